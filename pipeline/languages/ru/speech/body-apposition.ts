/** Reads the name of a body between commas behind what it is to somebody: «её издатель, «Х», сообщил», «прокатчик картины, компания «Х», …». */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { bodyRoles } from '../institutions/body-roles.ts';
import { organizationForm } from '../institutions/forms.ts';
import { prepositions } from './phrase.ts';

const isBodyRole = askedOnce(({ key }) => bodyRoles.has(key));

/** A work is named between commas as well: «режиссёр её картины, «Х», сообщил». */
const isWork = askedOnce(({ key }) =>
  /^(?:фильм|картин|лент|роман|книг|альбом|пьес|спектакл|сериал|постановк)/u.test(key),
);

/** The body named between the two commas in front of the verb, with the noun that says what it is; null when none is. */
export function bodyInApposition(tokens: readonly Token[], verb: number): Span | null {
  const [closing, comma] = [tokens[verb - 2], tokens[verb - 1]];
  if (comma?.text !== ',' || closing === undefined || !/^[»”"]$/u.test(closing.text)) return null;
  const open = tokens.findLastIndex((token, i) => i < verb - 2 && /^[«“"„]$/u.test(token.text));
  const noun = tokens[open - 1];
  const isNoun = noun !== undefined && organizationForm.get(noun.key) === noun.key;
  const from = isNoun ? open - 1 : open;
  if (open < 2 || tokens[from - 1]?.text !== ',') return null;
  const start = tokens.findLastIndex((token, i) => i < from - 1 && token.kind === 'mark') + 1;
  const owner = tokens.slice(start, from - 1);
  const role = owner.findIndex(isBodyRole);
  const isSubject = role >= 0 && !owner.slice(0, role + 1).some((token) => prepositions.has(token.key));
  if (!isSubject || (!isNoun && owner.some(isWork))) return null;
  const first = tokens[from];
  return first === undefined ? null : { start: first.start, end: closing.end };
}
