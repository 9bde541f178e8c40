/** The heaviest chain of runs that follow one another in both texts with only short gaps between. */
import { commonWords } from './common-words.ts';
import type { Run } from './exact-runs.ts';
import {
  GAP_WEIGHT,
  PIECE_WEIGHT,
  type TokenRange,
  type TokenStore,
  WIDEST_GAP,
  weightOf,
} from './token-weights.ts';

interface Link {
  /** Weight of the chain so far, differing words counting against it by half. */
  score: number;
  /** Weight of the words that agree. */
  weight: number;
  /** The run before in the chain; −1 when this is the first. */
  previous: number;
  /** Tokens taken off the front of this run, because the one before has them. */
  cut: number;
}

/** Weight of the first text's tokens in [from, to). */
export type Weigh = (from: number, to: number) => number;

/** Where a piece of a passage lies in either text. */
export interface Taken {
  readonly startA: number;
  readonly startB: number;
}

/**
 * `runs` by their place in the first text, all of them outside what is `taken`: no chain leads across that. Empty when no chain is
 * heavy enough to be a piece of a passage.
 */
export function bestChain(
  store: TokenStore,
  weigh: Weigh,
  first: TokenRange,
  other: TokenRange,
  runs: readonly Run[],
  taken: readonly Taken[],
): Run[] {
  const links: Link[] = [];
  let best: Link | null = null;
  let last = -1;
  for (const [i, run] of runs.entries()) {
    const link: Link = { score: run.weight, weight: run.weight, previous: -1, cut: 0 };
    for (let j = 0; j < i; j += 1) {
      const before = runs[j] as Run;
      const cut = Math.max(0, before.a + before.length - run.a, before.b + before.length - run.b);
      if (cut >= run.length || before.b >= run.b || before.a >= run.a) continue;
      if (taken.some((piece) => liesBetween(piece, before, run))) continue;
      const gap = gapBetween(store, first, other, before, run, cut);
      if (gap > GAP_WEIGHT) continue;
      const own = cut === 0 ? run.weight : weigh(run.a + cut, run.a + run.length);
      const known = links[j] as Link;
      const score = known.score + own - gap / 2;
      if (score > link.score) Object.assign(link, { score, weight: known.weight + own, previous: j, cut });
    }
    links.push(link);
    if (link.weight < PIECE_WEIGHT || (best !== null && link.score <= best.score)) continue;
    best = link;
    last = i;
  }
  const chain: Run[] = [];
  for (let i = last; i >= 0; i = (links[i] as Link).previous) {
    const { a, b, length } = runs[i] as Run;
    const { cut } = links[i] as Link;
    chain.push({ a: a + cut, b: b + cut, length: length - cut, weight: weigh(a + cut, a + length) });
  }
  return chain.reverse();
}

const liesBetween = ({ startA, startB }: Taken, before: Run, run: Run): boolean =>
  (before.a < startA && startA < run.a) || (before.b < startB && startB < run.b);

/**
 * Weight of the longer side between two runs, but for the single words that agree there, as they do where a machine misread
 * every fourth word; more than allowed when either side is far too long to be weighed.
 */
function gapBetween(
  store: TokenStore,
  first: TokenRange,
  other: TokenRange,
  before: Run,
  run: Run,
  cut: number,
): number {
  const endA = before.a + before.length;
  const endB = before.b + before.length;
  const sizeA = run.a + cut - endA;
  const sizeB = run.b + cut - endB;
  if (sizeA > GAP_WEIGHT || sizeB > GAP_WEIGHT) return GAP_WEIGHT + 1;
  const gap = Math.max(
    weightOf(store, first.start + endA, first.start + endA + sizeA),
    weightOf(store, other.start + endB, other.start + endB + sizeB),
  );
  if (gap <= GAP_WEIGHT || gap > WIDEST_GAP) return gap;
  const next = cut === 0 ? run : { ...run, a: run.a + cut, b: run.b + cut };
  const common = commonWords(store, first, other, before, next);
  return gap - common.reduce((sum, { weight }) => sum + weight, 0);
}
