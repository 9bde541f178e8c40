/** Figures that stand alone in a chart or a list and are sums by the line above: «Сборы, млн руб.» over «145,3». */
import type { HeadedFigure, Reading } from '../../../contract.ts';
import { chartWords } from '../../chart-words.ts';
import { type HeadUnit, headUnitOf } from '../../head-units.ts';
import { type ChartCell, ChartReader } from '../charts.ts';
import { isPlaced } from './of-places.ts';

/** Longer lines are prose. */
const LONGEST = 200;

const figure = /^\d[\d\s]*(?:[.,]\d+)?$/u;
/** «1. «Х» — 145,3», «Х: 145,3»; the figure is the last of the line. */
const listed = /^(?:\d{1,3}[.)]\s*)?[«"“]?\p{Lu}.{0,80}?(?:\s[—–-]|:)\s(\d[\d\s]*(?:[.,]\d+)?)[;.,]?$/u;
const parted = /[|\t]/u;

/** The line above and the unit it names. */
type Above = HeadUnit & Pick<HeadedFigure, 'head'>;

/** Of one article, by paragraph; `readings` in their order, each a line. */
export function headedFigures(readings: readonly Reading[]): ReadonlyMap<number, readonly HeadedFigure[]> {
  const found = new Map<number, readonly HeadedFigure[]>();
  const charts = new ChartReader();
  let above: Above | null = null;
  for (const reading of readings) {
    const { text, lang, paragraph } = reading;
    if (!isPlaced(lang) || text.length > LONGEST) {
      above = null;
      continue;
    }
    const [row] = charts.read(text);
    if (row !== undefined) {
      const cells = row.cells.flatMap((cell) => headedCell(reading, cell, above));
      if (cells.length > 0) found.set(paragraph, cells);
      continue;
    }
    const line = above === null ? null : listed.exec(text);
    if (above !== null && line?.[1] !== undefined) {
      const start = line[0].lastIndexOf(line[1]);
      found.set(paragraph, [{ ...above, start, end: start + line[1].length }]);
      continue;
    }
    const unit = parted.test(text) ? null : headUnitOf(lang, text);
    // The head of a chart stands between the line that names the unit and the rows.
    if (!parted.test(text)) above = unit && { ...unit, head: text };
  }
  return found;
}

/** A cell is in the unit of its label; where the label has none, takings are in that of the line above the chart. */
function headedCell({ text, lang }: Reading, cell: ChartCell, above: Above | null): HeadedFigure[] {
  const { start, end, label } = cell;
  if (!isPlaced(lang) || !figure.test(text.slice(start, end))) return [];
  const words = chartWords[lang];
  const isTaken = (words.latest.test(label) || words.total.test(label)) && !words.other.test(label);
  const unit = headUnitOf(lang, label) ?? (isTaken ? above : null);
  return unit === null ? [] : [{ ...unit, head: label, start, end }];
}
