/** The words of a text, cut once for all grammars of an alphabet and numbered. Each grammar goes on by its own rules where they end. */
import type { Reading } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';
import { unitKinds } from './unit-kinds.ts';
import { hashedWith, makeRoom, numberOfHashed, numbersSince } from './word-numbers.ts';

/** Runs of letters, and nothing that any grammar takes for a letter or a digit of the same word behind. */
export interface CutWords {
  /** From `first` on start, end and number of each word in turn; behind the last a start beyond any text. */
  readonly places: Int32Array;
  readonly first: number;
  /** What the numbers hold with. */
  readonly since: number;
}

/** Letters, marks and digits to any grammar. */
const INSIDE = 1;
/** Letters to every grammar. */
const LETTER = 2;

const kinds = unitKinds([
  [INSIDE, /[\p{L}\p{M}\p{N}\p{Cs}\u{c0}-\u{1fff}\u{2c00}-\u{2dff}\u{3040}-\u{d7ff}]/u],
  [LETTER, /[A-Za-z]|(?=\p{L})[\u{c0}-\u{1fff}\u{2c00}-\u{2dff}\u{3040}-\u{d7ff}]/u],
]);

const BEYOND = 0x7fffffff;

/** Room for the words of many texts; a full one stays with those who hold words of it. */
const ROOM = 1 << 16;
let places = new Int32Array(ROOM);
let filled = 0;

const cuts = new WeakMap<Reading, CutWords>();

/** The words of a reading, cut once for the grammars that share it. */
export function cutOf(reading: Reading): CutWords {
  const known = cuts.get(reading);
  if (known !== undefined && known.since === numbersSince()) return known;
  const cut = cutWords(reading.text);
  cuts.set(reading, cut);
  return cut;
}

export function cutWords(text: string): CutWords {
  const { length } = text;
  const most = (length >> 1) + 1;
  makeRoom(most);
  if (filled + 3 * most + 1 > places.length) {
    places = new Int32Array(Math.max(ROOM, 3 * most + 1));
    filled = 0;
  }
  const units = unitsOf(text);
  const cut = places;
  const first = filled;
  let last = first;
  for (let start = 0; start < length; ) {
    if (kinds[units[start] ?? 0] !== LETTER) {
      start += 1;
      continue;
    }
    let hash = 0;
    let end = start;
    for (; end < length && kinds[units[end] ?? 0] === LETTER; end += 1)
      hash = hashedWith(hash, units[end] ?? 0);
    if (end === length || kinds[units[end] ?? 0] === 0) {
      cut[last] = start;
      cut[last + 1] = end;
      cut[last + 2] = numberOfHashed(units, start, end, hash);
      last += 3;
    }
    start = end;
  }
  cut[last] = BEYOND;
  filled = last + 1;
  return { places: cut, first, since: numbersSince() };
}
