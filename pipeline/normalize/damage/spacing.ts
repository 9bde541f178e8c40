/** Spaces that were lost beside a mark, and such as stand in front of one: "the film.Revenue", "the film , which". */

import { inEnglish, inRussian } from '../../languages/shared/abbreviations.ts';
import type { Flaw } from './damage.ts';

const letter = 'A-Za-zÀ-ɏЀ-ӿ';

const months = '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)';
const prepositions = 'в|на|с|до|за|к|по|от|из|около|более|свыше|почти';
/** Russian figures that a word ran into: «4августа», «2025года», «в2024 году», «на9 млрд», «рублейна ремонт». */
const besideFigures = [
  `(?<=(?:^|[\\s(«—–-])\\d{1,2})(?=${months}(?!\\p{L}))`,
  `(?<=(?<![\\d.,])(?:1\\d|20)\\d{2})(?=год(?:а|у|ом|ов)?(?!\\p{L})|гг?\\.)`,
  `(?<=(?:^|[\\s(«])(?:${prepositions}|В|На|С|До|За|К|По|От|Из))(?=\\d{1,4}(?:,\\d{1,3})?\\s(?:млн|млрд|тыс|год|${months}))`,
  `(?<=\\d\\s(?:(?:млн|млрд|тыс)\\.?\\s)?(?:рублей|рубля|долларов|юаней|евро|процентов|человек))(?=(?:на|в|за|от|по|из|до|к|с)\\s)`,
];
/** «Капитал»Пётр», «Кадр»в 2024 году». */
const besideMarks = [
  `(?<=[\\p{L}\\d]»)(?=\\p{Lu}\\p{Ll}+[\\s,.]|(?:в|на|с|по|и|из|за|к|от)\\s)`,
  `(?<=\\p{Ll}{4})(?=«\\p{Lu}\\p{Ll}+)`,
];

/** Where a space was lost, what stands in front of it; words of an address or a file are glued by right. */
const lost = [
  // The end of a sentence, behind a word, a whole figure or a bracket; the next begins as sentences do, names of sites do not.
  `(?<=(?:[\\s("“«—–])[${letter}]?\\p{Ll}{3,}|[\\s(]\\d{2,}|[\\p{L}\\d]\\))(?<stop>[.!?])(?=\\p{Lu}\\p{Ll}*\\s(?:\\p{Ll}|\\d|\\p{Lu}\\p{Ll}+\\s\\p{Ll}))`,
  `(?<=(?:^|[\\s("“«—–])[${letter}]?\\p{Ll}{2,}|[\\s(]\\d{4}),(?=[${letter}]\\p{Ll}+[\\s,.])`,
  // Behind the last word of a quotation, and in front of the next quotation.
  `(?<=[,.!?])”(?=\\p{Ll}{2})`,
  `(?<=\\p{Ll}{3}[,.])(?=“\\p{Lu}\\p{Ll}*[\\s,’'])`,
  ...besideFigures,
  ...besideMarks,
].join('|');

const stray = `(?<=\\p{Ll}{2}|\\p{L}\\)|%) (?=,\\s\\p{L}|\\.(?:\\s\\p{Lu}|$))`;

const misplaced = new RegExp(`(?<lost>${lost})|(?<stray>${stray})`, 'gu');
const suspect =
  /\d[а-я]|[а-яВНСДЗКПОИ]\d|(?:рублей|рубля|долларов|юаней|евро|процентов|человек)(?:на|в|за|от|по|из|до|к|с)\s|»\p{L}|\p{Ll}«|[.!?,][“A-Za-zÀ-ɏЀ-ӿ]|[,.!?]”\p{Ll}| [.,](?=\s|$)/u;

const lastWords = /(?<former>\S*)\s(?<last>\S+)$/u;
const nextWord = /^\p{L}+/u;

/** "Reel.Online", alone among words in lower case, is a name; "of Reel Pictures.Online", "of Reel.The" end a sentence. */
function isOneName(text: string, stop: number): boolean {
  const { former = '', last = '' } = lastWords.exec(text.slice(Math.max(0, stop - 50), stop))?.groups ?? {};
  const next = nextWord.exec(text.slice(stop + 1, stop + 25))?.[0] ?? '';
  const begins = inEnglish.starters.has(next) || inRussian.starters.has(next);
  return !begins && /^\p{Lu}/u.test(last) && !/^\p{Lu}/u.test(former);
}

/** What is told of such a place: the words at both sides of it. */
const wordBefore = /\S*\s?\S*$/u;
const wordBehind = /^\s?\S*/u;

export function findMisplacedSpaces(text: string): Flaw[] {
  if (!suspect.test(text)) return [];
  const found = Array.from(text.matchAll(misplaced)).filter(
    ({ index, groups }) => groups?.stop === undefined || !isOneName(text, index),
  );
  return found.map(({ index, 0: found, groups }) => {
    const head = wordBefore.exec(text.slice(Math.max(0, index - 30), index))?.[0].trimStart() ?? '';
    const behind = index + found.length;
    const rest = wordBehind.exec(text.slice(behind, behind + 30))?.[0].trimEnd() ?? '';
    const mended = groups?.stray === undefined ? `${found} ` : '';
    return {
      start: index - head.length,
      end: behind + rest.length,
      expected: `${head}${mended}${rest}`,
    };
  });
}
