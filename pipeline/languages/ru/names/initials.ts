/** Russian names written with initials: «А. П. Жуков», «Жуков А. П.». */

import type { PersonSpan } from './persons.ts';
import { canBeSurname, endsLikeSurname, isOpening, surnameEnd, wordsBetween } from './surname-shape.ts';
import type { Scan } from './tokens.ts';

/** «С А. П. Жуковым»: cases that the ending alone tells. */
const plainCases: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:ов|ев|ёв|ин|ын))ым$/u, ''],
  [/(?<=(?:ов|ев|ёв|ин|ын))ой$/u, 'а'],
  [/(?<=[сц]к)(?:ого|ому|им|ом)$/u, 'ий'],
];
const nominativeOf = (name: string): string =>
  plainCases.reduce((told, [ending, base]) => told.replace(ending, base), name);

/** The name that begins with an initial at token `from`, or with a surname in front of initials; null when none does. */
export function initialsName(scan: Scan, from: number): PersonSpan | null {
  const { tokens } = scan;
  if (tokens.at(from)?.kind === 'initial') {
    let at = from + 1;
    while (tokens.at(at)?.kind === 'initial' && at - from < 3) at += 1;
    const to = surnameEnd(scan, at);
    if (to < 0 || tokens.opens(to - 1)) return null;
    return {
      to,
      name: nominativeOf(wordsBetween(scan, from, to)),
      form: 'initials',
      rule: 'person.initials',
      inferred: false,
    };
  }
  if (!canBeSurname(scan, from) || tokens.at(from + 1)?.kind !== 'initial' || isOpening(tokens.at(from)))
    return null;
  let to = from + 2;
  // One initial after a word may end a sentence: «в группе А.»; two are a person's.
  if (tokens.at(to)?.kind === 'initial') to += 1;
  else if (!endsLikeSurname(tokens.at(from))) return null;
  return {
    to,
    name: wordsBetween(scan, from, to),
    form: 'initials',
    rule: 'person.initials',
    inferred: false,
  };
}
