/** Which dated event an anniversary is of: the phrase nearest to the count, its parties named beside it. */
import type { Context } from '../context.ts';
import type { Anniversary, LanguageCode, Span } from '../contract.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import { tokensOf } from './tokens.ts';

/** The event whose phrase stands nearest to the count in the sentence; null when none is named. */
export function eventNamed(
  text: string,
  sentence: Span,
  count: Span,
  lang: LanguageCode,
  context: Context,
): Anniversary | null {
  const whole = lang === 'zh' ? foldTraditional(text) : text;
  const around = whole.slice(sentence.start, sentence.end);
  const named = new Set(context.authority.recognise(around).map((match) => match.entity.id));
  const keys = tokensOf(around);
  const anchor = keys.filter((token) => token.start < count.start - sentence.start).length;
  let best: Anniversary | null = null;
  let reach = Number.POSITIVE_INFINITY;
  for (const event of context.anniversaries) {
    if (!event.parties.every((party) => named.has(party))) continue;
    for (const phrase of event.phrases[lang]) {
      const at = find(
        keys.map((token) => token.key),
        tokensOf(phrase).map((token) => token.key),
        anchor,
      );
      // Of two events a phrase fits, the one with more parties is the more particular.
      const far = at === null ? Number.POSITIVE_INFINITY : Math.abs(at - anchor) - event.parties.length / 8;
      if (far < reach) {
        best = event;
        reach = far;
      }
    }
  }
  return best;
}

/** Where a run of keys occurs nearest to `anchor`; null when it does not. */
function find(keys: readonly string[], phrase: readonly string[], anchor: number): number | null {
  let best: number | null = null;
  for (let i = 0; i + phrase.length <= keys.length; i += 1) {
    if (!phrase.every((key, j) => keys[i + j] === key)) continue;
    if (best === null || Math.abs(i - anchor) < Math.abs(best - anchor)) best = i;
  }
  return best;
}
