/** Firms in brackets behind a title, alone or before its takings: "Cold Bay (Lumen; $690,000)". */
import type { FoundName } from '../../../contract.ts';
import { placeNamed } from './known-names.ts';
import { personShape } from './person-shape.ts';
import { textOf } from './phrase-words.ts';
import type { Phrase } from './phrases.ts';
import type { Scan } from './tokens.ts';
import { CALENDAR, DEMONYM, GIVEN_NAME, isOf, PLACE } from './word-classes.ts';

const opens = /^,?["”’]?\s\($/u;
const beforeSum = /^[;,]\s(?:US|A|C|NZ|HK)?[$€£¥₽₹]\s?\d/u;
const closes = /^\)/u;

/** `title`: the name before. */
export function isBilledFirm(scan: Scan, title: FoundName | undefined, { from, to }: Phrase): boolean {
  const { tokens, reading } = scan;
  if (title?.type !== 'work' || !opens.test(reading.text.slice(title.end, tokens.start(from)))) return false;
  const behind = reading.text.slice(tokens.end(to - 1), tokens.end(to - 1) + 8);
  if (!(beforeSum.test(behind) && scan.tellsOfFilms()) && !(closes.test(behind) && scan.reportsTakings()))
    return false;
  const first = tokens.at(from);
  if (isOf(first, CALENDAR | DEMONYM | GIVEN_NAME | PLACE) || placeNamed(textOf(tokens, from, to)))
    return false;
  return personShape(tokens, from, to) !== 'strong';
}
