/** Sums told one after another of places, of which only the first has a verb: "collected $5m in France, $4m in Germany and $2m in Spain". */
import type { FoundAmount } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { freePlaces } from './places.ts';
import type { SentenceView } from './sentences.ts';

/** Between two sums of such a list at most so many characters stand beside the names of places. */
const JOINT = 24;

/** Whether nothing but places and the words of a list stand between a sum and the one before it. */
export function isListedOn(
  view: SentenceView<FoundAmount>,
  amount: FoundAmount,
  before: FoundAmount | undefined,
  { joints }: LinkWords,
): boolean {
  if (before === undefined || before.currency !== amount.currency) return false;
  const { paragraphText: text } = view;
  let at = before.end;
  let rest = '';
  for (const place of freePlaces(view.named('place'))) {
    if (place.start < at || place.end > amount.start) continue;
    rest += text.slice(at, place.start);
    at = place.end;
  }
  if (at === before.end) return false;
  rest += text.slice(at, amount.start);
  return rest.length <= JOINT && joints.nextPlace.test(rest);
}
