import { describe, expect, it } from 'vitest';
import { sentenceExamples as english } from '../../pipeline/languages/en/sentences.ts';
import { sentenceExamples as russian } from '../../pipeline/languages/ru/sentences.ts';
import { sentencesOf } from '../../pipeline/languages/shared/sentences.ts';
import { sentenceExamples as chinese } from '../../pipeline/languages/zh/sentences.ts';

describe.each([
  ['en', english],
  ['ru', russian],
  ['zh', chinese],
] as const)('sentences in %s', (lang, examples) => {
  it.each(examples)('%s', (example) => {
    const text = example.replaceAll(' | ', ' ').replaceAll('|', '');
    const expected = example.split('|').map((sentence) => sentence.trim());
    expect(sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('sentences of odd texts', () => {
  it('gives one for a text without a stop, none for nothing', () => {
    expect(sentencesOf('No stop here', 'en')).toEqual([{ start: 0, end: 12 }]);
    expect(sentencesOf('', 'en')).toEqual([]);
  });

  // Long enough that anything but linear time would not end within the time of a test.
  it('is linear in a text of stops, initials or opening marks', () => {
    for (const unit of ['. ', 'A. ', '“', '!? ', '《', '……', 'т. е. ']) {
      const text = unit.repeat(1_000_000);
      expect(sentencesOf(text, 'ru').at(-1)?.end).toBeGreaterThanOrEqual(text.trimEnd().length);
    }
  });
});
