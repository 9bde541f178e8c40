/** Firms told by their trade, by what they do and by how they began. */
import { takesSum } from '../works/shown-titles.ts';
import type { EnglishTokens } from './tokens.ts';

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

const officeOfFirms =
  /^(?:co-?founder|founder|ceo|cfo|coo|analyst|economist|strategist|spokes(?:man|woman|person)|executive|president|chief|boss)$/u;
/** Offices that states and clubs have too: only with a word that says of what. */
const ofAnybody = /^(?:president|chief|executive|boss)$/u;

/** "Boxline senior analyst Priya Raghunathan", "Polaris domestic distribution chief Dana Whitlock": who has such people is a firm. */
export function isStaffed(tokens: EnglishTokens, to: number): boolean {
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
  if (!done.test(tokens.at(at)?.lower ?? '') || to - from > 3) return false;
  for (let i = at + 1; i < at + 9; i += 1)
    if (/^(?:rights|films?|picture|movie|title|distribution|["“‘])$/u.test(tokens.at(i)?.lower ?? ''))
      return true;
  return false;
}
