/** Tells the language and script of a text: English, Russian, Chinese in either script, or none of these. */
import type { LanguageCode, Script } from '../contract.ts';
import { unitsOf } from '../lib/text-units.ts';
import { unitTable } from '../lib/unit-table.ts';
import {
  englishWords,
  otherCyrillicWords,
  otherLatinWords,
  russianWords,
  sharedEnglishWords,
} from './shared/function-words.ts';
import { ListedWords } from './shared/listed-words.ts';
import { countScripts, dominantScript, isCyrillic, isLatin, sampleOf } from './shared/script.ts';
import { traditionalToSimplified } from './zh/characters.ts';
import { simplifiedOnly } from './zh/simplified-only.ts';

export interface Detected {
  readonly lang: LanguageCode | 'und';
  readonly script: Script | null;
}

/** Letters of other Cyrillic alphabets; Russian has none of them. */
const foreignLetters = 'іїєґўјљњћђџѓќѕәғқңөұүһӣӯҳҷ';
const foreignCyrillic = unitTable(foreignLetters, foreignLetters.toUpperCase());
/** ъ before a consonant or at the end: Bulgarian. In Russian it stands only before е, ё, ю, я. */
const hardSign = unitTable('ъЪ');
const softened = unitTable('еёюяЕЁЮЯ');
/** Letters that Russian has and its Slavic neighbours to the west and south do not. */
const ownLetters = unitTable('ыэЫЭ');

/** A line shorter than this may have no function word at all ("Tickets cost $12."). */
const SHORT_LINE_WORDS = 12;
const plainLatin = /^[\p{ASCII}\p{P}\p{S}\p{Z}]*$/u;

/** What a Latin word tells: how much of an English word it is, and whether a language next to English has it. */
interface LatinWord {
  readonly english: number;
  readonly other: boolean;
}

const latinWords = new ListedWords<LatinWord>(
  new Map(
    [...otherLatinWords, ...sharedEnglishWords, ...englishWords].map((word) => [
      word,
      {
        english: englishWords.has(word) ? 1 : sharedEnglishWords.has(word) ? 0.5 : 0,
        other: otherLatinWords.has(word) && !englishWords.has(word),
      },
    ]),
  ),
);

function looksEnglish(text: string): boolean {
  let english = 0;
  let other = 0;
  let total = 0;
  const units = unitsOf(text);
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (at < text.length && isLatin(units[at] ?? 0)) at += 1;
    if (at === start) {
      at += 1;
      continue;
    }
    total += 1;
    const word = latinWords.at(units, start, at);
    if (word === undefined) continue;
    english += word.english;
    if (word.other) other += 1;
  }
  if (total <= SHORT_LINE_WORDS && other === 0 && english === 0) return total > 0 && plainLatin.test(text);
  // A third of running English is such words; a tenth is enough for headlines and lists of names.
  return english > other && english >= Math.min(total * 0.08, 40);
}

/** Whether a listed Cyrillic word is one of Russian, perhaps of its neighbours too. */
const cyrillicWords = new ListedWords<'russian' | 'other'>(
  new Map([
    ...[...otherCyrillicWords].map((word) => [word, 'other'] as const),
    ...[...russianWords].map((word) => [word, 'russian'] as const),
  ]),
);

/** What the letters of a Cyrillic word tell. */
const FOREIGN_WORD = 1;
const OWN_WORD = 2;

function looksRussian(text: string): boolean {
  let foreign = 0;
  let other = 0;
  let russian = 0;
  let total = 0;
  const units = unitsOf(text);
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (!isCyrillic(units[at] as number)) {
      at += 1;
      continue;
    }
    const end = endOfWord(units, at, length);
    const letters = lettersTell(units, at, end);
    const word = cyrillicWords.at(units, at, end);
    total += 1;
    if ((letters & FOREIGN_WORD) !== 0) foreign += 1;
    else if ((letters & OWN_WORD) !== 0 || word === 'russian') russian += 1;
    if (word === 'other') other += 1;
    at = end;
  }
  // Russian news quotes a foreign word here and there: a tenth of the words is beyond that.
  if (foreign * 10 > total) return false;
  return other === 0 || russian > other;
}

function endOfWord(units: Uint16Array, start: number, length: number): number {
  let at = start;
  while (at < length && isCyrillic(units[at] as number)) at += 1;
  return at;
}

function lettersTell(units: Uint16Array, start: number, end: number): number {
  let told = 0;
  for (let at = start; at < end; at += 1) {
    const unit = units[at] as number;
    if (foreignCyrillic[unit] === 1) told |= FOREIGN_WORD;
    else if (ownLetters[unit] === 1) told |= OWN_WORD;
    else if (hardSign[unit] === 1 && (at + 1 === end || softened[units[at + 1] as number] === 0))
      told |= FOREIGN_WORD;
  }
  return told;
}

function chineseScript(text: string): Script {
  const units = unitsOf(text);
  const { length } = text;
  let [traditional, simplified] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] as number;
    if (traditionalToSimplified[unit] !== 0) traditional += 1;
    else if (simplifiedOnly[unit] === 1) simplified += 1;
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
