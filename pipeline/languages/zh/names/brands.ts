/** Firms whose head word is a common noun as well, told by what stands beside them: 青桐动画获悉, 据影谱咨询统计; and their brands alone. */
import type { FoundName, Reading } from '../../../contract.ts';
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { Taken } from '../../shared/names/found.ts';
import { repeatedMentions } from '../../shared/names/repeats.ts';
import { leftEdge } from './edges.ts';
import type { SpanOfKind } from './institutions.ts';
import { nameOpenings } from './openings.ts';
import { placeAt } from './places.ts';
import { isNoName } from './titles.ts';

/** Trades, oftener told of in general: only what a firm alone does makes a brand of the words before them. */
const trades: ReadonlySet<string> = new Set(
  '文化 映画 影画 映像 艺联 影艺 光电 机电 电气 电器 光学 精密 材料 实业 商贸 贸易 网络 智能 医药 生物 通讯 发行 视频 短剧 影音'.split(
    ' ',
  ),
);
/** Told by where the firm sits and what it does alone: placed-firms.ts. */
const onlyPlaced: ReadonlySet<string> = new Set('影像 游戏 演出 互动 光影 制片'.split(' '));
export const firmHeads = new PhraseFinder(nameOpenings, [
  ...'动画 动漫 资本 咨询 国际 互娱 娱乐 科技 文创 文旅 数码 电影'.split(' '),
  ...trades,
  ...onlyPlaced,
]);

/** What such a word is the noun of, when it is no brand: 国产动画, 信息科技. */
const kind =
  /^(?:国产|本土|海外|国内|国外|世界|全球|民间|外国|外来|信息|生物|数字|高新|金融|农业|现代|前沿|航天|军事|传统|民族|流行|企业|电影|影视|饮食|校园|社区|公司|风险|社会|私人|产业|创业|人力|国有|民营|管理|法律|心理|投资|财务|留学|在线|手机|网络|电子|经典|原创|系列|短篇|长篇|院线|水墨|定格|木偶|儿童|成人|科幻|冒险|热门|首部|一部|这部|手绘|三维|二维|剪纸|独立|商业|优秀|最佳|新|大众|休闲|综合|消费|核心|硬|黑|智能|人工智能|绿色|前沿|中外|面向|走向|迈向|国家|城市|乡村|红色|工业|医疗|健康|教育|体育|文化|旅游|艺术|时尚|制作|公共|政府|战略|技术|专业|品牌|[短长微]|教学|监控|直播|现场|相关|宣传|[高超]清|搞笑|音乐|官方|自制|培训|科普|行车|航拍|道歉|举报|家庭|游戏|影片|角色|特效|会议|免费|付费|[横竖]屏|全景|虚拟|互动|古装|悬疑|甜宠|精品|海外版|出海|主流|头部|同类|多数|部分|大量|不少|所有|全部|用户|观众|平台|发布|上传|观看|拍摄|剪辑|播放|分享|下载|投稿|录制|转发|点播|美食|旅游|舞蹈|宠物|中国|俄罗斯)+$/u;

/** What firms do and have. */
const behind =
  /^(?:获悉|(?:独家|全权)?(?:负责|包办|承担)(?:[^，。；《》的]{1,6}的?)?发行(?![人方商])|(?:[上本]周|[上本]月|日前|近日|[昨今]日|[昨今]天)?以(?=[约近]?\d)|供图|宣布|表示|透露|公告|公布|股价|股份|[\d.]+[%％]|(?:全部|控股)?股权|方面|创始人|联合创始人|创办人|董事长|总裁|总经理|首席|CEO|分析[师员]|策略师|经济学家|统计|数据显示|预计|预测|预估|认为|指出|称(?![为作号得])|出品|旗下|公司|集团|提供(?=[）)，。])|(?:昨日?|今日?|[今昨]天)(?:收市|收盘|放榜|公布|宣布|派息|开市|开盘|召开|举行|发布|表示|证实|否认)|\d{4}年|(?:则|也|还|同日|日前|随后|当天|(?:\d{1,2}月)?\d{1,2}日(?:晚间?|[上下]午)?)(?:宣布|表示|透露|发布)|(?:[去今前上]年)?(?:前[一二三]季度?|前\d{1,2}个?月|第?[一二三四]季度?|[上下]半年|全年)?(?:实现)?(?:营收|营业收入|净利|盈利|亏损))/u;
/** The same of a trade: no market, no kind of firm. */
const behindTrade =
  /^(?:获悉|供图|(?:(?:\d{1,2}月)?\d{1,2}日(?:晚间?|[上下]午)?|[昨今]日?|[昨今]天|日前|近日|随后|同日|周[一二三四五六日])?(?:宣布|透露|公布)|公告|股价|出资|参股|控股|供片|创始人|联合创始人|创办人|董事长|(?:行政|执行|高级)?副?总裁|副?总经理|(?:财务|运营|技术|市场|销售)总监|首席|CEO|出品|负责(?=《)|提供(?=[）)，。])|(?:[去今前上]年)?(?:前[一二三]季度?|前\d{1,2}个?月|第?[一二三四]季度?|[上下]半年|全年)(?:实现)?(?:营收|营业收入|净利)|(?:已|率先|则|也|将)*(?:以[约近]?(?=\d)|(?:预购|买下|购得|签下)了?(?=[《\p{Script=Han}])))/u;
/** The same of 电影, which is what they make as often: only what no film does. */
const behindFilm =
  /^(?:提供(?=[）)，。])|供图|股价|股份|副?(?:董事长|总裁|总经理)|创始人|(?:自行|独家|负责|联合)+(?:发行|出品|制作))/u;
/** 海螺视频国际业务副总裁佟晚, 青桥映画社长: what leads a firm and no film, and somebody behind it. */
const ledBy =
  /^(?:\p{Script=Han}{1,6}(?:业务|事业部|部门|中心|板块|市场|[地大]区))?(?:首席\p{Script=Han}{2}官|(?:联合|共同)?创[始办]人|副?董事长|(?:高级|执行|资深)?副?总裁|副?总经理|副?社长)(?=\p{Script=Han}{2})(?!论坛|峰会|会议|大会|联盟|俱乐部|职位|职务|一职|级别|级)/u;
/** No longer words lead it. */
const LONGEST_LEADER = 20;
/** 由晴耕电影发行, 由远帆国际负责, 交给远帆映画发行. */
const makes =
  /^(?:(?:独家|联合|共同|全权)?(?:发行|出品|制作|投资|承制|代理)(?![人方商公司])|包办|负责(?!人))/u;
/** 由苏州的|青桥动画. */
const by = /(?:由|交给|委托)(?:\p{Script=Han}{2,6}的)?$/u;
const before =
  /(?:转投|加盟|加入|跳槽[至到]|入职|任职于|履新|收购|入股|控股|旗下的?|据|子公司|(?:发行|出品|制作|引进|投资|承制|片)方(?:包括|还有|为|是|有|[：:])?)$/u;
/** 成都流媒体平台|海听视频|与: the noun for what the firm is, its name, and what firms do. */
const trade =
  /(?<![在于从用]\p{Script=Han}{0,4})(?:(?:视频|流媒体|短剧|音频|影视|动漫|在线|票务|直播)(?:平台|网站|应用)|(?:发行|制作|出品|代理|服务|开发)商|(?:游戏|动画|动漫|影视|制作|发行|短剧)公司|竞争对手|合作伙伴)$/u;
const tradeBehind =
  /^(?:$|[，。；、（(》”]|与|同|和|向|宣布|公布|将|日前|近日|[今昨]|去年|上[周月]|本[周月]|计划|表示|透露|签|达成|合作|携手|牵手|获(?!取)|以|推出|买下|收购|收到|旗下|CEO|创始)/u;
/** No part of a brand, though a brand may hold a verb: 海听. */
const joins = /[的与和及在是了向从对将被把等为上个]/u;

/** Where the brand behind such a noun begins; null where none does. */
function brandBehindTrade(text: string, head: number, end: number): number | null {
  const isLed = ledBy.test(text.slice(end, end + LONGEST_LEADER));
  if (!isLed && !tradeBehind.test(text.slice(end, end + 2))) return null;
  for (let length = 2; length <= longestBrand; length += 1) {
    const start = head - length;
    if (start < 0 || joins.test(text.charAt(start))) return null;
    // ”岭听视频国际业务副总裁…: who leads it stands behind, nothing before.
    const opens = isLed && !/[\p{L}\p{N}》]/u.test(text.charAt(start - 1));
    if (opens || trade.test(text.slice(Math.max(0, start - 11), start)))
      return isBrand(text, start, head) ? start : null;
  }
  return null;
}

/** 北辰影业、|青桐文化|联合出品: beside a firm in a list of firms. */
const listedBehind =
  /(?:影业|影视|传媒|娱乐|公司|集团|制片厂|电影厂|工作室|电影|动画)(?:、|与|和|及|以及|同|携手|联合)$/u;
/** 青桐文化|与莫斯科电影制片厂: the same before one. */
const listedBefore =
  /^(?:、|与|和|及|以及|同|携手|联合)[^，。；、《》的]{2,10}?(?:影业|影视|影视公司|传媒|集团|制片厂|电影厂|工作室)(?!的)/u;
const endsItsPlace =
  /^(?:$|[，。；、）)]|[与和及同]|等|联合|共同|合作|携手|签|达成|出品|制作|发行|\d|[昨今]|就|合拍(?!片)|在[^，。；]{1,8}(?:签|达成))/u;
const signing =
  /^(?:已|正式|日前|近日)*(?:在[^，。；]{1,8})?(?:签[下署订]|签约|达成|合拍(?!片)|合作(?:拍摄|出品|制作))/u;
const coProduces = /^(?:联合|共同|合作)(?:出品|摄制|制作|拍摄|发行|开发)(?![人方商])/u;
/** 由|克拉斯诺达尔的, in characters. */
const LONGEST_CUE = 8;
const listMark = /[、与和及同手合]/u;
const nearBefore = /转投|加盟|加入|跳槽|入职|任职|履新|收购|入股|控股|旗下|据|方|子公司/;
/** A place, a brand and the word before it, in characters. */
const longestLead = 12;
/** What a firm does and has, in characters. */
const LONGEST_TOLD = 16;
/** A brand alone, as the papers shorten a firm they have named: 银礁股价, 银礁国际销售总监. */
const alone =
  /^(?:(?:联合|独家)?(?:出品|发行|制作)(?![人方商])|(?:国际|海外|内容|市场|发行|制作|销售|运营|营销|技术|财务|产品|艺术|创意|品牌|公关|版权|采购){0,3}(?:副?总监|副?总经理|副总裁|首席\p{Script=Han}{2}官|创办人|发言人|负责人)|宣布|指出|董事会|今[天日收]|昨[天日收]|股价|股份|公告|方面|表示|透露|董事长|总裁|首席|创始人|旗下|(?:去年|今年|上半年|下半年|全年)?(?:营收|净利|多赚|营业额|获利)|的?目标价|收报|[与和同](?:\p{Script=Han}{2,12})(?:在\p{Script=Han}{1,6})?(?:签[下署订约]|达成(?!共识|一致)))/u;

const longestBrand = 4;

/** Where the brand begins behind a place: 广州|晴格. */
function brandStart(text: string, start: number): number {
  return start + (placeAt(text, start)?.length ?? 0);
}

export function isBrand(text: string, start: number, end: number): boolean {
  const brand = text.slice(start, end);
  return (
    /^\p{Script=Han}{2,4}$/u.test(brand) &&
    !kind.test(brand) &&
    !isNoName(text, start) &&
    !/[的了这那]/u.test(brand)
  );
}

export function firmsIn(text: string): SpanOfKind[] {
  const found: SpanOfKind[] = [];
  for (const { index, phrase } of firmHeads.all(text)) {
    const end = index + phrase.length;
    // 与法国|蓝狐制片|联合出品: beside a firm in a list they are firms too.
    if (onlyPlaced.has(phrase) && !coProduces.test(text.slice(end, end + LONGEST_TOLD))) continue;
    const behindTheTrade = phrase === '电影' ? null : brandBehindTrade(text, index, end);
    if (behindTheTrade !== null) {
      found.push({ start: behindTheTrade, end, type: 'organization', rule: 'organization.firm' });
      continue;
    }
    const telling = phrase === '电影' ? behindFilm : trades.has(phrase) ? behindTrade : behind;
    const isTold =
      telling.test(text.slice(end, end + LONGEST_TOLD)) || ledBy.test(text.slice(end, end + LONGEST_LEADER));
    const isMaker = makes.test(text.slice(end, end + 4));
    const near = text.slice(Math.max(0, index - longestLead), index);
    const isFirst = listedBefore.test(text.slice(end, end + 16));
    const mayBeListed = listMark.test(near) && endsItsPlace.test(text.slice(end, end + LONGEST_TOLD));
    if (!isTold && !isMaker && !mayBeListed && !isFirst && !nearBefore.test(near)) continue;
    const { start } = leftEdge(text, index, 0);
    const lead = text.slice(Math.max(0, start - LONGEST_CUE), start);
    // 蓝门与|成都|麦穗动画在安纳西签下协议: with its town.
    const isSigning =
      mayBeListed && brandStart(text, start) > start && signing.test(text.slice(end, end + LONGEST_TOLD));
    const isListed =
      isSigning || (mayBeListed && listedBehind.test(text.slice(Math.max(0, start - 6), start))) || isFirst;
    if (!isTold && !isListed && !(isMaker && by.test(lead)) && !before.test(lead)) continue;
    const from = brandStart(text, start);
    if (index - from > longestBrand || !isBrand(text, from, index)) continue;
    found.push({ start, end, type: 'organization', rule: 'organization.firm' });
  }
  return found;
}

const firmHead =
  /(?:电影|影视|动画|文化|娱乐)?(?:影业|影视|影城|工作室|传媒|集团|控股|证券|动画|动漫|资本|咨询|科技|娱乐|互娱|国际)(?:集团|控股)?(?:股份)?(?:有限)?(?:公司)?$|(?:供应链|农业|食品|物流|商?贸易?|进出口|新?能源|实业|建设|制药|生物|医药|汽车|重工|机械|电器|电子|通信|软件|网络|信息|地产|置业|航空|航运|旅游|文旅|酒店|餐饮|服饰|纺织|化工|矿业|钢铁|水产|果业|茶业|乳业|酒业|光电|半导体|材料|环保|水务|电力|燃气|家居|玩具|陶瓷|设备|仪器|视频|游戏|发行|院线|制作|投资|技术|智能|数据)(?:集团|控股)?(?:股份)?(?:有限)?(?:公司|集团)$/u;

/** Nothing of a longer name stands before it. */
const opensName = /^(?:[^\p{Script=Han}]|[由对向与和及在为从]|)$/u;

/** 文化局 of 澳门文化局: a body named once with its place goes without it, at the opening of a clause. */
function withoutPlace(names: readonly FoundName[]): Map<string, FoundName> {
  const bodies = new Map<string, FoundName>();
  for (const name of names) {
    if (name.type !== 'organization' || !name.rule.endsWith('.head-word')) continue;
    const from = brandStart(name.name, 0);
    const rest = name.name.slice(from);
    if (from > 0 && rest.length >= 3 && body.test(rest) && !bodies.has(rest)) bodies.set(rest, name);
  }
  return bodies;
}

/** 文化局|长: an office. */
const goesOn = /^[长员们]/u;
const body = /(?<!^)(?:局|厅|署|委|协会|学会|委员会|基金会|管理局)$/u;

/** Later mentions of a firm by its brand, of a body without its place: 银礁 of 银礁影业. */
export function brandMentions(readings: readonly Reading[], names: readonly FoundName[]): FoundName[] {
  const brands = new Map<string, FoundName>();
  const tails = new Map<string, FoundName>();
  for (const name of names) {
    if (name.type !== 'organization') continue;
    const from = brandStart(name.name, 0);
    const to = name.name.search(firmHead);
    if (
      to - from <= longestBrand &&
      to > from &&
      isBrand(name.name, from, to) &&
      placeAt(name.name, from) === null
    )
      brands.set(name.name.slice(from, to), name);
    // 瑞丽通顺供应链公司 may open with a town that no list holds.
    if (from === 0 && to === longestBrand && isBrand(name.name, 2, to))
      tails.set(name.name.slice(2, to), name);
  }
  const bodies = withoutPlace(names);
  const repeatables = Array.from([...tails, ...brands, ...bodies], ([surface, of]) => ({
    surface,
    of,
    form: 'short' as const,
    rule: 'organization.brand',
  }));
  const texts = new Map(readings.map(({ paragraph, text }) => [paragraph, text]));
  return repeatedMentions(readings, repeatables, new Taken(names), false).filter(
    ({ paragraph, start, end }) => {
      const text = texts.get(paragraph) ?? '';
      const surface = text.slice(start, end);
      if (tails.has(surface) && !brands.has(surface))
        return ledBy.test(text.slice(end, end + LONGEST_LEADER));
      return bodies.has(surface)
        ? opensName.test(text.charAt(start - 1)) && !goesOn.test(text.slice(end, end + 1))
        : alone.test(text.slice(end, end + LONGEST_TOLD));
    },
  );
}
