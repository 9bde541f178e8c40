import { describe, expect, it } from 'vitest';
import { ListedWords } from '../../pipeline/languages/shared/listed-words.ts';
import { unitsOf } from '../../pipeline/lib/text-units.ts';

const list = ['the', 'of', 'был', 'że', 'ещё', ...Array.from({ length: 60 }, (_, i) => `word${i}`)];
const listed = new ListedWords(new Map(list.map((word, i) => [word, i])));
const find = (text: string, start = 0, end = text.length) => listed.at(unitsOf(text), start, end);

describe('listed words', () => {
  it('are found whatever their case', () => {
    for (const [i, word] of list.entries()) {
      expect(find(word)).toBe(i);
      expect(find(word.toUpperCase())).toBe(i);
    }
  });

  it('are found inside a text', () => {
    expect(find('One of them', 4, 6)).toBe(1);
    expect(find('Он Был там', 3, 6)).toBe(2);
  });

  it('are no parts of words, and others are not listed', () => {
    for (const word of ['th', 'them', 'off', 'word', 'word60', 'be', 'İ', 'longer than any of them', ''])
      expect(find(word)).toBeUndefined();
  });
});
