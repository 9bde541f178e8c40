/** Where sentences end: one scan for every language, with each language's abbreviations. */

import type { LanguageCode, Span } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';
import { isIn, unitTable } from '../../lib/unit-table.ts';
import { closesBeforeSpeech } from '../zh/sentences.ts';
import { inEnglish, inRussian, isAbbreviation, type SentenceWords } from './abbreviations.ts';
import { isLetter, kindOf, lower, upper } from './character-kinds.ts';

/** A sentence says something: a lone “…” goes with what follows. */
const worded = /[\p{L}\p{N}]/u;
const opening = unitTable('"\'“‘«„‹([【（「『《–—-');
/** By unit: 1 for those at which the scan for sentence ends stops. */
const halts = unitTable('.!?…。！？；｡《');

const isSpace = (code: number): boolean => code === 0x20;
/** . ! ? … */
const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
/** 。 ！ ？ ； */
const isHanStop = (code: number): boolean =>
  code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b || code === 0xff61;
/** " ' ’ ” » ) ] 」 』 ） 】 》 */
const isCloser = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x2019 || code === 0x201d || code === 0xbb || code === 0x29 || code === 0x5d ||
  code === 0x300d || code === 0x300f || code === 0xff09 || code === 0x3011 || code === 0x300b; // biome-ignore format: one list
const isQuoteCloser = (code: number): boolean =>
  isCloser(code) && code !== 0x29 && code !== 0x5d && code !== 0xff09;

/** Sentences of a clean text, spaces between them left out. Linear in its length. */
export function sentencesOf(text: string, lang: LanguageCode | 'und'): Span[] {
  const sentences: Span[] = [];
  const words = lang === 'ru' ? inRussian : inEnglish;
  const units = unitsOf(text);
  const { length } = text;
  let start = 0;
  let index = 0;
  while (index < length) {
    const code = units[index] as number;
    if (halts[code] === 0) {
      index += 1;
      continue;
    }
    if (code === 0x300a) {
      index = afterTitle(text, index);
      continue;
    }
    const end = boundary(text, units, start, index, words);
    index = Math.abs(end);
    if (end < 0 || (end - start < 4 && !worded.test(text.slice(start, end)))) continue;
    sentences.push({ start, end });
    start = end;
    while (start < length && isSpace(text.charCodeAt(start))) start += 1;
    index = start;
  }
  if (start < length) sentences.push({ start, end: length });
  return sentences;
}

/** Beyond this many characters a 《 without its 》 is a slip, and stops count again. */
const longestTitle = 60;

/** 《你好！李焕英》: stops inside a title end nothing. */
function afterTitle(text: string, index: number): number {
  const limit = Math.min(text.length, index + longestTitle);
  for (let end = index + 1; end < limit; end += 1) if (text.charCodeAt(end) === 0x300b) return end + 1;
  return index + 1;
}

/** iQiyi, eBay: names that begin with a small letter. */
const brandsInSmall = /^[ie][A-Z][a-z]/u;

/** The end of the sentence that stops at `index`; or, when it does not end there, minus where to look on. */
function boundary(
  text: string,
  units: Uint16Array,
  start: number,
  index: number,
  words: SentenceWords,
): number {
  let end = index;
  let hanStop = false;
  let plainStop = true;
  for (let code = text.charCodeAt(end); isStop(code) || isHanStop(code); code = text.charCodeAt(++end)) {
    if (isHanStop(code)) hanStop = true;
    if (code !== 0x2e) plainStop = false;
  }
  const stops = end - index;
  const last = text.charCodeAt(end - 1);
  while (end < text.length && isCloser(text.charCodeAt(end))) end += 1;
  const quoted = end > index + stops && isQuoteCloser(text.charCodeAt(end - 1));
  if (end >= text.length) return text.length;
  const next = text.charCodeAt(end);
  if (hanStop || (next >= 0x2e80 && (last === 0x21 || last === 0x3f))) {
    return quoted && closesBeforeSpeech(text, end) ? -end : end;
  }
  if (!isSpace(next))
    return plainStop && stops === 1 && end === index + 1 && gluedSentence(text, index) ? end : -end;
  const follows = end + 1;
  // «141,9 млн руб. | 497 млн руб.»: a bar parts columns of one row.
  if (text.charCodeAt(follows) === BAR) return -end;
  if (quoted && (last !== 0x2e || stops > 1) && isDash(text.charCodeAt(follows))) return -end;
  const head = wordStart(text, follows);
  const first = kindOf(text.charCodeAt(head));
  if (first === lower && !brandsInSmall.test(text.slice(head, head + 3))) return -end;
  // “Why Not?” $5 million: after a quoted question only a word begins a sentence.
  if (quoted && last !== 0x2e && !isLetter(text.charCodeAt(head))) return -end;
  if (end === index + 1 && insideTitle(text, start, index)) return -end;
  if (plainStop && stops === 1 && end === index + 1 && isAbbreviation(text, units, start, index, head, words))
    return -end;
  return end;
}

/** «Глинка. Голос эха» стоимостью …: between marks that stand in the middle of a sentence no sentence ends. */
function insideTitle(text: string, start: number, index: number): boolean {
  const from = Math.max(start, index - longestTitle);
  let open = index - 1;
  for (; open >= from; open -= 1) {
    const code = text.charCodeAt(open);
    if (code === RIGHT_GUILLEMET) return false;
    if (code === LEFT_GUILLEMET) break;
  }
  if (open <= from || !isSpace(text.charCodeAt(open - 1))) return false;
  // «Продолжение, «Глинка. Голос эха», снимут»: a title between commas.
  const isApposed = text.charCodeAt(open - 2) === COMMA;
  if (!isApposed && kindOf(text.charCodeAt(open - 2)) !== lower) return false;
  const limit = Math.min(text.length, index + longestTitle);
  for (let close = index + 1; close < limit; close += 1) {
    const code = text.charCodeAt(close);
    if (code === LEFT_GUILLEMET) return false;
    if (code === RIGHT_GUILLEMET) {
      const comma = text.charCodeAt(close + 1) === COMMA ? 1 : 0;
      // «в том числе «Мыс», «Глинка. Голос эха» (приз …) и …»: brackets tell more of a title.
      if (isSpace(text.charCodeAt(close + 1)) && text.charCodeAt(close + 2) === BRACKET) return true;
      if (isApposed && comma === 0) return false;
      const follows = close + 1 + comma;
      return isSpace(text.charCodeAt(follows)) && kindOf(text.charCodeAt(follows + 1)) === lower;
    }
  }
  return false;
}

const BAR = 0x7c;
const COMMA = 0x2c;
const BRACKET = 0x28;
const LEFT_GUILLEMET = 0xab;
const RIGHT_GUILLEMET = 0xbb;

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

/** The first letter or figure of what follows, behind opening quotes, brackets and dashes. */
function wordStart(text: string, index: number): number {
  let head = index;
  for (let left = 6; left > 0 && (isSpace(text.charCodeAt(head)) || isIn(opening, text, head)); left -= 1)
    head += 1;
  return head;
}

/** "…the end.The next…": a stop without its space, between a word in lower case and one with a capital. */
function gluedSentence(text: string, index: number): boolean {
  if (kindOf(text.charCodeAt(index + 1)) !== upper || kindOf(text.charCodeAt(index + 2)) !== lower)
    return false;
  const before = text.slice(Math.max(0, index - 24), index);
  return /(?:^|[\s("«“])\p{Ll}{3,}$/u.test(before) && !/(?:www|https?)/iu.test(before);
}
