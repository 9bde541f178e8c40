/** Reads decimals that transport has torn apart, "$ 4. 25 million", «4 , 2 млн», where nothing else can be meant. */
import { type DecimalMark, readFigure } from './figures.ts';
import type { Tokens } from './tokens.ts';

export interface TornFigure {
  readonly last: number;
  readonly value: string;
}

/** Words that go on with a sentence behind a sum: a figure that begins a sentence is followed by what it counts. */
const goesOn =
  /^(?:was|were|is|are|has|had|in|on|to|for|from|and|of|by|at|over|per|this|last|during|with|as|that|which|[,.;:)])$/u;

/**
 * The figure that starts at `first`, its decimal mark and up to three more digits parted by spaces, with a scale word
 * behind. A space before the mark is damage by itself; a mark that only a space follows may end a sentence or part a list.
 */
export const readTorn = (
  tokens: Tokens,
  first: number,
  decimal: DecimalMark,
  scales: ReadonlyMap<string, number>,
): TornFigure | null => {
  const mark = tokens.at(first + 1);
  if (mark?.text !== decimal) return null;
  const [whole, rest, scale, next] = [
    tokens.at(first),
    tokens.at(first + 2),
    tokens.at(first + 3),
    tokens.at(first + 4),
  ];
  const torn = rest?.kind === 'number' && /^\d{1,3}$/u.test(rest.text);
  if (whole === undefined || !torn || (scales.get(scale?.key ?? '') ?? 0) < 3) return null;
  const before = tokens.at(first - 1);
  const sure = mark.glued
    ? decimal === '.' && !rest.glued && /^\p{Sc}$/u.test(before?.text ?? '') && goesOn.test(next?.key ?? '.')
    : before?.text !== decimal;
  const value = sure ? readFigure(`${whole.text}${decimal}${rest.text}`, decimal, false) : null;
  return value === null ? null : { last: first + 3, value };
};
