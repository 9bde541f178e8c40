/** English names that their place tells before any phrase is read: titles in marks, lines of a ranking, labels of an interview, lists of towns. */
import type { FoundName } from '../../../contract.ts';
import { namesByPlace } from '../../shared/names/by-place.ts';
import type { Taken } from '../../shared/names/found.ts';
import type { LabelRule } from '../../shared/names/labels.ts';
import { tellsOfFilms } from '../works/film-articles.ts';
import { demonyms, openingWords, plainCapitals } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isKnownOrganization, placeNamed } from './known-names.ts';
import { nicknamed } from './nicknamed.ts';
import { organizationHeads } from './organization-words.ts';
import { surnamesAlone } from './surnames-alone.ts';
import { titleWords } from './titles.ts';
import type { Scan } from './tokens.ts';
import { toldPlaces } from './told-places.ts';

/** A ranking of countries, companies or people holds no titles. */
function isOther(text: string): boolean {
  const words = text.split(' ');
  return (
    placeNamed(text) !== undefined ||
    isKnownOrganization(text) ||
    organizationHeads.has(words.at(-1) ?? '') ||
    (words.length === 2 && isGivenName(words[0] ?? ''))
  );
}

const fields =
  /^(?:question|answer|interviewer|interviewee|moderator|audience|narrator|note|notes|source|sources|photo|photos|credit|caption|contact|contacts|email|phone|tel|fax|website|date|time|venue|location|address|place|update|correction|related|tags|topics|keywords|price|tickets|budget|runtime|genre|cast|starring|synopsis|summary|background|disclaimer|voice|all|both|together|about|total|verdict|rating|winner|winners|staff|press|operator)$/iu;

const speakers: LabelRule = {
  pattern: /^\s*(\p{Lu}[\p{L}'’-]{2,24}):\s/u,
  isPerson: (label, article) => {
    const lower = label.toLowerCase();
    const titled = label.charAt(0) + lower.slice(1);
    if (fields.test(label) || titleWords.has(lower) || openingWords.has(titled) || plainCapitals.has(titled))
      return false;
    if (demonyms.has(titled) || placeNamed(titled) !== undefined || isKnownOrganization(label)) return false;
    if (organizationHeads.has(titled)) return false;
    return label !== label.toUpperCase() || label.length > 4 || article.includes(` ${titled}`);
  },
  isGiven: (word) =>
    !openingWords.has(word) &&
    !plainCapitals.has(word) &&
    !demonyms.has(word) &&
    !titleWords.has(word.toLowerCase()),
  nameOf: (label) => (label === label.toUpperCase() ? label.charAt(0) + label.slice(1).toLowerCase() : label),
};

/** `marked`: what stands in quotation marks. */
export function articleNames(
  scans: readonly Scan[],
  marked: readonly FoundName[],
  taken: Taken,
): FoundName[] {
  const readings = scans.map((scan) => scan.reading);
  const persons = nicknamed(scans, taken);
  const others = namesByPlace(readings, marked, taken, {
    isOther,
    isPlace: (text) => placeNamed(text) !== undefined,
    tellsOfFilms: () => tellsOfFilms(scans),
    speakers,
  });
  const places = toldPlaces(scans, taken);
  return [...persons, ...others, ...places, ...surnamesAlone(scans, taken)];
}
