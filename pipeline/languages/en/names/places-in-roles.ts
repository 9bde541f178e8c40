/** Places told by the part they play: whose mayor, streets and natives are spoken of, what a plot is set on. */
import type { EnglishTokens } from './tokens.ts';
import { CALENDAR, DEMONYM, GIVEN_NAME, isOf, OPENING, ORGANIZATION_HEAD } from './word-classes.ts';

const ofPlaces =
  /^(?:mayor|harbou?rmaster|prefect|bishop|archbishop|outskirts|suburbs|streets|natives?|residents?|inhabitants|villagers|shores|coast|harbou?r|waterfront|ruins|slums|dunes|wharves|rooftops)$/u;
const onPlaces = /^(?:set|live[sd]?|living|born|raised)$/u;

const settlement =
  /^(?:town|village|city|suburb|port|hamlet|neighbou?rhood|district|resort|island|township|capital|municipality|settlement|oasis)$/u;

/** "Polvey, a fishing town on the coast", "Tosk, capital of the north": what it is follows in apposition. */
function isApposedTown(tokens: EnglishTokens, to: number): boolean {
  if (tokens.at(to)?.text !== ',') return false;
  const article = /^(?:an?|the)$/u.test(tokens.at(to + 1)?.lower ?? '');
  for (let i = to + (article ? 2 : 1); i < to + 6; i += 1) {
    const token = tokens.at(i);
    if (token?.kind !== 'word' || /^(?:of|in|on|and|who|which|from|by|for)$/u.test(token.lower)) return false;
    if (settlement.test(token.lower))
      return /^(?:[,.]|of|in|on|near|outside|at|with|that|where|some|about|an?)$/u.test(
        tokens.at(i + 1)?.text ?? '.',
      );
    if (!article) return false;
  }
  return false;
}

const travel =
  /^(?:dr(?:o|i)ves?|driving|sail(?:s|ed|ing)?|flew|fly|flies|flying|travel(?:s|led|ed|ling|ing)?|fled|hitchhiked|rode|rides|trek(?:s|ked)?|cycled|emigrated|migrated|commute[sd]?|ferr(?:y|ies|ied))$/u;

/** "drove from Polvey to Tosk", "sailed to Lundey": where one goes by road, sea and air. */
function isTravelled(tokens: EnglishTokens, from: number, to: number): boolean {
  if (to - from > 1 || !/^(?:from|to|via)$/u.test(tokens.at(from - 1)?.lower ?? '')) return false;
  for (let i = from - 2; i > from - 6; i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || token.kind === 'mark') return false;
    if (travel.test(token.lower)) return true;
  }
  return false;
}

/** "deputy harbourmaster of Husvik", "the streets of Tarnby", "set on Lundey in 1957": a phrase that nothing else tells. */
export function isPlaceByRole(tokens: EnglishTokens, from: number, to: number): boolean {
  const first = tokens.at(from);
  if (to - from > 3 || first?.kind !== 'word' || first.upper || /\d/u.test(first.text)) return false;
  if (isOf(first, CALENDAR | DEMONYM | OPENING | GIVEN_NAME) || isOf(tokens.at(to - 1), ORGANIZATION_HEAD))
    return false;
  if (isApposedTown(tokens, to) || isTravelled(tokens, from, to)) return true;
  if (to - from > 2) return false;
  const [link, before] = [tokens.at(from - 1)?.text, tokens.at(from - 2)?.lower ?? ''];
  if (link === 'of') return ofPlaces.test(before);
  if (link !== 'on' || !onPlaces.test(before)) return false;
  return /^(?:[.,;]|in|during|and)$/u.test(tokens.at(to)?.text ?? '.');
}
