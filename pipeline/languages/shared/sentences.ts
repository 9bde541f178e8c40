/** Where sentences end: one scan for every language, with each language's abbreviations. */

import type { LanguageCode, Span } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';
import { unitTable } from '../../lib/unit-table.ts';
import { abbreviations as english } from '../en/sentences.ts';
import { abbreviations as russian } from '../ru/sentences.ts';
import { closesBeforeSpeech } from '../zh/sentences.ts';

/** What a full stop after a word may mean. Words are lower case, without their last stop. */
export interface Abbreviations {
  /** Never end a sentence: what they introduce follows (Mr., т. е.). */
  readonly introducing: ReadonlySet<string>;
  /** Never end one before a figure (No. 5, рис. 3), and are common words elsewhere. */
  readonly beforeFigure: ReadonlySet<string>;
  /** Never end one before a capital letter that is a name (г. Москва), unless a figure stands before them. */
  readonly beforeName: ReadonlySet<string>;
  /** May end a sentence (Inc., руб.): they do before a word that starts sentences, and at the end. */
  readonly closing: ReadonlySet<string>;
  /** May end a sentence (etc., и т. д.): they do before any capitalised word that is no acronym (долл. США). */
  readonly ending: ReadonlySet<string>;
  /** Words that, capitalised after a closing abbreviation, start a sentence. */
  readonly starters: ReadonlySet<string>;
  /** Words before a single letter that is a label, not an initial: "Plan B." */
  readonly labelled: ReadonlySet<string>;
}

const lists: Readonly<Record<LanguageCode | 'und', Abbreviations>> = {
  en: english,
  ru: russian,
  zh: english,
  und: english,
};

const letter = /\p{L}/u;
/** A sentence says something: a lone “…” goes with what follows. */
const worded = /[\p{L}\p{N}]/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const opening = /["'“‘«„‹([【（「『《–—-]/;

/** By unit: 1 for those at which the scan for sentence ends stops. */
const halts = unitTable('.!?…。！？；｡《');

const isSpace = (code: number): boolean => code === 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** . ! ? … */
const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
/** 。 ！ ？ ； */
const isHanStop = (code: number): boolean =>
  code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b || code === 0xff61;
/** " ' ’ ” » ) ] 」 』 ） 】 》 */
const isCloser = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x2019 || code === 0x201d || code === 0xbb || code === 0x29 || code === 0x5d ||
  code === 0x300d || code === 0x300f || code === 0xff09 || code === 0x3011 || code === 0x300b; // biome-ignore format: one list
const isQuoteCloser = (code: number): boolean =>
  isCloser(code) && code !== 0x29 && code !== 0x5d && code !== 0xff09;

/** Sentences of a clean text, spaces between them left out. Linear in its length. */
export function sentencesOf(text: string, lang: LanguageCode | 'und'): Span[] {
  const sentences: Span[] = [];
  const words = lists[lang];
  const units = unitsOf(text);
  const { length } = text;
  let start = 0;
  let index = 0;
  while (index < length) {
    const code = units[index] as number;
    if (halts[code] === 0) {
      index += 1;
      continue;
    }
    if (code === 0x300a) {
      index = afterTitle(text, index);
      continue;
    }
    const end = boundary(text, start, index, words);
    index = Math.abs(end);
    if (end < 0 || (end - start < 4 && !worded.test(text.slice(start, end)))) continue;
    sentences.push({ start, end });
    start = end;
    while (start < length && isSpace(text.charCodeAt(start))) start += 1;
    index = start;
  }
  if (start < length) sentences.push({ start, end: length });
  return sentences;
}

/** Beyond this many characters a 《 without its 》 is a slip, and stops count again. */
const longestTitle = 60;

/** 《你好！李焕英》: stops inside a title end nothing. */
function afterTitle(text: string, index: number): number {
  const limit = Math.min(text.length, index + longestTitle);
  for (let end = index + 1; end < limit; end += 1) if (text.charCodeAt(end) === 0x300b) return end + 1;
  return index + 1;
}

/** The end of the sentence that stops at `index`; or, when it does not end there, minus where to look on. */
function boundary(text: string, start: number, index: number, words: Abbreviations): number {
  let end = index;
  let hanStop = false;
  let plainStop = true;
  for (let code = text.charCodeAt(end); isStop(code) || isHanStop(code); code = text.charCodeAt(++end)) {
    if (isHanStop(code)) hanStop = true;
    if (code !== 0x2e) plainStop = false;
  }
  const stops = end - index;
  const last = text.charCodeAt(end - 1);
  while (end < text.length && isCloser(text.charCodeAt(end))) end += 1;
  const quoted = end > index + stops && isQuoteCloser(text.charCodeAt(end - 1));
  if (end >= text.length) return text.length;
  const next = text.charCodeAt(end);
  if (hanStop || (next >= 0x2e80 && (last === 0x21 || last === 0x3f))) {
    return quoted && closesBeforeSpeech(text, end) ? -end : end;
  }
  if (!isSpace(next))
    return plainStop && stops === 1 && end === index + 1 && gluedSentence(text, index) ? end : -end;
  const follows = end + 1;
  if (quoted && (last !== 0x2e || stops > 1) && isDash(text.charCodeAt(follows))) return -end;
  const head = wordStart(text, follows);
  const first = text[head] ?? '';
  if (lower.test(first)) return -end;
  // “Why Not?” $5 million: after a quoted question only a word begins a sentence.
  if (quoted && last !== 0x2e && !letter.test(first)) return -end;
  if (plainStop && stops === 1 && end === index + 1 && isAbbreviation(text, start, index, head, words))
    return -end;
  return end;
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

/** The first letter or figure of what follows, behind opening quotes, brackets and dashes. */
function wordStart(text: string, index: number): number {
  let head = index;
  for (
    let left = 6;
    left > 0 && (isSpace(text.charCodeAt(head)) || opening.test(text[head] ?? ''));
    left -= 1
  )
    head += 1;
  return head;
}

/** "…the end.The next…": a stop without its space, between a word in lower case and one with a capital. */
function gluedSentence(text: string, index: number): boolean {
  const after = text.slice(index + 1, index + 3);
  if (!upper.test(after[0] ?? '') || !lower.test(after[1] ?? '')) return false;
  const before = text.slice(Math.max(0, index - 24), index);
  return /(?:^|[\s("«“])\p{Ll}{3,}$/u.test(before) && !/(?:www|https?)/iu.test(before);
}

/** Whether the stop at `index` belongs to an abbreviation, an initial or the number of a list, and ends nothing. */
function isAbbreviation(
  text: string,
  start: number,
  index: number,
  head: number,
  words: Abbreviations,
): boolean {
  const from = tokenStart(text, index, start);
  const token = text.slice(from, index);
  if (token.length === 0 || token.length > 24) return false;
  const nextCode = text.charCodeAt(head);
  if (isDigits(token)) return from === start && token.length <= 3;
  const word = `${spacedLetter(text, from, start)}${token.toLowerCase()}`;
  if (isInitial(token))
    return !(words.labelled.has(wordBefore(text, from, start)) || startsSentence(text, head, words));
  if (words.introducing.has(word)) return true;
  if (words.beforeFigure.has(word) && isDigit(nextCode)) return true;
  const afterFigure =
    isDigit(text.charCodeAt(from - 1)) ||
    (isSpace(text.charCodeAt(from - 1)) && isDigit(text.charCodeAt(from - 2)));
  if (words.beforeName.has(word) && !afterFigure) return true;
  if (words.ending.has(word)) {
    if (text.charCodeAt(index + 2) === 0x28) return true;
    if (startsSentence(text, head, words)) return false;
    // «В 2024 г. Банк России…»: a sentence is not over with its first adverbial.
    if (words.beforeName.has(word)) return index - start < longestAdverbial;
    return isDigit(nextCode) || (upper.test(text[head] ?? '') && upper.test(text[head + 1] ?? ''));
  }
  if (!words.closing.has(word) && !dotted(token)) return false;
  return isDigit(nextCode) || !startsSentence(text, head, words);
}

/** «С 27 января 2024 г.» and the like, in UTF-16 units. */
const longestAdverbial = 28;

/** The letter of an abbreviation written apart: "т." for the «д» of «т. д.», "a." for the m of "a. m.". */
function spacedLetter(text: string, from: number, start: number): string {
  if (from - 3 < start || text[from - 1] !== ' ' || text[from - 2] !== '.') return '';
  const first = text[from - 3] ?? '';
  const alone = from - 3 === start || isSpace(text.charCodeAt(from - 4));
  return alone && lower.test(first) ? `${first}.` : '';
}

function tokenStart(text: string, index: number, start: number): number {
  let from = index;
  while (from > start && index - from < 25) {
    const before = text[from - 1] ?? '';
    if (before === ' ' || opening.test(before) || before === '/' || before === ',') break;
    from -= 1;
  }
  return from;
}

function isDigits(token: string): boolean {
  for (let index = 0; index < token.length; index += 1) if (!isDigit(token.charCodeAt(index))) return false;
  return true;
}

/** "S", "J.R.R", «А»: capital letters, each alone. Chinese has none. */
function isInitial(token: string): boolean {
  if (token.length % 2 === 0) return token === 'Дж' || token === 'Ю' || token === 'Чж';
  for (let index = 0; index < token.length; index += 1) {
    if (index % 2 === 0 ? !upper.test(token[index] ?? '') : token[index] !== '.') return false;
  }
  return token.length === 1 || !dottedCountry.has(token);
}
const dottedCountry: ReadonlySet<string> = new Set(
  'U.S U.K U.N E.U D.C U.S.A U.S.S.R P.R.C L.A N.Y'.split(' '),
);

/** Stops inside: "U.S", "Ph.D", «т.д», "a.m". */
function dotted(token: string): boolean {
  const stop = token.indexOf('.');
  return stop > 0 && stop <= 3 && letter.test(token[stop + 1] ?? '') && token.length <= 8;
}

function startsSentence(text: string, head: number, words: Abbreviations): boolean {
  let end = head;
  while (end < text.length && end - head < 16 && letter.test(text[end] ?? '')) end += 1;
  if (end === head + 1 && text[end] === '.') return false;
  return words.starters.has(text.slice(head, end));
}

function wordBefore(text: string, from: number, start: number): string {
  const end = from - 1;
  let first = end;
  while (first > start && letter.test(text[first - 1] ?? '')) first -= 1;
  return text.slice(first, end).toLowerCase();
}
