/** Chinese organizations, events, awards and agreements by the head word they end with: 国家电影局, 第27届上海国际电影节, 茅盾文学奖. */
import type { EntityType } from '../../../contract.ts';
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { type Edge, leftEdge } from './edges.ts';
import { agreementHeads, awardHeads, eventHeads, plainEventHeads } from './event-words.ts';
import { foreignStateBefore } from './foreign-bodies.ts';
import { nameOpenings } from './openings.ts';
import {
  guardedKnown,
  knownOrganizations,
  organizationHeads,
  plainHeads,
  plainQualifier,
} from './organization-words.ts';
import { placeAt } from './places.ts';

export interface SpanOfKind {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly rule: string;
}

const kinds = new Map<string, EntityType>();
for (const head of organizationHeads) kinds.set(head, 'organization');
for (const head of eventHeads) kinds.set(head, 'event');
for (const head of awardHeads) kinds.set(head, 'award');
for (const head of agreementHeads) if (head.length >= 2) kinds.set(head, 'agreement');

const heads = new PhraseFinder(
  nameOpenings,
  [...kinds.keys()].sort((a, b) => b.length - a.length),
);
const known = new PhraseFinder(
  nameOpenings,
  [...knownOrganizations].sort((a, b) => b.length - a.length),
);

/** What after a head shows that it is part of a longer word or an office: 外交部|长, 大会|堂, 协议|书. */
const continues =
  /^(?:长(?!江|城|春|沙)|们|生(?!效|产|前|动|活)|内部|化(?!工)|堂(?!主)|型|级|制(?!作|定|片|裁|造|约)|界|厂(?!长)|厅(?!长)|员(?!工)|者|期间_|性)/u;
/** 银行间市场, 银行间外汇: between banks. */
const betweenBanks = /^间(?=[外市债同拆即本货])/u;
/** 财政部|门 is no ministry; 财政部|门口, 外交部|门户网站 are. */
const isSector = /^门(?![口前外户])/u;
const ordinalBefore = /(?:第[\d一二三四五六七八九十百]+[届次期]|首届|(?:19|20)\d\d年?)$/u;
const tooGeneral =
  /^(?:分析[员师]|投资者|股东|业绩|董事|董事局|记者|家长|员工|债权人|剧本|选题|内部|闭门|圆桌|例行|紧急|国际|世界|全国|国家|中央|全球|亚洲|欧洲|联合|年度|首届|本届|下届|上届|历届|大型|重要|高级|特别|有关|相关|此次|这次|工作组|多边|双边|学术|工作|新闻|视频|电话|线上|主题|专题|各类|各种|合作|友好|战略|和平|停火|贸易|框架|共同|发展|行动|联邦|最高|皇家|中华)+$/u;
const awardVerb =
  /(?:颁|获|得|领|评|中|受|授|开|摸|抽|兑|斩|一等|二等|三等|特等|优秀|该|此|大|多|两|个|项|类)$/u;

const learns = /^.?$|[先就才要能会没不已刚快想教让应须都也]$/u;
const societyHead = /^(?:协会|学会|联合会|公会|工会)$/u;
const makers = /(?:电影|美术|音乐|戏剧|舞蹈|书法|摄影|曲艺|杂技|电视艺术|民间文艺|艺术|企业|科学|作)家$/u;

/** 新加坡电影委员会, 法国音乐协会: of a whole country there is one such body for a trade; of companies there are many. */
const bodyOfTrade = /^(?:委员会|协会|学会|联合会|基金会|总会)$/u;
const trades =
  /^(?:电影|影视|动画|音乐|演出|出版|设计|广告|软件|游戏|旅游|能源|石油|化工|食品|服装|建筑|航空|航运|汽车|制药|房地产|保险|银行|期货|快递|公关|体育|文化|科技)+$/u;

function organizationFits(
  text: string,
  start: number,
  headStart: number,
  head: string,
  anchored: boolean,
): boolean {
  const rest = text.slice(start, headStart);
  if (rest === '')
    return (
      head.length >= 3 &&
      !plainHeads.has(head) &&
      !/^(?:常委会|党委|办公厅|理事会|研究所|研究院|研究中心|通讯社|管理局|大剧院|总公司|集团公司|工作室|共产党|委员会|总领馆|管委会|居委会|村委会|解放军|共和党|民主党|足协|总工会|交易所|电影厂|电影局|国家队|海关总署|公安局|教育局|文化局|统计局|制作公司|电影公司|科学院|工程院)$/u.test(
        head,
      )
    );
  if (
    plainQualifier.test(rest) ||
    (/^(?:中俄|俄中|中美|中欧|中日|中法|中德|中韩|中英|中外)$/u.test(rest) && plainHeads.has(head))
  )
    return false;
  // 经|纪公司, 后|期公司: a stop inside a word; one character and a plain word make no name.
  if (/^\p{Script=Han}$/u.test(rest) && plainHeads.has(head)) return false;
  // 俄方制片公司: what one side of a venture is called.
  if (/^(?:\p{Script=Han}?[俄中法德英美日韩港台意印国兰亚]方|双方|各方|外方)(?!面)/u.test(rest)) return false;
  // 老牌制片厂易主: of what standing it is, and no name.
  if (/^(?:老牌|知名|著名|大型|顶级|头部|中小|新兴|龙头)$/u.test(rest)) return false;
  // 三百多部|影视剧, 八个月|保险: what is counted.
  if (/^(?:[\d.一二两三四五六七八九十百千数]+[多余]?)?[部月日年家个座间所台名位款次项种]$/u.test(rest))
    return false;
  // 上内地院线, 进全国院线, 全年院线收入: cinemas at large.
  if (
    head === '院线' &&
    /(?:内地|全国|国内|主流|商业|艺术|海外|各大|各地|[单首当本上下][周日月季]|[全当][年月]|半年|季度|假期|档期)$/u.test(
      rest,
    )
  )
    return false;
  // 甲集团|母公司, 甲影业|子公司: whose it is, and no name.
  if ((head === '公司' && rest.endsWith('母')) || (head === '子公司' && rest !== '')) return false;
  // 影院集团: what kind of group it is.
  if (/^(?:影院|院线|戏院|剧院|书店|酒店|餐饮)$/u.test(rest) && plainHeads.has(head)) return false;
  // 先学会站着: “learn to”, not a society.
  if (head === '学会' && learns.test(rest)) return false;
  // 中国电影家协会: the society of those who do it is a name, though 中国电影协会 might be plain.
  if (societyHead.test(head) && makers.test(rest) && anchored) return true;
  const place = placeAt(text, start);
  // 斥2.4亿人币购动画公司, 一蚊银行债都冇: a sum is no part of a name.
  if (/\d[万亿]|^[一二两三四五六七八九十百千半几]+(?:蚊|块|毛|毫|元)/u.test(rest)) return false;
  // 青岛海关; no 口岸海关, and no 中国海关, which are all of them.
  if (head === '海关') {
    const town = placeAt(text, start);
    return town !== null && start + town.length === headStart && !isCountry(town);
  }
  // 中国公司, 俄罗斯大学, 美国政府: a country and a plain word make no name.
  if (place !== null && start + place.length >= headStart && plainHeads.has(head))
    return (
      /^(?:大学|博物馆|美术馆|图书馆|银行|大使馆|使馆|电影中心|电视台|日报|晚报|央行|中央银行|国会|议会|国家队|证券交易所|议院|学院)$/u.test(
        head,
      ) &&
      !(
        place.length > 1 &&
        /^(?:大学|学院|银行|电视台|博物馆|图书馆|美术馆)$/u.test(head) &&
        isCountry(place)
      )
    );
  // 成都独立工作室纸飞机: what kind of one it is.
  if (head === '工作室' && kindOfStudio.test(text.slice(start + (place?.length ?? 0), headStart)))
    return false;
  const trade = place === null ? '' : text.slice(start + place.length, headStart);
  if (place !== null && plainQualifier.test(trade) && plainHeads.has(head))
    return isCountry(place)
      ? /银行|博物馆|学院|图书馆|美术馆|剧院/u.test(head) ||
          (bodyOfTrade.test(head) && trades.test(trade)) ||
          (head === '基金' && /^(?:电影|影视|动画)$/u.test(trade))
      : head !== '公司' && head !== '学校' && head !== '医院';
  if (tooGeneral.test(rest) && plainHeads.has(head)) return false;
  // Without an anchor the edge is a guess: a short rest is a brand, a long one may hold a clause.
  return anchored || rest.length <= 10;
}

const kindOfStudio = /^(?:独立|知名|著名|新锐|小型|本土|老牌|游戏|动画|影视|设计|音乐|舞蹈|摄影)+$/u;
const countries =
  /(?:国|亚|斯坦|兰|罗斯|本|鲜|南|利|大利|西|加|坡|甸|以色列|伊朗|伊拉克|埃及|希腊|古巴|土耳其|乌克兰|俄罗斯)$/u;
function isCountry(place: string): boolean {
  return (
    countries.test(place) &&
    !/^(?:海南|河南|湖南|云南|济南|越南_|江西|广西|陕西|山西|巴厘|中亚|东南亚|三亚)$/u.test(place)
  );
}

/** 内地电影市场: where films sell, not a fair. */
const plainMarket =
  /(?:内地|国内|海外|本土|华语|全国|全球|世界|我国|北美|欧美|春节|暑期|五一|国庆|主流|传统|整个|中国)$/u;

const tradesIn = /(?:院线|影视|地产|物流|食品|电子|软件|通信|保险|服饰|发行公司|传媒)$/u;

const latinLetter = /[A-Za-z]/;
const latinWords = /(?<![A-Za-z])(?:[A-Z][A-Za-z&.'’-]* ){1,4}$/;
const LONGEST_LATIN = 40;

const cupMatch = /^(?:.{1,3}[棋球牌]赛|辩论赛|越野赛|帆船赛|龙舟赛|拉力赛|.{2}大赛)$/u;

const countedEvents = /^(?:[\d.]+|[一二两三四五六七八九十百几数多]+)[多余]?[次场个项]$/u;

/** 中国（厦门）国际动漫节: where it is held stands in brackets inside the name. */
const hostInBrackets = /(?:中国|亚洲|世界)[（(]\p{Script=Han}{2,5}[）)]$/u;
const HOST = 9;

/** 第43届香港电影金像奖|颁奖典礼: the evening is held, the prize is not. */
const ceremony = /^颁奖(?:典礼|礼|晚会)/u;
const LONGEST_CEREMONY = 4;

/** 蜃楼动画|董事会: the board is the firm's. */
const board = /^(?:董事会|监事会|董事局)$/u;

const mission = /使馆$|领事?馆$/u;
const LONGEST_STATE = 8;

/** 中国驻捷克大使馆: the state that sends it is of the name; where the mission's name begins, without one behind 驻. */
function sendingState(text: string, at: number): number {
  for (let from = Math.max(0, at - LONGEST_STATE); from < at; from += 1)
    if (from + (placeAt(text, from)?.length ?? 0) === at) return from;
  return at + 1;
}

/** A head word where it stands, with what was read before it. */
interface Ending {
  readonly text: string;
  readonly head: string;
  readonly headStart: number;
  readonly end: number;
  readonly edge: Edge;
  /** 第43届, right before the name; empty where none stands. */
  readonly ordinal: string;
  readonly floor: number;
}

function eventOf({ text, head, headStart, end, edge, ordinal, floor }: Ending): SpanOfKind | null {
  let { start } = edge;
  const rest = text.slice(start, headStart);
  if (rest === '' && ordinal === '' && plainEventHeads.has(head)) return null;
  // 互办6次电影周: so many of them.
  if (countedEvents.test(rest)) return null;
  if (
    plainEventHeads.has(head) &&
    ordinal === '' &&
    (tooGeneral.test(rest) || rest.length < 2 || (!edge.anchored && rest.length > 12))
  )
    return null;
  // 邕江杯围棋赛: a match by the name of its cup; 一场足球赛 is any.
  if (cupMatch.test(head) && !rest.endsWith('杯')) return null;
  if (head === '大会' && /(?:股东|职工|业主|会员|党员)(?:周年|年度|代表|特别|临时)?$/u.test(rest))
    return null;
  if (/^(?:电影市场|影视市场)$/u.test(head) && plainMarket.test(rest)) return null;
  const place = placeAt(text, start);
  if (
    place !== null &&
    start + place.length === headStart &&
    /^(?:会议|大会|年会|研讨会|洽谈会|联赛|首脑会议|电影市场|部长级会议|论坛|峰会)$/u.test(head) &&
    ordinal === '' &&
    !/^(?:论坛|峰会|年会)$/u.test(head)
  )
    return null;
  if (ordinal.startsWith('第')) start -= ordinal.length;
  start -= hostInBrackets.exec(text.slice(Math.max(floor, start - HOST), start))?.[0].length ?? 0;
  return { start, end, type: 'event', rule: 'event.head-word' };
}

function prizeOf({ text, head, headStart, end, edge, ordinal }: Ending): SpanOfKind | null {
  let { start } = edge;
  const rest = text.slice(start, headStart);
  if (awardVerb.test(rest) && !edge.anchored) return null;
  if (
    rest === '' &&
    /^(?:文学奖|电影奖|摄影奖|音乐奖|剪辑奖|新人奖|勋章|奖章|影片奖|导演奖|编剧奖|成就奖|贡献奖|英雄奖|最佳影片)$/u.test(
      head,
    )
  )
    return null;
  // 捧|回|最佳影片: the end of the verb.
  if (/^[回走下得到起]$/u.test(rest)) start = headStart;
  // 最佳|国际影片奖: a part of the prize named before it.
  if (/最佳\p{Script=Han}{0,4}$/u.test(text.slice(Math.max(0, start - 6), start))) return null;
  const evening = ceremony.exec(text.slice(end, end + LONGEST_CEREMONY))?.[0];
  if (evening === undefined) return { start, end, type: 'award', rule: 'award.head-word' };
  if (ordinal.startsWith('第')) start -= ordinal.length;
  return { start, end: end + evening.length, type: 'event', rule: 'event.head-word' };
}

function accept(
  text: string,
  headStart: number,
  head: string,
  type: EntityType,
  floor: number,
): SpanOfKind | null {
  const end = headStart + head.length;
  const after = text.slice(end, end + 3);
  // 文化周|刊, 设计周|年: another word.
  if (head.endsWith('周') && /^[刊年边末期遭转]/u.test(after)) return null;
  // 横店影视城, 影视基地: a place where films are made.
  if (head.endsWith('影视') && /^(?:城|基地|产业|园|剧)/u.test(after)) return null;
  // 传媒行业, 地产板块: a trade.
  if (plainHeads.has(head) && /^(?:行业|板块|领域)/u.test(after)) return null;
  // 院线|商, 地产|商: who trades in it.
  if (tradesIn.test(head) && /^商(?![会学业城务议讨])/u.test(after)) return null;
  // 最佳女主角奖|杯: the cup is what is held up.
  if (type === 'award' && head.endsWith('奖') && after.startsWith('杯')) return null;
  if (
    continues.test(after) ||
    (head === '银行' && betweenBanks.test(after)) ||
    (head.endsWith('部') && isSector.test(after))
  )
    return null;
  const edge = leftEdge(text, headStart, floor);
  let { start } = edge;
  const ordinal = ordinalBefore.exec(text.slice(Math.max(floor, start - 8), start));
  // Vino Film公司: the words in Latin letters in front are of the name.
  if (latinLetter.test(text.charAt(start)))
    start -= latinWords.exec(text.slice(Math.max(floor, start - LONGEST_LATIN), start))?.[0].length ?? 0;
  if (mission.test(head) && text.charAt(start - 1) === '驻') start = sendingState(text, start - 1);
  const rest = text.slice(start, headStart);
  // 网站1月9日报道: a day, no daily.
  if (/\d$/u.test(rest) && /^[日晚早]报/u.test(head)) return null;
  if (type === 'organization') {
    if (board.test(head)) return null;
    return organizationFits(text, start, headStart, head, edge.anchored)
      ? { start, end, type, rule: 'organization.head-word' }
      : null;
  }
  const found = { text, head, headStart, end, edge: { ...edge, start }, ordinal: ordinal?.[0] ?? '', floor };
  if (type === 'event') return eventOf(withJointHead(found));
  if (type === 'award') return prizeOf(found);
  // Agreements outside 《》: only when a place or a pair of states opens the name.
  return edge.anchored &&
    rest.length >= 2 &&
    !tooGeneral.test(rest) &&
    /^(?:协定|条约|公约|议定书|宣言|备忘录|谅解备忘录|自由贸易协定)$/u.test(head)
    ? { start, end, type, rule: 'agreement.head-word' }
    : null;
}

/** 第九届|丝路纪录片与动画|影展, 第四届|南方影都|电影周: behind the number of its edition both halves are of the name. */
function withJointHead(ending: Ending): Ending {
  const { edge, floor, text } = ending;
  if (!/[与和暨及都]/u.test(text.charAt(edge.start - 1))) return ending;
  const opening = jointHalf.exec(text.slice(Math.max(floor, edge.start - LONGEST_HALF), edge.start));
  const [, ordinal = '', half = ''] = opening ?? [];
  return half === ''
    ? ending
    : { ...ending, edge: { start: edge.start - half.length, anchored: true }, ordinal };
}

const jointHalf =
  /(第[\d一二三四五六七八九十百]+届|首届)(\p{Script=Han}{2,10}[与和暨及]|\p{Script=Han}{1,8}[影古首之新]都)$/u;
const LONGEST_HALF = 18;

/** 电|影协|会, 中|文联|合会: the end of one word and the opening of another. */
function isCut(text: string, at: number, head: string): boolean {
  const behind = text.slice(at + head.length, at + head.length + 2);
  return (
    (head.startsWith('影') && text.charAt(at - 1) === '电') ||
    (head.endsWith('协') && behind.startsWith('会')) ||
    (head.endsWith('联') && behind.startsWith('合会'))
  );
}

/** All institutions of a text, longest head first at each place; spans may overlap and are sorted out later. */
export function institutionsIn(text: string): SpanOfKind[] {
  const found: SpanOfKind[] = [];
  let floor = 0;
  let index = heads.next(text, 0);
  let next = index;
  for (; index < text.length; index = next) {
    const at = index;
    const head = heads.at(text, at, (phrase) => !isCut(text, at, phrase));
    next = heads.next(text, at + (head?.length ?? 1));
    if (head === null) continue;
    const type = kinds.get(head);
    if (type === undefined) continue;
    const span = accept(text, index, head, type, floor);
    if (span === null) continue;
    found.push(span);
    // A later head may prolong this name (北京大学|第三医院), so only a name's end after a mark is a floor.
    floor = 0;
  }
  return found;
}

/** Organizations known without a head word. */
export function knownOrganizationsIn(text: string): SpanOfKind[] {
  const found: SpanOfKind[] = [];
  for (const { index: start, phrase: name } of known.all(text)) {
    const end = start + name.length;
    const guard = guardedKnown.get(name);
    if (guard !== undefined && !guard.test(text.slice(end, end + 4))) continue;
    // 北京|东四, 南京|东路: the end of a town's name.
    if (placeAt(text, start - 1)?.length === 2) continue;
    const behind = text.slice(end, end + 2);
    if (name.endsWith('部') && (behind.startsWith('长') || isSector.test(behind))) continue;
    const from = start - foreignStateBefore(text, start);
    found.push({ start: from, end, type: 'organization', rule: 'organization.known' });
  }
  return found;
}
