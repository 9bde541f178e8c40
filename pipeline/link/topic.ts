/** What an article is speaking of at a sentence: what the sentences before it named. */
import type { FoundAmount, Mention } from '../contract.ts';
import { languages } from '../languages/index.ts';
import type { SentenceView } from './sentences.ts';
import { unknownTitles } from './unknown-titles.ts';

/** A work is what an article is about when so many of all mentions of works name it. */
const MAIN_SHARE = 0.6;

export class Topic {
  /** The work that most of the article's mentions of works name, when there is one. */
  readonly main: Mention | null;
  #work: Mention | null = null;
  #several = false;
  readonly #organizations: Mention[] = [];
  readonly #worksOfPersons = new Map<string, Mention>();

  constructor(mentions: readonly Mention[]) {
    this.main = mainWork(mentions);
  }

  /** The work a pronoun would mean: the first named in the last sentence that named any. */
  get work(): Mention | null {
    return this.#work;
  }

  /** That sentence named several: only a pronoun tells which is meant, and silence does not. */
  get several(): boolean {
    return this.#several;
  }

  /** All organizations named so far, the last at the end. */
  get organizations(): readonly Mention[] {
    return this.#organizations;
  }

  /** Takes in the next sentence. */
  hear(view: SentenceView<FoundAmount>): void {
    const works = view.mentions.filter(({ type }) => type === 'work');
    const [first] = works;
    if (first) {
      this.#work = first;
      this.#several = works.some(({ entity_id: id }) => id !== first.entity_id);
    } else if (this.#work && unknownTitles(view, languages[view.lang].link).length > 0) this.#work = null;
    for (const mention of view.mentions) {
      if (mention.type === 'organization') this.#organizations.push(mention);
      if (mention.type !== 'person' || !first) continue;
      const [own, other] = works.filter((work) => view.clauses.same(work, mention));
      if (own && !other) this.#worksOfPersons.set(mention.entity_id, own);
    }
  }

  /** The work a word like "the film" means in a sentence: the speaker's, when they were named with one, else the last spoken of. */
  workMeant(view: SentenceView<FoundAmount>): Mention | null {
    for (const { entity_id: id } of view.mentions) {
      const own = this.#worksOfPersons.get(id);
      if (own) return own;
    }
    return this.#work;
  }
}

function mainWork(mentions: readonly Mention[]): Mention | null {
  const works = mentions.filter(({ type }) => type === 'work');
  const times = new Map<string, number>();
  for (const { entity_id: id } of works) times.set(id, (times.get(id) ?? 0) + 1);
  return works.find(({ entity_id: id }) => (times.get(id) ?? 0) >= MAIN_SHARE * works.length) ?? null;
}
