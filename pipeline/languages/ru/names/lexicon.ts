/** Russian gazetteer and given names by stem, so that every case form is one look-up. */
import { remembered } from '../../../lib/remembered.ts';
import { type Case, casesOf, stemToken } from '../inflection.ts';
import { knownBodies, knownOrganizations, knownStems } from '../institutions/organization-words.ts';
import { irregularStems } from '../irregular-stems.ts';
import { feminineNames, masculineNames } from './given-names.ts';
import { placeNames } from './places.ts';
import { askedOnce, type RussianTokens } from './tokens.ts';

export interface GivenName {
  readonly nominative: string;
  readonly gender: 'masculine' | 'feminine';
  readonly cases: readonly Case[];
}

function byStem(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of names) {
    const stem = stemToken(name);
    const entry = map.get(stem);
    if (entry === undefined) map.set(stem, [name]);
    else if (!entry.includes(name)) entry.push(name);
  }
  return map;
}

const masculine = byStem(masculineNames);
const feminine = byStem(feminineNames);

/** The nominative with е or ё as the form at hand prints it: «Семёном» is Семён, «Петра» is Петр. */
function spelledAs(form: string, nominative: string): string {
  let spelled = '';
  for (let i = 0; i < nominative.length; i++) {
    const [own, printed] = [nominative.charAt(i), form.charAt(i)];
    spelled += /[её]/u.test(own) && /[её]/u.test(printed) ? printed : own;
  }
  return spelled;
}

/**
 * Do the two differ by an ending only? Names that share a stem by chance are names of their own: «Зара» is no form of
 * «Зарема», nor «Пауль» of «Паула».
 */
function isFormOf(form: string, nominative: string): boolean {
  const [own = '', base = ''] = [form, nominative].map((one) => one.toLowerCase().replaceAll('ё', 'е'));
  if (own === base || irregularStems.has(own)) return true;
  if (/а$/u.test(base))
    return own.startsWith(base.slice(0, -1)) && hardEnding.test(own.slice(base.length - 1));
  if (/я$/u.test(base))
    return own.startsWith(base.slice(0, -1)) && softEnding.test(own.slice(base.length - 1));
  return own.startsWith(base.replace(/(?:[йьо]|е[влцр]|ок)$/u, ''));
}

/** Endings of the first declension behind a hard and behind a soft stem. */
const hardEnding = /^(?:[аыиеу]|[ое][йю])$/u;
const softEnding = /^(?:[яиею]|е[йю])$/u;

const givenNames = new Map<string, readonly GivenName[]>();

/** Whether the word may be a given name. */
export const isGivenName = askedOnce(({ text }) => givenNamesOf(text).length > 0);

/** The given names a form may be, in which cases; a form no case of the name explains is none. */
export function givenNamesOf(form: string): readonly GivenName[] {
  return remembered(givenNames, form, () => readGivenNames(form));
}

function readGivenNames(form: string): GivenName[] {
  const word = form === form.toUpperCase() ? form.charAt(0) + form.slice(1).toLowerCase() : form;
  const readings: GivenName[] = [];
  const stem = stemToken(word);
  for (const [names, gender] of [
    [masculine, 'masculine'],
    [feminine, 'feminine'],
  ] as const) {
    for (const nominative of names.get(stem) ?? []) {
      // A woman's name that ends in a consonant has no cases: «Марина» is no form of «Марин».
      const isFixed = gender === 'feminine' && /[бвгджзйклмнпрстфхцчшщ]$/u.test(nominative);
      const cases = isFixed && word !== nominative ? [] : casesOf(word, nominative);
      // Марк of «Марка» but not of «Марко»: what follows the shared stem must be an ending.
      if (cases.length === 0 || word.length > nominative.length + 2 || !isFormOf(word, nominative)) continue;
      const spelled = spelledAs(word, nominative);
      if (!readings.some((known) => known.nominative === spelled && known.gender === gender))
        readings.push({ nominative: spelled, gender, cases });
    }
  }
  if (readings.length === 0 && form.includes('-')) {
    const half = form.split('-')[0] ?? '';
    if (givenNamesOf(half).length > 0)
      return [{ nominative: form, gender: 'masculine', cases: ['nominative'] }];
  }
  return readings;
}

interface PhraseEntry {
  readonly name: string;
  readonly stems: readonly string[];
}

function phrasesByStem(names: readonly string[]): ReadonlyMap<string, readonly PhraseEntry[]> {
  const byFirst = new Map<string, PhraseEntry[]>();
  for (const name of names) {
    const stems = name.split(' ').map(stemToken);
    const first = stems[0] ?? '';
    const entries = byFirst.get(first);
    if (entries === undefined) byFirst.set(first, [{ name, stems }]);
    else entries.push({ name, stems });
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

const placesByFirst = phrasesByStem(placeNames);
const opensPlace = askedOnce(({ kind, stem }) => kind === 'word' && placesByFirst.has(stem));
const bodiesByFirst = phrasesByStem(knownBodies);
const opensBody = askedOnce(({ stem }) => bodiesByFirst.has(stem));

/** Whether the form can be a case of the one-word name: an adjective («московский») shares no ending with a noun. */
function endingFits(form: string, name: string): boolean {
  if (form === name || form.toUpperCase() === name.toUpperCase()) return true;
  // «Хироси» shares its stem with Хиросима: a case form is at most one letter shorter.
  if (form.length < name.length - 1) return false;
  if (/^[А-ЯЁA-Z]{2,5}$/u.test(name) || form.toUpperCase() === form) return false;
  // Indeclinable: Сочи, Токио, Осло.
  if (/[оиуэ]$/u.test(name) && !/(?:ово|ево|ино|ны|лы|аи|ии|ки)$/u.test(name)) return false;
  return /(?:[аяуюеыиь]|ом|ем|ой|ей|ью|ью|ий|ам|ах|ами|ям|ях|ого|ому|им|ым|ую|ая|ые|ых|ими|ыми|[бвгдзклмнпрстфхц])$/u.test(
    form,
  );
}

export interface KnownPlace {
  readonly end: number;
  readonly name: string;
}

/** The longest gazetteer place that begins at token `from`, in any case. */
export function placeAt(tokens: RussianTokens, stem: (i: number) => string, from: number): KnownPlace | null {
  const first = tokens.at(from);
  if (first === undefined || !opensPlace(first)) return null;
  for (const { name, stems } of placesByFirst.get(stem(from)) ?? []) {
    const end = from + stems.length;
    if (!stems.every((part, k) => stem(from + k) === part)) continue;
    if (stems.length === 1 && !endingFits(first.text, name)) continue;
    if (!first.capital && name.charAt(0) !== name.charAt(0).toLowerCase()) continue;
    return { end, name };
  }
  return null;
}

/** The longest well-known body of several words that begins at token `from`, in any case. */
export function bodyAt(tokens: RussianTokens, stem: (i: number) => string, from: number): KnownPlace | null {
  if (!tokens.isCapital(from) || !opensBody(tokens.at(from))) return null;
  const entry = bodiesByFirst
    .get(stem(from))
    ?.find(({ stems }) => stems.every((part, k) => stem(from + k) === part));
  return entry === undefined ? null : { end: from + entry.stems.length, name: entry.name };
}

const organizations = new Map<string, string | null>();

/** Whether the word is a well-known organization in some case. */
export const isKnownOrganization = askedOnce(({ text }) => knownOrganization(text) !== null);

/** The nominative of a well-known organization written as one word, in any case; null when it is none. */
export function knownOrganization(form: string): string | null {
  return remembered(organizations, form, () => readOrganization(form));
}

function readOrganization(form: string): string | null {
  if (knownOrganizations.has(form)) return form;
  const word =
    form.length > 4 && form === form.toUpperCase() ? form.charAt(0) + form.slice(1).toLowerCase() : form;
  const nominative = knownStems.get(stemToken(word));
  // Names in -о have no cases: «Дины» is no form of «Динамо».
  if (nominative === undefined || /[оиуэ]$/u.test(nominative)) return null;
  return word.length > nominative.length + 2 ? null : nominative;
}
