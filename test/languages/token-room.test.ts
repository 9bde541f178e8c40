/** Tokens of one text stay what they are while others are cut behind them and when their room is full. */
import { expect, test } from 'vitest';
import type { Reading } from '../../pipeline/contract.ts';
import { scanEnglish } from '../../pipeline/languages/en/names/tokens.ts';
import { tokenize } from '../../pipeline/languages/shared/numbers/tokens.ts';
import { TokenRoom, WIDTH } from '../../pipeline/languages/shared/token-room.ts';

test('a full room stays with those who hold tokens of it, and a text that is longer than a room has one of its size', () => {
  const room = new TokenRoom();
  room.make(10);
  const { places } = room;
  room.filled = places.length - WIDTH;
  room.make(1);
  expect([room.places, room.filled]).toEqual([places, places.length - WIDTH]);
  room.make(2);
  expect(room.places).not.toBe(places);
  expect(room.filled).toBe(0);
  room.make(places.length);
  expect(room.places.length).toBe(WIDTH * places.length);
});

test('names and numbers read before others are read the same after them', () => {
  const readingOf = (text: string): Reading => ({
    paragraph: 0,
    role: 'body',
    lang: 'en',
    text,
    sentences: [],
  });
  const text = 'Ida Noor paid 3.5 million for it.';
  const { tokens } = scanEnglish(readingOf(text));
  const numbers = tokenize(text);
  const other = readingOf('A kite rose over 40 roofs. '.repeat(400));
  for (let times = 0; times < 8; times += 1) {
    scanEnglish(other);
    tokenize(other.text);
  }
  const written = Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start(i), tokens.end(i)));
  expect(written).toEqual(['Ida', 'Noor', 'paid', '3.5', 'million', 'for', 'it', '.']);
  expect(Array.from({ length: numbers.length }, (_, i) => numbers.at(i)?.text)).toEqual(written);
});
