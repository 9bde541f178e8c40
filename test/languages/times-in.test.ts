/** Times that were read before are given again, and never those of another paragraph. */
import { expect, test } from 'vitest';
import type { Reading } from '../../pipeline/contract.ts';
import { timesIn, timesRemembered } from '../../pipeline/languages/times-in.ts';

const text = 'It opened on 12 May 2024.';
const sentences = [{ start: 0, end: text.length }];
const reading: Reading = { paragraph: 0, role: 'body', lang: 'en', text, sentences };

test('what is not remembered is read anew', () => {
  expect(timesIn({ ...reading, sentences: [...sentences] })).not.toBe(
    timesIn({ ...reading, sentences: [...sentences] }),
  );
});

test('what is remembered is given again to readings of the same paragraph', () => {
  const read = timesRemembered(reading);
  expect(timesRemembered({ ...reading })).toBe(read);
  expect(timesIn({ ...reading })).toBe(read);
});

test('a reading that tells another text, language, place or role has its own', () => {
  timesRemembered(reading);
  expect(timesIn({ ...reading, text: 'It opened on 13 May 2025.' })[0]?.moment).toMatchObject({ year: 2025 });
  expect(timesIn({ ...reading, lang: 'ru' })).toEqual([]);
  expect(timesIn({ ...reading, paragraph: 3 })[0]?.paragraph).toBe(3);
  expect(timesIn({ ...reading, role: 'dateline' })[0]?.role).toBe('dateline');
});
