/** Prizes that no head word tells: what a festival calls its top prize, and what it makes them of. */

import { precious } from './person-shape.ts';
import type { EnglishTokens } from './tokens.ts';
import { CALENDAR, DEMONYM, isOf, KNOWN_ORGANIZATION, PLACE } from './word-classes.ts';

const COMMA = 0x2c;

/** "its top prize, the Golden Star, carries": a prize named beside the word. */
export function isPrize(tokens: EnglishTokens, from: number, to: number): boolean {
  // "the Amber Horse, the top prize of"
  const [article, kind] = [tokens.at(to + 1)?.text ?? '', tokens.at(to + 2)?.lower ?? ''];
  const isTop =
    tokens.sign(to) === COMMA &&
    tokens.at(from - 1)?.lower === 'the' &&
    /^(?:the|its)$/u.test(article) &&
    /^(?:top|main|highest)$/u.test(kind) &&
    /^(?:prize|award|honou?r)$/u.test(tokens.at(to + 3)?.lower ?? '');
  if (isTop) return true;
  return (
    tokens.sign(from - 2) === COMMA &&
    tokens.at(from - 1)?.text === 'the' &&
    /^(?:prize|award|honou?r|trophy|medal)$/u.test(tokens.at(from - 3)?.lower ?? '') &&
    /^[,.]$/u.test(tokens.at(to)?.text ?? '')
  );
}

const winning =
  /^(?:won|wins?|bestowed|winning|takes?|took|taking|claim(?:s|ed)|received?|receives|awarded|collect(?:s|ed)|bagged|land(?:s|ed)|handed|shared|earned|clinch(?:es|ed)|scoops?|scooped|nabs|nabbed|gets|got|grabs|grabbed|accept(?:s|ed)|gave|gives|lost|loses)$/u;
const noPrize =
  /^(?:Age|State|Gate|Week|Coast|Triangle|Horde|Lake|Valley|Jubilee|Degree|Doctorate|Citizenship|Membership|Professorship|Title|Medal|Bull|Rule|Ring|Temple)$/u;

const carrying = /^(?:comes|carries|went|goes|carried)$/u;
const honour = /^(?:prizes?|awards?|honou?rs?|trophies|won|home|returned|left|walked)$/u;

/** "The Golden Cowrie comes with RMB300,000", "three honours, including the top Golden Cowrie", "came home with the Golden Condor". */
function isCarried(tokens: EnglishTokens, from: number, to: number): boolean {
  let article = from - 1;
  for (let steps = 0; steps < 2 && /^(?!the$)[\p{Ll}-]+$/u.test(tokens.at(article)?.text ?? ''); steps += 1)
    article -= 1;
  if (tokens.at(article)?.lower !== 'the') return false;
  const verb = pastWorth(tokens, to);
  if (
    carrying.test(tokens.at(verb)?.lower ?? '') &&
    /^(?:with|to|\p{Sc})$/u.test(tokens.at(verb + 1)?.text ?? '')
  )
    return true;
  // "The Golden Cowrie was won by", "was given to"
  if (tokens.at(to)?.lower === 'was' && given.test(tokens.at(to + 1)?.lower ?? ''))
    return /^(?:by|to)$/u.test(tokens.at(to + 2)?.lower ?? '');
  if (!/^(?:including|with)$/u.test(tokens.at(article - 1)?.lower ?? '')) return false;
  for (let i = article - 2; i > article - 12; i -= 1) if (honour.test(tokens.at(i)?.lower ?? '')) return true;
  return false;
}

/** "The Silver Oar, worth 40,000 euros, went": where the verb stands. */
function pastWorth(tokens: EnglishTokens, to: number): number {
  if (tokens.sign(to) !== COMMA || tokens.at(to + 1)?.lower !== 'worth') return to;
  for (let i = to + 2; i < to + WORTH_REACH; i += 1)
    if (tokens.sign(i) === COMMA && carrying.test(tokens.at(i + 1)?.lower ?? '')) return i + 1;
  return to;
}

/** Tokens of what a prize is worth, in two currencies. */
const WORTH_REACH = 16;

const given = /^(?:won|given|awarded|presented|handed)$/u;
/** Verbs of giving and taking with the word that parts them from a prize: "honoured with", "picked up", "took home", "beat “Cold Bay” to". */
const giving: Readonly<Record<string, RegExp>> = {
  with: /^(?:honou?red|presented|recogni[sz]ed|rewarded)$/u,
  up: /^(?:picked|picks)$/u,
  home: /^(?:took|takes|taken|brought|brings)$/u,
  for: /^(?:nominated|shortlisted)$/u,
};

/** "won the …", "winner of its …", "honoured with the …" */
function isWon(tokens: EnglishTokens, from: number): boolean {
  const at = from - (/^(?:the|a|its|his|her|their)$/u.test(tokens.at(from - 1)?.text ?? '') ? 2 : 1);
  const verb = tokens.at(at)?.lower ?? '';
  if (giving[verb]?.test(tokens.at(at - 1)?.lower ?? '')) return true;
  return winning.test(verb) || (verb === 'of' && /^winners?$/u.test(tokens.at(at - 1)?.lower ?? ''));
}

/** “Salt for the Neighbours” won the Heart of Sarajevo in 2022: what a title in marks wins is a prize; its end, 0 where it is none. */
export function prizeOfWork(tokens: EnglishTokens, from: number, to: number): number {
  if (
    tokens.at(from - 1)?.text !== 'the' ||
    !/^(?:won|wins|received|claimed|earned)$/u.test(tokens.at(from - 2)?.lower ?? '')
  )
    return 0;
  if (!/^["”’]$/u.test(tokens.at(from - 3)?.text ?? '') || isOf(tokens.at(from), DEMONYM | CALENDAR))
    return 0;
  const end = tokens.at(to)?.text === 'of' && tokens.isCapital(to + 1) ? to + 2 : to;
  const behind = tokens.at(end)?.text ?? '.';
  return /^(?:[.,;]|in|at|for|and|on|last|this)$/u.test(behind) ? end : 0;
}

/** "won the Kinema prize at the festival": the end of a prize whose noun is in lower case; `to` when there is none. */
export function lowerPrizeEnd(tokens: EnglishTokens, from: number, to: number): number {
  if (!/^(?:prize|award|medal|trophy)$/u.test(tokens.at(to)?.text ?? '') || !isWon(tokens, from)) return to;
  const first = tokens.at(from);
  const isOrigin = to - from === 1 && isOf(first, DEMONYM | PLACE | CALENDAR);
  return isOrigin || tokens.isCapital(to + 1) ? to : to + 1;
}

/** Words between two prizes of one contest. */
const CONTEST_REACH = 12;

/** "The Golden Gull went to … and the Silver Gull to …": gold and silver of one thing are the prizes of a contest. */
function hasTwin(tokens: EnglishTokens, from: number): boolean {
  const [metal, thing] = [tokens.at(from)?.text, tokens.at(from + 1)?.text];
  for (let i = Math.max(0, from - CONTEST_REACH); i <= from + CONTEST_REACH; i += 1) {
    const token = tokens.at(i);
    if (i === from || token === undefined || token.text === metal) continue;
    if (precious.test(token.text) && tokens.at(i + 1)?.text === thing) return true;
  }
  return false;
}

/** "won the Golden Gull and €25,000", "Silver Gull, best director (€10,000)": what festivals give is named after what it is made of. */
export function isPreciousPrize(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from !== 2) return false;
  if (tokens.at(from)?.text === 'Grand' && tokens.at(from + 1)?.text === 'Prix') return isWon(tokens, from);
  // "was awarded the Honorary Anchor"
  const isHonorary = tokens.at(from)?.text === 'Honorary' && isWon(tokens, from);
  if (!precious.test(tokens.at(from)?.text ?? '') && !isHonorary) return false;
  if (noPrize.test(tokens.at(from + 1)?.text ?? '')) return false;
  if (isWon(tokens, from)) return true;
  if (isCarried(tokens, from, to) || hasTwin(tokens, from)) return true;
  if (/^(?:winners?|laureates?|nominees?|recipients?)$/u.test(tokens.at(to)?.lower ?? '')) return true;
  const [mark, next] = [tokens.at(to)?.text ?? '', tokens.at(to + 1)];
  if (next?.lower === 'best' || (next?.lower === 'the' && tokens.at(to + 2)?.lower === 'best'))
    return /^(?:,|:|for|\()$/u.test(mark);
  // A line of a winners' list: "Golden Gull: “Cold Bay”".
  if (tokens.opens(from) && mark === ':') return /^["“‘]$/u.test(tokens.at(to + 1)?.text ?? '');
  return tokens.opens(from) && mark === '(' && /^\p{Sc}/u.test(next?.text ?? '');
}

const category = /^(?:best|outstanding|lead|supporting)$/u;

/** "won a Guldbagge for best actress", "won a Guldbagge in 2021 for “Last Ferry”": what is won for a film or in a category is a prize. */
export function isPrizeFor(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from > 2 || !/^(?:an?|her|his|another|two|three)$/u.test(tokens.at(from - 1)?.lower ?? ''))
    return false;
  if (!/^(?:won|wins|winning|received|receives)$/u.test(tokens.at(from - 2)?.lower ?? '')) return false;
  if (isOf(tokens.at(from), DEMONYM | PLACE | CALENDAR | KNOWN_ORGANIZATION)) return false;
  const isDated = tokens.at(to)?.text === 'in' && /^(?:19|20)\d\d$/u.test(tokens.at(to + 1)?.text ?? '');
  const link = isDated ? to + 2 : to;
  if (tokens.at(link)?.text !== 'for') return false;
  const next = tokens.at(link + 1);
  if (category.test(next?.lower ?? '') || /^["“‘]$/u.test(next?.text ?? '')) return true;
  return isDated && tokens.isCapital(link + 1);
}

/** Where the prize begins that was "won … in 2021" right before the index of "for"; -1 where none was. */
export function prizeWonBefore(tokens: EnglishTokens, link: number): number {
  const to = tokens.at(link - 2)?.text === 'in' ? link - 2 : link;
  let from = to;
  while (from > to - 2 && tokens.isCapital(from - 1)) from -= 1;
  return from < to && isPrizeFor(tokens, from, to) ? from : -1;
}
