/** What must hold for any text: every row's span is its own text, and an article's rows depend on that article alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../pipeline/build/article-lines.ts';
import { articleChecks } from '../pipeline/checks/index.ts';
import type { Article, CollectedArticle, Sidecar } from '../pipeline/contract.ts';
import { sha256 } from '../pipeline/lib/digest.ts';
import { FindingRows } from '../pipeline/tables/findings.ts';
import { articleTables } from '../pipeline/tables/index.ts';
import { LocatedArticle } from '../pipeline/tables/located.ts';
import { build, referenceContext } from './golden-build.ts';
import { goldenCases } from './golden-case.ts';
import { type Damage, damages, harmless, mangled } from './mangled-text.ts';

const cases = goldenCases();
const byName = cases.map((each) => [each.name, each] as const);
const context = referenceContext();

function collected(name: string, text: string, sidecar: string | null): CollectedArticle {
  const parsed = sidecar === null ? {} : (JSON.parse(sidecar) as Sidecar);
  return {
    article_id: `art-${name}`,
    raw_file: `articles/${name}.txt`,
    sha256: sha256(text),
    encoding: 'utf-8',
    text,
    sidecar: parsed,
  };
}

function articleOf(article: CollectedArticle): Article {
  const { normalize, link } = linesOf(article, 'key', context);
  return { ...article, ...(JSON.parse(normalize) as Article), ...(JSON.parse(link) as Article) };
}

/** A row that says where it stands, whatever its table. */
interface Placed {
  readonly start?: number | null;
  readonly end?: number | null;
  readonly text?: string | null;
  readonly sentence?: string | null;
  readonly because_start?: number | null;
  readonly because_end?: number | null;
  readonly because_text?: string | null;
}

function rowsOf(located: LocatedArticle): { table: string; row: Placed }[] {
  const own = { ...context, reuse: [] };
  const rows = articleTables.flatMap(({ name, rows }) =>
    [...(rows(located, own) as Iterable<Placed>)].map((row) => ({ table: name as string, row })),
  );
  const placed = new FindingRows();
  const findings = articleChecks.flatMap((check) => [...check.run(located, own)]);
  return [...rows, ...findings.map((finding) => ({ table: 'findings', row: placed.row(finding, located) }))];
}

/** Rows whose span is not their text, or whose sentence does not hold it. */
function misplaced(located: LocatedArticle): string[] {
  const points = Array.from(located.article.text);
  const slice = (start: number, end: number) => points.slice(start, end).join('');
  return rowsOf(located).flatMap(({ table, row }) => {
    const faults: string[] = [];
    const { start, end, text, sentence, because_start, because_end, because_text } = row;
    if (typeof start === 'number' && typeof end === 'number') {
      if (start < 0 || end > points.length || start > end) faults.push('outside the text');
      if (typeof text === 'string' && slice(start, end) !== text) faults.push('another text');
      if (typeof sentence === 'string' && !sentence.includes(slice(start, end)))
        faults.push('another sentence');
    }
    if (
      typeof because_start === 'number' &&
      typeof because_end === 'number' &&
      typeof because_text === 'string'
    )
      if (slice(because_start, because_end) !== because_text) faults.push('another other text');
    return faults.map((fault) => `${table}: ${fault}: ${JSON.stringify(row)}`);
  });
}

const seed = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const damage = fc.uniqueArray(fc.constantFrom<Damage>(...damages), { minLength: 1 });

describe.each(byName)('%s', (name, { text, sidecar }) => {
  const plain = collected(name, text, sidecar);

  it('spans are slices, however the text is damaged', () => {
    fc.assert(
      fc.property(damage, seed, (kinds, from) => {
        const article = collected(name, mangled(text, kinds, from), sidecar);
        expect(misplaced(new LocatedArticle(articleOf(article), 'full'))).toEqual([]);
      }),
      { numRuns: 12, seed: 2026 },
    );
  });

  // An invisible character inside an entity or a tag that a web page left over makes it another text.
  const hasLeftovers = /&#?\w+;|<\/?\w/.test(text);

  it.skipIf(hasLeftovers)('spaces, invisible characters and line ends change no value', () => {
    const values = (article: Article) => ({
      amounts: article.amounts.map((a) => [a.value, a.value_to, a.currency, a.qualifier, a.measure]),
      dates: article.dates.map((d) => d.edtf),
      counts: article.counts.map((c) => [c.value, c.unit, c.is_ordinal]),
      speakers: article.quotes.map((q) => q.speaker),
      mentions: article.mentions.map((m) => [m.entity_id, m.type]),
      published: [article.published.edtf, article.published.basis],
      roles: article.paragraphs.map((p) => p.role),
    });
    const wanted = values(articleOf(plain));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom<Damage>(...harmless), { minLength: 1 }),
        seed,
        (kinds, from) => {
          expect(values(articleOf(collected(name, mangled(text, kinds, from), sidecar)))).toEqual(wanted);
        },
      ),
      { numRuns: 8, seed: 2026 },
    );
  });

  it('a second run says the same', () => {
    expect(linesOf(plain, 'key', context)).toEqual(linesOf(plain, 'key', context));
  });
});

describe('a corpus', () => {
  const linesByName = () =>
    new Map(
      cases.map(({ name, text, sidecar }) => [name, linesOf(collected(name, text, sidecar), 'key', context)]),
    );

  it('gives every article the same lines in any order', () => {
    const wanted = linesByName();
    fc.assert(
      fc.property(fc.shuffledSubarray(cases, { minLength: 2 }), (some) => {
        for (const { name, text, sidecar } of some)
          expect(linesOf(collected(name, text, sidecar), 'key', context)).toEqual(wanted.get(name));
      }),
      { numRuns: 4, seed: 2026 },
    );
  });

  it('gives an article the same rows whatever stands beside it', async () => {
    const few = cases.filter((_, index) => index % 4 === 0);
    const [all, some] = [await build(cases, context), await build([...few].reverse(), context)];
    for (const { name } of few) {
      const rows = [all, some].map((corpus) => {
        const located = corpus.get(name)?.located;
        return located ? rowsOf(located) : [];
      });
      expect(rows[1]).toEqual(rows[0]);
    }
  });
});
