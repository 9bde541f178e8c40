/** Passages of news, written before the grammars saw them, through the real stages: every sum and count as marked, and no other. */
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../pipeline/contract.ts';
import {
  newsExamples as english,
  withoutSums as englishTraps,
} from '../../pipeline/languages/en/examples/news.ts';
import {
  newsExamples as russian,
  withoutSums as russianTraps,
} from '../../pipeline/languages/ru/examples/news.ts';
import { expectedSum, type MarkedExample, unmark } from '../../pipeline/languages/shared/marked-example.ts';
import {
  newsExamples as chinese,
  withoutSums as chineseTraps,
} from '../../pipeline/languages/zh/examples/news.ts';
import { rawSpan } from '../../pipeline/lib/span.ts';
import { Authority } from '../../pipeline/link/authority.ts';
import { extract } from '../../pipeline/stages/extract.ts';
import { normalize } from '../../pipeline/stages/normalize.ts';

const nobody = new Authority([]);

interface Read {
  readonly start: number;
  readonly end: number;
  readonly told: string;
}

/** What the stages find, told as the marks tell it. */
function readIn(text: string, lang: LanguageCode): { sums: Read[]; counts: Read[] } {
  const article = normalize({
    article_id: 'art-news',
    raw_file: 'news.txt',
    sha256: '',
    encoding: 'utf-8',
    text,
    sidecar: { lang, published: '2025-09-15' },
  });
  const found = extract(article, nobody);
  const located = <T extends { paragraph: number; start: number; end: number }>(
    item: T,
    told: string,
  ): Read => {
    const paragraph = article.paragraphs[item.paragraph];
    if (paragraph === undefined) throw new RangeError('no such paragraph');
    return { ...rawSpan(paragraph, item), told };
  };
  return {
    sums: found.amounts.map((sum) =>
      located(
        sum,
        `${sum.qualifier} ${Number(sum.value)}..${sum.value_to === null ? '' : Number(sum.value_to)} ${sum.currency}`,
      ),
    ),
    counts: found.counts.map((count) =>
      located(count, `${count.is_ordinal ? '#' : ''}${Number(count.value)} ${count.unit}`),
    ),
  };
}

type Mark = MarkedExample['marks'][number];

const wantedSum = (mark: Mark): Read => {
  const { qualifier, value, value_to, currency } = expectedSum(mark.expected);
  return { start: mark.start, end: mark.end, told: `${qualifier} ${value}..${value_to ?? ''} ${currency}` };
};

/** Where two units are right, the mark gives both. */
const wantedCounts = (mark: Mark): Read[] => {
  const [, value = '', unit = ''] = /^n (\S+) (.*)$/u.exec(mark.expected) ?? [];
  return unit.split('|').map((each) => ({ start: mark.start, end: mark.end, told: `${value} ${each}` }));
};

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const languages: readonly [string, LanguageCode, readonly string[], readonly string[]][] = [
  ['English', 'en', english, englishTraps],
  ['Russian', 'ru', russian, russianTraps],
  ['Chinese', 'zh', chinese, chineseTraps],
];

describe.each(languages)('news in %s', (_, lang, examples, traps) => {
  test.each(examples.map((example) => [example]))('%s', (example) => {
    const { text, marks } = unmark(example);
    const free = marks.filter(({ expected }) => expected.startsWith('?'));
    const required = (item: Read): boolean => !free.some((mark) => overlap(mark, item));
    const { sums, counts } = readIn(text, lang);
    const isCount = ({ expected }: Mark): boolean => expected.startsWith('n ');
    const stated = marks.filter((mark) => !free.includes(mark));
    expect(sums.filter(required)).toEqual(stated.filter((mark) => !isCount(mark)).map(wantedSum));
    const wanted = stated.filter(isCount).map(wantedCounts);
    const kept = counts.filter(required);
    expect(kept.length, JSON.stringify(kept)).toBe(wanted.length);
    for (const [index, count] of kept.entries()) expect(wanted[index]).toContainEqual(count);
  });

  test.each(traps.map((trap) => [trap]))('no sum in: %s', (trap) => {
    expect(readIn(trap, lang).sums).toEqual([]);
  });
});
