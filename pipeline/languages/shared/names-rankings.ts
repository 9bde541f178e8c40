/** Lines of a ranking, "1. Salt Harbour -- 312.6 million": in an article on films, what stands before the sum is a title. */
import type { FoundName, Reading } from '../../contract.ts';
import { foundName, type Taken } from './names-found.ts';

const line =
  /^[ \t]*\d{1,2}[.)][ \t]+["“«]?([\p{Lu}\p{N}][^\n"“”«»(—–]{0,59}?)["”»]?[ \t]*(?:--|[—–:(]|-(?=[ \t])|,(?=[ \t]))[ \t]*(?:[$€£¥₽]|[A-Z]{2,3}\$?[ \t]?)?\d/gmu;

const rank = /^[ \t]*\d{1,2}[.)][ \t]/u;
const rankBehindBreak = /[\n\r\u2028\u2029][ \t]*\d{1,2}[.)][ \t]/u;

/** Whether a line of the paragraph opens with a rank. */
export function isRanked({ text }: Pick<Reading, 'text'>): boolean {
  return rank.test(text) || rankBehindBreak.test(text);
}

/** Titles of ranked lines; `isOther` tells what is no title: a place, a company, a person. At least two lines make a ranking. */
export function rankedTitles(
  readings: readonly Reading[],
  taken: Taken,
  isOther: (text: string) => boolean,
): FoundName[] {
  const found: FoundName[] = [];
  let lines = 0;
  for (const { paragraph, text } of readings) {
    if (!isRanked({ text })) continue;
    for (const match of text.matchAll(line)) {
      const title = (match[1] ?? '').trimEnd();
      const start = match.index + match[0].indexOf(title);
      const place = { paragraph, start, end: start + title.length };
      lines += 1;
      if (isOther(title)) return [];
      if (title.length < 2 || taken.has(place)) continue;
      found.push(foundName({ ...place, type: 'work', rule: 'work.ranked', name: title }));
    }
  }
  return lines < 2 ? [] : found;
}
