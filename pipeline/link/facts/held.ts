/** An event that was, is or will be held: the event, a verb, and when or where. */
import type { FoundTime, Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { closestClause } from '../whose.ts';
import { besideEvent, eventOfPronoun } from './event-meant.ts';
import {
  covering,
  dateFor,
  dateInBrackets,
  type FactDraft,
  type FactRule,
  isDenied,
  placeFor,
} from './fact-rule.ts';

/** Between an event and the verb that says it was held there is at most an apposition set off by two commas. */
const FARTHEST = 2;

export const held: FactRule = {
  predicate: 'held',
  needs: null,
  *read(view, words, topic) {
    const events = view.named('event');
    if (events.length === 0) {
      yield* ofEventBefore(view, words, topic);
      return;
    }
    const told = new Set<string>();
    for (const event of events) {
      const date = dateInBrackets(view, event);
      if (!date || told.has(event.entity_id)) continue;
      told.add(event.entity_id);
      yield { place: covering(view, event, date), rule: 'fact.held', subject: event.entity_id, date };
    }
    const { calledOff, otherEdition } = words.guards.facts;
    const meant = events.filter((event) => !organizes(view, event, words) && !isPartOnly(view, event, words));
    if (meant.length === 0) {
      yield* ofEventBefore(view, words, topic);
      return;
    }
    for (const { pattern, event: side } of words.held) {
      const verbs = matches(pattern, view);
      for (const verb of verbs) {
        const able = side === 'after' ? meant : meant.filter((one) => isSubject(view, one, verb, words));
        const found = eventOf(view, verb, side, able);
        const event = found && calledBehind(view, found, meant);
        if (!event || told.has(event.entity_id) || isDenied(view, words, verb)) continue;
        if (calledOff.test(view.paragraphText.slice(verb.end, view.end))) continue;
        const others = [...events.filter((e) => e !== event), ...verbs.filter((v) => v !== verb)];
        const when = own(view, verb, event, heldWhen(view, words, verb, others));
        const isOther =
          when !== null &&
          !/\d{4}/u.test(view.paragraphText.slice(when.start, when.end)) &&
          otherEdition.test(view.paragraphText.slice(view.start, event.start));
        const date = when && (isOther || isEveOf(view, when, event, words)) ? null : when;
        const place =
          own(view, verb, event, placeFor(view, words, verb, others)) ??
          (side === 'after' ? hostOf(view, verb, words) : null) ??
          besideEvent(view, event, words) ??
          opensSentence(view, verb, words);
        if (!date && !place) continue;
        told.add(event.entity_id);
        yield {
          place: covering(view, event, verb, date, place),
          rule: 'fact.held',
          subject: event.entity_id,
          date,
          at: place?.entity_id ?? null,
        };
      }
    }
  },
};

/** 甲電影展週末在台中登場，乙影視展3月17日開幕: what a clause tells of another event is not told of this one. */
function own<T extends Span>(view: SentenceView, verb: Span, event: Mention, thing: T | null): T | null {
  if (thing === null || view.clauses.same(thing, verb)) return thing;
  const isOfOther = view
    .named('event')
    .some((other) => other.entity_id !== event.entity_id && view.clauses.same(other, thing));
  return isOfOther ? null : thing;
}

/** «пройдёт накануне Недели кино»: the day before an event is not its own. */
const isEveOf = (view: SentenceView, date: Span, event: Mention, { eveOf }: LinkWords): boolean =>
  date.end <= event.start && eveOf.test(view.paragraphText.slice(date.start, event.start));

/** "The program, organized by A and the B Film Festival, runs through June 22": what runs is not the festival. */
function organizes(view: SentenceView, event: Mention, words: LinkWords): boolean {
  const before = view.paragraphText.slice(view.start, event.start);
  return words.organizer.test(before.slice(before.lastIndexOf(',') + 1));
}

/** "Accreditation for the festival opens", "Before the festival a retrospective will be held": what the verb is told of only has to do with the event. */
function isSubject(view: SentenceView, { start, end }: Mention, verb: Span, { guards }: LinkWords): boolean {
  if (start > verb.start) return true;
  const { before, unless } = guards.facts.besideEvent;
  const { paragraphText: text } = view;
  return !before.test(text.slice(view.start, start)) || unless.test(text.slice(end, verb.end));
}

/** 上海国际电影节|电影市场: what is held is a part of the event named. */
const isPartOnly = (view: SentenceView, { end }: Mention, { guards }: LinkWords): boolean =>
  guards.facts.partOfEvent.test(view.paragraphText.slice(end, view.end));

/** When an event is held: from the day before its verb to the one behind where the verb joins them, else on the day the verb is told with. */
function heldWhen(
  view: SentenceView,
  words: LinkWords,
  verb: Span,
  others: readonly Span[],
): FoundTime | null {
  // 影展从9月3日办到9月9日: the verb is what stands between.
  const opens = view.dates.findLast(({ end }) => end <= verb.start && verb.start - end <= 2) ?? null;
  const lasts = untilClose(view, words, opens);
  return lasts !== null && lasts !== opens
    ? lasts
    : untilClose(view, words, dateFor(view, words, verb, others));
}

/** "It opens on 2 October and closes on 9 October": both days, where the event is told to last from the one to the other. */
function untilClose(view: SentenceView, words: LinkWords, opens: FoundTime | null): FoundTime | null {
  if (opens === null) return null;
  // 4月10日起展出至8月23日: since a day, which the last one closes.
  const first = openDay.exec(opens.edtf)?.groups?.day ?? opens.edtf;
  if (opens.precision !== 'day' && first === opens.edtf) return opens;
  const closes = view.dates.find(({ start }) => start >= opens.end);
  if (!closes || !words.heldUntil.test(view.paragraphText.slice(opens.end, closes.start))) return opens;
  const last = /^(?:\.\.\/)?(?<day>\d{4}-\d\d-\d\d)$/u.exec(closes.edtf)?.groups?.day;
  if (last === undefined || last <= first) return opens;
  return { ...opens, edtf: `${first}/${last}`, date_to: closes.date_to, precision: 'range' };
}

const openDay = /^(?<day>\d{4}-\d\d-\d\d)\/\.\.$/u;

/** «VI Международный кинофорум «Х»»: what is held is called by the name in marks. */
function calledBehind(view: SentenceView, event: Mention, events: readonly Mention[]): Mention {
  const { paragraphText: text } = view;
  return (
    events.find(({ start }) => start > event.end && /^\s[«“„]$/u.test(text.slice(event.end, start))) ?? event
  );
}

/** «В Калининграде в пятницу, 3 октября, стартовал …»: the place at the head, parted from its verb by days alone. */
function opensSentence(view: SentenceView, verb: Span, { locative }: LinkWords): Mention | null {
  const { paragraphText: text } = view;
  const [place] = view.named('place');
  if (place === undefined || place.end > verb.start) return null;
  if (!locative.test(text.slice(view.start, place.start)) || place.start - view.start > HEAD) return null;
  let between = text.slice(place.end, verb.start);
  for (const { start, end } of view.dates)
    if (start >= place.end && end <= verb.start) between = between.replace(text.slice(start, end), '');
  return /^[\s,]*(?:\p{L}{1,2}[\s,]+)*$/u.test(between) ? place : null;
}

/** Characters of a preposition at the head of a sentence. */
const HEAD = 3;

/** "Lucerne will host": the place that opens the sentence. */
function hostOf(view: SentenceView, verb: Span, { joints: { hosts } }: LinkWords): Mention | null {
  if (!hosts?.verb.test(view.paragraphText.slice(verb.start, verb.end))) return null;
  const isHost = (place: Mention) => hosts.between.test(view.paragraphText.slice(place.end, verb.start));
  return view.named('place').find((place) => place.end < verb.start && isHost(place)) ?? null;
}

/** "The festival, which opened on May 16": the one event of the article, where the sentence names none. */
function* ofEventBefore(view: SentenceView, words: LinkWords, topic: Topic): Iterable<FactDraft> {
  if (view.dates.length === 0 && view.named('place').length === 0) return;
  const meant = eventOfPronoun(view, words, topic);
  const event = meant?.event ?? topic.event;
  if (event === null) return;
  const [same] = meant
    ? [meant.word]
    : matches(words.sameEvent, view).filter((word) => isCalled(view, word, event, words));
  if (!same) return;
  const before = words.held.flatMap(({ pattern, event }) =>
    event === 'after' ? [] : matches(pattern, view),
  );
  const verb = before.find((found) => found.start >= same.end && isItsVerb(view, same, found, words));
  if (!verb || isDenied(view, words, verb)) return;
  const others = before.filter((found) => found !== verb);
  const date = heldWhen(view, words, verb, others);
  const place = placeFor(view, words, verb, others);
  if (!date && !place) return;
  yield {
    place: covering(view, same, verb, date, place),
    rule: 'fact.held',
    subject: event.entity_id,
    date,
    at: (place ?? meant?.place)?.entity_id ?? null,
    inferred: true,
  };
}

function isCalled(view: SentenceView, word: Span, { name, rule }: Mention, words: LinkWords): boolean {
  // 影展9日举行: what is named by its title alone is called by no noun for another kind of event.
  if (rule === 'names.event.exhibition') return false;
  const [, noun] = words.otherEvent.exec(view.paragraphText.slice(word.start, word.end)) ?? [];
  return noun === undefined || name.toLowerCase().includes(noun.toLowerCase());
}

/** In its own clause with nothing named between but places, or opening the clause that is said of it: "The festival, which opened". */
function isItsVerb(view: SentenceView, event: Span, verb: Span, words: LinkWords): boolean {
  const between = view.paragraphText.slice(event.end, verb.start);
  // "The forum, organised by the union, was held": what two commas set off is passed over.
  const aside = words.heldAside.exec(between)?.[0].length ?? 0;
  if (aside > 0 && aside >= between.trimEnd().length) return true;
  if (words.relative.test(between)) return view.clauses.between(event, verb) <= 1;
  return (
    view.clauses.same(event, verb) &&
    !view.mentions.some(({ type, start, end }) => type !== 'place' && start >= event.end && end <= verb.start)
  );
}

function eventOf(
  view: SentenceView,
  verb: Span,
  side: 'before' | 'after' | 'either',
  events: readonly Mention[],
): Mention | undefined {
  const before = side === 'after' ? [] : events.filter((event) => event.end <= verb.start);
  const after = side === 'before' ? [] : events.filter((event) => event.start >= verb.end);
  const own = (some: readonly Mention[]) => some.filter((event) => view.clauses.same(event, verb));
  const subject =
    own(before)[0] ??
    closestClause(view, own(after), verb) ??
    closestClause(view, before, verb) ??
    // "Held in Sopot from May 1 to 6, the festival …": what opens the sentence is said of the name behind it.
    (verb.start === view.start ? closestClause(view, after, verb) : undefined);
  return subject && view.clauses.between(subject, verb) <= FARTHEST ? subject : undefined;
}
