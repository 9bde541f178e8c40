/** Lines of a ranking, "1. Salt Harbour -- 312.6 million", "1 | Salt Harbour (US) | Polar Light | $31.4m": in an article on films, what stands before the sum is a title. */
import type { FoundName, Reading } from '../../../contract.ts';
import { foundName, type Taken } from './found.ts';

const line =
  /^[ \t]*\d{1,2}[.)][ \t]+["“«]?([\p{Lu}\p{N}][^\n"“”«»(—–]{0,59}?)["”»]?[ \t]*(?:--|[—–:(]|-(?=[ \t])|,(?=[ \t]))[ \t]*(?:[$€£¥₽]|[A-Z]{2,3}\$?[ \t]?)?\d/gmu;

const rank = /^[ \t]*\d{1,2}(?:[.)][ \t]|[ \t]*\|)/u;
const rankBehindBreak = /[\n\r\u2028\u2029][ \t]*\d{1,2}(?:[.)][ \t]|[ \t]*\|)/u;

/** Whether a line of the paragraph opens with a rank. */
export function isRanked({ text }: Pick<Reading, 'text'>): boolean {
  return rank.test(text) || rankBehindBreak.test(text);
}

const currency = '(?:[$€£¥₽]|[A-Z]{2,3}\\$?[ \\t]?)?';
const ranked = '^[ \\t]*\\d{1,2}[.)][ \\t]+';
const distributor = '\\p{Lu}[^\\n"“”«»$€£¥₽\\d,()]{1,40}?';
/** "1. “Salt Harbour,” Polar Light, $31.4 million", "2. Iron Tide (Granite Peak) — 9 million": the distributor between title and sum. */
const billed = [
  new RegExp(
    `${ranked}["“«]([\\p{Lu}\\p{N}][^\\n"“”«»]{0,59}?),?["”»],?[ \\t]+(${distributor}),[ \\t]*${currency}\\d`,
    'gmu',
  ),
  new RegExp(
    `${ranked}["“«]?([\\p{Lu}\\p{N}][^\\n"“”«»(—–]{0,59}?),?["”»]?,?[ \\t]+\\((${distributor})\\)[ \\t,:—–-]*${currency}\\d`,
    'gmu',
  ),
  // A row of a table: what stands in brackets behind the title is where it is from.
  new RegExp(
    `^[ \\t]*\\d{1,2}[ \\t]*\\|[ \\t]*["“«]?([\\p{Lu}\\p{N}][^\\n"“”«»|(]{0,59}?)["”»]?(?:[ \\t]*\\([^)|\\n]{1,30}\\))?[ \\t]*\\|[ \\t]*(${distributor})[ \\t]*\\|[ \\t]*${currency}\\d`,
    'gmu',
  ),
];

interface RankedLine {
  readonly title: string;
  readonly start: number;
  /** Who distributes it, and where that stands; null when the line names nobody. */
  readonly by: { readonly name: string; readonly start: number } | null;
}

function linesOf(text: string): RankedLine[] {
  const lines = billed.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): RankedLine => {
      const title = (match[1] ?? '').trimEnd();
      const name = (match[2] ?? '').trimEnd();
      const start = match.index + match[0].indexOf(title);
      return {
        title,
        start,
        by: { name, start: match.index + match[0].indexOf(name, start + title.length - match.index) },
      };
    }),
  );
  const plain = [...text.matchAll(line)].map((match): RankedLine => {
    const title = (match[1] ?? '').trimEnd();
    return { title, start: match.index + match[0].indexOf(title), by: null };
  });
  return [...lines, ...plain.filter(({ start }) => !lines.some((one) => one.start === start))];
}

/** Titles of ranked lines, and who distributes them; `isOther` tells what is no title: a place, a company, a person; `isPlace` what distributes nothing. At least two lines make a ranking. */
export function rankedTitles(
  readings: readonly Reading[],
  taken: Taken,
  isOther: (text: string) => boolean,
  isPlace: (text: string) => boolean = isOther,
): FoundName[] {
  const found: FoundName[] = [];
  let lines = 0;
  for (const { paragraph, text } of readings) {
    if (!isRanked({ text })) continue;
    for (const { title, start, by } of linesOf(text)) {
      const place = { paragraph, start, end: start + title.length };
      lines += 1;
      if (isOther(title)) return [];
      if (title.length >= 2 && !taken.has(place))
        found.push(foundName({ ...place, type: 'work', rule: 'work.ranked', name: title }));
      if (by === null || isPlace(by.name)) continue;
      const billing = { paragraph, start: by.start, end: by.start + by.name.length };
      if (!taken.has(billing))
        found.push(
          foundName({ ...billing, type: 'organization', rule: 'organization.ranked', name: by.name }),
        );
    }
  }
  return lines < 2 ? [] : found;
}
