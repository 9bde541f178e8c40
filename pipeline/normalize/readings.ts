/** What the grammars see of an article: its paragraphs in a language they know, Chinese in one script. */
import type { Paragraph, Reading } from '../contract.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import { plainYuanOf } from './currency-hints.ts';

/** What of a paragraph is read. */
export type Readable = Pick<Paragraph, 'lang' | 'role' | 'text' | 'sentences'>;

/** One reading for every paragraph whose language is known, in order. */
export function readingsOf(paragraphs: readonly Readable[]): Reading[] {
  let isFolded = false;
  const readings: Reading[] = [];
  paragraphs.forEach(({ lang, role, text: printed, sentences }, paragraph) => {
    if (lang === 'und') return;
    const text = lang === 'zh' ? foldTraditional(printed) : printed;
    if (text !== printed) isFolded = true;
    readings.push({ paragraph, role, lang, text, sentences });
  });
  const currency = isFolded ? plainYuanOf(paragraphs) : null;
  if (currency === null) return readings;
  return readings.map((reading) => (reading.lang === 'zh' ? { ...reading, hints: { currency } } : reading));
}
