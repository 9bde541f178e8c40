/** Tells whether capitalised English words have the shape of a person's name. */
import { remembered } from '../../lib/remembered.ts';
import { calendarWords, demonyms, openingWords, plainAcronyms, plainCapitals } from './common-words.ts';
import { agreementHeads, awardHeads, eventHeads, placeHeads } from './event-words.ts';
import { givenNames, pinyinGivenName, pinyinSurnames, surnameEnding } from './given-names.ts';
import type { EnglishTokens, EnglishWord } from './name-tokens.ts';
import { domainWords, organizationHeads } from './organization-words.ts';
import { placeNamed } from './phrase-words.ts';
import { titleWords } from './titles.ts';

/** `strong`: a given name, initials or Pinyin says so. `shape`: nothing speaks against it. */
export type PersonShape = 'strong' | 'shape' | 'no';

const suffix = /^(?:Jr|Sr|Jr\.|Sr\.|II|III|IV)$/u;

const impossible = new Map<string, boolean>();

/** What no part of a name is, wherever it stands. */
function isImpossible(token: EnglishWord): boolean {
  return remembered(impossible, token.text, () => isOtherWord(token));
}

function isOtherWord(token: EnglishWord): boolean {
  const { text } = token;
  return (
    (token.upper && text.length > 1 && !/^(?:II|III|IV|[A-Z]{4,})$/u.test(text)) ||
    demonyms.has(text) ||
    calendarWords.has(text) ||
    plainAcronyms.has(text) ||
    plainCapitals.has(text) ||
    organizationHeads.has(text) ||
    eventHeads.has(text) ||
    awardHeads.has(text) ||
    agreementHeads.has(text) ||
    placeHeads.has(text) ||
    domainWords.has(text) ||
    titleWords.has(token.lower)
  );
}

const given = new Map<string, boolean>();

export function isGivenName(word: string): boolean {
  return remembered(given, word, () => readsAsGivenName(word));
}

function readsAsGivenName(word: string): boolean {
  if (givenNames.has(word)) return true;
  // "Jean-Luc", "Kassym-Jomart": one known half is enough. "ANNA" in capitals counts as Anna.
  const half = word.split('-')[0] ?? '';
  if (half !== word && givenNames.has(half) && /-\p{Lu}/u.test(word)) return true;
  return (
    word.length > 2 &&
    word === word.toUpperCase() &&
    givenNames.has(word.charAt(0) + word.slice(1).toLowerCase())
  );
}

/** A surname and a given name of one to three syllables, in Chinese order: "Liang Jiashan", "Ouyang Xiu". */
export function isPinyinName(words: readonly string[]): boolean {
  const [surname, ...given] = words;
  if (surname === undefined || !pinyinSurnames.has(surname) || given.length === 0 || given.length > 2)
    return false;
  return given.every((word) => pinyinGivenName.test(word) && !openingWords.has(word));
}

export function hasSurnameEnding(word: string): boolean {
  return word.length >= 5 && surnameEnding.test(word);
}

/** Reads the tokens from `from` up to `to` as one person's whole name. */
export function personShape(tokens: EnglishTokens, from: number, to: number): PersonShape {
  const parts: EnglishWord[] = [];
  let isPlain = true;
  for (let i = from; i < to; i += 1) {
    const token = tokens.at(i);
    if (token === undefined) break;
    if (token.capital) parts.push(token);
    else if (token.text === '&' || token.kind === 'number') isPlain = false;
  }
  const last = parts.at(-1);
  const core = last !== undefined && suffix.test(last.text) ? parts.slice(0, -1) : parts;
  const first = core[0];
  const surname = core.at(-1);
  if (first === undefined || surname === undefined || core.length < 2 || core.length > 5) return 'no';
  if (surname.kind === 'initial') return 'no';
  if (!isPlain) return 'no';
  // Martin King is a person, though a king is none: an office may be a surname after a given name.
  const surnameIsOffice = titleWords.has(surname.lower) && isGivenName(first.text);
  const isOther = (token: EnglishWord) =>
    token.kind === 'word' && isImpossible(token) && !isGivenName(token.text);
  if (core.some((token) => isOther(token) && !(surnameIsOffice && token === surname))) return 'no';
  if (placeNamed(surname.text) !== undefined && !isGivenName(first.text) && first.kind !== 'initial')
    return 'no';
  if (first.kind === 'initial') return 'strong';
  if (isGivenName(first.text) && (surnameIsOffice || !isImpossible(surname))) return 'strong';
  const words = core.map((token) => token.text);
  if (isPinyinName(words)) return 'strong';
  // Surnames first, and given names of the dictionary in second place: "Orban Viktor", "Kim Jong-un".
  if (core.length === 2 && isGivenName(surname.text)) return 'strong';
  if (openingWords.has(first.text)) return 'no';
  return 'shape';
}
