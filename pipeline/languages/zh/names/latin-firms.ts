/** Firms in Latin letters behind the word for what they are: 法国片商Lumen Sud, 流媒体平台Viu. */
import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';

const firm =
  /(?<=片商|发行商|发行公司|制片公司|制作公司|电影公司|影视公司|科技公司|经纪公司|唱片公司|销售公司|代理商|销售代理|经销商|流媒体|流媒体服务|平台|在线影院|线上影院|网络影院|视频网站|[票电]务网站|(?:视频|短剧|音乐|直播|社交)应用|发行方|制作方|竞争对手|合作伙伴|工作室|厂牌|集团|电视台|电视网|杂志|媒体|基金|院线|特效公司|券商|投行|数据机构|研究机构|咨询公司|调查公司|[由经](?:\p{Script=Han}{1,8}的)?(?=[A-Za-z\d&'’.\s-]{2,30}(?:负责|代理|发行|承制)))\s?[A-Z][A-Za-z\d&'’.-]*(?:\s(?:of|and|the|de|du|des|la|le|di|&|[A-Z][A-Za-z\d&'’.-]*))*(?<![.'’-])(?![A-Za-z])/gu;

/** IMAX中国公布: the branch of a firm, told by what firms do. */
const branch =
  /(?<![A-Za-z\d])[A-Z][A-Za-z&]+(?:中国|亚洲|大中华区?)(?=公布|宣布|发布|披露|表示|公告|首席|董事|总裁|股价|股份|[（(]|上半年|全年|去年|今年|第[一二三四]季|营收|收入|净利)/gu;

const capital = /[A-Z]/;
/** Models and kinds, no firms: 平台APP, 集团CEO. */
const noFirm =
  /^(?:APP|App|CEO|CFO|COO|CTO|VIP|IP|AI|ID|KTV|TOP|IMAX|PLF|LED|NFT|VR|AR|XR|DVD|IPO|ETF|ESG|A|B|C|H)$/u;

export function latinFirms(text: string): SpanOfKind[] {
  if (!capital.test(text)) return [];
  const branches = matchesOf(branch, text).map(({ 0: name, index: start }) => ({
    start,
    end: start + name.length,
    type: 'organization' as const,
    rule: 'organization.latin',
  }));
  const firms = matchesOf(firm, text).flatMap((match) => {
    const name = match[0].trimStart();
    if (name.length < 2 || noFirm.test(name.split(' ')[0] ?? '')) return [];
    const start = match.index + match[0].length - name.length;
    return [{ start, end: start + name.length, type: 'organization' as const, rule: 'organization.latin' }];
  });
  return [...branches, ...firms];
}
