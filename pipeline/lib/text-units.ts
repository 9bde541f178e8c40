/** The UTF-16 units of a text as numbers: walking through them is several times faster than asking a string for each. */

let scratch = new Uint16Array(1 << 14);
let bytes = Buffer.from(scratch.buffer);
/** The text whose units are there. */
let held = '';

/** The units of a text from index 0 on, to be read before the next text is asked for; what stands behind the text's length is of others. */
export function unitsOf(text: string): Uint16Array {
  if (text === held) return scratch;
  if (scratch.length < text.length) {
    scratch = new Uint16Array(text.length * 2);
    bytes = Buffer.from(scratch.buffer);
  }
  bytes.write(text, 'utf16le');
  held = text;
  return scratch;
}
