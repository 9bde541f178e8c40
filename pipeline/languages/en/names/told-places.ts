/** English place names that their sentence tells whatever they are called: lists behind "towns such as", and what somebody is "-based" in. */
import type { FoundName } from '../../../contract.ts';
import { foundName, type Taken } from '../../shared/names/found.ts';
import { calendarWords, demonyms, openingWords, plainCapitals } from './common-words.ts';
import { eventHeads } from './event-words.ts';
import { isKnownOrganization, placeNamed } from './known-names.ts';
import { organizationHeads, organizationNouns } from './organization-words.ts';
import { titleWords } from './titles.ts';
import type { Scan } from './tokens.ts';

const word = String.raw`\p{Lu}\p{L}*\p{Ll}(?:[-’']\p{Lu}\p{L}+)*(?![\p{L}\p{N}])`;
const name = `${word}(?: (?:(?:de|del|la|el|le|sur|am|do|da|of) )?${word}){0,2}`;
const settlements =
  '(?:[Tt]owns|[Cc]ities|[Vv]illages|[Mm]unicipalities|[Tt]ownships|[Ss]uburbs|[Pp]rovinces|[Dd]istricts|[Cc]ounties|[Pp]orts|[Rr]esorts|[Cc]ountries|[Nn]eighbou?rhoods)';

/** "smaller towns such as Polvey, Harnley and Tosk": a list counts as far as "and" closes it, else its first name. */
const listed = new RegExp(
  `(?<!\\p{L})${settlements},? (?:such as|like|including) (${name}(?:, ${name})*,? (?:and|or) ${name}|${name})`,
  'gu',
);
const leadsToList = [' such as ', ' like ', ' including '];
const oneName = new RegExp(name, 'gu');

function listedPlaces(text: string): [number, string][] {
  if (!leadsToList.some((lead) => text.includes(lead))) return [];
  return [...text.matchAll(listed)].flatMap((match): [number, string][] => {
    const list = match[1] ?? '';
    const from = match.index + match[0].length - list.length;
    const all = [...list.matchAll(oneName)];
    const first = all.findIndex(([one]) => !mayBePlace(one));
    return (first === -1 ? all : all.slice(0, first)).map((one) => [from + one.index, one[0]]);
  });
}

function mayBePlace(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return !isPlainWord(text.split(' ')[0] ?? '') && !organizationHeads.has(last) && !eventHeads.has(last);
}

function isPlainWord(text: string): boolean {
  return demonyms.has(text) || calendarWords.has(text) || openingWords.has(text) || plainCapitals.has(text);
}

const based =
  /(?<![\p{L}\p{N}’'-])((?:\p{Lu}\p{L}+ ){0,2})(\p{Lu}[\p{L}.]+)-(?:based|born|headquartered)(?![\p{L}-])/gu;
const isBased = /-b(?:ased|orn)|-headquartered/u;

/** What is based on them, and in no place: techniques, creeds, books. */
const techniques =
  /^(?:Web|Internet|Android|Linux|Unix|Windows|Java|JavaScript|Python|Bitcoin|Ethereum|Blockchain|Chromium|Bible|Quran|Koran|Torah|Gospel|Scripture|Faith|Home|Cloud|Community|Excel|Arduino|Bluetooth|Unicode|Marxist|Medicaid|Medicare)$/u;
const inhabitant = /(?:ist|er|or|ian|man|woman)$/u;

/** Behind "Polvey-based" a name, or who or what may sit in a town: "Polvey-based printer", no "Lumen-based phones". */
function isSeated(behind: string): boolean {
  if (/^ \p{Lu}/u.test(behind)) return true;
  const [first = '', ...rest] = (/^(?: \p{Ll}[\p{Ll}-]*){1,3}/u.exec(behind)?.[0] ?? '').trim().split(' ');
  return [first, ...rest].some(
    (each) => organizationNouns.has(each) || titleWords.has(each) || inhabitant.test(each),
  );
}

function basedPlaces(text: string, opens: (at: number) => boolean): [number, string][] {
  if (!isBased.test(text)) return [];
  return [...text.matchAll(based)].flatMap((match): [number, string][] => {
    const [, before = '', own = ''] = match;
    const whole = before + own;
    // "New York-based": as many of the words as are a place by name.
    for (let from = 0; from !== -1; from = whole.indexOf(' ', from) + 1 || -1) {
      const known = whole.slice(from);
      if (placeNamed(known) !== undefined) return [[match.index + from, known]];
    }
    // "The Polvey-based printer"
    const isAlone = before === '' || before === 'The ';
    const isOther = techniques.test(own) || isPlainWord(own) || isKnownOrganization(own);
    if (!isAlone || isOther || own === own.toUpperCase()) return [];
    if (before === '' && opens(match.index)) return [];
    return isSeated(text.slice(match.index + match[0].length)) ? [[match.index + before.length, own]] : [];
  });
}

/** In the order of the text; all are added to `taken`. */
export function toldPlaces(scans: readonly Scan[], taken: Taken): FoundName[] {
  return scans.flatMap((scan) => {
    const { paragraph, text, sentences } = scan.reading;
    if (scan.headline) return [];
    const opens = (at: number) =>
      sentences.some(({ start }) => start <= at && /^\P{L}*$/u.test(text.slice(start, at)));
    const drafts = [
      ...listedPlaces(text).map(([start, place]) => ({ start, place, rule: 'place.listed' })),
      ...basedPlaces(text, opens).map(([start, place]) => ({ start, place, rule: 'place.based' })),
    ].sort((a, b) => a.start - b.start);
    return drafts.flatMap(({ start, place, rule }) => {
      const span = { paragraph, start, end: start + place.length };
      if (taken.has(span)) return [];
      taken.add(span);
      return [foundName({ ...span, type: 'place', rule, name: placeNamed(place) ?? place })];
    });
  });
}
