/** Takes an English phrase apart: where its name begins behind openers, which office it holds, where a lower-case event noun ends. */

import { eventHeads, placeHeads } from './event-words.ts';
import { domainWords, organizationHeads } from './organization-words.ts';
import { personShape } from './person-shape.ts';
import { kindByHead, knownAt, never } from './phrase-words.ts';
import type { Phrase } from './phrases.ts';
import type { EnglishTokens, EnglishWord } from './tokens.ts';
import {
  ADDRESS,
  CALENDAR,
  DEMONYM,
  GIVEN_NAME,
  isOf,
  OPENING,
  ORGANIZATION_HEAD,
  ORGANIZATION_NOUN,
  TITLE,
} from './word-classes.ts';

/** Openers that may be the first word of an institution's own name. */
const ownFirstWord = new Set(
  'National International State World Federal Public Art Film Music Science Technology Health Education Culture Joint New Old Young Global Foreign General Business Private Local Text Information First Second Sports Sport Economy Politics Media Box Royal Oil Gold Annual Photo Source Opinion Trade Growth Captain Queen King Prince Major Writers Directors Producers Movie'.split(
    ' ',
  ),
);
const adjectiveOfPlace =
  /\p{L}-(?:based|born|bred|raised|trained|educated|listed|headquartered|owned|backed|led|set)$/u;

/** "Exhibitor", "Brokerage", "Streamer": what a firm does, never the first word of its own name. "SOURCE" opens the last line of a release. */
function isTradeOfFirm(token: EnglishWord): boolean {
  if (token.text === 'SOURCE') return true;
  return isOf(token, ORGANIZATION_NOUN) && /(?:er|tor|age|ate|dog)$/u.test(token.lower);
}

/** Where the phrase begins once openers, articles and calendar words are cut. */
export function trimmedStart(tokens: EnglishTokens, phrase: Phrase): number {
  const { tail, to } = phrase;
  let { from } = phrase;
  while (from < to) {
    const token = tokens.at(from);
    if (token === undefined) break;
    // "Paris-based Trident Sales", "Leeds-born Anna Bell"
    if (adjectiveOfPlace.test(token.text)) {
      from += 1;
      continue;
    }
    // "Hong Kong-listed Silver Crane"
    if (from + 2 < to && token.capital && adjectiveOfPlace.test(tokens.at(from + 1)?.text ?? '')) {
      from += 2;
      continue;
    }
    // "Exhibitor Marlowe Talkies Ltd said": what it is, with the capital that opens a sentence.
    if (from + 1 < to && tokens.opens(from) && isTradeOfFirm(token)) {
      from += 1;
      continue;
    }
    // Of other words nothing is cut, whatever is known by them.
    if (token.kind === 'initial' || !(isOf(token, OPENING | CALENDAR) || token.text === 'The')) break;
    const known = knownAt(tokens, from, to);
    if (known !== null && (known.end - from > 1 || known.end === to || !isOf(token, OPENING))) break;
    if (
      isOf(token, CALENDAR) &&
      from + 1 < to &&
      !/^(?:Olympics|Games|Paralympics|Palace|Olympic)$/u.test(tokens.at(from + 1)?.text ?? '')
    )
      from += 1;
    else if (token.text === 'The') from += 1;
    else if (tokens.opens(from) && isOf(token, OPENING) && !/^['’]/u.test(tokens.at(from + 1)?.text ?? '')) {
      const rest: Phrase = { from, tail, to };
      if (ownFirstWord.has(token.text) && kindByHead(tokens, rest, never) !== null) break;
      from += 1;
    } else break;
  }
  return from;
}

/** Index of the last office word inside the phrase that a name or nothing follows; -1 when there is none. */
export function titleInside(tokens: EnglishTokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) {
    const token = tokens.at(i);
    if (token?.kind !== 'word' || !isOf(token, ADDRESS | TITLE)) continue;
    if (
      i > from &&
      isOf(tokens.at(from), GIVEN_NAME) &&
      (i + 1 === to || /^Jr|^Sr|^I+$/u.test(tokens.at(i + 1)?.text ?? ''))
    )
      continue;
    if (i + 1 === to) return i;
    const last = tokens.at(to - 1)?.text ?? '';
    if (organizationHeads.has(last) || placeHeads.has(last) || eventHeads.has(last) || domainWords.has(last))
      return -1;
    // "Minister of Culture Olga Example": the name begins at its given name.
    return i;
  }
  return -1;
}

export function nameAfterTitle(tokens: EnglishTokens, title: number, to: number): number {
  if (!/^(?:of|for)$/u.test(tokens.at(title + 1)?.text ?? '')) return title + 1;
  for (let i = title + 2; i < to - 1; i += 1) {
    if (isOf(tokens.at(i), GIVEN_NAME) && personShape(tokens, i, to) === 'strong') return i;
  }
  return to;
}

const lowerEvent = /^(?:summit|festival|forum|championships?|olympics|biennale|expo)$/u;

/** "G20 summit", "Cannes film festival": the end of a lower-case event noun after a name; `to` when there is none. */
export function lowerEventEnd(tokens: EnglishTokens, to: number): number {
  const name = tokens.at(to - 1);
  if (name === undefined || isOf(name, DEMONYM) || isOf(name, CALENDAR) || tokens.opens(to - 1)) return to;
  const at = /^(?:film|music|international|art|arts|book|theatre|security|economic|climate|world)$/u.test(
    tokens.at(to)?.text ?? '',
  )
    ? to + 1
    : to;
  return lowerEvent.test(tokens.at(at)?.text ?? '') ? at + 1 : to;
}

/** "… in the National Assembly Khalid Ahmed": where a person's name begins behind an institution's head word, or -1. */
export function personBehindHead(tokens: EnglishTokens, from: number, to: number): number {
  for (let i = from + 1; i < to - 2; i += 1) {
    if (!isOf(tokens.at(i), ORGANIZATION_HEAD) || !isOf(tokens.at(i + 1), GIVEN_NAME)) continue;
    if (personShape(tokens, i + 1, to) === 'strong') return i + 1;
  }
  return -1;
}

const directed = /^(?:directed|written|co-directed|co-written|helmed|scripted|penned)$/u;

/** "directed by Odessa Marlowe": a person, though a city bears the first name. */
export function isDirector(tokens: EnglishTokens, from: number, to: number): boolean {
  const shape = personShape(tokens, from, to);
  if (shape === 'strong') return true;
  return (
    shape === 'shape' && tokens.at(from - 1)?.text === 'by' && directed.test(tokens.at(from - 2)?.lower ?? '')
  );
}
