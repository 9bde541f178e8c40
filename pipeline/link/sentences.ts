/** A sentence with everything that was found in it: what facts are read from. */
import type {
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
import { languages } from '../languages/index.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import { Clauses } from './clauses.ts';
import { globalForm } from './matches.ts';

/** `A`: sums as a grammar found them, or already linked. */
export interface SentenceView<A extends FoundAmount = LinkedAmount> extends Place, FoundThings<A> {
  readonly lang: LanguageCode;
  /** The clean text of the whole paragraph, Chinese in Simplified characters: spans count in it. */
  readonly paragraphText: string;
  /** The same characters as the article prints them. */
  readonly printed: string;
  readonly clauses: Clauses;
}

interface FoundThings<A> {
  readonly mentions: readonly Mention[];
  readonly amounts: readonly A[];
  readonly dates: readonly FoundTime[];
}

/** The sentences of the paragraphs that tell the story, in order. */
export function sentenceViews<A extends FoundAmount>(
  paragraphs: readonly Paragraph[],
  found: FoundThings<A>,
): SentenceView<A>[] {
  const mentions = byParagraph(found.mentions);
  const amounts = byParagraph(found.amounts);
  const dates = byParagraph(found.dates);
  return paragraphs.flatMap((paragraph, index) => {
    const { lang } = paragraph;
    if (lang === 'und' || !tellingRoles.includes(paragraph.role)) return [];
    const text = lang === 'zh' ? foldTraditional(paragraph.text) : paragraph.text;
    const conjunction = globalForm(languages[lang].link.conjunction);
    return paragraph.sentences.map((sentence) => {
      const things = {
        mentions: within(mentions.get(index), sentence),
        amounts: within(amounts.get(index), sentence),
        dates: within(dates.get(index), sentence),
      };
      const whole = [...things.mentions, ...things.amounts, ...things.dates];
      let clauses: Clauses | undefined;
      return {
        paragraph: index,
        start: sentence.start,
        end: sentence.end,
        lang,
        paragraphText: text,
        printed: paragraph.text,
        ...things,
        get clauses() {
          clauses ??= new Clauses(text, sentence, whole, conjunction);
          return clauses;
        },
      };
    });
  });
}

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

function within<T extends Span>(things: readonly T[] | undefined, sentence: Span): T[] {
  return (things ?? []).filter((thing) => thing.start >= sentence.start && thing.end <= sentence.end);
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
