/** Cuts said-clauses out of Russian speech: «Мы рады, — сказал N. — Это успех», and lines of dialogue. */

import type { Span } from '../../../contract.ts';
import type { Attribution, Piece } from '../../shared/speech/language.ts';
import { scanMarks } from '../../shared/speech/marks.ts';
import { after } from './after.ts';
import { beat } from './beats.ts';

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

function shifted(attribution: Attribution, by: number): Attribution {
  const moved = (span: Span | null): Span | null =>
    span === null ? null : { start: span.start + by, end: span.end + by };
  return {
    ...attribution,
    speaker: moved(attribution.speaker),
    cue: moved(attribution.cue),
    end: attribution.end + by,
  };
}

const sentenceStart = /(?:^|[.!?…])\s*$/u;

/** «Помогла Инга. «Берите», — говорит она.»: the clause says whose the words between the inner marks are, a sentence of their own. */
function saysNested(masked: string, at: number): boolean {
  const end = masked.slice(0, at).search(nestedAtEnd);
  return end > 0 && sentenceStart.test(masked.slice(0, end));
}

const nestedAtEnd = /[«"“„‘]\uE000+[»"“”’]$/u;

/** «…, — Салават Юнусов показывает на афишу. — …»: whoever moves is who speaks. */
function actedBy(speaker: Span, end: number): Attribution {
  return { link: 'inside', speaker, cue: null, isNaming: false, gender: null, end };
}

const anyDash = /[,.!?…]\s*[—–-]/u;

/** One piece and no attribution when the stretch holds no said-clause. */
export function pieces(text: string, span: Span): readonly Piece[] {
  const own = text.slice(span.start, span.end);
  if (!anyDash.test(own)) return [{ span, attribution: null }];
  const masked = withoutNested(own);
  const found: Piece[] = [];
  const put = (start: number, end: number, attribution: Attribution | null): void => {
    found.push({
      span: { start: start + span.start, end: end + span.start },
      attribution: attribution === null ? null : shifted(attribution, span.start),
    });
  };
  let from = 0;
  let said: Attribution | null = null;
  opening.lastIndex = 0;
  for (let match = opening.exec(masked); match !== null; match = opening.exec(masked)) {
    const clauseStart = match.index + match[0].length;
    closing.lastIndex = clauseStart;
    const close = closing.exec(masked);
    const clauseEnd = close === null ? masked.length : close.index;
    const attribution = after(masked, match.index + 1, clauseEnd, match[0].charAt(0) === '.' ? '' : ',');
    const acted =
      attribution === null && close !== null && match[0].charAt(0) !== '.'
        ? beat(masked, clauseStart, clauseEnd)
        : null;
    if (acted !== null && close !== null) {
      put(from, match.index + 1, acted.subject === null ? null : actedBy(acted.subject, clauseEnd));
      from = clauseEnd + close[0].length;
      opening.lastIndex = from;
      continue;
    }
    if (attribution !== null && saysNested(masked, match.index)) continue;
    if (attribution === null || (match[0].startsWith('.') && said === null)) continue;
    put(from, match.index + 1, attribution);
    said = attribution;
    from = close === null ? masked.length : clauseEnd + close[0].length;
    opening.lastIndex = from;
  }
  if (from < masked.length || found.length === 0) put(from, masked.length, null);
  return found;
}

const dialogueStart = /^\s*(?:[—–]|-{1,3})\s+(?=[\p{Lu}«"„…\d])/u;

/** Where the words of a line of dialogue begin; a list item in lower case or with a semicolon is none. */
export function dialogue(text: string): number | null {
  const start = dialogueStart.exec(text)?.[0].length;
  return start !== undefined && /[.!?…»"]\s*$/u.test(text) ? start : null;
}
