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
  '(?:получил[аи]?|взял[аи]?|завоевал[аи]?|увезл[аи]|ув[её]з|забрал[аи]?|выиграл[аи]?|унесл[аи]|ун[её]с|заслужил[аи]?|(?:раздел|подел)или)';
const goes =
  '(?:достал(?:ся|ась|ось)|присужд[её]н[аоы]?|вруч[её]н[аоы]?|отдан[аоы]?|от?ош[её]л|отошл[аои]|уш[её]л|ушл[аои]|присудил[аио]?|отдал[аио]?|вручил[аио]?)';

/** The prize is the object in front of its verb, so that the subject follows. */
const taken = new RegExp(
  `(?<!\\p{L})${prize}(?:${which}|[^.;!?]{0,80}[,:—]\\s(?:его|е[её]))\\s${takes}\\s$`,
  'iu',
);
const gone = new RegExp(
  `(?:(?<!\\p{L})${prize}|«(?:Золот|Серебр|Бронз|Хрустальн)[^«»]{3,40}»)${which}\\s${goes}\\s$`,
  'iu',
);
/** «Победителем конкурса стала «Х»», «призом жюри удостоен «Х»», ««Х» стала обладателем Гран-при». */
const winners = '(?:победител|лауреат|обладател|приз[её]р|триумфатор)';
const becomes = new RegExp(
  `(?<!\\p{L})(?:лучш(?:им|ей)\\s(?:\\p{Ll}+(?:ым|им|ой|ей)\\s)?(?:[\\p{Ll}-]*(?:фильмом|сериалом|метром|дебютом|картиной|лентой|драмой|комедией|работой|анимацией|короткометражкой|экранизацией))${which}\\s(?:стал[аио]?|назван[аоы]?|признан[аоы]?|объявлен[аоы]?|назвал[аио]|признал[аио]|объявил[аио])|${winners}\\p{L}{1,5}${which}\\s(?:стал[аио]?|назван[аоы]?|признан[аоы]?|объявлен[аоы]?)|(?:призом|спецпризом|наградой|премией|дипломом|приза|награды|премии|диплома|упоминания)${which}\\s(?:удостоен|отмечен|награжд[её]н)[аоы]?)\\s$`,
  'iu',
);
const became = new RegExp(`^\\s(?:стал[аио]?|становится)\\s(?:\\p{L}+\\s)?${winners}`, 'iu');

/** «Победу в конкурсе одержала «Х»», «приз зрителей — у «Х»». */
const first = new RegExp(
  `(?<!\\p{L})(?:победу\\s[^.,;:!?«»]{0,80}?(?:конкурс|фестивал|смотр|программ|номинаци|секци)[^.;:!?«»]{0,60}?\\sодержал[аио]?|${prize}${which}(?:,[^,.;«»]{3,40},)?(?:\\s[—–])?\\sу)\\s$`,
  'iu',
);
/** ««Х» получила Гран-при»: what wins prizes where films are told of. */
const wins =
  /^\s(?:(?:взял|получил|завоевал|увез|выиграл|забрал)[аио]?|(?:отмечен|награжд[её]н|удостоен)[аоы]?)\s(?:(?:главн|специальн|сво|перв|ещ)\p{L}+\s)?(?:«(?:Золот|Серебр|Бронз|Хрустальн)|(?:спец)?приз(?!ра)|гран-при|диплом)/u;

/** Right behind the prize: «присудило Гран-при «Х»». */
const given =
  /(?<!\p{L})(?:присуди|отда|вруч)\p{L}+\s(?:\p{L}+\s){0,3}(?:гран-при|(?:спец)?приз|диплом|награду|премию)(?:\s(?:жюри|зрителей|критики))?\s$/iu;

/** The verb, or the prize, right in front of a name. */
const leads =
  /^(?:получил|взял|завоевал|увез|ув[её]з|забрал|выиграл|унесл|ун[её]с|заслужил|достал|присуд|присужд|вруч|отда|от?ош|уш[её]л|ушл|гран-при|спецприз|приз|диплом|наград|преми|жюри|зрител|критик|у$|одержал|раздел|подел|стал|назван|признан|объявлен|удостоен|отмечен|награжд)/u;

/** No noun in front says what the name is of: «Х» получила …, «на Берлинском кинофестивале «Х» получила …». */
function isBare(tokens: Scan['tokens'], open: number): boolean {
  const before = tokens.at(open - 1);
  if (before === undefined || before.kind === 'mark' || tokens.opens(open)) return true;
  const isFestival = /^(?:(?:кино)?фестивал|смотр|форум)\p{L}{1,2}$/u.test(before.lower);
  return isFestival && /^\p{Lu}\p{Ll}+ском$/u.test(tokens.at(open - 2)?.text ?? '');
}

/** Where prizes go to films: firms and clubs win them too. */
const films =
  /(?<!\p{L})(?:(?:кино|мульт)?фильм|кино|картин|лент[аыуе]|режисс|драм|комеди|сценари|жюри|фестивал|смотр|гран-при|дебют|зрител|фипресси|метр[ае]?(?!\p{L}))/iu;

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
  if (
    !isLed &&
    !/^(?:ста(?:л|нов)|взял|получил|завоевал|увез|выиграл|забрал|отмечен|награжд|удостоен)/u.test(behind)
  )
    return null;
  if (!films.test(reading.text)) return null;
  const start = tokens.start(open);
  const name = reading.text.slice(tokens.start(open + 1), tokens.end(close - 2));
  if (corporateEnding.test(name) || corporateWord.test(name) || knownOrganization(name) !== null) return null;
  const before = reading.text.slice(Math.max(0, start - BEFORE), start);
  const end = tokens.end(close - 1);
  const after = reading.text.slice(end, end + BEFORE);
  if (taken.test(before) || first.test(before) || becomes.test(before))
    return { type: 'work', rule: 'work.won' };
  if (became.test(after) || (wins.test(after) && isBare(tokens, open)))
    return { type: 'work', rule: 'work.won' };
  const [opens, last] = [tokens.at(open + 1)?.lower ?? '', tokens.at(close - 2)?.lower ?? ''];
  if (gone.test(before) && (dative.test(opens) || dative.test(last)))
    return { type: 'work', rule: 'work.given' };
  const isDative = surelyDative.test(opens) || surelyDative.test(last);
  return isDative && given.test(before) ? { type: 'work', rule: 'work.given' } : null;
}
