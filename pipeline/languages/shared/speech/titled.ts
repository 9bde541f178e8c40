/** Credits what stands alone between marks in the title of an interview. */

import type { FoundQuote, Reading } from '../../../contract.ts';
import type { QuotationLanguage } from './language.ts';
import type { Stretch } from './stretches.ts';

/** Fewest words that a title quotes. */
const fewestQuoted = 3;

/** So far into the paragraph beneath the title its subject is named, in characters. */
const opening = 12;
/** So many quotations make a portrait, and so many of all credited ones. */
const [fewestOwn, mostOthers] = [2, 0.5];

/** Whom the paragraph beneath the title begins with, where most quotations of the article are theirs. */
function portrayedBelow(quotes: readonly FoundQuote[], telling: readonly Reading[]): string | null {
  const [, below] = telling;
  const credited = quotes.filter(({ kind, speaker }) => kind === 'direct' && speaker !== null);
  for (const [speaker, own] of Map.groupBy(credited, (quote) => quote.speaker)) {
    if (own.length < fewestOwn || own.length <= mostOthers * credited.length || speaker === null) continue;
    const at = below?.text.indexOf(speaker) ?? -1;
    return speaker.includes(' ') && at >= 0 && at <= opening ? speaker : null;
  }
  return null;
}

/** «Кукла не умеет врать» above an interview: a title that is all quotation is what the one who answers says. */
export function titledQuotes(
  quotes: readonly FoundQuote[],
  telling: readonly Reading[],
  stretches: ReadonlyMap<Reading, readonly Stretch[]>,
  language: QuotationLanguage,
): FoundQuote[] {
  const answers = quotes.filter(
    ({ rule, speaker }) => speaker !== null && (rule === 'quotes.dialogue' || rule === 'quotes.interview'),
  );
  const [title] = telling;
  const [whole, ...more] = (title === undefined ? undefined : stretches.get(title)) ?? [];
  const speaker = answers[0]?.speaker ?? portrayedBelow(quotes, telling);
  const isAlone = whole !== undefined && more.length === 0 && answers.every((one) => one.speaker === speaker);
  if (title?.role !== 'title' || !isAlone || speaker === null) return [...quotes];
  const isAll = whole.openAt === 0 && /^[.!?…]?\s*$/u.test(title.text.slice(whole.closeEnd));
  const quoted = title.text.slice(whole.start, whole.end);
  if (!isAll || language.shape(quoted).words < fewestQuoted) return [...quotes];
  const known = quotes.find(({ paragraph }) => paragraph === title.paragraph);
  if (known !== undefined)
    return quotes.map((quote) => (quote === known && quote.speaker === null ? { ...quote, speaker } : quote));
  const group = 1 + quotes.reduce((most, one) => Math.max(most, one.group), -1);
  const own: FoundQuote = {
    paragraph: title.paragraph,
    start: whole.start,
    end: whole.end,
    rule: 'quotes.title',
    certainty: 'inferred',
    kind: 'direct',
    speaker,
    speaker_place: null,
    cue: null,
    group,
  };
  return [own, ...quotes];
}
