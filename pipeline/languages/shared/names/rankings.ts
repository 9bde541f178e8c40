/** Lines of a ranking, "1. Salt Harbour -- 312.6 million", "1 | Salt Harbour (US) | Polar Light | $31.4m": in an article on films, what stands before the sum is a title. */
import type { FoundName, Reading } from '../../../contract.ts';
import { ChartReader, type ChartRow } from '../charts.ts';
import { type BilledTitle, billedInRow, namesIn } from './chart-titles.ts';
import type { Taken } from './found.ts';

const line =
  /^[ \t]*\d{1,2}[.)][ \t]+["“«]?([\p{Lu}\p{N}][^\n"“”«»(—–]{0,59}?)["”»]?[ \t]*(?:--|[—–:(]|-(?=[ \t])|,(?=[ \t]))[ \t]*(?:[A-Z]{0,3}\p{Sc}|[A-Z]{2,3}[ \t]?)?\d/gmu;

const rank = /^[ \t]*\d{1,2}(?:[.)][ \t]|[ \t]*\|)/u;
const rankBehindBreak = /[\n\r\u2028\u2029][ \t]*\d{1,2}(?:[.)][ \t]|[ \t]*\|)/u;

/** Whether a line of the paragraph opens with a rank. */
export function isRanked({ text }: Pick<Reading, 'text'>): boolean {
  return rank.test(text) || rankBehindBreak.test(text);
}

const currency = '(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{2,3}[ \\t]?)?';
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
];

function linesOf(text: string, rows: readonly ChartRow[], lang: Reading['lang']): BilledTitle[] {
  const lines = billed.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): BilledTitle => {
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
  const plain = [...text.matchAll(line)].map((match): BilledTitle => {
    const title = (match[1] ?? '').trimEnd();
    return { title, start: match.index + match[0].indexOf(title), by: null };
  });
  const told: BilledTitle[] = [];
  for (const one of [...lines, ...rows.flatMap((row) => billedInRow(text, row, lang) ?? []), ...plain])
    if (told.every(({ start }) => start !== one.start)) told.push(one);
  return told;
}

/** Titles of ranked lines, and who distributes them; `isOther` tells what is no title: a place, a company, a person; `isPlace` what distributes nothing. At least two lines make a ranking. */
export function rankedTitles(
  readings: readonly Reading[],
  taken: Taken,
  isOther: (text: string) => boolean,
  isPlace: (text: string) => boolean = isOther,
): FoundName[] {
  const found: FoundName[] = [];
  const charts = new ChartReader();
  let lines = 0;
  for (const { paragraph, text, lang } of readings) {
    const rows = charts.read(text);
    if (rows.length === 0 && !isRanked({ text })) continue;
    for (const one of linesOf(text, rows, lang)) {
      lines += 1;
      if (isOther(one.title)) return [];
      found.push(...namesIn(one, paragraph, taken, isPlace));
    }
  }
  return lines < 2 ? [] : found;
}
