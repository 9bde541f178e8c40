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

/** Where the count stands: outside of a word, in one, or behind an apostrophe or hyphen that may join two parts of one. */
const outside = 0;
const within = 1;
const behindJoint = 2;
const states = [outside, within, behindJoint];

/** By state and kind, the state after a unit, and whether the unit begins a word: Han characters do outside of one, and never open one. */
const STATE_BITS = 3;
const BEGINS = 0x80;
const steps = new Uint8Array(states.length << STATE_BITS);
for (const state of states) {
  const step = (kind: number, next: number, begins: boolean) => {
    steps[(state << STATE_BITS) | kind] = (next << STATE_BITS) | (begins ? BEGINS : 0);
  };
  step(letter, within, state === outside);
  step(han, state === outside ? outside : within, state === outside);
  step(joint, state === within ? behindJoint : outside, false);
}

/** A word of letters and digits may hold apostrophes and hyphens between them, and Han characters after the first letter. */
export function countWords(text: string): number {
  const units = unitsOf(text);
  const { length } = text;
  let count = 0;
  let state = 0;
  for (let at = 0; at < length; at += 1) {
    const kind = kindOf(units[at] as number);
    if (kind === half) return countByPattern(text);
    const step = steps[state | kind] as number;
    count += step >> 7;
    state = step & ~BEGINS;
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
