/** Puts pieces of text that stand beside one another in both texts together, whatever their order, so that they make a passage. */
import type { Run } from './exact-runs.ts';
import { PASSAGE_WEIGHT } from './token-weights.ts';

/** Shared text in the same order in both: half-open ranges of tokens, and the stretches in them that agree word for word. */
export interface Piece {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  readonly runs: readonly Run[];
  /** Weight of the words that agree, misread ones too. */
  readonly weight: number;
}

/** Weight of the tokens between two places of the first and of the other text. */
export interface Distances {
  inFirst(from: number, to: number): number;
  inOther(from: number, to: number): number;
}

/**
 * The passages: pieces heavy enough by themselves, each with the lighter ones beside it, and lighter ones that are heavy
 * enough together. No more may lie between, in both texts together, than is added.
 */
export function joinedPieces(pieces: readonly Piece[], distances: Distances): Piece[] {
  const joined = [...pieces].sort(
    (x, y) => y.weight - x.weight || x.startA - y.startA || x.startB - y.startB,
  );
  for (let i = 0; i < joined.length; i += 1) {
    for (let j = i + 1; j < joined.length; j += 1) {
      const [heavier, lighter] = [joined[i] as Piece, joined[j] as Piece];
      if (lighter.weight >= PASSAGE_WEIGHT) continue;
      if (!isBeside(heavier, lighter, distances)) continue;
      const whole = together(heavier, lighter);
      if (joined.some((piece) => piece !== heavier && piece !== lighter && meets(whole, piece))) continue;
      joined.splice(j, 1);
      joined[i] = whole;
      j = i;
    }
  }
  return joined.filter(({ weight }) => weight >= PASSAGE_WEIGHT);
}

function together(one: Piece, other: Piece): Piece {
  return {
    startA: Math.min(one.startA, other.startA),
    endA: Math.max(one.endA, other.endA),
    startB: Math.min(one.startB, other.startB),
    endB: Math.max(one.endB, other.endB),
    runs: [...one.runs, ...other.runs].sort((x, y) => x.a - y.a || x.b - y.b),
    weight: one.weight + other.weight,
  };
}

/**
 * Does no more lie between, in both texts together, than the lighter adds to both? Two that are no passage by themselves may be
 * set phrases: they must also touch in one text.
 */
function isBeside(heavier: Piece, lighter: Piece, { inFirst, inOther }: Distances): boolean {
  const a =
    heavier.startA < lighter.startA
      ? inFirst(heavier.endA, lighter.startA)
      : inFirst(lighter.endA, heavier.startA);
  const b =
    heavier.startB < lighter.startB
      ? inOther(heavier.endB, lighter.startB)
      : inOther(lighter.endB, heavier.startB);
  return a + b <= 2 * lighter.weight && (heavier.weight >= PASSAGE_WEIGHT || Math.min(a, b) === 0);
}

/** Have two pieces a token in common, in either text? */
function meets(one: Piece, other: Piece): boolean {
  return (
    (one.startA < other.endA && other.startA < one.endA) ||
    (one.startB < other.endB && other.startB < one.endB)
  );
}
