/** Which dated event an anniversary is of: the phrase nearest to the count, its parties named beside it. */
import type { Context } from '../context.ts';
import type { Anniversary, LanguageCode, Span } from '../contract.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import { tokensOf } from './scripts/tokens.ts';

/** The event whose phrase stands nearest to the count in the sentence, and is not that of another anniversary there; null when none is named. */
export function eventNamed(
  text: string,
  sentence: Span,
  count: Span,
  lang: LanguageCode,
  context: Context,
  others: readonly Span[] = [],
): Anniversary | null {
  const whole = lang === 'zh' ? foldTraditional(text) : text;
  const around = whole.slice(sentence.start, sentence.end);
  const named = new Set(context.authority.recognise(around).map((match) => match.entity.id));
  const keys = tokensOf(around);
  const anchorOf = (span: Span) => keys.filter((token) => token.start < span.start - sentence.start).length;
  const anchor = anchorOf(count);
  const rivals = others.map(anchorOf);
  const isOwn = (at: number) => ownerOf(at, [anchor, ...rivals], lang) === anchor;
  let best: Anniversary | null = null;
  let reach = Number.POSITIVE_INFINITY;
  for (const event of context.anniversaries) {
    if (!event.parties.every((party) => named.has(party))) continue;
    for (const phrase of event.phrases[lang]) {
      const at = find(
        keys.map((token) => token.key),
        tokensOf(phrase).map((token) => token.key),
        anchor,
        isOwn,
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

/** "The 80th anniversary of A and the 100th of B": what is celebrated follows its number, in Chinese it goes before. */
function ownerOf(at: number, anniversaries: readonly number[], lang: LanguageCode): number | undefined {
  const inOrder = anniversaries.toSorted((a, b) => a - b);
  const before = inOrder.findLast((anchor) => anchor <= at);
  const behind = inOrder.find((anchor) => anchor > at);
  return lang === 'zh' ? (behind ?? before) : (before ?? behind);
}

/** Where a run of keys that counts occurs nearest to `anchor`; null when it does not. */
function find(
  keys: readonly string[],
  phrase: readonly string[],
  anchor: number,
  isOwn: (at: number) => boolean,
): number | null {
  let best: number | null = null;
  for (let i = 0; i + phrase.length <= keys.length; i += 1) {
    if (!standsAt(keys, i, phrase) || !isOwn(i)) continue;
    if (best === null || Math.abs(i - anchor) < Math.abs(best - anchor)) best = i;
  }
  return best;
}

function standsAt(keys: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i += 1) if (keys[at + i] !== phrase[i]) return false;
  return true;
}
