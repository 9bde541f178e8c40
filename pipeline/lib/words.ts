/** Counting words in scripts with and without spaces: a Han character counts as one word, as newsrooms count. */

import { unitsOf } from './text-units.ts';

const word = /\p{Script=Han}|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const unknown = 0;
const other = 1;
const letter = 2;
const han = 3;
const joint = 4;
/** Half of a character beyond the basic plane. */
const half = 5;
/** By UTF-16 unit, filled as units are met. */
const kinds = new Uint8Array(0x10000).fill(half, 0xd800, 0xe000);

function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  return known === unknown ? tell(unit) : known;
}

function tell(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = /\p{Script=Han}/u.test(character)
    ? han
    : /[\p{L}\p{N}]/u.test(character)
      ? letter
      : /['’-]/.test(character)
        ? joint
        : other;
  kinds[unit] = kind;
  return kind;
}

/** A word of letters and digits may hold apostrophes and hyphens between them, and Han characters after the first letter. */
export function countWords(text: string): number {
  const units = unitsOf(text);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(units[at] as number);
    at += 1;
    if (kind === half) return countByPattern(text);
    if (kind !== letter && kind !== han) continue;
    count += 1;
    if (kind === han) continue;
    for (; at < text.length; at += 1) {
      const next = kindOf(units[at] as number);
      if (next === letter || next === han) continue;
      const after = next === joint && at + 1 < text.length ? kindOf(units[at + 1] as number) : other;
      if (after !== letter && after !== han) break;
    }
  }
  return count;
}

/** The same for texts with characters beyond the basic plane. */
function countByPattern(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}
