/** Russian nouns that agree with a verb in gender and number: the last sign of who speaks where nobody is named. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { organizationForm } from '../institutions/forms.ts';
import { headOf } from '../speakers/office-heads.ts';
import { isAgentNoun } from '../speakers/office-kinds.ts';
import { notNameWords } from '../speakers/words.ts';
import { phraseEnds, prepositions } from './phrase.ts';
import type { VerbForm } from './verbs.ts';

export function isMasculine(token: Token): boolean {
  return (
    !token.isCapital &&
    !headOf.has(token.key) &&
    /[бвгджзйклмнпрстфхцчшщ]$/u.test(token.key) &&
    !adjectiveEnd.test(token.key)
  );
}

/** Two bare masculine nouns in the nominative or accusative: the first, no agent, is the object of the verb. */
export function isObjectBefore(noun: Token, next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    isMasculine(noun) &&
    !isAgentNoun(noun.key) &&
    !organizationForm.has(noun.key) &&
    !next.isCapital &&
    !prepositions.has(next.key) &&
    !phraseEnds.has(next.key) &&
    (isOfficeHolder(next) || isMasculine(next)) &&
    !/(?:[оеё]в|ей|[ыи]х|[ыи]м|[оеё]м)$/u.test(next.key)
  );
}

export function isOfficeHolder(token: Token): boolean {
  return headOf.get(token.key)?.nominative === token.key;
}

const adjectiveEnd = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/u;

/** A short phrase without a preposition whose noun agrees with the verb: «китайская сторона назвала». */
export function agreeingNoun(segment: readonly Token[], form: VerbForm | undefined): Span | null {
  const first = segment[0];
  if (first === undefined || segment.length > 5 || form === undefined) return null;
  if (segment.some((token) => token.kind !== 'word' || prepositions.has(token.key) || token.key.length < 3))
    return null;
  if (phraseEnds.has(first.key) || /о$/u.test(first.key)) return null;
  if (notNameWords.has(first.text) && !adjectiveEnd.test(first.key)) return null;
  const noun = segment.find((token) => !adjectiveEnd.test(token.key));
  if (noun === undefined || (noun.isCapital && noun !== first)) return null;
  return agrees(noun, form) ? spanOf(segment) : null;
}

function agrees(noun: Token, { gender, isPlural }: VerbForm): boolean {
  if (isPlural) return /(?:[ыи]|[ая]не|ья)$/u.test(noun.key);
  if (gender === 'feminine') return /[аяь]$/u.test(noun.key);
  if (gender === 'masculine' && /\p{L}{2}(?:[оеё]в|ей|[ая][мх]|[оеыи]м)$/u.test(noun.key)) return false;
  if (gender === 'masculine') return /[бвгджзйклмнпрстфхцчшщь]$/u.test(noun.key);
  return false;
}
