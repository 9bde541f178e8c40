import { describe, expect, test } from 'vitest';
import { firstCharacters } from '../../pipeline/lib/first-characters.ts';

const first = (source: string) => {
  const characters = firstCharacters(source);
  return characters && [...characters].sort().join('');
};

describe('the characters a match can begin with', () => {
  test('are those of every alternative', () => {
    expect(first('\\b(?:the|this)\\s+film\\b|\\d+ films')).toBe('0123456789t');
    expect(first('(?<year>19|20)\\d\\d')).toBe('12');
    expect(first('[её]лка|с[её]ла')).toBe('есё');
  });

  test('go on behind what may be left out, and behind look-arounds', () => {
    expect(first('(?:re-?)?released')).toBe('r');
    expect(first('(?:кино)?(?:со)?режисс')).toBe('крс');
    expect(first('(?<=,\\s)(?:and|or)\\b(?=\\s)')).toBe('ao');
    expect(first('a{0,2}b|(?!not)c')).toBe('abc');
  });

  test('cannot be told of classes, and of what may be empty', () => {
    for (const source of ['\\p{L}+st', '[^a]b', '[а-я]+', '.x', '\\w+', '(?:a|)', 'a*'])
      expect(first(source)).toBeNull();
  });
});
