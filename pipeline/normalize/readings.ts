/** What the grammars see of an article: its paragraphs in a language they know, Chinese in one script. */
import type { Paragraph, Reading } from '../contract.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import { plainYuanOf } from './currency-hints.ts';

/** What of a paragraph is read. */
export type Readable = Pick<Paragraph, 'lang' | 'role' | 'text' | 'sentences'>;

/** One reading for every paragraph whose language is known, in order. */
export function readingsOf(paragraphs: readonly Readable[]): Reading[] {
  const currency = plainYuanOf(paragraphs);
  const hints = currency === null ? {} : { hints: { currency } };
  return paragraphs.flatMap(({ lang, role, text, sentences }, paragraph): Reading[] => {
    if (lang === 'und') return [];
    if (lang !== 'zh') return [{ paragraph, role, lang, text, sentences }];
    return [{ paragraph, role, lang, text: foldTraditional(text), sentences, ...hints }];
  });
}
