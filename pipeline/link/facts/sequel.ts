/** A work and the later part of it: both are named, and a word for "sequel" stands beside one of them. */
import type { Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { saysTheSame } from '../whose.ts';
import { covering, type FactDraft, type FactRule, isDenied } from './fact-rule.ts';

interface Pair {
  readonly original: Mention;
  readonly later: Mention;
}

export const sequel: FactRule = {
  predicate: 'sequel',
  needs: 'work',
  *read(view, words, topic) {
    const works = view.named('work');
    const told = new Set<string>();
    for (const cue of matches(words.prequel, view)) {
      const original = works.find((work) => work.start >= cue.end && work.start - cue.end <= 1);
      // 导演前作《X》: only a title that begins alike continues another.
      const later =
        original &&
        (works.findLast((work) => work.end <= cue.start && isNamesake(work, original)) ??
          namesake(original, topic));
      if (!original || !later || original.entity_id === later.entity_id || told.has(later.entity_id))
        continue;
      told.add(later.entity_id);
      yield {
        place: covering(view, cue, original, works.includes(later) ? later : null),
        rule: 'fact.sequel',
        subject: original.entity_id,
        object: later.entity_id,
        inferred: !works.includes(later),
      };
    }
    yield* numbered(view, works, topic, told);
    for (const cue of matches(words.sequel, view)) {
      if (works.some((work) => work.start <= cue.start && cue.end <= work.end)) continue;
      const before = view.paragraphText.slice(view.start, cue.start);
      if (words.noSequel.test(before) || words.goesBefore.test(view.paragraphText.slice(cue.start, cue.end)))
        continue;
      const pair = pairOf(view, cue, works, topic, words);
      if (
        !pair ||
        isDenied(view, words, cue) ||
        pair.original.entity_id === pair.later.entity_id ||
        told.has(pair.later.entity_id)
      )
        continue;
      told.add(pair.later.entity_id);
      const named = works.includes(pair.original);
      yield {
        place: covering(view, cue, pair.later, named ? pair.original : null),
        rule: 'fact.sequel',
        subject: pair.original.entity_id,
        object: pair.later.entity_id,
        inferred: !named,
      };
    }
  },
};

/** “X 2”, 《X2》 in an article that names “X” too: told once, where the second of the two is first named. */
function* numbered(
  view: SentenceView,
  works: readonly Mention[],
  topic: Topic,
  told: Set<string>,
): Iterable<FactDraft> {
  if (view.lang === 'ru') return;
  const heard = [...topic.works, ...works];
  const partOf = ({ name }: Mention) => heard.find((other) => other.name === partBefore(name));
  for (const work of works) {
    if (topic.works.some(({ name }) => name === work.name)) continue;
    const later = partOf(work) ? work : heard.find(({ name }) => partBefore(name) === work.name);
    const original = later && partOf(later);
    if (!later || !original || told.has(later.entity_id)) continue;
    told.add(later.entity_id);
    yield {
      place: covering(view, work),
      rule: 'fact.sequel-numbered',
      subject: original.entity_id,
      object: later.entity_id,
      inferred: true,
    };
  }
}

/** "X" of "X 2", "X 2" of "X 3". */
function partBefore(name: string): string | null {
  if (secondPart.test(name)) return name.replace(secondPart, '');
  const [end, number] = /(?<= )([3-9])$/u.exec(name) ?? [];
  return end === undefined ? null : `${name.slice(0, -end.length)}${Number(number) - 1}`;
}

const secondPart = /(?: 2| II|: Part (?:Two|2|II)|(?<=\p{Script=Han})[2Ⅱ](?:[：:].+)?)$/u;

/** Titles of one series begin alike: «Ледокол-2», 《纸鸢少年2》. */
function namesake(one: Mention, { main, work, works }: Topic): Mention | null {
  return [work, main, ...works].find((other) => other !== null && isNamesake(one, other)) ?? null;
}

/** The longest title told of before that the later one begins with: “Grey Tide” of “Grey Tide: The Return”. */
function extended({ name }: Mention, { works }: Topic): Mention | null {
  let longest: Mention | null = null;
  for (const one of works)
    if (name.startsWith(`${one.name} `) || name.startsWith(`${one.name}: `))
      if (longest === null || one.name.length > longest.name.length) longest = one;
  return longest;
}

function isNamesake({ name }: Mention, other: Mention): boolean {
  return other.name.startsWith(name.slice(0, /\p{Script=Han}/u.test(name) ? 2 : 5));
}

/** Farther than this from the word a later part is not named by it. */
const NEAR = 60;

/** The article of a word that opens a sentence. */
const ARTICLE = 4;

function pairOf(
  view: SentenceView,
  cue: Span,
  works: readonly Mention[],
  topic: Topic,
  words: LinkWords,
): Pair | null {
  const text = view.paragraphText;
  const [next, second] = works.filter((work) => work.start >= cue.end);
  const before = works.filter((work) => work.end <= cue.start);
  const last = before.at(-1);
  const of = (between: string) => words.sequelOf.test(between);
  // 《X》续集《Y》 and 《Y》是《X》的续集: the earlier work stands right before the word.
  if (last && view.lang === 'zh' && of(text.slice(last.end, cue.start))) {
    const later = next && next.start - cue.end <= 6 ? next : before.at(-2);
    return later ? { original: last, later } : null;
  }
  if (next && of(text.slice(cue.end, next.start))) {
    if (second && second.start - next.end <= NEAR && !last) return { original: next, later: second };
    if (last) return { original: next, later: last };
    return second ? { original: next, later: second } : null;
  }
  if (!next || next.start - cue.end > NEAR) return null;
  // "A sequel, “Y”, is planned": of what is spoken of.
  const apposed =
    !last &&
    !topic.several &&
    cue.start - view.start <= ARTICLE &&
    words.joints.titled.test(text.slice(cue.end, next.start));
  const original =
    (apposed
      ? (extended(next, topic) ?? topic.work ?? works.find((work) => work !== next && isNamesake(work, next)))
      : null) ??
    last ??
    (saysTheSame(view, { start: cue.end, end: cue.end }, words) ? topic.work : namesake(next, topic)) ??
    null;
  if (original === null || isOfOther(view, next, original, words)) return null;
  return { original, later: next };
}

/** "pushed the sequel “X 2” into second place": a numbered part continues what it is named after, and a rival's is of another. */
function isOfOther(view: SentenceView, next: Mention, original: Mention, words: LinkWords): boolean {
  if (isNamesake(next, original)) return false;
  return aPart.test(next.name) || words.works.rival.test(view.paragraphText.slice(view.start, next.start));
}

/** The number of a part at the end of a title. */
const aPart = /(?:\s|[-–—]\s?)(?:\d|I{2,3}|IV|VI{0,3})$|(?<=\p{Script=Han})[2-9Ⅱ-Ⅸ]$/u;
