/** Titles in brackets behind an actor, by which the trade says who that is: "Mara Duran (Low Water Line) has boarded". */
import { isKnownOrganization, placeNamed } from '../names/known-names.ts';
import { personShape } from '../names/person-shape.ts';
import { textOf } from '../names/phrase-words.ts';
import type { Phrase } from '../names/phrases.ts';
import type { EnglishTokens } from '../names/tokens.ts';
import { GIVEN_NAME, isOf, ORGANIZATION_HEAD } from '../names/word-classes.ts';
import { isTitled, titleEnd } from './title-words.ts';

const joins =
  /^(?:boards?|boarded|joins?|joined|stars?|starred|co-stars?|plays?|played|signed|cast|leads?|rounds?|headlines?)$/u;
const beside = /^(?:opposite|alongside|starring|stars|star|features|featuring|cast|joined)$/u;

/** The index behind the title; 0 where none stands there. */
export function castTitleEnd(tokens: EnglishTokens, { from, to }: Phrase): number {
  if (tokens.at(from - 1)?.text !== '(' || !tokens.isCapital(from - 2)) return 0;
  const end = titleEnd(tokens, to);
  if (tokens.at(end)?.text !== ')' || end - from < 2 || isTitled(tokens, from, end)) return 0;
  if (isOf(tokens.at(end - 1), ORGANIZATION_HEAD) || personShape(tokens, from, end) === 'strong') return 0;
  const text = textOf(tokens, from, end);
  if (isKnownOrganization(text) || placeNamed(text) !== undefined) return 0;
  let first = from - 2;
  while (tokens.isCapital(first - 1)) first -= 1;
  if (from - 1 - first > 1 && personShape(tokens, first, from - 1) === 'no') return 0;
  if (from - 1 - first === 1 && isOf(tokens.at(first), GIVEN_NAME | ORGANIZATION_HEAD)) return 0;
  return isCast(tokens, first, end + 1) ? end : 0;
}

/** "has boarded", "will play" behind the bracket, "opposite", "starring" in front of the name. */
function isCast(tokens: EnglishTokens, first: number, behind: number): boolean {
  if (beside.test(tokens.at(first - 1)?.lower ?? '')) return true;
  let at = behind;
  while (at < behind + 3 && /^(?:has|have|is|are|will|also|to|been)$/u.test(tokens.at(at)?.lower ?? ''))
    at += 1;
  return joins.test(tokens.at(at)?.lower ?? '');
}
