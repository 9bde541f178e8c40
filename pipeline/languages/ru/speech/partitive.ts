/** Russian subjects that name nobody but say of whom one is: «один из охранников», «кто-то из соседей». */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { phraseFrom, prepositions } from './phrase.ts';
import { isVerb } from './subject-edges.ts';

const isOneOf = askedOnce(({ key }) =>
  /^(?:один|одна|кто-то|некоторые|многие|двое|трое|большинство|каждый|каждая|любой|другой|другая|третий|последний|последняя)$/u.test(
    key,
  ),
);

/** The first such subject in the pieces between commas. `isNear`: the verb stands in the last piece, none in it parts them. */
export function partitive(segments: readonly (readonly Token[])[], isNear: boolean): Span | null {
  for (const segment of segments) {
    const at = segment.findIndex(
      (token, i) => i < 3 && isOneOf(token) && /^(?:из|среди)$/u.test(segment[i + 1]?.key ?? ''),
    );
    if (at < 0 || prepositions.has(segment[at - 1]?.key ?? '')) continue;
    // «Один из них молчал, рассказал капитан»: a clause of its own.
    if (!isNear && segment.some(isVerb)) continue;
    const verb = segment.findIndex((token, i) => i > at + 2 && isVerb(token));
    const phrase = phraseFrom(verb < 0 ? segment : segment.slice(0, verb), at);
    if (phrase !== null) return phrase;
  }
  return null;
}
