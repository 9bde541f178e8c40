/** Foreign places that no gazetteer lists, told by what they are, 桑德维普|岛, or by what is done there: 现居|纳沃伊, 在|霍罗格|开机. */

import type { FoundName, Reading } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import { foundName, type Taken } from '../../shared/names/found.ts';
import { withRepeats } from '../../shared/names/repeats.ts';
import { isInnerWithoutDot, isTransliterated } from './lengths.ts';

/** Of one character some are a word's last as well: before them three sounds are asked for, before the others two. */
const features = [
  ...'盐矿 煤矿 铜矿 金矿 银矿 铁矿 矿山 修道院 城堡 古堡 要塞 峡谷 火山 冰川'.split(' '),
  ...'群岛 半岛 海峡 盆地 山脉 高原 大桥 瀑布 沙漠 海滩 大教堂'.split(' '),
  ...'岛 州 江 湖 宫 省 郡'.split(' '),
];
const deeds =
  '位于 设在 设于 地处 前往 抵达 飞往 飞抵 驶往 驶向 驶抵 转往 赶往 运往 赴 定居 现居 旅居 移居 迁居 生于 出生于 出生在 途经 转战 移师'.split(
    ' ',
  );
const dwellers = '居民 市民 村民 街头 郊外 郊区 市中心'.split(' ');

const feature = new RegExp(`(?:${features.join('|')})(?![屿国内上民长政厅殿廷畔面区])`, 'gu');
const deed = new RegExp(`(?:${deeds.join('|')})`, 'gu');
const dweller = new RegExp(`的?(?:${dwellers.join('|')})`, 'gu');
const [fewest, most] = [3, 9];
/** What stands behind a town one went to. */
const reached =
  /^(?:$|[，。；、！？（(]|[和与及]|的(?!.{0,8}(?:镜头|电影|影片|作品|笔下|眼))|市|取景|拍摄|采风|演出|参展)/u;
/** What is done in a town and not in, or with, somebody. */
const happens =
  /^(?:举[行办]|开机|开幕|开业|闭幕|杀青|首映|取景|拍摄|上映|出生|长大|落成|落户|召开|(?:的)?(?:街头|郊外|郊区|市中心)|，(?:无人|人们|当地))/u;

const sounds = (text: string, at: number): boolean =>
  isTransliterated(text, at) || isInnerWithoutDot(text, at);

/** 在|拉莫恩岛, 往|巴拉望岛: what leads there may be a sound too. */
const leads = /^[和与及往在于到至从自由经赴是为生]/u;

/** Where the sounds that end at `end` begin. */
function soundsBefore(text: string, end: number): number {
  let start = end;
  while (end - start < most && start > 0 && sounds(text, start - 1)) start -= 1;
  while (start < end && leads.test(text.charAt(start))) start += 1;
  return start;
}

const isDotted = (text: string, start: number, end: number): boolean =>
  /[·•・‧-]/u.test(text.charAt(start - 1)) || /[·•・‧-]/u.test(text.charAt(end));

function featured(text: string): number[][] {
  return matchesOf(feature, text).flatMap(({ 0: word, index }) => {
    const start = soundsBefore(text, index);
    const enough = word.length > 1 ? fewest - 1 : fewest;
    return index - start >= enough && !isDotted(text, start, index) ? [[start, index + word.length]] : [];
  });
}

/** The sounds from `start` on, where what stands behind them tells a town. */
function townAt(text: string, start: number, tells: RegExp): number[][] {
  let end = start;
  while (end - start <= most && sounds(text, end)) end += 1;
  if (end - start < fewest || end - start > most || isDotted(text, start, end)) return [];
  return tells.test(text.slice(end, end + 12)) ? [[start, end]] : [];
}

function reachedTowns(text: string): number[][] {
  return matchesOf(deed, text).flatMap(({ 0: word, index }) => townAt(text, index + word.length, reached));
}

function townsOfDeeds(text: string): number[][] {
  const found: number[][] = [];
  for (let at = text.indexOf('在'); at !== -1; at = text.indexOf('在', at + 1))
    found.push(...townAt(text, at + 1, happens));
  return found;
}

function dweltIn(text: string): number[][] {
  return matchesOf(dweller, text).flatMap(({ index }) => {
    const start = soundsBefore(text, index);
    const isAlone = start === 0 || !/[\p{Script=Han}\p{L}]/u.test(text.charAt(start - 1));
    return index - start >= fewest && isAlone && !isDotted(text, start, index) ? [[start, index]] : [];
  });
}

/** The places found, and where else the article names them; none bears a part of the name of a person in it. */
export function locatedPlaces(
  readings: readonly Reading[],
  names: readonly FoundName[],
  taken: Taken,
): FoundName[] {
  const found: FoundName[] = [];
  let people: Set<string> | undefined;
  for (const { paragraph, text } of readings) {
    const spans = [...featured(text), ...reachedTowns(text), ...dweltIn(text), ...townsOfDeeds(text)];
    for (const [start = 0, end = 0] of spans) {
      const place = { paragraph, start, end };
      if (taken.has(place)) continue;
      const name = text.slice(start, end);
      people ??= new Set(
        names
          .filter(({ type }) => type === 'person')
          .flatMap(({ name: person }) => person.split(/[·•・‧-]/u)),
      );
      if (people.has(name)) continue;
      taken.add(place);
      found.push(foundName({ ...place, type: 'place', rule: 'place.located', name }));
    }
  }
  return withRepeats(readings, found, taken, 'place.located', false);
}
