/**
 * The words of a text as they were spelled, whose numbers are looked up all at once: they lie far away in memory, and many
 * look-ups that do not wait for one another take little longer than one.
 */

/** Characters every word has room for; what it does not fill is 0, so that short words can be compared without counting. */
export const ROOM = 10;

export class SpelledWords {
  count = 0;
  /** Where the last word's characters end. */
  end = 0;
  /** Folded characters. */
  units = new Uint16Array(0);
  /** The same memory, two characters at once. */
  pairs = new Int32Array(0);
  /** By word: where its first pair stands, how many characters it has, and which token of the text it is. */
  starts = new Uint32Array(0);
  lengths = new Uint32Array(0);
  places = new Uint32Array(0);
  /** By word, while numbers are looked up: the token it may be, and the hash of that one. */
  found = new Uint32Array(0);
  heads = new Int32Array(0);

  constructor(characters: number) {
    this.makeRoom(characters);
  }

  /** Makes room for the words of a text of this many characters; the words before are gone. */
  makeRoom(characters: number): void {
    // A word has a character at least, and another behind it.
    const words = (characters >> 1) + 1;
    this.units = new Uint16Array(words * ROOM + characters + 2);
    this.pairs = new Int32Array(this.units.buffer, 0, this.units.length >> 1);
    this.starts = new Uint32Array(words);
    this.lengths = new Uint32Array(words);
    this.places = new Uint32Array(words);
    this.found = new Uint32Array(words);
    this.heads = new Int32Array(words);
  }

  /** Adds a word of at most `ROOM` characters that was spelled elsewhere. */
  add(units: Uint16Array, start: number, length: number, place: number): void {
    const word = this.count;
    const from = word * ROOM;
    for (let i = 0; i < length; i += 1) this.units[from + i] = units[start + i] as number;
    this.starts[word] = from >> 1;
    this.lengths[word] = length;
    this.places[word] = place;
    this.count = word + 1;
    this.end = from + length;
  }

  clear(): void {
    this.units.fill(0, 0, this.end);
    this.count = 0;
    this.end = 0;
  }
}
