/** Lines that any website puts around an article: the path to its section, counters, adverts, how to reach an author. */

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

/** "By Jane Smith | 6 min read": who writes and how long it takes to read, parted by a bar. */
export function isTimedByline(text: string, signs: number): boolean {
  if (text.length > longestPath || (signs & DIGIT) === 0) return false;
  const bar = /\s[|｜·•]\s/u.exec(text);
  if (bar === null) return false;
  return (
    wordsFor(text).byline.test(text.slice(0, bar.index)) &&
    readingTime.test(text.slice(bar.index + bar[0].length))
  );
}

/** "6 min read", «5 мин». */
const readingTime = /^\d{1,2}[\s-]?(?:min(?:ute)?s?\b|мин\p{L}*|分钟)/iu;
