/** Offices beside English names, and the organizations that a bare noun points back to. */

import type { Span } from '../../../contract.ts';
import { overPrintedLetters } from '../../../lib/printed-letters.ts';
import { unitTable } from '../../../lib/unit-table.ts';
import { spanOf, tokensOf } from '../../shared/speakers/tokens.ts';
import type { Gender } from '../../shared/speech/language.ts';
import { backToMark, lastSeen, wordEndingAt } from '../../shared/text-edges.ts';
import { phrasesByFirst, wordSet } from '../../shared/word-list.ts';
import { genderOfNoun } from './epithets.ts';
import { genderOf } from './gender.ts';
import { headOf, notNameWords, organizationNouns } from './words.ts';

const byFirst = phrasesByFirst(headOf.keys());
const word = overPrintedLetters(/[\p{L}-]+/gu);
const none: ReadonlySet<string> = new Set();

export function headsIn(role: string): ReadonlySet<string> {
  if (role === '') return none;
  const heads = new Set<string>();
  const words = role.toLowerCase().match(word) ?? [];
  for (let i = 0; i < words.length; i++) {
    const phrase = byFirst.get(words[i] ?? '')?.find((one) => one.every((part, j) => words[i + j] === part));
    const head = phrase === undefined ? undefined : headOf.get(phrase.join(' '));
    if (phrase === undefined || head === undefined) continue;
    if (words.length === 1 || !distinctions.has(head)) heads.add(head);
    i += phrase.length - 1;
  }
  return heads;
}

/** Beside a name they tell nothing of what somebody does. */
const distinctions = wordSet(
  'laureate winner medallist medalist nominee veteran survivor survivors candidate suspect victim',
);

/** An office in front of a name is read back over so many characters, no farther than the sentence. */
const farthest = 90;

const rightRole =
  /^,\s+(?:\d+,\s+)?(?:who (?:is|was|heads|runs|became|has been|serves as) )?(?:(?:the|a|an|its|his|her|their)\s+)?([^,.;:!?"“”\uE000]{3,160})/u;
/** Behind these words another phrase begins: a verb, somebody else's name. */
const elsewhere =
  /\s(?:who|which|whose|that|said|says|told|met|meets|with|by|from|but|while|as|when|after|before|against|beat|replaced|succeeded|urged|asked|called)\s/u;
/** "President Ann Reed and Chancellor |": what stands in front of a joint belongs to the name before it. */
const nameJoined = overPrintedLetters(
  /^.*\p{Lu}[\p{L}’'-]*\s(?:and|with|met|meets|told|asks|asked|by|to|from|joined|beat|but)\s/u,
);

/** "The culture minister met director |": what stands in front of a verb is the office of who did it. */
const doneTo = overPrintedLetters(
  /^.*\s(?:(?!(?:named|called|nicknamed|retired|renowned|celebrated|acclaimed|famed)\s)\p{Ll}{2,}ed|met|meets|told|tells|saw|sees|beat|thanks|praises|asks|joins|welcomes|receives)\s(?:with\s)?/u,
);

const marks = unitTable('.;:!?—–"“”\uE000');

/** The office beside a name: in front of it back to the last comma or name, or in the apposition behind it. */
export function roleBeside(text: string, name: Span): string {
  const parts = backToMark(text, name.start, marks, name.start - farthest).split(',');
  // "Mexico's foreign minister, Ernesto Paz,": the office is closed by a comma, and so is the name.
  const isApposed = parts.at(-1) === ' ' && /^[,.]/u.test(text.slice(name.end, name.end + 1));
  const whole = `${(isApposed ? parts.at(-2) : parts.at(-1)) ?? ''}${isApposed ? ' ' : ''}`;
  const joined = nameJoined.exec(whole)?.[0] ?? '';
  const isOwnOffice = headOf.has(/(\p{L}+)\s+\p{Ll}+\s$/u.exec(joined)?.[1]?.toLowerCase() ?? '');
  const behindJoint = isOwnOffice ? whole : whole.slice(joined.length);
  const left = behindJoint.slice(doneTo.exec(behindJoint)?.[0].length ?? 0);
  const isBehind = text.charAt(name.end) === ',';
  const behindName =
    (isBehind ? rightRole.exec(text.slice(name.end, name.end + longestRole))?.[1] : null) ?? '';
  const right = startsWithVerb.test(behindName) ? '' : (behindName.split(elsewhere)[0] ?? '');
  const before = headsIn(left).size > 0 && /[\p{L}]\s+$/u.test(left) ? left.trim() : '';
  const behind = headsIn(right).size > 0 ? right.trim() : '';
  const origin = before === '' ? (ofCountry.exec(whole)?.[0].trim() ?? '') : '';
  const age =
    (isBehind ? /^,\s+(\d{1,3})(?=[\s,.])/u.exec(text.slice(name.end, name.end + 8))?.[1] : null) ?? '';
  const deed = deedBehind.exec(text.slice(name.end, name.end + DEED))?.[1] ?? '';
  const held = officeHeld.exec(text.slice(name.end, name.end + longestRole))?.[1] ?? '';
  return [
    before === '' ? origin : before,
    age,
    behind,
    doers.get(deed) ?? '',
    headsIn(held).size > 0 ? held : '',
  ]
    .filter((role) => role !== '')
    .join('; ');
}

/** "Casimir Holt joined the chain as chief financial officer", "became its president": which office somebody is told to have. */
const officeHeld =
  /^\s(?:(?:has|had|was|is|also|now)\s){0,2}(?:(?:is|was|been|became|becomes|named|appointed|elected)(?:\s(?:as|to be))?|(?:joined|served|serves|serving|worked|works|working|returned|stepped down|took over|takes over|started|began|hired|brought in)(?:\s[^.,;:!?“”"\s]+){0,6}? as)\s(?:(?:the|a|an|its|his|her|their|[\p{Lu}][\p{L}-]*['’]s)\s)?((?:(?!(?:of|to|for|by|with|and|in|at)\s)[\p{L}-]+\s?){1,5})/u;

/** "Katrin Olsen produced for": what somebody did on a work is what they are. */
const deedBehind = /^\s(?:(?:has|had|also|co-)\s?)*(produced|directed|edited|composed|choreographed)\s/u;
const doers: ReadonlyMap<string, string> = new Map([
  ['produced', 'producer'],
  ['directed', 'director'],
  ['edited', 'editor'],
  ['composed', 'composer'],
  ['choreographed', 'choreographer'],
]);
const DEED = 36;

const longestRole = 240;
/** "Sweden's Maja Hellner", "Swede Maja Hellner": where somebody comes from. */
const ofCountry = overPrintedLetters(/\p{Lu}[\p{L}-]+(?:['’]s?)?\s$/u);
const startsWithVerb =
  /^(?:said|says|told|added|who|which|where|and|but|in|on|at|with|after|before|speaking|according)\s/u;

const courtesies: ReadonlyMap<string, Gender> = new Map([
  ...[
    'Mr',
    'Sir',
    'Lord',
    'Father',
    'Brother',
    'King',
    'Prince',
    'Sheikh',
    'Imam',
    'Herr',
    'Señor',
    'Monsieur',
    'Pope',
  ].map((title): [string, Gender] => [title, 'masculine']),
  ...[
    'Mrs',
    'Ms',
    'Miss',
    'Dame',
    'Lady',
    'Baroness',
    'Sister',
    'Queen',
    'Princess',
    'Mme',
    'Frau',
    'Madame',
    'Señora',
  ].map((title): [string, Gender] => [title, 'feminine']),
]);

/** Somebody else may be meant behind another name. */
const ownPronoun = overPrintedLetters(
  /^[^.!?;:“”"\uE000]{0,160}?\s(he|she|his|her|him|himself|herself)(?!\p{L})/u,
);
const otherName = /(?!^)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\s(?:and|with|by|to) (?:\p{Ll}+ )?\p{Lu}\p{Ll}+/u;

const opening = overPrintedLetters(/^(?:[\p{L}\d]+-)*[\p{L}]+/u);

/** The gender that a title, the office or a pronoun beside a name shows: "Mrs Brodie", "actress Dalia Noor", "Zhao Meiling, who … her". */
export function genderBeside(text: string, place: Span, name: string): Gender | null {
  const end = lastSeen(text, place.start) + 1;
  if (end < place.start) {
    const isStopped = text.charAt(end - 1) === '.';
    const title = wordEndingAt(text, isStopped ? end - 1 : end, Math.max(0, place.start - 12));
    const told = courtesies.get(title.slice(title.lastIndexOf('-') + 1));
    if (told !== undefined) return told;
    const noun = isStopped ? '' : wordEndingAt(text, end, Math.max(0, place.start - 24));
    const shown = genderOfNoun(noun.toLowerCase());
    if (shown !== null) return shown;
  }
  const described =
    text.charAt(place.end) === ',' ? rightRole.exec(text.slice(place.end, place.end + 60))?.[1] : undefined;
  const behind = described === undefined ? null : opening.exec(described)?.[0];
  const shown = behind == null ? null : genderOfNoun(behind.toLowerCase());
  if (shown !== null) return shown;
  const known = genderOf(name);
  if (known !== null) return known;
  const pronoun = ownPronoun.exec(text.slice(place.end, place.end + 200));
  if (pronoun === null || otherName.test(pronoun[0])) return null;
  return /^h(?:e|is|im|imself)$/u.test(pronoun[1] ?? '') ? 'masculine' : 'feminine';
}

/** What finds "Ministry" in the names of organizations, for "the ministry". */
export function organizationNoun(phrase: string): string | null {
  const noun = phrase.toLowerCase();
  return organizationNouns.has(noun) ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}` : null;
}

const namePart = overPrintedLetters(/^(?:\p{Lu}[\p{L}&-]*|of|for|the|and)$/u);

/** The capitalised name around the noun at `at`: "Ministry of Culture". */
export function organizationAround(text: string, at: number): string | null {
  const words = tokensOf(text, Math.max(0, at - 60), at + 80);
  const noun = words.findIndex((token) => token.start === at);
  if (noun < 0) return null;
  let from = noun;
  while (
    from > 0 &&
    words[from - 1]?.isCapital === true &&
    words[from - 1]?.kind === 'word' &&
    !notNameWords.has(words[from - 1]?.text ?? '')
  )
    from -= 1;
  let to = noun + 1;
  while (to < words.length && namePart.test(words[to]?.text ?? '')) to += 1;
  while (to > noun + 1 && words[to - 1]?.isCapital !== true) to -= 1;
  const span = spanOf(words.slice(from, to));
  return span !== null && to - from > 1 ? text.slice(span.start, span.end) : null;
}
