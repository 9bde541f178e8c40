/** "Any letter" of a pattern, read as the letters that news is printed in. */
import { describe, expect, it } from 'vitest';
import { overPrintedLetters, wordsOverPrintedLetters } from '../../pipeline/lib/printed-letters.ts';

const one = overPrintedLetters(/^\p{L}$/u);

describe('printed letters', () => {
  it('are letters, every one', () => {
    const strangers = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
      (character) => one.test(character) && !/\p{L}/u.test(character),
    );
    expect(strangers).toEqual([]);
  });

  it('hold whatever Latin, Cyrillic, Greek and Chinese text is printed in', () => {
    const missing = [
      'Ångström',
      'Škoda',
      'Ёжик',
      'Їжак',
      'Өскемен',
      'Αθήνα',
      '龍門客棧',
      '𠮷野家',
      'Tiếng',
    ].flatMap((word) => [...word].filter((letter) => !one.test(letter)));
    expect(missing).toEqual([]);
  });

  it('read a class, its opposite and an escaped bracket as before', () => {
    const pattern = /(?<![\p{L}\p{N}])\[?[^\p{L}\]]?\p{L}{2}/gu;
    const text = 'Курс [о7кей] 5ab -cd éf';
    expect(text.match(overPrintedLetters(pattern))).toEqual(text.match(pattern));
  });

  it('reach the patterns of lists and parts, and leave all else alone', () => {
    const words = { plain: /a/u, list: [/\p{L}/u, 'x'], part: { of: /\p{L}/iu }, set: new Set(['a']) };
    const read = wordsOverPrintedLetters(words);
    expect(read.plain).toBe(words.plain);
    expect(read.set).toBe(words.set);
    expect(String(read.list[0])).not.toContain('p{L}');
    expect(read.part.of.flags).toBe('iu');
    expect(String(read.part.of)).not.toContain('p{L}');
  });
});
