/** The language of a paragraph: the article's, unless a paragraph long enough to tell is written in another script. */

import type { LanguageCode } from '../contract.ts';
import { detectLanguage } from '../languages/detect.ts';
import { countScripts, dominantScript } from '../languages/shared/script.ts';

/** Shorter lines (names, titles, credits) are quoted in any language. */
const shortest = 40;
const shortestHan = 12;
const sampled = 200;

const scriptOf: Readonly<Record<LanguageCode, string>> = { en: 'Latn', ru: 'Cyrl', zh: 'Han' };

export function paragraphLanguage(text: string, article: LanguageCode | 'und'): LanguageCode | 'und' {
  if (text.length < shortestHan) return article;
  const script = dominantScript(countScripts(text.length > sampled ? text.slice(0, sampled) : text));
  if (script === null || (script !== 'Han' && text.length < shortest)) return article;
  if (article !== 'und' && scriptOf[article] === script) return article;
  return detectLanguage(text).lang;
}
