/** Which work a verb or a role in a sentence is said of: one of its own clause, of a clause before it, or the work spoken of. */
import type { FoundAmount, Mention, Span } from '../contract.ts';
import type { Around, LinkWords } from '../languages/language.ts';
import { matches } from './matches.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { distance, type SentenceView } from './sentences.ts';
import type { Topic } from './topic.ts';
import { unknownTitles } from './unknown-titles.ts';

export interface Subject {
  readonly work: Mention;
  /** The sentence itself does not name it. */
  readonly inferred: boolean;
}

type View = SentenceView<FoundAmount>;

/** A clause farther away than so many commas, a conjunction counting as two, speaks of something else. */
const FARTHEST = 5;

/** The works of a sentence, without those another one is measured against ("overtook …") or continues ("the sequel to …"). */
export const worksOf = oncePerSentence((view, words): readonly Mention[] =>
  view.named('work').filter((m) => !isRival(view, m, words) && !isKnownFor(view, m)),
);

/** Anna Bell (“Cold Bay”) directed all eight, «режиссёр — А («Х», «У»)»: in brackets behind a name stands what that one is known for. */
export function isKnownFor(view: View, work: Span): boolean {
  if (view.lang === 'zh') return false;
  const text = view.paragraphText.slice(view.start, work.start);
  const opened = text.lastIndexOf(' (');
  if (opened === -1 || !onlyTitles.test(text.slice(opened))) return false;
  return view.named('person').some((m) => m.end === view.start + opened);
}

/** Brackets opened behind a name, with nothing but titles in them so far. */
const onlyTitles = /^\s\((?:[“"«][^()“”"«»]{1,60}[”"»],?\s(?:\p{L}{1,3}\s)?)*[“"«]?$/u;

/** A stretch of a sentence with its titles blanked: “The Ferryman’s Debt” tells of no debt. */
export function untitled(view: View, start: number, end: number): string {
  let text = view.paragraphText.slice(start, end);
  for (const { type, start: from, end: to } of view.mentions)
    if ((type === 'work' || (type === 'person' && view.lang === 'zh')) && from >= start && to <= end)
      text = text.slice(0, from - start) + ' '.repeat(to - from) + text.slice(to - start);
  return text;
}

/** The words of release. */
export const releasesIn = oncePerSentence((view, words): readonly Span[] => matches(words.release, view));

function isRival(view: View, work: Mention, words: LinkWords): boolean {
  const from = view.clauses.of(work).start;
  if (words.works.rival.test(view.paragraphText.slice(from, work.start))) return true;
  if (isCompared(view, work, words)) return true;
  const another = view.named('work').some((m) => m.entity_id !== work.entity_id);
  if (!another) return false;
  const opening = view.paragraphText.slice(from, work.start);
  const cue = words.sequel.exec(opening);
  return cue !== null && words.sequelOf.test(opening.slice(cue.index + cue[0].length));
}

/** 与《X》相去甚远, 由《X》导演甲执导: a work something else is held against, or that only tells who makes another. */
function isCompared(view: View, { start, end }: Span, { works }: LinkWords): boolean {
  const { paragraphText: text } = view;
  return isAround(works.beside, text.slice(view.start, start), text.slice(end, view.end));
}

/** Whether one of them matches what stands before and what stands behind. */
export const isAround = (patterns: readonly Around[], before: string, behind: string): boolean =>
  patterns.some((around) => around.before.test(before) && around.behind.test(behind));

/** Of several the one parted least from a span, and of those the nearest. */
export function closestClause<T extends Span>(view: View, things: readonly T[], to: Span): T | undefined {
  let best: T | undefined;
  let least: readonly [parted: number, away: number] = [Number.POSITIVE_INFINITY, 0];
  for (const thing of things) {
    const parted = [view.clauses.between(thing, to), distance(thing, to)] as const;
    if (parted[0] < least[0] || (parted[0] === least[0] && parted[1] < least[1])) {
      best = thing;
      least = parted;
    }
  }
  return least[0] <= FARTHEST ? best : undefined;
}

/** The work of a span's own clause: the nearest before it, else the one behind it. */
export function workInClause(view: View, span: Span, words: LinkWords): Mention | undefined {
  const here = worksOf(view, words).filter((work) => view.clauses.same(work, span));
  const told = here.find((work) => work.start >= span.end);
  if (told && words.works.toldBehind.test(view.paragraphText.slice(span.end, told.start))) return told;
  const before = here.filter((work) => work.end <= span.start);
  return closestClause(view, before, span) ?? closestClause(view, here, span);
}

/** A title nobody recognised stands nearer before a span than any known work: it is what the span speaks of. */
export function isOfUnknown(view: View, span: Span, work: Mention | undefined, words: LinkWords): boolean {
  return unknownTitles(view, words).some(
    (title) =>
      title.end <= span.start &&
      title.start > (work?.start ?? -1) &&
      view.clauses.between(title, span) <= FARTHEST,
  );
}

/** Words for the work spoken of ("the film", «картина», 该片) that no name follows. */
const wordsForTheSame = oncePerSentence((view, words): readonly Span[] => {
  const works = view.named('work');
  const named = (word: Span) =>
    works.some(
      (work) =>
        work.start - word.end >= 0 &&
        work.start - word.end <= 3 &&
        !/\p{L}/u.test(view.paragraphText.slice(word.end, work.start)),
    ) || view.mentions.some((m) => m.start < word.end && word.start < m.end && !isInside(view, m, word));
  return matches(words.works.same, view).filter((word) => !named(word));
});

/** "Released on May 3, the Anna Bell film has taken …": whose the film is, where a clause opens with it. */
function isInside(view: View, { type, start, end }: Mention, word: Span): boolean {
  return type === 'person' && start > word.start && end < word.end && isOpening(view, word);
}

/** The last such word before a span's end. */
export function saysTheSame(view: View, span: Span, words: LinkWords): Span | undefined {
  return wordsForTheSame(view, words).findLast((word) => word.start < span.end);
}

/** The first such word that opens a clause behind a span. */
function sameBehind(view: View, span: Span, words: LinkWords): Span | undefined {
  return wordsForTheSame(view, words).find(
    (word) => word.start >= span.end && isOpening(view, word) && !view.clauses.same(word, span),
  );
}

/** Nothing but marks, or whose it is, stands between the opening of its clause and a span: "…, Kofi Mensah’s “Market Day”". */
function isOpening(view: View, span: Span): boolean {
  const { start } = view.clauses.of(span);
  const { paragraphText: text } = view;
  const owner = view.named('person').findLast((m) => m.start >= start && m.end < span.start);
  const from =
    owner && !/[\p{L}\p{N}]/u.test(text.slice(start, owner.start)) && /^['’]s?\s/u.test(text.slice(owner.end))
      ? owner.end + text.slice(owner.end).indexOf(' ')
      : start;
  return !/[\p{L}\p{N}]/u.test(text.slice(from, span.start));
}

/** "Directed by A and set in Cornwall, the film …": what opens a sentence without a subject is said of the work that opens a later clause. */
export function subjectBehind(view: View, span: Span, topic: Topic, words: LinkWords): Subject | null {
  if (view.clauses.at(span) > 0) return null;
  if (!words.works.participle.test(view.paragraphText.slice(view.start, span.end))) return null;
  const work = worksOf(view, words).find((m) => m.start >= span.end && isOpening(view, m));
  const same = sameBehind(view, span, words);
  if (work && !(same && same.start < work.start)) return { work, inferred: false };
  const meant = same && topic.workMeant(view, same);
  return meant ? { work: meant, inferred: true } : null;
}

/** Nothing but filling words stands between the opening of the clause and the verb: the subject goes on from before. */
function isDropped(view: View, span: Span, words: LinkWords): boolean {
  const { start } = view.clauses.of(span);
  let between = '';
  let at = start;
  // When and where stand before a verb without being its subject.
  const adverbials = view.lang === 'zh' ? [...view.dates, ...view.named('place')] : view.dates;
  const own = adverbials.filter((thing) => thing.start >= start && thing.end <= span.start);
  for (const thing of [...own].sort((a, b) => a.start - b.start)) {
    if (thing.start < at) continue;
    between += view.paragraphText.slice(at, thing.start);
    at = thing.end;
  }
  between += view.paragraphText.slice(at, span.start);
  return words.works.filler.test(between);
}

/** Right behind a verb its object begins. */
const OBJECT = 2;

/** Whose release, production or distribution a word tells of. */
export function workAbout(view: View, span: Span, topic: Topic, words: LinkWords): Subject | null {
  const own = workInClause(view, span, words);
  if (isOfUnknown(view, span, own && own.end <= span.start ? own : undefined, words)) return null;
  if (own) return { work: own, inferred: false };
  const clause = view.clauses.of(span);
  const opening = view.paragraphText.slice(clause.start, span.start);
  if (words.works.others.test(opening)) return null;
  const before = worksOf(view, words).filter((work) => work.end <= span.start);
  const earlier = closestClause(view, before, span);
  if (earlier) return { work: earlier, inferred: false };
  // "The sequel …, expected in 2027": another work, which nothing names.
  if (words.sequel.test(view.paragraphText.slice(view.start, span.start))) return null;
  // "Released on May 24, 'X' has grossed …": the subject of a verb that opens the sentence follows in the next clause.
  const [next] = worksOf(view, words).filter((work) => work.start >= span.end);
  if (next && span.start === view.start && view.clauses.between(span, next) <= 1)
    return { work: next, inferred: false };
  // "The premiere is set for May": of what the article is about.
  if (words.works.showing.test(view.paragraphText.slice(view.start, span.end))) {
    const about = topic.main ?? (topic.several ? null : topic.work);
    return about && { work: about, inferred: true };
  }
  const pointer = saysTheSame(view, { start: span.start, end: span.end + OBJECT }, words);
  // 影片以重庆为背景，《X》…: the film is named behind, as none was before.
  if (view.lang === 'zh' && pointer && next && !topic.pointedTo && view.clauses.between(span, next) <= 1)
    return { work: next, inferred: false };
  // «Зритель увидит картину»: its object says the same.
  const dropped = !topic.several && isDropped(view, span, words);
  const work = pointer === undefined ? (dropped ? topic.work : null) : topic.workMeant(view, pointer);
  return work && { work, inferred: true };
}
