/** Tells the language and script of a text: English, Russian, Chinese in either script, or none of these. */
import type { LanguageCode, Script } from '../contract.ts';
import {
  englishWords,
  otherCyrillicWords,
  otherLatinWords,
  russianWords,
  sharedEnglishWords,
} from './shared/function-words.ts';
import { countScripts, dominantScript, sampleOf } from './shared/script.ts';
import { simplifiedOnly, traditionalToSimplified } from './zh/characters.ts';

export interface Detected {
  readonly lang: LanguageCode | 'und';
  readonly script: Script | null;
}

const latinWord = /[\p{Script=Latin}]+/gu;
const cyrillicWord = /[\p{Script=Cyrillic}]+/gu;
/** Letters of other Cyrillic alphabets; Russian has none of them. */
const foreignCyrillic = /[іїєґўјљњћђџѓќѕәғқңөұүһӣӯҳҷ]/u;
/** ъ before a consonant or at the end: Bulgarian. In Russian it stands only before е, ё, ю, я. */
const bulgarianSign = /ъ(?![еёюя])/u;

/** A line shorter than this may have no function word at all ("Tickets cost $12."). */
const SHORT_LINE_WORDS = 12;
const plainLatin = /^[\p{ASCII}\p{P}\p{S}\p{Z}]*$/u;

function looksEnglish(text: string): boolean {
  let english = 0;
  let other = 0;
  let total = 0;
  for (const [token] of text.matchAll(latinWord)) {
    total += 1;
    const word = token.toLowerCase();
    if (englishWords.has(word)) english += 1;
    else if (sharedEnglishWords.has(word)) english += 0.5;
    if (otherLatinWords.has(word) && !englishWords.has(word)) other += 1;
  }
  if (total <= SHORT_LINE_WORDS && other === 0 && english === 0) return total > 0 && plainLatin.test(text);
  // A third of running English is such words; a tenth is enough for headlines and lists of names.
  return english > other && english >= Math.min(total * 0.08, 40);
}

function looksRussian(text: string): boolean {
  let russian = 0;
  let other = 0;
  let foreign = 0;
  let total = 0;
  for (const [token] of text.matchAll(cyrillicWord)) {
    total += 1;
    const word = token.toLowerCase();
    if (foreignCyrillic.test(word) || bulgarianSign.test(word)) foreign += 1;
    else if (russianWords.has(word) || /[ыэ]/u.test(word)) russian += 1;
    if (otherCyrillicWords.has(word) && !russianWords.has(word)) other += 1;
  }
  // Russian news quotes a foreign word here and there: a tenth of the words is beyond that.
  if (foreign * 10 > total) return false;
  return other === 0 || russian > other;
}

function chineseScript(text: string): Script {
  let simplified = 0;
  let traditional = 0;
  for (const char of text) {
    if (simplifiedOnly.has(char)) simplified += 1;
    else if (traditionalToSimplified.has(char)) traditional += 1;
  }
  return traditional > simplified ? 'Hant' : 'Hans';
}

/**
 * The language of a text, read from a bounded sample. `und` stands for any other language and for Latin text too short
 * or too bare to tell; the caller then decides by what surrounds it. The script is null when it is none of ours.
 */
export function detectLanguage(text: string): Detected {
  const sample = sampleOf(text);
  const script = dominantScript(countScripts(sample));
  if (script === 'Han') return { lang: 'zh', script: chineseScript(sample) };
  if (script === 'Cyrl') return { lang: looksRussian(sample) ? 'ru' : 'und', script };
  if (script === 'Latn') return { lang: looksEnglish(sample) ? 'en' : 'und', script };
  return { lang: 'und', script: null };
}
