/** Whom a title says the article is an interview with: 对话郁知秋：…, 专访｜魏德昌. */

import type { Reading } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import { chineseNameLength } from './lengths.ts';
import type { PersonSpan } from './persons.ts';
import { placeAt } from './places.ts';
import { isNoName } from './titles.ts';

const portrait =
  /(?:专访|对话|对谈|访谈|人物|面对面|一问一答|口述|自述|走近)\s?[丨｜|：:·]?\s?(?<name>\p{Script=Han}{2,4})(?=\s?(?:[：:|｜丨，,]|$))/gu;

export function portrayedNames({ role, text }: Reading): PersonSpan[] {
  if (role !== 'title') return [];
  return matchesOf(portrait, text).flatMap(({ index, 0: whole, groups }): PersonSpan[] => {
    const name = groups?.name ?? '';
    const start = index + whole.length - name.length;
    const isName =
      chineseNameLength(text, start) === name.length &&
      !isNoName(text, start) &&
      placeAt(text, start) === null;
    const end = start + name.length;
    return isName ? [{ start, end, rule: 'person.portrait', form: 'full', inferred: true }] : [];
  });
}
