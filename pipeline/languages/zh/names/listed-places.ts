/** Foreign regions and rivers that no gazetteer lists: by a place they are listed with, 曼谷、叻武里府, or by what lies on them, 锡尔河上游. */

import type { FoundName, Reading } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import { foundName, type Taken } from '../../shared/names/found.ts';
import { withRepeats } from '../../shared/names/repeats.ts';
import { isTransliterated } from './lengths.ts';

const region =
  '(?<name>(?!其他|其它|周边|邻近|相邻|各|全|该|本|外|多|两|几|沿海|附近|[东西南北中]部)[\\p{Script=Han}]{2,5}?(?<![政首官王都学知])[州府郡])';
const joint = '(?:、|和|与|及|以及)';
const goesOn = '(?![长级内外民]|政府)';
/** 曼谷、|叻武里府. */
const behind = new RegExp(`${joint}${region}${goesOn}`, 'uy');
/** 在|吉扎克州|和塔什干: what leads to a place stands in front. */
const before = new RegExp(`(?<=[在从赴往至到于])${region}${joint}$`, 'u');
/** A region, the joint and the word in front of it, in characters. */
const REACH = 10;
/** No part of the name of a region. */
const plain = /[的是在将先后了从赴往至到于和与及、]/u;

const river = /(?<name>\p{Script=Han}{2,5}?河)(?=[上中下]游|流域|沿岸|两岸|[河岸]?畔|岸边|三角洲|支流)/gu;

function regionsBeside(text: string, place: FoundName): number[][] {
  const found: number[][] = [];
  let { end } = place;
  for (;;) {
    behind.lastIndex = end;
    const match = behind.exec(text);
    const name = match?.groups?.name;
    if (match === null || name === undefined || plain.test(name)) break;
    end = match.index + match[0].length;
    found.push([end - name.length, end]);
  }
  const from = Math.max(0, place.start - REACH);
  const match = before.exec(text.slice(from, place.start));
  const name = match?.groups?.name;
  if (match !== null && name !== undefined && !plain.test(name))
    found.push([from + match.index, from + match.index + name.length]);
  return found;
}

/** The sounds right before 河, at least two of them. */
function riversIn(text: string): number[][] {
  if (!text.includes('河')) return [];
  return matchesOf(river, text).flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    let start = end - 1;
    while (start > index && isTransliterated(text, start - 1)) start -= 1;
    return end - start > 2 ? [[start, end]] : [];
  });
}

/** The regions and rivers found, and where else the article names them. */
export function listedPlaces(
  readings: readonly Reading[],
  names: readonly FoundName[],
  taken: Taken,
): FoundName[] {
  const places = Map.groupBy(
    names.filter(({ type }) => type === 'place'),
    ({ paragraph }) => paragraph,
  );
  const found: FoundName[] = [];
  for (const { paragraph, text } of readings) {
    const beside = (places.get(paragraph) ?? []).flatMap((place) => regionsBeside(text, place));
    for (const [start = 0, end = 0] of [...beside, ...riversIn(text)]) {
      const place = { paragraph, start, end };
      if (taken.has(place)) continue;
      taken.add(place);
      found.push(foundName({ ...place, type: 'place', rule: 'place.listed', name: text.slice(start, end) }));
    }
  }
  return withRepeats(readings, found, taken, 'place.listed', false);
}
