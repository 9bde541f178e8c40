import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLocales } from '../../pipeline/i18n.ts';
import { publish } from '../../pipeline/publish/index.ts';
import { escapeMarkdown, excerptAround } from '../../pipeline/publish/markdown.ts';
import { markedPassage } from '../../pipeline/publish/marked-text.ts';
import { distinctLimit, TableCounter } from '../../pipeline/publish/statistics.ts';
import { BareCell } from '../../pipeline/publish/table-cell.ts';
import { tableNamed, tables } from '../../pipeline/schemas/tables.ts';
import { makeFolder, sampleLabels, samplePublication } from './sample.ts';

const work = makeFolder();
const read = (path: string) => readFileSync(join(work.path, 'dist/latest', path), 'utf8');
const labels = sampleLabels();

beforeAll(async () => {
  await publish(samplePublication(join(work.path, 'in')), join(work.path, 'dist'), { labels });
});
afterAll(work.remove);

describe('the findings report', () => {
  it('tells place, message, both sentences, found and expected, gravest first', () => {
    const report = read('findings.en.md');
    expect(report).toContain('4 findings. 1 of them has been reviewed and accepted.');
    const article = report.slice(report.indexOf('## Harbour film opens'));
    expect([...article.matchAll(/^### (\w+):/gm)].map((match) => match[1])).toEqual([
      'Error',
      'Warning',
      'Info',
    ]);
    expect(article).toContain('`articles/one.txt:3:17` · `fnd-0000000000000001`');
    expect(article).toContain('> The film earned <mark>about 5 million euros</mark>.\n');
    expect(article).toContain('The other place: `articles/one.txt`, paragraph 1\n');
    expect(article).toContain('Its makers said it earned <mark>6 million euros</mark> at home.');
    expect(article).toContain('**Here:** 5,000,000 EUR<br>\n**Elsewhere:** 6,000,000 EUR');
    expect(article).toContain('**Reviewed and accepted:** Both are right: \\*home\\* and \\| abroad.');
    expect(report).toContain('## The dataset as a whole');
  });

  it('is told in three languages', () => {
    expect(read('findings.ru.md')).toContain('4 замечания. Из них 1 рассмотрено и принято.');
    expect(read('findings.ru.md')).toContain('Две суммы одного сбора');
    expect(read('findings.zh.md')).toContain('共4条核查结果。其中1条已经人工审核并予以接受。');
    expect(read('findings.zh.md')).toContain('同一票房出现两个数字，请核对。');
  });
});

describe('markedPassage', () => {
  const passage = { text: null, sentence: null, paragraph: null, offset: null };

  it('marks the occurrence the offset means, counted in code points', () => {
    const paragraph = '𝄞 In May it rained. In May it snowed.';
    const sentence = 'In May it snowed.';
    expect(markedPassage({ text: 'In May', sentence, paragraph, offset: 20 })).toBe(
      '<mark>In May</mark> it snowed.',
    );
    const twice = '五月，五月天演出。';
    expect(markedPassage({ text: '五月', sentence: twice, paragraph: twice, offset: 3 })).toBe(
      '五月，<mark>五月</mark>天演出。',
    );
  });

  it('shows what the text policy leaves', () => {
    expect(markedPassage(passage)).toBeNull();
    expect(markedPassage({ ...passage, text: 'a <b>' })).toBe('<mark>a &lt;b\\></mark>');
    expect(markedPassage({ ...passage, sentence: 'Only the sentence.' })).toBe('Only the sentence.');
  });

  it('shows words that span sentences in their paragraph, the rest shortened', () => {
    const paragraph = `${'word '.repeat(100)}One. Two. ${'more '.repeat(100)}`;
    const marked = markedPassage({ text: 'One. Two.', sentence: 'One.', paragraph, offset: 500 });
    expect(marked).toMatch(/^…(?:word )+<mark>One\. Two\.<\/mark> (?:more )+more…$/);
  });
});

it('Markdown never obeys article text', () => {
  expect(escapeMarkdown('1. *a* [b](c) <i> `d` | &amp; x_y\n# e')).toBe(
    '1\\. \\*a\\* \\[b\\](c) &lt;i\\> \\`d\\` \\| &amp;amp; x\\_y # e',
  );
  expect(escapeMarkdown('- dash')).toBe('\\- dash');
  expect(escapeMarkdown('---')).toBe('\\---');
  expect(escapeMarkdown('## head')).toBe('\\## head');
  expect(escapeMarkdown('12) item')).toBe('12\\) item');
  expect(escapeMarkdown('CNY/RUB 10.9375')).toBe('CNY/RUB 10.9375');
  expect(escapeMarkdown('-5.2 and #tag')).toBe('-5.2 and #tag');
  expect(escapeMarkdown('– dash, S. Name & Co')).toBe('– dash, S. Name & Co');
});

describe('the codebook', () => {
  it('tells range, frequent codes, missing cells and an example', () => {
    const codebook = read('codebook.en.md');
    expect(codebook).toContain('One row is one raw article as it was received. 2 rows. Key: `article_id`.');
    expect(codebook).toMatch(
      /\| `value`<br>value \| number; in units of the currency in `currency` \|.*\| 6 \| 2 \| from 5,000,000 to 1,000,000,000,000,000 \|/,
    );
    expect(codebook).toMatch(/\| `period_from`<br>.*\| 2025-09-01 \| `2025-09-01` \|/);
    expect(codebook).toMatch(/\| `currency`.*\| `EUR` \(8\) \|/);
    expect(read('codebook.ru.md')).toContain('8 строк. Ключ: `amount_id`.');
    expect(read('codebook.ru.md')).toContain('от 5\u00a0000\u00a0000 до 1\u00a0000');
  });

  it('explains every code of a closed list, used or not', () => {
    expect(read('codebook.zh.md')).toMatch(/\| `nearly` \| nearly中 \| nearly, defined \|/);
  });

  it('has words for every type and unit of the schemas', () => {
    const locales = readLocales(new URL('../../pipeline/locales/', import.meta.url));
    for (const column of tables.flatMap((table) => table.columns)) {
      for (const { report } of Object.values(locales)) {
        const { types, units } = report as { types: Record<string, string>; units: Record<string, string> };
        expect(types).toHaveProperty([column.type]);
        if (column.unit !== null) expect(units).toHaveProperty([column.unit]);
      }
    }
  });
});

describe('statistics', () => {
  it('stay bounded and say when they stopped counting', () => {
    const counter = new TableCounter(tableNamed('rates'));
    const cells = Array.from({ length: distinctLimit + 1 }, (_, n) => [
      `rat-${n}`,
      n === 7 ? '2019-05-06' : '2020-01-01',
      n % 3 === 0 ? 'CNY' : 'USD',
      'RUB',
      new BareCell(`${n}.000000`),
      n % 2 === 0 ? 'x'.repeat(100) : null,
    ]);
    counter.add(cells);
    const { columns } = counter.result();
    expect(columns.get('rate_id')).toMatchObject({ distinct: null, frequent: [] });
    expect(columns.get('date')?.range).toEqual({ min: '2019-05-06', max: '2020-01-01' });
    expect(columns.get('base')?.frequent.map(({ value }) => value)).toEqual(['USD', 'CNY']);
    expect(columns.get('rate')).toMatchObject({
      distinct: null,
      range: { min: '0.000000', max: '10000.000000' },
    });
    expect(columns.get('source')).toMatchObject({ missing: 5_000, distinct: 1, frequent: [] });
  });
});

it('the codebook shows the sentence an example was read from, where it was', () => {
  const codebook = read('codebook.en.md');
  const cell = (column: string) => {
    const amounts = codebook.slice(codebook.indexOf('## `amounts`'));
    return amounts.split('\n').find((line) => line.startsWith(`| \`${column}\`<br>`)) ?? '';
  };
  expect(cell('value')).toContain('`5000000`<br>in: The film earned about 5 million euros. |');
  expect(cell('text')).toContain('<br>in: The film earned about 5 million euros. |');
  for (const column of ['rule', 'article_id', 'start', 'sentence', 'certainty'])
    expect(cell(column), column).not.toContain('<br>in:');
});

it('excerptAround cuts at words and keeps what it is about', () => {
  const text = 'Many words stand before the gross of 12 million euros, and many more stand after it.';
  expect(excerptAround(text, '12 million euros', 44)).toBe('…the gross of 12 million euros, and many…');
  expect(excerptAround(text, 'absent', 20)).toBe('Many words stand…');
  expect(excerptAround(text, 'after it', 20)).toBe('…more stand after it.');
  expect(excerptAround('short', 'short', 20)).toBe('short');
  expect(excerptAround('电影票房，收入达到一亿二千万元人民币的消息', '一亿', 8)).toBe('…入达到一亿二千万…');
});
