/** Which kinds of signs a line holds, told in one walk over it: most lines are without the one that a pattern needs, which is then not tried. */

import { unitsOf } from '../lib/text-units.ts';
import { eachUnit, unitsLike } from '../lib/unit-table.ts';

/** `LETTER`: those of the basic plane. The others as the patterns of lines need them. */
export const [LETTER, DIGIT, STEP, SENTENCE, COLON, ADDRESS, QUOTED, CREDIT] = [1, 2, 4, 8, 16, 32, 64, 128];

const signs: readonly (readonly [sign: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [DIGIT, /[0-9]/u],
  // Between the steps of a path to a section.
  [STEP, /[>›→/|·•»\\]/u],
  // No section's name holds one.
  [SENTENCE, /[.,:;!?…。，：！？"“«]/u],
  [COLON, /:/u],
  [ADDRESS, /[@#/]/u],
  [QUOTED, /["“«„]/u],
  // In front of a picture's credit.
  [CREDIT, /[:/([（]/u],
];

const signsOfUnit = new Uint8Array(0x10000);
for (const [sign, pattern] of signs)
  eachUnit(unitsLike(pattern), (unit) => {
    signsOfUnit[unit] = (signsOfUnit[unit] ?? 0) | sign;
  });

/** The signs of all its characters. */
export function signsOf(line: string): number {
  const units = unitsOf(line);
  const { length } = line;
  let held = 0;
  for (let at = 0; at < length; at += 1) held |= signsOfUnit[units[at] as number] as number;
  return held;
}
