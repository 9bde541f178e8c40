/** English tokens for the name rules: dotted abbreviations stay whole, a possessive is a token of its own. */
import type { Reading } from '../../../contract.ts';
import type { NameTokenRules } from '../../shared/names/split.ts';
import { isTitleCase, NameTokens } from '../../shared/names/tokens.ts';
import { type NameWord, nameWord } from '../../shared/names/words.ts';
import { WrittenWords } from '../../shared/written-words.ts';
import { type ClassedWord, classesOf } from './word-classes.ts';

const pattern = new RegExp(
  [
    String.raw`(?:U\.S\.A\.|U\.S\.S\.R\.|U\.S\.|U\.K\.|U\.N\.|E\.U\.|D\.C\.)`,
    String.raw`(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|St|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Hon|Adm|Maj|Mt)\.(?![\p{L}\p{N}])`,
    String.raw`['’]s(?![\p{L}])`,
    String.raw`\p{Lu}\.(?=[\s-]?\p{Lu})`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}]))\p{L}+|[-‑&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|\+)*`,
    String.raw`\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+)?(?:-\p{L}+)*`,
    String.raw`\S`,
  ].join('|'),
  'uy',
);

/** A word with the lists it stands in. */
export type EnglishWord = NameWord & ClassedWord;
export type EnglishTokens = NameTokens<EnglishWord>;

const rules: NameTokenRules<EnglishWord> = {
  pattern,
  words: new WrittenWords((text) => {
    const word = nameWord(text);
    return { ...word, classes: classesOf(word) };
  }),
};

export interface Scan {
  readonly reading: Reading;
  readonly tokens: EnglishTokens;
  /** A headline in title case or in capitals: only strong evidence counts. */
  readonly headline: boolean;
  /** The article is about films: what only films do is done by a film. */
  readonly tellsOfFilms: () => boolean;
  /** It reports what films took: a film is told by its place in the ranking. */
  readonly reportsTakings: () => boolean;
}

export function scanEnglish(
  reading: Reading,
  tellsOfFilms: () => boolean = () => false,
  reportsTakings: () => boolean = () => false,
): Scan {
  const tokens = new NameTokens(reading, rules);
  return { reading, tokens, headline: isTitleCase(tokens), tellsOfFilms, reportsTakings };
}
