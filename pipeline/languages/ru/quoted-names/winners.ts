/** Names in «ёлочки» of what has won: «Гран-при получил «Х»», «приз достался «Дому у реки»», «жюри присудило диплом «Узору»». */

import { knownOrganization } from '../names/lexicon.ts';
import type { Scan } from '../names/tokens.ts';
import type { Noun } from './nouns.ts';
import { corporateEnding, corporateWord } from './organizations.ts';

/** So many characters before a name are looked at. */
const BEFORE = 130;

const prize = '(?:гран-при|(?:спец)?приз|награда|награду|премия|премию|диплом|упоминание)';
/** What tells which prize it is: «за режиссуру», «фестиваля «Х»». */
const which = '(?:\\s[^.,;:!?«»—–]{0,60}?(?:«[^«»]{1,40}»[^.,;:!?«»—–]{0,40})?)?';
const takes =
  '(?:получил[аи]?|взял[аи]?|завоевал[аи]?|увезл[аи]|ув[её]з|забрал[аи]?|выиграл[аи]?|унесл[аи]|ун[её]с|заслужил[аи]?)';
const goes =
  '(?:достал(?:ся|ась|ось)|присужд[её]н[аоы]?|вруч[её]н[аоы]?|отдан[аоы]?|от?ош[её]л|отошл[аои]|уш[её]л|ушл[аои]|присудил[аио]?|отдал[аио]?|вручил[аио]?)';

/** The prize is the object in front of its verb, so that the subject follows. */
const taken = new RegExp(`(?<!\\p{L})${prize}${which}\\s${takes}\\s$`, 'iu');
const gone = new RegExp(`(?<!\\p{L})${prize}${which}\\s${goes}\\s$`, 'iu');
/** «Победителем конкурса стала «Х»», «призом жюри удостоен «Х»», ««Х» стала обладателем Гран-при». */
const winners = '(?:победител|лауреат|обладател|приз[её]р|триумфатор)';
const becomes = new RegExp(
  `(?<!\\p{L})(?:${winners}\\p{L}{1,5}${which}\\s(?:стал[аио]?|назван[аоы]?|признан[аоы]?|объявлен[аоы]?)|(?:призом|спецпризом|наградой|премией|дипломом)${which}\\s(?:удостоен|отмечен|награжд[её]н)[аоы]?)\\s$`,
  'iu',
);
const became = new RegExp(`^\\s(?:стал[аио]?|становится)\\s(?:\\p{L}+\\s)?${winners}`, 'iu');

/** Right behind the prize: «присудило Гран-при «Х»». */
const given =
  /(?<!\p{L})(?:присуди|отда|вруч)\p{L}+\s(?:\p{L}+\s){0,3}(?:гран-при|(?:спец)?приз|диплом|награду|премию)(?:\s(?:жюри|зрителей|критики))?\s$/iu;

/** The verb, or the prize, right in front of a name. */
const leads =
  /^(?:получил|взял|завоевал|увез|ув[её]з|забрал|выиграл|унесл|ун[её]с|заслужил|достал|присуд|присужд|вруч|отда|от?ош|уш[её]л|ушл|гран-при|спецприз|приз|диплом|наград|преми|жюри|зрител|критик|стал|назван|признан|объявлен|удостоен|отмечен|награжд)/u;

/** Where prizes go to films: firms and clubs win them too. */
const films =
  /(?<!\p{L})(?:(?:кино|мульт)?фильм|кино|картин|лент[аыуе]|режисс|драм|комеди|сценари|жюри|фестивал|смотр|гран-при|дебют)/iu;

/** «Рубежу», «Тёплому стану», «Соли»; of one that may be an accusative too, like «Нику», nothing is sure. */
const dative = /(?:[ую]|ому|ему|ой|ей|е|и|ам|ям)$/u;
const surelyDative = /(?:[ое]му|[аеиоуыэюя][бвгджзклмнпрстфхцчшщ]у)$/u;

/** «Приз получил «Х»»: what follows is no prize, whatever else it is. */
export function isPrizeTaken({ tokens, reading }: Scan, open: number): boolean {
  const start = tokens.start(open);
  return taken.test(reading.text.slice(Math.max(0, start - BEFORE), start));
}

/** The kind of the name between the tokens `open` and `close`, where it is told as a winner. */
export function winner({ tokens, reading }: Scan, open: number, close: number): Noun | null {
  const behind = tokens.at(close)?.lower ?? '';
  const isLed = leads.test(tokens.at(open - 1)?.lower ?? '');
  if (!isLed && !/^ста(?:л|нов)/u.test(behind)) return null;
  if (!films.test(reading.text)) return null;
  const start = tokens.start(open);
  const name = reading.text.slice(tokens.start(open + 1), tokens.end(close - 2));
  if (corporateEnding.test(name) || corporateWord.test(name) || knownOrganization(name) !== null) return null;
  const before = reading.text.slice(Math.max(0, start - BEFORE), start);
  const end = tokens.end(close - 1);
  if (taken.test(before) || becomes.test(before) || became.test(reading.text.slice(end, end + BEFORE)))
    return { type: 'work', rule: 'work.won' };
  const [first, last] = [tokens.at(open + 1)?.lower ?? '', tokens.at(close - 2)?.lower ?? ''];
  if (gone.test(before) && (dative.test(first) || dative.test(last)))
    return { type: 'work', rule: 'work.given' };
  const isDative = surelyDative.test(first) || surelyDative.test(last);
  return isDative && given.test(before) ? { type: 'work', rule: 'work.given' } : null;
}
