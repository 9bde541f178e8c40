/** Reads English reporting clauses in front of a quotation: "X said: …", "X called it …", "according to X, …", "X: …". */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import type { Attribution, Link } from '../../shared/speech/language.ts';
import { isLetterAt, lastSeen } from '../../shared/text-edges.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';
import { headOf } from '../speakers/words.ts';
import { saidInAll } from './all-said.ts';
import { conveyed } from './feelings.ts';
import { articles, hasVerb } from './finite.ts';
import { foundIn } from './found.ts';
import { subjectRight } from './inverted.ts';
import { headlineLabel, labelClause } from './labels.ts';
import { openingClause } from './openings.ts';
import { platformClause } from './platforms.ts';
import { hungUp } from './quoted-words.ts';
import { clause, isPassive, isReporting, mayReport, sourcePhrase } from './reporting.ts';
import { opensSubject, subjectFirst, subjectLeft } from './subject.ts';
import { listenerVerbs, namingVerbs, speechParticiples, speechVerbs } from './verbs.ts';
import { viewHeld } from './views.ts';

/** The reporting clause in front of an opening mark at `to`, in the sentence that starts at `from`. */
export function before(masked: string, from: number, to: number): Attribution | null {
  let letter = from;
  while (letter < to && !isLetterAt(masked, letter)) letter += 1;
  if (letter >= to) return null;
  const last = masked.charAt(lastSeen(masked, to));
  const isColon = last === ':';
  const isComma = last === ',';
  const tokens = tokensOf(masked, from, to);
  while (tokens.at(-1)?.kind === 'mark' && !')]'.includes(tokens.at(-1)?.text ?? '')) tokens.pop();
  const opening = isColon ? null : openingClause(masked, tokens, to);
  if (opening !== null) return opening;
  const measured = saidInAll(tokens);
  if (measured !== null) return clause(isColon ? 'colon' : 'clause', measured, null, to);
  const felt = conveyed(tokens, to);
  if (felt !== null) return felt;
  const found =
    isColon || isComma ? null : (foundIn(tokens, to) ?? viewHeld(tokens, to) ?? platformClause(tokens, to));
  if (found !== null) return found;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || !mayCredit(token)) continue;
    const source =
      token.key === 'according' || token.key === 'in' || token.key === 'per'
        ? sourcePhrase(tokens, i, isComma ? 'direct' : 'clause')
        : null;
    if (source !== null) return source;
    const relayed =
      i > 1 && (token.key === 'saying' || token.key === 'telling') ? relayedSpeaker(tokens, i) : null;
    if (relayed !== null)
      return clause(
        isColon ? 'colon' : isComma || i === tokens.length - 1 ? 'direct' : 'clause',
        relayed,
        { start: token.start, end: token.end },
        to,
      );
    const owner = ownedWords(tokens, i, i === tokens.length - 1);
    if (owner !== null)
      return clause(isColon ? 'colon' : 'clause', owner, { start: token.start, end: token.end }, to);
    const heard = overheard(tokens, i);
    if (heard !== null)
      return clause(isColon ? 'colon' : 'direct', heard, { start: token.start, end: token.end }, to);
    if (i === 0 && (isColon || isComma) && token.isCapital && speechVerbs.has(token.key)) {
      const subject = subjectRight(tokens, 1);
      if (subject !== null)
        return clause(isColon ? 'colon' : 'direct', subject, { start: token.start, end: token.end }, to);
    }
    const isNaming =
      namingVerbs.has(token.key) && !token.isCapital && !/^(?:on|for|upon)$/u.test(tokens[i + 1]?.key ?? '');
    const isFound =
      findVerbs.has(token.key) && /^(?:it|him|her|them|the|this|that)$/u.test(tokens[i + 1]?.key ?? '');
    // "the ruling", "a warning": a noun.
    const isParticiple =
      (speechParticiples.has(token.key) && !token.isCapital && !articles.has(tokens[i - 1]?.key ?? '')) ||
      judges(tokens, i);
    if (!isNaming && !isFound && !isParticiple && !isReporting(tokens, i)) continue;
    if (attitudes.has(token.key) && isReported(tokens, i)) continue;
    const rest = tokens.slice(i + 1);
    const aside = isNaming ? null : inverted(tokens, i, isComma);
    if (aside !== null) return clause('clause', aside, { start: token.start, end: token.end }, to);
    const link: Link = isColon ? 'colon' : isAdjacent(rest, token, isComma) ? 'direct' : 'clause';
    const cue = { start: token.start, end: token.end };
    if (isNaming && isPassive(tokens, i)) return passive(rest, cue, to, link);
    if (listenerVerbs.has(token.key) && isPassive(tokens, i)) {
      if (isReported(tokens, i)) continue;
      return clause(link, null, cue, to);
    }
    const speaker = isParticiple
      ? (absolute(tokens, i) ?? reporterBefore(tokens, i) ?? subjectFirst(tokens.slice(0, i)))
      : subjectLeft(tokens, i);
    if (speaker === null) continue;
    if (hungUp.test(masked.slice(speaker.start, speaker.end))) return null;
    return clause(link, speaker, cue, to, (isNaming || isFound) && !isColon);
  }
  return isColon ? labelClause(tokens, to) : headlineLabel(tokens, to);
}

/** Does the word credit somebody with the words behind it in some surroundings? */
const mayCredit = askedOnce(
  (word) =>
    /^(?:according|in|per|saying|telling)$/u.test(word.key) ||
    judging.test(word.key) ||
    [speechNouns, callVerbs, speechVerbs, namingVerbs, findVerbs, speechParticiples].some((words) =>
      words.has(word.key),
    ) ||
    mayReport({ word }),
);

/** "Whether it is safe, says engineer N, is “…”": the subject stands behind the verb, and a comma behind the subject. */
function inverted(tokens: readonly Token[], verb: number, isComma: boolean): Span | null {
  const comma = tokens.findIndex((token, i) => i > verb && token.text === ',');
  if (comma < 0 && !isComma) return null;
  const rest = tokens.slice(verb + 1, comma < 0 ? tokens.length : comma);
  const first = rest[0];
  if (tokens[verb - 1]?.text !== ',' || first === undefined) return null;
  if (!opensSubject(first) && rest.at(-1)?.isCapital !== true) return null;
  if (!rest.every((token) => token.kind === 'word') || hasVerb(rest) || rest.length > 9) return null;
  return weekdays.test(first.key) ? null : subjectRight(tokens, verb + 1);
}

const attitudes = wordSet(
  'hope hopes hoped believe believes believed think thinks thought expect expects expected fear fears feared suspect suspects suspected',
);

/** "X said China hopes the EU will “…”": what somebody is said to hope or to believe are the words of who says so. */
function isReported(tokens: readonly Token[], attitude: number): boolean {
  const from = tokens.findLastIndex((token, i) => i < attitude && token.text === ';');
  return tokens.some(
    (token, i) => i > from && i < attitude - 1 && !attitudes.has(token.key) && isReporting(tokens, i),
  );
}

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** "…, the operator said, calling it “…”", "said the operator, calling it “…”": whoever the clause in front of the participle credits. */
function reporterBefore(tokens: readonly Token[], participle: number): Span | null {
  if (tokens[participle - 1]?.text !== ',') return null;
  const verb = tokens.findLastIndex(
    (token, i) => i < participle && isReporting(tokens, i) && !attitudes.has(token.key),
  );
  if (verb === 0) return subjectRight(tokens.slice(0, participle), 1);
  return verb > 0 ? subjectLeft(tokens, verb) : null;
}

const letsHear = /^(?:with|shows?|showed|showing|captured|recorded|caught|filmed|hears?|heard)$/u;

/** "footage shows Lowe telling an officer: “…”", "…, with Lowe telling the jury: “…”": the participle has a subject of its own. */
function absolute(tokens: readonly Token[], participle: number): Span | null {
  const joint = tokens.findLastIndex(
    (token, i) => i < participle && i >= participle - 7 && letsHear.test(token.key),
  );
  const subject = joint < 0 ? [] : tokens.slice(joint + 1, participle);
  return subject.length > 0 && subject.every((token) => token.kind === 'word') ? spanOf(subject) : null;
}

const speechNouns = wordSet(`
remark remarks comment comments claim claims statement statements assertion assertions suggestion suggestions warning warnings promise
promises pledge pledges vow vows insistence assurance assurances admission admissions argument arguments contention contentions description
descriptions characterization characterizations characterisation characterisations declaration declarations denial denials prediction
predictions call calls plea pleas appeal appeals demand demands boast boasts quip quips joke jokes complaint complaints observation
observations assessment assessments verdict verdicts words view views belief beliefs reply replies response responses answer answers message
messages tweet tweets post posts memo memos e-mail e-mails email emails caption captions letter letters accusation accusations criticism
praise dismissal dismissals advice mantra mantras refrain refrains
`);

/** "the minister's remark that the poor should “…”": whoever owns the words. */
function ownedWords(tokens: readonly Token[], i: number, isAtEnd: boolean): Span | null {
  if (!speechNouns.has(tokens[i]?.key ?? '')) return null;
  const next = tokens[i + 1]?.key ?? '';
  if (!isAtEnd && !/^(?:that|of|about|was|is|on|in|at|yesterday|last|this|as)$/u.test(next)) return null;
  const owner = tokens.findLastIndex(
    (token, j) => j < i && j >= i - 3 && /['’]s?$/u.test(token.text) && token.kind === 'word',
  );
  if (owner < 0) return null;
  let from = owner;
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'word' &&
    owner - from < 5 &&
    (tokens[from - 1]?.isCapital === true || headOf.has(tokens[from - 1]?.key ?? ''))
  )
    from -= 1;
  return spanOf(tokens.slice(from, owner + 1));
}

const callVerbs = wordSet(
  'call cry say scream shout yell whisper mutter sing chant calling crying screaming shouting yelling saying chanting out',
);
/** "The court overturned the ban, holding that it had been “…”". */
function judges(tokens: readonly Token[], i: number): boolean {
  return judging.test(tokens[i]?.key ?? '') && tokens[i - 1]?.text === ',' && tokens[i + 1]?.key === 'that';
}
const judging = /^(?:finding|holding|establishing|showing)$/u;
const findVerbs = wordSet('found finds find thought judged ruled');

/** "heard a child call “…”": the one who was heard speaks. */
function overheard(tokens: readonly Token[], i: number): Span | null {
  if (i < tokens.length - 2 || !callVerbs.has(tokens[i]?.key ?? '')) return null;
  const sense = tokens.findLastIndex(
    (token, j) => j < i - 1 && j > i - 8 && /^(?:hear|hears|heard|overheard|hearing)$/u.test(token.key),
  );
  const verb = tokens[i]?.key === 'out' ? i - 1 : i;
  return sense < 0 ? null : spanOf(tokens.slice(sense + 1, verb));
}

/** "Reuters quoted an official as saying": the one quoted speaks. */
export function relayedSpeaker(tokens: readonly Token[], saying: number): Span | null {
  if (tokens[saying - 1]?.key !== 'as') return null;
  const quoted = tokens.findLastIndex(
    (token, i) =>
      i < saying &&
      (token.key === 'quoted' || token.key === 'cited' || token.key === 'quotes' || token.key === 'cites'),
  );
  if (quoted < 0) return null;
  return isPassive(tokens, quoted)
    ? subjectLeft(tokens, quoted)
    : spanOf(tokens.slice(quoted + 1, saying - 1));
}

function passive(rest: readonly Token[], cue: Span, end: number, link: Link): Attribution | null {
  const by = rest.findIndex((token) => token.key === 'by');
  if (by < 0) return null;
  return clause(link === 'colon' ? 'colon' : 'clause', subjectRight(rest, by + 1), cue, end, true);
}

/** Nothing but the listener and "in a statement" between the verb and the mark. */
function isAdjacent(rest: readonly Token[], verb: Token, isComma: boolean): boolean {
  if (rest.length === 0) return true;
  if (rest.every((token) => token.kind === 'word' && /^(?:that|it|only|simply|as|saying)$/u.test(token.key)))
    return rest.at(-1)?.key !== 'that';
  if (!isComma) return false;
  if (listenerVerbs.has(verb.key)) return !rest.some((token) => token.key === 'that');
  return (
    rest[0]?.kind === 'word' &&
    /^(?:in|on|at|back|out|aloud|during|after|to|later|earlier|of|through|via|recently|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
      rest[0].key,
    )
  );
}
