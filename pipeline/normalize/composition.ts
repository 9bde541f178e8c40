/** Composes letters and their marks (NFC) without losing where they came from. */

import type { Alignment } from '../contract.ts';

/** A character with all that may combine with it: marks, and the vowels and finals of Hangul syllables. */
const cluster = /[\s\S]?[\p{M}\u1161-\u1175\u11a8-\u11c2]*/uy;

interface AlignedText extends Alignment {
  readonly text: string;
}

/** NFC of an aligned text. Units that composition made or moved lie on all raw characters of their cluster. */
export function compose(aligned: AlignedText): AlignedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let index = 0; index < aligned.text.length; ) {
    cluster.lastIndex = index;
    const raw = cluster.exec(aligned.text)?.[0] ?? '';
    const end = index + Math.max(1, raw.length);
    const composed = raw.normalize('NFC');
    const same = composed === raw;
    for (let unit = 0; unit < composed.length; unit += 1) {
      starts.push(aligned.starts[same ? index + unit : index] ?? 0);
      ends.push(aligned.ends[same ? index + unit : end - 1] ?? 0);
    }
    text += composed;
    index = end;
  }
  return { text, starts, ends };
}
