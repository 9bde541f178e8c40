/** Names in «ёлочки» told by where somebody works, «работает в «Х»», or by what is sought and held, «претендует на «Х»», «обладатель «Х»». */
import type { Scan } from '../names/tokens.ts';
import type { Noun } from './nouns.ts';

/** So many characters before the mark are looked at. */
const REACH = 60;

const works =
  /(?<!\p{L})(?:(?:про|от)?работа(?:ет|ют|ла|л|ли)|преподавал[аи]?|препода[её]т|служит|трудится|устроил(?:ся|ась)|стажировал(?:ся|ась))\s(?:\p{Ll}+\s){0,2}в\s$/u;
const leaves =
  /(?<!\p{L})(?:переш(?:[её]л|ла|ли)|приш(?:[её]л|ла|ли)|уш(?:[её]л|ла|ли)|уволил(?:ся|ась))\s(?:\p{Ll}+\s){0,1}из\s$/u;
const sought = /(?<!\p{L})(?:претенду\p{L}+|номиниров\p{L}+|выдвину\p{L}+)\s(?:также\s)?на\s$/u;
const held = /^(?:обладател\p{L}+|лауреат\p{L}*|статуэтк\p{L}{1,2}|диплом(?:а|ом|у)?|трофе\p{L}{1,2})$/u;
const counted = /^(?:один|одна|одну|одного|два|две|три|четыре|пять)$/u;
/** The words in front of the mark behind which any of this may stand. */
const leading = new RegExp(`^(?:в|из|на)$|${held.source}|${counted.source}`, 'u');
const prizes = /(?<!\p{L})(?:преми|приз|наград|статуэт)\p{L}{0,4}(?!\p{L})/iu;
const forWhat =
  /^\sза\s(?:лучш\p{L}+|режиссур\p{L}|сценарий|операторск\p{L}+|музыку|монтаж|звук|главную\sроль)/u;
const worth = /^\s(?:достал|уш[её]л|ушла|уехал|вручил|присудил|получил|отдал)\p{L}*/u;

/** What the words beside the marks tell; null where they tell neither. */
export function houseOrPrize({ tokens, reading }: Scan, open: number, close: number): Noun | null {
  const before = tokens.at(open - 1)?.lower ?? '';
  const behind = tokens.at(close)?.lower === 'за';
  if (!behind && !leading.test(before)) return null;
  const start = tokens.start(open);
  const ahead = reading.text.slice(Math.max(0, start - REACH), start);
  const award: Noun = { type: 'award', rule: 'award.object' };
  if ((before === 'в' && works.test(ahead)) || (before === 'из' && leaves.test(ahead)))
    return { type: 'organization', rule: 'organization.object' };
  if ((before === 'на' && sought.test(ahead)) || held.test(before)) return award;
  if (counted.test(before) && prizes.test(ahead)) return award;
  if (!behind) return null;
  const end = tokens.end(close - 1);
  const after = reading.text.slice(end, end + REACH);
  const isWon = forWhat.test(after) && worth.test(after.replace(/^\sза\s(?:\p{L}+\s){0,2}\p{L}+/u, ''));
  return isWon ? { type: 'award', rule: 'award.noun-before' } : null;
}
