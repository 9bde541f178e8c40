/** An award won: the winner before the verb and the award behind it, or the award before "went to" and the winner behind. */
import type { EntityType, Mention, Span } from '../../contract.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import { closestClause } from '../whose.ts';
import { covering, dateFor, type FactDraft, type FactRule, isDenied } from './fact-rule.ts';

const winners: readonly EntityType[] = ['work', 'person', 'organization'];

/** Between a verb and what it governs, counted in commas. */
const FARTHEST = 2;

export const award: FactRule = {
  predicate: 'award',
  needs: 'award',
  *read(view, words) {
    const prizes = view.named('award');
    const told = new Set<string>();
    const draft = (winner: Mention, verb: Span, prize: Mention): FactDraft => ({
      place: covering(view, winner, verb, prize),
      rule: 'fact.award',
      subject: winner.entity_id,
      object: prize.entity_id,
      date: dateFor(view, words, verb),
    });
    for (const [pattern, direct] of [
      [words.awarded, true],
      [words.awardedTo, false],
    ] as const) {
      for (const verb of matches(pattern, view)) {
        if (isDenied(view, words, verb)) continue;
        for (const prize of prizes) {
          if (told.has(prize.entity_id) || prize.start >= verb.end !== direct) continue;
          if (view.clauses.between(prize, verb) > FARTHEST) continue;
          const winner = winnerOf(view, verb, direct);
          if (!winner) continue;
          told.add(prize.entity_id);
          yield draft(winner, verb, prize);
        }
      }
    }
  },
};

/** “X” (dir. Maria Holst) won: who stands in brackets is not the subject. */
function isInBrackets(view: SentenceView, { start, end }: Span, verb: Span): boolean {
  const text = view.paragraphText;
  const opened = text.lastIndexOf('(', start);
  if (opened < view.start || text.slice(opened, start).includes(')')) return false;
  const closed = text.indexOf(')', end);
  return closed >= 0 && closed < verb.start;
}

function winnerOf(view: SentenceView, verb: Span, before: boolean): Mention | undefined {
  const able = view.mentions.filter(
    (m) =>
      winners.includes(m.type) &&
      (before ? m.end <= verb.start && !isInBrackets(view, m, verb) : m.start >= verb.end),
  );
  // "X, which A is making with B, landed": firms win where nobody and nothing else may.
  const likely = able.filter(({ type }) => type !== 'organization');
  const winner = closestClause(view, likely, verb) ?? closestClause(view, able, verb);
  return winner && view.clauses.between(winner, verb) <= FARTHEST ? winner : undefined;
}
