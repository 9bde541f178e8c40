/** Exhibitions by the name in their marks: 特展“风与陶”, “风与陶”特展, 主题展览《时间的形状》; what an exhibition is about has marks too and is none. */
import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';

const sorts =
  '主题|专题|摄影|艺术|文物|作品|图片|回顾|书法|雕塑|设计|珠宝|陶瓷|装置|版画|油画|水墨|文献|纪念';
const noun = `(?:特展|特别展|大展|个展|联展|群展|巡展|画展|展览|(?:${sorts})展)`;
const title = '(?<title>[^“”「」『』《》。！？，；]{2,20})';
const named = new RegExp(`${noun}(?:名为|题为|——|：)?[“「『]${title}[”」』]`, 'gu');
const behind = new RegExp(
  `[“「『]${title}[”」』](?=(?:(?!为主题)\\p{Script=Han}{2,6})?(?:特展|特别展|大展|个展|联展|巡展|展览(?![会馆厅品])|(?:${sorts})展))`,
  'gu',
);
/** Leads to the title of an exhibition in 《》. */
export const exhibitionBefore = new RegExp(`${noun}$`, 'u');
/** 以“X”为题的展览, “一带一路”主题展, “最美”作品展: its theme, or a word somebody takes no blame for. */
const theme =
  /一带一路|十[二三四五]五|^\p{Script=Han}{0,2}[年月日节]$|^(?:中国梦|抗战|红色|非遗|双\d+|最美|所谓|网红|沉浸式|迷你|云|移动|流动|快闪|免费|天价|史上最\p{Script=Han}+)$|[了吗呢吧]$|^(?:非常|很|太|十分|最|不|是|更|再|将|让|像|如|有)/u;

export function exhibitionsIn(text: string): SpanOfKind[] {
  if (!text.includes('展') || !/[“「『]/u.test(text)) return [];
  return [...matchesOf(named, text), ...matchesOf(behind, text)].flatMap((match): SpanOfKind[] => {
    const inner = match.groups?.title ?? '';
    const start = match.index + match[0].lastIndexOf(inner);
    return theme.test(inner)
      ? []
      : [{ start, end: start + inner.length, type: 'event', rule: 'event.exhibition' }];
  });
}
