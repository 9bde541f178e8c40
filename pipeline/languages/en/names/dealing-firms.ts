/** Firms told by their trade, by what they do and by how they began. */
import { takesSum } from '../works/shown-titles.ts';
import type { EnglishTokens } from './tokens.ts';
import { CALENDAR, DEMONYM, GIVEN_NAME, isOf, PLACE } from './word-classes.ts';

const houses =
  /^(?:post|post-production|production|publishing|auction|fashion|trading|sales|effects|animation)$/u;

/** "sales agent Halbmond", "post house Silverfin". */
export function isTrade(tokens: EnglishTokens, from: number): boolean {
  const [noun, trade] = [tokens.at(from - 1)?.lower ?? '', tokens.at(from - 2)?.lower ?? ''];
  return noun === 'house' ? houses.test(trade) : noun === 'agent' && trade === 'sales';
}

const done =
  /^(?:picked|acquired|acquires|distributes|distributed|distributing|distribute|handles|handling|snapped|co-producing|co-produced|co-produces)$/u;
const founded = /^(?:founded|established|headquartered|incorporated|launched|set)$/u;

const buying = /^(?:bought|buys|purchased|secured|landed|nabbed|took|taken|holds)$/u;

/** "the rights for France", "the British rights", "all rights in Polvey": what is sold country by country is bought by firms. */
function isOfTerritory(tokens: EnglishTokens, from: number): boolean {
  for (let i = from; i < from + 6; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || token.kind === 'mark') return false;
    if (token.lower !== 'rights') continue;
    if (isOf(tokens.at(i - 1), DEMONYM | PLACE)) return true;
    const link = tokens.at(i + 1)?.lower ?? '';
    const next = tokens.at(i + 2)?.lower === 'the' ? i + 3 : i + 2;
    return (link === 'for' || link === 'in') && isOf(tokens.at(next), DEMONYM | PLACE);
  }
  return false;
}

const officeOfFirms =
  /^(?:co-?founder|founder|ceo|cfo|coo|buyer|analyst|economist|strategist|spokes(?:man|woman|person)|executive|president|chief|boss)$/u;
/** Offices that states and clubs have too: only with a word that says of what. */
const ofAnybody = /^(?:president|chief|executive|boss|buyer)$/u;

/** "Harbour Light head of sales Tess Rowan": who leads a department. */
function headsDepartment(tokens: EnglishTokens, to: number): boolean {
  if (
    !/^(?:head|chief|director|president|manager)$/u.test(tokens.at(to)?.text ?? '') ||
    tokens.at(to + 1)?.text !== 'of'
  )
    return false;
  let at = to + 2;
  while (at < to + 5 && /^\p{Ll}[\p{L}-]*$/u.test(tokens.at(at)?.text ?? '')) at += 1;
  return at > to + 2 && endsOffice(tokens, at - 1);
}

/** "Boxline senior analyst Priya Raghunathan", "Polaris domestic distribution chief Dana Whitlock": who has such people is a firm. */
export function isStaffed(tokens: EnglishTokens, to: number): boolean {
  if (headsDepartment(tokens, to)) return true;
  let at = to;
  while (at < to + 3 && /^\p{Ll}[\p{L}-]*$/u.test(tokens.at(at)?.text ?? '') && !endsOffice(tokens, at))
    at += 1;
  const office = tokens.at(at)?.text ?? '';
  if (!officeOfFirms.test(office) || !endsOffice(tokens, at)) return false;
  return at > to || !ofAnybody.test(office);
}

/** A name of two words follows. */
function endsOffice(tokens: EnglishTokens, at: number): boolean {
  return tokens.isCapital(at + 1) && tokens.isCapital(at + 2);
}

const filmNoun = /^(?:film|movie|picture|drama|comedy|documentary|thriller)$/u;
const shownOn = /^(?:screens|cinemas|theat(?:er|re)s)$/u;

/** "Hazel Point will open the film on 85 screens": whoever bears the name, a firm does so. */
export function isExhibiting(tokens: EnglishTokens, to: number): boolean {
  if (tokens.at(to)?.lower !== 'will' || !/^(?:open|release|launch)$/u.test(tokens.at(to + 1)?.lower ?? ''))
    return false;
  if (!filmNoun.test(tokens.at(to + 3)?.lower ?? '')) return false;
  for (let i = to + 4; i < to + 9; i += 1) if (shownOn.test(tokens.at(i)?.lower ?? '')) return true;
  return false;
}

/** “Brass Lantern” (Polaris) slid to third with $4.1 million: in brackets behind a title with its takings. */
export function isBilledFirm(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from > 2 || tokens.at(from - 1)?.text !== '(' || tokens.at(to)?.text !== ')') return false;
  return /^["”’]$/u.test(tokens.at(from - 2)?.text ?? '') && takesSum(tokens, to + 1);
}

/** "Volga Premier has picked up the Russian rights", "Moonharbour, set up in 2008 by": what firms do and how they began. */
export function isDealing(tokens: EnglishTokens, from: number, to: number): boolean {
  if (tokens.at(to)?.text === ',' && founded.test(tokens.at(to + 1)?.lower ?? ''))
    return /^(?:in|by|up)$/u.test(tokens.at(to + 2)?.lower ?? '');
  let at = to;
  while (at < to + 3 && /^(?:has|have|had|will|is|also|already)$/u.test(tokens.at(at)?.lower ?? '')) at += 1;
  // "Weltlicht Verleih will bring “X” to German cinemas"
  const puts =
    tokens.at(at - 1)?.lower === 'will' &&
    /^(?:bring|release|open|distribute)$/u.test(tokens.at(at)?.lower ?? '');
  if (puts && to - from <= 3 && /^["“‘]$/u.test(tokens.at(at + 1)?.text ?? '')) return true;
  if (to - from > 3) return false;
  if (buying.test(tokens.at(at)?.lower ?? '')) return isOfTerritory(tokens, at + 1);
  if (!done.test(tokens.at(at)?.lower ?? '')) return false;
  for (let i = at + 1; i < at + 9; i += 1)
    if (/^(?:rights|films?|picture|movie|title|distribution|["“‘])$/u.test(tokens.at(i)?.lower ?? ''))
      return true;
  return false;
}

/** What is done by firms to what they did not make. */
const agent = /^(?:repped|released|distributed|published|issued|acquired|owned|licensed|handled|boarded)$/u;

/** What is shown in cinemas is done so by a firm, whatever place and day stand between. */
const showing = /^(?:distributed|released|handled)$/u;

/** "distributed by", "distributed in Latin America by", "released on 16 April by"; "produced by X for A$26m", "produced by X and released by". */
export function isDoneBy(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from < 2) return showing.test(tokens.at(from - 2)?.lower ?? '') && isOnScreens(tokens, to);
  if (tokens.at(from - 2)?.lower === 'produced') return isPaidOrPassedOn(tokens, to);
  for (let i = from - 2; i > from - 7; i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || token.kind === 'mark') return false;
    if (agent.test(token.lower)) return i === from - 2 || showing.test(token.lower);
    // "picked up by", "snapped up in Venice by"
    if (token.lower === 'up' && /^(?:picked|snapped)$/u.test(tokens.at(i - 1)?.lower ?? '')) return true;
  }
  return false;
}

/** "Distributed by Glass Harbour.": whatever its name ends in, a firm does so. */
export function isBroughtOut(tokens: EnglishTokens, from: number, to: number): boolean {
  // "will release a dub in China in December through Peacock Mountain"
  if (
    /^(?:through|via)$/u.test(tokens.at(from - 1)?.text ?? '') &&
    /^[.,;]$/u.test(tokens.at(to)?.text ?? '.')
  )
    for (let i = from - 2; i > from - 14 && !/^[.;]$/u.test(tokens.at(i)?.text ?? '.'); i -= 1)
      if (/^(?:releas(?:e|es|ed|ing)|distribut(?:e|es|ed|ing))$/u.test(tokens.at(i)?.lower ?? ''))
        return true;
  return (
    tokens.at(from - 1)?.text === 'by' &&
    /^(?:distributed|released|handled)$/u.test(tokens.at(from - 2)?.lower ?? '') &&
    isDoneBy(tokens, from, to)
  );
}

/** "released by Northgate on 310 screens": one word may be anybody's name, and firms have screens. */
function isOnScreens(tokens: EnglishTokens, to: number): boolean {
  return (
    /^(?:on|in|across|at)$/u.test(tokens.at(to)?.lower ?? '') &&
    tokens.at(to + 1)?.kind === 'number' &&
    /^(?:screens|sites|cinemas|theat(?:er|re)s|venues|locations)$/u.test(tokens.at(to + 2)?.lower ?? '')
  );
}

/** Behind the name of a maker: for how much, or who brings it out. */
function isPaidOrPassedOn(tokens: EnglishTokens, to: number): boolean {
  const [first, second] = [tokens.at(to)?.lower ?? '', tokens.at(to + 1)?.lower ?? ''];
  if (first === 'for') return [1, 2].some((ahead) => /^\p{Sc}/u.test(tokens.at(to + ahead)?.text ?? ''));
  return first === 'and' && showing.test(second) && tokens.at(to + 2)?.lower === 'by';
}

const makersOfOne = /^(?:producers|distributors|financiers|backers|exhibitors|publishers)$/u;

/** "X, my producers in Lisbon,": of one name said in the plural, a firm. */
export function areSeveral(tokens: EnglishTokens, to: number): boolean {
  if (tokens.at(to)?.text !== ',') return false;
  const noun = /^(?:main|local|long-time|\p{L}+ish|\p{L}+ese|\p{L}+ian|french|dutch)$/u.test(
    tokens.at(to + 2)?.lower ?? '',
  )
    ? to + 3
    : to + 2;
  return (
    /^(?:my|our|his|her|its|their|the)$/u.test(tokens.at(to + 1)?.lower ?? '') &&
    makersOfOne.test(tokens.at(noun)?.lower ?? '') &&
    /^(?:[,.]|in|of|from|on|for|there|here)$/u.test(tokens.at(noun + 1)?.text ?? '')
  );
}

const reports = /^(?:reported|reports|posted|posts|booked|logged|swung)$/u;
const saying = /^(?:said|says|expects?|expected|forecast|forecasts|warned|reported|announced|saw)$/u;
const accounts = /^(?:profits?|loss|losses|earnings|revenues?|turnover|ebitda|income|results|sales)$/u;
const beforeAccounts =
  /^(?:net|operating|pre-tax|pretax|quarterly|annual|half-year|full-year|first-half|consolidated|standalone|core|underlying|adjusted|interim|strong|stronger|weak|weaker|higher|lower|record|better|total|gross|group|attributable|a|an|its|flat|small|first|second|third|fourth|quarter|quarter's|year-on-year|to|rise|fall|jump|drop|increase|decrease|decline|gain|slide|dip|surge|plunge|growth|in|%|per|cent|percent|smaller|bigger|larger|wider|narrower|better-than-expected|forecast-beating|double-digit|single-digit)$/u;

/** "Larch Screens on Thursday reported a 9% rise in net profit", "Larch Screens said its revenue": who has such accounts is a firm. */
export function isReportingAccounts(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from > 3 || to - from < 2) return false;
  let at = pastDay(tokens, to);
  if (/^(?:has|had|also|later)$/u.test(tokens.at(at)?.lower ?? '')) at += 1;
  const verb = tokens.at(at)?.lower ?? '';
  if (!reports.test(verb) && !saying.test(verb)) return false;
  at = pastDay(tokens, at + 1);
  if (tokens.at(at)?.lower === 'that') at += 1;
  if (!reports.test(verb) && tokens.at(at)?.lower !== 'its') return false;
  for (let i = at; i < at + FARTHEST_ACCOUNT; i += 1) {
    const token = tokens.at(i);
    if (token === undefined) return false;
    // "reported a loss of memory"
    if (accounts.test(token.lower)) return tokens.at(i + 1)?.text !== 'of' || isSum(tokens, i + 2);
    if (token.kind !== 'number' && !beforeAccounts.test(token.lower)) return false;
  }
  return false;
}

/** Tokens from the verb to the word for what is reported. */
const FARTHEST_ACCOUNT = 10;

/** "of $12 million", "of about 12 crore" */
function isSum(tokens: EnglishTokens, at: number): boolean {
  return [0, 1, 2].some(
    (ahead) => tokens.at(at + ahead)?.kind === 'number' || /\p{Sc}/u.test(tokens.at(at + ahead)?.text ?? ''),
  );
}

/** "on Thursday" between the name and what it does, or behind that. */
function pastDay(tokens: EnglishTokens, at: number): number {
  return tokens.at(at)?.lower === 'on' && isOf(tokens.at(at + 1), CALENDAR) ? at + 2 : at;
}

const making =
  /^(?:made|produced|co-produced|distributed|released|sold|backed|financed|co-financed|animated|handled|published)$/u;
const roleInMaking = /^(?:co-?producers?|producers?|distributors?|backers?|financiers?|partners?|agents?)$/u;
const beforeRole = /^(?:an?|the|its|minority|lead|main|sole|local|sales|another|associate)$/u;

/** "made by Polvey’s Larch Tarn", "with Harnley’s Oriel as co-producer": who makes films and belongs to a town or a house is a firm, unless a person’s name follows. */
export function isMakerOfTown(tokens: EnglishTokens, from: number, to: number): boolean {
  const owner = from - 2;
  if (!/^['’]s$/u.test(tokens.at(from - 1)?.text ?? '') || !tokens.isCapital(owner)) return false;
  if (to - from > 3 || isOf(tokens.at(from), GIVEN_NAME | DEMONYM | CALENDAR)) return false;
  if (tokens.at(to)?.text === ',' && /^(?:who|\d+|an?|the)$/u.test(tokens.at(to + 1)?.lower ?? ''))
    return false;
  let at = owner - 1;
  while (at > owner - 3 && tokens.isCapital(at)) at -= 1;
  const link = tokens.at(at)?.lower ?? '';
  if (link === 'by') return isMadeBy(tokens, at);
  // "are producing, for Oslo’s Fjordlys and …"
  if (link === 'for') {
    const verb = tokens.at(at - 1)?.text === ',' ? at - 2 : at - 1;
    if (/^(?:producing|produces|co-producing)$/u.test(tokens.at(verb)?.lower ?? '')) return true;
    // "produced by Lola Vance for Madrid’s Casa Roja"
    let by = at - 1;
    while (by > at - 5 && tokens.isCapital(by)) by -= 1;
    return tokens.at(by)?.text === 'by' && tokens.at(by - 1)?.lower === 'produced';
  }
  return (link === 'with' || link === 'and') && isCast(tokens, to);
}

/** "as co-producer", "as its lead distributor" */
function isCast(tokens: EnglishTokens, to: number): boolean {
  if (tokens.at(to)?.lower !== 'as') return false;
  let role = to + 1;
  while (beforeRole.test(tokens.at(role)?.lower ?? '')) role += 1;
  return roleInMaking.test(tokens.at(role)?.lower ?? '');
}

/** "made by", and "made for €900,000 by": what it cost may stand between. */
function isMadeBy(tokens: EnglishTokens, by: number): boolean {
  for (let i = by - 1; i > by - 9; i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || /^(?:[.;]|directed|written)$/u.test(token.lower)) return false;
    if (making.test(token.lower)) return i === by - 1 || tokens.at(i + 1)?.lower === 'for';
  }
  return false;
}
