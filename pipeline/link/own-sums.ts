/** Which sums of a sentence stand for themselves: a sum in brackets only says another over again. */
import type { FoundAmount, Span } from '../contract.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import type { SentenceView } from './sentences.ts';

/** A sum in brackets converts the one before it and has nothing of its own; right behind a title it is what that work took. */
export function inBrackets(view: SentenceView<FoundAmount>, { start }: Span): boolean {
  const opened = /[([（［【/]\s*$/u.exec(view.paragraphText.slice(Math.max(view.start, start - 4), start));
  if (opened === null) return false;
  const at = start - opened[0].length;
  return !view.mentions.some(
    ({ type, end }) =>
      (type === 'work' || type === 'place') &&
      end <= at &&
      at - end <= 3 &&
      /^,?["”’»》]?\s?$/u.test(view.paragraphText.slice(end, at)),
  );
}

/** The sums of a sentence that are no conversions in brackets. */
export const ownSums = oncePerSentence((view): readonly FoundAmount[] =>
  view.amounts.filter((sum) => !inBrackets(view, sum)),
);
