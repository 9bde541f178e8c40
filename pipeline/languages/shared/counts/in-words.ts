/** Finds counts in languages that write words apart: numbers are read one way, what they count each language's own. */
import type { CountGrammar, FoundCount } from '../../../contract.ts';
import { openersOf, type Quantity, readQuantity } from '../numbers/numbers.ts';
import { type Tokens, tokensOf } from '../numbers/tokens.ts';
import type { NumberWords } from '../numbers/words.ts';
import { overlapWith } from '../span-order.ts';
import { type CountDraft, foundCount } from './counts.ts';

export interface CountWords {
  readonly numberWords: NumberWords;
  /** The count of an ordinal ("the 14th festival") that begins with a token. */
  readonly readOrdinal: (tokens: Tokens, first: number) => CountDraft | null;
  readonly readCount: (tokens: Tokens, quantity: Quantity) => CountDraft | null;
}

/** Counts of a paragraph, in order and apart from what other grammars have taken. */
export const countsBy = ({ numberWords, readOrdinal, readCount }: CountWords): CountGrammar => {
  const openers = openersOf(numberWords);
  return (reading, taken) => {
    const tokens = tokensOf(reading, openers);
    if (tokens.openers.length === 0) return [];
    let isTaken: ReturnType<typeof overlapWith> | null = null;
    const found: FoundCount[] = [];
    let free = 0;
    for (const at of tokens.openers) {
      if (at < free) continue;
      const draft = readOrdinal(tokens, at);
      const quantity = draft === null ? readQuantity(tokens, at, numberWords) : null;
      const count = draft ?? (quantity === null ? null : readCount(tokens, quantity));
      free = count?.last ?? quantity?.last ?? at + 1;
      if (count === null) continue;
      const item = foundCount(reading, tokens, count);
      isTaken ??= overlapWith(taken);
      if (!isTaken(item)) found.push(item);
    }
    return found;
  };
};
