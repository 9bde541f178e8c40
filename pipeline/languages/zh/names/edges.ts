/** Where a Chinese name that ends with a head word begins: text has no spaces, so words that cannot be part of it are the edge. */
import { matchesOf } from '../../../lib/matches.ts';
import { Openings } from '../../../lib/openings.ts';
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { isIn, unitsLike, unitTable } from '../../../lib/unit-table.ts';
import { placeAt } from './places.ts';
import { transliterationUnits } from './surnames.ts';

const stopWords = `
的 在 与 及 是 了 将 被 向 从 到 于 等 让 把 给 称 说 就 也 又 都 并 而 但 则 使 令 该 此 其 这 那 某 每 者 们 个 名 位 家_ 由 对 以 为 和 同 至 自 因 若 曾 已 未 没 前 后 经 据 即 或 且 虽 仍 还 再 再次 只 仅 最 更 很 较 约 超 逾 达 近 多 少 全_
权归 均归 归于 归属 出掌 执掌 出席 访问 参加 举行 举办 召开 开幕 闭幕 成立 加入 宣布 表示 指出 介绍 来自 主办 承办 协办 联合 共同 通过 根据 按照 依据 关于 有关 以及 包括 其中 例如 比如 作为 成为 担任 出任 当选 任职 就职 毕业 就读 签署 签订 达成 获得 获 荣获 夺得 赢得 摘得 入围 入选 提名 获颁 颁发 授予 凭借 凭 收购 投资 发布 公布 发表 报道 透露 采访 接受 邀请 受邀 应邀 会见 会晤 致电 致信 走进 走访 抵达 前往 赴 位于 落户 亮相 登陆 引进 推出 出品 制作 发行 拍摄 执导 主演 合作 携手 联手 隶属 属于 下属 旗下 所属 直属 担忧 批评 指责 指控 起诉 支持 反对 要求 希望 呼吁 敦促 推动 促进 加强 扩大 深化 启动 建立 建设 筹备 组织_ 组建 创办 创立 开设 增设 互设 合建 共建 筹建 新建 兴建 商谈 洽谈 商讨 磋商 设立 设在 驻 原 现任 时任 前任 新任 候任 隔壁 附近 周围 对面 一家 一所 一个 一名 多家 多个 三家 两家 两个 三个 首家 首个 首届_ 全球_ 本届 上届 往届 历届 今年 去年 明年 前年 当年 近年 本月 上月 日前 近日 昨日 昨天 今天 当天 当日 早上 上午 下午 晚上 中午 凌晨 随后 此前 期间 目前 如今 现在 曾经 已经 正在 即将 开始 继续 计划_ 决定 同意 允许 批准 认为 相信 强调 成功 圆满 顺利 正式 首次 再度 一起 一同 分别 先后 陆续 不仅 不断 不过 但是 因此 所以 如果 虽然 尽管 由于 为了 通报 称赞 参观 考察 调研 视察 观看 出自 来到 登上 走向 进入 面向 针对 围绕 欠着 找着 有着 斥资 耗资 购入 购得 遭到 受到 得到 取得 实现 完成 开展 展开 进行 从事 负责 参与 协助 代表_ 率领 率 带领 领导 领衔 组成 构成 创建 主持 主管 管理_ 监管_ 授权 委托 指定 任命 聘请 聘任 派遣 派出 派 隶 系 乃 亦 均 各 凡 另 另外 此外 同时 以来 之后 之前 之间 之一 以上 以下 左右 按 每年 每届 记者 消息 获悉 了解 看到 作者 选手 学者 专家 教授 导演 演员 主席 总统 总理 部长 会长 院长 校长 负责人 发言人 董事长 总裁 总经理 主任 研究员 创始人 首席 两国 两大 双方 角逐 竞逐 问鼎 本次 此次 任 再添 又添 请 看 让 送 像 如 跟 向着 沿 朝 围 距 离 靠 问 听 办 去 来 赴 走 入 起 上_ 下_ 摘 斩获 留意 捧 夺 揽 勇夺 拿下 夺下 首度 双双 一举 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 财年 季度 半年 影企 矿企 车企 药企 房企 国企 央企 民企 持有 接替 接任 调往 调任 调至 升任 改任 辞去 卸任 转投 加盟 跳槽至 跳槽到 入职
`
  .split(/\s+/u)
  .filter((word) => word !== '' && !word.endsWith('_'));

const lastOfStop = unitTable(stopWords.map((word) => word.slice(-1)));
const stopsByLast = Map.groupBy(stopWords, (word) => word.charCodeAt(word.length - 1));

/** Words of names that hold a stop character: 文化和旅游部, 自然资源部, 同济大学. */
const allowed =
  /(?:被告|原告|离岸|离子|金像|放送|配送|输送|影像|图像|录像|偶像|雕像|联合国|联合会|联合体|联合早报|联合大学|联合电影|最佳|文化和(?:旅游|$)|(?:广电|体育|广播电视)和(?:旅游|$)|[\p{Script=Han}]达$|工业和信息化|住房和城乡|人力资源和社会|发展和改革|卫生和|自然资源|自然历史|自然科学|自然保护|自然$|自治|对外|同济|华为|共和|和平|共同体|人民对外|经济|财经|国际合作|友好和|自动|自由|以色列|哈佛|大同|多伦多|同方|为先|达美|联合|前进|为民|多媒体|和信|和记|中和|安和|平等|上海合作|全面与进步|名古屋|家庭|多哥|对外友好|中以|名人|位育|前沿|首都|自行车|合同|和谐|少年|少数民族|近代|约翰|约克|后勤|即时|同仁|等离子|更生|最高|在线|给水|由美|达沃斯|达喀尔|达拉斯|到家|经贸|(?:电影|影视|文化|经贸|媒体|产业|投资|教育|能源|科技|青年|地方|区域|农业)合作$|经开|政经|东西部|那不勒斯|使馆|大使|马达加斯加|坦桑尼亚|达曼|阿达|达州|多特蒙德|系统|来宾|去哪儿|入海|原子|如家|像素|派拉|[视聆]听|听[力障涛]|看守|问界|派出|办公|上海|青少年|圣多)/gu;

const nameCharacter = unitsLike(/^[\p{Script=Han}A-Za-z\d·∙‧•&.-]$/u);
const longestName = 26;

/** The words with a stop character that stand before the head word; looked for when one is met. */
function allowedBefore(text: string, from: number, head: number): () => readonly [number, number][] {
  let ranges: [number, number][] | null = null;
  return () => {
    ranges ??= matchesOf(allowed, text.slice(from, head)).map(({ 0: word, index }) => [
      from + index,
      from + index + word.length,
    ]);
    return ranges;
  };
}

/** 米拉多影业: a stop character that goes on with two foreign sounds before it, and counts nothing after it. */
function soundsOn(text: string, at: number): boolean {
  return (
    /[多达以]/u.test(text.charAt(at)) &&
    isIn(transliterationUnits, text, at) &&
    isIn(transliterationUnits, text, at - 1) &&
    isIn(transliterationUnits, text, at - 2) &&
    !/[家个名位所部项次年数款国地方种份到成]/u.test(text.charAt(at + 1))
  );
}

/** 卢|卡诺: the sound before a place that sounds write too is of one foreign name with it. */
function soundsThrough(text: string, start: number, at: number): boolean {
  const end = at + (placeAt(text, at)?.length ?? 0);
  for (let i = start; i < end; i += 1) if (!isIn(transliterationUnits, text, i)) return false;
  return true;
}

/** 里约热内卢, 达州: a stop character inside the name of a place. */
function isInPlace(text: string, at: number): boolean {
  for (let start = at - 1; start >= 0 && start >= at - REACH; start -= 1)
    if (start + (placeAt(text, start)?.length ?? 0) > at) return true;
  return false;
}

/** 瑞和国际: one character by itself in front of 和 is half a brand, unless it is a pronoun. */
function opensBrand(text: string, at: number): boolean {
  return (
    /\p{Script=Han}/u.test(text.charAt(at - 1)) &&
    !/[我你您他她它谁俄中美日欧法德韩英印港澳台]/u.test(text.charAt(at - 1)) &&
    !/[\p{L}\p{N}》”」]/u.test(text.charAt(at - 2))
  );
}

/** 由原某厂, 原某局: of old; elsewhere 原 is of the name, as in 中原影业. */
function saysFormer(text: string, at: number): boolean {
  return (
    !/\p{Script=Han}/u.test(text.charAt(at - 1)) ||
    /[的由是为任从与和及其系在对向被]/u.test(text.charAt(at - 1))
  );
}

/** Names of places are looked for so many characters before a stop inside them. */
const REACH = 3;

function stopEndingAt(
  text: string,
  end: number,
  from: number,
  safe: () => readonly [number, number][],
): boolean {
  if (!isIn(lastOfStop, text, end - 1)) return false;
  for (const stop of stopsByLast.get(text.charCodeAt(end - 1)) ?? []) {
    const start = end - stop.length;
    if (start < from || !text.startsWith(stop, start)) continue;
    if (safe().some(([a, b]) => a <= start && end <= b)) continue;
    if (stop.length === 1 && (soundsOn(text, start) || isInPlace(text, start))) continue;
    if (stop === '和' && opensBrand(text, start)) continue;
    if (stop === '原' && !saysFormer(text, start)) continue;
    return true;
  }
  return false;
}

const anchors = new PhraseFinder(new Openings(), [
  '国家',
  '全国',
  '中央',
  '国际',
  '世界',
  '中华',
  '亚洲',
  '欧洲',
  '联邦',
  '全俄',
  '皇家',
  '中俄',
  '俄中',
  '中美',
  '中欧',
  '中日',
  '中法',
  '中德',
  '东盟',
  '金砖',
  '上合',
  '联合国',
  '欧盟',
  '欧亚',
  '亚太',
  '最高',
  '环球',
  '跨国',
]);

const beforeDash = /(?:^|[^\p{Script=Han}—]|[届次])(\p{Script=Han}{2,5}—)$/u;
const region = /^(?:华[东南北中]|[东西][南北])$/u;

const firmOfPlace = /^(?:电影|影视|动画|科技|传媒|游戏|娱乐)?公司(?=\p{Script=Han}{2})/u;

/** What kind of event or body stands behind: no name. */
const described =
  /^(?:著名|知名|重要|大型|顶级|主要|各类|各大|多个|首个|最大|权威|专业|年度|相关|其他|老牌|新兴|当地|海外|境外|国外|地区性?|区域性?|综合性?|类似)/u;

export interface Edge {
  readonly start: number;
  /** A place name or a word such as 国家 stands at the start, so the edge is sure. */
  readonly anchored: boolean;
}

/** The beginning of the name whose head word begins at `head`, not before `floor`. */
export function leftEdge(text: string, head: number, floor: number): Edge {
  const from = Math.max(floor, head - longestName);
  const safe = allowedBefore(text, from, head);
  let start = head;
  while (start > from && isIn(nameCharacter, text, start - 1) && !stopEndingAt(text, start, from, safe))
    start -= 1;
  // 发行方光水影业, 芯片制造商诺维克斯公司: what kind of firm it is stands before its name.
  if (/[方商]/u.test(text.charAt(start)) && /[行作品片办资导]/u.test(text.charAt(start - 1))) start += 1;
  const kind =
    /^.*(?:制造商|戏院商|影院商|院线商|片商|营运商|电讯商|地产商|运营商|开发商|供应商|零售商|出口商|进口商|贸易商|渠道商|服务商|经销商|发行商|制作商|生产商|承包商|开发方|发行方|出品方|制作方|主办方|片方|资方|销售方|代理方|买方|卖方|合作方|引进方|巨头|业者|龙头|车企|药企|企业|平台|合作伙伴|视频网站|票务网站|视频应用|短剧应用)(?=.{2})/u.exec(
      text.slice(start, head),
    );
  if (kind !== null) start += kind[0].length;
  // 出席的有|北川文化, 还有|青桐影业: who is there.
  if (text.charAt(start) === '有' && /[的还也只，：]/u.test(text.charAt(start - 1))) start += 1;
  const ordinal = /^.*第[\d一二三四五六七八九十百]+[届次]/u.exec(text.slice(start, head));
  if (ordinal !== null) start += ordinal[0].length;
  // 博鳌亚洲论坛: a short name of its own may stand before a continent when nothing else does.
  const opens = start === 0 || !/\p{Script=Han}/u.test(text.charAt(start - 1)) || ordinal !== null;
  const isOwn =
    opens || (/[的在于与和及]/u.test(text.charAt(start - 1)) && !described.test(text.slice(start, head)));
  // 伏尔加—长江论坛: the name before the dash belongs to it.
  const paired = beforeDash.exec(text.slice(Math.max(floor, start - 8), start));
  if (paired !== null) return { start: start - (paired[1]?.length ?? 0), anchored: true };
  // 华东海洋大学: the region opens the name, no sea does.
  if (region.test(text.slice(start, Math.min(head, start + 2)))) return { start, anchored: true };
  for (let i = start; i < head; i += 1) {
    if (isOwn && i > start && i - start <= 4 && /^(?:亚洲|国际|世界|欧洲|亚太|全国)/u.test(text.slice(i)))
      return { start, anchored: true };
    // 香港公司|海盗湾影业: the firm's name stands behind its kind.
    const firm = firmOfPlace.exec(text.slice(i + (placeAt(text, i)?.length ?? 0), head));
    if (firm !== null)
      return { start: i + (placeAt(text, i)?.length ?? 0) + firm[0].length, anchored: false };
    // 花|东海岸影展: one character before the words of a place belongs to another name.
    if (i === start + 1 && placeAt(text, i) !== null && (opens || soundsThrough(text, start, i)))
      return { start, anchored: true };
    if (placeAt(text, i) !== null || anchors.at(text, i) !== null) return { start: i, anchored: true };
  }
  return { start, anchored: false };
}
