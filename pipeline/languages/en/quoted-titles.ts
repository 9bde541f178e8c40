/** Stretches of English text between quotation marks that are short and capitalised like a title. */
import type { NameToken } from '../shared/names-tokens.ts';

/** Token indexes of what stands between the marks, half-open, trailing punctuation cut. */
export interface QuotedTitle {
  readonly from: number;
  readonly to: number;
  /** Index of the opening mark and one past the closing mark. */
  readonly open: number;
  readonly close: number;
}

const closers: Record<string, string> = {
  '“': '”',
  '"': '"',
  '„': '“',
  '«': '»',
  '‘': '’',
  "'": "'",
  '《': '》',
};
const longestTitle = 12;
const smallWord =
  /^(?:a|an|the|of|in|on|at|by|to|for|from|and|or|but|with|as|vs|is|de|la|le|el|into|over|after|before|without|my|your|no|not|me|you|it|i)$/iu;

function isClosing(tokens: readonly NameToken[], i: number, mark: string): boolean {
  const token = tokens[i];
  if (token?.text !== mark) return false;
  if (mark === '’' || mark === "'") {
    const next = tokens[i + 1];
    return next === undefined || !next.glued || next.kind === 'mark';
  }
  return true;
}

function isOpening(tokens: readonly NameToken[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.kind !== 'mark' || next === undefined || closers[token.text] === undefined) return false;
  const before = tokens[i - 1];
  return (
    next.glued && (!token.glued || before === undefined || before.kind === 'mark') && next.kind !== 'mark'
  );
}

/** Every word of four letters and more is capitalised, and so is the first. */
function looksLikeTitle(tokens: readonly NameToken[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || to - from > longestTitle || !(first.capital || first.kind === 'number'))
    return false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'word' && !token.capital && !smallWord.test(token.text)) return false;
    if (token?.kind === 'mark' && /^[.;"“”«»()[\]]$/u.test(token.text)) return false;
  }
  return (
    tokens[to - 1]?.kind !== 'word' ||
    tokens[to - 1]?.capital === true ||
    !smallWord.test(tokens[to - 1]?.text ?? '') ||
    to - from > 1
  );
}

export function quotedTitles(tokens: readonly NameToken[]): QuotedTitle[] {
  const titles: QuotedTitle[] = [];
  for (let open = 0; open < tokens.length; open += 1) {
    if (!isOpening(tokens, open)) continue;
    const mark = closers[tokens[open]?.text ?? ''] ?? '';
    const limit = Math.min(tokens.length, open + longestTitle + 4);
    for (let i = open + 2; i < limit; i += 1) {
      if (!isClosing(tokens, i, mark)) continue;
      let to = i;
      while (to > open + 1 && /^[,.;:]$/u.test(tokens[to - 1]?.text ?? '')) to -= 1;
      if (looksLikeTitle(tokens, open + 1, to)) titles.push({ from: open + 1, to, open, close: i + 1 });
      break;
    }
  }
  return titles;
}
