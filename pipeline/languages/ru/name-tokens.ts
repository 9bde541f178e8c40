/** Russian tokens for the name rules, and the stem of each, reckoned once. */
import type { Reading } from '../../contract.ts';
import { isTitleCase, type NameToken, tokenize } from '../shared/names-tokens.ts';
import { stemToken } from './inflection.ts';

const pattern =
  /\p{Lu}\.(?=[\s ]?-?\p{Lu}|[\s.,;)»]|$)|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+|[-‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|\+)*|\p{N}+(?:[.,]\p{N}+)*(?:-\p{L}+)?|\S/uy;

export interface Scan {
  readonly reading: Reading;
  readonly tokens: readonly NameToken[];
  /** Stem of the token with this index. */
  readonly stem: (index: number) => string;
  /** A line in capitals: only gazetteer names and repeats are read. */
  readonly headline: boolean;
}

export function scanRussian(reading: Reading): Scan {
  const tokens = tokenize(reading, pattern);
  const stems: (string | undefined)[] = [];
  return {
    reading,
    tokens,
    stem: (index) => {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word') return '';
      stems[index] ??= stemToken(token.text);
      return stems[index];
    },
    headline: isTitleCase(tokens) || isCapitalLine(tokens),
  };
}

function isCapitalLine(tokens: readonly NameToken[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length >= 3 && words.every((token) => token.upper);
}
