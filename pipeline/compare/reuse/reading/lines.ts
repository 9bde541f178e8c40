/** Lines of a file as they are handed from one reader to another. */

/** Whole lines as bytes. */
export interface LineBlock {
  readonly bytes: Uint8Array;
  /** One-based number of the first line. */
  readonly firstLine: number;
}

export const LINE_FEED = 10;

export function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
