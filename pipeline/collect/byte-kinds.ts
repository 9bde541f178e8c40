/** What a file's first bytes give away: byte order marks, and formats that are not text at all. */

export interface ByteOrderMark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly length: number;
}

export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** First bytes of formats that are often saved under the name of a text: PDF, ZIP (Office), images, archives, old Office, SQLite. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
  [0x42, 0x5a, 0x68, 0x39],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x52, 0x61, 0x72, 0x21],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x49, 0x44, 0x33],
];

export function hasBinarySignature(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/** Share of control characters (white space aside) above which no news text is: one in a hundred. */
const controlShare = 0.01;
const sampleSize = 65_536;

/** By byte: 1 for control characters that are no white space. */
const isControl = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x20 && (byte < 9 || byte > 13) ? 1 : 0,
);

/** NUL or many control characters: not text in any encoding of one byte units. */
export function hasBinaryControls(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, sampleSize);
  if (bytes.subarray(0, size).includes(0)) return true;
  return controlsIn(bytes, size) > size * controlShare;
}

function controlsIn(bytes: Uint8Array, size: number): number {
  let controls = 0;
  for (let at = 0; at < size; at += 1) controls += isControl[bytes[at] as number] as number;
  return controls;
}

/**
 * UTF-16 without a mark shows itself by where its zero bytes stand: Latin letters, digits, spaces and line ends have one in
 * every unit, at odd offsets in little-endian text, at even ones in big-endian. Text with neither is not guessed here.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length, sampleSize);
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.subarray(0, size).includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < size; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const units = size / 2;
  if (odd > units * 0.01 && even === 0) return 'utf-16le';
  if (even > units * 0.01 && odd === 0) return 'utf-16be';
  return null;
}
