/** Firms that stand beside a sum only because their analyst speaks of it. */
import type { FoundAmount, Mention } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import type { SentenceView } from './sentences.ts';

/** Characters in which an office stands beside the name of a house. */
const BESIDE_NAME = 40;

/** «Аналитик компании «Х» Мария Белова ожидает, что выручка группы …»: the house of somebody who speaks of others. */
export function isHouseOfOutsider(
  view: SentenceView<FoundAmount>,
  house: Mention,
  { outsider }: LinkWords['sums'],
): boolean {
  const clause = view.clauses.of(house);
  const from = Math.max(clause.start, house.start - BESIDE_NAME);
  return outsider.test(view.paragraphText.slice(from, Math.min(clause.end, house.end + BESIDE_NAME)));
}
