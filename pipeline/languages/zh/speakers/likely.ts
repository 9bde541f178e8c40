/** Persons whom the names grammar is too careful to list, for what later words point back to: a family name behind an office or at the head of a sentence. */

import type { FoundName, Reading } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import type { Lists } from '../../../lib/openings.ts';
import { foundName, Taken } from '../../shared/names/found.ts';
import { firstSeen } from '../../shared/text-edges.ts';
import { wholeNameLength } from '../names/followers.ts';
import { chineseNameLength, longSurnameAt } from '../names/lengths.ts';
import { doubtfulSurnameUnits } from '../names/surnames.ts';
import { isNoName } from '../names/titles.ts';
import { deeds } from '../speech/predicate-words.ts';
import { opensWithReport } from '../speech/verbs.ts';
import { speechPlaces } from '../word-matcher.ts';
import { soundsLength, timeWord } from './anchors.ts';
import { officeAtEnd, officesIn, opensWithOffice } from './words.ts';

/** Family names that are words as often: only with a sure end or a second mention. */
const doubtful = new Set('和于时都成从向方全安常连应明项路高边党管水平关万钟马车麦米花任经田石林金');

interface Place {
  readonly reading: Reading;
  readonly start: number;
  readonly isBehindOffice: boolean;
}

const sentenceEnd = speechPlaces.characters('。！？”」）');
const asker = speechPlaces.phrases(['记者', '主持人']);
const beginsSpeech = speechPlaces.phrases(['：“', '：「']);
const surnames = speechPlaces.table(doubtfulSurnameUnits);

/** 记者问鲍家伟会不会…: whoever is asked. */
const asked = /(?:记者|主持人)(?:又|再次)?(?:问|追问|采访|见到|联系上|对话|专访)了?(?=\p{Script=Han})/uy;
/** 纪文斌打开了话匣子：“…”: whoever does something before a colon speaks behind it. */
const acting = /(?<=^|[。！？；，”」])\s*(?=\p{Script=Han}[^，。：“”「」]{3,14}：[“「])/gu;

/** Where a name may begin: behind an office, at the head of a sentence. */
function placesIn(reading: Reading): Place[] {
  const { text } = reading;
  const found = new Map<number, Place>();
  const add = (start: number, isBehindOffice: boolean): void => {
    if (mayBeName(text, start)) found.set(start, { reading, start, isBehindOffice });
  };
  add(0, false);
  const next = (lists: Lists, from: number) => speechPlaces.next(text, lists, from);
  for (let at = next(sentenceEnd, 0); at < text.length; at = next(sentenceEnd, at + 1))
    add(firstSeen(text, at + 1), false);
  for (let at = next(asker, 0); at < text.length; at = next(asker, at + 1)) {
    asked.lastIndex = at;
    if (asked.test(text)) add(asked.lastIndex, true);
  }
  if (next(beginsSpeech, 0) < text.length)
    for (const match of matchesOf(acting, text)) add(match.index + match[0].length, true);
  for (const office of officesIn(text)) add(office.index + office.text.length, true);
  return [...found.values()];
}

function mayBeName(text: string, start: number): boolean {
  if (!speechPlaces.has(surnames, text, start)) return false;
  const name = text.slice(start, start + 3);
  return (
    /^\p{Script=Han}{2}/u.test(name) &&
    !isNoName(text, start) &&
    !/[的了着在这那是与和及]/u.test(name.slice(1, 2)) &&
    // 赵馆长: known by family name and office.
    !opensWithOffice(text.slice(start + 1, start + 5))
  );
}

/** Does a known deed or a verb of speech begin here? */
function isFollowed(text: string, at: number): boolean {
  return deeds.lengthAt(text, at) > 0 || opensWithReport(text.slice(at, at + 3));
}

/** Length of the likely name, 0 when the words are rather none. */
function lengthOf(
  { reading: { text }, start, isBehindOffice }: Place,
  times: ReadonlyMap<number, number>,
): number {
  const known = chineseNameLength(text, start, doubtfulSurnameUnits);
  if (known > 0 && (isBehindOffice || isFollowed(text, start + known))) return known;
  const sounds = isBehindOffice ? soundsLength(text.slice(start, start + 8)) : 0;
  if (sounds > 0) return sounds;
  const compound = longSurnameAt(text, start);
  if (compound !== undefined && isBehindOffice) return compound.length + 2;
  const isWhole = (length: number) => /^\p{Script=Han}+$/u.test(text.slice(start, start + length));
  const isRepeated = (length: number) => (times.get(wordKey(text, start, length)) ?? 0) > 1;
  for (const length of [3, 2])
    if (
      isWhole(length) &&
      !/[师员匠]/u.test(text.charAt(start + length)) &&
      (isRepeated(length) || isFollowed(text, start + length))
    )
      return length;
  // 龙虎武|师: a trade.
  if (/[师员匠]/u.test(text.charAt(start + 3))) return 0;
  if (!isBehindOffice || doubtful.has(text.charAt(start)) || !isWhole(3)) return 0;
  return timeWord.test(text.slice(start + 2, start + 6)) ? 2 : wholeNameLength(text.slice(start, start + 8));
}

/** Two or three characters as one number; what stands behind the end of a text counts as 0. */
function wordKey(text: string, start: number, length: number): number {
  const third = length > 2 && start + 2 < text.length ? text.charCodeAt(start + 2) : 0;
  return (text.charCodeAt(start) * UNITS + text.charCodeAt(start + 1)) * UNITS + third;
}

const UNITS = 0x1_0000;

function likelyPersons(readings: readonly Reading[], names: readonly FoundName[]): FoundName[] {
  const taken = new Taken(names);
  const places = readings.flatMap(placesIn);
  const times = new Map<number, number>();
  for (const { reading, start } of places)
    for (const length of [2, 3]) {
      const name = wordKey(reading.text, start, length);
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  return places.flatMap((place) => {
    const { paragraph, text } = place.reading;
    const length = lengthOf(place, times);
    const span = { paragraph, start: place.start, end: place.start + length };
    if (length === 0 || taken.has(span)) return [];
    const name = text.slice(span.start, span.end);
    return [foundName({ ...span, type: 'person', rule: 'person.likely', name, inferred: true })];
  });
}

/** （记者马丽娟）, 【聯合報記者張雅婷／花蓮報導】 at the head of a paragraph: who reports is not spoken of. */
const byline =
  /^\s*(?:[^。，“「]{0,30}[电電]?\s*[（(【][^）)】]{0,40}[）)】]|[^。，“「]{0,16}[记記]者[^。，“「]{0,24}(?:[报報][导導道]|[电電讯訊]))/u;

/** No byline lacks them all. */
const inByline = /[（(【]|[记記]者/;

/** Looked at for a byline, in characters. */
const longestByline = 80;

/** 盛教授, 车主梅: a family name with an office, which points back to somebody. */
function isAddress(name: string): boolean {
  if (opensWithOffice(name)) return true;
  const office = officeAtEnd(name) ?? '';
  return office !== '' && name.length === office.length + 1;
}

/** The names of an article as far as they may speak: no bylines, no 盛教授, and the likely persons besides. */
export function speakersAmong(readings: readonly Reading[], names: readonly FoundName[]): FoundName[] {
  const texts = new Map(readings.map(({ paragraph, text }) => [paragraph, text]));
  const bylines = new Map<number, number>();
  const isReporter = ({ paragraph, end }: FoundName) => {
    if (end > longestByline) return false;
    let length = bylines.get(paragraph);
    if (length === undefined) {
      const head = (texts.get(paragraph) ?? '').slice(0, longestByline);
      length = inByline.test(head) ? (byline.exec(head)?.[0].length ?? 0) : 0;
      bylines.set(paragraph, length);
    }
    return end <= length;
  };
  const all = names.filter((name) => name.type !== 'person' || !isAddress(name.name));
  return [...all, ...likelyPersons(readings, all)].filter(
    (name) => name.type !== 'person' || !isReporter(name),
  );
}
