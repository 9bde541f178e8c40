/** Reads the number before a scale word: a figure, a spelled number below a thousand, "half a", "a". */
import { readTorn } from './damaged.ts';
import { readFigure } from './figures.ts';
import { phraseAt } from './phrases.ts';
import { isHyphen, type Tokens } from './tokens.ts';
import type { NumberWords } from './words.ts';

export interface Mantissa {
  readonly last: number;
  readonly value: string;
  readonly form: 'figure' | 'spelled' | 'bare';
}

export const readMantissa = (tokens: Tokens, first: number, words: NumberWords): Mantissa | null => {
  const token = tokens.at(first);
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const torn = readTorn(tokens, first, words.decimal, words.scales);
    if (torn !== null) return { ...torn, form: 'figure' };
    const value = readFigure(token.text, words.decimal, true);
    const ending =
      isHyphen(tokens.at(first + 1)) && tokens.at(first + 1)?.glued ? tokens.at(first + 2) : undefined;
    const last = ending?.glued && words.caseEndings.has(ending.key) ? first + 3 : first + 1;
    return value === null ? null : { last, value, form: 'figure' };
  }
  const fraction = phraseAt(tokens, first, words.fractions);
  if (fraction !== null) return { last: fraction.last, value: fraction.meaning, form: 'spelled' };
  if (words.articles.has(token.key)) return { last: first + 1, value: '1', form: 'bare' };
  return readSpelled(tokens, first, words);
};

/** "two hundred and twenty-five", «двести двадцать пять»: ever smaller parts, or a number before "hundred". */
const readSpelled = (tokens: Tokens, first: number, words: NumberWords): Mantissa | null => {
  let [total, least, last] = [0, Number.POSITIVE_INFINITY, first];
  for (let at = first; at < tokens.length; at++) {
    const token = tokens.at(at);
    const joined =
      at > first &&
      (words.and.has(token?.key ?? '') ? total >= 100 : isHyphen(token) && token?.glued === true);
    const word = joined ? tokens.at(at + 1) : token;
    const value = words.small.get(word?.key ?? '');
    const hundred = total > 0 && total < 100 && words.hundred.has(word?.key ?? '');
    if (word === undefined || (value === undefined && !hundred)) break;
    if (value !== undefined && (value >= least || least === 1)) break;
    total = hundred ? total * 100 : total + (value ?? 0);
    least = hundred ? 100 : rank(value ?? 0);
    if (joined) at++;
    last = at + 1;
  }
  return last === first ? null : { last, value: String(total), form: 'spelled' };
};

/** What may follow: less than a hundred after hundreds, less than ten after tens, nothing after the rest. */
const rank = (value: number): number => (value >= 100 ? 100 : value >= 20 ? 10 : 1);
