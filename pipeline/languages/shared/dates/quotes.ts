/** Short stretches between quotation marks: titles and names, in which a time word tells no time. */

import type { Span } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';

/** Longer than this a quotation is speech, in characters; titles of films and shows are seldom longer. */
const longestTitle = 60;
/** And in words. */
const mostWords = 6;

const quotation =
  /"[^"\n]{1,120}"|“[^”\n]{1,120}”|«[^«»\n]{1,120}»|„[^“”\n]{1,120}[“”]|(?<![\p{L}\p{N}])[‘'][^‘’'\n]{1,120}[’'](?![\p{L}\p{N}])/gu;
const anyMark = /["“«„‘']/u;
const finished = /[,.!?…]$/u;
/** "May Day in Lisbon,": every large word with a capital, a title whatever stop the quotation takes in. */
const titleCase = /^\p{Lu}[\p{L}\p{N}'’-]*(?: (?:\p{Lu}[\p{L}\p{N}'’-]*|\p{Ll}{1,3}|\d+))+,$/u;
/** «…», — сказал он; said: "…". */
const attributed = /^\s?,\s?[-–—]/u;
const introduced = /:\s?$/u;

/** Spans between marks, marks excluded, that are short enough to be titles. Speech ends in a stop or a comma. */
export const titleSpans = (text: string): Span[] => {
  if (!anyMark.test(text)) return [];
  const spans: Span[] = [];
  for (const match of matchesOf(quotation, text)) {
    const inside = match[0].slice(1, -1);
    if (inside.length > longestTitle || inside.split(' ').length > mostWords) continue;
    if (finished.test(inside) && inside.includes(' ') && !titleCase.test(inside)) continue;
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

export const liesIn = (place: Span, spans: readonly Span[]): boolean => spanAround(place, spans) !== null;

/** The one of ordered spans, apart from one another, that holds the place. */
export const spanAround = (place: Span, spans: readonly Span[]): Span | null => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < place.end) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= place.start && place.end <= span.end ? span : null;
};
