/** A passage with its facts, `predicate | subject | object | value currency | date | place`, and how they are held against those found. */
import { loadReference } from '../../../pipeline/collect/reference.ts';
import { contextOf } from '../../../pipeline/context.ts';
import type { Article, CollectedArticle, Fact, LanguageCode } from '../../../pipeline/contract.ts';
import { extract } from '../../../pipeline/stages/extract.ts';
import { link } from '../../../pipeline/stages/link.ts';
import { normalize } from '../../../pipeline/stages/normalize.ts';

/** A field left empty may be anything. */
export interface Passage {
  readonly text: string;
  readonly published: string;
  readonly facts: readonly string[];
  /** Stated too, and need not be found. */
  readonly optional?: readonly string[];
}

export interface Score {
  readonly expected: number;
  readonly missed: readonly string[];
  readonly found: number;
  readonly wrong: readonly string[];
}

/** What tells that an article is about films, where the sentence held against it does not. */
const trade =
  'The week on screen\n\nFilms and movies of all kinds are shown in cinemas here, an exhibitor said.\n\n';

/** Passages of an article about films, published on one day: what each states, and nothing else. */
export const inFilmNews =
  (published: string) =>
  (text: string, ...facts: readonly string[]): Passage => ({ text: `${trade}${text}`, published, facts });

const context = contextOf(loadReference(new URL('../../../raw', import.meta.url).pathname));

export function read(text: string, lang: LanguageCode, published: string): Article {
  const collected: CollectedArticle = {
    article_id: 'art-passage',
    raw_file: 'passage.txt',
    sha256: '',
    encoding: 'utf-8',
    text,
    sidecar: { lang, published },
  };
  const normalized = { ...collected, ...normalize(collected) };
  return { ...normalized, ...link(normalized, extract(normalized, context.authority), context) };
}

export function scoreOf(passages: readonly Passage[], lang: LanguageCode): Score {
  const scores = passages.map(({ text, published, facts, optional = [] }) => {
    const article = read(text, lang, published);
    const found = article.facts;
    const known = [...facts, ...optional];
    return {
      expected: facts.length,
      missed: facts.filter((golden) => !found.some((fact) => states(article, fact, golden))),
      found: found.length,
      wrong: found
        .filter((fact) => !known.some((golden) => states(article, fact, golden)))
        .map((fact) => told(article, fact)),
    };
  });
  return {
    expected: scores.reduce((sum, { expected }) => sum + expected, 0),
    missed: scores.flatMap(({ missed }) => missed),
    found: scores.reduce((sum, { found }) => sum + found, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
  };
}

function namesOf(article: Article, id: string | null): string[] {
  return article.mentions
    .filter((mention) => mention.entity_id === id)
    .flatMap((m) => [m.name, article.paragraphs[m.paragraph]?.text.slice(m.start, m.end) ?? '']);
}

function states(article: Article, fact: Fact, golden: string): boolean {
  const [predicate, subject, object, sum, date, place] = golden.split('|').map((field) => field.trim());
  const is = (wanted: string | undefined, id: string | null) =>
    !wanted || namesOf(article, id).includes(wanted);
  return (
    fact.predicate === predicate &&
    is(subject, fact.subject_id) &&
    is(object, fact.object_id) &&
    (!sum || sum === `${fact.value} ${fact.currency}`) &&
    (!date || date === fact.date?.edtf) &&
    is(place, fact.place_id)
  );
}

function told(article: Article, fact: Fact): string {
  const name = (id: string | null) => namesOf(article, id)[0] ?? '';
  const sum = fact.value === null ? '' : `${fact.value} ${fact.currency}`;
  return [
    fact.predicate,
    name(fact.subject_id),
    name(fact.object_id),
    sum,
    fact.date?.edtf ?? '',
    name(fact.place_id),
  ].join(' | ');
}
