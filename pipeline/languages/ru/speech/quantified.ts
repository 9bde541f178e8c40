/** Russian subjects that say how many speak: «два источника», «большинство опрошенных экономистов». */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { headOf } from '../speakers/office-heads.ts';
import { manyPeople, quantityWords } from '../speakers/quantity-words.ts';
import { phraseFrom } from './phrase.ts';
import { isVerb } from './subject-edges.ts';

const isQuantity = ({ key }: Token): boolean => quantityWords.has(key) || /^\d{1,3}$/u.test(key);

/** «опрошенных», «других»: the adjectives between the number and those counted. */
const isCountedAdjective = ({ key, isCapital }: Token): boolean =>
  !isCapital && /(?:[ыи]х|[ыи]е)$/u.test(key);

/** «источников», «участников»: people in the genitive. */
const isPeople = ({ key }: Token): boolean => headOf.has(key) || manyPeople.test(key);

/** So many adjectives stand between the number and the noun. */
const mostAdjectives = 2;

/** «Опрошенные «Вестником» эксперты»: who was asked, by whom. */
function asked(segment: readonly Token[]): Span | null {
  const noun = segment.findIndex(
    (token, i) => i > 0 && i < 5 && headOf.get(token.key)?.isNominative === true,
  );
  return segment[0]?.key === 'опрошенные' && noun > 0 ? spanOf(segment.slice(0, noun + 1)) : null;
}

/** The subject that opens the clause with a number of people; null when it opens otherwise. */
export function quantified(segments: readonly (readonly Token[])[]): Span | null {
  const [segment] = segments;
  const some = segment === undefined ? null : asked(segment);
  if (some !== null) return some;
  const at = segment?.[0]?.key === 'ещё' || segment?.[0]?.key === 'еще' ? 1 : 0;
  const opening = segment?.[at];
  if (segment === undefined || opening === undefined || !isQuantity(opening)) return null;
  let noun = at + 1;
  while (noun <= at + mostAdjectives && segment[noun] !== undefined) {
    const token = segment[noun];
    if (token === undefined || !isCountedAdjective(token) || headOf.has(token.key)) break;
    noun += 1;
  }
  const counted = segment[noun];
  if (counted === undefined || counted.isCapital || !isPeople(counted)) return null;
  const verb = segment.findIndex((token, i) => i > noun && isVerb(token));
  return phraseFrom(verb < 0 ? segment : segment.slice(0, verb), at);
}
