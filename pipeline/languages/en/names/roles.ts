/**
 * The office said beside an English person's name, where it stands: "Director of the Film Department" after a comma,
 * "general producer" or "CEO of the media holding X" before the name.
 */
import type { Place } from '../../../contract.ts';
import { titleWords } from './titles.ts';
import type { EnglishTokens, EnglishWord, Scan } from './tokens.ts';
import { CLAUSE, DEMONYM, isOf, TITLE, TITLE_MODIFIER } from './word-classes.ts';

const longestRole = 18;
const article = /^(?:a|an|the|its|his|her|their|our|my)$/iu;

function place(scan: Scan, from: number, to: number): Place {
  return {
    paragraph: scan.reading.paragraph,
    start: scan.tokens.start(from),
    end: scan.tokens.end(to - 1),
  };
}

function isTitle(token: EnglishWord | undefined): boolean {
  return token !== undefined && token.kind === 'word' && isOf(token, TITLE);
}

/** Left end of the noun phrase that ends with the title word at `i`: "Russian Foreign Ministry spokesperson". */
function roleStart(tokens: EnglishTokens, i: number): number {
  let from = i;
  while (from > 0) {
    const token = tokens.at(from - 1);
    if (
      token === undefined ||
      i - from > 8 ||
      (token.kind === 'mark' && token.text !== '-') ||
      token.kind === 'number'
    )
      break;
    const fits =
      (token.text === 'and' && isTitle(tokens.at(from - 2))) ||
      (token.capital && !tokens.opens(from - 1)) ||
      isOf(token, TITLE_MODIFIER) ||
      isOf(token, TITLE) ||
      (token.capital && isOf(token, DEMONYM)) ||
      /^(?:of|for)$/u.test(token.text) ||
      (token.lower.includes('-') && !isOf(token, CLAUSE)) ||
      (token.capital && tokens.opens(from - 1) && !article.test(token.text));
    if (!fits) break;
    from -= 1;
  }
  while (
    from < i &&
    (/^(?:of|for|and|in)$/u.test(tokens.at(from)?.text ?? '') || article.test(tokens.at(from)?.text ?? ''))
  )
    from += 1;
  return from;
}

/** "CEO of the media holding X, Name" and "Minister of Culture Name": a title word left of its complement. */
function titleLeftOf(tokens: EnglishTokens, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - 12); i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || (token.kind === 'mark' && !/^[()&]$/u.test(token.text))) return -1;
    if (isOf(token, CLAUSE) && token.lower !== 'and') return -1;
    if (isTitle(token) && /^(?:of|for|at)$/u.test(tokens.at(i + 1)?.text ?? '')) return i;
  }
  return -1;
}

function roleBefore(scan: Scan, nameFrom: number, nameTo: number): Place | null {
  const { tokens } = scan;
  let end = nameFrom;
  const comma = tokens.at(end - 1)?.text === ',';
  if (comma) {
    // "The museum's director, Name, said": only when the name is closed as well.
    if (!/^[,.;]$/u.test(tokens.at(nameTo)?.text ?? '.')) return null;
    end -= 1;
  }
  if (isTitle(tokens.at(end - 1))) return place(scan, roleStart(tokens, end - 1), end);
  const title = titleLeftOf(tokens, end);
  return title < 0 ? null : place(scan, roleStart(tokens, title), end);
}

/** Right end of the role that begins at `from`: before a comma, a clause word or the sentence's end. */
function roleEnd(tokens: EnglishTokens, from: number): number {
  let i = from;
  let brackets = 0;
  for (; i < Math.min(tokens.length, from + longestRole); i += 1) {
    const token = tokens.at(i);
    if (token === undefined) break;
    if (token.text === '(') brackets += 1;
    else if (token.text === ')') {
      if (brackets === 0) break;
      brackets -= 1;
    } else if (token.kind === 'mark' && !/^['’&/-]$|^['’]s$/u.test(token.text)) break;
    else if (
      isOf(token, CLAUSE) &&
      !(
        token.lower === 'and' &&
        (isTitle(tokens.at(i + 1)) || tokens.isCapital(i + 1) || isOf(tokens.at(i + 1), TITLE_MODIFIER))
      )
    )
      break;
  }
  return i;
}

function roleAfter(scan: Scan, nameTo: number): Place | null {
  const { tokens } = scan;
  let from = nameTo;
  if (tokens.at(from)?.text !== ',' && tokens.at(from)?.text !== '(') return null;
  from += 1;
  if (tokens.at(from)?.kind === 'number' && tokens.at(from + 1)?.text === ',') from += 2;
  // "Ada Holt, and Pearl’s vice president, Huang Yifei": the next of a list has an office of her own.
  if (tokens.at(from)?.text === 'and' && tokens.isCapital(from + 1)) return null;
  while (article.test(tokens.at(from)?.text ?? '')) from += 1;
  const to = roleEnd(tokens, from);
  for (let i = from; i < Math.min(to, from + 9); i += 1) {
    const word = tokens.at(i)?.lower ?? '';
    if (/^(?:of|at|for|in|to|from|with|behind)$/u.test(word)) return null;
    if (titleWords.has(word)) return place(scan, from, to);
  }
  return null;
}

/** The role of the person whose name is the tokens from `from` up to `to`, after it or before it. */
export function roleOf(scan: Scan, from: number, to: number): Place | null {
  return roleAfter(scan, to) ?? roleBefore(scan, from, to);
}
