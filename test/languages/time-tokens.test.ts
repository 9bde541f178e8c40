/** The tokens of the grammars for times: codes of all of them at once, each made when it is asked for. */
import { expect, test } from 'vitest';
import type { Reading } from '../../pipeline/contract.ts';
import { vocabulary } from '../../pipeline/languages/en/dates/words.ts';
import { type TimeTokens, tokenize } from '../../pipeline/languages/shared/dates/tokens.ts';
import { MOST_WORDS, makeRoom } from '../../pipeline/languages/shared/word-numbers.ts';

const tokensOf = (text: string): TimeTokens => {
  const reading: Reading = { paragraph: 0, role: 'body', lang: 'en', text, sentences: [] };
  return tokenize(reading, vocabulary);
};

const textsOf = (tokens: TimeTokens): string[] => tokens.slice(0, tokens.length).map(({ text }) => text);

test('every token has its code, its place and what stands before it', () => {
  const text = 'On the 27th (May 2025), Nob sold 1,200 kites.';
  const tokens = tokensOf(text);
  expect(textsOf(tokens)).toEqual([
    'on',
    'the',
    '27th',
    '(',
    'may',
    '2025',
    ')',
    ',',
    'nob',
    'sold',
    '1,200',
    'kites',
    '.',
  ]);
  expect(tokens.codes).toBe(
    tokens
      .slice(0, tokens.length)
      .map(({ code }) => code)
      .join(''),
  );
  expect(tokens.codes).toBe('~TO<MY>,~_N_.');
  for (const { start, end, text: read } of tokens.slice(0, tokens.length))
    expect(text.slice(start, end).toLowerCase()).toBe(read);
  expect(tokens.at(4)).toMatchObject({ glued: true, capital: true });
  expect(tokens.at(5)).toMatchObject({ glued: false, value: 2025 });
  expect([tokens.at(-1), tokens.at(tokens.length)]).toEqual([undefined, undefined]);
});

test('an expression of several words is one token, and what stands around it moves up', () => {
  const tokens = tokensOf('It ran up until May, up until June; up we go.');
  expect(textsOf(tokens)).toEqual([
    'it',
    'ran',
    'up until',
    'may',
    ',',
    'up until',
    'june',
    ';',
    'up',
    'we',
    'go',
    '.',
  ]);
  expect(tokens.at(2)).toMatchObject({ start: 7, end: 15, code: 'l', glued: false });
  expect(tokens.at(5)).toMatchObject({ start: 21, end: 29 });
});

test('tokens stay what they are when the numbers of words are given anew', () => {
  const tokens = tokensOf('The premiere is on Friday.');
  makeRoom(MOST_WORDS);
  tokensOf('Kites rose over a harbour that nobody had seen.');
  expect(textsOf(tokens)).toEqual(['the', 'premiere', 'is', 'on', 'friday', '.']);
});
