/**
 * The comparison form of every UTF-16 unit: what part it plays in a text and what it is folded to, so that two
 * printings of one sentence (full-width digits, Traditional characters, ё or е, kinds of quotes and dashes) read alike.
 */
import { foldTraditional } from '../../../languages/zh/fold.ts';

export const SPACE = 0;
/** Letter or digit: part of a run. */
export const WORD = 1;
/** A Han character is a token of its own. */
export const HAN = 2;
/** Punctuation or symbol: counts for identity, never for shingles. */
export const MARK = 3;
/** Soft hyphens, joiners, direction marks: as if they were not there. */
export const HIDDEN = 4;
/** Combining marks, and characters that fold to several: the text needs recomposing first. */
export const INTRICATE = 5;
export const SURROGATE = 6;

/** Added to the unit of a Han character where it must be told from a mark. */
export const HAN_UNITS = 0x10000;

const han = /\p{Script=Han}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const combining = /\p{M}/u;
const hidden = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u{FFF9}-\u{FFFB}]/u;
const space = /\p{White_Space}/u;
const dash = /[\p{Pd}\u2212\u2043]/u;
/** Every kind of quotation mark, single or double, with the book-title marks of Chinese; accents typed as apostrophes too. */
const quote = /[\p{Pi}\p{Pf}"'`´ˋˊʼʻ‚„「」『』﹁﹂﹃﹄〝〞〟《》〈〉]/u;
const conjoiningJamo = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

/** Punctuation that NFKC keeps apart although only the script differs. */
const sameMark = new Map([
  ['。', '.'],
  ['…', '.'],
  ['‥', '.'],
  ['、', ','],
  ['・', '·'],
  ['•', '·'],
  ['‧', '·'],
  ['〜', '~'],
]);

/** Letters NFKC and lower case leave apart, though readers do not. */
const sameLetter = new Map([
  ['ё', 'е'],
  ['ς', 'σ'],
]);

const entry = (part: number, folded: string): number => (part << 16) | folded.charCodeAt(0);

function classify(char: string): number {
  if (space.test(char)) return entry(SPACE, ' ');
  if (hidden.test(char)) return entry(HIDDEN, char);
  if (quote.test(char)) return entry(MARK, '"');
  if (dash.test(char)) return entry(MARK, '-');
  if (combining.test(char) || conjoiningJamo.test(char)) return entry(INTRICATE, char);
  const mark = sameMark.get(char);
  if (mark !== undefined) return entry(MARK, mark);
  const compatible = char.normalize('NFKC');
  // A spacing accent (¨) is a space with a combining mark: it belongs to no letter.
  if (compatible.startsWith(' ')) return entry(MARK, char);
  const lower = compatible.toLowerCase();
  const folded = sameLetter.get(lower) ?? lower;
  if (folded.length !== 1) return entry(INTRICATE, char);
  if (folded !== char && !letterOrDigit.test(folded)) return classify(folded);
  if (han.test(folded)) return entry(HAN, foldTraditional(folded));
  return entry(letterOrDigit.test(folded) ? WORD : MARK, folded);
}

const isUnifiedHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0x4e00 && unit <= 0x9fff);

/** For every UTF-16 unit met so far: its part in the upper half, what it is folded to in the lower half; 0 before. */
export const characterClasses = new Uint32Array(0x10000);

/** The same for a unit that may not have been met. */
export function classOfUnit(unit: number): number {
  const known = characterClasses[unit] as number;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  let made: number;
  if (unit >= 0xd800 && unit <= 0xdfff) made = (SURROGATE << 16) | unit;
  else if (isUnifiedHan(unit)) made = entry(HAN, foldTraditional(char));
  else made = classify(char);
  characterClasses[unit] = made;
  return made;
}

const astral = new Map<number, number>();

/** A letter of a Hangul syllable that stands alone, unlike a mark that does. */
export const isJamo = (unit: number): boolean => conjoiningJamo.test(String.fromCharCode(unit));

/** The part that a character outside the basic plane plays. */
export function classOfAstral(codePoint: number): number {
  const known = astral.get(codePoint);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(codePoint);
  const folded = char.normalize('NFKC').toLowerCase();
  let part = MARK;
  if (hidden.test(char)) part = HIDDEN;
  else if (folded !== char || combining.test(char)) part = INTRICATE;
  else if (han.test(char)) part = HAN;
  else if (letterOrDigit.test(char)) part = WORD;
  astral.set(codePoint, part);
  return part;
}
