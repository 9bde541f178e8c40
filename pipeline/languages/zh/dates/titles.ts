/** What between 《》 or short quotation marks still tells a time: a stated year in a longer title, nothing else. */

import type { Span } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import { statedYear } from '../../shared/dates/expression.ts';
import { spanAround } from '../../shared/dates/quotes.ts';
import type { Phrase } from './ranges.ts';

const title =
  /《[^《》\n]{1,60}》|〈[^〈〉\n]{1,40}〉|“[^“”，。！？\n]{1,12}”|「[^「」，。！？\n]{1,12}」|『[^『』，。！？\n]{1,12}』|"[^"，。！？\n]{1,12}"/gu;
const anyMark = /[《〈“「『"]/u;

/** Speech follows a colon, or fills a clause: 他说，“最快明年开机”。 */
const introduced = /[：:]/u;
const isClause = (text: string, start: number, end: number): boolean =>
  /[，,]/u.test(text.charAt(start - 1)) && /^(?:$|[，。；！？,;])/u.test(text.slice(end, end + 1));

export const titleSpansOf = (text: string): Span[] => {
  if (!anyMark.test(text)) return [];
  const found: Span[] = [];
  for (const { 0: marked, index } of matchesOf(title, text))
    if (
      !introduced.test(text.charAt(index - 1)) &&
      (/^[《〈]/u.test(marked) || !isClause(text, index, index + marked.length))
    )
      found.push({ start: index + 1, end: index + marked.length - 1 });
  return found;
};

const bookTitle = /(?<=《)[^《》\n]{1,60}(?=》)/gu;

/** The text with the words of titles blanked: 《长夜将明》 tells nothing of what is to come. */
export const outsideTitles = (text: string): string =>
  text.includes('《') ? text.replace(bookTitle, (words) => '\uE000'.repeat(words.length)) : text;

/** Is the place one of those that `outsideTitles` has blanked? */
export const isInBookTitle = (text: string, outside: string, at: number): boolean =>
  text.charCodeAt(at) !== outside.charCodeAt(at);

/** Characters a title must have beside the year: 《2012》 and 《2025年》 name works. */
const restOfTitle = 3;

export const isTimeInTitle = (
  text: string,
  start: number,
  phrase: Phrase,
  titles: readonly Span[],
): boolean => {
  const around = spanAround({ start, end: phrase.end }, titles);
  if (around === null) return true;
  const rest = around.end - around.start - (phrase.end - start);
  const year =
    phrase.lastMoment === null
      ? statedYear(phrase.moment)
      : (statedYear(phrase.lastMoment) ?? statedYear(phrase.moment));
  return year !== null && rest >= restOfTitle && /[年日月]/u.test(text.slice(start, phrase.end + 1));
};
