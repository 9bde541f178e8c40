/** Short stretches between quotation marks: titles and names, in which a time word tells no time. */
import type { Span } from '../../contract.ts';

/** Longer than this a quotation is speech, in characters; titles of films and shows are seldom longer. */
const longestTitle = 60;
/** And in words. */
const mostWords = 6;

const quotation =
  /"[^"\n]{1,120}"|“[^”\n]{1,120}”|«[^«»\n]{1,120}»|„[^“”\n]{1,120}[“”]|(?<![\p{L}\p{N}])[‘'][^‘’'\n]{1,120}[’'](?![\p{L}\p{N}])/gu;
const anyMark = /["“«„‘']/u;
const finished = /[,.!?…]$/u;
/** «…», — сказал он; said: "…". */
const attributed = /^\s?,\s?[-–—]/u;
const introduced = /:\s?$/u;

/** Spans between marks, marks excluded, that are short enough to be titles. Speech ends in a stop or a comma. */
export const titleSpans = (text: string): Span[] => {
  if (!anyMark.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(quotation)) {
    const inside = match[0].slice(1, -1);
    if (inside.length > longestTitle || inside.split(' ').length > mostWords) continue;
    if (finished.test(inside) && inside.includes(' ')) continue;
    const end = match.index + match[0].length;
    if (
      attributed.test(text.slice(end, end + 4)) ||
      introduced.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      continue;
    spans.push({ start: match.index + 1, end: end - 1 });
  }
  return spans;
};

export const liesIn = (place: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => place.start >= span.start && place.end <= span.end);
