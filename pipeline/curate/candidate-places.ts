/** Where the names of each group stand: how often, in how many articles, at which lines, with sentences that show them. */
import type { Artefacts } from '../build/artefacts.ts';
import type { LinkedArticle, TextPolicy } from '../contract.ts';
import { readRows } from '../lib/jsonl.ts';
import { LocatedArticle } from '../tables/located.ts';

export interface GroupUse {
  n_mentions: number;
  n_articles: number;
  readonly langs: Set<string>;
}

/** How often each group is named; `groupOf` gives the group of an id. */
export async function usesOf(
  artefacts: Artefacts,
  groupOf: (entityId: string) => string | undefined,
): Promise<Map<string, GroupUse>> {
  const uses = new Map<string, GroupUse>();
  for await (const { mentions } of readRows<LinkedArticle>(artefacts.stage('link'))) {
    const here = new Set<string>();
    for (const { entity_id, match, lang } of mentions) {
      const group = match === 'candidate' ? groupOf(entity_id) : undefined;
      if (group === undefined) continue;
      const use = uses.get(group) ?? { n_mentions: 0, n_articles: 0, langs: new Set() };
      uses.set(group, use);
      use.n_mentions += 1;
      use.langs.add(lang);
      if (!here.has(group)) use.n_articles += 1;
      here.add(group);
    }
  }
  return uses;
}

const SHOWN_PLACES = 10;
const SHOWN_SENTENCES = 3;

export interface GroupPlaces {
  /** "articles/a.txt:12", the first ones. */
  readonly places: string[];
  /** A sentence of another language, else of another article, else another sentence. */
  readonly sentences: readonly string[];
}

class Collected implements GroupPlaces {
  readonly places: string[] = [];
  readonly #byLanguage = new Map<string, string>();
  readonly #byArticle = new Map<string, string>();
  readonly #others: string[] = [];

  add(place: string, lang: string, article: string, sentence: string | null): void {
    if (this.places.length < SHOWN_PLACES && !this.places.includes(place)) this.places.push(place);
    if (sentence === null) return;
    if (!this.#byLanguage.has(lang)) this.#byLanguage.set(lang, sentence);
    else if (!this.#byArticle.has(article) && this.#byArticle.size < SHOWN_SENTENCES)
      this.#byArticle.set(article, sentence);
    else if (this.#others.length < SHOWN_SENTENCES) this.#others.push(sentence);
  }

  get sentences(): readonly string[] {
    const all = [...this.#byLanguage.values(), ...this.#byArticle.values(), ...this.#others];
    return [...new Set(all)].slice(0, SHOWN_SENTENCES);
  }
}

/** The text policy of each article is honoured: a withheld sentence is none. */
export async function placesOf(
  artefacts: Artefacts,
  textPolicy: TextPolicy,
  groupOf: (entityId: string) => string | undefined,
): Promise<ReadonlyMap<string, GroupPlaces>> {
  const groups = new Map<string, Collected>();
  for await (const article of artefacts.articles()) {
    const named = article.mentions.filter(({ match }) => match === 'candidate');
    if (!named.some(({ entity_id }) => groupOf(entity_id) !== undefined)) continue;
    const located = new LocatedArticle(article, textPolicy);
    for (const mention of named) {
      const group = groupOf(mention.entity_id);
      if (group === undefined) continue;
      const collected = groups.get(group) ?? new Collected();
      groups.set(group, collected);
      const { line } = located.raw.position(located.location(mention).start);
      const { sentence } = located.words(mention);
      const plain = sentence?.replace(/\s+/g, ' ') ?? null;
      collected.add(`${article.raw_file}:${line}`, mention.lang, article.article_id, plain);
    }
  }
  return groups;
}
