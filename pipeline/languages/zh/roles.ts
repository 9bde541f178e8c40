/** The office right before a Chinese person's name, with the institution it belongs to: 国家电影局局长, 公司首席执行官. */
import type { FoundName, Place } from '../../contract.ts';
import { leftEdge } from './edges.ts';
import { titleEndingAt } from './name-lengths.ts';

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
  for (;;) {
    const at = from;
    const beside = names.find((name) => name.end === at && name.type !== 'person' && name.type !== 'work');
    if (beside !== undefined) from = beside.start;
    else if (text.charAt(at - 1) === '驻') from = at - 1;
    else break;
  }
  if (from === start - titleEndingAt(text, start)) {
    // 该公司首席执行官, 影片总导演: plain words of the same phrase belong to the office.
    from = Math.max(leftEdge(text, from, 0).start, from - 12);
    const inside = names.find((name) => name.start < from && from < name.end);
    if (inside !== undefined) from = inside.end;
  }
  // 该片导演: the demonstrative's own noun is no part of the office.
  if (/^[片剧]/u.test(text.slice(from)) && /[该本此新影]/u.test(text.charAt(from - 1))) from += 1;
  return { paragraph, start: from, end: start };
}
