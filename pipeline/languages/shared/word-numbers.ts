/** Words as they are written, each known by one number, so that what a grammar says of a word stands in an array at that place. */

import { unitsLike } from '../../lib/unit-table.ts';

/** So many are known at once; before a text that may bring too many more all are forgotten: memory never grows with a corpus. */
export const MOST_WORDS = 1 << 15;
/** Longer words have no number. */
export const LONGEST_NUMBERED = 31;
/** Stands for the number of a word that has none. */
export const NO_NUMBER = -1;

const capitals = unitsLike(/^\p{Lu}$/u);
/** Beside the length of a word: it has a capital behind its first letter. */
const CAPITAL_INSIDE = 1 << 8;

/** For each word its length and its UTF-16 units, one cache line. */
const WIDTH = LONGEST_NUMBERED + 1;
const kept = new Uint16Array(MOST_WORDS * WIDTH);
/** By hash the number of a word, counted from 1. */
const SLOTS = 1 << 16;
const slots = new Uint16Array(SLOTS);
/** The words that were asked for, by number. */
const strings: (string | undefined)[] = Array.from({ length: MOST_WORDS });

let known = 0;
let generation = 0;

/** The numbers given so far hold until this changes. */
export const numbersSince = (): number => generation;

/** Before a text is cut into words; it may bring so many that have no number yet. */
export function makeRoom(words: number): void {
  if (known === 0 || known + words <= MOST_WORDS) return;
  slots.fill(0);
  strings.fill(undefined);
  known = 0;
  generation += 1;
}

/** A hash goes on from unit to unit, from 0. */
export const hashedWith = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** The number of the word from `start` up to `end` in the units of a text, whose hash is given; given to it now if need be. */
export function numberOfHashed(units: Uint16Array, start: number, end: number, hash: number): number {
  const length = end - start;
  if (length > LONGEST_NUMBERED) return NO_NUMBER;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
    if (isWord(taken - 1, units, start, length)) return taken - 1;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (known === MOST_WORDS) return NO_NUMBER;
  const place = known * WIDTH;
  let size = length;
  for (let i = 0; i < length; i += 1) {
    const unit = units[start + i] ?? 0;
    kept[place + 1 + i] = unit;
    if (i > 0 && capitals[unit] === 1) size |= CAPITAL_INSIDE;
  }
  kept[place] = size;
  known += 1;
  slots[slot] = known;
  return known - 1;
}

function isWord(number: number, units: Uint16Array, start: number, length: number): boolean {
  const place = number * WIDTH;
  if (lengthOf(number) !== length) return false;
  for (let i = 0; i < length; i += 1) if (kept[place + 1 + i] !== units[start + i]) return false;
  return true;
}

export function numberOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashedWith(hash, units[at] ?? 0);
  return numberOfHashed(units, start, end, hash);
}

/** The units of one word of a string. */
const copied = new Uint16Array(LONGEST_NUMBERED);

/** The number of the word from `start` up to `end` of a text. */
export function numberIn(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST_NUMBERED) return NO_NUMBER;
  for (let i = 0; i < length; i += 1) copied[i] = text.charCodeAt(start + i);
  return numberOf(copied, 0, length);
}

/** A string of its own: a piece of a text would keep the whole text in memory. */
export function wordNumbered(number: number): string {
  const made = strings[number];
  if (made !== undefined) return made;
  const place = number * WIDTH + 1;
  const word = String.fromCharCode(...kept.subarray(place, place + lengthOf(number)));
  strings[number] = word;
  return word;
}

const lengthOf = (number: number): number => (kept[number * WIDTH] ?? 0) & LONGEST_NUMBERED;

/** Whether the word has no capital behind its first letter. */
export const isSmall = (number: number): boolean => ((kept[number * WIDTH] ?? 0) & CAPITAL_INSIDE) === 0;
