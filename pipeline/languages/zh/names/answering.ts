/** Who answers in a printed interview: the name on the line below one that opens with 记者： or 问：. */
import type { FoundName, Reading } from '../../../contract.ts';
import { foundName, type Taken } from '../../shared/names/found.ts';
import type { LabelRule } from '../../shared/names/labels.ts';
import { chineseNameLength } from './lengths.ts';
import { doubtfulSurnameUnits } from './surnames.ts';

const question = /^\s*(?:\p{Script=Han}{0,8}记者|本[报刊]|问|提问|Q)\s?[:：]/u;

/** Labels that stand once; those that recur are told elsewhere. Their places are added to `taken`. */
export function answering(readings: readonly Reading[], taken: Taken, rule: LabelRule): FoundName[] {
  return readings.flatMap(({ paragraph, text }, at) => {
    const asked = readings[at - 1];
    if (asked === undefined || !question.test(asked.text)) return [];
    const match = rule.pattern.exec(text);
    const label = match?.[1];
    if (match === null || label === undefined || !rule.isPerson(label, asked.text)) return [];
    if (chineseNameLength(label, 0, doubtfulSurnameUnits) !== label.length) return [];
    const start = match[0].indexOf(label);
    const place = { paragraph, start, end: start + label.length };
    if (taken.has(place)) return [];
    taken.add(place);
    return [foundName({ ...place, type: 'person', rule: 'person.label', name: label })];
  });
}
