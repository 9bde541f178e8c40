/** Foreign towns that no gazetteer lists, told by what an article calls them once: 西部城市库塔伊西, 小镇奥斯坦, 库塔伊西市政府. */

import type { FoundName, Reading } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import { foundName, type Taken } from '../../shared/names/found.ts';
import { withRepeats } from '../../shared/names/repeats.ts';
import { isTransliterated } from './lengths.ts';
import { nameOpenings } from './openings.ts';
import { placeAt } from './places.ts';
import { isNoName } from './titles.ts';

const kinds = '城市 小城 古城 山城 港城 名城 重镇 小镇 城镇 首府 首都 港口 村庄 山村 渔村 小岛 海岛'.split(
  ' ',
);
const introducing = nameOpenings.phrases(kinds);
const kind = new RegExp(`(?:${kinds.join('|')})`, 'gu');
/** Fewer sounds may be a word. */
const [fewest, most] = [3, 7];
/** 波兰|南部|城市: in which part of a country; what follows is its name, of two sounds too. */
const situated = /(?:[东南西北中]{1,2}部|第[二三四]大|边境|海滨|沿海|滨海)$/u;
/** What is done in a town, right behind a name that short. */
const behindShort =
  /^(?:$|[，。；、（(]|市(?!场|民)|举[行办]|杀青|召开|[开闭落]幕|开机|取景|首[演映]|拍摄|亮相|成立|揭晓|开[业张]|落[成户])/u;
/** What stands behind the name of a town. */
const behind =
  /^(?:$|[^\p{Script=Han}]|[的是在位属举开出建拍取搭与和及等]|杀青|召开|落幕|市(?!场|民)|郊|北部|南部|东部|西部|近郊|城外|当地|附近|一[带家座处间])/u;

/** Where the foreign sounds that begin at `start` end as the name of a town; `start` when they do not. */
function townEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= most && end < text.length && isTransliterated(text, end)) end += 1;
  return end - start >= fewest && end - start <= most && behind.test(text.slice(end, end + 2)) ? end : start;
}

/** 在波兰南部城市|热舒|杀青: the same of two sounds, where a country stands before; `kindAt`: where 城市 begins. */
function shortTownEnd(text: string, start: number, kindAt: number): number {
  const part = situated.exec(text.slice(Math.max(0, kindAt - 4), kindAt))?.[0].length ?? 0;
  const end = start + 2;
  const isName =
    part > 0 &&
    endsPlace(text, kindAt - part) &&
    isTransliterated(text, start) &&
    isTransliterated(text, start + 1) &&
    !isNoName(text, start) &&
    behindShort.test(text.slice(end, end + 2));
  return isName ? end : start;
}

/** Does the name of a place end right before `at`? */
function endsPlace(text: string, at: number): boolean {
  for (let length = 2; length <= 6; length += 1)
    if (at >= length && placeAt(text, at - length)?.length === length) return true;
  return false;
}

/** The towns introduced, and where else the article names them; `taken` are places where something else stands. */
export function introducedPlaces(readings: readonly Reading[], taken: Taken): FoundName[] {
  const found: FoundName[] = [];
  for (const { paragraph, text } of readings) {
    if (nameOpenings.next(text, introducing, 0) === text.length) continue;
    for (const { 0: word, index } of matchesOf(kind, text)) {
      const start = index + word.length;
      const long = placeAt(text, start) === null ? townEnd(text, start) : start;
      const end = long === start ? shortTownEnd(text, start, index) : long;
      const place = { paragraph, start, end };
      if (end === start || taken.has(place)) continue;
      taken.add(place);
      found.push(
        foundName({ ...place, type: 'place', rule: 'place.introduced', name: text.slice(start, end) }),
      );
    }
  }
  return withRepeats(readings, found, taken, 'place.introduced', false);
}
