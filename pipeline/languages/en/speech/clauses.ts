/** Reads English reporting clauses behind a quotation: "…," said X; "…," X told Y; X said that …. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { isLetterAt, lastSeen } from '../../shared/text-edges.ts';
import { wordSet } from '../../shared/word-list.ts';
import { headOf, notNameWords } from '../speakers/words.ts';
import { allSaid } from './all-said.ts';
import { beat } from './beats.ts';
import { relayedSpeaker } from './before.ts';
import { subjectRight } from './inverted.ts';
import { shape } from './quoted-shape.ts';
import { writingBehind, writtenBehind } from './quoted-words.ts';
import { clause, closesOff, isReporting, sourcePhrase } from './reporting.ts';
import { opensSubject, subjectFirst, subjectLeft } from './subject.ts';
import { listenerVerbs, speechVerbs, verbAdverbs } from './verbs.ts';
import { isTitleApposed } from './works.ts';

const farthestVerb = 34;

/** "…," came the reply: whoever was last heard or asked speaks. */
const cameWords =
  /^[\s,]*(?:came|comes|was|is) (?:the|his|her|their|its) (?:\p{Ll}+ )?(?:reply|answer|response|explanation|verdict|retort|refrain|message)(?=[\s,.]|$)/u;
const whenSaid =
  /^(?:(?:an?|one|two|three|just|only|some|several|barely|less than a|more than a|the) )*(?:moment|minute|hour|day|week|month|year|decade)s? (?:after|before|ago|later|earlier|since|when)(?!\p{L})/u;

/** "…" That was X's answer. */
const ownWords =
  /^[\s,.]*(?:(?:Those|These|Such|That|This|those|these|such|that|this) )?(?:were|are|was|is) (?=[^.,;:!?"“”]{2,60}['’]s? (?:\p{Ll}+ )?(?:words|view|verdict|message|assessment|opinion|reaction|conclusion|response|answer|reply|advice|take|warning|promise|comment)(?!\p{L}))/u;

/** "…" Those were the words of X; "…" was the verdict of X. */
const wordsOf =
  /^[\s,.]*(?:(?:Those|These|Such|That|This|those|these|such) )?(?:were|are|was|is) (?:the )?(?:\p{Ll}+ )?(?:words|view|verdict|message|assessment|opinion|reaction|conclusion|response|answer|description|summary|advice|reply|diagnosis|judg(?:e)?ment|prediction|forecast|reading|explanation|comment|appraisal|credo|philosophy|plea|warning|promise) (?:of|from|by|given by|offered by|delivered by) /u;

/** Where the quoted words end but for the closing marks of speech inside them. */
function wordsEnd(quoted: string): number {
  let at = lastSeen(quoted);
  while (at >= 0 && `"'’”`.includes(quoted.charAt(at))) at -= 1;
  return at;
}

/** First words of what is told of the quotation itself: whose words they are, where they are written, when they were said. */
const tellingOpeners = wordSet(`
those these such that this were are was is the a an one another came comes two three just only some several barely less more moment moments minute
minutes hour hours day days week weeks month months year years decade decades
`);
const gapPattern = /^[\s,;—–-]*/u;

/** "“Well Street”, shot in Lyon in 1927", "“X,” announced in May, is": said of what stands in the marks; nobody is named behind the verb. */
function isParticiple(verb: Token | undefined, next: Token | undefined): boolean {
  if (verb === undefined || next === undefined || /^(?:said|says|added|adds)$/u.test(verb.key)) return false;
  return /^(?:in|on|at|by|for|from|with|during|between|over|entirely|partly|mostly)$/u.test(next.key);
}

export function after(masked: string, from: number, to: number, quoted: string): Attribution | null {
  const behind = masked.slice(from, to);
  const gap = gapPattern.exec(behind)?.[0] ?? '';
  const tokens = tokensOf(masked, from + gap.length, to);
  const first = tokens[0];
  if (first === undefined) return null;
  const lastMark = quoted.charAt(wordsEnd(quoted));
  if (lastMark === ',' && isTitleApposed(tokens, quoted)) return null;
  const isComma = lastMark === ',' || gap.includes(',') || gap.includes('—') || gap.includes('–');
  const isOver = /[.!?…]/u.test(lastMark) && !gap.includes(',');
  const isStopped = lastMark === '.' && isOver;
  const end = tokens.findIndex(
    (token) => token.text === '.' || token.text === ';' || token.text === '?' || token.text === '!',
  );
  const own = end < 0 ? tokens : tokens.slice(0, end);
  const clauseEnd = own.at(-1)?.end ?? from;
  const lead = /^(?:as|also|further|later|then|so)$/u.test(first.key)
    ? 1
    : (first.key === 'is' || first.key === 'was') && own[1]?.key === 'how'
      ? 2
      : howBehind(own);
  const opening = tokens.find((token) => token.kind === 'word')?.key ?? '';
  const isTelling = tellingOpeners.has(opening);
  const credit = isTelling ? wordsOf.exec(behind) : null;
  if (credit !== null) {
    const owner = subjectRight(tokensOf(masked, from + credit[0].length, to), 0);
    if (owner !== null) return clause('after', owner, null, owner.end);
  }
  const measured = isTelling ? allSaid(own) : null;
  if (measured !== null) return clause('after', measured, null, clauseEnd);
  const possessed = isTelling ? ownWords.exec(behind) : null;
  if (possessed !== null) {
    const rest = tokensOf(masked, from + possessed[0].length, to);
    const owner = rest.findIndex((token) => /['’]s?$/u.test(token.text));
    const span = spanOf(rest.slice(0, owner + 1));
    if (owner >= 0 && span !== null) return clause('after', span, null, span.end);
  }
  if (isTelling && writingBehind.test(behind)) return null;
  // "“…,” a day after its engineers said otherwise": when it was said, not by whom.
  if (isTelling && whenSaid.test(masked.slice(first.start, clauseEnd))) return null;
  const came = isStopped || !isTelling ? null : cameWords.exec(behind);
  if (came !== null)
    return clause('after', null, { start: first.start, end: from + came[0].length }, clauseEnd);
  const source = isStopped ? null : sourcePhrase(own, 0, 'after');
  if (source !== null) return { ...source, end: clauseEnd };
  const verb = own[lead];
  if (verb !== undefined && !verb.isCapital && (speechVerbs.has(verb.key) || verb.key === 'read')) {
    let subjectFrom = lead + 1;
    while (verbAdverbs.has(own[subjectFrom]?.key ?? '')) subjectFrom += 1;
    if (
      listenerVerbs.has(verb.key) &&
      /^(?:reporters|journalists|us|him|her|them|me)$/u.test(own[subjectFrom]?.key ?? '')
    )
      subjectFrom += 1;
    if (!isComma && !isOver && first.key !== 'said') return null;
    if (writtenBehind.test(behind)) return null;
    if (isParticiple(own[lead], own[lead + 1])) return null;
    return clause('after', subjectRight(own, subjectFrom), { start: verb.start, end: verb.end }, clauseEnd);
  }
  const acting = isOver && end >= 0 ? beat(own, masked.slice(own.at(-1)?.end ?? to, to + 1)) : null;
  if (acting !== null) return clause('after', acting, null, clauseEnd);
  const headline = headlineClause(masked, from, to, quoted);
  if (headline !== null) return headline;
  if (!isComma && !isOver && lead < 2) return null;
  const saying = own.findIndex((token) => token.key === 'saying');
  const relayed = saying > 1 && !isStopped ? relayedSpeaker(own, saying) : null;
  if (relayed !== null) return clause('after', relayed, own[saying] ?? first, clauseEnd);
  const unlisted = (): Attribution | null => (isStopped ? null : unlistedVerb(own, clauseEnd, quoted));
  const mayBePlain = /[,!?]/u.test(lastMark) && !gap.includes(',');
  if (!opensSubject(first) && lead === 0 && !(mayBePlain && isPlainSubject(own)) && !isHeadline(own))
    return unlisted();
  if (lead < 2 && (first.key === 'which' || first.key === 'that')) return null;
  if (lead >= 2) {
    const deed = own.findIndex(
      (token, i) => i > lead && !token.isCapital && /(?:ed|put|saw|(?<!['’])s)$/u.test(token.key),
    );
    const comma = own.findIndex(({ text }) => text === ',');
    const subject = deed < 0 ? null : spanOf(own.slice(lead, comma > lead ? Math.min(comma, deed) : deed));
    if (subject !== null) return clause('after', subject, own[deed] ?? first, clauseEnd);
  }
  const at = own.findIndex((_, i) => i > 0 && i < farthestVerb && isReporting(own, i));
  if (at < 1) return unlisted();
  // "…?" The airline expressed “…”, "…." Ann Reed said: “…”: the verb introduces what comes next.
  if (
    isOver &&
    (own[at + 1]?.text === ':' ||
      !closesOff(own, at) ||
      (end < 0 && at === own.length - 1 && to < masked.length))
  )
    return null;
  if (isStopped && at > 3 && !behind.startsWith(','))
    return isNamedShort(own, at) ? clauseAt(own, at, clauseEnd) : null;
  return clauseAt(own, at, clauseEnd);
}

/** "…" That was how Ann Reed, the mayor, summed it up: so many words stand in front of who says so. */
function howBehind(tokens: readonly Token[]): number {
  const [that, verb, how] = tokens;
  const isTold = /^(?:that|this)$/u.test(that?.key ?? '') && /^(?:is|was)$/u.test(verb?.key ?? '');
  return isTold && how?.key === 'how' ? 3 : 0;
}

const pastForm = /^\p{Ll}{3,}ed$/u;

/** "…," beamed Reed; "…," Reed deadpanned: behind a comma inside the marks any verb of the past tells who speaks. */
function unlistedVerb(tokens: readonly Token[], end: number, quoted: string): Attribution | null {
  const comma = wordsEnd(quoted);
  if (quoted.charAt(comma) !== ',' || !isLetterAt(quoted, comma - 1) || shape(quoted).isTitle) return null;
  const [first, second] = tokens;
  if (first !== undefined && !first.isCapital && pastForm.test(first.key)) {
    const opens = second !== undefined && (second.isCapital || /^(?:the|a|an|one)$/u.test(second.key));
    const speaker = opens ? subjectRight(tokens, 1) : null;
    return speaker === null ? null : clause('after', speaker, first, end);
  }
  const at = tokens.findIndex((token, i) => i > 0 && !token.isCapital && pastForm.test(token.key));
  const verb = tokens[at];
  if (verb === undefined || at > 6 || !tokens.slice(0, at).every((token) => token.kind === 'word'))
    return null;
  const speaker = closesOff(tokens, at) ? subjectLeft(tokens, at) : null;
  return speaker === null ? null : clause('after', speaker, verb, end);
}

const farthestLabel = 12;

const headlineVerb =
  /^(?:on|after|in|at|over|amid|as|to|with|(?:react|mourn|hit|blast|tell|speak|lash|bid|pay|open|slam|vow|back|urge|warn|defend|recall|reveal|call|describe|explain|say|look|reflect|respond|reply|admit|demand|accuse|attack|promise|condemn|denounce|welcome|share|break|take|give|make|celebrate|bow|quit|resign|apologi[sz]e)(?:s|es)?)$/u;

const talks =
  /^(?:talk|interview|conversation|chat|dialogue|q&a|encounter|meeting|coffee|lunch|evening|hour)$/u;

/** “…”: an interview with the director of the museum. */
function talkedWith(tokens: readonly Token[]): Span | null {
  const joint = tokens.findIndex(({ key }) => key === 'with');
  const isTalk = joint > 0 && joint < 4 && talks.test(tokens[joint - 1]?.key ?? '');
  return isTalk ? spanOf(tokens.slice(joint + 1)) : null;
}

/** “…” — Odette Crane, who has run the Tivoli since 1983. */
function bylineOf(tokens: readonly Token[]): Span | null {
  const end = tokens.findIndex(({ isCapital, text }) => !isCapital && !/^['’&]$/u.test(text));
  const name = tokens.slice(0, Math.max(0, end));
  const next = tokens[end];
  const isApposed = next?.text === ',' && end < tokens.length - 1;
  return isApposed && name.length >= 2 && name.length <= 5 && !name.some(({ text }) => notNameWords.has(text))
    ? spanOf(name)
    : null;
}

const headlineGap = /^\s*(?::|\s[—–-])\s+/u;

/** Headlines: "…": Pope mourns victims; '…' - flood victims. */
function headlineClause(masked: string, from: number, to: number, quoted: string): Attribution | null {
  const gap = to < masked.length ? undefined : headlineGap.exec(masked.slice(from, to))?.[0];
  if (gap === undefined) return null;
  const tokens = tokensOf(masked, from + gap.length, to);
  const own = shape(quoted);
  // "Madness" - farmers on the rules: a single word is no title where a kind of people follows.
  if (own.isTitle && (own.words > 1 || !headOf.has(tokens[0]?.key ?? ''))) return null;
  const byline = gap.includes(':') ? null : bylineOf(tokens);
  if (byline !== null) return clause('after', byline, null, to);
  if (tokens.length === 0 || tokens.length > farthestLabel) return null;
  if (tokens.some((token) => token.kind === 'mark' && /^[.;:!?]$/u.test(token.text))) return null;
  const first = tokens[0];
  const talk = talkedWith(tokens);
  if (talk !== null) return clause('after', talk, null, to);
  if (gap.includes(':')) {
    const acts = tokens.findIndex((token, i) => i > 0 && headlineVerb.test(token.key));
    const own = acts > 0 ? tokens.slice(0, acts) : tokens;
    const speaker = first !== undefined && opensSubject(first) ? subjectFirst(own) : null;
    return speaker === null ? null : clause('after', speaker, null, to);
  }
  const verb = tokens.findIndex(
    (token, i) => i > 0 && (isReporting(tokens, i) || headlineVerb.test(token.key)),
  );
  const phrase = spanOf(verb > 0 ? tokens.slice(0, verb) : tokens);
  return phrase === null || (verb < 0 && tokens.length > 6)
    ? null
    : clause('after', phrase, verb > 0 && isReporting(tokens, verb) ? (tokens[verb] ?? null) : null, to);
}

function clauseAt(tokens: readonly Token[], verb: number, end: number): Attribution | null {
  const token = tokens[verb];
  const saying =
    token?.key === 'quoted' || token?.key === 'cited' ? tokens.findIndex(({ key }) => key === 'saying') : -1;
  const speaker = (saying > verb ? relayedSpeaker(tokens, saying) : null) ?? subjectLeft(tokens, verb);
  if (token === undefined || speaker === null) return null;
  const cue =
    token.key === 'saying' || token.key === 'quoted'
      ? { start: tokens[verb - 1]?.start ?? token.start, end: token.end }
      : token;
  return clause('after', speaker, { start: cue.start, end: cue.end }, end);
}

/** "…," launch director N told reporters: words only, then a reporting verb that closes the clause. */
function isPlainSubject(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((_, i) => i > 0 && i < 12 && isReporting(tokens, i));
  return (
    verb > 0 &&
    closesOff(tokens, verb) &&
    tokens
      .slice(0, verb)
      .every(
        ({ kind, key }) => kind === 'word' && !/^(?:and|but|as|when|while|if|because|that|to|of)$/u.test(key),
      )
  );
}

/** Headlines drop articles: "…," minister says. */
function isHeadline(tokens: readonly Token[]): boolean {
  return tokens.slice(1, 7).some((token) => token.key === 'says' || token.key === 'said');
}

function isNamedShort(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return verb < 8 && (next === undefined || next.kind === 'mark');
}
