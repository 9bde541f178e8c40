/** The label a line opens with: "Q:", «Корреспондент:», 记者：. */

import type { Reading, Span } from '../../../contract.ts';

/** Behind the label, in brackets: how it was said, or by which short label its speaker stands from there on. */
const labelled =
  /^\s*([^\s:：«“"「„‘][^:：«“"「„]{0,40}?)\s*(?:[(（]([^()（）:：]{1,24})[)）])?\s*[:：]\s*(?=\S)/u;
/** «Город»: the outlet asks. */
const outlet = /^\s*(«[^»]{2,40}»|"[^"]{2,40}"|“[^”]{2,40}”)\s*:\s*(?=\S)/u;
/** Characters in which a label and its colon stand. */
const longestLabel = 60;
/** "Q. …", "A. …", "Q1: …", 【问】…. */
const lettered =
  /^\s*(?:([QA])\.\s+|([QA问答])\s?\d{1,2}\s?[.．、:：]\s*|[【[]\s?([QA问答])\s?[】\]]\s*[:：]?\s*)(?=\S)/u;
const mayBeLettered = /^\s*[QA问答【[]/u;
export const questions = /[?？]\s*$/u;

export interface PrintedLabel {
  readonly match: RegExpExecArray;
  readonly label: string;
  /** What stands in brackets behind it. */
  readonly aside: string | undefined;
  /** A title between marks, in front of a question. */
  readonly isOutlet: boolean;
}

export function printedLabel(text: string): PrintedLabel | null {
  const head = text.slice(0, longestLabel);
  const letter = mayBeLettered.test(head) ? lettered.exec(head) : null;
  const asked = head.includes(':') && questions.test(text) ? outlet.exec(head) : null;
  const match = letter ?? asked ?? (head.includes(':') || head.includes('：') ? labelled.exec(head) : null);
  const label = letter === null ? match?.[1] : (letter[1] ?? letter[2] ?? letter[3]);
  return match === null || label === undefined
    ? null
    : { match, label, aside: letter === null ? match[2] : undefined, isOutlet: asked !== null };
}

/** Ends a paragraph that tells something. */
export const ended = /[.!?…。！？][»”"』」)]*\s*$/u;

export interface LabelledLine {
  readonly reading: Reading;
  readonly label: string;
  readonly labelSpan: Span;
  readonly span: Span;
  readonly kind: 'question' | 'answer' | 'interviewer' | 'name';
}
