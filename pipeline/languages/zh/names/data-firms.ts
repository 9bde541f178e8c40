/** Firms known by their figures: 据方圆影数统计, 据拓影数据显示; by their place on an exchange: 英汇电影（8123.HK）. */
import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';

const counting =
  /(?<=^|[，。；：！？\s])据(?<name>[\p{Script=Han}A-Za-z]{3,6}?)(?:统计|监测|数据显示|测算|估算)(?![局部处])/gu;
/** Common nouns, and figures that nobody in particular gave. */
const common =
  /[的和与不了在各这那其他她我该]|初步|完全|平台|数据|票房|媒体|官方|公开|最新|有关|相关|市场|行业|影院|全国|海关|警方|专家|部门|记者|业内|机构|网站|现场|粗略|权威|第三方|当地|[人员者方局部会府社家师界门位委署院厅行]$/u;

export function dataFirms(text: string): SpanOfKind[] {
  if (!text.includes('据')) return [];
  return matchesOf(counting, text).flatMap((match) => {
    const name = match.groups?.name ?? '';
    if (common.test(name)) return [];
    const start = match.index + 1;
    return [{ start, end: start + name.length, type: 'organization' as const, rule: 'organization.figures' }];
  });
}

const ticker =
  /(?<=^|[，。；：！？、\s（(“])(?<name>[\p{Script=Han}A-Za-z]{2,10}?)[（(](?:\d{4,6}\.(?:HK|SH|SZ|SS|BJ|TW|TWO)|(?:HK|SH|SZ|港交所|上交所|深交所|北交所|股票代[码号碼號]|证券代码|股份代[号號]|代[码号碼號])\s?[:：]?\s?\d{4,6})[）)]/giu;
const noFirm = /[的了是和与及]|公告|称$/u;

/** 英汇电影（8123.HK）, 星河影业（股票代码：300123）: what bears the code of a share. */
export function tickerFirms(text: string): SpanOfKind[] {
  if (!/[（(](?:\d{4,6}\.|[HS][KHZ]|[港上深北股证代])/iu.test(text)) return [];
  return matchesOf(ticker, text).flatMap((match) => {
    const name = match.groups?.name ?? '';
    if (noFirm.test(name)) return [];
    const start = match.index;
    return [{ start, end: start + name.length, type: 'organization' as const, rule: 'organization.listed' }];
  });
}
