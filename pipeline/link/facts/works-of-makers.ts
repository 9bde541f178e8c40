/** Which work a person made: the one beside role or verb, the one of the maker named right before, the one spoken of. */
import type { Mention, Place, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { isKnownFor, type Subject, saysTheSame, subjectBehind, workInClause, worksOf } from '../whose.ts';
import { BESIDE, cueFor, cueListedBefore, endOfList } from './maker-cues.ts';

/** The work a person with such a role made: one beside, the one of the maker named right before, the one spoken of. */
export function subjectOf(
  view: SentenceView,
  person: Mention,
  cue: Place,
  topic: Topic,
  words: LinkWords,
): Subject | null {
  const own = besides(view, person, cue, words);
  if (own) return isContinued(view, own.work, words) ? null : own;
  // "Directed by A and produced by B": what the one made the other made too.
  const text = view.paragraphText;
  const first = view
    .named('person')
    .findLast((m) => m.end <= cue.start && words.makers.lastOf.test(text.slice(m.end, cue.start)));
  const cueOfFirst =
    first &&
    (cueFor(first, view, words.makers.director, words) ?? cueFor(first, view, words.makers.producer, words));
  if (first && cueOfFirst) return subjectOf(view, first, cueOfFirst, topic, words);
  const listed = cueListedBefore(view, person, words);
  if (listed) return subjectOf(view, listed.person, listed.cue, topic, words);
  return spokenOf(view, person, cue, topic, words);
}

/** Between a role and its work there are at most so many characters of description. */
const NEAR = 60;

/** The work right before or behind role and name, or inside the role. */
function besides(view: SentenceView, person: Mention, cue: Span, words: LinkWords): Subject | null {
  const [start, end] = [Math.min(cue.start, person.start), Math.max(cue.end, person.end)];
  const works = view.named('work');
  const stated = (work: Mention | undefined): Subject | null => (work ? { work, inferred: false } : null);
  const inside = works.find((work) => work.start >= start && work.end <= end && !isKnownFor(view, work));
  if (inside) return stated(inside);
  const { afterWork, beforeWork } = words.makers;
  const text = view.paragraphText;
  const behind = works.find((work) => work.start >= person.end && work.start - person.end <= NEAR);
  if (behind && beforeWork.test(text.slice(person.end, behind.start))) return stated(behind);
  const before = works.findLast((work) => work.end <= start && start - work.end <= NEAR);
  if (before && afterWork.test(text.slice(before.end, start))) return stated(before);
  const byVerb = words.makers.doneBy.test(text.slice(cue.start, cue.end)) || cue.end > person.end;
  if (!byVerb) return null;
  const own = workInClause(view, cue, words);
  if (own || !words.makers.appositive.test(text.slice(cue.start, cue.end))) return stated(own);
  // «лента «Х» — хроника одной ночи, снятая А»
  const told = works.findLast((work) => work.end <= start);
  return told && view.clauses.between(told, cue) <= APPOSED ? stated(told) : null;
}

/** «Сиквел «Х» снимет А»: what he makes is another work. */
function isContinued(view: SentenceView, { start }: Mention, { sequel, sequelOf }: LinkWords): boolean {
  if (view.lang !== 'ru') return false;
  const opening = view.paragraphText.slice(view.clauses.of({ start, end: start }).start, start);
  const cue = sequel.exec(opening);
  return cue !== null && sequelOf.test(opening.slice(cue.index + cue[0].length));
}

/** Clauses between a work and a participle said of it. */
const APPOSED = 2;
/** Characters an article takes, with its space. */
const ARTICLE = 4;

/** Words that point back, or a bare role in an article about one work; a director "from Irkutsk" is introduced for something else. */
export function spokenOf(
  view: SentenceView,
  person: Mention,
  cue: Span,
  topic: Topic,
  words: LinkWords,
): Subject | null {
  const {
    bare,
    company,
    definite,
    directs,
    doneBy,
    indefinite,
    introduced,
    its,
    making,
    opensClause,
    passive,
  } = words.makers;
  const { predicate, produces } = words.makers;
  const text = view.paragraphText;
  // "The sequel will be directed by …": another work, which nothing names.
  if (words.sequel.test(text.slice(view.clauses.of(cue).start, cue.start))) return null;
  if (passive.test(text.slice(cue.start, cue.end)))
    return subjectBehind(view, cue, topic, words) ?? madeBy(view, cue, topic, words);
  // "Beatriz Lund, the Danish producer, called it …": what somebody is elsewhere.
  if (cue.start >= person.end && words.makers.fromElsewhere.test(text.slice(cue.start, cue.end))) return null;
  if (company.test(text.slice(view.start, person.start))) return null;
  const isBare = bare.test(text.slice(cue.start, Math.min(cue.end, person.start)).trim());
  const isHere = topic.work?.paragraph === view.paragraph;
  if (isBare && !isHere && words.makers.runsHouse.test(text.slice(person.end))) return null;
  const listed = endOfList(view, person, words);
  const behind = text.slice(listed, Math.min(view.end, listed + BESIDE));
  const makes = directs.test(behind) || produces.test(behind);
  const isDone = !isBare && cue.end <= person.start && doneBy.test(text.slice(cue.start, cue.end));
  if (!isBare && !makes && !isDone && cue.end <= person.start) return null;
  if (!isDone && view.named('place').some((m) => m.end <= cue.start && cue.start - m.end <= 2)) return null;
  const clause = view.clauses.of(person);
  const made = view.named('work').filter(
    (m) =>
      m.start >= person.end &&
      view.clauses.same(m, person) &&
      !isKnownFor(view, m) &&
      // "The director is A, behind “X”": what else somebody made.
      !(view.lang === 'en' && words.works.aside.test(text.slice(person.end, m.start))),
  );
  const [only] = made;
  if (only && made.length === 1 && making.test(text.slice(person.end, only.start)))
    return { work: only, inferred: false };
  if (only) return null;
  // «Лучший режиссёр: А»: a colon may part the role from the name.
  const opening = text.slice(Math.min(clause.start, view.clauses.of(cue).start), cue.start);
  if (indefinite.test(opening)) return null;
  const earlier = view.named('work').findLast((m) => m.end <= cue.start && !isKnownFor(view, m));
  const same = saysTheSame(view, person, words);
  const pointing =
    its.test(text.slice(view.start, cue.start)) ||
    its.test(text.slice(view.start, person.start)) ||
    same !== undefined ||
    // «Действие происходит в 1934 году, продюсирует А»: what the plot is of, he produces.
    words.setIn.test(text.slice(view.start, cue.start));
  const isIntroduced =
    introduced.test(text.slice(view.start, person.start)) ||
    introduced.test(text.slice(view.start, cue.start)) ||
    (opensClause && opensBehindWork(view, cue, earlier));
  const stands =
    (predicate.test(text.slice(cue.start, person.start)) || isIntroduced) && isOnlyWork(view, earlier);
  // «Картину поставил А»: a verb alone points to nothing.
  if (isDone && (earlier || !pointing)) return null;
  if (earlier) return pointing || stands ? { work: earlier, inferred: false } : null;
  // 该片导演甲透露，《X》…
  const ahead = view.named('work').filter((m) => m.start >= person.end);
  if (opensClause && pointing && !topic.work && ahead.length === 1 && ahead[0])
    return { work: ahead[0], inferred: false };
  const isDefinite = definite.test(text.slice(cue.start, cue.start + ARTICLE)) || definite.test(opening);
  if (topic.pointedTo && (pointing || isDefinite)) {
    // «среди которых «А», «Б» и «В»»: of several told in another paragraph no word means the first.
    const isFar = topic.several && topic.pointedTo.paragraph !== view.paragraph;
    const work = (isFar || view.lang === 'zh') && same ? topic.workMeant(view, same) : topic.pointedTo;
    return work && !isKnownByAnother(view, work, ahead, same, words) ? { work, inferred: true } : null;
  }
  // 导演甲得知噩耗后…: in another paragraph than the work, of an article about no single one, what somebody is.
  const isNear = view.lang === 'ru' || makes || topic.isSpokenOf(view);
  // «Режиссёр А, известный по «Х»»: what somebody is, where another work is named.
  const isNamed = text.slice(person.start, person.end) === person.name;
  const isBesideOther = view.lang === 'ru' && isBare && isNamed && ahead.length > 0;
  const alone = topic.main ?? (topic.several || !isNear || isBesideOther ? null : topic.work);
  return alone && topic.work && topic.work.entity_id === alone.entity_id
    ? { work: alone, inferred: true }
    : null;
}

/** 由《X》导演甲执导: the work that only tells who makes another. */
export function knownBy(person: Mention, view: SentenceView, words: LinkWords): Mention | undefined {
  const beside = view.named('work').findLast(({ end }) => end <= person.start);
  if (!beside || !words.makers.knownBy.test(view.paragraphText.slice(beside.end, person.start)))
    return undefined;
  return worksOf(view, words).includes(beside) ? undefined : beside;
}

/** The work named before one that only tells who makes it, or pointed to there. */
export function madeHere(view: SentenceView, known: Mention, topic: Topic, words: LinkWords): Subject | null {
  const own = worksOf(view, words).findLast(({ end }) => end <= known.start);
  if (own) return { work: own, inferred: false };
  const same = saysTheSame(view, known, words);
  const work = same && topic.workMeant(view, same);
  return work ? { work, inferred: true } : null;
}

/** «Он был редким артистом», — вспоминает режиссёр А, снимавший его в «Х»: a pronoun may mean anybody, and another work is named. */
function isKnownByAnother(
  { lang, paragraphText: text }: SentenceView,
  work: Mention,
  ahead: readonly Mention[],
  same: Span | undefined,
  { works }: LinkWords,
): boolean {
  if (lang !== 'ru' || same === undefined || !works.pronoun.test(text.slice(same.start, same.end)))
    return false;
  return ahead.some((other) => other.entity_id !== work.entity_id);
}

/** 《X》讲的是一条狗的旧事，导演甲此前只拍过广告: the work opens the sentence, the role a clause. */
function opensBehindWork(view: SentenceView, cue: Span, work: Mention | undefined): boolean {
  if (work === undefined || view.clauses.of(cue).start < cue.start - 1) return false;
  return work.start - view.start <= 1 || view.clauses.at(work) === view.clauses.at(cue) - 1;
}

function isOnlyWork(view: SentenceView, work: Mention | undefined): boolean {
  return view.named('work').every((m) => m.entity_id === work?.entity_id);
}

/** "The picture was directed by A": words right before the verb point back, and nothing else is made. */
function madeBy(view: SentenceView, cue: Span, topic: Topic, words: LinkWords): Subject | null {
  const same = saysTheSame(view, cue, words);
  if (!same || !words.makers.madeBetween.test(view.paragraphText.slice(same.start, cue.start))) return null;
  const [own, other] = view.named('work').filter((m) => m.end <= cue.start);
  // "The lead in “X” is played by B; the film was directed by A"
  if (own) return other || view.lang !== 'en' ? null : { work: own, inferred: false };
  return topic.work && { work: topic.work, inferred: true };
}
