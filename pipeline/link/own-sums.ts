/** Which sums of a sentence stand for themselves: a sum in brackets only says another over again. */
import type { FoundAmount, Span } from '../contract.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import type { SentenceView } from './sentences.ts';

/** A sum in brackets converts the one before it and has nothing of its own. */
export function inBrackets(view: SentenceView<FoundAmount>, { start }: Span): boolean {
  return /[([（［【/]\s*$/u.test(view.paragraphText.slice(Math.max(view.start, start - 4), start));
}

/** The sums of a sentence that are no conversions in brackets. */
export const ownSums = oncePerSentence((view): readonly FoundAmount[] =>
  view.amounts.filter((sum) => !inBrackets(view, sum)),
);
