/** The text of a paragraph as grammars read it, made once for all that asks. */
import type { Paragraph } from '../contract.ts';
import { foldTraditional } from '../languages/zh/fold.ts';

const folded = new WeakMap<Paragraph, string>();

/** Chinese in Simplified characters, whatever it was printed in: every offset still holds. */
export function readText(paragraph: Paragraph): string {
  if (paragraph.lang !== 'zh') return paragraph.text;
  const known = folded.get(paragraph);
  if (known !== undefined) return known;
  const text = foldTraditional(paragraph.text);
  folded.set(paragraph, text);
  return text;
}
