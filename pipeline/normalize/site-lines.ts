/** Lines that any website puts around an article: the path to its section, counters, adverts, how to reach an author, who signs with the day. */

import { wordsFor } from './draft.ts';
import { COLON, DIGIT, LETTER, SENTENCE, STEP } from './line-signs.ts';

const longestPath = 80;
/** "Home > Culture > Film", «Главная / Культура», 首页 › 文娱. */
const pathSteps = /\s*[>›→]\s*|\s+[/|·•»\\]\s+/u;
const certainSteps = /[>›→].*[>›→]/u;
const mostWords = 3;

/** A path to the section of a site: steps of a few words, the first known as a section or the signs certain. */
export function isSitePath(text: string, signs: number): boolean {
  if (text.length > longestPath || (signs & (DIGIT | SENTENCE)) !== 0 || (signs & STEP) === 0) return false;
  const steps = text.split(pathSteps);
  if (steps.length < 2 || steps.some((step) => step === '' || step.split(' ').length > mostWords))
    return false;
  return certainSteps.test(text) || wordsFor(text).kickers.has(steps[0]?.toLowerCase() ?? '');
}

/** Views, likes, comments: small pictures and figures without a word. */
const counters = /^(?=[^\p{L}]+$)(?=.*\d).*\p{Extended_Pictographic}/u;
/** The token by which Russian law marks an advert. */
const advertToken = /(?<!\p{L})erid\s*:/iu;

export function isCounterOrAdvert(text: string, signs: number): boolean {
  if (text.length <= longestPath && (signs & LETTER) === 0 && counters.test(text)) return true;
  return (signs & COLON) !== 0 && advertToken.test(text);
}

/** "Follow her @name", "write to name@example.org" as the last word of a line. */
const contact = /(?:(?:^|\s)@\w{3,30}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30})\.?$/u;

/** Does the line end with where somebody is reached? */
export function endsWithContact(text: string): boolean {
  return text.includes('@') && contact.test(text);
}

const longestSigned = 120;
const year = /^.{0,60}\d{4}/u;
/** An outlet: in Chinese one word, elsewhere words with capitals or a name in marks; or whose time of day is told. */
const outlet =
  /^(?:\p{Script=Han}{2,10}|(?:\p{Lu}\p{L}+|local)\stime|(?:\p{Lu}[\p{L}.&'’-]*\s)?«[^»]{2,40}»|\p{Lu}[\p{L}.&'’-]*(?:\s(?:of\s|the\s|and\s|&\s)?\p{Lu}[\p{L}.&'’-]*){0,4})$/u;

/** A day in full beside who wrote or printed the text: "2026-01-15 16:42 来源：…", «13 марта 2024 г. Журнал «Объектив»», "By Jane Smith | 6 March 2026". */
export function isSignedDay(text: string, signs: number): boolean {
  if (text.length > longestSigned || (signs & DIGIT) === 0 || !year.test(text)) return false;
  const { byline, dated, wrappers } = wordsFor(text);
  for (const { 0: sign, index } of text.matchAll(/\s*[|｜·•]\s*|,?\s+/gu)) {
    const [head, rest] = [text.slice(0, index), text.slice(index + sign.length)];
    if (byline.test(head) && dated.test(rest)) return true;
    if (!dated.test(head)) continue;
    if (wrappers.test(rest) || byline.test(rest) || outlet.test(rest)) return true;
  }
  return false;
}

/** A column by its name: a few words without a figure or a stop. */
const column = /^\p{Lu}[\p{L}\s&’'-]{2,38}$/u;

/** "Market wrap | 19 March 2026, 18:45", «Рынки | 19 марта 2026»: a bar between the name of a column and a day in full, or between who writes and how long it takes to read. */
export function isDatedColumn(text: string, signs: number): boolean {
  if (text.length > longestPath || (signs & DIGIT) === 0) return false;
  const bar = /\s[|｜]\s/u.exec(text);
  if (bar === null) return false;
  const { byline, dated } = wordsFor(text);
  const head = text.slice(0, bar.index);
  const rest = text.slice(bar.index + bar[0].length).replace(/,(?=\s\d{1,2}:\d{2})/u, '');
  if (byline.test(head) && readingTime.test(rest)) return true;
  return column.test(head) && dated.test(rest);
}

/** "6 min read", «5 мин». */
const readingTime = /^\d{1,2}[\s-]?(?:min(?:ute)?s?\b|мин\p{L}*|分钟)/iu;
