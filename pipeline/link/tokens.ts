/** Words as the authority file compares them: case, ё and script look-alikes aside, Russian words by their stem. */
import type { Span } from '../contract.ts';
import { stemToken } from '../languages/ru/inflection.ts';

export interface Token extends Span {
  /** What is compared. */
  readonly key: string;
  /** The first letter is upper case (or has no case). */
  readonly capital: boolean;
}

const word = /\p{Script=Han}|[\p{L}\p{N}]+/gu;
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

/** Han characters one by one, other scripts by runs of letters and digits; hyphens and apostrophes separate. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const [run] = match;
    const first = run.charAt(0);
    tokens.push({
      start: match.index,
      end: match.index + run.length,
      key: tokenKey(run),
      capital: first === first.toUpperCase(),
    });
  }
  return tokens;
}

const keys = new Map<string, string>();
const REMEMBERED_WORDS = 200_000;

/** Remembered: news repeats its words, and stemming is the dear part. */
function tokenKey(run: string): string {
  if (han.test(run)) return run;
  const known = keys.get(run);
  if (known !== undefined) return known;
  const key = freshKey(run);
  if (keys.size >= REMEMBERED_WORDS) keys.clear();
  keys.set(run, key);
  return key;
}

function freshKey(run: string): string {
  const lower = run.toLowerCase();
  if (!cyrillic.test(lower)) return lower;
  const pure = latin.test(lower) ? lower.replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter) : lower;
  return stemToken(pure.replaceAll('ё', 'е'));
}
