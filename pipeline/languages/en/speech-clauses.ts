/** Reads English reporting clauses: "said X", "X said", "according to X", "X called it", "X: ". */

import type { Span } from '../../contract.ts';
import type { Attribution, Link } from '../shared/quotation-language.ts';
import { spanOf, type Token, tokensOf } from '../shared/speaker-tokens.ts';
import { opensSubject, subjectFirst, subjectLeft, subjectRight } from './speech-subject.ts';
import { listenerVerbs, namingVerbs, nounLikeVerbs, speechParticiples, speechVerbs, verbAdverbs } from './speech-verbs.ts';
import { pronouns } from './speaker-words.ts';

const farthestVerb = 34;

function clause(link: Link, speaker: Span | null, cue: Span | null, end: number, isNaming = false): Attribution {
  return { link, speaker, cue, isNaming, gender: null, end };
}

/** "according to X", "in X's words", "in the words of X". */
function sourcePhrase(tokens: readonly Token[], i: number, link: Link): Attribution | null {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (first === undefined || second === undefined) return null;
  if (first.key === 'according' && second.key === 'to') {
    const speaker = subjectRight(tokens, i + 2);
    return clause(link, speaker, { start: first.start, end: second.end }, speaker?.end ?? second.end);
  }
  if (first.key !== 'in') return null;
  const last = tokens.findIndex((token, j) => j > i && j < i + 8 && token.key === 'words');
  if (last < 0 || tokens.slice(i, last).some((token) => token.text === ',')) return null;
  const cue = { start: first.start, end: tokens[last]?.end ?? first.end };
  if (second.key === 'the' && tokens[last + 1]?.key === 'of') {
    const speaker = subjectRight(tokens, last + 2);
    return clause(link, speaker, cue, speaker?.end ?? cue.end);
  }
  const owner = spanOf(tokens.slice(i + 1, last).filter((token) => token.key !== 'own'));
  return owner === null ? null : clause(link, owner, cue, cue.end);
}

function isReporting(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.isCapital || !speechVerbs.has(token.key)) return false;
  if ((token.key === 'tells' || token.key === 'told') && tokens.slice(i + 1, i + 4).some((next) => next.key === 'story' || next.key === 'tale')) return false;
  if (!nounLikeVerbs.has(token.key)) return true;
  const before = tokens[i - 1];
  if (before === undefined) return false;
  return before.isCapital || pronouns.has(before.key) || before.text === ',' || /^(?:statement|message|note|letter|post|release|text|caption|report|notice)$/u.test(before.key) || verbAdverbs.has(before.key);
}

/** Behind words that end like a sentence, "Petrov said the film …" tells something new; "Petrov said." credits them. */
function closesOff(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (next === undefined || next.kind === 'mark') return true;
  if (listenerVerbs.has(tokens[verb]?.key ?? '')) {
    return !tokens.slice(verb + 1, verb + 8).some((token) => token.key === 'that' || token.key === 'to' || token.text === ':');
  }
  return /^(?:in|on|at|during|after|when|while|as|with|to|of|through|via|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|later|earlier|last|proudly|\p{L}+ly)$/u.test(next.key);
}

export function after(masked: string, from: number, to: number, quoted: string): Attribution | null {
  const gap = /^[\s,;—–-]*/u.exec(masked.slice(from, to))?.[0] ?? '';
  const tokens = tokensOf(masked, from + gap.length, to);
  const first = tokens[0];
  if (first === undefined) return null;
  const isComma = /,\s*$/u.test(quoted) || gap.includes(',') || /[—–]/u.test(gap);
  const isOver = /[.!?…]["'’”]*\s*$/u.test(quoted) && !gap.includes(',');
  const isStopped = /\.["'’”]*\s*$/u.test(quoted) && isOver;
  const end = tokens.findIndex((token) => token.text === '.' || token.text === ';' || token.text === '?' || token.text === '!');
  const own = end < 0 ? tokens : tokens.slice(0, end);
  const clauseEnd = own.at(-1)?.end ?? from;
  const lead = /^(?:as|also|further|later|then|so)$/u.test(first.key) ? 1 : first.key === 'is' && own[1]?.key === 'how' ? 2 : 0;
  const source = isStopped ? null : sourcePhrase(own, 0, 'after');
  if (source !== null) return { ...source, end: clauseEnd };
  const verb = own[lead];
  if (verb !== undefined && !verb.isCapital && (speechVerbs.has(verb.key) || verb.key === 'read')) {
    let subjectFrom = lead + 1;
    while (verbAdverbs.has(own[subjectFrom]?.key ?? '')) subjectFrom += 1;
    if (listenerVerbs.has(verb.key) && /^(?:reporters|journalists|us|him|her|them|me)$/u.test(own[subjectFrom]?.key ?? '')) subjectFrom += 1;
    if (!isComma && !isOver && first.key !== 'said') return null;
    return clause('after', subjectRight(own, subjectFrom), { start: verb.start, end: verb.end }, clauseEnd);
  }
  if (!isComma && !isOver && lead < 2) return null;
  if (!opensSubject(first) && lead === 0 && !isHeadline(own)) return null;
  if (first.key === 'which' || first.key === 'that') return null;
  const at = own.findIndex((_, i) => i > 0 && i < farthestVerb && isReporting(own, i));
  if (at < 1) return null;
  if (isOver && !closesOff(own, at)) return null;
  if (isStopped && at > 3 && !masked.slice(from, to).startsWith(',')) return isNamedShort(own, at) ? clauseAt(own, at, clauseEnd) : null;
  return clauseAt(own, at, clauseEnd);
}

function clauseAt(tokens: readonly Token[], verb: number, end: number): Attribution | null {
  const token = tokens[verb];
  const speaker = subjectLeft(tokens, verb);
  if (token === undefined || speaker === null) return null;
  const cue = token.key === 'saying' || token.key === 'quoted' ? { start: tokens[verb - 1]?.start ?? token.start, end: token.end } : token;
  return clause('after', speaker, { start: cue.start, end: cue.end }, end);
}

/** Headlines drop articles: "…," minister says. */
function isHeadline(tokens: readonly Token[]): boolean {
  return tokens.slice(1, 7).some((token) => token.key === 'says' || token.key === 'said');
}

function isNamedShort(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return verb < 8 && (next === undefined || next.kind === 'mark');
}

/** The reporting clause in front of an opening mark at `to`, in the sentence that starts at `from`. */
export function before(masked: string, from: number, to: number): Attribution | null {
  const region = masked.slice(from, to);
  if (!/\p{L}/u.test(region)) return null;
  const isColon = /:\s*$/u.test(region);
  const tokens = tokensOf(masked, from, to);
  while (tokens.at(-1)?.kind === 'mark' && !/[)\]]/u.test(tokens.at(-1)?.text ?? '')) tokens.pop();
  const isComma = /,\s*$/u.test(region);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    const source = token.key === 'according' || token.key === 'in' ? sourcePhrase(tokens, i, isComma ? 'direct' : 'clause') : null;
    if (source !== null) return source;
    const relayed = i > 1 && (token.key === 'saying' || token.key === 'telling') ? relayedSpeaker(tokens, i) : null;
    if (relayed !== null) return clause(isColon ? 'colon' : isComma || i === tokens.length - 1 ? 'direct' : 'clause', relayed, { start: token.start, end: token.end }, to);
    const isNaming = namingVerbs.has(token.key) && !token.isCapital;
    const isParticiple = speechParticiples.has(token.key) && !token.isCapital;
    if (!isNaming && !isParticiple && !isReporting(tokens, i)) continue;
    const rest = tokens.slice(i + 1);
    const link: Link = isColon ? 'colon' : isAdjacent(rest, token, isComma) ? 'direct' : 'clause';
    const cue = { start: token.start, end: token.end };
    if (isNaming && isPassive(tokens, i)) return passive(rest, cue, to, link);
    if (listenerVerbs.has(token.key) && isPassive(tokens, i)) return clause(link, null, cue, to);
    const speaker = isParticiple ? subjectFirst(tokens.slice(0, i)) : subjectLeft(tokens, i);
    if (speaker === null) continue;
    return clause(link, speaker, cue, to, isNaming && !isColon);
  }
  return isColon ? labelClause(tokens, to) : null;
}

/** "Reuters quoted an official as saying": the one quoted speaks. */
function relayedSpeaker(tokens: readonly Token[], saying: number): Span | null {
  if (tokens[saying - 1]?.key !== 'as') return null;
  const quoted = tokens.findLastIndex((token, i) => i < saying && (token.key === 'quoted' || token.key === 'cited' || token.key === 'quotes' || token.key === 'cites'));
  if (quoted < 0) return null;
  return isPassive(tokens, quoted) ? subjectLeft(tokens, quoted) : spanOf(tokens.slice(quoted + 1, saying - 1));
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  return /^(?:be|been|is|are|was|were|being|widely|once|often|sometimes|also)$/u.test(tokens[verb - 1]?.key ?? '') || verb === 0;
}

function passive(rest: readonly Token[], cue: Span, end: number, link: Link): Attribution | null {
  const by = rest.findIndex((token) => token.key === 'by');
  if (by < 0) return null;
  return clause(link === 'colon' ? 'colon' : 'clause', subjectRight(rest, by + 1), cue, end, true);
}

/** Nothing but the listener and "in a statement" between the verb and the mark. */
function isAdjacent(rest: readonly Token[], verb: Token, isComma: boolean): boolean {
  if (rest.length === 0) return true;
  if (rest.every((token) => token.kind === 'word' && /^(?:that|it|only|simply|as|saying)$/u.test(token.key))) return rest.at(-1)?.key !== 'that';
  if (!isComma) return false;
  if (listenerVerbs.has(verb.key)) return !rest.some((token) => token.key === 'that');
  return rest[0]?.kind === 'word' && /^(?:in|on|at|during|after|to|later|earlier|of|through|via|recently|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(rest[0].key);
}

/** "Petrov: “…”" and sentences that end in a colon without a reporting verb. */
function labelClause(tokens: readonly Token[], end: number): Attribution | null {
  if (tokens.length === 0) return null;
  const isLabel = tokens.length <= 10 && tokens[0] !== undefined && opensSubject(tokens[0]);
  const speaker = subjectFirst(tokens);
  if (speaker === null) return null;
  return isLabel || speaker !== null ? clause('colon', speaker, null, end) : null;
}

/** ", Petrov said." at the end of a sentence that holds a partial quotation. */
export function trailing(masked: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(masked, from, to);
  while (tokens.at(-1)?.kind === 'mark') tokens.pop();
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.key === 'according' && tokens[i + 1]?.key === 'to') return sourcePhrase(tokens, i, 'clause');
    if (!isReporting(tokens, i)) continue;
    if (!closesOff(tokens, i)) continue;
    const comma = tokens.findLastIndex((one, j) => j < i && one.text === ',');
    if (comma < 0) continue;
    const start = tokens.findIndex((one, j) => j < i && one.text === ',' && j + 1 < i && opensSubject(tokens[j + 1] ?? token));
    const own = tokens.slice(start < 0 ? comma + 1 : start + 1);
    const verb = own.indexOf(token);
    const inverted = verb === 0;
    const speaker = inverted ? subjectRight(own, 1) : subjectLeft(own, verb);
    if (speaker !== null) return clause('clause', speaker, { start: token.start, end: token.end }, to);
  }
  return null;
}

/** The subject of a sentence that reports without marks, else the person who begins it. */
export function report(masked: string, from: number, to: number): Span | null {
  const tokens = tokensOf(masked, from, to);
  const verb = tokens.findIndex((_, i) => i > 0 && isReporting(tokens, i));
  if (verb > 0) {
    const inverted = tokens[verb - 1]?.text === ',' && tokens[verb + 1]?.isCapital === true;
    return inverted ? subjectRight(tokens, verb + 1) : subjectLeft(tokens, verb);
  }
  const first = subjectFirst(tokens.slice(0, 14));
  if (first === null) return null;
  const head: Token[] = [];
  for (const token of tokens) {
    if (token.start < first.start) continue;
    if (head.some((one) => one.isCapital) && !token.isCapital) break;
    head.push(token);
  }
  return spanOf(head);
}
