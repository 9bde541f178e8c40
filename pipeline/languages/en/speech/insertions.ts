/** Walks back from a reporting verb over insertions between commas ("Reed, 54, who heads the fund, said") to the phrase they belong to. */

import type { Token } from '../../shared/speakers/tokens.ts';
import { wordSet } from '../../shared/word-list.ts';
import { headOf } from '../speakers/words.ts';
import { hasVerb } from './finite.ts';

const bounds = /^[,;:—–()[\]]$/u;

/** Pieces between commas, dashes and brackets; a semicolon or a colon cuts off all that stands before it. */
function piecesOf(tokens: readonly Token[]): Token[][] {
  let pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ';' || token.text === ':') pieces = [[]];
    else if (bounds.test(token.text)) pieces.push([]);
    else if (/,$/u.test(token.text)) {
      pieces.at(-1)?.push(token);
      pieces.push([]);
    } else if (token.kind !== 'mark' || /^['’&/-]$/u.test(token.text)) pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Words that open a circumstance: a time, a place, an occasion. */
const circumstances = wordSet(`
in on at during after before when while as following for with from by since despite although though if under over among amid upon ahead
once until through throughout without within like unlike via alongside beside near because where not also including especially then later
earlier meanwhile however too now still again instead yesterday today monday tuesday wednesday thursday friday saturday sunday last this next
`);
const relatives = wordSet('who which whose whom that where');
const participle =
  /^(?:\p{Ll}+(?:ing|ed|wn|elt|ept)|written|taken|chosen|given|seen|made|led|held|built|sent|told|found|born|paid|brought|done|run|set)$/u;
const opensClause = /^(?:and|but|while|so|or)$/u;
const governing = /^(?:the|an?|this|that|his|her|its|their|\p{Ll}+ing|of)$/u;

/** Of participles at the head of a sentence the next word tells: "Asked about", "Speaking at", but "Reed of". */
function opensCircumstance(piece: readonly Token[]): boolean {
  const [first, next] = piece;
  if (first === undefined) return false;
  if (circumstances.has(first.key)) return true;
  if (!first.isCapital || next === undefined || next.isCapital) return false;
  return (
    (/^\p{Ll}{2,}ing$/u.test(first.key) && next.key !== 'of') ||
    (/^\p{Ll}{2,}ed$/u.test(first.key) &&
      /^(?:by|about|whether|if|with|to|on|what|why|how|that)$/u.test(next.key))
  );
}

/** Where the capitalised words at the end of a piece begin. */
function nameFrom(piece: readonly Token[]): number {
  let from = piece.length;
  while (from > 0 && piece[from - 1]?.isCapital === true && !/['’]s?$/u.test(piece[from - 1]?.text ?? ''))
    from -= 1;
  return from;
}

/** The name a piece ends in, its description in front: "After the meeting [Karl Voss]", but not "On Monday". */
function namedIn(piece: readonly Token[]): readonly Token[] | null {
  const from = nameFrom(piece);
  if (from === piece.length) return null;
  if (!opensCircumstance(piece)) return piece;
  const before = piece[from - 1];
  const isGoverned = before === undefined || circumstances.has(before.key) || governing.test(before.key);
  return from === 0 || isGoverned ? null : piece.slice(from);
}

/** "the mayor", "its governor", "Her father": an office or a kinship without the name of who holds it. */
function isBareDescription(piece: readonly Token[]): boolean {
  const last = piece.at(-1);
  if (last !== undefined && !last.isCapital && headOf.has(last.key)) return true;
  const joint = piece.findIndex((token) => /^(?:of|for|at|in|to|on|with)$/u.test(token.key));
  return joint > 0 && headOf.has(piece[joint - 1]?.key ?? '');
}

/** An age, a relative clause, a participle: it can belong to nothing but the phrase in front of it. */
function isDependent(piece: readonly Token[]): boolean {
  const first = piece[0];
  if (first === undefined || relatives.has(first.key) || /^\d/u.test(first.text)) return true;
  // "both from Malta", "all in their twenties"
  if (/^(?:both|all|each)$/u.test(first.key) && circumstances.has(piece[1]?.key ?? '')) return true;
  return !first.isCapital && participle.test(first.key) && !headOf.has(first.key);
}

/** Does piece `i` say more about the phrase in front of it, so that the speaker stands farther left? */
function isInsertion(pieces: readonly (readonly Token[])[], i: number): boolean {
  const piece = pieces[i] ?? [];
  if (isDependent(piece)) return true;
  if (opensClause.test(piece[0]?.key ?? '')) return false;
  if (opensCircumstance(piece) && namedIn(piece) === null) return true;
  const left = pieces.findLast((one, j) => j < i && (j === 0 || !isDependent(one))) ?? [];
  // "the head of the Tax Office, Ivan Kuzmin, said"
  const leading = piece.findIndex((token) => !token.isCapital);
  const holdsOffice = isBareDescription(left) && Math.max(leading, piece.length - nameFrom(piece)) >= 2;
  if (namedIn(left) !== null) return !holdsOffice;
  // "His brother, a retired teacher,", "The 34-year-old, a father of two,"
  return (
    /^an?$/u.test(piece[0]?.key ?? '') &&
    !piece.some((token) => token.isCapital) &&
    describes.test(left[0]?.key ?? '') &&
    !hasVerb(left)
  );
}

const describes = /^(?:the|his|her|its|their|my|our|one|another)$/u;

/** The phrase in front of the insertions that end before a verb, its clause still around it; null when there is none. */
export function hostOf(tokens: readonly Token[]): readonly Token[] | null {
  const pieces = piecesOf(tokens);
  let i = pieces.length - 1;
  while (i > 0 && isInsertion(pieces, i)) i -= 1;
  const host = pieces[i] ?? [];
  return opensCircumstance(host) ? namedIn(host) : host.length > 0 ? host : null;
}
