/** Cuts said-clauses out of Russian speech: «Мы рады, — сказал N. — Это успех», and lines of dialogue. */

import type { Span } from '../../contract.ts';
import type { Attribution, Piece } from '../shared/quotation-language.ts';
import { scanMarks } from '../shared/quotation-marks.ts';
import { after } from './speech-after.ts';

const opening = /[,.!?…]\s*(?:[—–]|-{1,3})\s+(?=[\p{Ll}\p{Lu}])/gu;
const closing = /[.,!?:;…]\s*(?:[—–]|-{1,3})\s+/gu;

/** The text with nested quotations blanked, so that dashes inside them cut nothing. */
function withoutNested(text: string): string {
  let masked = '';
  let at = 0;
  for (const pair of scanMarks(text).pairs) {
    if (pair.start < at) continue;
    masked += text.slice(at, pair.start) + '\uE000'.repeat(pair.end - pair.start);
    at = pair.end;
  }
  return masked + text.slice(at);
}

/** One piece and no attribution when the stretch holds no said-clause. */
export function pieces(text: string, span: Span): readonly Piece[] {
  const masked = ' '.repeat(span.start) + withoutNested(text.slice(span.start, span.end));
  const found: Piece[] = [];
  let from = span.start;
  let said: Attribution | null = null;
  opening.lastIndex = span.start;
  for (let match = opening.exec(masked); match !== null; match = opening.exec(masked)) {
    const clauseStart = match.index + match[0].length;
    closing.lastIndex = clauseStart;
    const close = closing.exec(masked);
    const clauseEnd = close === null ? span.end : close.index;
    const isLast = close === null;
    const attribution = after(masked, match.index + 1, clauseEnd, match[0].charAt(0) === '.' ? '' : ',');
    if (attribution === null || (match[0].startsWith('.') && said === null)) continue;
    found.push({ span: { start: from, end: match.index + 1 }, attribution });
    said = attribution;
    from = isLast ? span.end : clauseEnd + (close?.[0].length ?? 0);
    opening.lastIndex = from;
  }
  if (from < span.end || found.length === 0)
    found.push({ span: { start: from, end: span.end }, attribution: null });
  return found;
}

const dialogueStart = /^\s*(?:[—–]|-{1,3})\s+(?=[\p{Lu}«"„…\d])/u;

/** Where the words of a line of dialogue begin; a list item in lower case or with a semicolon is none. */
export function dialogue(text: string): number | null {
  const start = dialogueStart.exec(text)?.[0].length;
  return start !== undefined && /[.!?…»"]\s*$/u.test(text) ? start : null;
}
