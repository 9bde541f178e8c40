/** What a backslash in a JSON string stands for. */

/** The letter u: four hexadecimal digits follow. */
export const LETTER_U = 0x75;

/** By the letter after a backslash: the character it stands for; 0 where it stands for none. */
export const standsFor = new Uint16Array(0x80);
for (const pair of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'])
  standsFor[pair.charCodeAt(0)] = pair.charCodeAt(1);

/** The number four hexadecimal digits stand for, −1 when they are none. */
export function fourHexDigits(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i += 1) {
    const byte = bytes[i] as number;
    const digit =
      byte >= 0x30 && byte <= 0x39
        ? byte - 0x30
        : (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
          ? (byte | 0x20) - 0x57
          : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
