/** The surname of who made a work, alone in the genitive behind its Russian title: «роман «Идиот» Достоевского». */

import { nominativeSurname } from '../inflection.ts';
import { surnameEnding } from './given-names.ts';
import { givenNamesOf, knownOrganization, placeAt } from './lexicon.ts';
import { canBeSurname, isNameWord } from './surname-shape.ts';
import type { Scan } from './tokens.ts';
import { workStems } from './work-words.ts';

/** No title has more words. */
const longestTitle = 9;

/** Endings of a surname in the genitive: «Достоевского», «Чехова», «Муратовой», «Данелии». */
const genitive = /(?:[сц]кого|[сц]кой|(?:[оеё]в|[иы]н)(?:а|ой)|\p{Ll}{2}(?:ии|[бвгдзклмнпрстф][аы]))$/u;

/** Does a noun for a work stand in front of the title whose closing mark is token `close`? */
function closesWork({ tokens, stem }: Scan, close: number): boolean {
  if (tokens.at(close)?.text !== '»') return false;
  for (let i = close - 1; i >= Math.max(1, close - longestTitle - 1); i -= 1)
    if (tokens.at(i)?.text === '«') return workStems.has(stem(i - 1));
  return false;
}

/** The nominative of the surname at token `from`; null when it is none, or the work is not told to be one. */
export function makerBehindTitle(scan: Scan, from: number): string | null {
  const { tokens, stem } = scan;
  const token = tokens.at(from);
  if (tokens.at(from - 1)?.text !== '»' || !isNameWord(token) || !genitive.test(token.text)) return null;
  if (tokens.isCapital(from + 1) || !canBeSurname(scan, from) || !closesWork(scan, from - 1)) return null;
  const isOther =
    placeAt(tokens, stem, from) !== null ||
    knownOrganization(token.text) !== null ||
    givenNamesOf(token.text).length > 0;
  if (isOther) return null;
  const isWoman = /(?:[оеё]в|[иы]н|[сц]к)ой$/u.test(token.text) && surnameEnding.test(token.text);
  return nominativeSurname(token.text, isWoman ? 'feminine' : 'masculine', 'genitive');
}
