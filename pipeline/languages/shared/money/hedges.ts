/** Reads how an amount is hedged: by words beside it, which belong to its span, or by a verb before it, which does not. */
import type { Qualifier } from '../../../contract.ts';
import { type Phrase, phraseAt, phraseBefore } from '../numbers/phrases.ts';
import { isHyphen, type Tokens } from '../numbers/tokens.ts';
import type { Stretch } from './ranges.ts';
import type { MoneyWords } from './words.ts';

export interface Hedged {
  readonly first: number;
  readonly last: number;
  readonly qualifier: Qualifier;
}

/** How many filler words may part a verb from its amount: "topped the mark of $5 million". */
const MOST_FILLERS = 4;

export const hedge = (text: string, tokens: Tokens, stretch: Stretch, words: MoneyWords): Hedged => {
  const before = hedgeBefore(text, tokens, stretch.first, words);
  const glued = isHyphen(tokens.at(stretch.last)) && tokens.at(stretch.last)?.glued === true ? 1 : 0;
  const behind = phraseAt(tokens, stretch.last + glued, words.hedgesAfter);
  const after = behind !== null && glued === 0 && adds(tokens, behind, words) ? null : behind;
  const first = before?.first ?? stretch.first;
  const last = after?.last ?? stretch.last;
  const beside = before?.meaning ?? after?.meaning ?? stretch.sum.quantity.hedge;
  return { first, last, qualifier: beside ?? afar(text, tokens, first, words) ?? 'exact' };
};

/** A word or a sum follows what may add it. */
const adds = (tokens: Tokens, { first, last }: Phrase<Qualifier>, words: MoneyWords): boolean =>
  words.additions.has(tokens.at(first)?.key ?? '') &&
  /^[\p{L}\p{N}\p{Sc}]/u.test(tokens.at(last)?.text ?? '');

/** How far before «до» a verb of change may stand. */
const DIRECTION_REACH = 110;

const hedgeBefore = (
  text: string,
  tokens: Tokens,
  last: number,
  words: MoneyWords,
): Phrase<Qualifier> | null => {
  const found = phraseBefore(tokens, last, words.hedgesBefore);
  if (found === null) return null;
  let key = tokens.at(found.first)?.key ?? '';
  for (let at = found.first + 1; at < found.last; at++) key += ` ${tokens.at(at)?.key ?? ''}`;
  const direction = words.directions.get(key);
  if (direction === undefined) return found;
  const start = tokens.at(found.first)?.start ?? 0;
  return direction.test(text.slice(Math.max(0, start - DIRECTION_REACH), start)) ? null : found;
};

/** "Muttering about an £8 million run": what is told of, not how much. */
const article = /^an?$/u;

/** The nearest verb, or hedge parted by a preposition, with nothing but fillers in between. */
const afar = (text: string, tokens: Tokens, first: number, words: MoneyWords): Qualifier | null => {
  for (let at = first, fillers = 0; at > 0 && fillers <= MOST_FILLERS; at--, fillers++) {
    const found =
      phraseBefore(tokens, at, words.hedgeVerbs) ??
      (fillers > 0 && !article.test(tokens.at(first - 1)?.key ?? '')
        ? hedgeBefore(text, tokens, at, words)
        : null);
    if (found !== null) return found.meaning;
    const filler = tokens.at(at - 1);
    if (filler?.kind !== 'word' || !words.fillers.has(filler.key)) return null;
  }
  return null;
};
