/** Russian participles of speech behind the name they belong to: «Лев Экдаль, назвавший съёмки «…», снимет …». */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import { subjectFirst } from './reporting.ts';
import { speechVerbs } from './verbs.ts';

const past = /^(\p{L}{3,})вш(?:ий|ая|ее|ие)$/u;
const present = /^(\p{L}{3,}[ую])щ(?:ий|ая|ее|ие)$/u;

/** The finite form of a participle in the nominative: «назвавший» is of «назвал», «называющий» of «называют». */
function finiteOf(key: string): string | null {
  const done = past.exec(key)?.[1];
  if (done !== undefined) return `${done}л`;
  const stem = present.exec(key)?.[1];
  return stem === undefined ? null : `${stem}т`;
}

export function isParticiple(key: string): boolean {
  const finite = finiteOf(key);
  return finite !== null && speechVerbs.has(finite);
}

/** Whoever the participle right behind a comma belongs to: the phrase that opens the sentence in front of it. */
export function participleOf(
  tokens: readonly Token[],
  i: number,
): { readonly subject: Span; readonly isNaming: boolean } | null {
  const key = tokens[i]?.key ?? '';
  if (tokens[i - 1]?.text !== ',' || !isParticiple(key)) return null;
  const subject = subjectFirst(tokens.slice(0, i - 1));
  return subject === null
    ? null
    : { subject, isNaming: speechVerbs.get(finiteOf(key) ?? '')?.isNaming === true };
}
