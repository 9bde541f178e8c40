/** An award won: the winner before the verb and the award behind it, or the award before "went to" and the winner behind. */
import type { EntityType, Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { closestClause, saysTheSame } from '../whose.ts';
import { covering, dateFor, type FactDraft, type FactRule, isDenied } from './fact-rule.ts';

const winners: readonly EntityType[] = ['work', 'person', 'organization'];

/** Between a verb and what it governs, counted in commas. */
const FARTHEST = 2;

/** A word for the work this far into a sentence is its subject. */
const OPENING = 3;

export const award: FactRule = {
  predicate: 'award',
  needs: 'award',
  *read(view, words, topic) {
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
          const meant = winner || !direct ? null : winnerMeant(view, verb, words, topic);
          if (!winner && !meant) continue;
          told.add(prize.entity_id);
          if (winner) yield draft(winner, verb, prize);
          else if (meant)
            yield { ...draft(meant, verb, prize), place: covering(view, verb, prize), inferred: true };
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

/** "The film had its premiere in Toronto and went on to win …": the work spoken of, where nothing else is named that may win. */
function winnerMeant(view: SentenceView, verb: Span, words: LinkWords, topic: Topic): Mention | null {
  if (view.mentions.some((m) => winners.includes(m.type) && m.end <= verb.start)) return null;
  const same = saysTheSame(view, { start: view.start, end: view.start + OPENING }, words);
  return same ? topic.workMeant(view, same) : null;
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
