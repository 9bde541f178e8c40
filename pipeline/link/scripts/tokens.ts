/** Words as the authority file compares them: case, ё and script look-alikes aside, Russian words by their stem. */
import type { Span } from '../../contract.ts';
import { stemToken } from '../../languages/ru/inflection.ts';
import { remembered } from '../../lib/remembered.ts';
import { unitsOf } from '../../lib/text-units.ts';
import { unitsLike } from '../../lib/unit-table.ts';

export interface Token extends Span {
  /** What is compared. */
  readonly key: string;
  /** The first letter is upper case (or has no case). */
  readonly capital: boolean;
}

const word = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;
const han = /^\p{Script=Han}$/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /[A-Za-z]/;

/** Latin letters that look like Cyrillic ones, for words that mix the two by a slip of the keyboard. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

const hanUnits = unitsLike(han);
/** Letters and digits of every script; characters beyond the basic plane are left to the pattern. */
const wordUnits = unitsLike(/^[\p{L}\p{N}]$/u);
/** The same without Han characters: 10日在中国 is a number and five words. */
const runUnits = unitsLike(/^[[\p{L}\p{N}]--\p{Script=Han}]$/v);
const beyond = /[\ud800-\udfff]/;

/** Han characters one by one, other scripts by runs of letters and digits that end before a Han character; hyphens and apostrophes separate. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  if (beyond.test(text)) {
    for (const { 0: run, index } of text.matchAll(word)) tokens.push(tokenOf(run, index));
    return tokens;
  }
  const units = unitsOf(text);
  for (let start = 0; start < text.length; ) {
    const unit = units[start] ?? 0;
    let end = start + 1;
    if (wordUnits[unit] === 1) {
      if (hanUnits[unit] !== 1) while (end < text.length && runUnits[units[end] ?? 0] === 1) end += 1;
      tokens.push(tokenOf(text.slice(start, end), start));
    }
    start = end;
  }
  return tokens;
}

const keys = new Map<string, Pick<Token, 'key' | 'capital'>>();

/** Remembered: news repeats its words, and stemming is the dear part. */
function tokenOf(run: string, start: number): Token {
  const { key, capital } = remembered(keys, run, () => {
    const first = run.charAt(0);
    return { key: han.test(run) ? run : freshKey(run), capital: first === first.toUpperCase() };
  });
  return { start, end: start + run.length, key, capital };
}

function freshKey(run: string): string {
  const lower = run.toLowerCase();
  if (!cyrillic.test(lower)) return lower;
  const pure = latin.test(lower) ? lower.replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter) : lower;
  return stemToken(pure.replaceAll('ё', 'е'));
}
