/** How a predicate is read: a pure function of one sentence and what the article has named before it. */
import type {
  EntityType,
  FactScope,
  FoundTime,
  LinkedAmount,
  Mention,
  Place,
  Predicate,
  ResolvedTime,
  Span,
} from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { adjunctOf, datesOf, placesOf } from '../adjuncts.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { releasesIn } from '../whose.ts';

export interface FactDraft {
  readonly place: Place;
  readonly rule: string;
  readonly subject: string;
  readonly object?: string | null;
  readonly amount?: LinkedAmount;
  readonly date?: ResolvedTime | null;
  readonly at?: string | null;
  readonly office?: string;
  readonly scope?: FactScope;
  readonly asOf?: string | null;
  /** The subject is not named in the sentence itself. */
  readonly inferred?: boolean;
}

export interface FactRule {
  readonly predicate: Predicate;
  /** What every sentence it is read from holds; null where that is not one thing. */
  readonly needs: EntityType | 'sum' | 'date' | null;
  /** `converted`: ids of the sums that only repeat another in a second currency. */
  read(
    view: SentenceView,
    words: LinkWords,
    topic: Topic,
    converted: ReadonlySet<string>,
  ): Iterable<FactDraft>;
}

/** The span that covers all of these, as a place of the sentence's paragraph. */
export function covering(view: SentenceView, ...spans: readonly (Span | null | undefined)[]): Place {
  const given = spans.filter((span) => span !== null && span !== undefined);
  return {
    paragraph: view.paragraph,
    start: Math.min(...given.map((span) => span.start)),
    end: Math.max(...given.map((span) => span.end)),
  };
}

/** When a verb's event takes place; `others`: events of the same kind, which have dates of their own. */
export function dateFor(
  view: SentenceView,
  words: LinkWords,
  verb: Span,
  others: readonly Span[] = [],
): FoundTime | null {
  // "was moved from October 9 to November 13": a day that the verb's own words hold is the one given up.
  const dates = datesOf(view, words, verb).filter(
    (date) => (date.start < verb.start || date.end > verb.end) && !isOfRelease(view, words, date, verb),
  );
  const isOfVerbBefore = (date: FoundTime) =>
    date.end <= verb.start && words.thenVerb.test(view.paragraphText.slice(date.end, verb.start));
  const behind = dates.some((date) => date.start >= verb.end && view.clauses.same(date, verb));
  const date = adjunctOf(
    view,
    behind ? dates.filter((date) => !isOfVerbBefore(date)) : dates,
    verb,
    words,
    others,
  );
  return date && (apposedDay(view, date) ?? date);
}

/** «получившая приз, выйдет в прокат 5 августа»: the day of a release in another clause says when nothing else took place. */
function isOfRelease(view: SentenceView, words: LinkWords, date: Span, verb: Span): boolean {
  if (view.clauses.same(date, verb)) return false;
  const releases = releasesIn(view, words);
  return (
    releases.some((release) => view.clauses.same(release, date)) &&
    releases.every(({ start, end }) => end <= verb.start || verb.end <= start)
  );
}

/** «летом, 17 июля», «в канун Нового года — 30 декабря»: the day that says which. */
function apposedDay(view: SentenceView, date: FoundTime): FoundTime | undefined {
  if (date.precision === 'range' || date.edtf.includes('..')) return undefined;
  return view.dates.find(
    (next) =>
      next.start >= date.end &&
      next.precision === 'day' &&
      (date.precision === 'day' ? dashed : commaOrDash).test(view.paragraphText.slice(date.end, next.start)),
  );
}

const [dashed, commaOrDash] = [/^\s[—–]\s$/u, /^(?:,|\s[—–])\s$/u];

/** Where it takes place. */
export function placeFor(
  view: SentenceView,
  words: LinkWords,
  verb: Span,
  others: readonly Span[] = [],
): Mention | null {
  return adjunctOf(view, placesOf(view, words, verb), verb, words, others);
}

/** «Культура без границ»: what a name says denies nothing. */
const titles = /«[^«»]*»/gu;

/** The mark of repetition, which opens no word, for each character of a name. */
const NAME = '\u3005';

/** Nor does what a person or a work is called; a part of the paragraph with a mark for such names. */
function unnamed(view: SentenceView, start: number, end: number): string {
  let text = view.paragraphText.slice(start, end);
  for (const { type, start: from, end: to } of view.mentions)
    if (from >= start && to <= end && (type === 'person' || type === 'work'))
      text = text.slice(0, from - start) + NAME.repeat(to - from) + text.slice(to - start);
  return text;
}

/** Whether a clause says that what its verb tells did not happen, or may not. */
export function isDenied(view: SentenceView, words: LinkWords, verb: Span): boolean {
  const clause = view.clauses.of(verb);
  const { paragraphText: text } = view;
  // A dash leads on to something else: «выходит «X» — ей обещают не менее 1300 экранов».
  const [behind = ''] = text.slice(verb.end, clause.end).split(/\s[—–]\s/u);
  const opening =
    view.lang === 'zh' ? unnamed(view, clause.start, verb.start) : text.slice(clause.start, verb.start);
  const before = opening.replace(titles, '«»');
  if (words.plannedOnce.test(text.slice(view.start, verb.start))) return true;
  return words.denied.test(before) || words.denied.test(behind.replace(titles, '«»'));
}

/** "The Adria Film Festival (May 16-24)", “X” (July 11): when it is held or comes out. */
export function dateInBrackets(view: SentenceView, event: Mention): FoundTime | undefined {
  const text = view.paragraphText;
  return view.dates.find(
    (date) =>
      date.start > event.end &&
      date.start - event.end <= BRACKET &&
      date.precision !== 'year' &&
      ((/^["”’]?\s?[(（]$/u.test(text.slice(event.end, date.start)) &&
        /^[)）,]/u.test(text.slice(date.end, view.end))) ||
        // "at the Adria Film Festival, May 16-24."
        (event.type === 'event' &&
          date.precision === 'range' &&
          text.slice(event.end, date.start) === ', ' &&
          /^(?:[,.;]|$)/u.test(text.slice(date.end, view.end)))),
  );
}

/** Characters from a name to what its brackets hold. */
const BRACKET = 3;

/** 一度传出《X》将由甲执导, 片方曾希望请甲执导: nobody has done it. */
export function isRumoured(view: SentenceView, cue: Span, { rumoured }: LinkWords): boolean {
  return rumoured.test(view.paragraphText.slice(view.clauses.of(cue).start, cue.start));
}
