/**
 * Patterns that speak of any letter, made over the letters that news is printed in: Unicode's own set has six hundred stretches,
 * many beyond the basic plane, and a pattern that names it takes ten times as long to compile and twice as long to run.
 */

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Georgian, kana, Han and Hangul, without the rare stretches of each; the letters of mathematics that posts borrow. */
const letters =
  'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-\\u0373Ͷͷͻ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՠ-ֈ\\u05D0-\\u05EA\\u0620-\\u064A\\u0671-\\u06D3Ⴀ-Ⴥა-ჺჼ-ჿḀ-ỿぁ-ゖァ-ヺ㐀-䶿一-鿿가-힣\\u{1D400}-\\u{1D6A5}\\u{10400}-\\u{1044F}\\u{20000}-\\u{323AF}';

const ANY_LETTER = '\\p{L}';

/** The same pattern with `\p{L}` read as those letters. */
export function overPrintedLetters(pattern: RegExp): RegExp {
  const { flags, source } = pattern;
  if (!source.includes(ANY_LETTER)) return pattern;
  let inClass = false;
  const made = source.replace(/\\p\{L\}|\\.|[[\]]/gs, (part) => {
    if (part === ANY_LETTER) return inClass ? letters : `[${letters}]`;
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    return part;
  });
  return new RegExp(made, flags);
}

/** What a language says in words and patterns, each of the patterns so read, those in its lists and parts as well. */
export function wordsOverPrintedLetters<Words extends object>(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, read(value)])) as Words;
}

function read(value: unknown): unknown {
  if (value instanceof RegExp) return overPrintedLetters(value);
  if (Array.isArray(value)) return value.map(read);
  const isPlain = typeof value === 'object' && value !== null && value.constructor === Object;
  return isPlain ? wordsOverPrintedLetters(value) : value;
}
