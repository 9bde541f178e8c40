/** Finds the currency beside a quantity: a sign or code before it, a name, sign or code after it. */

import type { Reading } from '../../../contract.ts';
import { compare } from '../../../lib/decimal.ts';
import type { Quantity } from '../numbers/numbers.ts';
import { phraseAt } from '../numbers/phrases.ts';
import { isGluedDot, isHyphen, type Token, type Tokens } from '../numbers/tokens.ts';
import { codes, dollarPrefixes, signs, wordLikeCodes, yenPrefixes, yenSigns } from './currencies.ts';
import { nearestMeaning, type Surroundings } from './nearest-cue.ts';
import { sharedMeaning } from './shared-meaning.ts';
import type { CurrencyName, MoneyWords } from './words.ts';

/** A quantity with its currency; token indices cover both. */
export interface Sum {
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
  readonly currency: string;
  readonly minor: boolean;
  /** Only to be read behind its whole. */
  readonly part?: true;
  readonly side: 'before' | 'after' | 'both';
  /** `context`: the currency stands with another sum; `article`: it stands nowhere near, and the article as a whole tells it; `head`: in the head of a chart or list. */
  readonly form: 'sign' | 'code' | 'name' | 'context' | 'article' | 'head';
}

/** «$700 тыс. за показ»: the dot of an abbreviated scale is part of the sum, that of a sentence is not. */
export const afterDot = (tokens: Tokens, { last }: Quantity, words: MoneyWords): number => {
  const next = tokens.at(last + 1);
  const inside = next === undefined || next.text === next.key;
  return isGluedDot(tokens.at(last)) && inside && words.dottedScales.has(tokens.at(last - 1)?.key ?? '')
    ? last + 1
    : last;
};

interface Mark {
  /** The token that is the mark's far end, outside the quantity. */
  readonly edge: number;
  readonly currency: string;
  readonly minor: boolean;
  readonly part?: true;
  readonly form: 'sign' | 'code' | 'name' | 'article';
  /** "$" alone may be said more precisely after the number ("$5 million CAD"). */
  readonly bare: boolean;
}

/** Characters on either side in which another word may tell whose pesos or ¥ are meant. */
const CONTEXT = 1200;

/** Characters before a figure in which somebody pays it: a verb, whom, and a hedge. */
const PAID_WITHIN = 48;

export const sumOf = (
  tokens: Tokens,
  quantity: Quantity,
  { text, hints }: Pick<Reading, 'text' | 'hints'>,
  words: MoneyWords,
): Sum | null => {
  const from = Math.max(0, quantity.start - CONTEXT);
  const context: Surroundings = {
    text: text.slice(from, quantity.end + CONTEXT),
    start: quantity.start - from,
    end: quantity.end - from,
  };
  const before = markBefore(tokens, quantity, context, words, hints);
  const after = markAfter(tokens, quantity, context, text, words, hints);
  const mark = after !== null && (before === null || before.bare) ? after : before;
  if (mark === null || (quantity.form === 'letter' && quantity.scale < 3)) return null;
  const agree = after !== null && before !== null && (before.bare || before.currency === after.currency);
  return {
    quantity,
    first: before?.edge ?? quantity.first,
    last: after !== null && (before === null || agree) ? after.edge : afterDot(tokens, quantity, words),
    currency: mark.currency,
    minor: mark.minor,
    ...(mark.part === undefined ? {} : { part: mark.part }),
    side: before === null ? 'after' : after === null ? 'before' : 'both',
    form: mark.form,
  };
};

const markBefore = (
  tokens: Tokens,
  quantity: Quantity,
  context: Surroundings,
  words: MoneyWords,
  hints: Reading['hints'],
): Mark | null => {
  const dotted = tokens.at(quantity.first - 1)?.text === '.' && isGluedDot(tokens.at(quantity.first - 1));
  const edge = quantity.first - (dotted ? 2 : 1);
  const token = tokens.at(edge);
  if (token === undefined || quantity.form === 'bare') return null;
  const sign = dotted ? null : signBefore(tokens, edge, context, words, hints?.dollar);
  if (sign !== null) return sign;
  const named = words.before.get(token.key);
  const isSum =
    named?.weak !== true || quantity.scale >= 3 || isPriced(context, tokens, edge, quantity, words);
  const currency =
    named === undefined || !isSum ? undefined : resolve(named, token.key, quantity, context, hints);
  if (currency !== undefined && currency !== null && (token.text !== token.key || token.glued)) {
    return { edge, currency, minor: false, form: 'code', bare: false };
  }
  const code = dotted || isQuotedIn(tokens, edge) ? null : codeOf(token, quantity);
  return code === null ? null : { edge, currency: code, minor: false, form: 'code', bare: false };
};

/** "N6,500", "a seat costs R90": what no road, mask or stage is called. */
const isPriced = (
  { text, start }: Surroundings,
  tokens: Tokens,
  edge: number,
  quantity: Quantity,
  { paid }: MoneyWords,
): boolean => {
  if (/[.,]/u.test(quantity.mantissa) || compare(quantity.value, '1000') >= 0) return true;
  const letters = tokens.at(edge)?.text.length ?? 0;
  return paid?.test(text.slice(Math.max(0, start - letters - PAID_WITHIN), start - letters)) === true;
};

const signBefore = (
  tokens: Tokens,
  edge: number,
  context: Surroundings,
  words: MoneyWords,
  dollar?: () => string | null,
): Mark | null => {
  const token = tokens.at(edge);
  const letters = token?.glued === true ? tokens.at(edge - 1) : undefined;
  const prefixed = letters !== undefined && letters.text !== letters.key ? letters.key : '';
  if (token === undefined) return null;
  if (yenSigns.has(token.text)) {
    const stated = yenPrefixes.get(prefixed);
    const currency = stated ?? byContext(words.yen, context.text) ?? 'JPY';
    return {
      edge: stated === undefined ? edge : edge - 1,
      currency,
      minor: false,
      form: 'sign',
      bare: false,
    };
  }
  if (token.text === '¢' && prefixed === 'gh')
    return { edge: edge - 1, currency: 'GHS', minor: false, form: 'sign', bare: false };
  const sign = signs.get(token.text);
  if (sign === undefined) return null;
  const stated =
    sign === 'USD'
      ? dollarPrefixes.get(prefixed)
      : sign === 'GHS' && prefixed === 'gh'
        ? sign
        : codes.get(prefixed);
  if (stated !== undefined)
    return { edge: edge - 1, currency: stated, minor: false, form: 'sign', bare: false };
  const local = sign === 'USD' ? (dollar?.() ?? null) : null;
  if (local !== null) return { edge, currency: local, minor: false, form: 'article', bare: true };
  return { edge, currency: sign, minor: false, form: 'sign', bare: sign === 'USD' };
};

/** "A million-dollar smile" has no sum in it, "a 5-million-dollar prize" has. */
const markAfter = (
  tokens: Tokens,
  quantity: Quantity,
  context: Surroundings,
  text: string,
  words: MoneyWords,
  hints: Reading['hints'],
): Mark | null => {
  let at = quantity.last;
  const joined =
    (isHyphen(tokens.at(at)) && tokens.at(at)?.glued === true) ||
    (quantity.scale > 0 && tokens.at(at)?.text === '.');
  if (joined) at++;
  const token = tokens.at(at);
  if (joined && startsSentence(tokens, at)) return null;
  if (token === undefined || (joined && isHyphen(tokens.at(at - 1)) && quantity.form === 'bare')) return null;
  const sign = yenSigns.has(token.text)
    ? (byContext(words.yen, context.text) ?? 'JPY')
    : signs.get(token.text);
  if (sign !== undefined && !(tokens.at(at + 1)?.kind === 'number' && tokens.at(at + 1)?.glued === true)) {
    return { edge: at + 1, currency: sign, minor: false, form: 'sign', bare: false };
  }
  if (token.text === '¢') return { edge: at + 1, currency: 'USD', minor: true, form: 'sign', bare: false };
  const name = phraseAt(tokens, at, words.names);
  const noun = name === null ? '' : wordAfter(tokens, name.last);
  const compound =
    words.compounds.has(noun) ||
    (quantity.scale < 3 && words.pieces.has(noun)) ||
    (name?.meaning.weak === true && words.weighed.test(following(text, tokens.at(name.last - 1)))) ||
    (name?.meaning.glued === true && token.glued !== true);
  const isConverted =
    name !== null && tokens.at(name.last)?.text === '(' && signs.has(tokens.at(name.last + 1)?.text ?? '');
  const isPaid =
    name?.meaning.weak === true &&
    words.paid?.test(text.slice(Math.max(0, quantity.start - PAID_WITHIN), quantity.start)) === true;
  const sure = isConverted || isPaid;
  const currency =
    name === null || compound
      ? null
      : resolve(name.meaning, tokens.at(at)?.key ?? '', quantity, context, hints, sure);
  if (name !== null && currency !== null) {
    const { minor = false, part } = name.meaning;
    return {
      edge: name.last,
      currency,
      minor,
      ...(part === undefined ? {} : { part }),
      form: 'name',
      bare: false,
    };
  }
  const code = tokens.at(at + 1)?.text === '/' ? null : codeOf(token, quantity);
  return code === null ? null : { edge: at + 1, currency: code, minor: false, form: 'code', bare: false };
};

/** "GBP/CNY 9.30": the second of a pair names what a rate is quoted in, no sum. */
const isQuotedIn = (tokens: Tokens, at: number): boolean =>
  tokens.at(at - 1)?.text === '/' && codes.has(tokens.at(at - 2)?.key ?? '');

/** «за 5 млн. Рубль упал»: the word after the dot has a capital and is no code. */
const startsSentence = (tokens: Tokens, at: number): boolean => {
  const token = tokens.at(at);
  return (
    tokens.at(at - 1)?.text === '.' &&
    token?.kind === 'word' &&
    token.text !== token.key &&
    token.text !== token.text.toUpperCase()
  );
};

/** As much of what follows a name as tells a weight. */
const following = (text: string, token: Token | undefined): string =>
  token === undefined ? '' : text.slice(token.end, token.end + 40);

/** The word after a name, joined to it by a hyphen or not. */
const wordAfter = (tokens: Tokens, at: number): string =>
  tokens.at(isHyphen(tokens.at(at)) && tokens.at(at)?.glued === true ? at + 1 : at)?.key ?? '';

/** A code counts in capitals only, and one that is also a word only beside a scale. */
const codeOf = (token: Token, quantity: Quantity): string | null => {
  const code = codes.get(token.key);
  if (code === undefined || token.text !== token.text.toUpperCase()) return null;
  return wordLikeCodes.has(token.text) && quantity.scale < 3 ? null : code;
};

/** `noun`: as printed. `sure`: a conversion in brackets follows, or somebody pays, so that the word is a currency whatever else it may mean. */
const resolve = (
  name: CurrencyName,
  noun: string,
  quantity: Quantity,
  context: Surroundings,
  hints: Reading['hints'],
  sure = false,
): string | null => {
  const { code, contexts = [], weak } = name;
  const { local, whole } = hints ?? {};
  const shared = whole === undefined ? null : sharedMeaning(name, noun, context, { whole, local });
  const told = shared ?? nearestMeaning(contexts, context);
  if (told !== null) return told;
  if (weak === true && !sure && quantity.scale < 3) return null;
  // "TUNIS, Aug 12 — … 14 million dinars": of several countries' money by that name that of the place the article was written in.
  const isOfPlace = contexts.some(([, each]) => each === local);
  return isOfPlace ? (local ?? null) : code;
};

const byContext = (contexts: readonly (readonly [RegExp, string])[], text: string): string | null =>
  contexts.find(([cue]) => cue.test(text))?.[1] ?? null;
