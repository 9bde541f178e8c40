/** Words keep one number each as long as there is room, and what a grammar says of a word is asked once. */
import { expect, test } from 'vitest';
import { cutWords } from '../../pipeline/languages/shared/cut-words.ts';
import {
  isSmall,
  LONGEST_NUMBERED,
  MOST_WORDS,
  makeRoom,
  NO_NUMBER,
  numberIn,
  numbersSince,
  wordNumbered,
} from '../../pipeline/languages/shared/word-numbers.ts';
import { WrittenWords } from '../../pipeline/languages/shared/written-words.ts';

const cutsOf = (text: string): string[] => {
  const { places, first } = cutWords(text);
  const found: string[] = [];
  for (let at = first; (places[at] ?? 0) < text.length; at += 3) {
    const number = places[at + 2] ?? NO_NUMBER;
    const written = text.slice(places[at], places[at + 1]);
    if (number !== NO_NUMBER) expect(wordNumbered(number)).toBe(written);
    found.push(written);
  }
  return found;
};

test('words are cut where no grammar reads on: not before a digit or a mark over a letter', () => {
  expect(cutsOf('Ёлки-2: café, cafe\u0301 and B2B don’t end.Of U.S. ½x')).toEqual([
    'Ёлки',
    'café',
    'and',
    'B',
    'don',
    't',
    'end',
    'Of',
    'U',
    'S',
    'x',
  ]);
  expect(cutsOf('')).toEqual([]);
  expect(cutsOf('x'.repeat(LONGEST_NUMBERED + 1))).toEqual(['x'.repeat(LONGEST_NUMBERED + 1)]);
});

test('a word has one number, wherever it stands; too long a word has none', () => {
  const number = numberIn('the market', 4, 10);
  expect(numberIn('market', 0, 6)).toBe(number);
  expect(numberIn('markets', 0, 7)).not.toBe(number);
  expect(numberIn('Market', 0, 6)).not.toBe(number);
  expect([number, numberIn('iQiyi', 0, 5), numberIn('Zoë', 0, 3)].map(isSmall)).toEqual([true, false, true]);
  expect(numberIn('x'.repeat(LONGEST_NUMBERED + 1), 0, LONGEST_NUMBERED + 1)).toBe(NO_NUMBER);
});

test('a full memory is forgotten before the next text, and what is said of words with it', () => {
  const asked: string[] = [];
  const words = new WrittenWords((text) => {
    asked.push(text);
    return text.length;
  });
  const ask = (word: string) => words.of(word, 0, word.length);
  expect([ask('first'), ask('first'), asked.length]).toEqual([5, 5, 1]);
  const long = 'y'.repeat(LONGEST_NUMBERED + 5);
  expect([ask(long), ask(long), asked.length]).toEqual([long.length, long.length, 2]);
  for (let i = 0; i < MOST_WORDS; i += 1) numberIn(`w${i}`, 0, `w${i}`.length);
  expect(numberIn('unheard', 0, 7)).toBe(NO_NUMBER);
  expect(ask('unheard')).toBe(7);
  const since = numbersSince();
  makeRoom(10);
  expect(numbersSince()).not.toBe(since);
  expect(numberIn('other', 0, 5)).toBe(0);
  expect([ask('first'), ask('other')]).toEqual([5, 5]);
  expect(asked.filter((word) => word === 'first')).toHaveLength(2);
});
