/** The language of a paragraph: the article's, unless a paragraph long enough to tell is written in another script. */

import type { LanguageCode } from '../contract.ts';
import { detectLanguage } from '../languages/detect.ts';
import { countScripts, dominantScript } from '../languages/shared/script.ts';

/** Shorter lines (names, titles, credits) are quoted in any language. */
const shortest = 40;
const shortestHan = 12;
/** A glance at a paragraph's beginning settles most of them; the rest are read on. */
const glance = 64;
const sampled = 1000;

const scriptOf: Readonly<Record<LanguageCode, string>> = { en: 'Latn', ru: 'Cyrl', zh: 'Han' };

export function paragraphLanguage(text: string, article: LanguageCode | 'und'): LanguageCode | 'und' {
  if (text.length < shortestHan) return article;
  const expected = article === 'und' ? null : scriptOf[article];
  if (expected && scriptIn(text, glance) === expected) return article;
  const script = scriptIn(text, sampled);
  if (script === null || script === expected || (script !== 'Han' && text.length < shortest)) return article;
  return detectLanguage(text).lang;
}

function scriptIn(text: string, size: number): string | null {
  return dominantScript(countScripts(text, size));
}
