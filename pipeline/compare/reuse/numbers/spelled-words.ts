/**
 * The words of many texts as they were spelled, whose numbers are looked up together: they lie far away in memory, and many
 * look-ups that do not wait for one another take little longer than one.
 */

/** Characters every word has room for; what it does not fill is 0, so that short words can be compared without counting. */
export const ROOM = 10;

/** Flat arrays, in memory that threads may share. */
export interface SpelledWords {
  /** Folded characters. */
  readonly units: Uint16Array;
  /** The same memory, two characters at once. */
  readonly pairs: Int32Array;
  /** By word: where its first pair stands, how many characters it has, and the hash of them. */
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  readonly hashes: Int32Array;
}
