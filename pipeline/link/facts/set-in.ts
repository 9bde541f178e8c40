/** When a plot takes place: a work, words of telling, and a date behind them. */
import type { Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { datesOf } from '../adjuncts.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { type Subject, saysTheSame, subjectBehind, workAbout } from '../whose.ts';
import { covering, type FactRule } from './fact-rule.ts';

/** Between words of telling and the time of the plot, counted in commas. */
const FARTHEST = 1;

export const setIn: FactRule = {
  predicate: 'set_in',
  needs: null,
  *read(view, words, topic) {
    if (view.dates.length === 0 && view.named('place').length === 0) return;
    if (!topic.pointedTo && !topic.main && view.named('work').length === 0) return;
    const [cue] = matches(words.setIn, view);
    if (!cue) return;
    const told = placeToldIn(view, cue, words);
    // «действие которой разворачивается в Мурманске, выйдет весной»: where a clause tells the place, it tells the time too.
    const farthest = told === undefined ? FARTHEST : 0;
    const date = datesOf(view, words).find(
      (d) => d.date_from !== null && d.end > cue.start && view.clauses.between(d, cue) <= farthest,
    );
    const about =
      subjectBehind(view, cue, topic, words) ??
      workAbout(view, cue, topic, words) ??
      ahead(view, cue, topic, words) ??
      named(view, cue) ??
      opening(view, cue, topic);
    const place = date ? (placeBehind(view, date, words) ?? placeBetween(view, cue, date, words)) : told;
    if ((!date && !place) || !about) return;
    yield {
      place: covering(view, cue, date ?? place, about.inferred ? null : about.work),
      rule: 'fact.set_in',
      subject: about.work.entity_id,
      date: date ?? null,
      at: place?.entity_id ?? null,
      inferred: about.inferred,
    };
  },
};

/** 以抗战前夕的重庆为背景, 故事发生在南方小城: words that ask where, without a time. */
function placeToldIn(view: SentenceView, cue: Span, { setWhere }: LinkWords): Mention | undefined {
  if (!setWhere.test(view.paragraphText.slice(cue.start, cue.end))) return undefined;
  return view
    .named('place')
    .find((m) => m.start >= cue.start && view.clauses.same(m, cue) && m.start - cue.end <= NEAR);
}

/** From such words to the place there are at most so many characters. */
const NEAR = 16;

/** 1998年的哈尔滨: the place right behind the time, unless it tells whose people the plot is about. */
function placeBehind(view: SentenceView, date: Span, { guards, joints }: LinkWords): Mention | undefined {
  return view
    .named('place')
    .find(
      (m) =>
        m.start >= date.end &&
        joints.placeThen.test(view.paragraphText.slice(date.end, m.start)) &&
        !(m.start === date.end && guards.facts.peopleOf.test(view.paragraphText.slice(m.end, view.end))),
    );
}

/** "Set in Trieste in 1954": the place right behind the words of telling. */
function placeBetween(view: SentenceView, cue: Span, date: Span, { joints }: LinkWords): Mention | undefined {
  return view
    .named('place')
    .find((m) => m.end <= date.start && joints.inPlace.test(view.paragraphText.slice(cue.end, m.start)));
}

/** "A thriller set in 1974, “X” opens": a noun for the work opens the sentence, and its title the next clause. */
function named(view: SentenceView, cue: Span): Subject | null {
  const { clauses, paragraphText: text } = view;
  const works = view.named('work');
  if (view.lang !== 'en' || clauses.at(cue) > 0 || works.some(({ end }) => end <= cue.start)) return null;
  if (text.slice(view.start, cue.start).split(' ').length > OPENING) return null;
  const next = clauses.list[1];
  const work = next && works.find(({ start }) => start >= next.start);
  return work && !/[\p{L}\p{N}]/u.test(text.slice(next.start, work.start)) ? { work, inferred: false } : null;
}

/** Words in front of such a noun, and the one behind their last space. */
const OPENING = 4;

/** «Действие происходит в 1934 году»: the plot of the one work spoken of; "Set in" opens sentences on anything. */
function opening(view: SentenceView, cue: Span, { work, several }: Topic): Subject | null {
  const opens = view.lang === 'ru' && cue.start === view.start && !several && view.named('work').length === 0;
  return opens && work ? { work, inferred: true } : null;
}

/** "Set in 1973 in a telephone exchange, the drama …": the word for the work spoken of follows. */
function ahead(view: SentenceView, cue: Span, topic: Topic, words: LinkWords): Subject | null {
  if (cue.start !== view.start || !topic.work || !saysTheSame(view, view, words)) return null;
  return { work: topic.work, inferred: true };
}
