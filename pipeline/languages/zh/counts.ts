/** Finds counts in Chinese text: numbers with a classifier and its noun, percentages, 第… of what comes in series. */
import type { CountGrammar, FoundCount, Reading } from '../../contract.ts';
import { Openings } from '../../lib/openings.ts';
import { PhraseFinder } from '../../lib/phrase-finder.ts';
import { isIn, nextIn, unitTable } from '../../lib/unit-table.ts';
import { overlapWith } from '../shared/span-order.ts';
import { countedPhrase } from './counted-phrase.ts';
import { needing, noun, serialClassifier, serialFirst, serialNoun, standing, uncounted } from './nouns.ts';
import { type HanNumber, readHanNumber } from './numbers.ts';
import { readBareScale } from './numbers-bare.ts';

const numeral = unitTable('0123456789〇零一二两三四五六七八九十百千万亿半');
const series = unitTable('0123456789〇零一二两三四五六七八九十百千');
/** No number after 第 is read farther, in characters. */
const longestSeries = 12;

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
  readonly is_ordinal: boolean;
  readonly rule: string;
}

export const counts: CountGrammar = (reading, taken) => {
  const isTaken = overlapWith(taken);
  const { text } = reading;
  const found: FoundCount[] = [];
  let free = 0;
  for (let at = nextIn(numeral, text, 0); at < text.length; at = nextIn(numeral, text, free)) {
    const ordinal = text[at - 1] === '第';
    const number = ordinal ? readSeries(text, at) : (readBareScale(text, at) ?? readHanNumber(text, at));
    if (number === null) {
      free = ordinal ? behindDigits(text, at + 1) : at + 1;
      continue;
    }
    free = number.end;
    const draft = ordinal ? readOrdinal(text, number) : readCardinal(text, number);
    if (draft === null || isTaken(draft)) continue;
    found.push(foundCount(reading, draft));
    free = draft.end;
  }
  return found;
};

const foundCount = ({ paragraph }: Reading, draft: Draft): FoundCount => ({
  paragraph,
  certainty: 'stated',
  ...draft,
});

/** The reader refuses a number after 第, so it is read as if it stood alone. */
const readSeries = (text: string, start: number): HanNumber | null => {
  const slice = text.slice(start, start + 8);
  const number = readHanNumber(slice, 0);
  return number === null || number.value_to !== null ? null : { ...number, start, end: start + number.end };
};

const behindDigits = (text: string, start: number): number => {
  let end = start;
  while (end - start < longestSeries && isIn(series, text, end)) end += 1;
  return end;
};

const nounEnd = (list: string): RegExp =>
  new RegExp(
    `^[^，。、；：！？,.;:!?（()）“”"《》「」\\s\\d在于是将与为被把让由从向对]{0,13}?(?<noun>${list})`,
    'u',
  );
const serialPhrase = nounEnd(serialNoun);
/** A series by the last character of its name: 第五届松花江国际纪录片周. */
const namedSeries = new RegExp(
  `^[\\p{Script=Han}A-Za-z·]{0,16}?(?<head>(?:${noun}|[\\p{Script=Han}]{2})(?:周|节|展|奖|赛|杯|大会|营|祭|盛典))(?=[\\d，。、；：！？,.()（）“”《》\\s]|[在于将昨今开闭落上的由举颁评]|期间|$)`,
  'u',
);
const nextSerial = new RegExp(`^(?:${serialNoun})`, 'u');
const listed = new RegExp(
  `^(?:、|和|及|以及|与)[^，。、；：！？,.;:!?（()）“”"《》\\s\\d在于是将为一二两三四五六七八九十百千]{0,8}?(?:${noun})`,
  'u',
);

/** 第68件海外藏品, 第200家门店: things one by one, in figures. */
const numberedThing = /^[件座家枚例艘架]/u;

const readNumberedThing = (text: string, { start, end, value, form }: HanNumber): Draft | null => {
  const classifier = numberedThing.exec(text.slice(end, end + 1))?.[0];
  if (classifier === undefined || form !== 'figure' || value === '1' || value === '0') return null;
  const phrase = countedPhrase(text, end + 1, classifier);
  if (phrase === null || uncounted.test(phrase.unit)) return null;
  return {
    start: start - 1,
    end: phrase.end,
    value,
    unit: phrase.unit,
    is_ordinal: true,
    rule: 'count.ordinal',
  };
};

/** 第十八次会议, 第27届上海国际电影节, 第三季. */
const readOrdinal = (text: string, number: HanNumber): Draft | null => {
  const { start, end, value } = number;
  const classifier = serialClassifier.exec(text.slice(end, end + 2))?.[0];
  if (classifier === undefined) return readNumberedThing(text, number);
  if ((value === '1' && !serialFirst.test(classifier)) || value === '0') return null;
  const after = end + classifier.length;
  if (
    /^(?:度|报|会|曲|门|署|长|队|票|候|限|间)/u.test(text[after] ?? '') &&
    !/^(?:会议|会晤|会谈)/u.test(text.slice(after, after + 2))
  )
    return null;
  const phrase = serialPhrase.exec(text.slice(after, after + 24));
  const series =
    phrase === null && classifier === '届' ? namedSeries.exec(text.slice(after, after + 24)) : null;
  if (series !== null)
    return {
      start: start - 1,
      end: after + series[0].length,
      value,
      unit: series.groups?.head ?? series[0],
      is_ordinal: true,
      rule: 'count.ordinal',
    };
  const length = phrase === null ? 0 : extended(text, after + phrase[0].length, nextSerial) - after;
  if (length === 0 && /^[次场回代]$/u.test(classifier)) return null;
  const head = length === 0 ? classifier : lastSerialNoun(text.slice(after, after + length));
  const from = start - 1;
  return { start: from, end: after + length, value, unit: head, is_ordinal: true, rule: 'count.ordinal' };
};

/** A noun that another one follows at once is only part of the head: 城市代表. */
const extended = (text: string, end: number, next: RegExp): number => {
  const more = next.exec(text.slice(end, end + 8));
  return more === null ? end : extended(text, end + more[0].length, next);
};

const closingSerialNoun = new RegExp(`(?:${serialNoun})$`, 'u');

const lastSerialNoun = (phrase: string): string => closingSerialNoun.exec(phrase)?.[0] ?? phrase;

const percent = /^\s?[%％]/u;
const places = new Openings();
const standingClassifiers = new PhraseFinder(places, standing.split('|'));
const needingClassifiers = new PhraseFinder(places, needing.split('|'));
const point = places.characters('个百');
const figureBefore = places.characters('-–—./:：ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const rangeSign = places.characters('至到~～-');

const readCardinal = (text: string, number: HanNumber): Draft | null => {
  const { start, end, value } = number;
  const before = text.slice(Math.max(0, start - 3), start);
  const cardinal = { value, is_ordinal: false };
  if (before === '百分之') {
    return { start: start - 3, end, ...cardinal, unit: '%', rule: 'count.percentage' };
  }
  if (places.has(figureBefore, text, start - 1) && !/[\p{Script=Han}][-–—]$/u.test(before)) return null;
  const sign = percent.exec(text.slice(end, end + 2));
  if (sign !== null)
    return { start, end: end + sign[0].length, ...cardinal, unit: '%', rule: 'count.percentage' };
  const points = places.has(point, text, end) ? /^个?百分点/u.exec(text.slice(end, end + 4))?.[0] : undefined;
  if (points !== undefined)
    return { start, end: end + points.length, ...cardinal, unit: '百分点', rule: 'count.percentage' };
  if (number.value_to !== null || value.includes('.') || value === '1' || value === '0') return null;
  if (places.has(rangeSign, text, start - 1) && isRangeEnd(before)) return null;
  return readCounted(text, number, before);
};

const isRangeEnd = (before: string): boolean => /[\d一二三四五六七八九十百千万亿][至到~～-]$/u.test(before);

const readCounted = (text: string, number: HanNumber, before: string): Draft | null => {
  const { start, end, value, form } = number;
  const alone = standingClassifiers.at(text, end);
  const classifier = alone ?? needingClassifiers.at(text, end);
  if (classifier === null || isIdiom(text, number, classifier, before)) return null;
  const after = end + classifier.length;
  const draft = { start, value, is_ordinal: classifier === '周年', rule: 'count.classifier' };
  const phrase = /^(?:人次?|周年|国|[个]?百分点)$/u.test(classifier)
    ? null
    : countedPhrase(text, after, classifier);
  if (phrase !== null && uncounted.test(phrase.unit)) return null;
  if (phrase === null) {
    if (alone === null)
      return isManyTimes(number, classifier) || isShowings(number, classifier, text)
        ? { ...draft, end: after, unit: classifier }
        : null;
    return form === 'han' &&
      value.length === 1 &&
      /^[家集部名人字张票起首]$/u.test(classifier) &&
      !isBounded(text[after] ?? '')
      ? null
      : { ...draft, end: after, unit: classifier };
  }
  const list = listed.exec(text.slice(phrase.end, phrase.end + 24));
  return { ...draft, end: phrase.end + (list?.[0].length ?? 0), unit: phrase.unit };
};

const isBounded = (next: string): boolean =>
  next === '' || /[，。、；：！？,.;:!?）)受死遇失获参]/u.test(next);

/** 10亿次 is a count, 三次 an adverb. */
const isManyTimes = ({ factor }: HanNumber, classifier: string): boolean =>
  classifier === '次' && factor.length >= 5;

/** 共放映118场, 全国巡演36场: showings without a noun. */
const isShowings = ({ form, start }: HanNumber, classifier: string, text: string): boolean =>
  classifier === '场' &&
  form === 'figure' &&
  /(?:放映|上演|演出|巡演|映演|加映|播映|举办|举行|安排|售出)(?:了|共|约|近|逾|超过)?$/u.test(
    text.slice(Math.max(0, start - 6), start),
  );

/** 两国, 三部曲, 四季, 前三名, 二人转, 每3人, 三国. */
const isIdiom = (
  text: string,
  { value, form, end }: HanNumber,
  classifier: string,
  before: string,
): boolean => {
  const small = form === 'han' && value.length === 1;
  const next = text[end + classifier.length] ?? '';
  if (/[每前头后这那该此第]$/u.test(before))
    return /^[名位个人家部件项张]$/u.test(classifier) && (small || !/[这那该此]$/u.test(before));
  if (value === '2' && /^[国人位方地者省市县村家]$/u.test(classifier) && (classifier !== '家' || small))
    return small;
  if (classifier === '国' && (Number(value) > 250 || /[集元领语产务籍际内外]/u.test(next))) return true;
  if (small && /^[厅国省市县村季期轮届面道类种批对层门口起]$/u.test(classifier)) return true;
  return (
    (classifier === '部' && /[曲门队]/u.test(next)) ||
    (classifier === '人' && /[转称均民口类生]/u.test(next)) ||
    (classifier === '家' && /[庭长乡]/u.test(next))
  );
};
