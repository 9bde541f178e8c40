/** extract: what each paragraph states — sums, counts, times, names, quotations — in the words of its own language. */
import {
  type ExtractedArticle,
  type FoundAmount,
  type FoundName,
  type FoundQuote,
  type FoundTime,
  type LanguageCode,
  languageCodes,
  type NormalizedArticle,
  type Place,
  type Reading,
  type Span,
  tellingRoles,
} from '../contract.ts';
import { languageOf } from '../languages/index.ts';
import { marketsIn } from '../languages/markets.ts';
import type { TimeExpression } from '../languages/shared/dates/expression.ts';
import { resolveTimes } from '../languages/shared/dates/resolution.ts';
import { timesIn } from '../languages/times-in.ts';
import { type Authority, knownByName, knownNames } from '../link/authority.ts';
import { withKnownPlaces } from '../link/known-places.ts';
import { shortForms } from '../link/short-forms.ts';
import { readingsOf } from '../normalize/readings.ts';
import { unfolding } from '../normalize/unfold.ts';

/** Pure: a normalized article and the authority file in, everything found in it out, in reading order. */
export function extract(article: NormalizedArticle, authority: Authority): ExtractedArticle {
  return extractAll([article], authority)[0] as ExtractedArticle;
}

/**
 * The same of several articles. One grammar after the other reads them all: what the processor holds of its code and its words serves
 * every article before the next grammar takes their place.
 */
export function extractAll(articles: readonly NormalizedArticle[], authority: Authority): ExtractedArticle[] {
  const drafts = articles.map(
    (article): Draft => ({
      article,
      readings: readingsOf(article.paragraphs, article.header.dateline_place?.value),
      names: [],
      quotes: [],
    }),
  );
  for (const lang of languageCodes) {
    const spoken = drafts.filter(({ readings }) => readings.some((reading) => reading.lang === lang));
    const named = spoken.map(({ readings }) => namesIn(readings, lang, authority));
    for (const [at, draft] of spoken.entries()) addQuotes(draft, lang, named[at] ?? []);
  }
  return drafts.map(withSums).map(withDates).map(extracted);
}

/** An article on its way through the grammars. */
interface Draft {
  readonly article: NormalizedArticle;
  readonly readings: readonly Reading[];
  readonly names: FoundName[];
  readonly quotes: FoundQuote[];
}

const ownOf = (readings: readonly Reading[], lang: LanguageCode): readonly Reading[] =>
  readings.filter((reading) => reading.lang === lang);

function namesIn(readings: readonly Reading[], lang: LanguageCode, authority: Authority): FoundName[] {
  const own = ownOf(readings, lang);
  const full = own.flatMap((reading) => knownNames(authority, reading));
  const short = shortForms(own, full);
  const shortened = spansByParagraph(short);
  const known = [...full.filter((name) => !overlapsAny(name, shortened)), ...short];
  const markets = own.flatMap((reading) => marketsIn(reading)).map((name) => knownByName(authority, name));
  const places = [...known.filter(({ type }) => type === 'place'), ...markets];
  const others = known.filter(({ type }) => type !== 'place');
  return withKnownPlaces(languageOf(lang).names(own, others), places);
}

function addQuotes(
  { readings, names, quotes }: Draft,
  lang: LanguageCode,
  named: readonly FoundName[],
): void {
  const own = ownOf(readings, lang);
  names.push(...named);
  const firstGroup = quotes.reduce((highest, quote) => Math.max(highest, quote.group + 1), 0);
  const tells = new Set(own.filter(({ role }) => tellingRoles.includes(role)).map((r) => r.paragraph));
  const quoted = languageOf(lang)
    .quotes(own, named)
    .filter((quote) => tells.has(quote.paragraph));
  quotes.push(
    ...(firstGroup === 0 ? quoted : quoted.map((quote) => ({ ...quote, group: quote.group + firstGroup }))),
  );
}

interface Summed extends Draft {
  readonly titles: SpansByParagraph;
  readonly amounts: readonly FoundAmount[];
}

function withSums(draft: Draft): Summed {
  const { readings, names, quotes } = draft;
  // A year, a number or a sum in the title of a work is its name: "1984", «Семь писем», "Million Dollar Baby".
  // Not so in what somebody says, even where it was also taken for a title.
  const spoken = spansByParagraph(quotes);
  const titles = spansByParagraph(names.filter((name) => name.type === 'work' && !overlapsAny(name, spoken)));
  const amounts = tellingOf(readings).flatMap((reading) => languageOf(reading.lang).money(reading));
  return { ...draft, titles, amounts: apart(amounts, titles) };
}

interface Dated extends Summed {
  readonly sums: SpansByParagraph;
  readonly dates: readonly FoundTime[];
}

function withDates(draft: Summed): Dated {
  const { article, readings, titles, amounts } = draft;
  const timed = readings.filter(
    (reading) => reading.role === 'dateline' || tellingRoles.includes(reading.role),
  );
  const times = apart([...timed.flatMap(timesIn), ...timeOfIssue(article, readings)], titles);
  const sums = spansByParagraph(amounts);
  const dates = resolveTimes(times, article.published).filter((time) => !overlapsAny(time, sums));
  return { ...draft, sums, dates };
}

/** The day of publication where a line of the head states it in words: "By Anna Bell / 11 May 2025". What a site stamps on a page (2025-05-11) is none of the text. */
function timeOfIssue({ published }: NormalizedArticle, readings: readonly Reading[]): TimeExpression[] {
  const { basis, place } = published;
  if (basis !== 'stated' || place === null) return [];
  const line = readings.find(({ paragraph, role }) => paragraph === place.paragraph && role === 'wrapper');
  return line === undefined
    ? []
    : timesIn(line).filter(
        ({ start, end, rule }) => rule !== 'date.numeric' && start < place.end && place.start < end,
      );
}

/** Everything, with the counts, which are what no sum and no date has taken. */
function extracted({
  article,
  readings,
  names,
  quotes,
  titles,
  amounts,
  sums,
  dates,
}: Dated): ExtractedArticle {
  const taken = spansByParagraph([...amounts, ...dates]);
  const counts = apart(
    tellingOf(readings).flatMap((reading) =>
      languageOf(reading.lang).counts(reading, taken.get(reading.paragraph) ?? []),
    ),
    titles,
  );
  const found = {
    counts,
    // The country or code of a currency is no mention: «100 млн долларов США», 一百万瑞典克朗, "SEK 5 million".
    names: names.filter((name) => name.type === 'work' || !liesIn(name, sums)),
    quotes,
  };
  const printed = unfolding(article.paragraphs, readings);
  const told = printed === null ? found : asPrinted(found, printed);
  return {
    amounts: amounts.toSorted(byPlace),
    counts: told.counts.toSorted(byPlace),
    dates: dates.toSorted(byPlace),
    names: told.names.toSorted(byPlace),
    quotes: told.quotes.toSorted(byPlace),
  };
}

type Worded = Pick<ExtractedArticle, 'counts' | 'names' | 'quotes'>;

/** The same in the script of the article. */
function asPrinted({ counts, names, quotes }: Worded, printed: (words: string) => string): Worded {
  return {
    counts: counts.map((count) => ({ ...count, unit: printed(count.unit) })),
    names: names.map((name) => (name.entity_id === null ? { ...name, name: printed(name.name) } : name)),
    quotes: quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === null ? null : printed(quote.speaker),
      cue: quote.cue === null ? null : printed(quote.cue),
    })),
  };
}

function tellingOf(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter((reading) => tellingRoles.includes(reading.role));
}

/** What stands in no title. */
function apart<T extends Place>(found: readonly T[], titles: SpansByParagraph): readonly T[] {
  return titles.size === 0 ? found : found.filter((value) => !liesIn(value, titles));
}

/** Reading order: paragraph, start, and of two that start together the longer first. */
function byPlace(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;
}

type SpansByParagraph = ReadonlyMap<number, readonly Span[]>;

function liesIn(place: Place, others: SpansByParagraph): boolean {
  return (others.get(place.paragraph) ?? []).some((o) => o.start <= place.start && place.end <= o.end);
}

function overlapsAny(place: Place, others: SpansByParagraph): boolean {
  const near = others.get(place.paragraph) ?? [];
  return near.some((other) => other.start < place.end && place.start < other.end);
}

function spansByParagraph(places: readonly Place[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const place of places) {
    const group = spans.get(place.paragraph);
    if (group) group.push(place);
    else spans.set(place.paragraph, [place]);
  }
  return spans;
}
