/** Russian gerunds: what somebody does while speaking, between the verb and the subject: «сказала, стоя у входа, директор». */

import type { Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';
import { headOf } from '../speakers/office-heads.ts';

/** Gerunds by no ending that nouns lack. */
const listed = wordSet(
  'стоя сидя лёжа лежа глядя смотря держа молча плача крича дрожа хохоча шепча ища говоря ведя неся везя идя',
);
const ending = /(?:[аяуюе]я|[аия]сь|[аеиуя]в|вшись|[йие]дя)$/u;

const isGerund = askedOnce(
  ({ key, isCapital }) => !isCapital && (ending.test(key) || listed.has(key)) && !headOf.has(key),
);

/** «не вдаваясь», «едва сдерживая», «тихо улыбаясь». */
const isAdverb = askedOnce(({ key }) =>
  /^(?:не|ни|едва|чуть|еле|явно|всё|все|уже|ещё|еще|\p{L}{2,}о)$/u.test(key),
);
const mostAdverbs = 2;

/** The index of the gerund of a phrase that begins at `from`, right behind a comma; -1 when none does. */
export function gerundAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + mostAdverbs && tokens[at] !== undefined && isAdverbAt(tokens, at)) at += 1;
  const token = tokens[at];
  return token !== undefined && isGerund(token) && !headOf.has(tokens[at + 1]?.key ?? '') ? at : -1;
}

function isAdverbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isAdverb(token);
}
