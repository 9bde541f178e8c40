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
  const isPlain = !beyond.test(text);
  for (let next = tokenFrom(text, 0, isPlain); next !== null; next = tokenFrom(text, next.end, isPlain))
    tokens.push(next);
  return tokens;
}

/** The first word at or behind a place; `isPlain`: no character of the text is beyond the basic plane. */
export function tokenFrom(text: string, at: number, isPlain: boolean): Token | null {
  if (!isPlain) {
    word.lastIndex = at;
    const found = word.exec(text);
    return found && tokenOf(found[0], found.index);
  }
  let start = at;
  while (start < text.length && wordUnits[text.charCodeAt(start)] !== 1) start += 1;
  if (start === text.length) return null;
  let end = start + 1;
  if (hanUnits[text.charCodeAt(start)] !== 1)
    while (end < text.length && runUnits[text.charCodeAt(end)] === 1) end += 1;
  return tokenOf(text.slice(start, end), start);
}

/** Where words begin that may have one of some keys, told by case and first two letters: most words of a text are none of them. */
export class KeyOpenings {
  readonly #pairs = new Uint8Array(1 << 16);

  /** `capital`: only a word that begins with a capital, or has no case, is meant. */
  add({ key, capital }: Pick<Token, 'key' | 'capital'>): void {
    const [first = 0, second = 0] = [key.charCodeAt(0), key.charCodeAt(1)].map((unit) => unit || 0);
    const seconds = key.length > 1 || hanUnits[first] === 1 ? spellings(second) : everySecond;
    const flags = capital ? CAPITAL : SMALL | CAPITAL;
    for (const one of spellings(first))
      for (const other of seconds) {
        const pair = pairOf(one, other);
        this.#pairs[pair] = (this.#pairs[pair] ?? 0) | flags;
      }
  }

  /** The starts, in order; null for a text with characters beyond the basic plane, in which every word may be one. */
  startsIn(text: string): number[] | null {
    if (beyond.test(text)) return null;
    const units = unitsOf(text);
    const starts: number[] = [];
    let isInside = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = units[at] ?? 0;
      const isHan = hanUnits[unit] === 1;
      const begins = wordUnits[unit] === 1 && (isHan || !isInside);
      isInside = !isHan && runUnits[unit] === 1;
      if (!begins) continue;
      const behind = isHan || at + 1 === text.length ? 0 : (units[at + 1] ?? 0);
      const second = runUnits[behind] === 1 ? (lowered[behind] ?? 0) : 0;
      const wanted = isSmall[unit] === 1 ? SMALL : CAPITAL;
      if (((this.#pairs[pairOf(lowered[unit] ?? 0, second)] ?? 0) & wanted) !== 0) starts.push(at);
    }
    return starts;
  }
}

const CAPITAL = 1;
const SMALL = 2;
const isSmall = unitsLike(/^\p{Ll}$/u);

const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** Each letter in lower case, ё as е. */
const lowered = Uint16Array.from({ length: 1 << 16 }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower === '\u0451' ? 0x435 : lower.length === 1 ? lower.charCodeAt(0) : unit;
});

/** A letter of a key as words spell it: with the Latin letter that looks like it, by a slip of the keyboard. */
function spellings(unit: number): readonly number[] {
  const letter = String.fromCharCode(unit);
  const [latinLike] = Object.entries(lookAlikes).find(([, own]) => own === letter) ?? [];
  return latinLike === undefined ? [unit] : [unit, latinLike.charCodeAt(0)];
}

const everySecond: readonly number[] = Array.from({ length: 1 << 16 }, (_, unit) => unit);

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
