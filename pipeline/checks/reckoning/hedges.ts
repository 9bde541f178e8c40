/** The words that hedge a figure: "about", «почти», 超过. */
import type { LanguageCode, Span } from '../../contract.ts';
import { reckoningWords } from '../../languages/reckoning.ts';
import type { Figure } from './figure.ts';

/** How far before a figure they reach, in characters. */
const REACH = 24;

/** What the words right before a figure make of it, in its sentence. */
export function hedgeBefore(figure: Span, text: string, sentence: Span, lang: LanguageCode): Figure['hedge'] {
  const before = text.slice(Math.max(sentence.start, figure.start - REACH), figure.start);
  return reckoningWords[lang].hedges.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}
