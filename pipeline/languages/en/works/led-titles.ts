/** Unmarked titles that the words in front or behind tell: "the trailer for Salt Orchard", "known for Dry Season", "In Cold Bay, a widow keeps …". */
import { personShape } from '../names/person-shape.ts';
import type { Phrase } from '../names/phrases.ts';
import type { EnglishTokens, Scan } from '../names/tokens.ts';
import {
  CALENDAR,
  DEMONYM,
  EVENT_HEAD,
  GIVEN_NAME,
  isOf,
  OPENING,
  PLACE,
  PLACE_HEAD,
} from '../names/word-classes.ts';
import { endsOf, joint, mayBeTitle, subtitleEnd } from './title-shape.ts';
import { titleEnd } from './title-words.ts';

/** What a work has, by the word that joins the two. */
const having: Readonly<Record<string, RegExp>> = {
  for: /^(?:trailers?|teasers?|scripts?|screenplay|posters?|storyboards?|soundtrack|libretto|known)$/u,
  of: /^(?:screenings?|trailer|remake|re-release|reissue|finale|episodes?|plot|script|screenplay|adaptation|reruns?)$/u,
  on: /^(?:shooting|filming|photography|post-production)$/u,
  to: /^(?:tickets|prequel|sequel|follow-up|spin-off|soundtrack)$/u,
};

/** Works of other arts; "play" is a verb too, so a determiner stands before. */
const otherArt =
  /^(?:book|play|poem|memoir|novella|game|album|podcast|opera|ballet|novel|show|monodrama|songbook)$/u;
const determiner = /^(?:the|an?|his|her|its|their|this|whose|my|our|['’]s)$/u;

function isArtNoun(tokens: EnglishTokens, at: number): boolean {
  if (!otherArt.test(tokens.at(at)?.lower ?? '')) return false;
  return [1, 2, 3].some((back) => determiner.test(tokens.at(at - back)?.lower ?? ''));
}

const gameOf = /^(?:video|mobile|board|computer|online)$/u;

/** "The video game Emberfall sold": one word too. */
const isGame = (tokens: EnglishTokens, from: number): boolean =>
  tokens.at(from - 1)?.lower === 'game' && gameOf.test(tokens.at(from - 2)?.lower ?? '');

function isLedTo(tokens: EnglishTokens, from: number): boolean {
  const [before, noun] = [tokens.at(from - 1), tokens.at(from - 2)];
  if (before === undefined || before.capital) return false;
  if (having[before.lower]?.test(noun?.lower ?? '')) return true;
  // "The Luang Prabang Film Festival opens with River Without Fathers"
  if (before.lower === 'with' && /^(?:opens|opened|closes|closed)$/u.test(noun?.lower ?? ''))
    return isOf(tokens.at(from - 3), EVENT_HEAD);
  if (before.lower === 'on' && noun?.lower === 'work' && tokens.at(from - 3)?.lower === 'at') return true;
  return isArtNoun(tokens, from - 1);
}

const ends =
  /^(?:[.,;:?!)]|and|but|as|in|at|on|by|has|is|was|will|took|wraps?|begins?|began|started|starts?|sold|runs?|opens?|dropped|drew|hangs|became|ran|twice|again|this|last|next|from|with|to|for|came|follows|tells|closed)$/u;

/** "The book, A Short History of Fog, became" */
function isApposedArt(tokens: EnglishTokens, from: number, end: number): boolean {
  return (
    tokens.at(from - 1)?.text === ',' &&
    /^[,.]$/u.test(tokens.at(end)?.text ?? '.') &&
    end - from > 2 &&
    isArtNoun(tokens, from - 2)
  );
}

const CLAUSE_REACH = 12;
const narrated = /^(?:said|says|told|was|were|had|did|opened|died|killed)$|ed$/u;

/** "In Fourteen Doors, a locksmith loses": a plot, told in the present. */
function isPlotOf({ tokens, tellsOfFilms }: Scan, from: number, end: number): boolean {
  if (tokens.at(from - 1)?.text !== 'In' || !tokens.opens(from - 1)) return false;
  if (tokens.at(end)?.text !== ',' || !/^an?$/u.test(tokens.at(end + 1)?.text ?? '')) return false;
  if (isOf(tokens.at(end - 1), PLACE_HEAD | PLACE | CALENDAR)) return false;
  let isPresent = false;
  for (let i = end + 3; i < end + CLAUSE_REACH; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || /^[.;]$/u.test(token.text)) break;
    if (narrated.test(token.lower)) return false;
    if (/[^s]s$/u.test(token.lower)) isPresent = true;
  }
  return isPresent && tellsOfFilms();
}

/** "Salt Clock is the story of", "Harbour Nine airs on", "Cold Bay opens at No. 2" */
function isToldBehind(tokens: EnglishTokens, end: number): boolean {
  const [verb, next, third] = [0, 1, 2].map((step) => tokens.at(end + step)?.lower ?? '');
  // "picked up A Sack of Rain ahead of its bow"
  if (verb === 'ahead')
    return (
      third === 'its' &&
      /^(?:bow|premiere|release|world|market|debut|launch)$/u.test(tokens.at(end + 3)?.lower ?? '')
    );
  if (/^(?:is|tells)$/u.test(verb ?? ''))
    return (
      /^(?:the|an?)$/u.test(next ?? '') &&
      /^(?:story|tale)$/u.test(third ?? '') &&
      /^(?:of|about)$/u.test(tokens.at(end + 3)?.lower ?? '')
    );
  if (/^(?:airs|aired|streams|streamed)$/u.test(verb ?? ''))
    return /^(?:on|in|at|from|every)$/u.test(next ?? '');
  return (
    /^(?:opens|debuts|bows|lands|enters|opened|debuted)$/u.test(verb ?? '') &&
    /^(?:at|in)$/u.test(next ?? '') &&
    third === 'no'
  );
}

/** "House of Bees": no house of lords or fashion sells tickets by one plain word. */
const isHouse = (tokens: EnglishTokens, from: number, end: number): boolean =>
  tokens.at(from)?.text === 'House' && tokens.at(from + 1)?.text === 'of' && end === from + 3;

/** Where a title ends that begins with the phrase; 0 where nothing around tells of one. */
export function ledTitleEnd(scan: Scan, { from, to }: Phrase): number {
  const { tokens } = scan;
  const first = tokens.at(from);
  if (first === undefined || first.kind !== 'word') return 0;
  if (isGame(tokens, from) && to - from === 1)
    return !first.upper &&
      !isOf(first, PLACE | DEMONYM | GIVEN_NAME) &&
      ends.test(tokens.at(to)?.lower ?? '.')
      ? to
      : 0;
  // "picked up by Totem Blue ahead of its premiere": who did so.
  if (tokens.at(from - 1)?.lower === 'by') return 0;
  const isLed = isLedTo(tokens, from);
  if (!isLed && tokens.opens(from) && isOf(first, OPENING) && !/^(?:The|An?)$/u.test(first.text)) return 0;
  // Of what no word in front leads to, only what stands right behind tells.
  if (
    !isLed &&
    tokens.at(from - 1)?.text !== ',' &&
    tokens.at(from - 1)?.text !== 'In' &&
    !isToldBehind(tokens, to) &&
    !(joint.test(tokens.at(to)?.text ?? '') && endsOf(tokens, to).some((end) => isToldBehind(tokens, end)))
  )
    return 0;
  // "the trailer for Nobody’s Orchard"
  const isOwned = to - from === 1 && /^['’]s$/u.test(tokens.at(to)?.text ?? '') && tokens.isCapital(to + 1);
  const whose = isLed && isOwned && !isOf(first, GIVEN_NAME | PLACE) ? [titleEnd(tokens, to)] : [];
  for (const end of [...whose, ...endsOf(tokens, to)]) {
    if (end - from < 2 || !(mayBeTitle(tokens, from, end) || isHouse(tokens, from, end))) continue;
    if (personShape(tokens, from, end) === 'strong' || isOf(tokens.at(from), DEMONYM | CALENDAR)) continue;
    const isTold = isLed
      ? ends.test(tokens.at(end)?.lower ?? '.') &&
        !(tokens.at(from - 1)?.text === 'on' && isOf(tokens.at(end - 1), PLACE_HEAD))
      : isApposedArt(tokens, from, end) || isPlotOf(scan, from, end) || isToldBehind(tokens, end);
    if (isTold) return subtitleEnd(tokens, end);
  }
  return 0;
}
