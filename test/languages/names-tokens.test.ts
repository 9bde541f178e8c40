/** Name tokens told by their characters are those that the token pattern of the language tells. */
import { expect, test } from 'vitest';
import { tokenFrom, tokenize } from '../../pipeline/languages/shared/names-tokens.ts';

const pattern =
  /\p{Lu}\.(?=\s?\p{Lu})|(?:Mr|Inc)\.|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+|[-‑&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|\+)*|\p{N}+(?:[.,]\p{N}+)*|\S/uy;

const reading = (text: string) => ({ paragraph: 0, role: 'body', lang: 'en', text, sentences: [] }) as const;

test.each([
  'Mr. Abel met S. Morozova of R&D at iQiyi’s Mid-Year gala. It cost 1,250.5 yuan!',
  'Semi-final: “Ёлки-2” … caf\u00e9 cafe\u0301 ½ 𝐀bc 汉字ABC a+ b',
  'end.of.words Inc. last',
  '',
])('%s', (text) => {
  const wanted = [...text.matchAll(new RegExp(pattern.source, 'gu'))].map((match) => [match.index, match[0]]);
  const tokens = tokenize(reading(text), pattern);
  expect(tokens.map((token) => [token.start, token.text])).toEqual(wanted);
  for (const [i, token] of tokens.entries()) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.lower).toBe(token.text.toLowerCase());
    expect(tokenFrom(tokens, token.start)).toBe(i);
  }
  expect(tokenFrom(tokens, text.length)).toBe(tokens.length);
});
