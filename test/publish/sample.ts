/** A small made-up publication over the real schemas, with labels derived from the schemas so that wording is free to change. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetSettings } from '../../pipeline/contract.ts';
import { createTranslators, readLocales } from '../../pipeline/i18n.ts';
import { labelsFrom } from '../../pipeline/publish/labels.ts';
import type { LabelsByLanguage, Publication } from '../../pipeline/publish/publication.ts';
import { type Rows, type TableName, tables } from '../../pipeline/schemas/tables.ts';

const id = (prefix: string, n: number) => `${prefix}-${n.toString(16).padStart(16, '0')}`;
const hash = (digit: string) => digit.repeat(64);

const article = (stem: string, over: Partial<Rows['articles']> = {}): Rows['articles'] => ({
  article_id: `art-${stem}`,
  raw_file: `articles/${stem}.txt`,
  sha256: hash('a'),
  text_sha256: hash('b'),
  lang: 'en',
  script: 'Latn',
  is_translation: null,
  title: 'Harbour film opens',
  publisher_id: null,
  agency_id: null,
  syndicator_id: null,
  dateline_place_id: null,
  published_edtf: '2025-09',
  published_from: '2025-09-01',
  published_to: '2025-09-30',
  published_basis: 'text',
  published_certainty: 'inferred',
  source_url: null,
  rights: null,
  text_policy: 'full',
  story_id: null,
  n_paragraphs: 2,
  n_words: 1234,
  n_characters: 90,
  encoding: 'utf-8',
  section: null,
  format: 'text',
  correction_id: null,
  ...over,
});

const lead = 'The film earned about 5 million euros. Its makers said it earned 6 million euros at home.';

const paragraph = (n: number, over: Partial<Rows['paragraphs']>): Rows['paragraphs'] => ({
  paragraph_id: id('par', n),
  article_id: 'art-one',
  start: 0,
  end: 40,
  position: n,
  role: 'body',
  lang: 'en',
  n_words: 7,
  text_sha256: hash('c'),
  reuse_group_id: null,
  text: null,
  ...over,
});

const amount = (n: number, over: Partial<Rows['amounts']>): Rows['amounts'] => ({
  amount_id: id('amt', n),
  article_id: 'art-one',
  paragraph_id: id('par', 1),
  start: 16,
  end: 37,
  value: 5_000_000,
  value_to: null,
  value_min: 4_000_000.5,
  value_max: 6_000_000,
  currency: 'EUR',
  qualifier: 'about',
  measure: 'box_office',
  subject_id: null,
  place_id: null,
  period_edtf: '2025-09',
  per: null,
  period_from: '2025-09-01',
  period_to: '2025-09-30',
  text: 'about 5 million euros',
  sentence: 'The film earned about 5 million euros.',
  rule: 'money.number-word',
  certainty: 'stated',
  correction_id: null,
  ...over,
});

const finding = (n: number, over: Partial<Rows['findings']>): Rows['findings'] => ({
  finding_id: id('fnd', n),
  article_id: 'art-one',
  paragraph_id: id('par', 1),
  start: 16,
  end: 37,
  check_id: 'figure-conflict',
  severity: 'warning',
  subject_table: 'amounts',
  subject_id: id('amt', 1),
  because_article_id: 'art-one',
  because_paragraph_id: id('par', 1),
  because_start: 65,
  because_end: 80,
  because_text: '6 million euros',
  actual: '5,000,000 EUR',
  expected: '6,000,000 EUR',
  params: { first: '5 million', second: 6 },
  message_en: 'Two figures for one gross: check which one is meant.',
  message_ru: 'Две суммы одного сбора: проверьте, какая имеется в виду.',
  message_zh: '同一票房出现两个数字，请核对。',
  status: 'open',
  reason: null,
  raw_file: 'articles/one.txt',
  line: 3,
  column: 17,
  text: 'about 5 million euros',
  sentence: 'The film earned about 5 million euros.',
  ...over,
});

/** Text that breaks CSV files: every quoting, type-sniffing and spreadsheet trap. */
export const hostileTexts = [
  'line one\r\nline two\ttab\nthree',
  '=HYPERLINK("http://example.org","x")',
  'He said "no", twice; then left',
  'zero\u200bwidth\ufeff and cafe\u0301',
  '007',
  'NA',
  '𝄞 《红丝绸》「ё」',
] as const;

export const sampleRows: { readonly [Name in TableName]?: readonly Rows[Name][] } = {
  articles: [
    article('one'),
    article('two', {
      lang: 'zh',
      script: 'Hans',
      title: null,
      is_translation: true,
      raw_file: 'articles/two.txt',
    }),
  ],
  paragraphs: [
    paragraph(1, { start: 0, end: 89, text: lead, role: 'lead' }),
    paragraph(2, { start: 90, end: 99 }),
  ],
  amounts: [
    amount(1, {}),
    ...hostileTexts.map((text, n) => amount(n + 2, { sentence: text, value: n === 0 ? 1e15 : null })),
  ],
  findings: [
    finding(1, {}),
    finding(2, {
      severity: 'info',
      status: 'accepted',
      reason: 'Both are right: *home* and | abroad.',
      text: null,
    }),
    finding(3, {
      severity: 'error',
      check_id: 'conversion-rate',
      because_article_id: null,
      because_paragraph_id: null,
    }),
    finding(4, {
      article_id: null,
      paragraph_id: null,
      start: null,
      end: null,
      raw_file: null,
      line: null,
      column: null,
      text: null,
      sentence: null,
      because_article_id: null,
      because_paragraph_id: null,
      because_text: null,
      check_id: 'unresolved-name',
    }),
  ],
  rates: [
    {
      rate_id: id('rat', 1),
      date: '2025-01-02',
      base: 'CNY',
      quote: 'RUB',
      rate: 11.5,
      source: 'Made-up bank',
    },
  ],
};

const words = (text: string) => ({ en: `${text} (en)`, ru: `${text} (рус)`, zh: `${text}（中）` });

export const sampleDataset: DatasetSettings = {
  name: 'sample',
  title: words('Sample'),
  description: words('A made-up dataset.'),
  creators: [{ name: 'A. Maker', type: 'person', url: null }],
  licence: {
    id: 'CC-BY-4.0',
    name: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  licence_note: words('Article text is not licensed.'),
  corrections: words('Write to us.'),
  takedown: words('Write to us.'),
  personal_data: words('Names of public persons.'),
  keywords: { en: ['film'], ru: ['кино'], zh: ['电影'] },
  homepage: null,
  text_policy: 'full',
  version: '1.0.0',
  released: null,
  withdrawn: [],
};

export function makeFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'silkscreen-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function samplePublication(
  folder: string,
  rows: { readonly [Name in TableName]?: readonly object[] } = sampleRows,
  over: Partial<Publication> = {},
): Publication {
  mkdirSync(folder, { recursive: true });
  const built = tables.flatMap(({ name }) => {
    const list = rows[name];
    if (list === undefined) return [];
    const file = join(folder, `${name}.jsonl`);
    writeFileSync(file, list.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return [{ name, file, rows: list.length }];
  });
  return {
    version: '1.0.0',
    status: 'unreleased',
    tables: built,
    dataset: sampleDataset,
    digests: { raw: hash('1'), pipeline: hash('2') },
    runtime: { node: '26.10.0' },
    ...over,
  };
}

function labelResources(mark: string) {
  const columns = Object.fromEntries(
    tables.map((table) => [
      table.name,
      {
        _title: `${table.title}${mark}`,
        _description: `${table.description}${mark}`,
        ...Object.fromEntries(
          table.columns.map((column) => [
            column.name,
            { title: `${column.name}${mark}`, description: `${column.description}${mark}` },
          ]),
        ),
      },
    ]),
  );
  const values: Record<string, Record<string, object>> = {};
  for (const column of tables.flatMap((table) => table.columns)) {
    if (column.codes === null) continue;
    const list = values[column.codes] ?? {};
    for (const code of column.values ?? [])
      list[code] = { label: `${code}${mark}`, definition: `${code}, defined` };
    values[column.codes] = list;
  }
  return { columns, values };
}

export function sampleLabels(): LabelsByLanguage {
  const own = readLocales(new URL('../../pipeline/locales/', import.meta.url));
  const { en, ru, zh } = createTranslators({
    en: { report: own.en.report!, ...labelResources('') },
    ru: { report: own.ru.report!, ...labelResources(' ру') },
    zh: { report: own.zh.report!, ...labelResources('中') },
  });
  return { en: labelsFrom(en), ru: labelsFrom(ru), zh: labelsFrom(zh) };
}
