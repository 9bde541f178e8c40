/** Finds the noun phrase that speaks in an English reporting clause, left or right of its verb. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';
import { headOf, notNameWords, organizationNouns, pronouns } from '../speakers/words.ts';
import { isApposedName, nameGiven } from './appositions.ts';
import { articles, hasVerb, isAdverb, isFiniteForm } from './finite.ts';
import { hostOf } from './insertions.ts';
import { opensRelative, withoutAntecedent } from './relatives.ts';
import { speechParticiples, speechVerbs } from './verbs.ts';

/** Words that open an adverbial, not the subject, at the head of a sentence. */
const adverbialOpeners = wordSet(`
in on at during after before until till when while as following speaking asked pressed questioned quizzed prompted confronted grilled meanwhile however for with from by since despite although though if
later earlier then also today yesterday answering responding commenting addressing talking according amid under over among upon ahead
summing reflecting recalling turning referring looking nevertheless moreover finally now still instead besides furthermore
monday tuesday wednesday thursday friday saturday sunday last this thus inside outside elsewhere nearby upstairs downstairs beyond so but and yet concluding opening explaining noting describing welcoming presenting attending
`);

const conjunctions = wordSet('after before when while as since if because although though until once');

const mayOpen = askedOnce(
  ({ key, isCapital }) =>
    isCapital || articles.has(key) || pronouns.has(key) || headOf.has(key) || organizationNouns.has(key),
);

/** Can a subject begin with this word? */
export function opensSubject(token: Token): boolean {
  return token.kind === 'quoted' || mayOpen(token);
}

const partsSegments = askedOnce(({ text }) => /^[,—–;:]$/u.test(text));

/** The pieces between commas, dashes, semicolons and colons; other marks stay in them when `withMarks`. */
export function segmentsOf(tokens: readonly Token[], withMarks = true): Token[][] {
  const segments: Token[][] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (partsSegments(token)) isOpen = false;
    else if (withMarks || token.kind !== 'mark') {
      if (isOpen) segments.at(-1)?.push(token);
      else segments.push([token]);
      isOpen = true;
    }
  }
  return segments;
}

/** "Founded in 2020 in a living room, the festival": the participle opens an aside. */
function isParticiple({ key }: Token, next: Token | undefined): boolean {
  return (
    /^(?:\p{Ll}{3,}ed|born|built|set|made|shot|written|held|known|sold|run|led)$/u.test(key) &&
    /^(?:in|by|on|at|for|from|with|as|to|during|after)$/u.test(next?.key ?? '')
  );
}

/** The first phrase of the clause that is no adverbial: "On Monday, [Petrov], who heads the fund,". */
export function subjectFirst(tokens: readonly Token[]): Span | null {
  const segments = segmentsOf(tokens, false);
  for (const [i, segment] of segments.entries()) {
    const first = segment[0];
    if (first === undefined) continue;
    if (adverbialOpeners.has(first.key) && (segments.length > 1 || i > 0)) {
      continue;
    }
    if (i === 0 && segments.length > 1 && isParticiple(first, segment[1])) continue;
    if (!opensSubject(first)) continue;
    const next = segments[i + 1];
    const givenName = nameGiven(segments.slice(i + 1));
    if (givenName !== null) return givenName;
    const isDescription = articles.has(first.key) || !segment.every((token) => token.isCapital);
    if (
      isDescription &&
      next !== undefined &&
      !hasVerb(segment) &&
      isApposedName(segment, next, i + 2 < segments.length)
    )
      return spanOf(next);
    return spanOf(beforeVerb(segment));
  }
  return null;
}

/** The phrase up to its verb: "Festival president Carla Bianchi | thanked the guests". */
function beforeVerb(segment: readonly Token[]): readonly Token[] {
  const verb = segment.findIndex(
    (token, i) => i > 0 && (isFiniteForm(token) || (!token.isCapital && isCut(segment, i))),
  );
  // "Coffee grower Dalton Reis | walks between the rows"
  const walks = segment.findIndex(
    (token, i) =>
      i > 1 &&
      segment[i - 1]?.isCapital === true &&
      segment[i - 2]?.isCapital === true &&
      /^\p{Ll}+[^su]s$/u.test(token.text) &&
      !headOf.has(token.key) &&
      !organizationNouns.has(token.key.slice(0, -1)),
  );
  if (walks > 0 && (verb < 0 || walks < verb)) return segment.slice(0, walks);
  // "An officer | who took part"
  if (verb > 0)
    return segment.slice(
      0,
      verb > 1 && /^(?:who|which)$/u.test(segment[verb - 1]?.key ?? '') ? verb - 1 : verb,
    );
  // "Kowalczyk shook her head": behind a name nothing but its verb stands in lower case.
  const names = segment.findIndex((token) => !token.isCapital);
  const next = segment[names]?.key ?? '';
  const isNamed =
    names > 0 &&
    names <= 4 &&
    segment.slice(0, names).every(({ text }) => !notNameWords.has(text)) &&
    !segment.slice(names).some((token) => token.isCapital) &&
    !joints.test(next) &&
    !headOf.has(next) &&
    !organizationNouns.has(next);
  return isNamed ? segment.slice(0, names) : segment;
}

/** "Bergsund cut its forecast": the form is a noun as well, and shows by its object that it is none. */
function isCut(segment: readonly Token[], i: number): boolean {
  return (
    /^(?:cut|split|cast|shed|bid|let|cost|beat|spread)$/u.test(segment[i]?.key ?? '') &&
    /^(?:its|his|her|their|the|a|an|\d.*)$/u.test(segment[i + 1]?.key ?? '')
  );
}

const joints = /^(?:of|for|and|at|in|from|with|on|de|van|von|der|da|di|al|bin|ibn|'s|’s|&|the)$/u;

const clauseBounds = wordSet('that and but because while where which so as when if or whether what whatever');

/** "…, and its governor, N, said": the phrase in front of the insertions; null when a verb stands in it. */
function subjectBefore(own: readonly Token[]): Span | null {
  const given = nameGiven(segmentsOf(own).slice(1));
  if (given !== null) return given;
  const host = hostOf(own);
  if (host === null) return null;
  const joint = host.findLastIndex(
    (token, i) => /^(?:and|but|while|so)$/u.test(token.key) && (i === 0 || hasVerb(host.slice(0, i))),
  );
  const phrase = host.slice(joint + 1);
  const first = phrase[0];
  if (first === undefined || hasVerb(phrase)) return null;
  if (!opensSubject(first) && phrase.at(-1)?.isCapital !== true) return null;
  return spanOf(phrase);
}

/** "In a statement in May [the company] promised": an office behind a circumstance that no comma closes. */
function bareOffice(phrase: readonly Token[]): Span | null {
  const from = phrase.findLastIndex(({ key }) => /^(?:the|its|his|her|their)$/u.test(key));
  const own = phrase.slice(from);
  const last = own.at(-1)?.key ?? '';
  const isOffice = headOf.has(last) || organizationNouns.has(last);
  const isPlain = own.every(({ kind, isCapital }) => kind === 'word' && !isCapital);
  const isGoverned =
    adverbialOpeners.has(phrase[from - 1]?.key ?? '') ||
    joints.test(phrase[from - 1]?.key ?? '') ||
    /^(?:to|by)$/u.test(phrase[from - 1]?.key ?? '');
  return from > 1 &&
    own.length <= 4 &&
    isOffice &&
    isPlain &&
    !isGoverned &&
    !own.some(({ key }) => joints.test(key) && key !== 'the')
    ? spanOf(own)
    : null;
}

const oneOf = /^(?:one|another|some|many|most|several|two|three|both|each|either|neither|none|few)$/u;
/** The phrase that is the subject of the verb `tokens[verb]`, read from its left. */
export function subjectLeft(tokens: readonly Token[], verb: number): Span | null {
  let end = verb;
  while (end > 0 && isAdverb(tokens[end - 1])) end -= 1;
  const nearest = tokens[end - 1];
  if (nearest === undefined) return null;
  if (nearest.kind === 'mark' || /,$/u.test(nearest.text)) {
    if (!/[,—–)]$/u.test(nearest.text)) return null;
    const own = tokens.slice(tokens.findLastIndex(({ text }, i) => i < end && text === ';') + 1, end);
    return subjectBefore(own) ?? subjectFirst(own);
  }
  if (nearest.key === 'who' || nearest.key === 'which' || nearest.key === 'that') {
    const head = tokens.slice(0, end - 1).filter((token) => token.text !== ',');
    let from = head.length;
    while (from > 0 && head[from - 1]?.isCapital === true) from -= 1;
    if (from < head.length) return spanOf(head.slice(from));
    // "banned a commercial that called it": the noun right in front, not the subject of the clause.
    const article = head.findLastIndex(({ key }) => key === 'a' || key === 'an');
    const noun = head.slice(article);
    const isObject = article > 1 && noun.length <= 3 && head[article - 1]?.kind === 'word';
    return isObject && nearest.key !== 'who' ? spanOf(noun) : subjectFirst(tokens.slice(0, end - 1));
  }
  if (pronouns.has(nearest.key)) {
    // "one of them texted the other"
    const one = tokens[end - 2]?.key === 'of' ? tokens[end - 3] : undefined;
    const start = one !== undefined && oneOf.test(one.key) ? one.start : nearest.start;
    return { start, end: nearest.end };
  }
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined || (token.kind === 'mark' && !/^['’&./]$/u.test(token.text))) break;
    // "the ruling said": behind an article a noun.
    const isNoun = from === end && articles.has(tokens[from - 2]?.key ?? '');
    if (
      clauseBounds.has(token.key) ||
      (!isNoun && (speechVerbs.has(token.key) || speechParticiples.has(token.key)))
    ) {
      const joinsNouns =
        token.key === 'and' &&
        from < end &&
        tokens[from - 2]?.kind === 'word' &&
        (!tokens[from]?.isCapital || tokens[from - 2]?.isCapital === true);
      if (!joinsNouns) break;
    }
    from -= 1;
  }
  // "an executive who asked not to be named said": the head stands before the relative clause.
  const relative = tokens.findLastIndex((token, i) => i < from && i >= from - 6 && token.key === 'who');
  if (relative > 0 && from > 0 && speechVerbs.has(tokens[from - 1]?.key ?? ''))
    return subjectLeft(tokens, relative);
  let phrase =
    tokens[from - 1]?.text === ',' ? withoutAntecedent(tokens.slice(from, end)) : tokens.slice(from, end);
  // "Doctors at the hospital where the boy was treated said"
  const bound = tokens[from - 1];
  if (
    bound !== undefined &&
    from > 1 &&
    ((/^(?:where|which|whose|that)$/u.test(bound.key) && hasVerb(phrase)) || opensRelative(tokens, from))
  )
    return subjectLeft(tokens, from - 1);
  if (phrase.length === 0) return subjectFirst(tokens.slice(0, end));
  const first = phrase[0];
  if (first !== undefined && adverbialOpeners.has(first.key) && !articles.has(first.key)) {
    const start = phrase.findIndex(
      (token, i) =>
        i > 0 && opensSubject(token) && phrase.slice(i).every((one) => one.isCapital || one.kind !== 'word'),
    );
    const bare = start < 0 ? bareOffice(phrase) : null;
    if (bare !== null) return bare;
    // "after the drugmaker warned": the conjunction opens the clause of the verb.
    if (start < 0 && !conjunctions.has(first.key)) return null;
    phrase = phrase.slice(start < 0 ? 1 : start);
  }
  const determined = phrase.findLastIndex(
    (token) => articles.has(token.key) && !['his', 'her', 'its', 'their'].includes(token.key),
  );
  const cut = phrase.findIndex((token) => opensSubject(token));
  const begin = cut >= 0 ? cut : determined;
  return begin > 0 && !phrase.slice(0, begin).every((token) => token.kind === 'word' && !token.isCapital)
    ? spanOf(phrase)
    : spanOf(phrase.slice(Math.max(0, begin)));
}
