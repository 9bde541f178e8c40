/** Firms told by who speaks for them, works there or deals with them: "Tideworks said it would", "a deal between Pale Lantern and", "co-producers are Tern House (Mexico)". */
import { personShape } from './person-shape.ts';
import { speechVerbs } from './titles.ts';
import type { EnglishTokens } from './tokens.ts';
import { isOf, OPENING, PLACE, PLAIN_CAPITAL } from './word-classes.ts';

const wordAt = (tokens: EnglishTokens, at: number): string => tokens.at(at)?.lower ?? '';

/** "Tideworks said it would cut": who speaks of itself so is no person. */
function speaksOfItself(tokens: EnglishTokens, to: number): boolean {
  let at = to;
  while (at < to + 2 && /^(?:has|have|also|had)$/u.test(wordAt(tokens, at))) at += 1;
  if (!speechVerbs.has(wordAt(tokens, at)) && !/^(?:expects|plans|hopes)$/u.test(wordAt(tokens, at)))
    return false;
  if (wordAt(tokens, at + 1) === 'that') at += 1;
  const self = wordAt(tokens, at + 1);
  const next = wordAt(tokens, at + 2);
  if (self === 'it')
    return /^(?:would|will|had|has|plans|planned|expects|expected|aims|aimed|intends|intended)$/u.test(next);
  return (
    self === 'its' &&
    /^(?:revenue|profit|sales|net|first|second|third|board|shares|shareholders|cinemas|subsidiary|quarterly|annual|takings)$/u.test(
      next,
    )
  );
}

const dealt = /^(?:deal|agreement|pact|partnership|venture|contract|merger|alliance|co-production)$/u;

/** "a deal struck between Pale Lantern and", "in association with Harrow Street" */
function isDealtWith(tokens: EnglishTokens, from: number, to: number): boolean {
  const link = wordAt(tokens, from - 1);
  if (link === 'with' && wordAt(tokens, from - 3) === 'in')
    return /^(?:association|partnership|collaboration|co-production)$/u.test(wordAt(tokens, from - 2));
  if (link !== 'between' || tokens.at(to)?.text !== 'and') return false;
  for (let i = from - 2; i > from - 6; i -= 1) if (dealt.test(wordAt(tokens, i))) return true;
  return false;
}

const leads = /^(?:head|director|chief|vp|svp|evp|president|manager|executive|lead)$/u;
const ended =
  /^(?:[.,;]|and|in|who|as|which|where|since|for|until|before|after|said|says|declined|did|has)$/u;

/** "works at Monsoon Attic,", "head of development at Brass Heron", "joined from Fathom North, where he" */
function isHouse(tokens: EnglishTokens, from: number, to: number): boolean {
  const [link, before] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
  if (!/^(?:at|from|for)$/u.test(link) || !ended.test(tokens.at(to)?.text ?? '.')) return false;
  if (link === 'from')
    return /^(?:joins|joined|poached|hired)$/u.test(before) && wordAt(tokens, to + 1) === 'where';
  if (link === 'for') return /^spokes(?:wo)?(?:man|person)$/u.test(before);
  if (link !== 'at') return false;
  if (/^(?:works?|worked|working|job|jobs|interned|internship|employed|desk|stint)$/u.test(before))
    return true;
  for (let i = from - 2; i > from - 7 && !tokens.isMark(i) && !tokens.isCapital(i); i -= 1)
    if (wordAt(tokens, i) === 'of') return leads.test(wordAt(tokens, i - 1));
  return false;
}

/** "Blue Wattle has boarded sales on", "Copper Fig handles world sales" */
function sellsFilms(tokens: EnglishTokens, to: number): boolean {
  const at = /^(?:has|have|is|will)$/u.test(wordAt(tokens, to)) ? to + 1 : to;
  if (
    !/^(?:boarded|boards|board|handles?|handling|launched|launches|launching|oversees|overseeing|manages)$/u.test(
      wordAt(tokens, at),
    )
  )
    return false;
  const next = /^(?:world|international|global|worldwide|overseas|the)$/u.test(wordAt(tokens, at + 1))
    ? at + 2
    : at + 1;
  return wordAt(tokens, next) === 'sales';
}

const partners =
  /^(?:co-producers?|co-production|partners|backers|investors|sponsors|financiers|clients|funders|exhibitors)$/u;
const LIST = 26;

/** "The co-producers are Tres Lunas (Mexico), Bord Cadre (Switzerland)", "its backers include Brass Heron and" */
function isListedPartner(tokens: EnglishTokens, from: number, to: number): boolean {
  const [before, behind] = [tokens.at(from - 1)?.text ?? '', tokens.at(to)?.text ?? '.'];
  if (!/^(?:are|is|includes?|including|were|included|,|and)$/u.test(before)) return false;
  const hasHome = behind === '(' && isOf(tokens.at(to + 1), PLACE);
  // "His clients are Anna, Mara and Tom"
  if (!hasHome && (to - from < 2 || !/^(?:[,.;]|and)$/u.test(behind))) return false;
  for (let i = from - 1; i > from - LIST; i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || /^[.;!?:]$/u.test(token.text)) return false;
    if (/^(?:are|is|includes?|including|were|included)$/u.test(token.lower))
      return partners.test(wordAt(tokens, i - 1));
    if (token.kind === 'word' && !token.capital && !/^(?:and|of|the|i|de|la|le|del|du)$/u.test(token.lower))
      return false;
  }
  return false;
}

/** "Copper Fig’s managing director" */
const isManaged = (tokens: EnglishTokens, to: number): boolean =>
  /^['’]s?$/u.test(tokens.at(to)?.text ?? '') &&
  /^(?:managing|executive|commercial|sales|acquisitions|chief|general)$/u.test(wordAt(tokens, to + 1)) &&
  /^(?:director|officer|manager|chief|operating|financial|executive|partner)$/u.test(wordAt(tokens, to + 2));

/** "at the Rialto Cinema" */
const isPicturePalace = (tokens: EnglishTokens, from: number, to: number): boolean =>
  /^(?:Cinema|Kino|Bioscoop|Picturehouse|Filmhouse)$/u.test(tokens.at(to - 1)?.text ?? '') &&
  wordAt(tokens, from - 1) === 'the' &&
  /^(?:at|of|outside|inside|in|and)$/u.test(wordAt(tokens, from - 2));

/** Whether a phrase that nothing else tells is a firm by who stands beside it; one word is enough where it speaks of itself. */
export function isFirmBeside(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from > 4 || isOf(tokens.at(from), PLACE)) return false;
  const single = to - from === 1;
  if (single && isOf(tokens.at(from), OPENING | PLAIN_CAPITAL)) return false;
  if (speaksOfItself(tokens, to) || isListedPartner(tokens, from, to)) return true;
  if (single) return false;
  const isTold =
    isDealtWith(tokens, from, to) ||
    isHouse(tokens, from, to) ||
    sellsFilms(tokens, to) ||
    isManaged(tokens, to) ||
    isPicturePalace(tokens, from, to);
  return isTold && personShape(tokens, from, to) !== 'strong';
}

/** "in association with Harrow Street", "Larch Street said it had": a firm, though a street ends its name. */
export const isFirmThough = (tokens: EnglishTokens, from: number, to: number): boolean =>
  to - from > 1 && (isDealtWith(tokens, from, to) || speaksOfItself(tokens, to));
