/** Bodies told by the office of who heads them or works there: 泰国旅游厅厅长, where the last character comes twice; 江南古籍保护中心首席修复师. */
import { matchesOf } from '../../../lib/matches.ts';
import { leftEdge } from './edges.ts';
import type { SpanOfKind } from './institutions.ts';
import { placeAt } from './places.ts';

const headed = /(?<head>[厅署局部院馆台社会])(?=(?:常务|第一|执行)?副?\k<head>长)/gu;
/** 江南古籍保护中心|首席修复师: who works there stands right behind. */
const staffed =
  /中心(?=(?:常务|执行|第一)?副?主任(?![医委])|首席\p{Script=Han}{2}|高级(?:工程|分析|经济|研究)|研究员|负责人|总工程师)/gu;
/** The name of a centre says more than its kind: 数据中心, 会议中心. */
const SHORTEST_CENTRE = 4;
const plainCentre =
  /^(?:国家级?|省级?|市级?|县级?|区级?|该|本|某|一个|这个|两个|多个|全国|地方|大型|小型|社区|公司|学校|医院|学院|大学)*(?:数据|会议|购物|活动|服务|新闻|客服|呼叫|培训|研发|技术|调度|指挥|行政|质检|物流|商务|体检|急救)+$/u;
/** With the name of its country a body has at least so many characters more. */
const shortest = 2;

function centresIn(text: string): SpanOfKind[] {
  if (!text.includes('中心')) return [];
  return matchesOf(staffed, text).flatMap(({ index }): SpanOfKind[] => {
    const { start } = leftEdge(text, index, 0);
    const rest = text.slice(start, index);
    if (rest.length < SHORTEST_CENTRE || plainCentre.test(rest)) return [];
    return [{ start, end: index + 2, type: 'organization', rule: 'organization.head-word' }];
  });
}

/** Of bodies told by their last character only those that begin with the place they belong to: of others the edge is a guess. */
export function headedBodies(text: string): SpanOfKind[] {
  const centres = centresIn(text);
  if (!text.includes('长')) return centres;
  const headedByName = matchesOf(headed, text).flatMap(({ index }) => {
    const { start } = leftEdge(text, index, 0);
    const place = placeAt(text, start)?.length ?? 0;
    if (place === 0 || index - start - place < shortest) return [];
    return [{ start, end: index + 1, type: 'organization' as const, rule: 'organization.head-word' }];
  });
  return [...headedByName, ...centres];
}
