/** The time grammars against the sentences that stand beside them, and against sentences kept aside. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../pipeline/contract.ts';
import { times as en } from '../../pipeline/languages/en/dates/dates.ts';
import { timeExamples as enExamples } from '../../pipeline/languages/en/examples/dates.ts';
import { times as ru } from '../../pipeline/languages/ru/dates/dates.ts';
import { timeExamples as ruExamples } from '../../pipeline/languages/ru/examples/dates.ts';
import type { TimeExamples } from '../../pipeline/languages/shared/dates/example.ts';
import type { TimeGrammar } from '../../pipeline/languages/shared/dates/expression.ts';
import { resolveTimes } from '../../pipeline/languages/shared/dates/resolution.ts';
import { times as zh } from '../../pipeline/languages/zh/dates/dates.ts';
import { timeExamples as zhExamples } from '../../pipeline/languages/zh/examples/dates.ts';
import { isValidEdtf } from '../../pipeline/lib/edtf.ts';
import { heldOutDates as enHeldOut } from './held-out/dates-en.ts';
import { heldOutDates as ruHeldOut } from './held-out/dates-ru.ts';
import { heldOutDates as zhHeldOut } from './held-out/dates-zh.ts';
import { f1, publishedOn, readExample, readingOf, scoreOf } from './time-scoring.ts';

interface Case {
  readonly lang: LanguageCode;
  readonly grammar: TimeGrammar;
  readonly examples: readonly TimeExamples[];
  readonly heldOut: readonly TimeExamples[];
}

const cases: readonly Case[] = [
  { lang: 'en', grammar: en, examples: enExamples, heldOut: enHeldOut },
  { lang: 'ru', grammar: ru, examples: ruExamples, heldOut: ruHeldOut },
  { lang: 'zh', grammar: zh, examples: zhExamples, heldOut: zhHeldOut },
];

describe.each(cases)('time expressions: $lang', ({ examples, grammar, heldOut, lang }) => {
  it('finds in every example what is marked, with its days, and nothing else', () => {
    expect(scoreOf(examples, grammar, lang).faults).toEqual([]);
  });

  it('stays above the bars on sentences kept aside', () => {
    const score = scoreOf(heldOut, grammar, lang);
    expect(f1(score.lenient, score)).toBeGreaterThanOrEqual(0.93);
    expect(f1(score.strict, score)).toBeGreaterThanOrEqual(0.9);
    expect(f1(score.valued, score)).toBeGreaterThanOrEqual(0.9);
  });

  it('prints valid EDTF, whatever is known of the publication', () => {
    for (const { sentences } of [...examples, ...heldOut]) {
      for (const sentence of sentences) {
        const { paragraphs } = readExample(sentence);
        const found = paragraphs.flatMap((text, i) => grammar(readingOf(text, lang, i)));
        for (const published of [null, '2025-07-01', '2025-07', '2025']) {
          for (const time of resolveTimes(found, publishedOn(published))) {
            expect(isValidEdtf(time.edtf), `${time.edtf} in ${sentence}`).toBe(true);
            const known = time.date_from !== null || time.date_to !== null;
            expect(known, `${time.edtf} in ${sentence}`).toBe(time.anchor !== 'unresolved');
          }
        }
      }
    }
  });

  it('keeps its spans inside the text and apart', () => {
    for (const { sentences } of examples) {
      for (const sentence of sentences) {
        const text = readExample(sentence).paragraphs[0]!;
        let end = 0;
        for (const found of grammar(readingOf(text, lang))) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

const resolved = (text: string, published: string | null, lang: LanguageCode = 'en') => {
  const grammar = { en, ru, zh }[lang];
  return resolveTimes(grammar(readingOf(text, lang)), publishedOn(published)).map((time) => ({
    text: text.slice(time.start, time.end),
    edtf: time.edtf,
    anchor: time.anchor,
    certainty: time.certainty,
  }));
};

describe('anchors and certainty', () => {
  it('a date in full is stated and needs no anchor', () => {
    expect(resolved('It opened on May 5, 2021.', '2025-07-01')).toEqual([
      { text: 'May 5, 2021', edtf: '2021-05-05', anchor: 'none', certainty: 'stated' },
    ]);
  });

  it('a year-less day is inferred from publication', () => {
    expect(resolved('It opened on May 5.', '2025-07-01')).toEqual([
      { text: 'May 5', edtf: '2025-05-05', anchor: 'publication', certainty: 'inferred' },
    ]);
  });

  it('a year told before carries on', () => {
    expect(resolved('In 2019 it opened on May 5.', '2025-07-01')[1]).toEqual({
      text: 'May 5',
      edtf: '2019-05-05',
      anchor: 'context',
      certainty: 'inferred',
    });
  });

  it('without anything to go by the year stays open', () => {
    expect(resolved('It opened on May 5.', null)).toEqual([
      { text: 'May 5', edtf: 'XXXX-05-05', anchor: 'unresolved', certainty: 'inferred' },
    ]);
  });

  it('a publication interval that admits two years gives none', () => {
    expect(resolved('It opened on May 5.', '2025-03-01/2025-09-30')[0]?.anchor).toBe('unresolved');
  });

  it('the tense decides', () => {
    expect(resolved('It opened in November.', '2025-07-01')[0]?.edtf).toBe('2024-11');
    expect(resolved('It will open in November.', '2025-07-01')[0]?.edtf).toBe('2025-11');
    expect(resolved('Завод закрыли в ноябре.', '2025-07-01', 'ru')[0]?.edtf).toBe('2024-11');
    expect(resolved('影片将于11月上映。', '2025-07-01', 'zh')[0]?.edtf).toBe('2025-11');
  });
});
