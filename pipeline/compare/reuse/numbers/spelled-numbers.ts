/** The value of a number written in words or in Han numerals: "twenty-five", «сто двадцать пять», 二十五, 二〇二五. */
import { cardinalWords, gluedScales, onesBehind } from './number-words.ts';

const hanDigits = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value] as const));
hanDigits.set('零', 0);
hanDigits.set('两', 2);
const hanPlaces = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const hanMyriads = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);

/** The power of ten a scale word stands for; 1 when it is none. */
export const scaleOf = (word: string): number => Number(`1${gluedScales.get(word) ?? ''}`);

/** Han numerals, places and myriads in a row; digits without a place between them (二〇二五) follow one another. */
export function hanValue(numerals: string): number {
  let total = 0;
  let section = 0;
  let digits = 0;
  let pending = false;
  /** The myriad met last: a larger one multiplies all before it, a smaller one what stands between the two. */
  let last = 0;
  for (const numeral of numerals) {
    const digit = hanDigits.get(numeral);
    const place = hanPlaces.get(numeral);
    if (digit !== undefined) {
      digits = digits * 10 + digit;
      pending = true;
    } else if (place !== undefined) {
      section += (pending ? digits : 1) * place;
      digits = 0;
      pending = false;
    } else {
      const myriad = hanMyriads.get(numeral) ?? 1;
      const own = section + digits;
      total = myriad < last && own > 0 ? total + own * myriad : (total + own || 1) * myriad;
      last = myriad;
      section = 0;
      digits = 0;
      pending = false;
    }
  }
  return total + section + digits;
}

/** Words from the first on that make one number, with its value and how many they are. */
export function wordsValue(words: Iterable<string>): { readonly value: number; readonly count: number } {
  let total = 0;
  let part = 0;
  /** What may still be added must be smaller: after twenty a unit, after a hundred a ten. */
  let room = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const word of words) {
    const cardinal = cardinalWords.get(word) ?? (onesBehind.has(word) ? '1' : undefined);
    if (cardinal !== undefined) {
      const value = Number(cardinal);
      if (value >= room) break;
      part += value;
      room = value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0;
    } else {
      const scale = scaleOf(word);
      if (scale === 1 || (part === 0 && total > 0)) break;
      if (count === 0) part = 1;
      if (scale === 100) part *= 100;
      else {
        total += part * scale;
        part = 0;
      }
      room = scale;
    }
    count += 1;
  }
  return { value: total + part, count };
}
