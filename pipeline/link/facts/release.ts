/** A release: a work, a verb of release, and when or where, all of one clause. */
import type { FoundTime, Mention, Span } from '../../contract.ts';
import { dateOrderWords } from '../../languages/date-order.ts';
import type { LinkWords } from '../../languages/language.ts';
import { placesOf } from '../adjuncts.ts';
import type { SentenceView } from '../sentences.ts';
import { releasesIn, type Subject, subjectBehind, workAbout, worksOf } from '../whose.ts';
import {
  covering,
  dateFor,
  dateInBrackets,
  type FactDraft,
  type FactRule,
  isDenied,
  placeFor,
} from './fact-rule.ts';
import { showingScope } from './scope.ts';

/** “X” (July 11) and “Y” (July 18): the works of a list, each with its day. */
function datedInBrackets(view: SentenceView, words: LinkWords): FactDraft[] {
  return worksOf(view, words).flatMap((work) => {
    const date = dateInBrackets(view, work);
    return date?.precision === 'day'
      ? [{ place: covering(view, work, date), rule: 'fact.release', subject: work.entity_id, date }]
      : [];
  });
}

/** «Продолжение «Х», вышедшего в 2015 году»: the participle is the title's right before it, which is not what the sentence tells of. */
function titleBefore(view: SentenceView, verb: Span, { works }: LinkWords): Subject | null {
  const text = view.paragraphText;
  if (!works.obliqueParticiple.test(text.slice(verb.start, verb.end))) return null;
  const work = view.named('work').find((m) => apposed.test(text.slice(m.end, verb.start)));
  return work ? { work, inferred: false } : null;
}

const apposed = /^[»”"]?,\s$/u;

/** "France: October 8": a line of the release dates of a work. */
function calendarRow(view: SentenceView, work: Mention): FactDraft | null {
  const [place, otherPlace] = view.named('place');
  const [date, otherDate] = view.dates;
  if (!place || !date || otherPlace || otherDate || place.start !== view.start || date.start < place.end)
    return null;
  const between = view.paragraphText.slice(place.end, date.start);
  if (
    !/^(?:\s?[:：—–-]\s?|\t)$/u.test(between) ||
    /\p{L}/u.test(view.paragraphText.slice(date.end, view.end))
  )
    return null;
  return {
    place: covering(view, place, date),
    rule: 'fact.release-calendar',
    subject: work.entity_id,
    date,
    at: place.entity_id,
    inferred: true,
  };
}

export const release: FactRule = {
  predicate: 'release',
  needs: null,
  *read(view, words, topic) {
    if (view.dates.length === 0 && view.named('place').length === 0) return;
    if (!topic.pointedTo && !topic.main && view.named('work').length === 0) return;
    const row = topic.calendar && calendarRow(view, topic.calendar);
    if (row) {
      yield row;
      return;
    }
    const verbs = releasesIn(view, words);
    const told = new Set<string>();
    if (verbs.length === 0) return;
    const listed = datedInBrackets(view, words);
    if (listed.length > 1) {
      yield* listed;
      return;
    }
    for (const verb of verbs) {
      const insideName = view.mentions.some((m) => m.start <= verb.start && verb.end <= m.end);
      if (insideName || isDenied(view, words, verb) || isOfOccasion(view, verb, words)) continue;
      const about =
        titleBefore(view, verb, words) ??
        (view.lang === 'en' ? subjectBehind(view, verb, topic, words) : null) ??
        workAbout(view, verb, topic, words);
      if (!about) continue;
      const others = verbs.filter((other) => other !== verb && !view.clauses.same(other, verb));
      if (isScreened(view, verb, about.work, words) || isOfSeries(view, verb, about.work, words)) continue;
      const announced = isAnnounced(view, verb, words);
      const date = releaseDay(announced ? dateBehind(view, verb) : dateFor(view, words, verb, others));
      const shownIn = announced ? null : placeFor(view, words, verb, others);
      const place = shownIn && isOfAnother(shownIn, verb, verbs) ? null : shownIn;
      if (!date && !place) continue;
      for (const work of listedWith(view, about.work, verb, words)) {
        const said = `${work.entity_id} ${date?.edtf} ${place?.entity_id}`;
        if (told.has(said)) continue;
        told.add(said);
        const span = covering(view, verb, date, place, about.inferred ? null : work);
        yield {
          place: span,
          rule: 'fact.release',
          subject: work.entity_id,
          date,
          at: place?.entity_id ?? null,
          scope: showingScope(view, toldOfShowing(view, verb, span, covering(view, verb, date, place))),
          inferred: about.inferred,
        };
        if (!date || !place) continue;
        for (const next of shownNext(view, words, verb, {
          start: verb.end,
          end: Math.max(date.end, place.end),
        })) {
          const span = covering(view, next.date, next.place);
          told.add(`${work.entity_id} ${next.date.edtf} ${next.place.entity_id}`);
          yield {
            place: span,
            rule: 'fact.release',
            subject: work.entity_id,
            date: next.date,
            at: next.place.entity_id,
            scope: showingScope(view, covering(view, verb, span)),
            inferred: true,
          };
        }
      }
    }
  },
};

/**
 * 《X》曾在影展获奖，将于12月5日上映, «показали на фестивале 20 мая, в прокат он выйдет 5 августа»: what stands between the title and the words
 * of the verb tells of another showing. `own`: the verb and its day and place; `whole`: with the title.
 */
function toldOfShowing(view: SentenceView, verb: Span, whole: Span, own: Span): Span {
  if (view.lang === 'zh') return own;
  const clause = view.clauses.of(verb);
  const from = Math.max(whole.start, Math.min(clause.start, own.start));
  // «Цифровая премьера»: what kind of showing it is, the word before says.
  const [kind = ''] = /\p{L}+[\s-]$/u.exec(view.paragraphText.slice(clause.start, from)) ?? [];
  return { start: from - kind.length, end: whole.end };
}

/** "premieres on September 2 before a Russian release": the place right before another verb is that one's. */
function isOfAnother({ end }: Span, verb: Span, verbs: readonly Span[]): boolean {
  return verbs.some((other) => other !== verb && other.start >= end && other.start - end <= 1);
}

/** "opens in Japan on August 7 and in China on October 1": the places and days that go on from the first of a verb. */
function* shownNext(view: SentenceView, words: LinkWords, verb: Span, first: Span) {
  const text = view.paragraphText;
  const { joint, between } = words.shownNext;
  const places = placesOf(view, words, verb);
  let { end } = first;
  for (;;) {
    const place = places.find((m) => m.start >= end);
    const date = view.dates.find((d) => d.start >= end);
    if (!place || !date) return;
    const [one, other] = place.start < date.start ? [place, date] : [date, place];
    if (!joint.test(text.slice(end, one.start)) || !between.test(text.slice(one.end, other.start))) return;
    yield { place, date };
    end = other.end;
  }
}

/** «в прокате с 17 октября»: what is shown since a day came out on it. */
export function releaseDay(date: FoundTime | null): FoundTime | null {
  // 同日: a day that nothing places.
  if (date?.date_from === null) return null;
  const [day, open] = date?.edtf.split('/') ?? [];
  if (date === null || open !== '..' || day?.length !== DAY_LENGTH) return date;
  return { ...date, edtf: day, date_to: date.date_from, precision: 'day' };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** «выйдут байопик «А» и хоррор «Б»»: a verb in the plural speaks of all works of the list. */
function listedWith(view: SentenceView, work: Mention, verb: Span, words: LinkWords): Mention[] {
  const together = words.releasedTogether;
  if (!together?.verb.test(view.paragraphText.slice(verb.start, verb.end))) return [work];
  const works = worksOf(view, words);
  const at = works.indexOf(work);
  const joined = (a: Mention | undefined, b: Mention | undefined) =>
    a !== undefined && b !== undefined && together.between.test(view.paragraphText.slice(a.end, b.start));
  let [first, last] = [at, at];
  while (joined(works[first - 1], works[first])) first -= 1;
  while (joined(works[last], works[last + 1])) last += 1;
  return at === -1 ? [work] : works.slice(first, last + 1);
}

/** "The week opened with a screening of X": it is not X that opened. */
function isScreened(view: SentenceView, verb: Span, work: Mention, { guards }: LinkWords): boolean {
  if (work.paragraph !== view.paragraph || work.start < verb.end) return false;
  const between = view.paragraphText.slice(verb.end, work.start);
  // "The festival will open on Sept. 17 with X"
  if (guards.facts.opensWith.test(view.paragraphText.slice(verb.start, work.start))) return true;
  return dateOrderWords[view.lang].otherShowing.test(between);
}

/** 《X》系列第三部已进入后期制作，预计明年上映: another part of the series, which nothing names. */
function isOfSeries(view: SentenceView, verb: Span, work: Mention, { works }: LinkWords): boolean {
  if (
    view.lang !== 'zh' ||
    work.paragraph !== view.paragraph ||
    work.end > verb.start ||
    work.start < view.start
  )
    return false;
  return works.another.test(view.paragraphText.slice(work.end, verb.start));
}

/** "at the Cannes market, which opens on Tuesday": what opens is no film. */
function isOfOccasion(view: SentenceView, verb: Span, { guards }: LinkWords): boolean {
  const before = view.paragraphText.slice(Math.max(view.start, verb.start - OCCASION), verb.start);
  return guards.facts.occasion.test(before);
}

const OCCASION = 40;

/** The words before a verb that may announce it. */
const BEFORE = 8;

/** "10日在北京宣布定档": the day and place before the verb are those of the announcement. */
function isAnnounced(view: SentenceView, verb: Span, words: LinkWords): boolean {
  const before = view.paragraphText.slice(Math.max(view.start, verb.start - BEFORE), verb.start);
  return view.lang === 'zh' && words.reporting.test(before);
}

function dateBehind(view: SentenceView, verb: Span): FoundTime | null {
  return view.dates.find((date) => date.start >= verb.end && view.clauses.same(date, verb)) ?? null;
}
