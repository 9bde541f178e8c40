/** Reads what is numbered in a series: 第十八次会议, 第27届上海国际电影节, 第68件藏品. */

import type { HanNumber } from '../numbers/numbers.ts';
import { countedPhrase } from './counted-phrase.ts';
import { noun, serialClassifier, serialFirst, serialNoun, uncounted } from './nouns.ts';

/** A count before it is known which paragraph it stands in. */
export interface CountDraft {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
  readonly is_ordinal: boolean;
  readonly rule: string;
}

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
/** 第68件海外藏品, 第200家门店: things one by one, in figures. */
const numberedThing = /^[件座家枚例艘架]/u;

const readNumberedThing = (text: string, { start, end, value, form }: HanNumber): CountDraft | null => {
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

/** What firms report of a quarter, told behind it. */
const ofAccounts = /^[^。；！？“”「」]*(?:营收|获利|净利|毛利|每股|汇损|汇兑|财报|法人|单季)/u;
const QUARTER = 30;

/** 第十八次会议, 第27届上海国际电影节, 第三季. */
export const readOrdinal = (text: string, number: HanNumber): CountDraft | null => {
  const { start, end, value } = number;
  const classifier = serialClassifier.exec(text.slice(end, end + 2))?.[0];
  if (classifier === undefined) return readNumberedThing(text, number);
  if ((value === '1' && !serialFirst.test(classifier)) || value === '0') return null;
  const after = end + classifier.length;
  if (
    /^(?:度|报|会|曲|门|署|长|队|票|候|限|间)/u.test(text[after] ?? '') &&
    !/^(?:会议|会晤|会谈|长[片篇])/u.test(text.slice(after, after + 2))
  )
    return null;
  // 第4季营收可望回升: a quarter of the year.
  if (classifier === '季' && ofAccounts.test(text.slice(after, after + QUARTER))) return null;
  const phrase = serialPhrase.exec(text.slice(after, after + 24));
  const series =
    phrase === null && classifier === '届' ? namedSeries.exec(text.slice(after, after + 24)) : null;
  if (series !== null)
    return {
      start: start - 1,
      end: after + series[0].length,
      value,
      // 纪录片与动画|影展: a noun of a series at its end is the whole head.
      unit: closingSerialNoun.exec(series[0])?.[0] ?? series.groups?.head ?? series[0],
      is_ordinal: true,
      rule: 'count.ordinal',
    };
  const length = phrase === null ? 0 : extended(text, after + phrase[0].length, nextSerial) - after;
  if (length === 0 && /^[次场回代]$/u.test(classifier)) return null;
  const head =
    length === 0
      ? classifier
      : namedPrize(lastSerialNoun(text.slice(after, after + length)), text, after, length);
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

/** 金马奖 of 第56届金马奖: a prize is called by its whole name. */
const namedPrize = (head: string, text: string, from: number, length: number): string =>
  head === '奖' && length >= PRIZE ? text.slice(from + length - PRIZE, from + length) : head;

const PRIZE = 3;
