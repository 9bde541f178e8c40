/** How two spellings differ, where they differ by one slip of a typist. */

import { looksLike } from '../../languages/zh/names/look-alikes.ts';
import { readingsOfCharacter } from '../../languages/zh/names/pinyin.ts';

/** Letters that a slip leaves alone at the start of a word, and at its end: what stands there makes another word of it, or another case. Of letters doubled or swapped the last one stays. */
const KEPT_BEFORE = 2;
/** In words of so many letters one of them does: the second letter may be missing too. */
const LONG = 10;
const KEPT_BEHIND = { latin: 2, cyrillic: 3 } as const;

/** A letter too many or too few, or two in the wrong order, is telling from so many letters on; another letter only in longer words. */
export const SHORTEST_SLIP = 6;
const SHORTEST_SUBSTITUTION = 8;

const cyrillic = /\p{Script=Cyrillic}/u;
const sign = /['’ʹʺ`\p{M}]/gu;

/** A word as it is compared: case, ё, accents and apostrophes aside. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/и\u0306/gu, 'й')
    .replace(sign, '')
    .normalize('NFC');
}

/** As many letters change places at most. */
const LONGEST_SWAP = 3;

/** Whether two plain words are one letter apart: one missing, doubled or another, or two that changed places. */
export function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST_SLIP || one === other) return false;
  let front = 0;
  while (front < shorter && one[front] === other[front]) front += 1;
  let back = 0;
  while (back < shorter - front && one.at(-1 - back) === other.at(-1 - back)) back += 1;
  const doubled = Math.abs(one.length - other.length) === 1 && one[front - 1] === longer(one, other)[front];
  if (front < (shorter >= LONG && one.length !== other.length ? 1 : KEPT_BEFORE) || back === 0) return false;
  const [a, b] = [one.slice(front, one.length - back), other.slice(front, other.length - back)];
  const isSwapped = a.length > 1 && [...a].reverse().join('') === b;
  if (isSwapped) return a.length === 2 || (a.length === LONGEST_SWAP && shorter >= SHORTEST_SUBSTITUTION);
  if (!doubled && back < (cyrillic.test(one) ? KEPT_BEHIND.cyrillic : KEPT_BEHIND.latin)) return false;
  return a.length + b.length === 1 || (a.length === 1 && b.length === 1 && shorter >= SHORTEST_SUBSTITUTION);
}

/** What a slip may leave of a plain word; two words one slip apart share at least one of these. */
export function slipKeys(word: string): string[] {
  const keys = [word];
  for (let at = 0; at < word.length; at += 1) {
    // A letter missing, too many or another, and two that changed places, leave the rest; three in reverse all but the three.
    keys.push(word.slice(0, at) + word.slice(at + 1));
    if (at + LONGEST_SWAP <= word.length) keys.push(`${word.slice(0, at)}*${word.slice(at + LONGEST_SWAP)}`);
  }
  return keys;
}

function longer(one: string, other: string): string {
  return one.length > other.length ? one : other;
}

/** Whether two Simplified characters are written for one another: read alike, or shaped alike. */
export function isHanSlip(one: string, other: string): boolean {
  if (one === other) return false;
  const readings = readingsOfCharacter(one);
  return looksLike(one, other) || readingsOfCharacter(other).some((reading) => readings.includes(reading));
}
