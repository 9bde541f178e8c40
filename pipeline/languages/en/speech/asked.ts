/** Whom an English sentence without marks asks: they answer in the next one. "Reporters asked the minister whether …" */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { isPassive } from './reporting.ts';
import { opensSubject } from './subject.ts';

const isAsking = askedOnce(
  ({ key, isCapital }) => !isCapital && /^(?:asked|asks|pressed|questioned|quizzed|grilled)$/u.test(key),
);
const opensQuestion = askedOnce(({ key }) =>
  /^(?:about|whether|if|why|how|what|when|where|who|which|over|on)$/u.test(key),
);
const opensRequest = askedOnce(({ key }) => /^(?:to|for|that|not|and|but|because)$/u.test(key));
const press = /^(?:reporters?|journalists?|correspondents?|interviewers?|viewers|we)$/u;

/** No description of who was asked is longer, in words. */
const longest = 8;

/** null: the sentence asks nobody. An empty answer (`asked: null`) stands for a press that asks without saying whom. */
export function question(tokens: readonly Token[]): { readonly asked: Span | null } | null {
  const verb = tokens.findIndex(isAsking);
  if (verb < 1 || isPassive(tokens, verb)) return null;
  const from = verb + 1;
  let to = from;
  while (to < from + longest && tokens[to]?.kind === 'word' && !isBound(tokens[to])) to += 1;
  const asked = tokens.slice(from, to);
  const [first, bound] = [asked[0], tokens[to]];
  const isQuestion =
    bound !== undefined &&
    (opensQuestion(bound) || (bound.text === ',' && tokens.slice(to).some((token) => opensQuestion(token))));
  if (first !== undefined && isQuestion && opensSubject(first)) return { asked: spanOf(asked) };
  const isPress = tokens.slice(0, verb).some(({ key }) => press.test(key));
  return isPress && first === undefined ? { asked: null } : null;
}

function isBound(token: Token | undefined): boolean {
  return token === undefined || opensQuestion(token) || opensRequest(token);
}
