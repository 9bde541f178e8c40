/** Firms told by bringing films out: 由|银鳟|发行, 发行由|长堤|负责. */
import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';
import { placeAt } from './places.ts';

const agent =
  /(?:(?<=[，。；》）]由|^由|片由|剧由|《[^《》]{1,20}》由)(?<by>\p{Script=Han}{2,8}?)(?=(?:负责|代理|独家|联合|在[^，。]{2,8})?(?:发行|引进发行|出品发行))|(?:发行|宣发|出品)(?:工作)?由(?<of>\p{Script=Han}{2,8}?)(?=负责|承担|操刀|担纲|完成))/gu;
/** Who is no firm by name. */
const anybody =
  /[的和与及、等该其]|^(?:片方|院线|平台|对方|双方|多家|两家|一家|各家|哪家|谁|他|她|它|我们|专业|同一|独立|官方|海外|国内|当地|新的|不同|总局|国家)|(?:公司|团队|机构|企业|人员|发行商|方|导演|制片人|影业|影视|传媒|集团|文化|电影|负责|联合|独家)$/u;

export function distributingFirms(text: string): SpanOfKind[] {
  if (!text.includes('由')) return [];
  return matchesOf(agent, text).flatMap(({ 0: whole, index, groups }): SpanOfKind[] => {
    const name = groups?.by ?? groups?.of ?? '';
    if (name === '' || anybody.test(name)) return [];
    const start = index + whole.lastIndexOf(name);
    if (placeAt(text, start) !== null) return [];
    return [{ start, end: start + name.length, type: 'organization', rule: 'organization.distributes' }];
  });
}
