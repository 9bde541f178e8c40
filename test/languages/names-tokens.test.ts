/** Name tokens told by their characters are those that the token pattern of the language tells. */
import { expect, test } from 'vitest';
import { NameTokens, tokenFrom } from '../../pipeline/languages/shared/names/tokens.ts';
import { nameWord } from '../../pipeline/languages/shared/names/words.ts';
import { WrittenWords } from '../../pipeline/languages/shared/written-words.ts';

const pattern =
  /\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Inc)\.|['’]s(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?!\p{L}))\p{L}+|[-‑&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|\+)*|\p{N}+(?:[.,]\p{N}+)*|\S/uy;

const rules = { pattern, words: new WrittenWords(nameWord) };
const read = (text: string) =>
  new NameTokens({ paragraph: 0, role: 'body', lang: 'en', text, sentences: [] }, rules);

test.each([
  'Mr. Abel met S. Morozova of R&D at iQiyi’s Mid-Year gala. It cost 1,250.5 yuan!',
  'Semi-final: “Ёлки-2” … caf\u00e9 cafe\u0301 ½ 𝐀bc 汉字ABC a+ b',
  "end.of.words Inc. last -- 'quoted' & al-Fayed's 𐐀𐐁𐐂𐐃𐐄𐐅𐐆𐐇𐐈𐐉 internationalisation-minded counterrevolutionaries",
  '',
])('%s', (text) => {
  const wanted = [...text.matchAll(new RegExp(pattern.source, 'gu'))];
  const tokens = read(text);
  expect(tokens.length).toBe(wanted.length);
  for (const [i, match] of wanted.entries()) {
    const word = nameWord(match[0]);
    expect(tokens.at(i)).toEqual(word);
    expect([tokens.start(i), tokens.end(i)]).toEqual([match.index, match.index + match[0].length]);
    expect(tokens.isCapital(i)).toBe(word.capital);
    expect(tokens.isMark(i)).toBe(word.kind === 'mark');
    expect(tokens.wordLength(i)).toBe(word.kind === 'word' ? match[0].length : 0);
    expect(tokens.isGlued(i)).toBe(match.index === 0 || !/\s/u.test(text.charAt(match.index - 1)));
    expect(tokenFrom(tokens, tokens.start(i))).toBe(i);
  }
  expect(tokenFrom(tokens, text.length)).toBe(tokens.length);
  expect([tokens.at(-1), tokens.at(tokens.length)]).toEqual([undefined, undefined]);
});

test('a word opens a sentence, a quotation, or what stands behind a colon', () => {
  const tokens = read('(He said: “Go on.”');
  const opening = Array.from({ length: tokens.length }, (_, i) => i).filter((i) => tokens.opens(i));
  expect(opening.map((i) => tokens.at(i)?.text)).toEqual(['He', 'Go']);
});
