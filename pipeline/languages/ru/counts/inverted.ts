/** Russian counts whose noun stands in front: «билетов разошлось 1,74 млн», «копий планируется не менее 900». */
import type { Quantity } from '../../shared/numbers/numbers.ts';
import { isGluedDot, type Token, type Tokens } from '../../shared/numbers/tokens.ts';
import { wordSet } from '../../shared/word-list.ts';
import { isUncounted, lemmaOf, stops } from './nouns.ts';
import { isAdjective } from './ordinals.ts';

const hedges = wordSet(
  'не менее меньше более больше около почти свыше порядка примерно приблизительно всего уже только лишь целых до минимум чем ровно',
);
/** «разошлось», «планируется», «продано», «насчитали». */
const impersonal = /^\p{Ll}{2,}(?:лось|ло|[еи]тся|[аеё]но|[аеё]т|то|ли|ют|ят)$/u;
const particles = wordSet('было будет не пока уже всего');
const governing = wordSet(
  'на в во по при о об из от для до у без среди кроме после вместо против около более менее больше меньше много мало',
);
/** The genitive plural; «на показах» is none. */
const manyOf = /(?:ов|ев|ей|ий|(?<![ая])х|[бвгджзклмнпрстфцчшщ])$/u;

/** The farthest word of a hedge. */
const HEDGE = 3;

export interface Inverted {
  readonly first: number;
  readonly unit: string;
}

const isLower = (token: Token | undefined): boolean => /^\p{Ll}/u.test(token?.text ?? '');

/** «человек сорок», «минут двадцать»: the noun right before a number in words makes it rough. */
function nounRightBefore(tokens: Tokens, first: number): Inverted | null {
  const noun = tokens.at(first - 1);
  const before = tokens.at(first - 2);
  if (noun?.kind !== 'word' || !/^\p{Ll}/u.test(tokens.at(first)?.text ?? '') || !manyOf.test(noun.key))
    return null;
  const unit = lemmaOf(noun.key);
  if (unit === undefined || (unit === noun.key && unit !== 'человек') || isUncounted(unit)) return null;
  return before?.kind === 'number' || governing.has(before?.key ?? '') || isAdjective(before?.key ?? '')
    ? null
    : { first: first - 1, unit };
}

/** Where the noun stands of which a number behind its verb counts so many; null when none does, or something else follows the number. */
export function invertedNoun(tokens: Tokens, { first, last }: Quantity): Inverted | null {
  // «340 тыс. зрителей»: the dot ends no sentence.
  const next = tokens.at(isGluedDot(tokens.at(last)) && isLower(tokens.at(last + 1)) ? last + 1 : last);
  if (next?.kind === 'number' || (next?.kind === 'word' && !stops.has(next.key))) return null;
  if (next?.glued === true && next.text === '%') return null;
  const roughly = nounRightBefore(tokens, first);
  if (roughly !== null) return roughly;
  let at = first - 1;
  while (at > first - 1 - HEDGE && hedges.has(tokens.at(at)?.key ?? '')) at -= 1;
  const verb = tokens.at(at);
  if (verb?.kind !== 'word' || !impersonal.test(verb.text)) return null;
  at -= 1;
  if (particles.has(tokens.at(at)?.key ?? '')) at -= 1;
  const noun = tokens.at(at);
  if (noun?.kind !== 'word' || !manyOf.test(noun.key)) return null;
  const unit = lemmaOf(noun.key);
  if (unit === undefined || unit === noun.key || isUncounted(unit)) return null;
  const before = tokens.at(at - 1);
  const isGoverned = before?.kind === 'number' || governing.has(before?.key ?? '');
  return isGoverned ? null : { first: at, unit };
}
