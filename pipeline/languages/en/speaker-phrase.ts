/** Reads an English phrase that names a speaker: a personal name with its office, a pronoun, an office, an organization. */

import type { Span } from '../../contract.ts';
import type { Gender, NamedSpan } from '../shared/quotation-language.ts';
import type { SpeakerReading } from '../shared/speaker-reading.ts';
import { spanOf, type Token, tokensOf } from '../shared/speaker-tokens.ts';
import {
  courtesyTitles,
  femaleNames,
  genericHeads,
  headOf,
  maleNames,
  nameParticles,
  notNameWords,
  organizationNameWords,
  organizationNouns,
  pronouns,
  servants,
  textNouns,
} from './speaker-words.ts';

const acronym = /^[\p{Lu}\d&-]{2,}$/u;
const initial = /^(?:\p{Lu}\.\s?)+$/u;
const article = /^(?:the|a|an)$/u;

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (initial.test(token.text)) return true;
  const base = token.text.replace(/['’]s?$/u, '');
  return token.isCapital && !acronym.test(token.text) && !notNameWords.has(base) && !/['’]s?$/u.test(token.text);
}

interface Run {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** Capitalised words in a row that could be a personal name, particles among them. */
function runsIn(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const goes = token !== undefined && (isNameWord(token) || (from >= 0 && nameParticles.has(token.key) && tokens[i + 1] !== undefined && isNameWord(tokens[i + 1] ?? token)));
    if (goes && from < 0) from = i;
    if (!goes && from >= 0) {
      runs.push({ tokens: tokens.slice(from, i), from, to: i });
      from = -1;
    }
  }
  return runs;
}

/** "Trade Viktor Shen" in "Deputy Minister of Trade Viktor Shen": the name begins behind the words of an organization. */
function withoutOrganization(run: Run): Run {
  const last = run.tokens.findLastIndex((token) => organizationNameWords.has(token.text));
  return { tokens: run.tokens.slice(last + 1), from: run.from + last + 1, to: run.to };
}

function isPersonal(run: Run): boolean {
  return run.tokens.length > 0 && run.tokens.length <= 5;
}

/** Words that may trail a subject without being part of it. */
const trailers = /^(?:on|earlier|later|also|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/u;

function named(run: Span, text: string, known: NamedSpan | undefined): SpeakerReading {
  const place = known ?? run;
  return {
    kind: 'name',
    name: known?.name ?? text.slice(run.start, run.end).replaceAll(/\s+/gu, ' '),
    place: { start: place.start, end: place.end },
    isPerson: known === undefined || known.kind === 'person',
  };
}

/** "the spokesman for President N": the name belongs to whom is served. */
function isServed(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (i >= 0 && (notNameWords.has(tokens[i]?.text ?? '') || headOf.has(tokens[i]?.key ?? '')) && !article.test(tokens[i]?.key ?? '')) i -= 1;
  const joint = tokens[i]?.key ?? '';
  if (joint !== 'for' && joint !== 'to' && joint !== 'of' && joint !== 'by') return false;
  const isDirect = i === from - 1;
  return joint === 'of' ? isDirect && tokens.slice(0, i).some((token) => headOf.has(token.key) || servants.has(token.key)) : tokens.slice(0, i).some((token) => servants.has(token.key) || token.key === 'representative');
}

/** "Petrov of Meridian Bank", "Petrov from Kazan": the name stands first. */
function leads(tokens: readonly Token[], run: Run): boolean {
  const next = tokens[run.to];
  return run.from === 0 && (next === undefined || next.kind === 'mark' || /^(?:of|from|at|with|in|for|who|as)$/u.test(next.key));
}

export function speaker(text: string, phrase: Span, namedSpans: readonly NamedSpan[]): SpeakerReading | null {
  let tokens = tokensOf(text, phrase.start, phrase.end);
  while (tokens.length > 1 && trailers.test(tokens.at(-1)?.key ?? '')) tokens = tokens.slice(0, -1);
  const first = tokens[0];
  if (first === undefined) return null;
  const pronoun = pronouns.get(first.key);
  if (pronoun !== undefined && tokens.length === 1) {
    return { kind: 'pronoun', pronoun, place: { start: first.start, end: first.end } };
  }
  if (first.key === 'i' || first.key === 'we' || first.key === 'you') return null;
  const possessor = /['’]s?$/u.test(tokens.at(-1)?.text ?? '');
  if (possessor) {
    const owner = { start: first.start, end: (tokens.at(-1)?.end ?? 0) - (/['’]s$/u.test(tokens.at(-1)?.text ?? '') ? 2 : 1) };
    return speaker(text, owner, namedSpans);
  }
  const inside = namedSpans.filter((span) => span.start >= phrase.start && span.end <= phrase.end);
  const end = tokens.at(-1)?.end ?? phrase.end;
  const knownAtEnd = inside.filter((span) => span.kind === 'person').findLast((span) => span.end === end || span.end === end - 2);
  if (knownAtEnd !== undefined && !isServed(tokens, tokens.findIndex((token) => token.start >= knownAtEnd.start))) {
    return named(knownAtEnd, text, knownAtEnd);
  }
  const knownFirst = inside.find((span) => span.kind === 'person' && span.start === first.start);
  if (knownFirst !== undefined) return named(knownFirst, text, knownFirst);
  const runs = runsIn(tokens).map(withoutOrganization).filter(isPersonal);
  const last = runs.at(-1);
  const isLast = last !== undefined && last.to === tokens.length;
  const hasArticle = article.test(first.key);
  if (last !== undefined && isLast && !isServed(tokens, last.from)) {
    const span = spanOf(last.tokens);
    const bare = last.from === 0;
    const courtesy = courtesyTitles.has((tokens[last.from - 1]?.text ?? '').replace('.', ''));
    const before = tokens[last.from - 1];
    const isOrganization = before !== undefined && organizationNouns.has(before.key) || inside.some((one) => one.kind === 'other' && one.end === end);
    const isTitled = before !== undefined && (headOf.has(before.key) || notNameWords.has(before.text));
    if (span !== null && !isOrganization && (bare || courtesy || isTitled || last.tokens.length >= 2)) return named(span, text, undefined);
  }
  const lead = runs.find((run) => leads(tokens, run));
  const leadSpan = lead === undefined ? null : spanOf(lead.tokens);
  if (leadSpan !== null && !hasArticle && !inside.some((one) => one.kind === 'other' && one.start === leadSpan.start)) return named(leadSpan, text, undefined);
  return office(text, tokens, inside);
}

/** Nobody is named: an organization by its name, else the office as a phrase. */
function office(text: string, tokens: readonly Token[], inside: readonly NamedSpan[]): SpeakerReading | null {
  const words = article.test(tokens[0]?.key ?? '') ? tokens.slice(1) : tokens;
  const whole = spanOf(words);
  const place = spanOf(tokens);
  if (whole === null || place === null) return null;
  const joint = words.findIndex((token, i) => i > 0 && /^(?:of|for|at|in|with|from|to|by|on|who|,)$/u.test(token.key));
  const headWords = joint < 0 ? words : words.slice(0, joint);
  const lastWord = headWords.at(-1);
  const lastTwo = headWords.slice(-2).map((token) => token.key).join(' ');
  const lastThree = headWords.slice(-3).map((token) => token.key).join(' ');
  const head = headOf.get(lastThree) ?? headOf.get(lastTwo) ?? headOf.get(lastWord?.key ?? '') ?? null;
  if (lastWord !== undefined && textNouns.has(lastWord.key)) return issuer(text, words, joint, inside, place);
  const exact = inside.find((span) => span.kind === 'other' && span.start <= whole.start && span.end >= whole.end);
  if (exact !== undefined) return named(exact, text, exact);
  if (head === null && words.every((token) => token.isCapital || /^(?:of|the|for|and|&)$/u.test(token.key))) {
    return { kind: 'name', name: text.slice(whole.start, whole.end), place: whole, isPerson: false };
  }
  if (!words.some((token) => token.kind === 'word')) return null;
  const owners = words.filter((token) => token.isCapital && headOf.get(token.key) === undefined).map((token) => token.text.replace(/['’]s$/u, ''));
  return {
    kind: 'role',
    phrase: text.slice(whole.start, whole.end).replace(/^(?:his|her|its|their|our) /iu, ''),
    place,
    head: head ?? (organizationNouns.has(lastWord?.key ?? '') ? (lastWord?.key ?? null) : null),
    owners,
    pointsBack: joint < 0 && tokens[0]?.key !== 'a' && tokens[0]?.key !== 'an' && headWords.length <= 3 && !/^(?:one|another|some|many|several)$/u.test(tokens[0]?.key ?? ''),
    isGeneric: genericHeads.has(lastWord?.key ?? ''),
    isText: false,
  };
}

/** "a statement from the ministry", "the company's statement": whoever issued the text speaks. */
function issuer(text: string, words: readonly Token[], joint: number, inside: readonly NamedSpan[], place: Span): SpeakerReading | null {
  const owner = words.slice(0, Math.max(0, words.length - 1)).findIndex((token) => /['’]s?$/u.test(token.text));
  if (owner >= 0) {
    const span = spanOf(words.slice(0, owner + 1));
    return span === null ? null : speaker(text, span, inside);
  }
  const from = words[joint];
  if (joint > 0 && from !== undefined && /^(?:of|from|by)$/u.test(from.key)) {
    const span = spanOf(words.slice(joint + 1));
    if (span !== null) return speaker(text, span, inside);
  }
  return { kind: 'role', phrase: text.slice(place.start, place.end), place, head: null, owners: [], pointsBack: true, isGeneric: false, isText: true };
}

export function nameParts(name: string): readonly string[] {
  return name.split(/\s+/u);
}

export function genderOf(name: string): Gender | null {
  const parts = name.split(/[\s-]+/u);
  const given = parts[0] ?? '';
  if (femaleNames.has(given)) return 'feminine';
  if (maleNames.has(given)) return 'masculine';
  const surname = parts.at(-1) ?? '';
  if (/(?:ov|ev|in|yn|sk|tsk)(?:a|aya|aia)$/u.test(surname) && surname.length > 4) return 'feminine';
  return /(?:ov|ev|sky|skiy|skii)$/u.test(surname) ? 'masculine' : null;
}

const headPhrases = [...headOf.keys()].toSorted((a, b) => b.length - a.length);
const headPattern = new RegExp(`(?<![\\p{L}-])(?:${headPhrases.join('|')})(?![\\p{L}-])`, 'giu');

export function headsIn(role: string): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const match of role.matchAll(headPattern)) {
    const head = headOf.get(match[0].toLowerCase());
    if (head !== undefined) heads.add(head);
  }
  return heads;
}

const leftRole = /[^.;:!?"“”\uE000]{0,90}$/u;
const rightRole = /^,\s+(?:(?:the|a|an|who (?:is|was|heads|runs))\s+)?([^.;:!?"“”]{3,160})/u;

/** The office beside a name: in front of it back to the last comma, or in the apposition behind it. */
export function roleBeside(text: string, name: Span): string {
  const left = leftRole.exec(text.slice(0, name.start))?.[0].split(',').at(-1) ?? '';
  const right = rightRole.exec(text.slice(name.end))?.[1] ?? '';
  const before = headsIn(left).size > 0 && /[\p{L}]\s+$/u.test(left) ? left.trim() : '';
  const behind = headsIn(right).size > 0 ? right.trim() : '';
  return [before, behind].filter((role) => role !== '').join('; ');
}

/** What finds "Ministry" in the names of organizations, for "the ministry". */
export function organizationNoun(phrase: string): string | null {
  const noun = phrase.toLowerCase();
  return organizationNouns.has(noun) ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}` : null;
}

const namePart = /^(?:\p{Lu}[\p{L}&-]*|of|for|the|and)$/u;

/** The capitalised name around the noun at `at`: "Ministry of Culture". */
export function organizationAround(text: string, at: number): string | null {
  const words = tokensOf(text, Math.max(0, at - 60), at + 80);
  const noun = words.findIndex((token) => token.start === at);
  if (noun < 0) return null;
  let from = noun;
  while (from > 0 && words[from - 1]?.isCapital === true && words[from - 1]?.kind === 'word' && !notNameWords.has(words[from - 1]?.text ?? '')) from -= 1;
  let to = noun + 1;
  while (to < words.length && namePart.test(words[to]?.text ?? '')) to += 1;
  while (to > noun + 1 && words[to - 1]?.isCapital !== true) to -= 1;
  const span = spanOf(words.slice(from, to));
  return span !== null && to - from > 1 ? text.slice(span.start, span.end) : null;
}
