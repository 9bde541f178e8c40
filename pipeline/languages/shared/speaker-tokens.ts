/** Words and marks of a stretch of a paragraph, for the readers of reporting clauses in spaced languages. */

export interface Token {
  readonly text: string;
  /** Lower case. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'quoted';
  readonly isCapital: boolean;
}

const pattern =
  /(?:\p{Lu}\.[  ]?)*\p{Lu}\.(?![\p{L}])|[\p{L}\p{N}](?:[\p{L}\p{N}’'&-]*[\p{L}\p{N}])?(?:\.\p{L}+)*|\uE000+[.,!?…]*|[^\s\p{L}\p{N}\uE000]/gu;
const word = /^[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;

export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    const matched = match[0];
    tokens.push({
      text: matched,
      key: matched.toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end: match.index + matched.length,
      kind: matched.startsWith('\uE000') ? 'quoted' : word.test(matched) ? 'word' : 'mark',
      isCapital: capital.test(matched),
    });
  }
  return tokens;
}

export function spanOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
