/** Firms known by their figures: 据方圆影数统计, 据拓影数据显示; by their place on an exchange: 英汇电影（8123.HK）. */
import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';
import { placeAt } from './places.ts';

const counting =
  /(?<=^|[，。；：！？\s])据(?<name>[\p{Script=Han}A-Za-z]{3,6}?)(?:统计|监测|数据显示|测算|估算)(?![局部处])/gu;
/** Common nouns, and figures that nobody in particular gave. */
const common =
  /[的和与不了在各这那其他她我该]|初步|完全|平台|数据|票房|媒体|官方|公开|最新|有关|相关|市场|行业|影院|全国|海关|警方|专家|部门|记者|业内|机构|网站|现场|粗略|权威|第三方|当地|[人员者方局部会府社家师界门位委署院厅行]$/u;

/** 拓影数据显示，: whoever gives the figures opens the sentence. */
const showing =
  /(?<=^|[。！？])(?<name>[\p{Script=Han}A-Za-z]{2,6}?)(?:专业版)?(?:数据|统计)(?:显示|表明)(?=[，,：])/gu;
/** What figures are of, when they are nobody's. */
const ofWhat =
  /[份组项些种个条类年季月周日市省县国镇]$|^[有从另又前上下去今昨以据按截]|票房|统计|监测|调查|历史|后台|实时|大$|预售|排片|销售|进口|出口|外贸|贸易|经济|消费|通胀|就业|人口|气象|交易|运营|财务|最终|同期|以往|过往|上述|前述|研究|样本|问卷|用户|平均|综合|监管|流量|点击|收视|播放|观影|城市|地方|各地|通关|旅游|客流|航班|铁路|民航|公司|企业|集团|银行|影片|电影|院线|影城|档期|假期|周末|春[节运]|国庆|五一|暑期|全球|世界|具体|部分|核心|关键|目前|此前|截至|双方|对方|我国/u;

/** 拓影数据|首席分析师, 博衡咨询|合伙人: who works there. */
const analysing =
  /(?<=^|[，。；：！？、”」\s]|平台|机构|[据由在对])\p{Script=Han}{2,4}?(?:数据|影数|咨询|智库)(?=(?:首席|高级|资深|联合|执行|[^，。；：的]{0,6}行业(?:首席|高级)?)?(?:分析师|创始人|合伙人|研究员|研究总监|总经理|总裁|首席执行官|CEO|经济学家)\s?\p{Script=Han}{2})/gu;
const noBrand =
  /^(?:资深|高级|首席|市场|行业|商业|大|信息|管理|法律|投资|财务|心理|专业|独立|知名|著名|该|某|一家|这家|国内|国外|海外)|(?:大|管理|法律|投资|心理|信息)(?:数据|咨询)$/u;

function analysedAt(text: string): SpanOfKind[] {
  if (!/(?:数据|影数|咨询|智库)\p{Script=Han}/u.test(text)) return [];
  return matchesOf(analysing, text).flatMap(({ 0: name, index: start }) => {
    const brand = name.slice(0, -2);
    if (noBrand.test(name) || ofWhat.test(brand) || common.test(brand) || placeAt(text, start) !== null)
      return [];
    return [{ start, end: start + name.length, type: 'organization', rule: 'organization.figures' }];
  });
}

export function dataFirms(text: string): SpanOfKind[] {
  const analysed = analysedAt(text);
  if (!text.includes('据')) return analysed;
  const shown = matchesOf(showing, text).filter(
    ({ groups, index }) => !ofWhat.test(groups?.name ?? '') && placeAt(text, index) === null,
  );
  return [...firmsOf(shown, 0), ...firmsOf(matchesOf(counting, text), 1), ...analysed];
}

/** `lead`: so many characters of a match stand before the name. */
function firmsOf(told: readonly RegExpExecArray[], lead: number): SpanOfKind[] {
  return told.flatMap((match) => {
    const name = match.groups?.name ?? '';
    if (common.test(name)) return [];
    const start = match.index + lead;
    return [{ start, end: start + name.length, type: 'organization' as const, rule: 'organization.figures' }];
  });
}

const ticker =
  /(?<=^|[，。；：！？、\s（(“])(?<name>[\p{Script=Han}A-Za-z]{2,10}?)[（(](?:\d{4,6}\.(?:HK|SH|SZ|SS|BJ|TW|TWO)|(?:HK|SH|SZ|港交所|上交所|深交所|北交所|股票代[码号碼號]|证券代码|股份代[号號]|代[码号碼號])\s?[:：]?\s?\d{4,6})[）)]/giu;
const noFirm = /[的了是和与及]|公告|称$/u;
/** 荔湾国际（02911）: nothing but the code, in a sentence about shares. */
const bare =
  /(?<=^|[，。；：！？、\s（(“的]|上市公司)(?<name>(?!上市公司)(?:(?!的)[\p{Script=Han}A-Za-z]){2,10}?)[（(](?:0\d{4}|[036]\d{5})[）)]/gu;
const ofShares = /上市|股[价东份市息]|[港上深北]交所|收报|业绩|盈[利余]|亏损|溢利|派息|公告|年报|季报/u;
const noBearer = /[的了是和与及]|编号|序号|代[码号]|号码|电话|邮编|邮政|传真|展品|档案|文件$/u;

/** 英汇电影（8123.HK）, 星河影业（股票代码：300123）: what bears the code of a share. */
export function tickerFirms(text: string): SpanOfKind[] {
  const told = /[（(](?:\d{4,6}\.|[HS][KHZ]|[港上深北股证代])/iu.test(text) ? matchesOf(ticker, text) : [];
  const alone = /[（(][036]\d{4,5}[）)]/u.test(text) && ofShares.test(text) ? matchesOf(bare, text) : [];
  return [...listed(told, noFirm), ...listed(alone, noBearer)];
}

function listed(found: readonly RegExpExecArray[], none: RegExp): SpanOfKind[] {
  return found.flatMap(({ groups, index: start }): SpanOfKind[] => {
    const name = groups?.name ?? '';
    return none.test(name)
      ? []
      : [{ start, end: start + name.length, type: 'organization', rule: 'organization.listed' }];
  });
}
