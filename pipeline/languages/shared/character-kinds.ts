/** Kinds of characters, one look a UTF-16 unit; what kind a unit is of is found out when it is first met. */

const unseen = 0;
export const [other, space, digit, letter, lower, upper] = [1, 2, 3, 4, 5, 6];

const kinds = new Uint8Array(0x1_0000);

/** Its kind; kinds of letters are the highest, digits come before them. What stands beyond the ends of a text is of no kind. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? other;
  return known === unseen ? found(unit) : known;
}

function found(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = /\p{Lu}/u.test(character)
    ? upper
    : /\p{Ll}/u.test(character)
      ? lower
      : /\p{L}/u.test(character)
        ? letter
        : /\p{N}/u.test(character)
          ? digit
          : /\s/u.test(character)
            ? space
            : other;
  kinds[unit] = kind;
  return kind;
}

export const isLetter = (unit: number): boolean => kindOf(unit) >= letter;
