/** All matches of a pattern: `matchAll` makes a copy of the pattern at every call, which costs more than most of the searches. */
import { unitsAt } from './span.ts';

/** From left to right; the pattern has the g flag. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += unitsAt(text, pattern.lastIndex);
  }
  return found;
}
