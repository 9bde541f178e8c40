/** Labels of a Chinese interview: 闻秋白:… at the start of paragraph after paragraph is who speaks; 记者: and 问: are not names. */
import { isIn } from '../../../lib/unit-table.ts';
import type { LabelRule } from '../../shared/names/labels.ts';
import { isAllTransliterated, longSurnameAt } from '../names/lengths.ts';
import { doubtfulSurnameUnits } from '../names/surnames.ts';
import { isNoName, titles } from '../names/titles.ts';

const offices = new Set(titles);
const field =
  /(?:[报刊网社台方问答者人员]|提问|回答|主持|嘉宾|现场|时间|地点|来源|编辑|摄影|备注|片名|片长|类型|地区|票房|排片|上映)$/u;

function isPerson(label: string): boolean {
  if (offices.has(label) || isNoName(label, 0) || field.test(label)) return false;
  if (/[·•]/u.test(label)) return true;
  if (longSurnameAt(label, 0) !== undefined) return label.length >= 3;
  if (isIn(doubtfulSurnameUnits, label, 0)) return label.length <= 3;
  return isAllTransliterated(label);
}

export const speakers: LabelRule = {
  pattern: /^\s*([\p{Script=Han}·•]{2,12})\s?[:\uff1a]/u,
  isPerson,
  nameOf: (label) => label,
};
