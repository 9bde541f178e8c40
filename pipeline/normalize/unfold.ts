/** Words a grammar gives back in Simplified, as the article printed them. */
import type { Paragraph, Reading } from '../contract.ts';

/** Gives words of folded readings back in the script of the article; words that stand nowhere in it stay as they are. null: nothing was folded. */
export function unfolding(
  paragraphs: readonly Paragraph[],
  readings: readonly Reading[],
): ((words: string) => string) | null {
  const folded = readings.flatMap((reading) => {
    const printed = paragraphs[reading.paragraph]?.text ?? '';
    return printed === reading.text ? [] : [{ printed, read: reading.text }];
  });
  if (folded.length === 0) return null;
  const known = new Map<string, string>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = folded.find(({ read }) => read.includes(words));
    const at = found?.read.indexOf(words) ?? -1;
    // Folding keeps every offset, so the same span of the printed text holds the same words.
    const printed = found ? found.printed.slice(at, at + words.length) : words;
    known.set(words, printed);
    return printed;
  };
}
