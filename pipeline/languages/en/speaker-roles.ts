/** Offices beside English names, and the organizations that a bare noun points back to. */

import type { Span } from '../../contract.ts';
import { spanOf, tokensOf } from '../shared/speaker-tokens.ts';
import { phrasesByFirst } from '../shared/word-list.ts';
import { headOf, notNameWords, organizationNouns } from './speaker-words.ts';

const byFirst = phrasesByFirst(headOf.keys());
const word = /[\p{L}-]+/gu;

export function headsIn(role: string): ReadonlySet<string> {
  const heads = new Set<string>();
  const words = role.toLowerCase().match(word) ?? [];
  for (let i = 0; i < words.length; i++) {
    const phrase = byFirst.get(words[i] ?? '')?.find((one) => one.every((part, j) => words[i + j] === part));
    const head = phrase === undefined ? undefined : headOf.get(phrase.join(' '));
    if (phrase === undefined || head === undefined) continue;
    heads.add(head);
    i += phrase.length - 1;
  }
  return heads;
}

/** An office in front of a name is read back over so many characters, no farther than the sentence. */
const farthest = 90;

const rightRole = /^,\s+(?:(?:the|a|an|who (?:is|was|heads|runs))\s+)?([^.;:!?"“”]{3,160})/u;

/** The office beside a name: in front of it back to the last comma, or in the apposition behind it. */
export function roleBeside(text: string, name: Span): string {
  const left =
    text
      .slice(Math.max(0, name.start - farthest), name.start)
      .split(/[.,;:!?—–"“”\uE000]/u)
      .at(-1) ?? '';
  const right = rightRole.exec(text.slice(name.end))?.[1] ?? '';
  const before = headsIn(left).size > 0 && /[\p{L}]\s+$/u.test(left) ? left.trim() : '';
  const behind = headsIn(right).size > 0 ? right.trim() : '';
  return [before, behind].filter((role) => role !== '').join('; ');
}

/** What finds "Ministry" in the names of organizations, for "the ministry". */
export function organizationNoun(phrase: string): string | null {
  const noun = phrase.toLowerCase();
  return organizationNouns.has(noun) ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}` : null;
}

const namePart = /^(?:\p{Lu}[\p{L}&-]*|of|for|the|and)$/u;

/** The capitalised name around the noun at `at`: "Ministry of Culture". */
export function organizationAround(text: string, at: number): string | null {
  const words = tokensOf(text, Math.max(0, at - 60), at + 80);
  const noun = words.findIndex((token) => token.start === at);
  if (noun < 0) return null;
  let from = noun;
  while (
    from > 0 &&
    words[from - 1]?.isCapital === true &&
    words[from - 1]?.kind === 'word' &&
    !notNameWords.has(words[from - 1]?.text ?? '')
  )
    from -= 1;
  let to = noun + 1;
  while (to < words.length && namePart.test(words[to]?.text ?? '')) to += 1;
  while (to > noun + 1 && words[to - 1]?.isCapital !== true) to -= 1;
  const span = spanOf(words.slice(from, to));
  return span !== null && to - from > 1 ? text.slice(span.start, span.end) : null;
}
