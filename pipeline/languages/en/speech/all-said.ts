/** Clauses that measure what somebody said: "…" was all the coach would say; All the coach would say was that it was “…”. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';

/** How far a speaker was ready to go. */
const modals = wordSet('would could had has will did managed wanted chose dared is was were felt');
const sayings = wordSet(`
say tell offer add reveal give answer reply utter venture share muster manage disclose divulge concede admit confirm volunteer get write
said told offered added revealed gave answered replied uttered ventured shared mustered managed disclosed divulged conceded admitted
managed confirmed volunteered wrote spoke speak
`);
const isModal = askedOnce(({ key }) => modals.has(key));
const isSaying = askedOnce(({ key }) => sayings.has(key));

/** No subject and its verbs are longer, in words. */
const longest = 16;

/** Behind "all": the words up to the verb, where that is one of saying; `end`: the index behind the verb. */
function sayerFrom(
  tokens: readonly Token[],
  from: number,
): { readonly speaker: Span; readonly end: number } | null {
  const start = tokens[from]?.key === 'that' ? from + 1 : from;
  for (let i = start + 1; i < Math.min(tokens.length, start + longest); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.isCapital || !(isModal(token) || isSaying(token))) continue;
    let subject = tokens.slice(start, i);
    while (subject.at(-1)?.kind === 'mark') subject = subject.slice(0, -1);
    const near = tokens.slice(i, i + 5);
    const verb = near.findIndex((one) => isSaying(one));
    const isPlain = near.slice(0, verb).every(({ kind }) => kind === 'word');
    const speaker = spanOf(subject);
    return verb < 0 || !isPlain || speaker === null ? null : { speaker, end: i + verb + 1 };
  }
  return null;
}

/** Where what was said is measured: the index behind "was all", "were the only words", "was as much as". */
function measureEnd(tokens: readonly Token[], from: number): number {
  const [first, second, third] = tokens.slice(from, from + 3);
  if (first?.key === 'all') return from + 1;
  if (first?.key === 'as' && second?.key === 'much' && third?.key === 'as') return from + 3;
  if (first?.key !== 'the') return -1;
  if (second?.key === 'most') return from + 2;
  return /^(?:only|last|first)$/u.test(second?.key ?? '') &&
    /^(?:words?|things?|comments?|answers?|sentence)$/u.test(third?.key ?? '')
    ? from + 3
    : -1;
}

/** "“…” was all the coach would say": the tokens behind the marks. */
export function allSaid(tokens: readonly Token[]): Span | null {
  if (!/^(?:was|were|is)$/u.test(tokens[0]?.key ?? '')) return null;
  const from = measureEnd(tokens, 1);
  return from < 0 ? null : (sayerFrom(tokens, from)?.speaker ?? null);
}

/** "All the coach would say was that it was “…”", "What he did say was: “…”": the tokens of the sentence in front of the marks. */
export function saidInAll(tokens: readonly Token[]): Span | null {
  const [first] = tokens;
  if (first?.key !== 'all' && first?.key !== 'what') return null;
  const sayer = sayerFrom(tokens, 1);
  const copula = tokens.findIndex(
    ({ key }, i) => sayer !== null && i >= sayer.end && /^(?:was|is)$/u.test(key),
  );
  const isNear = sayer !== null && copula >= 0 && copula - sayer.end < 8;
  return isNear ? sayer.speaker : null;
}
