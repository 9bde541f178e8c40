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

/** The full stop of a courtesy title or a rank belongs to it; the word is read without. */
const pattern =
  /(?<![\p{L}\p{N}])(?:Dr|Mrs?|Ms|Prof|Gen|Gov|Sen|Rep|Lt|Col|Capt|Sgt|Maj|Rev|Hon|St|Supt|Cmdr|Adm|Insp|Det|Cpl|Amb|Msgr)\.(?=\s)|(?:\p{Lu}\.[  ]?)*\p{Lu}\.(?![\p{L}])|[\p{L}\p{N}](?:[\p{L}\p{N}’'&-]*[\p{L}\p{N}])?(?:\.\p{L}+)*|\uE000+[.,!?…]*|[^\s\p{L}\p{N}\uE000]/gu;
const abbreviated = /^\p{Lu}\p{Ll}/u;
const word = /^[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;

function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    const whole = match[0];
    const matched =
      whole.length > 2 && whole.endsWith('.') && abbreviated.test(whole) ? whole.slice(0, -1) : whole;
    const isQuoted = matched.charCodeAt(0) === 0xe000;
    const lower = matched.toLowerCase();
    tokens.push({
      text: matched,
      key: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      start: match.index,
      end: match.index + whole.length,
      kind: isQuoted ? 'quoted' : word.test(matched) ? 'word' : 'mark',
      isCapital: lower !== matched && capital.test(matched),
    });
  }
  return tokens;
}

/** The clauses of one paragraph are read one after the other: the last paragraph tokenised whole is kept. */
let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/** Shorter stretches of a text that is not at hand are tokenised by themselves. */
const shortStretch = 160;

/** The first token that starts at or behind `offset`. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that start within a stretch of a text; one that reaches beyond it is cut off at its end. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens = tokensWithin(text, from, to);
  const beyond = tokens.at(-1);
  if (beyond !== undefined && beyond.end > to)
    tokens.splice(-1, 1, ...tokenize(text.slice(0, to), beyond.start, to));
  return tokens;
}

function tokensWithin(text: string, from: number, to: number): Token[] {
  if (last.text !== text) {
    if (to - from < shortStretch) return tokenize(text, from, to);
    last = { text, tokens: tokenize(text, 0, text.length) };
  }
  const { tokens } = last;
  return tokens.slice(firstFrom(tokens, from), firstFrom(tokens, to));
}

export function spanOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
