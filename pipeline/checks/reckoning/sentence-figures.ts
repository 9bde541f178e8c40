/** The figures of one sentence, with the sentence masked: what arithmetic claims are read from. */
import type { LanguageCode, LinkedAmount, Place, Span } from '../../contract.ts';
import { reckoningWords } from '../../languages/reckoning.ts';
import { masks } from '../../languages/shared/masked-figures.ts';
import { inside } from '../../languages/shared/span-order.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { readText } from '../read-text.ts';
import { type BareNumber, bareNumbersOf } from './bare-numbers.ts';
import { type Figure, figureOfCount, plainValue } from './figure.ts';
import { hedgeBefore } from './hedges.ts';

export interface FigureSentence {
  readonly paragraph: number;
  readonly lang: LanguageCode;
  /** The sentence with a mask for each figure. */
  readonly masked: string;
  /** Its whole paragraph. */
  readonly around: string;
  /** How many figures there are of each kind, and of all that are no percentages. */
  readonly percents: number;
  readonly sums: number;
  readonly quantities: number;
  /** The figure that stands as the character `at` of the masked sentence. */
  figureAt(at: number): Figure | undefined;
  /** The figures of a stretch of the masked sentence. */
  figuresIn(start: number, end: number): Figure[];
}

interface Stretch extends Span {
  readonly figure: Figure | null;
}

/** Fewer figures claim nothing of each other: two quantities, or two shares. */
const FEWEST = 2;

/** So many characters into a sentence a time still opens it. */
const NEAR_ITS_START = 4;

const stretchOf = ({ start, end }: Span, figure: Figure | null): Stretch => ({ start, end, figure });

/** What one article says in figures, found once. */
export class ArticleFigures {
  readonly #stretches = new Map<number, Stretch[]>();
  readonly #located: LocatedArticle;

  constructor(located: LocatedArticle) {
    this.#located = located;
    const { amounts, conversions, counts, dates } = located.article;
    const converted = new Set(conversions.map(({ target }) => target));
    for (const [index, amount] of amounts.entries())
      this.#add(amount, converted.has(index) || amount.per !== null ? null : sumIn(amount));
    for (const count of counts) this.#add(count, figureOfCount(count));
    for (const date of dates) this.#add(date, null);
    for (const stretches of this.#stretches.values()) stretches.sort((a, b) => a.start - b.start);
  }

  /**
   * A sentence of a paragraph; the numbers that are neither sums nor counts are read here. Null where it holds fewer figures
   * than `fewest`: two can claim something of each other, one something of the next sentence.
   */
  sentence(paragraph: number, lang: LanguageCode, span: Span, fewest = FEWEST): FigureSentence | null {
    const own = inside(this.#stretches.get(paragraph) ?? [], span);
    // Two bare numbers claim nothing of each other.
    if (own.length === 0) return null;
    const text = this.#text(paragraph);
    const { openings, read } = bareNumbersOf(text.slice(span.start, span.end), lang);
    if (countOutside(own, openings, span.start) < lackingIn(own, fewest, span.start)) return null;
    const free = read()
      .map(({ start, end, value }) => ({ start: start + span.start, end: end + span.start, value }))
      .filter((number) => !own.some((other) => other.start < number.end && number.start < other.end))
      .map((number) => stretchOf(number, bareIn(number, paragraph, text)));
    const all = free.length === 0 ? own : [...own, ...free].sort((a, b) => a.start - b.start);
    return masked(paragraph, lang, text, span, all, fewest);
  }

  #text(index: number): string {
    const paragraph = this.#located.article.paragraphs[index];
    return paragraph ? readText(paragraph) : '';
  }

  #add(place: Place, figure: Figure | null): void {
    const known = this.#stretches.get(place.paragraph);
    if (known) known.push(stretchOf(place, figure));
    else this.#stretches.set(place.paragraph, [stretchOf(place, figure)]);
  }
}

/** How many more figures a sentence with these must have to claim anything. */
function lackingIn(own: readonly Stretch[], fewest: number, start: number): number {
  let percents = 0;
  let quantities = 0;
  for (const { figure } of own)
    if (figure?.kind === 'percent') percents += 1;
    else if (figure !== null) quantities += 1;
  if (percents >= FEWEST) return 0;
  // "A year earlier it was 70 million, an increase of 20 percent": the other quantity is in the sentence before.
  const [first] = own;
  const looksBack = first?.figure === null && first.start - start <= NEAR_ITS_START;
  return fewest - quantities - (looksBack ? percents : 0);
}

/** How many of these offsets, counted from `from`, lie in none of the stretches; both are in order. */
function countOutside(stretches: readonly Stretch[], offsets: readonly number[], from: number): number {
  let next = 0;
  let outside = 0;
  for (const offset of offsets) {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= offset + from) next += 1;
    if ((stretches[next]?.start ?? Number.POSITIVE_INFINITY) > offset + from) outside += 1;
  }
  return outside;
}

function sumIn(amount: LinkedAmount): Figure {
  const { paragraph, start, end, value, value_to, unit, currency, qualifier, certainty } = amount;
  // Where no currency is printed, a number of anything may have been taken for a sum.
  const isSum = certainty === 'stated';
  return {
    paragraph,
    start,
    end,
    kind: isSum ? 'money' : 'bare',
    inWords: false,
    value: Number(value),
    upTo: value_to === null ? null : Number(value_to),
    unit: Number(unit),
    of: isSum ? currency : null,
    hedge: hedgeNames[qualifier],
  };
}

/** Null for what counts time: a year, "ten months". */
function bareIn({ start, end, value }: BareNumber, paragraph: number, text: string): Figure | null {
  const isTime = year.test(text.slice(start, end)) || stretchOfTime.test(text.slice(end, end + 12));
  return isTime
    ? null
    : {
        paragraph,
        start,
        end,
        kind: 'bare',
        ...plainValue(value),
        of: null,
        inWords: /^\p{L}/u.test(text.slice(start, end)),
        hedge: 'exact',
      };
}

const hedgeNames = {
  exact: 'exact',
  about: 'about',
  nearly: 'nearly',
  under: 'nearly',
  up_to: 'nearly',
  over: 'over',
  at_least: 'over',
} as const;

const year = /^(?:1[89]|20)\d\d$/u;

/** Right behind a number: "ten months", «десять месяцев», 10个月. */
const stretchOfTime =
  /^(?:[\s-](?:months?|quarters?|weeks?|years?)(?!\p{L})|\s(?:месяц|квартал|недел|год|лет(?!\p{L}))|个?(?:月|季度))/iu;

function masked(
  paragraph: number,
  lang: LanguageCode,
  text: string,
  sentence: Span,
  stretches: readonly Stretch[],
  fewest: number,
): FigureSentence | null {
  let line = '';
  let from = sentence.start;
  const at = new Map<number, Figure>();
  const times = { percent: 0, money: 0, count: 0, bare: 0 };
  for (const { start, end, figure } of stretches) {
    if (start < from) continue;
    line += text.slice(from, start);
    if (figure) {
      at.set(line.length, figure);
      times[figure.kind] += 1;
    }
    line += masks[figure?.kind ?? 'opaque'];
    from = end;
  }
  if (at.size < fewest) return null;
  line += text.slice(from, sentence.end);
  const told = new Map<number, Figure>();
  const figureAt = (index: number): Figure | undefined => {
    const figure = at.get(index);
    if (figure && !told.has(index)) told.set(index, hedged(figure, text, sentence, lang));
    return told.get(index);
  };
  return {
    paragraph,
    lang,
    masked: line,
    around: text,
    percents: times.percent,
    sums: times.money,
    quantities: at.size - times.percent,
    figureAt,
    figuresIn: (start, end) =>
      [...at.keys()].flatMap((index) => (index >= start && index < end ? (figureAt(index) ?? []) : [])),
  };
}

/** Sums bring their hedge; a count's or a percentage's stands beside it. */
function hedged(figure: Figure, text: string, sentence: Span, lang: LanguageCode): Figure {
  if (figure.hedge !== 'exact') return figure;
  const hedge = hedgeBefore(figure, text, sentence, lang);
  if (hedge !== 'exact') return { ...figure, hedge };
  return reckoningWords[lang].hedgesAfter.test(
    text.slice(figure.end, Math.min(sentence.end, figure.end + 16)),
  )
    ? { ...figure, hedge: 'about' }
    : figure;
}
