/** Spaces that newsrooms set around figures in Chinese: "2025 年 8 月", "第 27 届", "共 31 部". No damage; the text is read without them. */

import type { Repair } from './repairs.ts';

const space = '[ \\u00a0\\u2009\\u202f]';
/** What is counted or dated by the figure in front of it. Behind a time of day or a numeric date something else begins. */
const behind = `(?<=(?<![\\d:：/.A-Za-z-])\\d[\\d,]*(?:\\.\\d+)?)${space}(?=[年月日号時时点點分秒天周季届屆部集场場名位人家条條项項岁歲次种種亿億万萬千百元倍成余餘多级級层層座间間台辆輛架篇首支只隻匹株颗顆粒吨噸米公件套份期个個国國省市县縣至块塊枚棵扇%％])`;
/** What is no word without the figure behind it. */
const before = `(?<=[第近约約逾超年月至到达達前])${space}(?=\\d)`;
const ofYear = `(?<=(?<!\\d)(?:19|20)\\d\\d)${space}(?=[上下]半年|第?[一二三四]季度)`;
const gap = new RegExp(`${behind}|${before}|${ofYear}`, 'gu');
const suspect = new RegExp(`\\d${space}[\\p{Script=Han}%％]|\\p{Script=Han}${space}\\d`, 'u');

/** The spaces to be read over, in order of place. */
export function figureGaps(raw: string): readonly Repair[] {
  if (!suspect.test(raw)) return [];
  return Array.from(raw.matchAll(gap), ({ index }) => ({ start: index, end: index + 1, text: '' }));
}
