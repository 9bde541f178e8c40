/** The words by which a sentence says that a person directed or produced: a role before the name, one of a list, a verb behind it. */
import type { Mention, Place, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { SentenceView } from '../sentences.ts';
import { isOfNext, passiveBefore, withoutWorks } from './maker-roles.ts';

export function cueFor(person: Mention, view: SentenceView, pattern: RegExp, words: LinkWords): Place | null {
  const { role } = person;
  if (
    role !== null &&
    role.paragraph === view.paragraph &&
    role.start >= view.start &&
    role.end <= view.end &&
    !isOfNext(view, person, role, words)
  ) {
    const held = view.named('organization').some((m) => m.start < role.end && m.end > role.start);
    const text = withoutWorks(view, role, words);
    const verb = passiveBefore(view, role, words);
    if (verb)
      return pattern.test(view.paragraphText.slice(verb.start, verb.end)) ? { ...role, ...verb } : null;
    if (held || !pattern.test(text)) return null;
    // "The festival’s director, A": whose director it is stands in front of the role.
    const owner = view.paragraphText.slice(Math.max(view.start, role.start - OWNER), role.start);
    if (view.lang === 'en' && !pattern.test(owner + text)) return null;
    // «режиссёры А и Б»: the role of the second is the word before the first.
    const within = (m: Mention) => m.start >= role.start && m.start < role.end;
    const isShared = view.named('person').some(within) && !view.named('work').some(within);
    return isShared ? { ...role, end: role.start + text.length } : role;
  }
  const from = Math.max(view.start, person.start - BESIDE);
  const before = view.paragraphText.slice(from, person.start).replace(/[\s,，—–:：]+$/u, '');
  const match = pattern.exec(before);
  if (!match) return null;
  // 甲导演，乙主演: a comma ends what is said of the one before.
  if (view.lang === 'zh' && view.paragraphText.charAt(person.start - 1) === '，') return null;
  // «Она спорит с продюсерами, Ростоцкая …»: a comma parts the plural from who speaks.
  if (
    words.makers.roleOfMany.test(match[0]) &&
    /^\s*,/u.test(view.paragraphText.slice(from + before.length, person.start))
  )
    return null;
  const space = /^\s/u.test(match[0]) ? 1 : 0;
  return { paragraph: view.paragraph, start: from + match.index + space, end: from + before.length };
}

/** Characters in front of a role that tell whose it is. */
const OWNER = 24;

/** The words looked at right before a name when no role was read beside it. */
export const BESIDE = 80;

/** «Продюсерами выступили А и Б»: a role told in the plural is that of all in the list behind it. */
export function cueOfList(
  person: Mention,
  view: SentenceView,
  pattern: RegExp,
  words: LinkWords,
): Place | null {
  const text = view.paragraphText;
  const before = view.named('person').findLast((m) => m.end <= person.start);
  if (before === undefined) return null;
  const between = text.slice(before.end, person.start);
  if (between !== ', ' && !words.makers.lastOf.test(between)) return null;
  const cue = cueFor(before, view, pattern, words) ?? cueOfList(before, view, pattern, words);
  const isOfAll = cue !== null && cue.end <= before.start;
  return isOfAll && words.makers.roleOfMany.test(text.slice(cue.start, cue.end)) ? cue : null;
}

/** The verb behind a name; 编剧甲操刀: not one for any work, behind a name with another role. */
export function actOf(
  person: Mention,
  view: SentenceView,
  role: Place | null,
  verb: RegExp,
  words: LinkWords,
): Place | null {
  const act = verbBehind(person, view, verb, words);
  const isOther = act !== null && role === null && person.role !== null;
  return isOther && words.makers.takesOn.test(view.paragraphText.slice(person.end, act.end)) ? null : act;
}

/** "A, B and C produced": the verb stands behind the last of several. */
function verbBehind(person: Mention, view: SentenceView, verb: RegExp, words: LinkWords): Place | null {
  const text = view.paragraphText;
  const end = endOfList(view, person, words);
  const match = verb.exec(text.slice(end, Math.min(view.end, end + BESIDE)));
  if (!match) return null;
  if (end > person.end && !words.guards.facts.ofSeveral.test(match[0])) return null;
  return { paragraph: view.paragraph, start: person.start, end: end + match[0].length };
}

/** Where the list of persons ends that begins with one: "A, B and C". */
export function endOfList(view: SentenceView, person: Mention, words: LinkWords): number {
  let { end } = person;
  for (const next of view.named('person')) {
    if (next.start < end) continue;
    const between = view.paragraphText.slice(end, next.start);
    if (between !== ', ' && !words.makers.lastOf.test(between)) break;
    ({ end } = next);
  }
  return end;
}

/** A comma parts the name from the verb behind it. */
export function aparted(view: SentenceView, person: Mention, act: Span): boolean {
  return /^,\s/u.test(view.paragraphText.slice(person.end, act.end));
}

/** 由甲自编自导，乙监制: the maker named right before, whose verb a comma parts from this one. */
export function cueListedBefore(view: SentenceView, person: Mention, words: LinkWords) {
  const before = view.named('person').findLast((m) => m.end <= person.start);
  if (before === undefined) return null;
  const { directs, produces } = words.makers;
  const cue = verbBehind(before, view, directs, words) ?? verbBehind(before, view, produces, words);
  if (cue === null || !/^[，、]$/u.test(view.paragraphText.slice(cue.end, person.start))) return null;
  return { person: before, cue };
}
