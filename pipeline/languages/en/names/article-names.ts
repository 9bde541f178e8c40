/** English names that their place tells before any phrase is read: titles in marks, lines of a ranking, labels of an interview. */
import type { FoundName } from '../../../contract.ts';
import { namesByPlace } from '../../shared/names/by-place.ts';
import type { Taken } from '../../shared/names/found.ts';
import type { LabelRule } from '../../shared/names/labels.ts';
import { quotedWorks } from '../works/works.ts';
import { demonyms, openingWords, plainCapitals } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isKnownOrganization, placeNamed } from './known-names.ts';
import { nicknamed } from './nicknamed.ts';
import { organizationHeads } from './organization-words.ts';
import { titleWords } from './titles.ts';
import type { Scan } from './tokens.ts';

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

const filmWord =
  /\b(?:films?|movies?|box[ -]office|cinemas?|theaters|theatres|screens|premiered|blockbuster|grossed)\b/giu;

const screenWord =
  /\b(?:films?|movies?|box[ -]office|cinemas?|theaters|theatres|screens|premieres?|premiered|blockbuster|grossed|CinemaScore|moviegoers|multiplex(?:es)?|screenings?|filmmakers?|directors?|directed|sequel|threequel|trilogy|feature|distributor|opening weekend|comed(?:y|ies)|thrillers?|documentar(?:y|ies)|dramas?|anime|newcomer|opener)\b/giu;

/** An item this short, in characters, tells what it is about in one word. */
const SHORT = 300;

/** An article with three such words or more, or a short item with one: only there a bare ranked line, or any words written like a title, may be one. */
function tellsOfFilms(scans: readonly Scan[], word: RegExp): boolean {
  const length = scans.reduce((sum, { reading }) => sum + reading.text.length, 0);
  const enough = length > SHORT ? 3 : 1;
  let words = 0;
  for (const { reading } of scans) {
    words += reading.text.match(word)?.length ?? 0;
    if (words >= enough) return true;
  }
  return false;
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

/** What stands in quotation marks, in the order of the text. */
export function markedNames(scans: readonly Scan[]): FoundName[] {
  let told: boolean | undefined;
  return quotedWorks(scans, () => {
    told ??= tellsOfFilms(scans, screenWord);
    return told;
  });
}

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
    tellsOfFilms: () => tellsOfFilms(scans, filmWord),
    speakers,
  });
  return [...persons, ...others];
}
