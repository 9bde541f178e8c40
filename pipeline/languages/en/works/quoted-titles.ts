/** Stretches of English text between quotation marks that are short and capitalised like a title. */
import type { EnglishTokens } from '../names/tokens.ts';

/** Token indexes of what stands between the marks, half-open, trailing punctuation cut. */
export interface QuotedTitle {
  readonly from: number;
  readonly to: number;
  /** Index of the opening mark and one past the closing mark. */
  readonly open: number;
  readonly close: number;
}

/** By the opening mark's UTF-16 unit the closing mark's. */
const closers: ReadonlyMap<number, number> = new Map(
  ['“”', '""', '„“', '«»', '‘’', "''", '《》'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const APOSTROPHE = 0x27;
const RAISED_COMMA = 0x2019;
const longestTitle = 12;
const smallWord =
  /^(?:a|an|the|of|in|on|at|by|to|for|from|and|or|but|with|as|vs|is|de|la|le|el|into|over|after|before|without|my|your|no|not|me|you|it|i)$/iu;

function isClosing(tokens: EnglishTokens, i: number, mark: number): boolean {
  if (tokens.sign(i) !== mark) return false;
  if (mark !== APOSTROPHE && mark !== RAISED_COMMA) return true;
  return !tokens.isGlued(i + 1) || tokens.isMark(i + 1);
}

/** Whether the mark stands before a word and behind none. */
function isOpening(tokens: EnglishTokens, i: number): boolean {
  if (!tokens.isGlued(i + 1) || tokens.isMark(i + 1)) return false;
  return i === 0 || !tokens.isGlued(i) || tokens.isMark(i - 1);
}

/** Every word of four letters and more is capitalised, and so is the first. */
function looksLikeTitle(tokens: EnglishTokens, from: number, to: number): boolean {
  const first = tokens.at(from);
  if (first === undefined || to - from > longestTitle || !(first.capital || first.kind === 'number'))
    return false;
  for (let i = from; i < to; i += 1) {
    const token = tokens.at(i);
    if (token?.kind === 'word' && !token.capital && !smallWord.test(token.text)) return false;
    if (token?.kind === 'mark' && /^[.;"“”«»()[\]]$/u.test(token.text)) return false;
  }
  return (
    tokens.at(to - 1)?.kind !== 'word' ||
    tokens.isCapital(to - 1) ||
    !smallWord.test(tokens.at(to - 1)?.text ?? '') ||
    to - from > 1
  );
}

export function quotedTitles(tokens: EnglishTokens): QuotedTitle[] {
  const titles: QuotedTitle[] = [];
  for (let open = 0; open < tokens.length; open += 1) {
    const mark = tokens.isMark(open) ? closers.get(tokens.sign(open)) : undefined;
    if (mark === undefined || !isOpening(tokens, open)) continue;
    const limit = Math.min(tokens.length, open + longestTitle + 4);
    for (let i = open + 2; i < limit; i += 1) {
      if (!isClosing(tokens, i, mark)) continue;
      let to = i;
      while (to > open + 1 && /^[,.;:]$/u.test(tokens.at(to - 1)?.text ?? '')) to -= 1;
      if (looksLikeTitle(tokens, open + 1, to)) titles.push({ from: open + 1, to, open, close: i + 1 });
      break;
    }
  }
  return titles;
}
