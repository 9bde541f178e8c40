/** Finds counts in English text: figures with a counted noun, percentages, ordinals of things that come in series. */
import { type CountDraft, isPartOfMore, looksLikeYear } from '../../shared/counts/counts.ts';
import { countsBy } from '../../shared/counts/in-words.ts';
import { type Quantity, readQuantity } from '../../shared/numbers/numbers.ts';
import { phraseAt } from '../../shared/numbers/phrases.ts';
import { isHyphen, type Tokens } from '../../shared/numbers/tokens.ts';
import { currencyNames } from '../money/currencies.ts';
import { numberWords } from '../numbers/numbers.ts';
import {
  definite,
  isAttributive,
  isPair,
  isPlural,
  isUncounted,
  labels,
  linking,
  singularOf,
  stops,
} from './nouns.ts';
import { readOrdinal } from './ordinals.ts';

const readCount = (tokens: Tokens, quantity: Quantity): CountDraft | null => {
  if (isPartOfMore(tokens, quantity)) return null;
  const share = readPercentage(tokens, quantity);
  if (share !== null) return share;
  if (quantity.value === '1' || quantity.form === 'letter' || isName(tokens, quantity)) return null;
  if (looksLikeYear(tokens, quantity) || quantity.value.includes('.')) return null;
  if (phraseAt(tokens, quantity.last, currencyNames) !== null) return null;
  const phrase = readNounPhrase(tokens, quantity);
  return phrase === null || isKnownAlready(tokens, quantity, phrase.unit)
    ? null
    : { first: quantity.first, ...phrase, value: quantity.value, is_ordinal: false, rule: 'count.noun' };
};

const readPercentage = (tokens: Tokens, { first, last, value }: Quantity): CountDraft | null => {
  const joined =
    isHyphen(tokens.at(last)) && tokens.at(last)?.glued === true && tokens.at(last + 1)?.glued === true
      ? 1
      : 0;
  const next = tokens.at(last + joined);
  const sign = next?.text === '%' || next?.key === 'percent' || next?.key === 'pct';
  const second = (): string => tokens.at(last + joined + 1)?.key ?? '';
  const two = next?.key === 'per' && second() === 'cent';
  const points = next?.key === 'percentage' && /^points?$/u.test(second());
  if (!sign && !two && !points) return null;
  const end = last + joined + (sign ? 1 : 2);
  return {
    first,
    last: end,
    value,
    unit: points ? 'percentage point' : '%',
    is_ordinal: false,
    rule: 'count.percentage',
  };
};

/** "Boeing 737 aircraft", "Article 5": a figure after a name or a label belongs to it. */
const isName = (tokens: Tokens, { first, scale, form }: Quantity): boolean => {
  const before = tokens.at(first - 1);
  if (before?.kind !== 'word') return false;
  if (form !== 'figure' && isCapitalised(tokens, first)) return true;
  if (labels.has(before.key)) return form === 'figure' && scale === 0;
  if (form !== 'figure' || scale > 0 || before.text === before.key || stops.has(before.key)) return false;
  return !/\D/u.test(tokens.at(first)?.text ?? '');
};

/** Words on either side in which a sentence shows that it is no headline in capitals. */
const AROUND = 14;

/** "stars Graham Two Rivers and was": within a sentence a number and its noun in capitals are a name. */
const isCapitalised = (tokens: Tokens, first: number): boolean => {
  const isCapital = (at: number) => {
    const token = tokens.at(at);
    return token?.kind === 'word' && token.text !== token.key;
  };
  if (!isCapital(first) || !isCapital(first + 1)) return false;
  for (let at = first - AROUND; at < first + AROUND; at += 1) {
    const token = tokens.at(at);
    if (token?.kind === 'word' && token.text === token.key && token.key.length > 2 && !stops.has(token.key))
      return true;
  }
  return false;
};

/** "these two factors", "the two countries", "between two great schools", "Two of them". */
const isKnownAlready = (tokens: Tokens, { first, value, form }: Quantity, unit: string): boolean => {
  const before = tokens.at(first - 1)?.key ?? '';
  if (value === '2' && isPair(unit)) return true;
  if (before === 'between' || before === 'top') return Number(value) < 11;
  return form !== 'figure' && Number(value) < 11 && definite.has(before);
};

/** Words between a number and its noun. */
const REACH = 7;

interface NounPhrase {
  readonly last: number;
  readonly unit: string;
}

const readNounPhrase = (tokens: Tokens, quantity: Quantity): NounPhrase | null => {
  const hour = /^[ap](?:\.?m\.?)?$/u.test(tokens.at(quantity.last)?.key ?? '');
  const glued = hour || tokens.at(quantity.last)?.glued === true;
  const head = glued ? -1 : headFrom(tokens, quantity.last, REACH);
  const unit = head < 0 ? '' : singularOf(tokens.at(head)?.key ?? '');
  if (isCrew(tokens, quantity, head)) return null;
  const squared = /^(?:square|cubic|sq)$/u.test(tokens.at(head - 1)?.key ?? '');
  const outOf = tokens.at(head + 1)?.key === 'out' && tokens.at(head + 2)?.key === 'of';
  if (head < 0 || outOf || (isUncounted(unit) && !squared)) return null;
  return { last: afterList(tokens, head + 1), unit };
};

const crews = /^(?:crew|team|staff|cast|workforce|squad|audience|crowd|family|panel|jury|orchestra|troupe)$/u;
const verbs =
  /^(?:moves|works|plans|runs|plays|leaves|needs|wants|faces|travels|returns|starts|meets|lives|hopes|heads|spends|prepares|visits|shoots|films|makes|keeps|gets|takes|sits|votes|decides)$/u;

/** "the crew of 140 moves to Gansu": nobody is counted by the verb. */
const isCrew = (tokens: Tokens, { first, last }: Quantity, head: number): boolean =>
  head === last &&
  tokens.at(first - 1)?.key === 'of' &&
  crews.test(tokens.at(first - 2)?.key ?? '') &&
  verbs.test(tokens.at(head)?.key ?? '');

/** The first plural noun, or the last of several that follow each other, before anything that ends a noun phrase. */
const headFrom = (tokens: Tokens, from: number, reach: number): number => {
  for (let at = from; at < tokens.length && at < from + reach; at++) {
    const token = tokens.at(at);
    if (token === undefined) return -1;
    if (isHyphen(token) && token.glued && tokens.at(at + 1)?.glued === true) continue;
    const joins =
      token.key === 'and' &&
      at > from &&
      tokens.at(at + 1)?.kind === 'word' &&
      !stops.has(tokens.at(at + 1)?.key ?? '');
    if (joins) continue;
    // "13 other films", "200 more jobs"
    if (at === from && /^(?:other|more)$/u.test(token.key)) continue;
    if (token.kind !== 'word' || stops.has(token.key)) return -1;
    const joined = isHyphen(tokens.at(at + 1)) && tokens.at(at + 1)?.glued === true;
    if (joined || !isPlural(token.key)) continue;
    const next = tokens.at(at + 1);
    const leads =
      next?.kind === 'word' &&
      isAttributive(token.key) &&
      (isPlural(next.key) || isPlural(tokens.at(at + 2)?.key ?? ''));
    if (!leads) return at;
  }
  return -1;
};

/** The end of ", distributors and sales agents" after the head noun, when that is a list of bare nouns. */
const afterList = (tokens: Tokens, from: number): number => {
  const end = from;
  for (let at = from; at < tokens.length; ) {
    const conjunction = tokens.at(at)?.key === 'and' || tokens.at(at)?.key === 'or';
    const comma = tokens.at(at)?.text === ',';
    const start = comma && tokens.at(at + 1)?.key === 'and' ? at + 2 : at + 1;
    const head =
      (conjunction || comma) && readQuantity(tokens, start, numberWords) === null
        ? headFrom(tokens, start, 5)
        : -1;
    if (head < 0) return end;
    const next = tokens.at(head + 1);
    if (conjunction || start === at + 2) {
      const closed =
        next === undefined || next.kind === 'mark' || linking.has(next.key) || isPreposition(next.key);
      return closed ? head + 1 : end;
    }
    at = head + 1;
  }
  return end;
};

const isPreposition = (key: string): boolean =>
  /^(?:in|on|at|by|for|from|to|of|with|into|across|during|before|after|since|under|over|through|throughout|between|among|as|worth|including|took|participated|attended|gathered)$/u.test(
    key,
  );

export const counts = countsBy({ numberWords, readOrdinal, readCount });
