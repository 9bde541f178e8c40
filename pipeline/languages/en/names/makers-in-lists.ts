/** Firms that stand in the list of those who make a film: "joined by Velvet Quill of Denmark", "by Anna Lind for Velvet Quill". */
import type { EnglishTokens } from './tokens.ts';
import { CALENDAR, DEMONYM, GIVEN_NAME, isOf, OPENING, PLACE } from './word-classes.ts';

const producing = /^(?:co-)?produc(?:e[ds]?|ing|ers?)$/u;
/** What else is told of persons between that and the name. */
const other =
  /^(?:star(?:s|red|ring)?|cast|direct(?:ed|s|ing)|written|wrote|prizes?|awards?|best|played|plays)$/u;
const LIST = 24;

/** A word of making stands before in the sentence, with nothing of another trade between. */
function isBehindProducing(tokens: EnglishTokens, from: number): boolean {
  for (let i = from - 1; i > from - LIST; i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || /^[.;!?]$/u.test(token.text) || other.test(token.lower)) return false;
    if (producing.test(token.lower)) return true;
  }
  return false;
}

/** "of Denmark", "(Denmark)" */
function hasHome(tokens: EnglishTokens, to: number): boolean {
  return /^(?:of|\()$/u.test(tokens.at(to)?.text ?? '') && isOf(tokens.at(to + 1), PLACE);
}

/** "joined by", "with", and what "and" adds to them. */
function isPartner(tokens: EnglishTokens, from: number, to: number): boolean {
  const link = tokens.at(from - 1)?.lower ?? '';
  if (link === 'by' ? tokens.at(from - 2)?.lower !== 'joined' : !/^(?:with|and|alongside)$/u.test(link))
    return false;
  return hasHome(tokens, to) && isBehindProducing(tokens, from);
}

/** "produced by Anna Lind for Velvet Quill", "and Peter Holm of Velvet Quill": behind a full name, whom that one makes it for. */
function isHouseOfMaker(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from < 2 || !/^(?:for|of)$/u.test(tokens.at(from - 1)?.text ?? '')) return false;
  if (!tokens.isCapital(from - 2) || !isOf(tokens.at(from - 3), GIVEN_NAME)) return false;
  if (!/^(?:by|and|are|is|,)$/u.test(tokens.at(from - 4)?.text ?? '')) return false;
  return /^(?:[.,;]|and|with)$/u.test(tokens.at(to)?.text ?? '.') && isBehindProducing(tokens, from - 3);
}

/** "Skua Film of Norway and Denmark’s Velvet Quill are co-producing" */
function isCoProducing(tokens: EnglishTokens, from: number, to: number): boolean {
  const isOwned = /^['’]s$/u.test(tokens.at(from - 1)?.text ?? '') && isOf(tokens.at(from - 2), PLACE);
  if (!isOwned && !hasHome(tokens, to)) return false;
  for (let i = to; i < to + LIST / 2; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || /^[.;!?]$/u.test(token.text)) return false;
    if (/^co-produc(?:e[ds]?|ing)$/u.test(token.lower)) return true;
  }
  return false;
}

/** Whether a phrase that nothing else tells is a firm by its place among makers. */
export function isMakerInList(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from > 3 || isOf(tokens.at(from), GIVEN_NAME | DEMONYM | CALENDAR | PLACE)) return false;
  return isPartner(tokens, from, to) || isHouseOfMaker(tokens, from, to) || isCoProducing(tokens, from, to);
}

/** "Screen Scotland", "Creative Wales", "Film London": the body that helps films in a country or a town. */
export function isScreenBody(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from !== 2 || !/^(?:Screen|Creative|Film)$/u.test(tokens.at(from)?.text ?? '')) return false;
  return isOf(tokens.at(from + 1), PLACE) && !isOf(tokens.at(from + 1), OPENING | CALENDAR);
}
