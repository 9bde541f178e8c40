/** Searches the text of an article backwards for a word, as far as a reader remembers. */

import type { Place, Reading } from '../../../contract.ts';

/** So many characters back and no farther. */
const farthest = 30_000;

/** What `read` makes of the latest place of `word` before `at`; null when it makes nothing of any. */
export function searchBack(
  readings: readonly Reading[],
  word: string,
  at: Place,
  read: (text: string, offset: number) => string | null,
): string | null {
  let left = farthest;
  for (let i = lastUpTo(readings, at.paragraph); i >= 0 && left > 0; i -= 1) {
    const reading = readings[i];
    if (reading === undefined) continue;
    const { text } = reading;
    const limit = reading.paragraph === at.paragraph ? at.start - 1 : text.length;
    const least = Math.max(0, limit - left);
    left -= limit - least;
    for (
      let offset = limit < 0 ? -1 : text.lastIndexOf(word, limit);
      offset >= least;
      offset = offset > 0 ? text.lastIndexOf(word, offset - 1) : -1
    ) {
      const found = read(text, offset);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The last reading of paragraph number `paragraph` or before it. */
function lastUpTo(readings: readonly Reading[], paragraph: number): number {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.paragraph ?? 0) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
