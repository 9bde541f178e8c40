/** Reads quantities in an alphabet's text: figures and spelled numbers with their scale words, "3.5bn", "two and a half million". */
import type { Qualifier, Span } from '../../../contract.ts';
import { add, compare, shift } from '../../../lib/decimal.ts';
import { type DecimalMark, readFigure } from './figures.ts';
import { type Mantissa, readMantissa } from './mantissa.ts';
import { NumberOpeners } from './openers.ts';
import { firstWordsOf, phraseAt } from './phrases.ts';
import { isGluedDot, isHyphen, type Token, type Tokens } from './tokens.ts';
import type { NumberWords } from './words.ts';

export interface Quantity extends Span {
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  readonly value: string;
  /** The figure or number before its scale word. */
  readonly mantissa: string;
  /** Power of ten of the scale; 0 for none. */
  readonly scale: number;
  /** `letter`: the scale is one letter glued to the figure, of little evidence by itself. */
  readonly form: 'figure' | 'spelled' | 'bare' | 'letter';
  readonly hedge: Qualifier | null;
}

/** All quantities of a text, left to right, none overlapping. */
export const readQuantities = (tokens: Tokens, words: NumberWords): readonly Quantity[] => {
  const found: Quantity[] = [];
  let free = 0;
  for (const at of tokens.openers) {
    const quantity = at < free ? null : readQuantity(tokens, at, words);
    if (quantity === null) continue;
    found.push(quantity);
    free = quantity.last;
  }
  return found;
};

const openers = new WeakMap<NumberWords, NumberOpeners>();

/** What tells where the numbers and ordinals of a language may begin, made once. */
export const openersOf = (words: NumberWords): NumberOpeners => {
  const known = openers.get(words);
  if (known !== undefined) return known;
  const made = new NumberOpeners([...startsOf(words), ...words.ordinals]);
  openers.set(words, made);
  return made;
};

/** Whether a quantity may start with a token, whatever follows. */
const mayOpenQuantity = (token: Token, words: NumberWords): boolean =>
  token.kind === 'number' || startsOf(words).has(token.key);

/** All words a quantity may start with, made once a language. */
const startsOf = (words: NumberWords): ReadonlySet<string> => {
  const known = starts.get(words);
  if (known !== undefined) return known;
  const { small, fractions, wholes, articles, bareScales, hedgedScales } = words;
  const all = [small, wholes, bareScales, hedgedScales].flatMap((map) => [...map.keys()]);
  const made = new Set([...all, ...firstWordsOf(fractions), ...articles]);
  starts.set(words, made);
  return made;
};

const starts = new WeakMap<NumberWords, ReadonlySet<string>>();

/**
 * The quantity that starts with token `first`, or null: read once for the grammars that share the tokens. `words` are those of
 * the language whose tokens these are.
 */
export const readQuantity = (tokens: Tokens, first: number, words: NumberWords): Quantity | null => {
  const token = tokens.at(first);
  if (token === undefined) return null;
  if (token.quantity === undefined)
    token.quantity = mayOpenQuantity(token, words) ? readFrom(tokens, token, first, words) : null;
  return token.quantity;
};

const readFrom = (tokens: Tokens, token: Token, first: number, words: NumberWords): Quantity | null => {
  const whole = words.wholes.get(token.key);
  if (whole !== undefined) return quantityOf(tokens, first, first + 1, whole, whole, 0, 'spelled', null);
  const head = readScaled(tokens, first, words);
  if (head === null || head.scale === 0) return head;
  let { value, last, hedge } = head;
  for (let scale = head.scale; scale > 0; ) {
    const next = isGluedDot(tokens.at(last)) && tokens.at(last + 1)?.kind === 'number' ? last + 1 : last;
    const rest = tokens.at(next)?.glued === false ? readScaled(tokens, next, words) : null;
    if (rest === null || !continues(rest, scale, words.decimal, tokens)) break;
    value = add(value, rest.value);
    last = rest.last;
    hedge = rest.hedge ?? hedge;
    scale = rest.scale;
  }
  return quantityOf(tokens, first, last, value, head.mantissa, head.scale, head.form, hedge);
};

/** «5 миллионов 200 тысяч», "three million two hundred thousand": a whole number of a smaller scale. */
const continues = (rest: Quantity, scale: number, decimal: DecimalMark, tokens: Tokens): boolean =>
  rest.form !== 'bare' &&
  rest.scale < scale &&
  !(rest.form === 'figure' && tokens.at(rest.first)?.text.includes(decimal) === true) &&
  compare(rest.mantissa, '1000') < 0 &&
  (rest.scale > 0 || scale === 3);

/** Decimals one by one behind their word, "point three", "point two five"; empty when none are told. */
const spokenDecimals = (tokens: Tokens, at: number, { points, small }: NumberWords): string => {
  if (points?.has(tokens.at(at)?.key ?? '') !== true) return '';
  let decimals = '';
  for (let i = at + 1; decimals.length < 3; i += 1) {
    const digit = small.get(tokens.at(i)?.key ?? '');
    if (digit === undefined || digit > 9) break;
    decimals += String(digit);
  }
  return decimals;
};

const readScaled = (tokens: Tokens, first: number, words: NumberWords): Quantity | null => {
  const bare = readBareScale(tokens, first, words);
  if (bare !== null) return bare;
  const mantissa = readMantissa(tokens, first, words);
  if (mantissa === null) return null;
  let { value, last } = mantissa;
  const decimals = spokenDecimals(tokens, last, words);
  if (decimals !== '' && mantissa.form === 'spelled') {
    value = add(value, `0.${decimals}`);
    last += 1 + decimals.length;
  }
  const inside = phraseAt(tokens, last, words.insideHedges);
  const half = inside === null ? phraseAt(tokens, last, words.halves) : null;
  if (half !== null) {
    value = add(value, '0.5');
    last = half.last;
  }
  const scaled = readScales(tokens, inside?.last ?? last, words);
  if (scaled.last > (inside?.last ?? last)) {
    const after = inside ?? phraseAt(tokens, scaled.last, words.insideHedges);
    const lateHalf = after === null ? phraseAt(tokens, scaled.last, words.halves) : null;
    if (lateHalf !== null) value = add(value, '0.5');
    const end = lateHalf?.last ?? Math.max(scaled.last, after?.last ?? 0);
    const form = scaled.letter ? 'letter' : mantissa.form;
    const full = readAgain(tokens, first, mantissa, value, words);
    return quantityOf(
      tokens,
      first,
      end,
      shift(full, scaled.power),
      full,
      scaled.power,
      form,
      after?.meaning ?? null,
    );
  }
  if (mantissa.form === 'bare') return null;
  return quantityOf(
    tokens,
    first,
    inside?.last ?? last,
    value,
    value,
    0,
    mantissa.form,
    inside?.meaning ?? null,
  );
};

/** A figure's marks are read again where a scale word follows: «1.375 млн», but «1.375 рублей». */
const readAgain = (
  tokens: Tokens,
  first: number,
  mantissa: Mantissa,
  value: string,
  words: NumberWords,
): string => {
  const token = tokens.at(first);
  const plain = mantissa.form === 'figure' && mantissa.last === first + 1 && value === mantissa.value;
  if (!plain || token === undefined) return value;
  return readFigure(token.text, words.decimal, false) ?? value;
};

const readScales = (
  tokens: Tokens,
  from: number,
  words: NumberWords,
): { readonly last: number; readonly power: number; readonly letter: boolean } => {
  let [last, power, letter] = [from, 0, false];
  for (;;) {
    const hyphenated =
      isHyphen(tokens.at(last)) && tokens.at(last)?.glued === true && tokens.at(last + 1)?.glued === true;
    const at = hyphenated ? last + 1 : isGluedDot(tokens.at(last)) && power > 0 ? last + 1 : last;
    const token = tokens.at(at);
    if (token?.kind !== 'word') break;
    const glued = at === from && token.glued && tokens.at(at - 1)?.kind === 'number';
    const scale = (glued ? words.letterScales.get(token.key) : undefined) ?? words.scales.get(token.key);
    if (scale === undefined || (power > 0 && scale < 3)) break;
    letter ||= glued && words.letterScales.has(token.key) && token.key.length === 1;
    power += scale;
    last = at + 1;
  }
  return { last, power, letter };
};

/** «миллион рублей», but not «несколько миллион…», «пять миллион…» nor the second word of «тысяча миллионов». */
const readBareScale = (tokens: Tokens, first: number, words: NumberWords): Quantity | null => {
  const key = tokens.at(first)?.key ?? '';
  const bare = words.bareScales.get(key);
  const hedged = bare === undefined ? words.hedgedScales.get(key) : undefined;
  if (bare === undefined && hedged === undefined) return null;
  const before = tokens.at(first - 1);
  const power = bare ?? (words.scaleHedges.has(before?.key ?? '') ? hedged : undefined);
  if (power === undefined || before?.kind === 'number' || words.vague.has(before?.key ?? '')) return null;
  const scaled = readScales(tokens, first + 1, words);
  const after = phraseAt(tokens, scaled.last, words.insideHedges);
  const half = phraseAt(tokens, scaled.last, words.halves);
  const last = after?.last ?? half?.last ?? scaled.last;
  const value = shift(half === null ? '1' : '1.5', power + scaled.power);
  return quantityOf(tokens, first, last, value, '1', power + scaled.power, 'bare', after?.meaning ?? null);
};

const quantityOf = (
  tokens: Tokens,
  first: number,
  last: number,
  value: string,
  mantissa: string,
  scale: number,
  form: Quantity['form'],
  hedge: Qualifier | null,
): Quantity => ({
  first,
  last,
  start: tokens.at(first)?.start ?? 0,
  end: tokens.at(last - 1)?.end ?? 0,
  value,
  mantissa,
  scale,
  form,
  hedge,
});
