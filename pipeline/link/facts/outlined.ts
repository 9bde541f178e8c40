/** Facts told by how a sentence is built: patterns over its outline. */
import type { EntityType, Mention, Predicate, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { Cue } from '../../lib/word-pattern.ts';
import { everyMatch, isIn, matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { type Subject, worksOf } from '../whose.ts';
import { covering, type FactDraft, isDenied } from './fact-rule.ts';
import type { FramedFact } from './frames.ts';
import { outlineOf, type SentenceOutline, type Sign } from './outline.ts';
import { hasSigns } from './outline-signs.ts';
import { releaseDay } from './release.ts';
import { showingScope } from './scope.ts';

export function outlinedFacts(view: SentenceView, words: LinkWords, topic: Topic): FramedFact[] {
  const facts: FramedFact[] = [];
  const { outlines } = words;
  if (outlines === null || view.mentions.length + view.dates.length === 0) return facts;
  let outline: SentenceOutline | null = null;
  const told = new Set<string>();
  for (const { predicate, clue, patterns } of outlines.outlines) {
    if (!isNamed(view, predicate, outlines.film) || !isIn(clue, view.text)) continue;
    outline ??= outlineOf(view, outlines.film);
    for (const pattern of patterns) {
      if (!hasSigns(outline.text, pattern)) continue;
      for (const match of everyMatch(pattern, outline.text)) {
        if (outlines.doubted.test(outline.text.slice(0, match.index + match[0].length))) continue;
        for (const draft of draftsOf(view, words, topic, predicate, outline, match)) {
          const key = `${predicate} ${draft.subject} ${draft.object} ${draft.date?.edtf}`;
          if (told.has(key)) continue;
          told.add(key);
          facts.push({ predicate, draft });
        }
      }
    }
  }
  return facts;
}

/** Whether a sentence holds what no statement of this kind can lack. */
function isNamed(view: SentenceView, predicate: Predicate, film: Cue): boolean {
  if (predicate === 'release') return view.dates.length > 0;
  if (predicate === 'set_in') return view.dates.length + view.named('place').length > 0;
  // An agreement with a name is told by its own rule.
  if (predicate === 'signed' && view.named('agreement').length > 0) return false;
  if (predicate === 'award')
    return view.named('work').length + view.named('person').length > 0 || matches(film, view).length > 0;
  const types = predicate === 'position' ? bearers.position : objects[predicate];
  return (types ?? bearers[predicate] ?? []).some((type) => view.named(type).length > 0);
}

/** Of which kind the object of a fact is, where it has one. */
const objects: Readonly<Partial<Record<Predicate, readonly EntityType[]>>> = {
  director: ['person'],
  producer: ['person', 'organization'],
  co_producer: ['organization'],
  distributor: ['organization'],
  award: ['award'],
  position: ['organization', 'event'],
  sequel: ['work'],
  signed: ['organization', 'person', 'place'],
};

function* draftsOf(
  view: SentenceView,
  words: LinkWords,
  topic: Topic,
  predicate: Predicate,
  outline: SentenceOutline,
  match: RegExpExecArray,
): Iterable<FactDraft> {
  const signsOf = (group: string) => signsIn(outline, match.indices?.groups?.[group]);
  const all = signsIn(outline, match.indices?.[0]);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return;
  const whole = { start: first.span.start, end: last.span.end };
  if (isDenied(view, words, whole)) return;
  const [day] = signsOf('date');
  // «До четверга в прокате «Х»»: until when it runs is no day of release.
  if (predicate === 'release' && day?.date && releaseDay(day.date) === null) return;
  const [where] = signsOf('place');
  const types = objects[predicate] ?? [];
  const named = signsOf('object').flatMap(({ mention }) =>
    mention !== null && types.includes(mention.type) ? [mention.entity_id] : [],
  );
  const isBodyLeftOut = predicate === 'position' && match.groups?.object === undefined;
  const body = isBodyLeftOut ? bodySpokenOf(topic, match.groups?.body ?? '', words) : null;
  // "won best actor while the Golden Gull went to …": a pattern that tells the prize itself means no other.
  const isTold = match.groups?.prize !== undefined;
  const prize = predicate === 'award' && named.length === 0 && !isTold ? onlyPrize(view, whole, words) : null;
  const left = body ?? prize;
  const given = left === null ? named : [left.entity_id];
  // An agreement may be told of one who signed it alone.
  const isAlone = predicate === 'signed' && !('object' in (match.groups ?? {}));
  if (given.length === 0 && types.length > 0 && predicate !== 'award' && !isAlone) return;
  const subjects = signsOf('subject').filter(
    ({ mention, span }, at) =>
      (mention === null || (bearers[predicate] ?? ['work']).includes(mention.type)) &&
      !(at > 0 && bracketed.test(view.paragraphText.slice(view.start, span.start))),
  );
  if (subjects.length === 0 && signsOf('subject').length > 0) return;
  // 至于正在开发的续作《Y》: of which of several works nothing says.
  const isClear = topic.main !== null || topic.works.length < 2 || isOneSpokenOf(view, topic);
  if (predicate === 'sequel' && subjects.length === 0 && !isClear) return;
  // "acquired “X” for Austria and will release it": what the sentence named before the pronoun.
  const [to] = match.indices?.groups?.subject ?? [];
  const before = to === undefined ? [] : signsIn(outline, [match.index, to]);
  const meant = before.findLast(({ mention }) => mention?.type === 'work');
  const found = subjects.length === 0 && meant !== undefined ? [meant] : subjects;
  for (const { id, inferred } of subjectsOf(view, words, topic, found, whole)) {
    for (const object of given.length === 0 ? [null] : given) {
      if (object === id) continue;
      yield {
        place: covering(view, whole),
        rule: `fact.${predicate}`,
        subject: id,
        ...(object === null ? {} : { object }),
        ...(day?.date ? { date: predicate === 'release' ? releaseDay(day.date) : day.date } : {}),
        ...(predicate === 'release' ? { scope: showingScope(view, covering(view, whole)) } : {}),
        ...(where?.mention ? { at: where.mention.entity_id } : {}),
        ...(match.groups?.office === undefined ? {} : { office: match.groups.office.trim() }),
        inferred: inferred || body !== null,
      };
    }
  }
}

/** In a list what stands in brackets tells of the name before: «А („Х“) и Б». */
const bracketed = /\([«"„]?$/u;

/** The kinds of subject, where they are not works. */
const bearers: Readonly<Partial<Record<Predicate, readonly EntityType[]>>> = {
  award: ['work', 'person'],
  position: ['person'],
  held: ['event'],
  signed: ['organization', 'person', 'place'],
};

/** «Владельцем студии значится …»: the body that was called so, else the last where the noun says no more than that it is one, else the one the article is about. */
function bodySpokenOf(topic: Topic, noun: string, words: LinkWords): Mention | null {
  const stem = noun.toLowerCase().slice(0, -1);
  if (words.eventNoun.test(stem)) return topic.event;
  const { organizations, mainOrganization } = topic;
  // «…, сообщает ТАСС»: who passes the news on is not spoken of.
  const last = organizations.findLast((body) => !words.reporting.test(topic.wordsBefore(body))) ?? null;
  if (stem === '') return last && mainOrganization;
  const called = organizations.findLast((body) =>
    `${topic.wordsBefore(body)} ${body.name}`.toLowerCase().includes(stem),
  );
  return called ?? (words.anyOrganization.test(noun) ? last : last && mainOrganization);
}

/** «Гран-при «Х» жюри отдало …»: the one prize the sentence names, unless another verb tells who won it. */
function onlyPrize(view: SentenceView, whole: Span, words: LinkWords): Mention | null {
  const [first, second] = view.named('award');
  if (first === undefined || second !== undefined) return null;
  // «получил приз жюри; он же выдвинут на «Оскар»»
  if (words.sought.test(view.paragraphText.slice(view.clauses.of(first).start, first.start))) return null;
  // "“X” won the Grand Prix, and best director went to A"
  const isWon = matches(words.awarded, view).some(
    (won) => won.end <= first.start && view.clauses.same(won, first),
  );
  return first.end <= whole.start && isWon ? null : first;
}

export function signsIn({ signs }: SentenceOutline, range: readonly [number, number] | undefined): Sign[] {
  const found: Sign[] = [];
  if (range === undefined) return found;
  for (let at = range[0]; at < range[1]; at += 1) {
    const sign = signs.get(at);
    if (sign !== undefined) found.push(sign);
  }
  return found;
}

function subjectsOf(
  view: SentenceView,
  words: LinkWords,
  topic: Topic,
  signs: readonly Sign[],
  whole: Sign['span'],
): { readonly id: string; readonly inferred: boolean }[] {
  const named = signs.flatMap(({ mention }) =>
    mention === null ? [] : [{ id: mention.entity_id, inferred: false }],
  );
  if (named.length > 0) return named;
  const about = spokenOf(view, words, topic, signs[0] ?? null, whole);
  return about === null ? [] : [{ id: about.work.entity_id, inferred: about.inferred }];
}

/** The paragraph has named one work alone. */
const isOneSpokenOf = ({ paragraph }: SentenceView, { several, work }: Topic): boolean =>
  !several && work?.paragraph === paragraph;

/** The work named before in the sentence, else the one the article speaks of; a word for it may come before its title: «Режиссёром картины выступит …». */
function spokenOf(
  view: SentenceView,
  words: LinkWords,
  topic: Topic,
  word: Sign | null,
  whole: Sign['span'],
): Subject | null {
  const start = word?.span.start ?? whole.start;
  const works = worksOf(view, words);
  const here = works.findLast((work) => work.end <= start);
  if (here) return { work: here, inferred: false };
  if (topic.works.length === 0) return topic.main && { work: topic.main, inferred: true };
  // Left out at the head of a paragraph, it is what the article is about.
  const about = word === null && view.start === 0 ? topic.main : null;
  const meant = about ?? (word === null && topic.several ? topic.lead : topic.workMeant(view, word?.span));
  return meant && { work: meant, inferred: true };
}
