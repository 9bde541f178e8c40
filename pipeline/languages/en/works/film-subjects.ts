/**
 * Unmarked titles in articles about films, told by what only films do: "Winter Orchard grossed $12m", "Tin Horizon stars Mara Ellison",
 * "Cold Bay’s $40m haul", "A, B and C led the weekend". Firms, places, people and prizes are left alone, and so is a single word.
 */
import type { Span } from '../../../contract.ts';
import { personShape } from '../names/person-shape.ts';
import type { Phrase } from '../names/phrases.ts';
import type { EnglishTokens, Scan } from '../names/tokens.ts';
import { isOf, OPENING, ORGANIZATION_HEAD, TITLE_BEARER } from '../names/word-classes.ts';
import { endsOf, joint, mayBeTitle } from './title-shape.ts';

/** Characters behind a title in which its verb and the sum of that verb stand. */
const REACH = 110;

const money =
  '(?:(?:US|HK|NT|A|C)?[$€£¥₽₹]\\s?\\d|\\d[\\d.,]*\\s(?:million|billion)\\s(?:dollars|euros|yuan|ru[bp]\\p{L}+|roubles|pounds|yen|won))';
const few = (most: number) => `(?:[\\p{L}-]+\\s){0,${most}}`;
const cinemas = '(?:cinemas|theat(?:er|re)s|multiplexes)(?![\\p{L}-])';
const auxiliary = '(?:(?:has|had|have|will|also|then|again|already|only|just)\\s){0,2}';

/** What films alone do, or firms and people do otherwise. */
const filmsDo = new RegExp(
  `^\\s${auxiliary}(?:${[
    `gross(?:ed|es)?\\s${few(3)}${money}(?![^.;,]{0,16}\\sin\\s${few(2)}(?!ticket)[\\p{L}-]*\\s?(?:sales|fees|revenues?|income))`,
    `(?:open|bow|debut)(?:ed|s)?\\s(?:to|with)\\s${few(4)}${money}`,
    `(?:led|leads|topped|tops|ruled|rules|won|dominated)\\s(?:the|this|last|a)\\s${few(3)}(?:weekend|box[ -]office)`,
    `(?:(?:open|debut|arrive|bow)(?:ed|s|d)?|is|was|are|were|be)\\s(?:out\\s)?in\\s${few(2)}${cinemas}`,
    `(?:open|debut|bow)(?:ed|s)?\\s(?:in|on|at)\\s${few(3)}\\d[\\d,.]*\\s${few(2)}(?:${cinemas}|screens|locations|sites)`,
    `(?:took|claimed|landed|finished|came|placed|ranked|slotted|grabbed|settled|held)\\s(?:(?:in|for|at|on|into)\\s)?(?:the\\s)?(?:first|second|third|fourth|fifth|sixth|seventh)\\s[^.;]{0,40}?${money}`,
    `hits?\\s${few(2)}${cinemas}\\s(?:on|in|this|next|nationwide|worldwide|from)\\s`,
    'premier(?:e|ed|es)\\s(?:at|in|on|to|last|this|worldwide|globally)\\s',
    '(?:is|was|are|were|be)\\s(?:being\\s)?(?:co-)?(?:distributed|directed|released|produced)\\s(?:[^,;.]{0,30}\\s)?by\\s',
  ].join('|')})`,
  'u',
);

/** What films do with a sum, and firms too: only beside words of the week's ranking. */
const takesIn = new RegExp(
  `^\\s${auxiliary}(?:added|took(?:\\sin)?|earned|made|collected|pulled\\sin|brought\\sin|scored|hauled\\sin|banked|landed|nabbed|crossed|passed|surpassed|slipped|slid|dropped|fell|eased|dipped|tumbled)\\s[^.;,]{0,40}?${money}`,
  'u',
);
const ofRanking =
  /\b(?:box[ -]office|weekends?|three-day|four-day|domestic(?:ally)?|worldwide|overseas|screens|holdover|opening|cume|theat(?:er|re)s|cinemas)\b/iu;

/** "Harbor Lights’ $22.5 million haul" */
const haul = new RegExp(
  `^['’]s?\\s${few(2)}${money}[\\d.,]*(?:\\s(?:million|billion)|m|bn)?\\s${few(2)}(?:haul|gross|opening|bow|cume|(?:weekend|box[ -]office|theatrical|domestic|global|worldwide)\\sdebut)(?:[.,;:)]|$|\\s(?:was|is|were|in|at|on|over|from|for|this|last|and|but|which|beat|beats|ranks?|marks?|marked|set|sets|came|tops?|topped|made|gave|put)\\s)`,
  'u',
);

const verb =
  /^(?:has|had|have|will|also|then|again|already|only|just|gross|grossed|grosses|opens?|opened|bows?|bowed|debuts?|debuted|led|leads|topped|tops|ruled|rules|won|dominated|arrives?|arrived|is|was|are|were|be|hits?|premieres?|premiered|added|took|earned|made|collected|pulled|brought|scored|hauled|banked|landed|nabbed|crossed|passed|surpassed|slipped|slid|dropped|fell|eased|dipped|tumbled|claimed|finished|came|placed|ranked|slotted|grabbed|settled|held)$/u;

const APOSTROPHE = /^['’]s?$/u;

/** What the words behind a title say of it, from the end of its token before `at`. */
function isDoneByFilm({ tokens, reading }: Scan, at: number): boolean {
  const next = tokens.at(at);
  if (next === undefined) return false;
  const start = tokens.end(at - 1);
  if (APOSTROPHE.test(next.text)) return haul.test(reading.text.slice(start, start + REACH));
  if (!verb.test(next.lower)) return next.lower === 'stars' && isCastBehind(tokens, at + 1);
  const behind = reading.text.slice(start, start + REACH);
  return filmsDo.test(behind) || (takesIn.test(behind) && ofRanking.test(sentenceFrom(reading.text, start)));
}

/** The words around, up to the end of the sentence. */
function sentenceFrom(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  const own = text.slice(at, at + 2 * REACH);
  return (
    text.slice(Math.max(from, text.lastIndexOf('. ', at) + 1), at) + own.replace(/[.!?]\s\p{Lu}.*$/su, '')
  );
}

/** Tokens of the names of a cast. */
const CAST_REACH = 16;

/** "stars Mara Ellison and Joel Pratt.", not "stars Ann Bell and Tom Reed trained": a cast ends its clause. */
function isCastBehind(tokens: EnglishTokens, from: number): boolean {
  let at = from;
  while (at < from + CAST_REACH && (tokens.isCapital(at) || /^(?:,|and)$/u.test(tokens.at(at)?.text ?? '')))
    at += 1;
  let end = from;
  while (tokens.isCapital(end)) end += 1;
  const behind = tokens.at(at);
  const closes = behind === undefined || /^(?:[.;:!?)”"—]|as|alongside|opposite|in|with)$/u.test(behind.text);
  return closes && end - from > 1 && personShape(tokens, from, end) !== 'no';
}

/** The verb may stand behind brackets or a clause: "Cold Bay (Lumen) grossed", "Cold Bay, which grossed". */
function verbBehind(tokens: EnglishTokens, end: number): number {
  const mark = tokens.at(end)?.text ?? '';
  if (mark === ',' && tokens.at(end + 1)?.lower === 'which') return end + 2;
  if (mark !== '(') return end;
  for (let at = end + 1; at < end + 8; at += 1) if (tokens.at(at)?.text === ')') return at + 1;
  return end;
}

const COMMA = 0x2c;

/** Further titles of a list before its verb. */
const LIST_REACH = 40;

/** Where the verb stands whose subjects a list of titles is that goes on at `at`; -1 where it is no list. */
function verbOfList(tokens: EnglishTokens, at: number): number {
  let items = 0;
  for (let i = at; i < at + LIST_REACH; ) {
    let next = i;
    if (tokens.sign(next) === COMMA) next += 1;
    const isLast = tokens.at(next)?.text === 'and';
    if (isLast) next += 1;
    if (next === i || !tokens.isCapital(next)) return -1;
    const start = next;
    while (
      tokens.isCapital(next) ||
      (joint.test(tokens.at(next)?.text ?? '') && (tokens.isCapital(next + 1) || tokens.isCapital(next + 2)))
    )
      next += 1;
    if (next - start < 2) return -1;
    items += 1;
    if (isLast) return items > 0 ? next : -1;
    i = next;
  }
  return -1;
}

const clauseBefore =
  /^(?:and|while|as|but|when|after|before|where|since|with|that|if|though|although|because|meanwhile|whereas|than|so|until|film|films|movie|feature|picture|newcomer|holdover|opener|hit|epic|romance|horror|animation)$/u;

/** Whether a title may begin there: at the head of its clause, behind a noun of films or behind whose it is. */
function beginsTitle(tokens: EnglishTokens, from: number): boolean {
  const [first, before] = [tokens.at(from), tokens.at(from - 1)];
  if (first === undefined || first.kind !== 'word') return false;
  if (tokens.opens(from) && isOf(first, OPENING) && !/^(?:The|An?)$/u.test(first.text)) return false;
  if (before === undefined) return true;
  if (before.text === ':') return !tokens.isCapital(from - 2);
  if (APOSTROPHE.test(before.text)) return isOf(tokens.at(from - 2), ORGANIZATION_HEAD);
  if (before.kind === 'mark') return !/^[&/-]$/u.test(before.text);
  // "Pride and Prejudice Returns": half a title.
  if (before.text === 'and' && tokens.isCapital(from - 2) && !tokens.isCapital(from - 3)) return false;
  return (
    (!before.capital || tokens.opens(from - 1)) &&
    (clauseBefore.test(before.lower) || isOf(before, TITLE_BEARER))
  );
}

/** A title that a phrase begins and that does what only films do: "While Cold Bay grossed" begins behind its first word. */
export function filmSubject(scan: Scan, { from: first, to }: Phrase): Span | null {
  const { tokens } = scan;
  const opener = tokens.at(first);
  const isOpened =
    tokens.opens(first) && (clauseBefore.test(opener?.lower ?? '') || isOf(opener, TITLE_BEARER));
  const from = isOpened ? first + 1 : first;
  for (const end of endsOf(tokens, to)) {
    if (end - from < 2) continue;
    const listed =
      tokens.sign(end) === COMMA || tokens.at(end)?.text === 'and' ? verbOfList(tokens, end) : -1;
    const at = listed < 0 ? verbBehind(tokens, end) : listed;
    if (!isDoneByFilm(scan, at)) continue;
    const isNamed = personShape(tokens, from, end) === 'strong';
    if (!isNamed && beginsTitle(tokens, from) && mayBeTitle(tokens, from, end) && scan.tellsOfFilms())
      return { start: from, end };
  }
  return null;
}

const filmsNoun =
  /^(?:films?|movies|titles|hits|releases|newcomers|openers|holdovers|blockbusters|credits|features|sequels|dramas|comedies|thrillers|pictures|successes|flops)$/u;
const inRanking = /^(?:newcomers|openers|holdovers|hits|sequels|blockbusters)$/u;
const ranked = /^(?:followed|trailed|dethroned|overtaken|beaten|joined|chased)$/u;
/** Words from a noun of films to the first of them. */
const NOUN_REACH = 5;

/** The words before a list of films: "ahead of", "followed by", "newcomers were", "hits included", "films such as". */
function listsFilms(tokens: EnglishTokens, at: number): 'ranked' | 'named' | null {
  const [word, before] = [tokens.at(at)?.lower ?? '', tokens.at(at - 1)?.lower ?? ''];
  if (word === 'of') return before === 'ahead' ? 'ranked' : null;
  // "beat holdovers Pixel Cat and Night Shift 3"
  if (inRanking.test(word) && !tokens.isCapital(at)) return 'ranked';
  if (word === 'by') return ranked.test(before) ? 'ranked' : null;
  if (word === 'behind') return 'ranked';
  if (!/^(?:includ(?:e[sd]?|ing)|were|are|as|like)$/u.test(word) || (word === 'as' && before !== 'such'))
    return null;
  const isPlain = /^(?:were|are)$/u.test(word);
  for (let i = at - 1; i >= at - NOUN_REACH; i -= 1) {
    if (tokens.isMark(i) && i < at - 1) return null;
    // "newcomers in cinemas were", not "films that came were"
    if (filmsNoun.test(tokens.at(i)?.lower ?? ''))
      return !isPlain || i === at - 1 || /^(?:in|at|on|of|this)$/u.test(tokens.at(i + 1)?.lower ?? '')
        ? 'named'
        : null;
  }
  return null;
}

const goesOn = /^(?:at|in|on|with|over|for|as|while|after|from|to|by|this|last|among|all|and|which|but)$/u;

/** Behind a title of a list stands a mark, a sum or what tells where and when, never a verb of its own. */
function closesItem(tokens: EnglishTokens, at: number): boolean {
  const next = tokens.at(at);
  return (
    next === undefined || (next.kind === 'mark' && !APOSTROPHE.test(next.text)) || goesOn.test(next.lower)
  );
}

/** What may stand between two titles of a list: "($9.2 million) and", ", and", " with $4m,". */
const link =
  /^(?:\s\([^()]{1,40}\)|,?\s(?:with|at|on)\s[^,;.]{0,6}[$€£¥₽₹][^,;]{1,24}?)?\s?(?:,|,?\sand|,?\sas\swell\sas)\s$/u;

export const isTitleLink = (between: string): boolean => link.test(between);

/** "Copper Sky, Dust and Honey, and Marigold Street": the comma before the last "and" tells that the one before joins a title. */
function isPairInList(tokens: EnglishTokens, to: number): boolean {
  return (
    tokens.at(to)?.text === 'and' &&
    tokens.isCapital(to + 1) &&
    tokens.sign(to + 2) === COMMA &&
    tokens.at(to + 3)?.text === 'and'
  );
}

/** Where a title ends that a phrase begins in a list of films: the first behind the words that open it, where it `continues` any other; 0 where there is none. */
export function listedFilmEnd(scan: Scan, { from, to }: Phrase, continues: boolean): number {
  const { tokens, reading } = scan;
  const list = continues ? null : listsFilms(tokens, from - 1);
  if (!continues && list === null) return 0;
  if (list === 'ranked' && !ofRanking.test(sentenceFrom(reading.text, tokens.start(from)))) return 0;
  const ends = continues && isPairInList(tokens, to) ? [to + 2] : endsOf(tokens, to);
  for (const end of ends) {
    if (end - from < 2 || personShape(tokens, from, end) === 'strong') continue;
    if (closesItem(tokens, end) && mayBeTitle(tokens, from, end) && scan.tellsOfFilms()) return end;
  }
  return 0;
}
