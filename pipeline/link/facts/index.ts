/** The predicates Silkscreen reads. Adding one means its file, one line here, and its labels. */
import type { Fact, Mention, Paragraph, Predicate, Span } from '../../contract.ts';
import { languageOf } from '../../languages/index.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { ArticleKeys } from '../../lib/id.ts';
import { valueInterval } from '../../lib/money.ts';
import { isOnTakings } from '../main-matter.ts';
import { resolvedOf, type SentenceView } from '../sentences.ts';
import { Topic } from '../topic.ts';
import { award } from './award.ts';
import { companyProducer, coProducer, distributor } from './companies.ts';
import type { FactDraft, FactRule } from './fact-rule.ts';
import { type FramedFact, framedFacts } from './frames.ts';
import { factGroupId } from './group.ts';
import { held } from './held.ts';
import { director, producer } from './makers.ts';
import { outlinedFacts } from './outlined.ts';
import { position } from './position.ts';
import { promisedFacts } from './promised.ts';
import { release } from './release.ts';
import { profit, revenue } from './results.ts';
import { sequel } from './sequel.ts';
import { setIn } from './set-in.ts';
import { signed } from './signed.ts';
import { boxOffice, budget } from './sums.ts';

export const factRules: readonly FactRule[] = [
  boxOffice,
  budget,
  revenue,
  profit,
  release,
  held,
  signed,
  position,
  director,
  producer,
  companyProducer,
  coProducer,
  distributor,
  sequel,
  award,
  setIn,
];

/** All facts of an article, in the order of its sentences. `converted`: ids of sums that repeat another in a second currency; `slice` gives the published text of a place. */
export function factsOf(
  views: readonly SentenceView[],
  paragraphs: readonly Paragraph[],
  converted: ReadonlySet<string>,
  keys: ArticleKeys,
  slice: (paragraph: Paragraph, start: number, end: number) => string,
): Fact[] {
  const facts: Fact[] = [];
  const mentions: Mention[] = views.flatMap((view) => view.mentions);
  const topic = new Topic(mentions, isOnTakings(views.flatMap(({ amounts }) => amounts)));
  for (const [index, view] of views.entries()) {
    topic.expect(view, views[index + 1]);
    const { link } = languageOf(view.lang);
    for (const { predicate, draft } of draftsOf(view, link, topic, converted, views[index - 1])) {
      const paragraph = paragraphs[view.paragraph];
      if (!paragraph) continue;
      const text = slice(paragraph, draft.place.start, draft.place.end);
      facts.push(
        factFrom(
          predicate,
          draft,
          { start: view.start, end: view.end },
          keys.next('fct', `${predicate}\u001f${draft.object ?? ''}\u001f${text}`),
        ),
      );
    }
    topic.hear(view);
  }
  return withoutRivals(facts);
}

const isOf = (a: FramedFact, b: FramedFact): boolean =>
  a.predicate === b.predicate && (a.draft.object ?? null) === (b.draft.object ?? null);

const isSame = (a: FramedFact, b: FramedFact): boolean =>
  isOf(a, b) &&
  a.draft.subject === b.draft.subject &&
  (!a.draft.date || !b.draft.date || a.draft.date.edtf === b.draft.date.edtf);

/** What a frame and an outline both tell. */
function eachOnce(facts: readonly FramedFact[]): FramedFact[] {
  const told = new Map<string, FramedFact[]>();
  return facts.filter((fact) => {
    const key = `${fact.predicate} ${fact.draft.subject} ${fact.draft.object ?? ''}`;
    const like = told.get(key) ?? [];
    if (like.some((other) => isSame(other, fact))) return false;
    like.push(fact);
    told.set(key, like);
    return true;
  });
}

/** What the rules read in a sentence, then what only a frame tells; of a prize a frame gives to one, no rule gives it to another. */
function draftsOf(
  view: SentenceView,
  words: LinkWords,
  topic: Topic,
  converted: ReadonlySet<string>,
  before: SentenceView | undefined,
): FramedFact[] {
  const drafts: FramedFact[] = [];
  if (words.guards.facts.asked.test(view.text)) return drafts;
  for (const rule of factRules) {
    if (!holds(view, rule.needs)) continue;
    for (const draft of rule.read(view, words, topic, converted))
      drafts.push({ predicate: rule.predicate, draft });
  }
  const built = [
    ...framedFacts(view, words, topic),
    ...outlinedFacts(view, words, topic),
    ...promisedFacts(before, view, words),
  ];
  if (built.length === 0) return drafts;
  const framed = eachOnce(built);
  const kept = drafts.filter(
    (read) =>
      // An agreement whose other party an outline names is not told of the one alone.
      (read.predicate !== 'signed' ||
        read.draft.object ||
        framed.every((told) => told.predicate !== 'signed')) &&
      (read.predicate !== 'award' ||
        !read.draft.object ||
        framed.every((told) => !isOf(told, read)) ||
        framed.some((told) => isSame(told, read))),
  );
  return [...kept, ...framed.filter((told) => !kept.some((read) => isSame(told, read)))];
}

function holds(view: SentenceView, needs: FactRule['needs']): boolean {
  if (needs === null) return true;
  if (needs === 'sum') return view.amounts.length > 0;
  return needs === 'date' ? view.dates.length > 0 : view.named(needs).length > 0;
}

/** Where an article names the director of a work beside it, another director spoken of later directs something else: a jury, a studio. */
function withoutRivals(facts: readonly Fact[]): Fact[] {
  const directed = new Set(
    facts.flatMap(({ predicate, certainty, subject_id }) =>
      predicate === 'director' && certainty === 'stated' ? [subject_id] : [],
    ),
  );
  return facts.filter(
    ({ predicate, certainty, subject_id }) =>
      predicate !== 'director' || certainty === 'stated' || !directed.has(subject_id),
  );
}

function factFrom(predicate: Predicate, draft: FactDraft, sentence: Span, id: string): Fact {
  const interval = draft.amount ? valueInterval(draft.amount) : null;
  const fact: Omit<Fact, 'fact_group_id'> = {
    id,
    paragraph: draft.place.paragraph,
    start: draft.place.start,
    end: draft.place.end,
    rule: draft.rule,
    certainty: draft.inferred ? 'inferred' : 'stated',
    predicate,
    subject_id: draft.subject,
    object_id: draft.object ?? null,
    value: draft.amount?.value ?? null,
    value_min: interval?.value_min ?? null,
    value_max: interval?.value_max ?? null,
    currency: draft.amount?.currency ?? null,
    qualifier: draft.amount?.qualifier ?? null,
    date: resolvedOf(draft.date ?? null),
    place_id: draft.at ?? null,
    office: draft.office ?? null,
    scope: draft.scope ?? null,
    as_of: draft.asOf ?? null,
    sentence,
  };
  return { ...fact, fact_group_id: factGroupId(fact) };
}
