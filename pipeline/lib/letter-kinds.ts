/** Letters, capital and small, told by their UTF-16 units: asking a pattern about each costs more than all else at the end of a sentence. */

const unknown = 0;
export const noLetter = 1;
export const upper = 2;
export const lower = 3;
/** Letters without case. */
const caseless = 4;
/** By unit, filled as units are met. */
const letterKinds = new Uint8Array(0x10000);

/** Kind of a unit; those beyond the end of a text and halves of characters are no letters. */
export function letterKind(unit: number): number {
  const known = letterKinds[unit];
  return known === unknown ? tellLetter(unit) : (known ?? noLetter);
}

function tellLetter(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = /\p{Lu}/u.test(character)
    ? upper
    : /\p{Ll}/u.test(character)
      ? lower
      : /\p{L}/u.test(character)
        ? caseless
        : noLetter;
  letterKinds[unit] = kind;
  return kind;
}

export const isLetter = (unit: number): boolean => letterKind(unit) > noLetter;
