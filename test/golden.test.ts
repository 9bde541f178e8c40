/** Whole articles, annotated by hand before the pipeline read them: what must be found in each, and what must not. */
import { beforeAll, describe, expect, it } from 'vitest';
import { languageCodes, tellingRoles } from '../pipeline/contract.ts';
import { type BuiltArticle, build, referenceContext } from './golden-build.ts';
import { type GoldenCase, type GoldenEntity, goldenCases, overlap } from './golden-case.ts';
import { f1, type KindName, precision, recall, report, scoreOf, together } from './golden-driver.ts';
import { spansOf } from './golden-score.ts';
import { sameSpeaker } from './golden-speech.ts';

const cases = goldenCases();
const isFirst = ({ name }: GoldenCase) => /^\d/.test(name);
const firstCases = cases.filter(isFirst);
const ownCases = cases.filter((each) => !isFirst(each));

/** Built once: the first articles as the corpus they are, the others as another. */
const built = new Map<string, BuiltArticle>();
beforeAll(async () => {
  const context = referenceContext();
  for (const corpus of [firstCases, ownCases])
    for (const [name, article] of await build(corpus, context)) built.set(name, article);
});

function articleOf({ name }: GoldenCase): BuiltArticle {
  const article = built.get(name);
  if (!article) throw new Error(`${name} was not built`);
  return article;
}

/** What must hold over the articles of one language: precision and recall at least these, or the mean of both. */
const floors: Readonly<Record<KindName, { f1?: number; precision?: number; recall?: number }>> = {
  published: { recall: 1 },
  roles: { recall: 0.95 },
  amounts: { f1: 0.93 },
  measures: { recall: 0.8 },
  dates: { f1: 0.93 },
  counts: { f1: 0.85 },
  quotes: { f1: 0.85 },
  names: { precision: 0.8, recall: 0.55 },
  conversions: { precision: 1, recall: 1 },
  facts: { precision: 0.8, recall: 0.6 },
  traps: { recall: 0.95 },
  findings: { precision: 1, recall: 1 },
};

describe.each(languageCodes)('articles of our own, %s', (lang) => {
  const own = ownCases.filter(({ name }) => name.startsWith(`${lang}-`));

  it.each(Object.entries(floors) as [KindName, (typeof floors)[KindName]][])('%s', (kind, floor) => {
    const tally = together(own.map((each) => [each.name, scoreOf(each, articleOf(each))[kind]]));
    const told = report(kind, tally);
    expect(precision(tally), told).toBeGreaterThanOrEqual(floor.precision ?? 0);
    expect(recall(tally), told).toBeGreaterThanOrEqual(floor.recall ?? 0);
    expect(f1(tally), told).toBeGreaterThanOrEqual(floor.f1 ?? 0);
  });
});

describe.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
  it('takes values only from what the article tells', () => {
    const { article } = articleOf(each).located;
    const found = [...article.amounts, ...article.counts, ...article.quotes];
    const roles = new Set(found.map((item) => article.paragraphs[item.paragraph]?.role));
    expect([...roles].filter((role) => !role || !tellingRoles.includes(role))).toEqual([]);
  });
});

describe.each(firstCases.map((each) => [each.name, each] as const))('%s', (_, each) => {
  const kinds: readonly KindName[] = [
    'published',
    'roles',
    'amounts',
    'dates',
    'counts',
    'conversions',
    'traps',
    'findings',
  ];

  it.each(kinds)('%s: all of them, and no other', (kind) => {
    const tally = scoreOf(each, articleOf(each))[kind];
    expect([...tally.missed, ...tally.wrong], report(kind, tally)).toEqual([]);
  });

  it('quotes: all of them, and no other', () => {
    const { located } = articleOf(each);
    const found = located.article.quotes.map((quote) => located.location(quote));
    const spans = (items: readonly { start: number; end: number }[]) =>
      items.map(({ start, end }) => `${start}–${end}`);
    expect(spans(found)).toEqual(spans(spansOf(located, each.expected.quotes)));
  });

  it('names: every mention of every entity, tied together', () => {
    const failures = (each.expected.entities ?? []).filter((entity) => idsOf(each, entity).size === 0);
    expect(failures.map(({ name }) => name)).toEqual([]);
  });
});

describe('the first articles together', () => {
  it('one entity is one entity in both', () => {
    const [one, other] = firstCases;
    if (!one || !other) throw new Error('there are two first articles');
    const parted = (one.expected.entities ?? []).filter((entity) => {
      const same = other.expected.entities?.find(({ name }) => name === entity.name);
      return same !== undefined && idsOf(one, entity).isDisjointFrom(idsOf(other, same));
    });
    expect(parted.map(({ name }) => name)).toEqual([]);
  });

  it('names the speakers: eight of nine by name, one by role, one not at all', () => {
    const failures = firstCases.flatMap((each) => {
      const { located } = articleOf(each);
      return spansOf(located, each.expected.quotes).filter((golden) => {
        const quote = located.article.quotes.find((found) => overlap(located.location(found), golden));
        return !sameSpeaker(golden.speaker, quote?.speaker ?? null);
      });
    });
    const told = JSON.stringify(failures);
    expect(
      failures.filter(({ speaker }) => speaker === null || speaker === 'head of Roskino'),
      told,
    ).toEqual([]);
    expect(failures.length, told).toBeLessThanOrEqual(1);
  });

  it('states at least twelve of fifteen facts', () => {
    const tally = together(firstCases.map((each) => [each.name, scoreOf(each, articleOf(each)).facts]));
    expect(tally.expected).toBe(15);
    expect(tally.hits, report('facts', tally)).toBeGreaterThanOrEqual(12);
  });

  it('makes at most forty findings', () => {
    const findings = firstCases.flatMap((each) => articleOf(each).findings);
    expect(findings.length).toBeLessThanOrEqual(40);
  });
});

/** The entities that all of these mentions were tied to. */
function idsOf(each: GoldenCase, { type, mentions }: GoldenEntity): Set<string> {
  const { located } = articleOf(each);
  const found = located.article.mentions.filter((mention) => mention.type === type);
  const tied = spansOf(located, mentions).map(
    (place) =>
      new Set(
        found
          .filter((mention) => overlap(located.location(mention), place))
          .map((mention) => mention.entity_id),
      ),
  );
  return tied.reduce((all, ids) => all.intersection(ids));
}
