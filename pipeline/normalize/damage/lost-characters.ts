/** Characters that were lost on the way: what stands in their place is U+FFFD, or a question mark where nobody asks. */

import type { Flaw } from './damage.ts';

const replacement = /\ufffd/gu;

/** "doesn?t", "May 3?9", "the film ?Winter? opens", «режиссёр ?????? рассказал». */
const questionMarks =
  /\?(?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}=&/?]))(?<=(?:^|[\s(“"])\p{L}{1,30}\?)|\?(?=\d{1,4}(?:[\s,)]|\.(?!\d)))(?<=\s\d{1,4}\?)|\?(?=\p{L}[^?\n]{1,40}\p{L}\?[\s,.])(?<=\s\?)|\?{4,}(?=\s\p{Ll}|\s\?{4,})(?<=[\p{L}?]\s\?+)/gu;

export function findLostCharacters(text: string): Flaw[] {
  const found = [...(text.includes('\ufffd') ? matches(text, replacement) : [])];
  if (text.includes('?')) found.push(...matches(text, questionMarks));
  return found.sort((one, other) => one.start - other.start);
}

function matches(text: string, pattern: RegExp): Flaw[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: lost }) => ({
    start: index,
    end: index + lost.length,
    expected: null,
  }));
}
