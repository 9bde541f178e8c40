/** Who wrote, drew and edited, in lines that hold nothing else: 撰文：宓知远, 财经组 郑敏仪; the families no other rule dares to know count too. */
import type { Reading } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import { isIn } from '../../../lib/unit-table.ts';
import { kindOfPeople } from './clause-subjects.ts';
import { longSurnameAt } from './lengths.ts';
import type { PersonSpan } from './persons.ts';
import { doubtfulSurnameUnits } from './surnames.ts';
import { isNoName, notNames } from './titles.ts';

/** Longer lines tell something. */
const LONGEST_LINE = 80;
/** Sentences have marks that such a line does not have. */
const told = /[，。；！？《》“”]/u;
const clue = /[文写影图编译校稿组部◎●■▲]/u;
const parted = '(?:^|[\\s　|｜、（(【/／])';
const credit = new RegExp(
  `${parted}(?:撰文|撰稿|文字?|图文|图片?|采写|采访|供图|摄影|绘图|责任编辑|责编|编辑|编译|编写|整理|校对|审校|译者?|翻译)\\s?[:：／/|｜丨]\\s?`,
  'gu',
);
/** 财经组 郑敏仪: the desk somebody writes for, in a line with the paper or the day. */
const desk = new RegExp(`${parted}\\p{Script=Han}{2,4}[组部][\\s　／/|｜]+`, 'gu');
const ofIssue = /\p{Script=Han}{2}(?:[报刊网社讯台志]|周刊)|\d{4}[年./-]\d/u;
const name = /^\p{Script=Han}{2,4}(?=$|[\s　、|｜（()）】/／])/u;
/** ◎郑敏仪, in the line of the paper. */
const marked = /[◎●■▲]\s?(?=\p{Script=Han}{3,4}(?:$|[\s　、]))/gu;
const joint = /^(?:[、/／]|\s|　)+/u;
const noPerson = /[奖杯队版片剧]$/u;

function nameAt(text: string, start: number): number {
  const length = name.exec(text.slice(start, start + 5))?.[0].length ?? 0;
  const family = longSurnameAt(text, start)?.length ?? (isIn(doubtfulSurnameUnits, text, start) ? 1 : 0);
  const given = length - family;
  if (length === 0 || family === 0 || given < 1 || given > 2 || isNoName(text, start)) return 0;
  const whole = text.slice(start, start + length);
  return notNames.has(whole) || kindOfPeople.test(whole) || noPerson.test(whole) ? 0 : length;
}

function namesFrom(text: string, from: number): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let start = from; ; ) {
    const length = nameAt(text, start);
    if (length === 0) return found;
    const end = start + length;
    found.push({ start, end, rule: 'person.byline', form: 'full', inferred: false });
    start = end + (joint.exec(text.slice(end, end + 4))?.[0].length ?? 0);
    if (start === end) return found;
  }
}

export function bylines({ text }: Reading): PersonSpan[] {
  if (text.length > LONGEST_LINE || !clue.test(text) || told.test(text)) return [];
  const leads = [
    ...matchesOf(credit, text),
    ...(ofIssue.test(text) ? [...matchesOf(desk, text), ...matchesOf(marked, text)] : []),
  ];
  return leads.flatMap(({ 0: lead, index }) => namesFrom(text, index + lead.length));
}
