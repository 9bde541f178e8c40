/** Every match of a pattern inside a sentence, as spans of its paragraph; patterns of languages carry no state. */
import type { Span } from '../contract.ts';
import type { Cue } from '../lib/word-pattern.ts';

const globalForms = new Map<RegExp, RegExp | null>();

/** What a language says of a construction it has not: no need to look through a text. */
const NEVER = '(?!)';

/** The same pattern with the flag that finds all matches; null for one that has none. */
function globalForm(pattern: RegExp): RegExp | null {
  const known = globalForms.get(pattern);
  if (known !== undefined) return known;
  const every = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  const form = pattern.source === NEVER ? null : every;
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

/** Whether a pattern without state of its own matches in a text. */
export const isIn = (pattern: Cue, text: string): boolean =>
  pattern instanceof RegExp ? pattern.test(text) : pattern.isIn(text);

/** All matches of a pattern in a text but empty ones. */
export function everyMatch(pattern: Cue, text: string): RegExpExecArray[] {
  if (!(pattern instanceof RegExp)) return pattern.all(text);
  const found: RegExpExecArray[] = [];
  const every = globalForm(pattern);
  if (every === null) return found;
  every.lastIndex = 0;
  for (let match = every.exec(text); match !== null; match = every.exec(text)) {
    if (match[0] === '') every.lastIndex = match.index + 1;
    else found.push(match);
  }
  return found;
}
