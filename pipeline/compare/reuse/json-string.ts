/** Decodes the UTF-8 bytes of a JSON string, escapes included, straight into UTF-16 units. */

/** `end` when the string does not end, or is not valid JSON or UTF-8. */
export const END_OF_STRING_MISSING = -1;

/** What was decoded last: where the bytes after the closing quotation mark begin, and how many units were written. */
const decoded = { end: 0, length: 0 };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
/** Escape letter → the unit it stands for. */
const escapes = new Uint8Array(256);
for (const [letter, unit] of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t']) {
  escapes[letter?.charCodeAt(0) ?? 0] = unit?.charCodeAt(0) ?? 0;
}

/** Bytes [from, to) after the opening quotation mark; `units` must have room for one unit a byte. */
export function decodeString(
  bytes: Uint8Array,
  from: number,
  to: number,
  units: Uint16Array,
): { readonly end: number; readonly length: number } {
  let length = 0;
  decoded.end = END_OF_STRING_MISSING;
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      if (byte === QUOTE) {
        decoded.end = i + 1;
        break;
      }
      if (byte < 0x20) break;
      if (byte !== BACKSLASH) {
        units[length++] = byte;
        continue;
      }
      i += 1;
      const letter = i < to ? (bytes[i] as number) : 0;
      if (letter === LETTER_U) {
        const unit = i + 4 < to ? hexadecimal(bytes, i + 1) : -1;
        if (unit < 0) break;
        units[length++] = unit;
        i += 4;
      } else {
        const unit = escapes[letter] as number;
        if (unit === 0) break;
        units[length++] = unit;
      }
      continue;
    }
    const codePoint = multibyte(bytes, i, to);
    if (codePoint < 0) break;
    if (codePoint > 0xffff) {
      units[length++] = 0xd7c0 + (codePoint >>> 10);
      units[length++] = 0xdc00 + (codePoint & 0x3ff);
      i += 3;
    } else {
      units[length++] = codePoint;
      i += codePoint > 0x7ff ? 2 : 1;
    }
  }
  decoded.length = length;
  return decoded;
}

/** The code point whose first byte is at `at`; −1 when the bytes are not UTF-8. */
function multibyte(bytes: Uint8Array, at: number, to: number): number {
  const first = bytes[at] as number;
  const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (first < 0xc2 || first > 0xf4 || at + size > to) return -1;
  let codePoint = first & (0xff >>> (size + 1));
  for (let i = 1; i < size; i += 1) {
    const byte = bytes[at + i] as number;
    if ((byte & 0xc0) !== 0x80) return -1;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  if (size === 3 && (codePoint < 0x800 || (codePoint >= 0xd800 && codePoint <= 0xdfff))) return -1;
  if (size === 4 && (codePoint < 0x10000 || codePoint > 0x10ffff)) return -1;
  return codePoint;
}

function hexadecimal(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i += 1) {
    const byte = bytes[i] as number;
    const lower = byte | 0x20;
    if (byte >= 0x30 && byte <= 0x39) value = (value << 4) | (byte - 0x30);
    else if (lower >= 0x61 && lower <= 0x66) value = (value << 4) | (lower - 0x57);
    else return -1;
  }
  return value;
}
