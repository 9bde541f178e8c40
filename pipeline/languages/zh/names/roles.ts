/** The office right before a Chinese person's name, with the institution it belongs to: 国家电影局局长, 公司首席执行官. */
import type { FoundName, Place } from '../../../contract.ts';
import { leftEdge } from './edges.ts';
import { titleEndingAt } from './lengths.ts';

/** Nothing, or the mark and the noun behind a name in marks. */
const betweenHolder = /^(?:[”」』](?:公司|集团|基金会)?)?(?:首席|高级|资深)?$/u;

/** The role that ends where the name begins; `names`: what else was found in the paragraph. */
export function roleBefore(
  text: string,
  paragraph: number,
  start: number,
  names: readonly FoundName[],
): Place | null {
  let length = titleEndingAt(text, start);
  if (length === 0) return null;
  let from = start - length;
  for (length = titleEndingAt(text, from); length > 0; length = titleEndingAt(text, from)) from -= length;
  // 创始人、总经理: two offices of one person.
  const other = /[、兼暨]/u.test(text.charAt(from - 1)) ? titleEndingAt(text, from - 1) : 0;
  if (other > 0) from -= other + 1;
  const opening = from;
  for (;;) {
    const at = from;
    const beside = names.find((name) => name.end === at && name.type !== 'person' && name.type !== 'work');
    if (beside !== undefined) from = beside.start;
    else if (text.charAt(at - 1) === '驻') from = at - 1;
    else break;
  }
  if (from === start - titleEndingAt(text, start) || (other > 0 && from === opening)) {
    // 该公司首席执行官, 影片总导演: plain words of the same phrase belong to the office.
    from = Math.max(leftEdge(text, from, 0).start, from - 12);
    const inside = names.find((name) => name.start < from && from < name.end);
    if (inside !== undefined) from = inside.end;
  }
  // 东浦证券|首席外汇分析师, “灯塔资本”公司|策略师: the body stands before what kind of office it is.
  const holder = names.find(
    ({ end, type }) =>
      type === 'organization' && end <= from && from - end <= 6 && betweenHolder.test(text.slice(end, from)),
  );
  if (holder !== undefined) from = holder.start;
  // 该片导演: the demonstrative's own noun is no part of the office.
  if (/^[片剧]/u.test(text.slice(from)) && /[该本此新影]/u.test(text.charAt(from - 1))) from += 1;
  return { paragraph, start: from, end: start };
}
