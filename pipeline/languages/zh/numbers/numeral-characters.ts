/** What the characters of Han numerals stand for, looked up by their UTF-16 unit. */

/** What a character stands for that is none of a list. */
export const NONE = -1;

/** What characters stand for, by their UTF-16 unit. */
const byUnit = (...lines: readonly (readonly [characters: string, value: number])[]): Int8Array => {
  const values = new Int8Array(0x10000).fill(NONE);
  for (const [characters, value] of lines) for (const one of characters) values[one.charCodeAt(0)] = value;
  return values;
};

export const valueAt = (values: Int8Array, text: string, at: number): number =>
  at < text.length ? (values[text.charCodeAt(at)] ?? NONE) : NONE;

export const digits = byUnit(
  ['〇零', 0],
  ['一壹', 1],
  ['二两贰', 2],
  ['三叁', 3],
  ['四肆', 4],
  ['五伍', 5],
  ['六陆', 6],
  ['七柒', 7],
  ['八捌', 8],
  ['九玖', 9],
);
/** The power of ten of what multiplies one digit. */
export const places = byUnit(['十拾', 1], ['百佰', 2], ['千仟', 3]);
