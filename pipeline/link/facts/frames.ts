/** Facts told by the words that stand between two names and right around them: “X” was followed by “Y”; A, the studio behind “X”. */
import type { Mention, Predicate } from '../../contract.ts';
import type { Frame } from '../../languages/frame.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { saysTheSame } from '../whose.ts';
import { covering, dateFor, type FactDraft } from './fact-rule.ts';

export interface FramedFact {
  readonly predicate: Predicate;
  readonly draft: FactDraft;
}

/** Names farther apart, in characters, are in no frame. */
const REACH = 110;
/** The words looked at before the first name and behind the second. */
const AROUND = 90;

/** What the frames of a language tell in a sentence, each once. */
export function framedFacts(view: SentenceView, words: LinkWords, topic: Topic): FramedFact[] {
  const facts: FramedFact[] = [];
  if (words.frames.length === 0 || view.mentions.length === 0) return facts;
  const opening = standIn(view, words, topic);
  const mentions = opening ? [opening, ...view.mentions].sort((a, b) => a.start - b.start) : view.mentions;
  if (mentions.length < 2) return facts;
  const told = new Set<string>();
  for (const [at, first] of mentions.entries()) {
    for (const second of mentions.slice(at + 1)) {
      if (second.start - first.end > REACH) break;
      if (second.start < first.end || second.entity_id === first.entity_id) continue;
      for (const frame of words.frames) {
        if (frame.first !== first.type || frame.second !== second.type) continue;
        const office = officeIn(view, frame, first, second);
        if (office === null) continue;
        for (const [one, other] of ofList(view, frame, first, second, words)) {
          const [subject, object] = frame.subject === 'first' ? [one, other] : [other, one];
          const key = `${frame.predicate} ${subject.entity_id} ${object.entity_id}`;
          if (told.has(key)) continue;
          told.add(key);
          facts.push({
            predicate: frame.predicate,
            draft: {
              ...draftOf(view, words, frame, subject, object, office),
              ...(subject === opening || object === opening ? { inferred: true } : {}),
            },
          });
        }
      }
    }
  }
  return facts;
}

/** "She has finished “X”", "It was picked up by B for Germany": who or what the subject that opens a sentence stands for. */
function standIn(view: SentenceView, words: LinkWords, topic: Topic): Mention | null {
  const person = words.personMeant.exec(view.text);
  if (person !== null) {
    const start = view.start + person.index;
    // 首部长片《X》入选…: a subject left out is the director the paragraph has just named.
    // "Her first short, “X”, won": so is whose film it is, where nobody is named before in the sentence.
    const isOwn = person.groups?.own !== undefined;
    const isPortrayed = isOwn && isMainPerson(topic);
    if ((person[0] === '' || isOwn) && !isPortrayed && !mayDirect(view, topic.person, words)) return null;
    if (isOwn && view.named('person').some((named) => named.start < start)) return null;
    return (
      topic.person && { ...topic.person, paragraph: view.paragraph, start, end: start + person[0].length }
    );
  }
  if (view.lang !== 'en') return null;
  const same = saysTheSame(view, { start: view.start, end: view.start + 1 }, words);
  const work = same?.start === view.start ? topic.workMeant(view, same) : null;
  return work && same ? { ...work, paragraph: view.paragraph, start: same.start, end: same.end } : null;
}

/** In a feature on one person, of whom no other office is told, nobody else has been named since. */
function isMainPerson({ mainPerson, person }: Topic): boolean {
  if (person === null || mainPerson === null || person.role !== null || mainPerson.role !== null)
    return false;
  return mainPerson.entity_id === person.entity_id;
}

function mayDirect(
  { paragraph, paragraphText }: SentenceView,
  person: Mention | null,
  words: LinkWords,
): boolean {
  if (person === null || person.paragraph !== paragraph) return false;
  const { role } = person;
  return role === null || words.makers.director.test(paragraphText.slice(role.start, role.end));
}

function draftOf(
  view: SentenceView,
  words: LinkWords,
  { predicate }: Frame,
  subject: Mention,
  object: Mention,
  office: string,
): FactDraft {
  const place = covering(view, subject, object);
  const between = { start: Math.min(subject.end, object.end), end: Math.max(subject.start, object.start) };
  return {
    place,
    rule: `fact.${predicate}`,
    subject: subject.entity_id,
    object: object.entity_id,
    ...(predicate === 'award' ? { date: dateFor(view, words, between) } : {}),
    ...(office === '' ? {} : { office }),
  };
}

/** The office a frame tells, empty where it tells none; null where the words do not fit. */
function officeIn(view: SentenceView, frame: Frame, first: Mention, second: Mention): string | null {
  const { paragraphText: text } = view;
  const between = frame.between.exec(text.slice(first.end, second.start));
  if (between === null) return null;
  const before = text.slice(Math.max(view.start, first.start - AROUND), first.start);
  const ahead = frame.before?.exec(before);
  if (ahead === null) return null;
  const after = frame.after?.exec(text.slice(second.end, Math.min(view.end, second.end + AROUND)));
  if (after === null) return null;
  return (between.groups?.office ?? after?.groups?.office ?? ahead?.groups?.office ?? '').trim();
}

/** “X”, produced by A and B; A and B are producing “X”: makers of one work stand in a list. */
function ofList(
  view: SentenceView,
  { predicate }: Frame,
  first: Mention,
  second: Mention,
  { nameJoint }: LinkWords,
): (readonly [Mention, Mention])[] {
  const pairs: (readonly [Mention, Mention])[] = [[first, second]];
  if (!listed.includes(predicate)) return pairs;
  const { paragraphText: text } = view;
  if (first.type !== 'work') {
    let head = first;
    for (const one of view
      .named(first.type)
      .filter(({ end }) => end <= first.start)
      .toReversed()) {
      if (!nameJoint.test(text.slice(one.end, head.start))) break;
      pairs.push([one, second]);
      head = one;
    }
  } else {
    let tail = second;
    for (const other of view.named(second.type).filter(({ start }) => start >= second.end)) {
      if (!nameJoint.test(text.slice(tail.end, other.start))) break;
      pairs.push([first, other]);
      tail = other;
    }
  }
  return pairs;
}

const listed: readonly Predicate[] = ['director', 'producer', 'co_producer'];
