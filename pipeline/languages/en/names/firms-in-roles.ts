/** Firms told by the part they play: whose office is held there, through whom a film comes to cinemas, who earned so much in a quarter. */
import type { EnglishTokens } from './tokens.ts';
import { CALENDAR, DEMONYM, GIVEN_NAME, isOf, PLACE } from './word-classes.ts';

const genitive = /^['’]s?$/u;
const headOf =
  /^(?:head|chief|ceo|president|chairman|chairwoman|chair|founder|co-founder|manager|boss|executive)$/u;

/** "country head of Norway’s Fjord Vision", "head of sales at Denmark’s Blue Fjord", "produced for Bergstad’s Skua Film". */
function isOfPlace(tokens: EnglishTokens, from: number): boolean {
  if (!genitive.test(tokens.at(from - 1)?.text ?? '') || !tokens.isCapital(from - 2)) return false;
  let at = from - 2;
  while (at > from - 5 && tokens.isCapital(at)) at -= 1;
  const link = tokens.at(at)?.text ?? '';
  if (link === 'for') return /^(?:produced|produces|producing)$/u.test(tokens.at(at - 1)?.lower ?? '');
  if (!isOf(tokens.at(from - 2), PLACE)) return false;
  if (link === 'of') return headOf.test(tokens.at(at - 1)?.lower ?? '');
  if (link !== 'at') return false;
  for (let i = at - 1; i > at - 6 && !tokens.isMark(i); i -= 1)
    if (headOf.test(tokens.at(i)?.lower ?? '')) return true;
  return false;
}

const showing =
  /^(?:cinemas?|theat(?:er|re)s|screens|multiplexes|releas(?:e|es|ed|ing)|distribut(?:e|es|ed|ing|ion))$/u;
const shown = /^(?:it|film|movie|picture|drama|comedy|documentary)$/u;
/** Until which a film may run. */
const feasts =
  /^(?:Christmas|Easter|Halloween|Thanksgiving|Ramadan|Diwali|Eid|Hanukkah|Passover|Lent|Carnival|Midsummer|Labou?r|New|Memorial|Presidents?|Boxing|Golden|Spring|Lunar|National|Independence)$/u;
const moving =
  /^(?:go(?:es|ing|ne)?|went|c[oa]mes?|coming|run(?:s|ning)?|ran|walk(?:s|ed|ing)?|way|pass(?:es|ed|ing)?|fell)$/u;
const SENTENCE = 16;

/** "reached Danish cinemas on 2 October through Nordlund", "Britain and Ireland get it from Heron Signal". */
function isSender(tokens: EnglishTokens, from: number, to: number): boolean {
  const before = tokens.at(from - 1)?.text ?? '';
  const behind = tokens.at(to)?.text ?? '.';
  if (feasts.test(tokens.at(from)?.text ?? '')) return false;
  if (before === 'from') {
    if (!shown.test(tokens.at(from - 2)?.lower ?? '') || !/^(?:[.,;]|on|in|this|next)$/u.test(behind))
      return false;
    const verb = tokens.at(from - 2)?.lower === 'it' ? from - 3 : from - 4;
    const isGiven = /^(?:gets?|getting|receives?)$/u.test(tokens.at(verb)?.lower ?? '');
    return isGiven && isOf(tokens.at(tokens.at(verb - 1)?.lower === 'will' ? verb - 2 : verb - 1), PLACE);
  }
  if (before !== 'through' && before !== 'via') return false;
  if (moving.test(tokens.at(from - 2)?.lower ?? '')) return false;
  if (!/^(?:[.,;]|and|on|in|from)$/u.test(behind)) return false;
  for (let i = from - 2; i > from - SENTENCE && !/^[.;]$/u.test(tokens.at(i)?.text ?? '.'); i -= 1)
    if (showing.test(tokens.at(i)?.lower ?? '')) return true;
  return false;
}

const earning = /^(?:earned|lost|netted|made)$/u;
const SUM = 7;

/** "Mirage Screens earned 14 million dirhams in the quarter": in a stretch of the books firms do. */
function isEarner(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from < 2 || !earning.test(tokens.at(to)?.lower ?? '')) return false;
  let at = to + 1;
  while (at < to + SUM && !/^(?:in|for|during|over)$/u.test(tokens.at(at)?.text ?? '')) at += 1;
  if (!hasFigure(tokens, to + 1, at) || !/^(?:the|its)$/u.test(tokens.at(at + 1)?.text ?? '')) return false;
  for (let i = at + 2; i < at + 5; i += 1) {
    const word = tokens.at(i)?.lower ?? '';
    const next = tokens.at(i + 1)?.lower ?? '';
    if (word === 'quarter') return true;
    if (word === 'half') return next !== 'of';
    if (/^(?:months|weeks|year)$/u.test(word)) return /^(?:to|ended|ending|through)$/u.test(next);
  }
  return false;
}

function hasFigure(tokens: EnglishTokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (/\d/u.test(tokens.at(i)?.text ?? '')) return true;
  return false;
}

const staff =
  /^(?:producer|executive|manager|agent|buyer|programmer|partner|editor|lawyer|engineer|designer|curator)$/u;

/** "who runs Velvet Quill", "a producer at Velvet Quill" */
function isWorkplace(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const [link, before] = [tokens.at(from - 1)?.lower ?? '', tokens.at(from - 2)?.lower ?? ''];
  if (link === 'at') return staff.test(before) && /^(?:[.,;]|and|in|who)$/u.test(tokens.at(to)?.text ?? '.');
  return before === 'who' && /^(?:runs|heads|owns|founded|co-founded)$/u.test(link);
}

/** Whether a phrase of at most three words, which nothing else tells, is a firm by its part. */
export function isFirmByRole(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from > 3 || isOf(tokens.at(from), GIVEN_NAME | DEMONYM | CALENDAR)) return false;
  if (isOf(tokens.at(from), PLACE)) return to - from > 1 && isOfPlace(tokens, from);
  return (
    isWorkplace(tokens, from, to) ||
    isOfPlace(tokens, from) ||
    isSender(tokens, from, to) ||
    isEarner(tokens, from, to)
  );
}

/** "cinema owner Lupe Screens reported a profit": whoever owns things and reports accounts is no person by that. */
export function isOwner(tokens: EnglishTokens, from: number): boolean {
  return (
    /^(?:owner|backer|landlord|parent|investor)$/u.test(tokens.at(from - 1)?.lower ?? '') &&
    tokens.at(from - 2)?.kind === 'word'
  );
}
