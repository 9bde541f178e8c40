import { describe, expect, it } from 'vitest';
import { YAML } from 'zx';
import { bibtex, citationText } from '../../pipeline/publish/citation.ts';
import type { Edition } from '../../pipeline/publish/publication.ts';
import type { Source } from '../../pipeline/publish/sources.ts';
import { sampleDataset } from './sample.ts';
import { faultsBy } from './standard.ts';

const faults = faultsBy('cff-1.2.0.schema.json');

const edition = (dataset: Partial<Edition['dataset']>, created: string | null = null): Edition => ({
  version: '2.3.4',
  status: 'unreleased',
  tables: [],
  dataset: { ...sampleDataset, ...dataset },
  digests: {},
  runtime: {},
  editionTables: [],
  created,
  statistics: new Map(),
});

const source = (over: Partial<Source>): Source => ({
  title: 'A film opens',
  lang: 'en',
  publisher: 'The Harbour Post',
  day: '2025-09-01',
  url: 'https://example.org/a',
  ...over,
});

describe('CITATION.cff', () => {
  it('names the articles, and leaves out what is not known', () => {
    const text = citationText(edition({}), [
      source({}),
      source({ title: '«Шёлк»: "да" #1 \\ n', lang: 'und', day: null, url: null }),
      source({ publisher: null }),
    ]);
    const citation = YAML.parse(text) as { references: unknown[] };
    expect(faults(citation)).toEqual([]);
    expect(citation.references).toEqual([
      {
        type: 'newspaper-article',
        title: 'A film opens',
        authors: [{ name: 'The Harbour Post' }],
        languages: ['en'],
        'date-published': '2025-09-01',
        url: 'https://example.org/a',
      },
      { type: 'newspaper-article', title: '«Шёлк»: "да" #1 \\ n', authors: [{ name: 'The Harbour Post' }] },
    ]);
  });

  it('gives a licence that the format does not list by its address', () => {
    const licence = { id: 'Own-1.0', name: 'Our own', url: 'https://example.org/licence' };
    const citation = YAML.parse(citationText(edition({ licence }), [])) as Record<string, unknown>;
    expect(faults(citation)).toEqual([]);
    expect(citation).toMatchObject({ 'license-url': licence.url });
    expect(citation).not.toHaveProperty('license');
    expect(citation).not.toHaveProperty('references');
  });
});

describe('BibTeX', () => {
  it('is one entry, without markup from names', () => {
    const title = { ...sampleDataset.title, en: 'Sums {and} \\dates' };
    expect(bibtex(edition({ title, homepage: 'https://example.org/' }, '2025-11-22T00:00:00Z'))).toBe(
      '@misc{sample, title={Sums and dates}, author={{A. Maker}}, version={2.3.4}, year={2025}, url={https://example.org/}}',
    );
  });
});
