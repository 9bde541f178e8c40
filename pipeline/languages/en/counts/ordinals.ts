/** English ordinals: "18th", "twenty-first", and the numbered thing after them. */
import type { CountDraft } from '../../shared/counts/counts.ts';
import { isHyphen, type Token, type Tokens } from '../../shared/numbers/tokens.ts';
import { numberWords } from '../numbers/numbers.ts';
import { isAnniversary, serial, serialFirst, stops } from './nouns.ts';
import { spelled } from './ordinal-words.ts';

interface Ordinal {
  readonly last: number;
  readonly value: number;
  readonly printed: 'figure' | 'word';
}

const ordinalAt = (tokens: Tokens, first: number): Ordinal | null => {
  const token = tokens.at(first);
  const next = tokens.at(first + 1);
  if (token?.kind === 'number') {
    const suffixed =
      next?.glued === true && /^(?:st|nd|rd|th)$/u.test(next.key) && /^\d{1,4}$/u.test(token.text);
    return suffixed ? { last: first + 2, value: Number(token.text), printed: 'figure' } : null;
  }
  const value = spelled.get(token?.key ?? '');
  if (value !== undefined)
    return isHyphen(next) && next?.glued === true ? null : { last: first + 1, value, printed: 'word' };
  const tens = numberWords.small.get(token?.key ?? '') ?? 0;
  const units = tens >= 20 && isHyphen(next) ? spelled.get(tokens.at(first + 2)?.key ?? '') : undefined;
  return units === undefined || units > 9 ? null : { last: first + 3, value: tens + units, printed: 'word' };
};

/** What is numbered only where a name ends with it: "the 9th Chinese Film Week". */
const namedSerial = new Set([
  'market',
  'week',
  'day',
  'days',
  'month',
  'fair',
  'show',
  'salon',
  'mart',
  'showcase',
  'fiesta',
]);

/** Words between an ordinal and its noun: "47th Moscow International Film Festival". */
const REACH = 9;

/** The count that an ordinal at `first` begins: its noun is one that comes in series. "21st century", "third floor" are none. */
export const readOrdinal = (tokens: Tokens, first: number): CountDraft | null => {
  const ordinal = ordinalAt(tokens, first);
  const before = tokens.at(first - 1);
  if (ordinal === null || (tokens.at(first)?.glued === true && isHyphen(before)) || ordinal.value === 0)
    return null;
  const allowed = ordinal.value === 1 && ordinal.printed === 'word' ? serialFirst : serial;
  let head = -1;
  for (let at = ordinal.last; at < tokens.length && at < ordinal.last + REACH; at++) {
    const token = tokens.at(at);
    if (token === undefined || (token.kind !== 'word' && !(isHyphen(token) && token.glued))) break;
    if (stops.has(token.key)) break;
    const isNamed = isCapital(token) && at > ordinal.last && namedSerial.has(token.key);
    if (
      (isNamed || allowed.has(token.key)) &&
      !(isHyphen(tokens.at(at + 1)) && tokens.at(at + 1)?.glued === true)
    ) {
      head = at;
      if (token.text === token.key) break;
    }
  }
  const inName = head >= 0 && tokens.at(head)?.text !== tokens.at(head)?.key;
  if (head < 0 || (ordinal.printed === 'word' && !inName && head > ordinal.last + 3)) return null;
  const unit = (tokens.at(head)?.key ?? '').replace(/(?<=game|award|championship|consultation)s$/u, '');
  return {
    first,
    last: isAnniversary(unit) ? afterOf(tokens, head + 1) : head + 1,
    value: String(ordinal.value),
    unit,
    is_ordinal: true,
    rule: 'count.ordinal',
  };
};

const LONGEST_OF_PHRASE = 26;
const joints = new Set(['of', 'the', 'a', 'an', 'over', 'against', 'its', 'his', 'her', 'their', 'in', 'on']);

/** The end of "of the establishment of diplomatic relations between China and Russia". */
const afterOf = (tokens: Tokens, from: number): number => {
  if (tokens.at(from)?.key !== 'of') return from;
  let [end, between] = [from, false];
  for (let at = from; at < tokens.length && at < from + LONGEST_OF_PHRASE; at++) {
    const token = tokens.at(at);
    if (token === undefined || !isOfPhrase(tokens, at, between)) break;
    if (token.key === 'between') between = true;
    else if (token.key === 'and') between = false;
    else if (token.kind === 'word' && !joints.has(token.key)) end = at + 1;
  }
  return end;
};

const isOfPhrase = (tokens: Tokens, at: number, between: boolean): boolean => {
  const token = tokens.at(at);
  const next = tokens.at(at + 1);
  if (token?.kind === 'mark')
    return token.glued && (isHyphen(token) ? next?.glued === true : token.text === "'");
  if (token?.kind === 'number') return true;
  if (token?.key === 'and') return between;
  if (token?.key === 'between' || token?.key === 'of' || token?.key === 'over' || token?.key === 'against')
    return true;
  const capital =
    next !== undefined &&
    next.text !== next.key &&
    next.kind === 'word' &&
    !/day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
      next.key,
    );
  if (token?.key === 'in' || token?.key === 'on')
    return next?.key === 'the' ? isCapital(tokens.at(at + 2)) : capital && token.key === 'on';
  if (/^(?:the|an?|its|his|her|their)$/u.test(tokens.at(at - 1)?.key ?? '')) return true;
  return joints.has(token?.key ?? '') || !stops.has(token?.key ?? '');
};

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.key;
