/** When and where something happens: a date or a place of its own clause, or one set off by a comma beside it. */
import type { FoundAmount, FoundTime, Mention, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { isMarket } from '../languages/markets.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { freePlaces, isLocative } from './places.ts';
import { distance, type SentenceView } from './sentences.ts';

type View = SentenceView<FoundAmount>;

/** The words looked at right before and after a date. */
const BESIDE = 20;

/** The words behind a place that gives a part of the takings. */
export const GIVING = 32;

/** How strongly a conjunction parts clauses. */
const CONJUNCTION = 2;

/** An adverbial stands at most so many clauses away. */
const FAR = 2;

/** An adverbial at most this far into a sentence opens it: "After a slow start on Friday …" does not. */
const OPENING = 12;

/** Dates that say when, not since or until when something holds, and no part of a name; a date right before `verb` is its own. */
export function datesOf(view: View, words: LinkWords, verb?: Span): FoundTime[] {
  const { paragraphText: text, clauses } = view;
  return withTheirEnds(view).filter((date) => {
    const before = text.slice(Math.max(view.start, date.start - BESIDE), date.start);
    const after = text.slice(date.end, Math.min(view.end, date.end + BESIDE));
    if (words.notItsDate.test(before)) return false;
    const own = verb !== undefined && verb.start >= date.end && verb.start - date.end <= 1;
    if (!own && words.dateOfElse.test(after)) return false;
    return !view.mentions.some(
      (m) => m.type !== 'event' && m.start <= date.start && date.end <= m.end && clauses.same(m, date),
    );
  });
}

/** Characters between a stretch of time and the day that ends it. */
const TO_END = 16;

/** "the quarter ended September 30": one time, up to the words that tell its last day; not so a day of another clause. */
function withTheirEnds(view: View): readonly FoundTime[] {
  const { dates } = view;
  return dates.flatMap((date, i) => {
    const [before, next] = [dates[i - 1], dates[i + 1]];
    if (before && isEndOf(view, date, before)) return [];
    return [next && isEndOf(view, next, date) ? { ...date, end: next.end } : date];
  });
}

function isEndOf({ clauses }: View, day: FoundTime, stretch: FoundTime): boolean {
  return (
    clauses.same(day, stretch) &&
    day.precision === 'day' &&
    stretch.precision !== 'day' &&
    stretch.date_from !== null &&
    day.date_to === stretch.date_to &&
    day.start - stretch.end <= TO_END
  );
}

/** The same for sums, which have no verb of their own. */
export const freeDatesOf = oncePerSentence((view, words) => datesOf(view, words));

/** Places where something happens; `verb`: a place right before it is its subject ("Moscow hosted"). */
export function placesOf(view: View, words: LinkWords, verb?: Span): Mention[] {
  const { paragraphText: text } = view;
  return freePlaces(view.mentions).filter((place) => {
    if (words.originOf.test(text.slice(place.end, place.end + BESIDE))) return false;
    const subject = verb !== undefined && place.end < verb.start && verb.start - place.end <= 1;
    const gives = verb === undefined && words.gives.test(text.slice(place.end, place.end + GIVING));
    return (
      subject ||
      gives ||
      isMarket(place) ||
      isAntecedent(view, place, words) ||
      isLocative(text, place, words)
    );
  });
}

export const freePlacesOf = oncePerSentence((view, words) => placesOf(view, words));

/** "to China, where it opens": the place belongs to the clause behind it. */
function isAntecedent(view: View, place: Mention, words: LinkWords): boolean {
  const next = view.clauses.list[view.clauses.at(place) + 1];
  if (!next || next.start - place.end > 2) return false;
  return words.where.test(view.paragraphText.slice(next.start, next.end));
}

/** What tells when or where of `to`; `others`: things of the same kind as `to`, which have their own. */
export function adjunctOf<T extends Span>(
  view: View,
  candidates: readonly T[],
  to: Span,
  words: LinkWords,
  others: readonly Span[] = [],
): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  const own = view.clauses.at(to);
  for (const thing of candidates) {
    if (view.clauses.at(thing) > own + FAR || view.clauses.at(thing) < own - FAR) continue;
    if (!belongs(view, thing, to, words)) continue;
    if (others.some((other) => isOfOther(view, thing, other, to, candidates))) continue;
    const away = view.clauses.same(thing, to) ? 0 : 1000;
    const crossed = others.filter((other) => isBetween(other, thing, to)).length;
    // Behind another sum or verb it is nearly always that one's: "512 million against 430 million a year earlier".
    const weight = away + crossed * (thing.start >= to.end ? 1200 : 300) + distance(thing, to);
    if (weight < least) {
      best = thing;
      least = weight;
    }
  }
  return best;
}

/** A preposition, or nothing, between a sum and what stands right behind it. */
const rightBehind = /^\s?\p{Ll}{0,3}\s$/u;

/** «41 млн в пятницу и 55 млн в субботу»: where each has its own right behind it, that of the one before is not this one's. */
function isOfOther(view: View, thing: Span, other: Span, to: Span, candidates: readonly Span[]): boolean {
  if (other.end > thing.start || thing.end > to.start) return false;
  const follows = (span: Span, next: Span) =>
    next.start > span.end && rightBehind.test(view.paragraphText.slice(span.end, next.start));
  return follows(other, thing) && candidates.some((candidate) => follows(to, candidate));
}

function isBetween(other: Span, a: Span, b: Span): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  return other.start >= first.end && other.end <= last.start;
}

function belongs(view: View, thing: Span, to: Span, words: LinkWords): boolean {
  const { clauses, paragraphText: text } = view;
  const [at, own] = [clauses.at(thing), clauses.at(to)];
  if (at === own) return true;
  const clause = clauses.of(thing);
  // «собрал 12 миллионов, но его взяли в Роттердам»: what a conjunction opens is told of something else.
  if (at > own && clauses.list.slice(own + 1, at + 1).some(({ parted }) => parted >= CONJUNCTION))
    return false;
  if (words.reporting.test(text.slice(clause.start, clause.end))) return false;
  const where = words.where.test(text.slice(clauses.of(to).start, to.start));
  if (at === own - 1 && where && clause.end - thing.end <= 2) return true;
  const beside = Math.abs(at - own) <= FAR;
  const elsewhere = at > own && words.ownPredicate.test(text.slice(thing.end, clause.end));
  if (beside && clauses.isAdverbial(thing)) return !elsewhere;
  // What opens a sentence holds for its main clause, told after it.
  return at === 0 && own === 1 && thing.start - view.start <= OPENING && clauses.isAdverbial(thing);
}
