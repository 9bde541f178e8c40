/** Rows of charts, told by their build alone: "1. Salt Harbour (Polar Light) – $31.4m – $90m – 3", "1 | Salt Harbour | Polar Light | $31.4m". */
import type { Span } from '../../contract.ts';

/** One column of a row; its label is what the head of the chart calls it, empty where there is no head. */
export interface ChartCell extends Span {
  readonly label: string;
}

/** A line of a paragraph. The rank is no cell where it stands before the title without a mark of its own. */
export interface ChartRow extends Span {
  readonly cells: readonly ChartCell[];
}

/** Marks between columns, surest first. A dash parts columns only behind a rank. */
const parters = [
  { mark: /[ \t]*\|[ \t]*/gu, needsRank: false },
  { mark: /[ \t]*\t[ \t]*/gu, needsRank: false },
  { mark: /[ \t]+(?:--?|[–—―])[ \t]+/gu, needsRank: true },
] as const;

const rank = /^[ \t]*[#№]?\d{1,3}[.)、．]?[ \t]*(?=[\p{L}"“‘«《\d])/u;
const hasRank = /^[ \t]*[#№]?\d{1,3}(?:[.)、．][ \t]*(?=[^\d\s])|[ \t]*[|\t]|[ \t]+(?=[\p{L}"“‘«《]))/u;
const figure = /^(?:\p{Lu}{0,3}[\p{Sc}]|\p{Lu}{2,3}\s?|Rs\.?\s?)?\d/u;

/** A row has at least so many cells. */
const FEWEST = 3;
/** Longer lines are prose. */
const LONGEST = 200;
/** Lines between the head of a chart and its first row. */
const HEAD_ABOVE = 2;

interface Line extends Span {
  readonly text: string;
}

interface Parted {
  readonly by: RegExp;
  readonly cells: readonly Span[];
}

/** Reads the paragraphs of an article in their order: rows that follow one another have one head. */
export class ChartReader {
  /** The last lines that are no rows. */
  #above: string[] = [];
  /** Of the rows right before; null where the last line was none. */
  #labels: readonly string[] | null = null;

  /** The rows among the lines of the next paragraph. */
  read(text: string): readonly ChartRow[] {
    const rows: ChartRow[] = [];
    for (const line of linesOf(text)) {
      const parted = rowParted(line.text);
      if (parted === null) {
        this.#above = [...this.#above, line.text].slice(-HEAD_ABOVE);
        this.#labels = null;
        continue;
      }
      this.#labels ??= headOf(this.#above, parted);
      const labels = this.#labels;
      const cells = parted.cells.map(({ start, end }, at) => ({
        start: line.start + start,
        end: line.start + end,
        label: labels[at] ?? '',
      }));
      rows.push({ start: line.start, end: line.end, cells });
    }
    return rows;
  }
}

/** Whether a place stands within a row of a chart: there a dash parts columns and joins nothing. */
export function isInRow(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST);
  const start = from + text.slice(from, at).lastIndexOf('\n') + 1;
  const rest = text.slice(at, at + LONGEST);
  const end = rest.indexOf('\n');
  return rowParted(text.slice(start, end < 0 ? at + rest.length : at + end)) !== null;
}

function* linesOf(text: string): Iterable<Line> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { text: line, start, end: start + line.length };
    start += line.length + 1;
  }
}

function rowParted(line: string): Parted | null {
  if (line.length > LONGEST) return null;
  const isRanked = hasRank.test(line);
  for (const { mark, needsRank } of parters) {
    if (needsRank && !isRanked) continue;
    const cells = cellsOf(line, mark);
    if (cells.length < FEWEST) continue;
    const [, ...others] = cells;
    if (others.some(({ start, end }) => figure.test(line.slice(start, end)))) return { by: mark, cells };
  }
  return null;
}

/** What stands between the marks; the rank in front of the first is left out. */
function cellsOf(line: string, mark: RegExp): Span[] {
  const marks = [...line.matchAll(mark)];
  if (marks.length < FEWEST - 1) return [];
  const cells: Span[] = [];
  let start = rank.exec(line)?.[0].length ?? /^[ \t]*/u.exec(line)?.[0].length ?? 0;
  for (const {
    index,
    0: { length },
  } of marks) {
    cells.push({ start, end: Math.max(start, index) });
    start = index + length;
  }
  cells.push({ start, end: line.trimEnd().length });
  return cells;
}

/** The labels of a row's cells: the last line above that is parted like it and holds no figures. */
function headOf(above: readonly string[], { by, cells }: Parted): readonly string[] {
  for (const line of above.toReversed()) {
    const labels = cellsOf(line, by).map(({ start, end }) => line.slice(start, end));
    if (labels.some((label) => figure.test(label))) continue;
    // The rank may have a column and no label.
    if (labels.length === cells.length) return labels;
    if (labels.length + 1 === cells.length) return ['', ...labels];
  }
  return [];
}
