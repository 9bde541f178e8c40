/** Lines that name the issue of a periodical by its month: «Журнал «Монтаж», декабрь 2025», "Issue 12, December 2025", 2025年12月号. */

import type { Span } from '../contract.ts';
import { wordsFor } from './draft.ts';

const longestIssueLine = 90;

export interface IssueLine {
  readonly date: Span;
  /** Nothing says that the month is that of an issue. */
  readonly isBare: boolean;
}

/** The month such a line states; null for any other line. UTF-16 span of the line. */
export function readIssueLine(text: string): IssueLine | null {
  if (text.length > longestIssueLine || !/\d{4}/u.test(text)) return null;
  const { bare, date } = wordsFor(text).issue.exec(text)?.indices?.groups ?? {};
  const span = date ?? bare;
  return span ? { date: { start: span[0], end: span[1] }, isBare: date === undefined } : null;
}
