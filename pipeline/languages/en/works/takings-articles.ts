/** Whether an English article reports what films took: there a film is told by its place in the ranking. */
import type { Scan } from '../names/tokens.ts';

const takingsWord =
  /\b(?:box[ -]office|takings|ticket sales|gross(?:ed|es|ing)?|admissions|weekends?|screens|locations|sites|multiplex(?:es)?|cinemas|theat(?:er|re)s|previews|limited releases?|running total|cume|holdovers?|newcomers?|opener|frame|top (?:three|five|ten|spot|10)|three-day|four-day|per-screen|cinemagoers|moviegoers|filmgoers)\b/giu;

const sum = /(?:[$€£¥₽₹]\s?\d|\d\s(?:million|billion|thousand)\b|\d\s(?:admissions|tickets)\b)/gu;

/** An item this short, in characters, is one report of one film. */
const SHORT = 400;

/** Words of takings, and sums, that a report holds; a short item is content with half of each. */
const WORDS = 4;
const SUMS = 2;

export function reportsTakings(scans: readonly Scan[]): boolean {
  const length = scans.reduce((all, { reading }) => all + reading.text.length, 0);
  const part = length > SHORT ? 1 : 2;
  const holds = (pattern: RegExp, enough: number): boolean => {
    let found = 0;
    for (const { reading } of scans) {
      found += reading.text.match(pattern)?.length ?? 0;
      if (found >= enough) return true;
    }
    return false;
  };
  return holds(sum, SUMS / part) && holds(takingsWord, WORDS / part);
}
