/** The office right before a Chinese person's name, with the institution it belongs to: 国家电影局局长, 公司首席执行官. */
import type { FoundName, Place } from '../../../contract.ts';
import { leftEdge } from './edges.ts';
import { titleEndingAt } from './lengths.ts';
import { heldBy } from './persons.ts';

/** Nothing, or the mark and the noun behind a name in marks. */
const betweenHolder =
  /^(?:[”」』](?:公司|集团|基金会)?)?的?(?:新任|现任|时任|候任|前任|前|原)?(?:\p{Script=Han}{1,4}(?:行业|领域|业务|市场|部|区|板块))?(?:内容|版权|采购|节目|宣传|发行|制作|市场|销售|运营|公关|品牌|战略|投资|商务|国际|海外|技术|财务){0,3}(?:首席|高级|资深)?$/u;

/** What leads from a name to the office behind it: 现任, 被任命为, 是, （. */
const leadsToOffice =
  /^(?:[，,]?(?:现|时|曾|此前|随后|将|已|正式|继续|同时|目前|仍|[今昨]日|去年|今年|日前|近日|自(?:\d{4}年|今年|去年)(?:\d{1,2}月)?(?:起|开始|以来))*(?:一直)?(?:担任|出任|就任|接任|升任|转任|兼任|获任|续任|留任|连任|任(?![命务教期何意])|当选为?|(?:获|被|受)(?:董事会)?(?:任命|委任|聘任?|推选|选举?)(?:为|出任|担任)?|接替\p{Script=Han}{2,4}?(?:出任|担任|任)?)|为|[（(，]|是(?!否)|系(?=\p{Script=Han}))(?:新任|新一任|首任|现任|时任|新)?/u;
/** Words that say what kind of office it is: 首席外汇|分析师, 中国区|总经理. */
const kindOfOffice = /^的?(?:\p{Script=Han}{0,8})$/u;
const officeEnds = /^(?:$|[，。；、：）)]|一职|职务|的[\p{Script=Han}]|兼|并|后|，)/u;
/** Between a body and an office in it, in characters. */
const FARTHEST_BODY = 10;
const ofFilm = /^[^，。；]{0,6}(?:导演|制片|监制|编剧|出品人|主演|主角|评委|评审|配音|摄影|作曲)/u;
/** Longest office, its body and the words that lead to it, in characters. */
const LONGEST = 44;

/** The office said behind a name, with the body it is held in: 卢秉文现任云栈影业总裁, 卢秉文（云栈影业副总裁）. */
export function roleAfter(
  text: string,
  paragraph: number,
  end: number,
  names: readonly FoundName[],
): Place | null {
  const lead = leadsToOffice.exec(text.slice(end, end + LONGEST))?.[0];
  if (lead === undefined) return null;
  const start = end + lead.length;
  const body = names.findLast((name) => name.start === start && name.type === 'organization');
  const isStated = /[任为聘选]$/u.test(lead) || /(?:新|出任)$/u.test(lead);
  if (body === undefined && !isStated) return null;
  // 任导演, 担任制片人: of a film, no office.
  if (body === undefined && ofFilm.test(text.slice(start, start + 12))) return null;
  const from = body?.end ?? start;
  const limit = Math.min(text.length, from + 16);
  for (let to = from + 2; to <= limit; to += 1) {
    if (/[，。；：《》（）()]/u.test(text.charAt(to - 1))) return null;
    if (!officeEnds.test(text.slice(to, to + 3))) continue;
    const office = titleEndingAt(text, to);
    if (office === 0 || office > to - from || !kindOfOffice.test(text.slice(from, to - office))) continue;
    return { paragraph, start, end: to };
  }
  return null;
}

/** 文化部|电影与|数字司司长, 某学院|教授、|动画系主任: the first half of a department, or another office in the same body. */
function goesOnTo(text: string, end: number, from: number): boolean {
  const between = text.slice(end, from);
  if (/^\p{Script=Han}{1,8}[与和及]$/u.test(between))
    return /^\p{Script=Han}{1,8}[司处局厅室科](?:副?[司处局厅室科]长|主任)/u.test(
      text.slice(from, from + 14),
    );
  return (
    /^\p{Script=Han}{2,8}[、兼暨]$/u.test(between) && titleEndingAt(text, from - 1) === between.length - 1
  );
}

/** The role that ends where the name begins; `names`: what else was found in the paragraph. */
export function roleBefore(
  text: string,
  paragraph: number,
  start: number,
  names: readonly FoundName[],
): Place | null {
  const attribute = text.charAt(start - 1) === '的' ? titleEndingAt(text, start - 1) : 0;
  const isAttribute =
    attribute > 0 && heldBy.test(text.slice(Math.max(0, start - LONGEST), start - 1 - attribute));
  const end = isAttribute ? start - 1 : start;
  let length = titleEndingAt(text, end);
  if (length === 0) return null;
  let from = end - length;
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
  if (from === end - titleEndingAt(text, end) || (other > 0 && from === opening)) {
    // 该公司首席执行官, 影片总导演: plain words of the same phrase belong to the office.
    from = Math.max(leftEdge(text, from, 0).start, from - 12);
    const inside = names.find((name) => name.start < from && from < name.end);
    if (inside !== undefined) from = inside.end;
  }
  // 东浦证券|首席外汇分析师, “灯塔资本”公司|策略师: the body stands before what kind of office it is.
  const holder = names.find(
    ({ end, type }) =>
      type === 'organization' &&
      end <= from &&
      from - end <= FARTHEST_BODY &&
      (betweenHolder.test(text.slice(end, from)) || goesOnTo(text, end, from)),
  );
  if (holder !== undefined) from = holder.start;
  // 该片导演: the demonstrative's own noun is no part of the office.
  if (/^[片剧]/u.test(text.slice(from)) && /[该本此新影]/u.test(text.charAt(from - 1))) from += 1;
  return { paragraph, start: from, end };
}
