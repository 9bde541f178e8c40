/** Damages a text the way transport does: other spaces, invisible characters, characters beyond the basic plane, other line ends. */

export const harmless = ['no-break-spaces', 'zero-width', 'line-ends'] as const;
export const damages = [...harmless, 'astral'] as const;
export type Damage = (typeof damages)[number];

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const spaces = ['\u00a0', '\u202f', '\u2009'];
const invisible = ['\u200b', '\u2060', '\ufeff', '\u00ad'];
const astral = ['\u{1f600}', '\u{20bb7}', '\u{1d54f}', '\u{10400}'];

/** How often a place that can be damaged is. */
const SHARE = 0.06;

export function mangled(text: string, kinds: readonly Damage[], seed: number): string {
  const next = numbersFrom(seed);
  const any = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  let result = '';
  for (const character of text) {
    if (character === '\n') {
      result += kinds.includes('line-ends') ? '\r\n' : '\n';
      continue;
    }
    result +=
      character === ' ' && kinds.includes('no-break-spaces') && next() < SHARE * 4 ? any(spaces) : character;
    if (kinds.includes('zero-width') && next() < SHARE / 2) result += any(invisible);
    if (kinds.includes('astral') && next() < SHARE / 4) result += any(astral);
  }
  return result;
}
