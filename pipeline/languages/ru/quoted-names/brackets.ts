/** Brackets behind a Russian title in marks: «1. «Х» («Вольга») — 286,4 млн руб.» tells who distributes the film. */

import type { RussianTokens, Scan } from '../names/tokens.ts';

/** So many tokens may stand in the brackets. */
const longestAside = 8;

/** The token behind the brackets that open at `at`; `at` when none do or they never close. */
export function pastBrackets(tokens: RussianTokens, at: number): number {
  if (tokens.at(at)?.text !== '(') return at;
  for (let i = at + 1; i <= at + longestAside; i += 1) if (tokens.at(i)?.text === ')') return i + 1;
  return at;
}

const took = /^(?:собрал|заработал|выручил)(?:а|о|и)?$/u;

/** Does a sum or a number of screens stand at `at`, behind a dash or a comma, or the verb of takings? */
function isBilled(tokens: RussianTokens, at: number): boolean {
  if (took.test(tokens.at(at)?.lower ?? '')) return true;
  return (
    /^[—–:,-]$/u.test(tokens.at(at)?.text ?? '') && /^(?:number|mark)$/u.test(tokens.at(at + 1)?.kind ?? '')
  );
}

/** A name in marks, alone in the brackets behind a title, in front of what the film took: the original title would be in other letters. */
export function isDistributor(
  { tokens }: Scan,
  { open, from, close }: { readonly open: number; readonly from: number; readonly close: number },
): boolean {
  const isAlone =
    tokens.at(open - 1)?.text === '(' && tokens.at(open - 2)?.text === '»' && tokens.at(close)?.text === ')';
  return (
    isAlone && /^[\p{Script=Cyrillic}\d]/u.test(tokens.at(from)?.text ?? '') && isBilled(tokens, close + 1)
  );
}

/** «5. «Х» (А-Прокат) — 18,6 млн руб.»: the tokens of a name without marks in such brackets end here; -1 when there is none. */
export function distributorEnd({ tokens }: Scan, from: number): number {
  if (tokens.at(from - 1)?.text !== '(' || tokens.at(from - 2)?.text !== '»' || !tokens.isCapital(from))
    return -1;
  for (let i = from + 1; i <= from + 3; i += 1)
    if (tokens.at(i)?.text === ')') return isBilled(tokens, i + 1) ? i : -1;
  return -1;
}
