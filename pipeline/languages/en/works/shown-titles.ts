/** What right behind a title in English quotation marks tells that a work is shown: takings, a release, what kind of work it is. */
import { wordSet } from '../../shared/word-list.ts';
import type { EnglishTokens } from '../names/tokens.ts';
import { CALENDAR, isOf } from '../names/word-classes.ts';
import type { QuotedTitle } from './quoted-titles.ts';
import { standsAlone } from './title-guards.ts';
import { appositionNouns } from './words.ts';

const sumUnit =
  /^(?:million|billion|thousand|mln|bn|m|b|rubles?|roubles?|yuan|dollars?|euros?|screens?|tickets)$/u;
const scale = /^(?:million|billion|thousand)$/u;
const counted =
  /^(?:copies|people|viewers|tickets|users|readers|subscribers|votes|tons|tonnes|visitors|views|streams|downloads|jobs|members)$/u;
const venue = /^(?:sites|venues|screens|theat(?:er|re)s|cinemas|locations|halls)$/u;
const currencyMark = /^\p{Sc}$/u;
const stop = /^[.;,:!?]$/u;

/** What a work does with a sum. */
const earning = wordSet(`
earned grossed made collected took pulled raked scored drew added opened debuted bowed tallied amassed generated has topped crossed passed
banked fell slipped slid dropped eased dipped tumbled plunged posted sailed soared climbed led leads followed landed lands finished came ended
stands sits hauled notched racked reeled drummed chalked nabbed snagged grabbed brought held holds tops takes took earns grosses collects
hit hits netted nets minted mints limped stumbled sails soars climbs crosses passes banks falls slips slides drops eases dips tumbles plunges posts nears approaches surpasses recouped recoups surpassed exceeded cleared pocketed picked managed mustered opens premiered premieres kicked started launched approached neared
`);

/** Words from a verb to its sum. */
const SUM_REACH = 14;

/** A sum or a number of cinemas soon behind: “Salt Road” banked £4.6m; “Cold Bay” fell 48% to $14.6 million. */
function namesTakings(tokens: EnglishTokens, from: number): boolean {
  for (let i = from; i < from + SUM_REACH; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || stop.test(token.text)) return false;
    if (startsSum(tokens, i)) return true;
    if (token.kind === 'number' && venue.test(tokens.at(i + 1)?.lower ?? '')) return true;
  }
  return false;
}

/** What stands at `at` takes a sum: "took £6.3m in October". */
export function takesSum(tokens: EnglishTokens, at: number): boolean {
  return earning.has(tokens.at(at)?.lower ?? '') && namesTakings(tokens, at + 1);
}

function startsSum(tokens: EnglishTokens, at: number): boolean {
  const next = tokens.at(at + 1);
  if (currencyMark.test(tokens.at(at)?.text ?? '')) return /^\d/u.test(next?.text ?? '');
  if (tokens.at(at)?.kind !== 'number' || !sumUnit.test(next?.lower ?? '')) return false;
  // "1.2 million copies" is none.
  const behind = tokens.at(at + 2);
  return (
    behind === undefined ||
    behind.kind === 'mark' ||
    !scale.test(next?.lower ?? '') ||
    !counted.test(behind.lower)
  );
}

const hedging = /^(?:an?|the|estimated|reported|just|over|about|around|some|nearly|almost|only|US|HK|NT)$/u;

/** “Low Sky” with $4.2 million; “Iron Tide,” $41 million; “Blue Hour” at $19.5 million. */
function isPairedWithSum(tokens: EnglishTokens, { to, close }: QuotedTitle): boolean {
  let at = close;
  const mark = tokens.at(at)?.text ?? '';
  const inside = tokens.at(to)?.text === ',' && to < close - 1;
  if (/^(?:with|at|on|,)$/u.test(mark)) at += 1;
  else if (!inside) return false;
  for (let steps = 0; steps < 2 && hedging.test(tokens.at(at)?.text ?? ''); steps += 1) at += 1;
  return startsSum(tokens, at);
}

const shown = /^(?:premiered|premieres|bowed|bows|debuted|debuts|grossed|screened|rereleased)$/u;
const opening =
  /^(?:open(?:s|ed)|hits?|reach(?:es|ed)|arriv(?:es|ed)|lands?|landed|roll(?:s|ed)|launch(?:es|ed)|comes?|came|goes|went|returns?|returned|is|was|streams|starts|plays|played)$/u;
const put = /^(?:distributed|screened|shown|released|premiered|re-released)$/u;
const cinema = /^(?:cinemas?|theat(?:er|re)s?|multiplexes|screens?|release|released|streaming|netflix)$/u;
const showingWord = /^(?:in|on|at|to|with|across|nationwide|worldwide|today|tomorrow|here)$/u;

/** Words from a verb of release to the cinemas or the day. */
const SHOW_REACH = 7;

/** “Cold Bay” bows in China; “Cold Bay” comes out on 12 June; “Tarmac” hits British cinemas. */
function isReleased(tokens: EnglishTokens, title: QuotedTitle): boolean {
  const { close } = title;
  const verb = tokens.at(close)?.lower ?? '';
  if (shown.test(verb)) return showingWord.test(tokens.at(close + 1)?.lower ?? '');
  if (verb === 'will' && tokens.at(close + 1)?.text === 'be' && put.test(tokens.at(close + 2)?.lower ?? ''))
    return true;
  if (!opening.test(verb)) return false;
  const isPlain = /^(?:is|was)$/u.test(verb);
  for (let i = close + 1; i < close + SHOW_REACH; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || stop.test(token.text)) return false;
    if (cinema.test(token.lower)) return true;
    if (!isPlain && standsAlone(tokens, title) && isOf(token, CALENDAR) && isDated(tokens, close, i))
      return true;
  }
  return false;
}

/** "opens on Friday", "comes out in Germany on 12 June", not "returned last week". */
function isDated(tokens: EnglishTokens, verb: number, day: number): boolean {
  const before = tokens.at(tokens.at(day - 1)?.kind === 'number' ? day - 2 : day - 1)?.lower ?? '';
  return /^(?:on|from|in|this|next)$/u.test(before) && !/^(?:is|was)$/u.test(tokens.at(verb)?.lower ?? '');
}

const winning =
  /^(?:won|walked|swept|wins|took|takes|claimed|claims|scooped|received|receives|landed|collected|shared)$/u;
const prize =
  /^(?:prizes?|awards?|palme|bear|lion|leopard|oscars?|baftas?|emmys?|globe|grand|trophy|jury|crystal|golden|silver)$/u;

/** “Cold Bay” won the Golden Bear; “Cold Bay” (dir. Maria Holst). */
function isCredited(tokens: EnglishTokens, { close }: QuotedTitle): boolean {
  const [first, second] = [tokens.at(close)?.lower ?? '', tokens.at(close + 1)?.lower ?? ''];
  if (first === '(' && /^(?:dir\.?|directed|director)$/u.test(second)) return true;
  if (!winning.test(first)) return false;
  for (let i = close + 1; i < close + SHOW_REACH; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || stop.test(token.text)) return false;
    if (prize.test(token.lower)) return true;
  }
  return false;
}

/** Words of an apposition up to its noun. */
const APPOSITION_REACH = 9;
const leaving =
  /^(?:of|from|for|in|by|about|with|that|which|who|when|as|on|at|to|and|or|is|was|were|are|he|she|they|said|says)$/u;

/** “Tarmac”, Quayside’s £14m rally thriller; “Pigeon Squad,” an animated caper from Denmark. */
function isApposed(tokens: EnglishTokens, { to, close }: QuotedTitle): boolean {
  const behind = tokens.at(close)?.text === ',';
  if (!behind && tokens.at(to)?.text !== ',') return false;
  const from = behind ? close + 1 : close;
  const first = tokens.at(from);
  if (first === undefined || !(first.capital || /^(?:an?|the|his|her|its|their)$/u.test(first.lower)))
    return false;
  for (let i = from; i < from + APPOSITION_REACH; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || stop.test(token.text) || leaving.test(token.lower)) return false;
    if (appositionNouns.has(token.lower))
      return !/^(?:festival|market|industry|critics?|director|star|maker|company|studio|week)$/u.test(
        tokens.at(i + 1)?.lower ?? '',
      );
  }
  return false;
}

const subjectNoun =
  /^(?:films?|movies?|titles?|releases?|newcomers?|openers?|entry|entries|documentary|comedy|drama|thriller|hit|blockbusters?|picture|pictures)$/u;

/** What a ranking calls a film: "the previous champion, “Ironbark,”". */
const placed =
  /^(?:champion|champ|newcomer|opener|leader|chart-topper|import|follow-up|predecessor|arrival|holdover|runner-up|part|instal?lment)$/u;
const byMaker = /^(?:director|filmmaker|documentarian|writer-director|newcomer|duo|brothers)$/u;

/** ‘Betel’ from Taiwanese director Lo Pei-hsuan. */
function isByMaker(tokens: EnglishTokens, { close }: QuotedTitle): boolean {
  if (!/^(?:from|by)$/u.test(tokens.at(close)?.lower ?? '')) return false;
  return [1, 2, 3].some((next) => byMaker.test(tokens.at(close + next)?.lower ?? ''));
}

/** What is done with films and little else. */
const making =
  /^(?:(?:co-?)?direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|starring|distribut(?:e|es|ed|ing)|re-?releas(?:e|es|ed|ing))$/u;

/** "The weekend’s biggest film was “Iron Tide”", "will direct “Red Ice”". */
function isPredicate(tokens: EnglishTokens, title: QuotedTitle): boolean {
  const { open } = title;
  const before = tokens.at(open - 1)?.lower ?? '';
  if (making.test(before) && standsAlone(tokens, title)) return true;
  if (/^(?:to|for|of)$/u.test(before) && tokens.at(open - 2)?.lower === 'rights') return true;
  if (before === ',' && placed.test(tokens.at(open - 2)?.lower ?? '')) return true;
  if (!/^(?:is|was|were|are|remains|remained)$/u.test(tokens.at(open - 1)?.lower ?? '')) return false;
  return subjectNoun.test(tokens.at(open - 2)?.lower ?? '') && standsAlone(tokens, title);
}

/** Words of what two commas or brackets set off behind a title. */
const ASIDE_REACH = 9;

/** “X” (Curzon Film) earned, “X”, now in its third week, added, “X”, which took: where the verb of a title stands. */
function verbOf(tokens: EnglishTokens, { close }: QuotedTitle): number {
  const opened = tokens.at(close)?.text ?? '';
  if (opened === ',' && /^(?:which|that)$/u.test(tokens.at(close + 1)?.lower ?? ''))
    return close + (/^(?:has|have|had)$/u.test(tokens.at(close + 2)?.lower ?? '') ? 3 : 2);
  const closing = opened === '(' ? ')' : opened === ',' ? ',' : null;
  if (closing === null) return close;
  for (let i = close + 1; i < close + ASIDE_REACH; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || /^[.;:!?“"]$/u.test(token.text)) return close;
    if (token.text === closing) return i + 1;
  }
  return close;
}

/** The rule by which a title is one of a work that is shown, or null. */
export function shownRule(tokens: EnglishTokens, title: QuotedTitle): string | null {
  if (takesSum(tokens, title.close)) return 'work.billed';
  const alone = standsAlone(tokens, title);
  if (alone && takesSum(tokens, verbOf(tokens, title))) return 'work.billed';
  if (isPairedWithSum(tokens, title)) return 'work.billed';
  if (isReleased(tokens, title) || (alone && isCredited(tokens, title))) return 'work.shown';
  if (isApposed(tokens, title) || isByMaker(tokens, title)) return 'work.noun-after';
  return isPredicate(tokens, title) ? 'work.noun-before' : null;
}
