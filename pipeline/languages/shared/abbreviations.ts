/** Abbreviations, initials and numbers of lists: full stops that end no sentence. */

import { unitTable } from '../../lib/unit-table.ts';
import { abbreviations as english } from '../en/sentences.ts';
import { abbreviations as russian } from '../ru/sentences.ts';
import { isLetter, kindOf, lower, upper } from './character-kinds.ts';
import { ListedWords } from './listed-words.ts';

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

/** What a listed word's full stop may mean: the lists it stands in, as bits. */
const INTRODUCING = 1;
const BEFORE_FIGURE = 2;
const BEFORE_NAME = 4;
const CLOSING = 8;
const ENDING = 16;

export interface SentenceWords extends Pick<Abbreviations, 'starters' | 'labelled'> {
  readonly meanings: ListedWords<number>;
}

function sentenceWords(lists: Abbreviations): SentenceWords {
  const meanings = new Map<string, number>();
  const note = (list: ReadonlySet<string>, meaning: number) => {
    for (const word of list)
      for (const form of [word, word.replace(/^(.)\./u, '$1. ')])
        meanings.set(form, (meanings.get(form) ?? 0) | meaning);
  };
  note(lists.introducing, INTRODUCING);
  note(lists.beforeFigure, BEFORE_FIGURE);
  note(lists.beforeName, BEFORE_NAME);
  note(lists.closing, CLOSING);
  note(lists.ending, ENDING);
  return { starters: lists.starters, labelled: lists.labelled, meanings: new ListedWords(meanings) };
}

export const inEnglish = sentenceWords(english);
export const inRussian = sentenceWords(russian);

/** What stands before the first letter of a word that a stop follows. */
const beforeToken = unitTable('"\'“‘«„‹([【（「『《–—- /,');

const isSpace = (code: number): boolean => code === 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether the stop at `index` belongs to an abbreviation, an initial or the number of a list, and ends nothing. */
export function isAbbreviation(
  text: string,
  units: Uint16Array,
  start: number,
  index: number,
  head: number,
  words: SentenceWords,
): boolean {
  const from = tokenStart(units, index, start);
  if (from === index || index - from > 24) return false;
  if (isNumber(units, from, index)) return from === start && index - from <= 3;
  if (isInitial(text, from, index))
    return !(words.labelled.has(wordBefore(text, from, start)) || startsSentence(text, head, words));
  const meaning = words.meanings.at(units, followsLetter(units, from, start) ? from - 3 : from, index) ?? 0;
  if (meaning === 0 && !dotted(text, from, index)) return false;
  if ((meaning & INTRODUCING) !== 0) return true;
  const isBeforeFigure = isDigit(text.charCodeAt(head));
  if ((meaning & BEFORE_FIGURE) !== 0 && isBeforeFigure) return true;
  const afterFigure =
    isDigit(text.charCodeAt(from - 1)) ||
    (isSpace(text.charCodeAt(from - 1)) && isDigit(text.charCodeAt(from - 2)));
  if ((meaning & BEFORE_NAME) !== 0 && !afterFigure) return true;
  if ((meaning & ENDING) !== 0) {
    if (text.charCodeAt(index + 2) === 0x28) return true;
    if (startsSentence(text, head, words)) return false;
    // «В 2024 г. Банк России…»: a sentence is not over with its first adverbial.
    if ((meaning & BEFORE_NAME) !== 0) return index - start < longestAdverbial;
    return (
      isBeforeFigure ||
      (kindOf(text.charCodeAt(head)) === upper && kindOf(text.charCodeAt(head + 1)) === upper)
    );
  }
  if ((meaning & CLOSING) === 0 && !dotted(text, from, index)) return false;
  return isBeforeFigure || !startsSentence(text, head, words);
}

/** «С 27 января 2024 г.» and the like, in UTF-16 units. */
const longestAdverbial = 28;

/** Whether the letter of an abbreviation written apart stands before it: "т." before the «д» of «т. д.», "a." before the m of "a. m.". */
function followsLetter(units: Uint16Array, from: number, start: number): boolean {
  if (from - 3 < start || !isSpace(units[from - 1] as number) || units[from - 2] !== 0x2e) return false;
  const alone = from - 3 === start || isSpace(units[from - 4] as number);
  return alone && kindOf(units[from - 3] as number) === lower;
}

function tokenStart(units: Uint16Array, index: number, start: number): number {
  let from = index;
  while (from > start && index - from < 25 && beforeToken[units[from - 1] as number] === 0) from -= 1;
  return from;
}

function isNumber(units: Uint16Array, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isDigit(units[index] as number)) return false;
  return true;
}

/** "S", "J.R.R", «А»: capital letters, each alone. Chinese has none. */
function isInitial(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length % 2 === 0) return length === 2 && (text.startsWith('Дж', from) || text.startsWith('Чж', from));
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    if ((index - from) % 2 === 0 ? kindOf(unit) !== upper : unit !== 0x2e) return false;
  }
  return length === 1 || !dottedCountry.has(text.slice(from, to));
}
const dottedCountry: ReadonlySet<string> = new Set(
  'U.S U.K U.N E.U D.C U.S.A U.S.S.R P.R.C L.A N.Y'.split(' '),
);

/** Stops inside: "U.S", "Ph.D", «т.д», "a.m". */
function dotted(text: string, from: number, to: number): boolean {
  if (to - from > 8) return false;
  const stop = text.indexOf('.', from) - from;
  return stop > 0 && stop <= 3 && stop < to - from && isLetter(text.charCodeAt(from + stop + 1));
}

function startsSentence(text: string, head: number, words: SentenceWords): boolean {
  let end = head;
  while (end < text.length && end - head < 16 && isLetter(text.charCodeAt(end))) end += 1;
  if (end === head + 1 && text[end] === '.') return false;
  return words.starters.has(text.slice(head, end));
}

function wordBefore(text: string, from: number, start: number): string {
  const end = from - 1;
  let first = end;
  while (first > start && isLetter(text.charCodeAt(first - 1))) first -= 1;
  return text.slice(first, end).toLowerCase();
}
