/** Foreign towns that no gazetteer lists, told by what an article calls them once: 西部城市库塔伊西, 小镇奥斯坦, 库塔伊西市政府. */

import type { FoundName, Reading } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import { foundName, type Taken } from '../../shared/names/found.ts';
import { withRepeats } from '../../shared/names/repeats.ts';
import { isTransliterated } from './lengths.ts';
import { nameOpenings } from './openings.ts';
import { placeAt } from './places.ts';

const kinds = '城市 小城 古城 山城 港城 名城 重镇 小镇 城镇 首府 首都 港口 村庄 山村 渔村 小岛 海岛'.split(
  ' ',
);
const introducing = nameOpenings.phrases(kinds);
const kind = new RegExp(`(?:${kinds.join('|')})`, 'gu');
/** Fewer sounds may be a word. */
const [fewest, most] = [3, 7];
/** What stands behind the name of a town. */
const behind =
  /^(?:$|[^\p{Script=Han}]|[的是在位属举开出建拍取搭与和及等]|市(?!场|民)|郊|北部|南部|东部|西部|近郊|城外|当地|附近|一[带家座处间])/u;

/** Where the foreign sounds that begin at `start` end as the name of a town; `start` when they do not. */
function townEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= most && end < text.length && isTransliterated(text, end)) end += 1;
  return end - start >= fewest && end - start <= most && behind.test(text.slice(end, end + 2)) ? end : start;
}

/** The towns introduced, and where else the article names them; `taken` are places where something else stands. */
export function introducedPlaces(readings: readonly Reading[], taken: Taken): FoundName[] {
  const found: FoundName[] = [];
  for (const { paragraph, text } of readings) {
    if (nameOpenings.next(text, introducing, 0) === text.length) continue;
    for (const { 0: word, index } of matchesOf(kind, text)) {
      const start = index + word.length;
      const end = placeAt(text, start) === null ? townEnd(text, start) : start;
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
