/** Who won an award: named before or behind its verb, in its label, or the work spoken of. */
import type { EntityType, Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { closestClause, saysTheSame } from '../whose.ts';

const winners: readonly EntityType[] = ['work', 'person', 'organization'];

/** Between a verb and what it governs, counted in commas. */
export const FARTHEST = 2;

/** Ends the half of a sentence. */
const semicolon = /[;；]\s*$/u;

/** A word for the work this far into a sentence is its subject. */
const OPENING = 3;

/** 最佳导演：甲（《X》）, "Golden Bear: “X”": a line of a list of winners. */
export function labelled(view: SentenceView, prize: Span, { joints }: LinkWords): Mention | null {
  const next = view.mentions.find((m) => winners.includes(m.type) && m.start >= prize.end);
  if (!next || !joints.winner.test(view.paragraphText.slice(prize.end, next.start))) return null;
  return next;
}

/** 曾获金狮奖的《X》: who stands right behind the prize, of which the words before are told. */
export function behindPrize(view: SentenceView, prize: Span, words: LinkWords): Mention | null {
  const next = view.mentions.find((m) => winners.includes(m.type) && m.start >= prize.end);
  if (!next) return null;
  return words.awardOf.test(view.paragraphText.slice(prize.end, next.start)) ? next : null;
}

/** 由《X》和《Y》分享: the others of a list of winners. */
export function joinedTo(view: SentenceView, winner: Mention, { joints }: LinkWords): Mention[] {
  const list: Mention[] = [];
  let { end } = winner;
  for (const next of view.named(winner.type)) {
    if (next.start < end) continue;
    if (!joints.nextWinner.test(view.paragraphText.slice(end, next.start))) break;
    list.push(next);
    ({ end } = next);
  }
  return list;
}

/** "A and B shared the prize": those named right before the winner, in one list. */
export function joinedBefore(view: SentenceView, winner: Mention, { nameJoint }: LinkWords): Mention[] {
  const list: Mention[] = [];
  if (winner.type !== 'person') return list;
  let { start } = winner;
  for (const one of view.named(winner.type).toReversed()) {
    if (one.end > start) continue;
    if (!nameJoint.test(view.paragraphText.slice(one.end, start))) break;
    list.push(one);
    ({ start } = one);
  }
  return list;
}

/** «Дебют Гузели Ахтямовой, получивший приз»: whose film it is, is not the subject; a surname printed in another case tells. */
function isOblique(view: SentenceView, person: Mention, words: LinkWords): boolean {
  if (person.type !== 'person' || view.lang !== 'ru') return false;
  const work = view.named('work').findLast((m) => m.end <= person.start);
  const isRight = work && /^»\s$/u.test(view.paragraphText.slice(work.end, person.start));
  if (isRight && !isWonWith(view, work, words)) return true;
  const [printed = '', base = ''] = [view.paragraphText.slice(person.start, person.end), person.name].map(
    (name) => name.slice(name.lastIndexOf(' ') + 1),
  );
  return printed !== base && printed.slice(0, STEM) === base.slice(0, STEM);
}

/** So many letters of a surname stay the same in all cases. */
const STEM = 4;

/** “X” (dir. Maria Holst) won: who stands in brackets is not the subject. */
function isInBrackets(view: SentenceView, { start, end }: Span, verb: Span): boolean {
  const text = view.paragraphText;
  const opened = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('（', start));
  if (opened < view.start || /[)）]/u.test(text.slice(opened, start))) return false;
  const closed = /[)）]/u.exec(text.slice(end, view.end));
  return closed !== null && (verb.end <= opened || end + closed.index < verb.start);
}

/** "The film had its premiere in Toronto and went on to win …": the work spoken of, where nothing else is named that may win. */
export function winnerMeant(view: SentenceView, verb: Span, words: LinkWords, topic: Topic): Mention | null {
  const mayWin = (m: Mention) =>
    winners.includes(m.type) &&
    m.end <= verb.start &&
    !(view.lang === 'zh' && view.clauses.between(m, verb) > FARTHEST);
  if (view.mentions.some(mayWin)) return null;
  const opens = ({ start }: Span) => ({ start, end: start + OPENING });
  // 去年六月，该片在某地首映；今年又获…: a day may stand in front.
  const day = view.dates.find(({ start }) => start - view.start <= 1);
  const same =
    saysTheSame(view, opens(view), words) ??
    (day && saysTheSame(view, opens({ start: day.end, end: day.end }), words));
  if (same) return topic.workMeant(view, same);
  // …；今年四月，又在某地获…: what the half before the mark is about goes on.
  const text = view.paragraphText;
  const goesOn =
    semicolon.test(text.slice(0, view.start)) &&
    words.works.goesOn.test(text.slice(day?.end ?? view.start, verb.end));
  return goesOn && topic.work?.paragraph === view.paragraph && !topic.several ? topic.work : null;
}

/** 该片 opens the clause of the verb, and no name stands between. */
export function pointsInClause(view: SentenceView, verb: Span, words: LinkWords): boolean {
  // "A and B's film, shown in Locarno, where it won": not the firm named last.
  if (view.lang === 'en') return rightBefore.test(view.paragraphText.slice(view.start, verb.start));
  if (view.lang !== 'zh') return false;
  const same = saysTheSame(view, verb, words);
  if (same === undefined || !view.clauses.same(same, verb)) return false;
  // 甲凭该片获最佳导演奖: so does not what the prize was won with.
  if (words.guards.facts.wonWith.test(view.paragraphText.slice(view.start, same.start))) return false;
  return !view.mentions.some(
    ({ start, end, type }) => winners.includes(type) && start >= same.end && end <= verb.start,
  );
}

/** A pronoun for the work and its verb. */
const rightBefore = /\bit\s(?:(?:has|had|also|later|then)\s)*$/iu;

/** «За роль в драме «Х» он получил»: whoever got it is not the work it was given for. */
function isWonWith(view: SentenceView, { type, start }: Mention, words: LinkWords): boolean {
  if (type !== 'work' || view.lang === 'zh') return false;
  const lead = view.lang === 'ru' ? words.awardedFor : words.guards.facts.wonWith;
  return lead.test(view.paragraphText.slice(view.start, start));
}

/** "“X”, directed by A, won", "A, who made “X”, won": what is told by the way holds no winner, nor what follows in it. */
function pastAside(
  view: SentenceView,
  able: readonly Mention[],
  verb: Span,
  words: LinkWords,
): Mention | undefined {
  const text = view.paragraphText;
  if (!words.joints.closesAside.test(text.slice(view.start, verb.start))) return undefined;
  return able.find(
    ({ end }) =>
      words.joints.opensAside.test(text.slice(end, verb.start)) &&
      !words.reporting.test(text.slice(end, verb.start)),
  );
}

/** "“X” by A won", "the prize went to X by A": who made what won did not win; "was won by A" ends in the verb. */
function isMaker(view: SentenceView, { type, start }: Mention, verb: Span, { joints }: LinkWords): boolean {
  const from = start > verb.end ? verb.end : view.start;
  return type === 'person' && joints.madeBy.test(view.paragraphText.slice(from, start));
}

/** "“X” won A the Silver Bear": whom it won the prize for. */
function wonThem(view: SentenceView, verb: Span, { joints }: LinkWords): Mention | undefined {
  const person = view.named('person').find(({ start }) => start === verb.end + 1);
  return person && joints.determiner.test(view.paragraphText.slice(person.end + 1)) ? person : undefined;
}

/** `next`: a verb behind it that has a winner of its own. */
export function winnerOf(
  view: SentenceView,
  verb: Span,
  before: boolean,
  words: LinkWords,
  next?: Span,
): Mention | undefined {
  // …由甲执导，该片在某地获得剧本奖: the film, which the clause of the verb does not name.
  const ofWork = before && pointsInClause(view, verb, words);
  const able = view.mentions.filter(
    (m) =>
      winners.includes(m.type) &&
      (!ofWork || m.type === 'work') &&
      !(before && (isOblique(view, m, words) || isWonWith(view, m, words))) &&
      !isMaker(view, m, verb, words) &&
      (before ? m.end <= verb.start : m.start >= verb.end && !(next && m.start >= next.end)) &&
      !isInBrackets(view, m, verb),
  );
  // "X, which A is making with B, landed": firms win where nobody and nothing else may.
  const likely = able.filter(({ type }) => type !== 'organization');
  const won = before ? (wonThem(view, verb, words) ?? pastAside(view, able, verb, words)) : undefined;
  const winner = won ?? closestClause(view, likely, verb) ?? closestClause(view, able, verb);
  if (!winner || view.clauses.between(winner, verb) > FARTHEST) return undefined;
  if (ofWork) return winner;
  return (before ? whoWonFor(view, winner, words) : givenTo(view, winner, words)) ?? winner;
}

/** 甲凭《X》获得…: the person, not what they won it for. */
function whoWonFor(view: SentenceView, work: Mention, { awardedFor }: LinkWords): Mention | undefined {
  if (work.type !== 'work') return undefined;
  const person = view.named('person').findLast((m) => m.end <= work.start && view.clauses.same(m, work));
  return person && awardedFor.test(view.paragraphText.slice(person.end, work.start)) ? person : undefined;
}

/** 授予《X》的编剧甲, 授予甲执导的《X》, "won by A’s “X”": of a work and a person named with it the one that the words call the winner. */
function givenTo(view: SentenceView, winner: Mention, words: LinkWords): Mention | undefined {
  if (winner.type !== 'person') return whoMade(view, winner, words);
  const work = view.named('work').find((m) => m.start >= winner.end);
  const isTheirs = work && words.guards.facts.makerOf.test(view.paragraphText.slice(winner.end, work.start));
  return isTheirs ? work : undefined;
}

/** 授予《X》的编剧甲: the person whose role the title is part of. */
function whoMade(view: SentenceView, work: Mention, { joints }: LinkWords): Mention | undefined {
  if (work.type !== 'work') return undefined;
  const person = view.named('person').find((m) => m.start >= work.end);
  return person && joints.winnerOfWork.test(view.paragraphText.slice(work.end, person.start))
    ? person
    : undefined;
}
