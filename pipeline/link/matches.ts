/** Every match of a pattern inside a sentence, as spans of its paragraph; patterns of languages carry no state. */
import type { Span } from '../contract.ts';

const globalForms = new Map<RegExp, RegExp>();

/** The same pattern with the flag that finds all matches. */
export function globalForm(pattern: RegExp): RegExp {
  const known = globalForms.get(pattern);
  if (known) return known;
  const form = new RegExp(pattern.source, `${pattern.flags}g`);
  globalForms.set(pattern, form);
  return form;
}

interface Stretch extends Span {
  readonly paragraphText: string;
}

export function* matches(pattern: RegExp, { paragraphText, start, end }: Stretch): Generator<Span> {
  const text = paragraphText.slice(start, end);
  for (const match of text.matchAll(globalForm(pattern))) {
    if (match[0] === '') continue;
    yield { start: start + match.index, end: start + match.index + match[0].length };
  }
}
