/** How a clause tells of a time, from the nearest word in it that shows past or future. */
import type { Tense } from './expression.ts';
import type { TimeTokens } from './tokens.ts';

/** `open`: a verb that settles nothing ("agreed to hold"), and ends the search. */
export type TenseSign = 'past' | 'future' | 'open' | null;

/** What one token shows, seen with its neighbours. */
export type ReadSign = (tokens: TimeTokens, at: number) => TenseSign;

/** Tokens looked at on either side: a sentence longer than that hangs together no more. */
const farthest = 60;

/** How a language shows tense. */
export interface TenseWords {
  readonly sign: ReadSign;
  /** Verbs that move an event to another date, past as they may be: "postponed", «перенесли». */
  readonly moving: RegExp;
  /** Those among them that leave no stretch up to the new date: "postponed until March 5" is a day. */
  readonly replacing: RegExp;
  /** Verbs by which a time was that of something: «съёмки пришлись на март». */
  readonly fallen?: RegExp;
  /** Nouns of what takes place on a day: where one stands right before "on" and the date, the clause may tell of another time. */
  readonly occasion?: RegExp;
  /** Opens a sentence in front of an occasion that is over. */
  readonly over?: RegExp;
  /** What stands between such a verb and the new date. */
  readonly target: RegExp;
}

export interface ClauseTense {
  readonly tense: Tense;
  /** The clause of the date shows it, or the one that a date in front belongs to. */
  readonly firm: boolean;
}

const clauseEnds = ',.<>-"';

/** The end of a sentence, as far as tokens show it: a stop that no small letter or digit follows. */
const endsSentence = (tokens: TimeTokens, at: number): boolean => {
  const token = tokens.at(at);
  if (token === undefined || token.code !== '.') return false;
  const next = tokens.at(at + 1);
  return next === undefined || (!next.glued && (next.capital || next.code === '"'));
};

interface Search {
  readonly tokens: TimeTokens;
  readonly sign: ReadSign;
}

/** The first sign from `from` in a direction; stops at the clause's end unless told to go over it. */
const look = ({ sign, tokens }: Search, from: number, step: 1 | -1, overClauses: boolean): TenseSign => {
  let inner = 0;
  for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) <= farthest; at += step) {
    // "Release date: May 8", «Премьера — 8 мая»: a mark may be the sign.
    const marked = at === from && '.-'.includes(tokens.at(at)?.code ?? '_') ? sign(tokens, at) : null;
    if (marked !== null) return marked;
    if (endsSentence(tokens, at)) return null;
    if (tokens.at(at)?.code === '"') {
      // Over a title and on; but what stands outside the quotation the date is in tells of the speaking, not of the date.
      const enters = opensQuotation(tokens, at) === (step === 1);
      const behind = enters && inner === 0 ? titleEnd(tokens, at, step) : at;
      if (behind !== at) {
        at = behind;
        continue;
      }
      if (!enters && inner === 0) return null;
      inner += enters ? 1 : -1;
    }
    if (!overClauses && clauseEnds.includes(tokens.at(at)?.code ?? '.') && !isInnerStop(tokens, at))
      return null;
    const found = sign(tokens, at);
    if (found !== null) return found;
  }
  return null;
};

/** No title is longer, in tokens. */
const longestTitle = 10;

/** The other mark of a title that begins or ends at `at`, a word that is capitalised at either end; `at` when it is none. */
const titleEnd = (tokens: TimeTokens, at: number, step: 1 | -1): number => {
  for (let i = at + step; Math.abs(i - at) <= longestTitle; i += step) {
    const token = tokens.at(i);
    if (token === undefined) return at;
    if (token.code !== '"') continue;
    const [first, last] = [tokens.at(at + step), tokens.at(i - step)];
    return Math.abs(i - at) > 1 && first?.capital === true && last?.capital === true ? i : at;
  }
  return at;
};

/** An opening mark leans on the word after it, a closing one on the word before. */
const opensQuotation = (tokens: TimeTokens, at: number): boolean => {
  const [mark, next] = [tokens.at(at), tokens.at(at + 1)];
  if (mark === undefined || '“„«'.includes(mark.text)) return true;
  return (
    !'”»'.includes(mark.text) &&
    next?.glued === true &&
    (!mark.glued || !'_~DNY'.includes(tokens.at(at - 1)?.code ?? '_'))
  );
};

/** The full stop of an abbreviation, the hyphen of a compound. */
const isInnerStop = (tokens: TimeTokens, at: number): boolean => {
  const token = tokens.at(at);
  if (token === undefined) return false;
  if (token.code === '.') return !endsSentence(tokens, at) && token.text === '.';
  return token.code === '-' && token.glued;
};

/** Tokens back within which a verb of moving still governs a date. */
const movingReach = 10;

/** "moved the film to July 10", «перенесли на 25 сентября»: the new date lies ahead. */
export const isMovedTo = (tokens: TimeTokens, from: number, words: TenseWords): boolean =>
  words.target.test(tokens.at(from - 1)?.text ?? '') && isMoved(tokens, from - 1, words);

/** "postponed until March 5", «отложили до 14 ноября»: nothing goes on until then. */
export const isReplaced = (tokens: TimeTokens, from: number, words: TenseWords): boolean =>
  isMoved(tokens, from, { moving: words.replacing });

/** «Съёмки пришлись на март»: the month there was. */
const isFallenOn = (tokens: TimeTokens, from: number, fallen: RegExp): boolean =>
  tokens.at(from - 1)?.text === 'на' && isMoved(tokens, from - 1, { moving: fallen });

/** A verb of moving stands before, in the same clause. */
export const isMoved = (
  tokens: TimeTokens,
  from: number,
  { moving }: Pick<TenseWords, 'moving'>,
): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - movingReach); at -= 1) {
    const token = tokens.at(at);
    if (token === undefined || ',.<>'.includes(token.code)) return false;
    if (moving.test(token.text)) return true;
  }
  return false;
};

/** Words between an order and what is ordered: "told the banks of the region to file". */
const orderReach = 8;

/** The word at a place orders what an infinitive after it tells, before any time or mark: "ordered the firm to repay". */
export const orders = (
  tokens: TimeTokens,
  at: number,
  isInfinitive: (tokens: TimeTokens, at: number) => boolean,
): boolean => {
  for (let i = at + 1; i <= at + orderReach; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || !'_~Tzat&'.includes(token.code)) return false;
    if (isInfinitive(tokens, i)) return true;
  }
  return false;
};

const firmly = (sign: TenseSign): ClauseTense => ({ tense: sign === 'open' ? null : sign, firm: true });

/** Tense of the clause around tokens `from` up to `to`: before it in its clause, after it, then further off. */
export const clauseTense = (tokens: TimeTokens, from: number, to: number, words: TenseWords): ClauseTense => {
  const search: Search = { tokens, sign: words.sign };
  if (isMovedTo(tokens, from, words)) return firmly('future');
  if (words.fallen !== undefined && isFallenOn(tokens, from, words.fallen)) return firmly('past');
  // "set a price for July 2", «объявил курс на 2 июля»: the verb's tense is not the date's.
  if (/^(?:for|на)$/u.test(tokens.at(from - 1)?.text ?? '') && look(search, from - 1, -1, false) !== 'future')
    return firmly(null);
  const own =
    look(search, from - 1, -1, false) ?? look(search, to, 1, false) ?? lookFromFront(search, from, to);
  if (own === 'past' && isOfOccasion(tokens, from, words)) return { tense: own, firm: false };
  if (own !== null) return firmly(own);
  const beside = look(search, from - 1, -1, true) ?? look(search, to, 1, true);
  return { tense: beside === 'open' ? null : beside, firm: false };
};

/** "was held up by the election on February 23": the day is that of the noun, not of the verb. */
const isOfOccasion = (tokens: TimeTokens, from: number, { occasion, over }: TenseWords): boolean =>
  occasion !== undefined &&
  !(tokens.at(from - OVER)?.capital === true && over?.test(tokens.at(from - OVER)?.text ?? '') === true) &&
  tokens.at(from - 1)?.text === 'on' &&
  occasion.test(tokens.at(from - 2)?.text ?? '');

/** From "After" to the date: "After its premiere on". */
const OVER = 4;

/** "In September, the film will …": an adverbial in front belongs to the clause after its comma. */
const lookFromFront = (search: Search, from: number, to: number): TenseSign => {
  const { tokens } = search;
  let start = from;
  while (start > 0 && from - start < 4 && !clauseEnds.includes(tokens.at(start - 1)?.code ?? '.')) start -= 1;
  const before = tokens.at(start - 1);
  if (before !== undefined && !endsSentence(tokens, start - 1) && before.code !== '"') return null;
  return look(search, to, 1, true);
};
