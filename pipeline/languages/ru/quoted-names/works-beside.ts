/** Titles in «ёлочки» told by words beside them: «права на «Х»», ««Х» — история часовщика», «в её фильмографии — «Х»», ««Х» стартовал со второго места». */
import type { Scan } from '../names/tokens.ts';
import type { Noun } from './nouns.ts';

/** So many characters on either side are looked at. */
const REACH = 60;

const ahead =
  /(?<!\p{L})(?:прав(?:а|о|ами)\sна\s(?:(?:прокат|показ|экранизацию|дистрибуцию)\s)?|фильмографи\p{L}+\s[—–:]\s|послужном\sсписке\s[—–:]\s)$/iu;
const behind =
  /^(?:\s[—–]\s(?:это\s)?(?:\p{Ll}+(?:ая|ый|ой|ий|ее|ое)\s){0,2}(?:история|сказка|притча|рассказ\sо|повесть|хроника|фильм|драма|комедия|мелодрама|триллер|экранизация|байопик|продолжение)(?!\p{L})|\s(?:стартовал[аи]?|дебютировал[аи]?)\s(?:с|со|на)\s(?:\p{L}+|\d+-\p{L}+)\s(?:мест|строч|позици))/u;
/** The words beside the marks with which any of these begins. */
const opens = /^(?:[—–(]|стартовал[аи]?|дебютировал[аи]?)$/u;
const leads = /^(?:на|[—–:]|прокат|показ|экранизацию|дистрибуцию)$/u;
/** «Dva Brata» («Два брата»): a title and what it means. */
const foreign = /^[A-Z][A-Za-zÀ-ž'’ -]+$/u;

export function workBeside({ tokens, reading }: Scan, open: number, close: number): Noun | null {
  const [before, next] = [tokens.at(open - 1)?.lower ?? '', tokens.at(close)?.lower ?? ''];
  const mayFollow = opens.test(next);
  if (!mayFollow && !leads.test(before)) return null;
  const [start, end] = [tokens.start(open), tokens.end(close - 1)];
  const told: Noun = { type: 'work', rule: 'work.told' };
  const after = reading.text.slice(end, end + REACH);
  if ((mayFollow && behind.test(after)) || ahead.test(reading.text.slice(Math.max(0, start - REACH), start)))
    return told;
  const isTranslated = next === '(' && /^\s\(«[А-ЯЁ][^«»]{2,40}»\)/u.test(after);
  return isTranslated && foreign.test(reading.text.slice(tokens.end(open), tokens.start(close - 1)))
    ? told
    : null;
}
