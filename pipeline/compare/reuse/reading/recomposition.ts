/**
 * Composes what a text writes in pieces (letters with combining marks, ligatures, compatibility forms) and remembers
 * which characters of the given text each piece came from.
 */
import { classOfAstral, classOfUnit, INTRICATE } from './character-classes.ts';

/** For UTF-16 unit i of `text`: the half-open code points of the given text it stands for. */
export interface Recomposed {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Code points of the given text. */
  readonly length: number;
}

/**
 * A character with the marks on it, half-width ones too, and the invisible characters among those; the letters of a Hangul
 * syllable. No letter bears dozens of marks, and the time to put marks in order grows with the square of their number.
 */
const cluster =
  /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+(?:[[\p{Default_Ignorable_Code_Point}\p{Cc}]--[\p{White_Space}\u115f\u1160]]{1,31}[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+)*|[\s\S](?:[\p{M}\uff9e\uff9f[[\p{Default_Ignorable_Code_Point}\p{Cc}]--\p{White_Space}]]{0,31}[\p{M}\uff9e\uff9f])?/gv;
const invisible = /[[\p{Default_Ignorable_Code_Point}\p{Cc}]--\p{White_Space}]/gv;
/** Stress marks of Russian textbooks and dictionaries say how a word sounds, not which word it is. */
const stress = /(?<=[\u0400-\u04ff])[\u0300\u0301]/gu;

function compose(piece: string): string {
  const first = piece.codePointAt(0) ?? 0;
  const part = first > 0xffff ? classOfAstral(first) : classOfUnit(first) >>> 16;
  const single = piece.length === (first > 0xffff ? 2 : 1);
  if (single && part !== INTRICATE) return piece;
  return piece.replace(invisible, '').normalize('NFKC').toLowerCase().normalize('NFKC').replace(stress, '');
}

/** Recomposes one text; letters keep their case where nothing had to be composed. */
export function recompose(given: string): Recomposed {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const [piece] of given.matchAll(cluster)) {
    const composed = compose(piece);
    let length = 0;
    for (const _ of piece) length += 1;
    for (let unit = 0; unit < composed.length; unit += 1) {
      starts.push(position);
      ends.push(position + length);
    }
    pieces.push(composed);
    position += length;
  }
  return {
    text: pieces.join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    length: position,
  };
}
