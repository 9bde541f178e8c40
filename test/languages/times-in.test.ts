/** Times that were read before are given again, and never those of another paragraph. */
import { expect, test } from 'vitest';
import type { Reading } from '../../pipeline/contract.ts';
import { timesIn, timesRemembered } from '../../pipeline/languages/times-in.ts';

const readingOf = (text: string, paragraph = 0): Reading => ({
  paragraph,
  role: 'body',
  lang: 'en',
  text,
  sentences: [{ start: 0, end: text.length }],
});

test('what is not remembered is read anew', () => {
  expect(timesIn(readingOf('It opened on 12 May 2024.'))).not.toBe(
    timesIn(readingOf('It opened on 12 May 2024.')),
  );
});

test('what is remembered is given again', () => {
  const read = timesRemembered(readingOf('It opened on 12 May 2024.'));
  expect(timesRemembered(readingOf('It opened on 12 May 2024.'))).toBe(read);
  expect(timesIn(readingOf('It opened on 12 May 2024.'))).toBe(read);
});

test('of paragraphs that look alike each has its own', () => {
  const texts = ['It opened on 12 May 2024.', 'It opened on 13 May 2025.', 'It closed at 14 May 2026.'];
  const years = texts.map((text) => timesRemembered(readingOf(text))[0]?.moment);
  expect(years).toMatchObject([{ year: 2024 }, { year: 2025 }, { year: 2026 }]);
  expect(timesRemembered(readingOf('It opened on 12 May 2024.', 3))[0]?.paragraph).toBe(3);
});

test('as many are remembered as go through a stage together', () => {
  const first = timesRemembered(readingOf('It opened on 1 May 2001.', 9));
  for (let at = 0; at < 1024; at += 1) timesRemembered(readingOf(`Row ${at} of 2 June 2002.`, 9));
  expect(timesIn(readingOf('It opened on 1 May 2001.', 9))).not.toBe(first);
});
