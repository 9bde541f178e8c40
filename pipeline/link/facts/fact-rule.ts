/** How a predicate is read: a pure function of one sentence and what the article has named before it. */
import type {
  FoundTime,
  LinkedAmount,
  Mention,
  Place,
  Predicate,
  ResolvedTime,
  Span,
} from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { freePlaces, isLocative } from '../places.ts';
import { distance, nearest, type SentenceView } from '../sentences.ts';

export interface FactDraft {
  readonly place: Place;
  readonly rule: string;
  readonly subject: string;
  readonly object?: string | null;
  readonly amount?: LinkedAmount;
  readonly date?: ResolvedTime | null;
  readonly at?: string | null;
  readonly office?: string;
  /** The subject is not named in the sentence itself. */
  readonly inferred?: boolean;
}

/** What the rest of the article says: the entities last named before the sentence, and which sums only convert another. */
export interface Topic {
  readonly converted: ReadonlySet<string>;
  readonly work: Mention | null;
  readonly organization: Mention | null;
}

export interface FactRule {
  readonly predicate: Predicate;
  read(view: SentenceView, words: LinkWords, topic: Topic): Iterable<FactDraft>;
}

/** Every match of a pattern inside a sentence, as a span of the paragraph. */
export function* matches(pattern: RegExp, view: SentenceView): Generator<Span> {
  const global = globalForm(pattern);
  const text = view.paragraphText.slice(view.start, view.end);
  for (const match of text.matchAll(global)) {
    if (match[0] === '') continue;
    yield { start: view.start + match.index, end: view.start + match.index + match[0].length };
  }
}

const globalForms = new Map<RegExp, RegExp>();

function globalForm(pattern: RegExp): RegExp {
  const known = globalForms.get(pattern);
  if (known) return known;
  const form = new RegExp(pattern.source, `${pattern.flags}g`);
  globalForms.set(pattern, form);
  return form;
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

/** The work a sentence is about: the one named nearest before a span, else the one last named in the article. */
export function workFor(
  view: SentenceView,
  span: Span,
  topic: Topic,
): { work: Mention; inferred: boolean } | null {
  const works = view.mentions.filter((mention) => mention.type === 'work');
  const before = works.filter((work) => work.end <= span.start);
  const here = nearest(before, span) ?? nearest(works, span);
  if (here) return { work: here, inferred: false };
  return topic.work ? { work: topic.work, inferred: true } : null;
}

/** Farther from its verb than this a date belongs to another clause. */
const DATE_REACH = 120;

/** The date nearest to any of the spans that says when, not since or until when. */
export function dateFor(view: SentenceView, words: LinkWords, ...spans: readonly Span[]): FoundTime | null {
  const fitting = view.dates.filter(
    (date) =>
      !words.notItsDate.test(view.paragraphText.slice(Math.max(view.start, date.start - 20), date.start)) &&
      !view.mentions.some((m) => m.type !== 'event' && m.start <= date.start && date.end <= m.end),
  );
  let best: FoundTime | null = null;
  let reach = DATE_REACH;
  for (const date of fitting) {
    const far = Math.min(...spans.map((span) => distance(date, span)));
    if (far < reach) {
      best = date;
      reach = far;
    }
  }
  return best;
}

/** Farther from its verb than this a place belongs to another clause. */
const PLACE_REACH = 80;

/** Where it happens: a place after "in", or the place that stands right before the verb ("Moscow hosted"). */
export function placeFor(view: SentenceView, words: LinkWords, verb: Span): Mention | null {
  const free = freePlaces(view.mentions).filter(
    (place) =>
      isLocative(view.paragraphText, place, words) || (place.end < verb.start && verb.start - place.end <= 1),
  );
  const after = nearest(
    free.filter((place) => place.start >= verb.end),
    verb,
  );
  const found = after && distance(after, verb) <= PLACE_REACH ? after : nearest(free, verb);
  return found && distance(found, verb) <= PLACE_REACH ? found : null;
}
