/** The figures of one sentence, with the sentence masked: what arithmetic claims are read from. */
import type { LanguageCode, Place, Span } from '../../contract.ts';
import { numberWords as english } from '../../languages/en/numbers.ts';
import { reckoningWords } from '../../languages/reckoning.ts';
import { numberWords as russian } from '../../languages/ru/numbers.ts';
import { masks } from '../../languages/shared/masked-figures.ts';
import { readQuantities } from '../../languages/shared/numbers.ts';
import { tokenize } from '../../languages/shared/numbers-tokens.ts';
import { foldTraditional } from '../../languages/zh/fold.ts';
import { readHanNumber } from '../../languages/zh/numbers.ts';
import { isDecimal, lastPlace } from '../../lib/decimal.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import type { Figure } from './figure.ts';

export interface FigureSentence {
  readonly paragraph: number;
  readonly lang: LanguageCode;
  /** The sentence with a mask for each figure. */
  readonly masked: string;
  readonly figures: readonly Figure[];
  /** The figure that stands as the character `at` of the masked sentence. */
  figureAt(at: number): Figure | undefined;
}

interface Stretch extends Span {
  readonly figure: Figure | null;
}

/** What one article says in figures, found once. */
export class ArticleFigures {
  readonly #stretches = new Map<number, Stretch[]>();
  readonly #located: LocatedArticle;
  #read: { readonly paragraph: number; readonly text: string } | null = null;

  constructor(located: LocatedArticle) {
    this.#located = located;
    const { amounts, conversions, counts, dates } = located.article;
    const converted = new Set(conversions.map(({ target }) => target));
    for (const [index, amount] of amounts.entries()) {
      const { value, value_to, unit, currency, qualifier } = amount;
      // Where no currency is printed, a number of anything may have been taken for a sum.
      const isSum = amount.certainty === 'stated';
      const hedge = hedgeNames[qualifier];
      const upTo = value_to === null ? null : Number(value_to);
      const figure = {
        kind: isSum ? 'money' : 'bare',
        value: Number(value),
        upTo,
        unit: Number(unit),
        of: isSum ? currency : null,
        hedge,
      } as const;
      this.#add(amount, converted.has(index) || amount.per !== null ? null : figure);
    }
    for (const count of counts) {
      const kind = count.unit === '%' ? 'percent' : 'count';
      const opaque = count.is_ordinal || (kind === 'count' && !isDecimal(count.value));
      this.#add(
        count,
        opaque || /percentage point/u.test(count.unit)
          ? null
          : { kind, ...plain(count.value), of: count.unit },
      );
    }
    for (const date of dates) this.#add(date, null);
    for (const stretches of this.#stretches.values()) stretches.sort((a, b) => a.start - b.start);
  }

  /** A sentence of a paragraph; the numbers that are neither sums nor counts are read here. */
  sentence(paragraph: number, lang: LanguageCode, { start, end }: Span): FigureSentence {
    const own = within(this.#stretches.get(paragraph) ?? [], { start, end });
    // Two bare numbers claim nothing of each other.
    if (own.length === 0) return { paragraph, lang, masked: '', figures: [], figureAt: () => undefined };
    const text = this.#text(paragraph, lang);
    const free = bareNumbers(text.slice(start, end), lang)
      .map((span) => ({ ...span, start: span.start + start, end: span.end + start }))
      .filter((span) => !own.some((other) => other.start < span.end && span.start < other.end))
      .map((span): Stretch => {
        const isTime =
          /^(?:1[89]|20)\d\d$/u.test(text.slice(span.start, span.end)) ||
          stretchOfTime.test(text.slice(span.end, span.end + 12));
        const figure = {
          paragraph,
          start: span.start,
          end: span.end,
          kind: 'bare',
          ...plain(span.value),
          of: null,
          hedge: 'exact',
        } as const;
        return { start: span.start, end: span.end, figure: isTime ? null : figure };
      });
    return masked(
      paragraph,
      lang,
      text,
      { start, end },
      [...own, ...free].sort((a, b) => a.start - b.start),
    );
  }

  /** The paragraph as grammars read it; folded once, not for each of its sentences. */
  #text(paragraph: number, lang: LanguageCode): string {
    if (this.#read?.paragraph !== paragraph) {
      const text = this.#located.article.paragraphs[paragraph]?.text ?? '';
      this.#read = { paragraph, text: lang === 'zh' ? foldTraditional(text) : text };
    }
    return this.#read.text;
  }

  #add(
    place: Place,
    figure: (Omit<Figure, keyof Place | 'hedge'> & { hedge?: Figure['hedge'] }) | null,
  ): void {
    const { paragraph, start, end } = place;
    const known = this.#stretches.get(paragraph) ?? [];
    this.#stretches.set(paragraph, known);
    known.push({ start, end, figure: figure && { hedge: 'exact', ...figure, paragraph, start, end } });
  }
}

/** Of stretches in order, those inside a span. */
function within(stretches: readonly Stretch[], { start, end }: Span): Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  const found: Stretch[] = [];
  for (let at = low; at < stretches.length; at += 1) {
    const stretch = stretches[at];
    if (!stretch || stretch.start >= end) break;
    if (stretch.end <= end) found.push(stretch);
  }
  return found;
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

const plain = (value: string) => ({ value: Number(value), upTo: null, unit: Number(lastPlace(value)) });

/** Right behind a number: "ten months", «десять месяцев», 10个月. */
const stretchOfTime =
  /^(?:[\s-](?:months?|quarters?|weeks?|years?)(?!\p{L})|\s(?:месяц|квартал|недел|год|лет(?!\p{L}))|个?(?:月|季度))/iu;

interface Bare extends Span {
  readonly value: string;
}

function bareNumbers(text: string, lang: LanguageCode): Bare[] {
  if (lang !== 'zh') {
    const found = readQuantities(tokenize(text), lang === 'en' ? english : russian);
    return found.filter(({ form, value }) => form !== 'letter' && !(form === 'spelled' && value === '1'));
  }
  const found: Bare[] = [];
  for (const { index } of text.matchAll(/[\d〇零一二两三四五六七八九十百千]+/gu)) {
    const number = index >= (found.at(-1)?.end ?? 0) ? readHanNumber(text, index) : null;
    if (number && number.value_to === null && number.value !== '1') found.push(number);
  }
  return found;
}

function masked(
  paragraph: number,
  lang: LanguageCode,
  text: string,
  { start, end }: Span,
  stretches: readonly Stretch[],
): FigureSentence {
  let line = '';
  let from = start;
  const at = new Map<number, Figure>();
  for (const stretch of stretches) {
    if (stretch.start < from) continue;
    line += text.slice(from, stretch.start);
    if (stretch.figure) at.set(line.length, hedged(stretch.figure, text, { start, end }, lang));
    line += masks[stretch.figure?.kind ?? 'opaque'];
    from = stretch.end;
  }
  line += text.slice(from, end);
  return { paragraph, lang, masked: line, figures: [...at.values()], figureAt: (index) => at.get(index) };
}

/** Sums bring their hedge; a count's or a percentage's stands beside it. */
function hedged(figure: Figure, text: string, sentence: Span, lang: LanguageCode): Figure {
  if (figure.hedge !== 'exact') return figure;
  const { hedges, hedgesAfter } = reckoningWords[lang];
  const before = text.slice(Math.max(sentence.start, figure.start - 24), figure.start);
  const hedge = hedges.find(([pattern]) => pattern.test(before))?.[1];
  if (hedge) return { ...figure, hedge };
  return hedgesAfter.test(text.slice(figure.end, Math.min(sentence.end, figure.end + 16)))
    ? { ...figure, hedge: 'about' }
    : figure;
}
