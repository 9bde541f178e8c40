/** extract: what each paragraph states — sums, counts, times, names, quotations — in the words of its own language. */
import {
  type ExtractedArticle,
  type FoundName,
  languageCodes,
  type NormalizedArticle,
  type Place,
  type Span,
  tellingRoles,
} from '../contract.ts';
import { languageOf } from '../languages/index.ts';
import { marketsIn } from '../languages/markets.ts';
import { resolveTimes } from '../languages/shared/time-resolution.ts';
import { timesIn } from '../languages/times-in.ts';
import { type Authority, knownByName, knownNames } from '../link/authority.ts';
import { withKnownPlaces } from '../link/known-places.ts';
import { shortForms } from '../link/short-forms.ts';
import { readingsOf } from '../normalize/readings.ts';
import { unfolding } from '../normalize/unfold.ts';

/** Pure: a normalized article and the authority file in, everything found in it out, in reading order. */
export function extract(article: NormalizedArticle, authority: Authority): ExtractedArticle {
  const readings = readingsOf(article.paragraphs);
  const telling = readings.filter((reading) => tellingRoles.includes(reading.role));
  const timed = readings.filter(
    (reading) => reading.role === 'dateline' || tellingRoles.includes(reading.role),
  );

  const names: FoundName[] = [];
  const quotes: ExtractedArticle['quotes'][number][] = [];
  for (const lang of languageCodes) {
    const own = readings.filter((reading) => reading.lang === lang);
    if (own.length === 0) continue;
    const full = own.flatMap((reading) => knownNames(authority, reading));
    const short = shortForms(own, full);
    const shortened = spansByParagraph(short);
    const known = [...full.filter((name) => !overlapsAny(name, shortened)), ...short];
    const markets = own.flatMap((reading) => marketsIn(reading)).map((name) => knownByName(authority, name));
    const places = [...known.filter(({ type }) => type === 'place'), ...markets];
    const others = known.filter(({ type }) => type !== 'place');
    const named = withKnownPlaces(languageOf(lang).names(own, others), places);
    names.push(...named);
    const firstGroup = quotes.reduce((highest, quote) => Math.max(highest, quote.group + 1), 0);
    const tells = new Set(own.filter(({ role }) => tellingRoles.includes(role)).map((r) => r.paragraph));
    const quoted = languageOf(lang)
      .quotes(own, named)
      .filter((quote) => tells.has(quote.paragraph));
    quotes.push(...quoted.map((quote) => ({ ...quote, group: quote.group + firstGroup })));
  }
  // A year, a number or a sum in the title of a work is its name: "1984", «Семь писем», "Million Dollar Baby".
  // Not so in what somebody says, even where it was also taken for a title.
  const spoken = spansByParagraph(quotes);
  const titles = spansByParagraph(names.filter((name) => name.type === 'work' && !overlapsAny(name, spoken)));
  const told = <T extends Place>(found: T[]): T[] =>
    titles.size === 0 ? found : found.filter((value) => !liesIn(value, titles));

  const amounts = told(telling.flatMap((reading) => languageOf(reading.lang).money(reading)));
  const times = told(timed.flatMap((reading) => timesIn(reading)));
  const sums = spansByParagraph(amounts);
  const dates = resolveTimes(times, article.published).filter((time) => !overlapsAny(time, sums));
  const taken = spansByParagraph([...amounts, ...dates]);
  const counts = told(
    telling.flatMap((reading) =>
      languageOf(reading.lang).counts(reading, taken.get(reading.paragraph) ?? []),
    ),
  );

  const printed = unfolding(article.paragraphs, readings);
  return {
    amounts: amounts.sort(byPlace),
    counts: counts.map((count) => ({ ...count, unit: printed(count.unit) })).sort(byPlace),
    dates: dates.sort(byPlace),
    // The country or code of a currency is no mention: «100 млн долларов США», 一百万瑞典克朗, "SEK 5 million".
    names: names
      .filter((name) => name.type === 'work' || !liesIn(name, sums))
      .map((name) => (name.entity_id === null ? { ...name, name: printed(name.name) } : name))
      .sort(byPlace),
    quotes: quotes
      .map((quote) => ({
        ...quote,
        speaker: quote.speaker === null ? null : printed(quote.speaker),
        cue: quote.cue === null ? null : printed(quote.cue),
      }))
      .sort(byPlace),
  };
}

/** Reading order: paragraph, start, and of two that start together the longer first. */
export function byPlace(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;
}

function liesIn(place: Place, others: ReadonlyMap<number, readonly Span[]>): boolean {
  return (others.get(place.paragraph) ?? []).some((o) => o.start <= place.start && place.end <= o.end);
}

function overlapsAny(place: Place, others: ReadonlyMap<number, readonly Span[]>): boolean {
  const near = others.get(place.paragraph) ?? [];
  return near.some((other) => other.start < place.end && place.start < other.end);
}

function spansByParagraph(places: readonly Place[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { paragraph, start, end } of places) {
    const group = spans.get(paragraph);
    if (group) group.push({ start, end });
    else spans.set(paragraph, [{ start, end }]);
  }
  return spans;
}
