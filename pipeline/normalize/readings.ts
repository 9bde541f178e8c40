/** What the grammars see of an article: its paragraphs in a language they know, Chinese in one script. */
import type { Paragraph, Reading } from '../contract.ts';
import { foldTraditional } from '../languages/zh/fold.ts';

/** One reading for every paragraph whose language is known, in order. */
export function readingsOf(paragraphs: readonly Paragraph[]): Reading[] {
  return paragraphs.flatMap(({ lang, role, text, sentences }, paragraph) =>
    lang === 'und'
      ? []
      : [{ paragraph, role, lang, text: lang === 'zh' ? foldTraditional(text) : text, sentences }],
  );
}
