/** Places told by the part they play: whose mayor, streets and natives are spoken of, what a plot is set on. */
import type { EnglishTokens } from './tokens.ts';
import { CALENDAR, DEMONYM, GIVEN_NAME, isOf, OPENING, ORGANIZATION_HEAD } from './word-classes.ts';

const ofPlaces =
  /^(?:mayor|harbou?rmaster|prefect|bishop|archbishop|outskirts|suburbs|streets|natives?|residents?|inhabitants|villagers|shores|coast)$/u;
const onPlaces = /^(?:set|live[sd]?|living|born|raised)$/u;

/** "deputy harbourmaster of Husvik", "the streets of Tarnby", "set on Lundey in 1957": a phrase that nothing else tells. */
export function isPlaceByRole(tokens: EnglishTokens, from: number, to: number): boolean {
  const first = tokens.at(from);
  if (to - from > 2 || first?.kind !== 'word' || first.upper || /\d/u.test(first.text)) return false;
  if (isOf(first, CALENDAR | DEMONYM | OPENING | GIVEN_NAME) || isOf(tokens.at(to - 1), ORGANIZATION_HEAD))
    return false;
  const [link, before] = [tokens.at(from - 1)?.text, tokens.at(from - 2)?.lower ?? ''];
  if (link === 'of') return ofPlaces.test(before);
  if (link !== 'on' || !onPlaces.test(before)) return false;
  return /^(?:[.,;]|in|during|and)$/u.test(tokens.at(to)?.text ?? '.');
}
