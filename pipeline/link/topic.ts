/** What an article is speaking of at a sentence: what the sentences before it named. */
import type { FoundAmount, Mention } from '../contract.ts';
import { languages } from '../languages/index.ts';
import type { SentenceView } from './sentences.ts';
import { unknownTitles } from './unknown-titles.ts';

export interface Topic {
  /** The work a pronoun would mean: the first named in the last sentence that named any. */
  readonly work: Mention | null;
  /** That sentence named several: only a pronoun tells which is meant, and silence does not. */
  readonly several: boolean;
  readonly organization: Mention | null;
  /** All organizations named so far, the last at the end. */
  readonly organizations: readonly Mention[];
  /** The work in whose clause a person was named: what they call "the film". */
  readonly worksOfPersons: ReadonlyMap<string, Mention>;
  /** The work that most of the article's mentions of works name, when there is one. */
  readonly main: Mention | null;
}

/** A work is what an article is about when so many of all mentions of works name it. */
const MAIN_SHARE = 0.6;

export function openingTopic(mentions: readonly Mention[]): Topic {
  return {
    work: null,
    several: false,
    organization: null,
    organizations: [],
    worksOfPersons: new Map(),
    main: mainWork(mentions),
  };
}

export function topicAfter<A extends FoundAmount>(topic: Topic, view: SentenceView<A>): Topic {
  const works = view.mentions.filter(({ type }) => type === 'work');
  const organizations = view.mentions.filter(({ type }) => type === 'organization');
  const [first] = works;
  const unknown = !first && unknownTitles(view, languages[view.lang].link).length > 0;
  return {
    work: unknown ? null : (first ?? topic.work),
    several: first ? works.some(({ entity_id: id }) => id !== first.entity_id) : topic.several,
    organization: organizations.at(-1) ?? topic.organization,
    organizations:
      organizations.length > 0 ? [...topic.organizations, ...organizations] : topic.organizations,
    worksOfPersons: withPersons(topic.worksOfPersons, view, works),
    main: topic.main,
  };
}

function withPersons<A extends FoundAmount>(
  known: ReadonlyMap<string, Mention>,
  view: SentenceView<A>,
  works: readonly Mention[],
): ReadonlyMap<string, Mention> {
  const persons = works.length === 0 ? [] : view.mentions.filter(({ type }) => type === 'person');
  const added = new Map(known);
  for (const person of persons) {
    const [own, other] = works.filter((work) => view.clauses.same(work, person));
    if (own && !other) added.set(person.entity_id, own);
  }
  return added.size === known.size ? known : added;
}

/** The work a word like "the film" means in a sentence: the speaker's, when they were named with one, else the last spoken of. */
export function workMeant<A extends FoundAmount>(topic: Topic, view: SentenceView<A>): Mention | null {
  for (const { entity_id: id } of view.mentions) {
    const own = topic.worksOfPersons.get(id);
    if (own) return own;
  }
  return topic.work;
}

function mainWork(mentions: readonly Mention[]): Mention | null {
  const works = mentions.filter(({ type }) => type === 'work');
  const times = new Map<string, number>();
  for (const { entity_id: id } of works) times.set(id, (times.get(id) ?? 0) + 1);
  return works.find(({ entity_id: id }) => (times.get(id) ?? 0) >= MAIN_SHARE * works.length) ?? null;
}
