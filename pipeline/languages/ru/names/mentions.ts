/** Joins the later mentions of one Russian article to their full names: surnames in any case, initials, acronyms, repeated titles. */
import type { FoundName } from '../../../contract.ts';
import { remembered } from '../../../lib/remembered.ts';
import { type BracketedAcronym, bracketAcronyms } from '../../shared/names/acronyms.ts';
import { byPlace, foundName, Taken } from '../../shared/names/found.ts';
import { type Repeatable, repeatedMentions } from '../../shared/names/repeats.ts';
import { patronymic, stemToken } from '../inflection.ts';
import { plainAcronyms } from '../institutions/organization-words.ts';
import { openingWords } from './common-words.ts';
import { chineseSurnames, palladiusWord } from './given-names.ts';
import { canBeFormOf } from './surname-forms.ts';
import { askedOnce, type Scan } from './tokens.ts';

const initial = /^\p{Lu}\./u;

/** The word by which a person is named alone. */
export function surnameOf(name: string): string {
  const space = name.indexOf(' ');
  if (space < 0) return name;
  const rest = name.slice(space + 1);
  if (initial.test(rest)) return name.slice(0, space);
  if (rest.includes(' ')) return rest.slice(rest.lastIndexOf(' ') + 1);
  const first = name.slice(0, space);
  return chineseSurnames.has(first) && palladiusWord.test(rest) ? first : rest;
}

const stemOfSurname = (name: string) => stemToken(surnameOf(name));

function sameInitial(mention: string, full: string): boolean {
  const initial = /(\p{Lu})\./u.exec(mention)?.[1];
  return initial === undefined || full.startsWith(initial);
}

interface FullPerson {
  readonly name: FoundName;
  readonly stems: readonly string[];
}

/** Two full names of one person in different cases: the stems agree word by word. */
function sameFull(left: readonly string[], right: readonly string[]): boolean {
  if (left.at(-1) !== right.at(-1) || left[0] !== right[0]) return false;
  return left.length === right.length || left.length === 3 || right.length === 3;
}

function fullest(names: readonly FoundName[]): FoundName[] {
  const full = names.filter((name) => name.type === 'person' && name.form === 'full');
  if (full.length === 0) return [...names];
  const stemsByName = new Map<string, readonly string[]>();
  const stemsOf = (name: string) => remembered(stemsByName, name, () => name.split(' ').map(stemToken));
  const byLast = Map.groupBy(
    full.map((name): FullPerson => ({ name, stems: stemsOf(name.name) })),
    ({ stems }) => stems.at(-1) ?? '',
  );
  const sharing = (of: FoundName): FoundName[] => {
    const stems = stemsOf(of.name);
    return (byLast.get(stems.at(-1) ?? '') ?? [])
      .filter((other) => sameFull(other.stems, stems))
      .map((other) => other.name);
  };
  const byGiven = Map.groupBy(
    full
      .map((name): FullPerson => ({ name, stems: stemsOf(name.name) }))
      .filter(({ name }) => !isRespectful(name.name)),
    ({ stems }) => stems[0] ?? '',
  );
  const bySurname = Map.groupBy(full, (name) => stemOfSurname(name.name));
  return names.map((name) => {
    if (name.type !== 'person' || name.entity_id !== null) return name;
    if (name.form === 'full') {
      const meant = isRespectful(name.name) ? bearerOfPatronymic(stemsOf(name.name), byGiven) : undefined;
      if (meant !== undefined) return { ...name, name: meant.name, entity_id: meant.entity_id };
      // A form read from an oblique case gives way to one stated in the nominative, and a short form to the fullest.
      const same = sharing(name);
      const known = same.find((other) => other.entity_id !== null);
      if (known !== undefined) return { ...name, name: known.name, entity_id: known.entity_id };
      const best = same.reduce((a, b) => (spacesIn(b.name) > spacesIn(a.name) ? b : a), name);
      if (best !== name) return { ...name, name: best.name };
      const stated = same.find(
        (other) => other.certainty === 'stated' && textLength(other) === other.name.length,
      );
      return stated === undefined ? name : { ...name, name: stated.name };
    }
    const bearers = (bySurname.get(stemOfSurname(name.name)) ?? []).filter(
      (other) =>
        sameInitial(name.name, other.name) && canBeFormOf(surnameOf(name.name), surnameOf(other.name)),
    );
    const bearer = bearers.findLast((person) => byPlace(person, name) < 0) ?? bearers[0];
    return bearer === undefined ? name : { ...name, name: bearer.name, entity_id: bearer.entity_id };
  });
}

/** «Игорь Павлович»: a given name and a patronymic. */
const isRespectful = (name: string): boolean => {
  const [, second, third] = name.split(' ');
  return second !== undefined && third === undefined && patronymic(second) !== null;
};

/** The one person of that given name, whose patronymic is the same or is not told. */
function bearerOfPatronymic(
  [given = '', father = '']: readonly string[],
  byGiven: ReadonlyMap<string, readonly FullPerson[]>,
): FoundName | undefined {
  const [first, ...others] = byGiven.get(given) ?? [];
  if (first === undefined || others.some(({ name }) => name.name !== first.name.name)) return undefined;
  return first.stems.length < 3 || first.stems[1] === father ? first.name : undefined;
}

function spacesIn(name: string): number {
  let spaces = 0;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) spaces += 1;
  return spaces;
}

const textLength = (name: FoundName) => name.end - name.start;

const isSurname = askedOnce(({ text }) => chineseSurnames.has(text));
const isPast = askedOnce(({ lower }) => /[аеиоуыяё]л(?:а|ся|ась)?$/u.test(lower));

/** «Фан сначала обижался», «Лю рассказала»: a Chinese surname opens the sentence, and within two words its verb follows. */
function isChineseSubject({ tokens }: Scan, i: number): boolean {
  if (!isSurname(tokens.at(i))) return false;
  return isPast(tokens.at(i + 1)) || (tokens.wordLength(i + 1) > 0 && isPast(tokens.at(i + 2)));
}

/** Surnames alone, in any case, as words that begin with a capital. */
function surnameMentions(scans: readonly Scan[], names: readonly FoundName[], taken: Taken): FoundName[] {
  const bearers = new Map<string, FoundName[]>();
  for (const name of names) {
    if (name.type !== 'person' || name.form === 'surname') continue;
    const stem = stemOfSurname(name.name);
    if (stem.length < 2) continue;
    const entry = bearers.get(stem);
    if (entry === undefined) bearers.set(stem, [name]);
    else entry.push(name);
  }
  const found: FoundName[] = [];
  if (bearers.size === 0) return found;
  for (const scan of scans) {
    const { paragraph } = scan.reading;
    const { tokens } = scan;
    for (let i = 0; i < tokens.length; i += 1) {
      const length = tokens.isCapital(i) ? tokens.wordLength(i) : 0;
      // Only a capital can tell «Мост» from «мост» at the start of a sentence: short stems need more than that.
      if (length === 0) continue;
      const same = bearers.get(scan.stem(i));
      if (same === undefined || (length < 4 && tokens.opens(i) && !isChineseSubject(scan, i))) continue;
      if (openingWords.has(tokens.at(i)?.text ?? '')) continue;
      const place = { paragraph, start: tokens.start(i), end: tokens.end(i) };
      if (taken.has(place)) continue;
      // «Лозинский» behind his daughter Лозинская is the father.
      const form = tokens.at(i)?.text ?? '';
      const bearer =
        same.findLast((one) => byPlace(one, place) < 0 && canBeFormOf(form, surnameOf(one.name))) ??
        same.find((one) => canBeFormOf(form, surnameOf(one.name)));
      if (bearer === undefined) continue;
      taken.add(place);
      found.push({
        ...foundName({
          ...place,
          type: 'person',
          rule: 'person.surname',
          name: bearer.name,
          form: 'surname',
        }),
        entity_id: bearer.entity_id,
      });
    }
  }
  return found;
}

/** Places and organizations of one word that only the text told (a village, a company), in any further case. */
function stemMentions(scans: readonly Scan[], names: readonly FoundName[], taken: Taken): FoundName[] {
  const told = new Map<string, FoundName>();
  for (const name of names) {
    if (
      (name.type !== 'place' && name.type !== 'organization') ||
      name.name.length < 5 ||
      /[ A-Z«]/u.test(name.name)
    )
      continue;
    const stem = stemToken(name.name);
    if (!told.has(stem)) told.set(stem, name);
  }
  const found: FoundName[] = [];
  if (told.size === 0) return found;
  for (const scan of scans) {
    const { tokens } = scan;
    for (let i = 0; i < tokens.length; i += 1) {
      const length = tokens.isCapital(i) && !tokens.opens(i) ? tokens.wordLength(i) : 0;
      if (length === 0) continue;
      const name = told.get(scan.stem(i));
      if (name === undefined || length > name.name.length + 2) continue;
      const place = { paragraph: scan.reading.paragraph, start: tokens.start(i), end: tokens.end(i) };
      if (taken.has(place)) continue;
      taken.add(place);
      found.push({
        ...foundName({ ...place, type: name.type, rule: `${name.type}.repeated`, name: name.name }),
        entity_id: name.entity_id,
      });
    }
  }
  return found;
}

/** «в Каргополе» may be of Каргопол or Каргополь: where the article prints the soft sign, that is its name. */
function softPlaces(
  names: readonly FoundName[],
  again: readonly FoundName[],
  surface: (name: FoundName) => string,
): (name: FoundName) => FoundName {
  const guessed = names.filter(({ rule }) => rule.endsWith('place.preposition')).map(({ name }) => name);
  if (guessed.length === 0) return (name) => name;
  const printed = new Set([...names, ...again].filter(({ type }) => type === 'place').map(surface));
  const softened = new Set(guessed.filter((name) => printed.has(`${name}ь`)));
  return (name) =>
    name.type === 'place' && softened.has(name.name) ? { ...name, name: `${name.name}ь` } : name;
}

const bracketed: BracketedAcronym = {
  bracket: /^»? ?\((?:далее — )?([А-ЯЁA-Z][А-ЯЁа-яA-Z]{0,3}[А-ЯЁA-Z]{1,5})\)/u,
};

export function joinMentions(scans: readonly Scan[], names: readonly FoundName[]): FoundName[] {
  const texts = new Map(scans.map((scan) => [scan.reading.paragraph, scan.reading.text]));
  const textOf = (paragraph: number) => texts.get(paragraph) ?? '';
  const surface = (name: FoundName) => textOf(name.paragraph).slice(name.start, name.end);
  const acronyms = bracketAcronyms(textOf, names, bracketed);
  const explained = new Map(acronyms.map((name) => [surface(name), name]));
  const taken = new Taken(names);
  const all = fullest([
    ...names.map((name) => {
      const full = explained.size > 0 && name.entity_id === null ? explained.get(surface(name)) : undefined;
      return full === undefined
        ? name
        : { ...name, name: full.name, type: full.type, form: 'acronym' as const };
    }),
    ...acronyms.filter((name) => !taken.has(name)),
  ]);
  for (const name of all) taken.add(name);
  const surnames = surnameMentions(scans, all, taken);
  const stems = stemMentions(scans, all, taken);
  const soft = softPlaces(all, stems, surface);
  const repeatables = all.flatMap((name): Repeatable[] => {
    if (name.type === 'person' || name.type === 'place') return [];
    const text = surface(name);
    if (text.length < 3 || openingWords.has(text) || plainAcronyms.has(text)) return [];
    return [{ surface: text, of: name, form: name.form, rule: `${name.type}.repeated` }];
  });
  const repeated = repeatedMentions(
    scans.map((scan) => scan.reading),
    repeatables,
    taken,
    true,
  );
  return [...all, ...surnames, ...stems, ...repeated].map(soft).sort(byPlace);
}
