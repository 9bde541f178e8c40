/** «А снимет кино о полярниках. Рабочее название — «Х»»: who directs a film that the sentence before tells of and leaves without a name. */
import type { LinkWords } from '../../languages/language.ts';
import type { SentenceView } from '../sentences.ts';
import { covering } from './fact-rule.ts';
import type { FramedFact } from './frames.ts';
import { outlineOf } from './outline.ts';
import { signsIn } from './outlined.ts';

export function promisedFacts(
  before: SentenceView | undefined,
  view: SentenceView,
  { outlines }: LinkWords,
): FramedFact[] {
  if (!outlines?.promised || before === undefined || view.paragraph - before.paragraph > 1) return [];
  if (before.named('work').length > 0 || before.named('person').length === 0) return [];
  const [work] = view.named('work');
  const { clue, promise, title } = outlines.promised;
  if (work === undefined || !clue.test(before.text)) return [];
  const promisedBy = outlineOf(before, outlines.film);
  const made = promise.exec(promisedBy.text);
  if (made === null || outlines.doubted.test(promisedBy.text)) return [];
  const named = outlineOf(view, outlines.film);
  const told = title.exec(named.text);
  // «Лента «Х»» leads with a word for a film, «Х» alone does not.
  const isLed = told?.groups?.apposed === undefined || work.start - view.start > OPENING_MARK;
  if (told === null || !isLed || signsIn(named, told.indices?.[0])[0]?.mention === undefined) return [];
  const [maker] = signsIn(promisedBy, made.indices?.groups?.object);
  if (!maker?.mention) return [];
  return [
    {
      predicate: 'director',
      draft: {
        place: covering(view, work),
        rule: 'fact.director',
        subject: work.entity_id,
        object: maker.mention.entity_id,
        inferred: true,
      },
    },
  ];
}

const OPENING_MARK = 1;
