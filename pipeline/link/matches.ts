/** Every match of a pattern inside a sentence, as spans of its paragraph; patterns of languages carry no state. */
import type { Span } from '../contract.ts';
import type { Cue } from '../lib/word-pattern.ts';

const globalForms = new Map<RegExp, RegExp>();

/** The same pattern with the flag that finds all matches. */
function globalForm(pattern: RegExp): RegExp {
  const known = globalForms.get(pattern);
  if (known) return known;
  const form = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  globalForms.set(pattern, form);
  return form;
}

interface Stretch extends Span {
  readonly text: string;
}

export function matches(pattern: Cue, { text, start }: Stretch): Span[] {
  return everyMatch(pattern, text).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** All matches of a pattern in a text but empty ones. */
export function everyMatch(pattern: Cue, text: string): RegExpExecArray[] {
  if (!(pattern instanceof RegExp)) return pattern.all(text);
  const found: RegExpExecArray[] = [];
  const every = globalForm(pattern);
  every.lastIndex = 0;
  for (let match = every.exec(text); match !== null; match = every.exec(text)) {
    if (match[0] === '') every.lastIndex = match.index + 1;
    else found.push(match);
  }
  return found;
}
