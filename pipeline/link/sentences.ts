/** A sentence with everything that was found in it: what facts are read from. */
import type {
  EntityType,
  FoundAmount,
  FoundTime,
  LanguageCode,
  LinkedAmount,
  Mention,
  Paragraph,
  Place,
  ResolvedTime,
  Span,
} from '../contract.ts';
import { tellingRoles } from '../contract.ts';
import { languageOf } from '../languages/index.ts';
import { foldMarks } from '../languages/ru/fold-marks.ts';
import { ChartReader, type ChartRow } from '../languages/shared/charts.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import { Clauses } from './clauses.ts';

interface FoundThings<A> {
  readonly mentions: readonly Mention[];
  readonly amounts: readonly A[];
  readonly dates: readonly FoundTime[];
}

/** `A`: sums as a grammar found them, or already linked. */
export interface SentenceView<A extends FoundAmount = LinkedAmount> extends SentenceFrame {
  readonly amounts: readonly A[];
  readonly clauses: Clauses;
  /** Its mentions of one type, in order. */
  named(type: EntityType): readonly Mention[];
  /** What `oncePerSentence` keeps: the answer to each question asked before. */
  readonly answers: Map<object, unknown>;
  /** The same sentence with its sums linked: nothing asked of it before is asked again. */
  withAmounts<B extends FoundAmount>(amounts: readonly B[]): SentenceView<B>;
}

interface SentenceFrame extends Place {
  readonly lang: LanguageCode;
  /** The clean text of the whole paragraph, Chinese in Simplified characters, Russian in one kind of quotation marks: spans count in it. */
  readonly paragraphText: string;
  /** The sentence's own part of it. */
  readonly text: string;
  /** The characters of the paragraph as the article prints them. */
  readonly printed: string;
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundTime[];
  /** Lines of the whole paragraph that are rows of a chart. */
  readonly rows: readonly ChartRow[];
}

/** What is worked out about a sentence when first asked for. */
interface Kept {
  clauses: Clauses | null;
  /** Null where the sentence names nothing. */
  readonly named: Map<EntityType, Mention[]> | null;
  readonly answers: Map<object, unknown>;
}

class Sentence<A extends FoundAmount> implements SentenceView<A> {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly lang: LanguageCode;
  readonly paragraphText: string;
  readonly text: string;
  readonly printed: string;
  readonly mentions: readonly Mention[];
  readonly amounts: readonly A[];
  readonly dates: readonly FoundTime[];
  readonly rows: readonly ChartRow[];
  readonly answers: Map<object, unknown>;
  readonly #kept: Kept;

  constructor(frame: SentenceFrame, amounts: readonly A[], kept: Kept) {
    this.paragraph = frame.paragraph;
    this.start = frame.start;
    this.end = frame.end;
    this.lang = frame.lang;
    this.paragraphText = frame.paragraphText;
    this.text = frame.text;
    this.printed = frame.printed;
    this.mentions = frame.mentions;
    this.amounts = amounts;
    this.dates = frame.dates;
    this.rows = frame.rows;
    this.answers = kept.answers;
    this.#kept = kept;
  }

  get clauses(): Clauses {
    if (this.#kept.clauses === null) {
      const whole = [...this.mentions, ...this.amounts, ...this.dates];
      this.#kept.clauses = new Clauses(this.paragraphText, this, whole, languageOf(this.lang).link);
    }
    return this.#kept.clauses;
  }

  named(type: EntityType): readonly Mention[] {
    return this.#kept.named?.get(type) ?? nothing;
  }

  withAmounts<B extends FoundAmount>(amounts: readonly B[]): SentenceView<B> {
    return new Sentence(this, amounts, this.#kept);
  }
}

/** The sentences of the paragraphs that tell the story, in order; things found are given in reading order. */
export function sentenceViews<A extends FoundAmount>(
  paragraphs: readonly Paragraph[],
  found: FoundThings<A>,
): SentenceView<A>[] {
  const mentions = byParagraph(found.mentions);
  const amounts = byParagraph(found.amounts);
  const dates = byParagraph(found.dates);
  const views: SentenceView<A>[] = [];
  const charts = new ChartReader();
  for (const [index, { lang, role, text: printed, sentences }] of paragraphs.entries()) {
    const rows = charts.read(printed);
    if (lang === 'und' || !tellingRoles.includes(role)) continue;
    const text = folded(printed, lang);
    const mentionsOf = within(mentions.get(index));
    const amountsOf = within(amounts.get(index));
    const datesOf = within(dates.get(index));
    for (const sentence of sentences) {
      const { start, end } = sentence;
      const inside = mentionsOf(sentence);
      const frame = {
        paragraph: index,
        start,
        end,
        lang,
        paragraphText: text,
        text: text.slice(start, end),
        printed,
        mentions: inside,
        dates: datesOf(sentence),
        rows,
      };
      const kept = { clauses: null, named: inside.length > 0 ? byType(inside) : null, answers: new Map() };
      views.push(new Sentence(frame, amountsOf(sentence), kept));
    }
  }
  return views;
}

const folded = (printed: string, lang: LanguageCode): string => {
  if (lang === 'zh') return foldTraditional(printed);
  return lang === 'ru' ? foldMarks(printed) : printed;
};

/** Things by the paragraph they stand in: an article with thousands of sums asks each about its own paragraph only. */
export function byParagraph<T extends Place>(things: readonly T[]): Map<number, T[]> {
  const grouped = new Map<number, T[]>();
  for (const thing of things) {
    const group = grouped.get(thing.paragraph);
    if (group) group.push(thing);
    else grouped.set(thing.paragraph, [thing]);
  }
  return grouped;
}

function byType(mentions: readonly Mention[]): Map<EntityType, Mention[]> {
  const grouped = new Map<EntityType, Mention[]>();
  for (const mention of mentions) {
    const group = grouped.get(mention.type);
    if (group) group.push(mention);
    else grouped.set(mention.type, [mention]);
  }
  return grouped;
}

const nothing: readonly never[] = [];

/** Gives the things of a paragraph that lie within a sentence; to be asked about its sentences in their order. */
function within<T extends Span>(things: readonly T[] = nothing): (sentence: Span) => readonly T[] {
  let next = 0;
  return (sentence) => {
    while ((things[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
    let after = next;
    while ((things[after]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) after += 1;
    if (after === next) return nothing;
    return things.slice(next, after).filter((thing) => thing.end <= sentence.end);
  };
}

/** Characters between two spans; 0 when they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.start >= b.end ? a.start - b.end : b.start - a.end);
}

/** The thing nearest to a span; of two equally near, the earlier. */
export function nearest<T extends Span>(things: readonly T[], to: Span): T | undefined {
  let best: T | undefined;
  for (const thing of things) if (!best || distance(thing, to) < distance(best, to)) best = thing;
  return best;
}

/** The value of a time expression without its place. */
export function resolvedOf(time: ResolvedTime | null): ResolvedTime | null {
  if (time === null) return null;
  const { edtf, date_from, date_to, precision, anchor } = time;
  return { edtf, date_from, date_to, precision, anchor };
}
