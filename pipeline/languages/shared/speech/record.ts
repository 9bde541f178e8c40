/** Keeps the quotations of an article as they are found: numbered groups, and who was credited last. */

import type { FoundQuote, Place, Reading, Span } from '../../../contract.ts';
import { firstSeen, lastSeen } from '../text-edges.ts';

/** Who is credited with a quotation, and by which words. */
export interface Credit {
  readonly name: string | null;
  readonly isPerson: boolean;
  readonly isOffice?: boolean;
  readonly place: Place | null;
  readonly cue: string | null;
}

export const nobody: Credit = { name: null, isPerson: false, place: null, cue: null };

export interface Entry {
  readonly reading: Reading;
  readonly span: Span;
  readonly credit: Credit;
  readonly kind: FoundQuote['kind'];
  /** Without the kind's prefix. */
  readonly rule: string;
  /** A quotation of its own, not a further stretch of the one before. */
  readonly isNew: boolean;
}

export interface QuotationRecord {
  readonly quotes: readonly FoundQuote[];
  /** The credit of the latest stretch, null before the first. */
  readonly last: () => Credit | null;
  readonly put: (entry: Entry) => Place | null;
  /** What a quotation passes on of others: a quotation of its own inside it, which changes nothing of who speaks. */
  readonly putNested: (entry: Entry) => void;
  /** The speaker of a quotation over several paragraphs is often named at its end only. */
  readonly creditBack: (credit: Credit) => void;
  /** Answers of a dialogue that stand before the one in which somebody is named; questions stay nobody's. */
  readonly creditAnswers: (credit: Credit) => void;
}

/** The span without the spaces at its ends; null when nothing is left. */
function trimmed(text: string, span: Span): Span | null {
  const start = firstSeen(text, span.start);
  const end = lastSeen(text, span.end) + 1;
  return start < end ? { start, end } : null;
}

export function openRecord(): QuotationRecord {
  const quotes: FoundQuote[] = [];
  const questions = new Set<FoundQuote>();
  let group = -1;
  let groups = 0;
  let last: Credit | null = null;
  const enter = ({ reading, span, credit, kind, rule }: Entry, inGroup: number): FoundQuote | null => {
    const own = trimmed(reading.text, span);
    if (own === null) return null;
    const quote: FoundQuote = {
      paragraph: reading.paragraph,
      start: own.start,
      end: own.end,
      rule: `quotes.${rule}`,
      certainty: credit.name === null || credit.place !== null ? 'stated' : 'inferred',
      kind,
      speaker: credit.name,
      speaker_place: credit.place,
      cue: credit.cue,
      group: inGroup,
    };
    quotes.push(quote);
    if ('?？'.includes(reading.text.charAt(own.end - 1))) questions.add(quote);
    return quote;
  };
  return {
    quotes,
    last: () => last,
    put: (entry) => {
      const isOwn = entry.isNew || group < 0;
      const quote = enter(entry, isOwn ? groups : group);
      if (quote === null) return null;
      group = quote.group;
      if (isOwn) groups += 1;
      last = entry.credit;
      const { paragraph, start, end } = quote;
      return { paragraph, start, end };
    },
    putNested: (entry) => {
      if (enter(entry, groups) !== null) groups += 1;
    },
    creditAnswers: (credit) => {
      for (const [i, quote] of quotes.entries()) {
        if (quote.rule !== 'quotes.dialogue' || quote.speaker !== null || questions.has(quote)) continue;
        quotes[i] = { ...quote, speaker: credit.name, certainty: 'inferred' };
      }
    },
    creditBack: (credit) => {
      for (let i = quotes.length - 1; i >= 0; i--) {
        const quote = quotes[i];
        if (quote?.rule === 'quotes.nested') continue;
        if (quote === undefined || quote.group !== group) break;
        quotes[i] = { ...quote, speaker: credit.name, certainty: 'inferred' };
      }
    },
  };
}
