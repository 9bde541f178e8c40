/** Where the noun phrase behind a Chinese classifier ends: text has no spaces, so the verbs and particles that follow nouns are the edge. */
import { Openings } from '../../../lib/openings.ts';
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { noun } from './nouns.ts';

/** The phrase from `start` up to, not including, `end`; `unit` is its head noun. */
export interface CountedPhrase {
  readonly end: number;
  readonly unit: string;
}

const words = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Verbs, adverbs, prepositions and conjunctions that end a noun phrase. */
const stops = words(`
  的 在 与 及 是 了 将 被 向 从 到 于 等 让 把 给 称 说 就 也 又 都 并 而 但 则 使 令 该 此 其 这 那 每 由 对 以 为 和 同 至 自 因 若 曾 已 未 没 经 据 即 或 且 虽 仍 还 再 只 仅 最 更 很 较 中 内 外 里 上 下 前 后 间 时 起 来 去 有 无 不 会 能 可 要 需 应 须 得 均 共 各 亦 乃 皆 正 刚 才 便 拥 齐 纷 先 另 我 你 他 她 它 您
  看上去 看起来 看来 定案 累计 形容 概括 走高 走低 走强 走弱 收涨 收跌 映演 上檔 上档 下档 加映 加开 一起 一同 一道 一并 一齐 派发 派息 列入 列为 纳入 获批 获救 登顶 打破 创下 引发 引起 造成 导致 带来 带动 吸引 涌入 汇集 展示 呈现 讲述 离开 返回 涨价 降价 打折 停产 改造 升级 更换 搬迁 拆除 修复 修缮 重建 扩建 翻新 开放 撤离 转移 疏散 检查 接种 治疗 出院 住院 确诊 感染 中毒 罹难 丧生 牺牲 遇害 被捕 落网 归案 判刑 起诉 作证 投票 手工 亲手 打造 共用 共享 联手 率先 参加 参与 参展 参赛 参演 出席 出演 主演 执导 举行 举办 召开 开幕 闭幕 开播 开机 成立 加入 宣布 表示 指出 介绍 来自 主办 承办 协办 联合 共同 通过 根据 按照 关于 以及 包括 其中 例如 作为 成为 担任 获得 获评 获奖 获 荣获 夺得 赢得 摘得 入围 入选 入驻 提名 颁发 授予 发布 公布 发表 报道 透露 接受 邀请 受邀 应邀 会见 走进 抵达 前往 赴 位于 落户 亮相 登陆 登台 登场 引进 推出 出品 制作 发行 拍摄 合作 携手 支持 反对 要求 希望 呼吁 推动 促进 加强 启动 建立 建设 组织 创办 设立 计划 决定 同意 批准 认为 相信 强调 首次 陆续 分别 先后 相继 遭到 受到 得到 取得 实现 完成 展开 进行 负责 组成 构成 拼成 上映 公映 放映 展映 播出 播映 热映 问世 面世 售出 出售 销往 卖出 售罄 组队 竞逐 角逐 亲临 到场 观看 参观 打卡 报名 应征 投稿 交付 移交 投产 投用 投入 开工 竣工 开业 营业 停业 关闭 倒闭 倒塌 受损 受伤 遇难 死亡 身亡 失踪 失联 被困 获救 生还 送医 落水 断裂 骨折 起飞 降落 起火 着火 爆炸 相撞 停航 停运 取消 延误 运营 运行 服役 退役 下水 入列 升空 发射 迁徙 出生 诞生 出土 展出 亮灯 点亮 点燃 集合 集结 聚集 汇聚 云集 齐聚 同台 同场 同日 同时 同期 每天 今天 昨天 今年 去年 明年 目前 现场 当天 当日 当场 全部 全都 大多 多数 平均 最终 最后 最少 最多 至少 左右 以上 以下 以内 之多 之久 不等 受益 受惠 受灾 达成 签订 签署 生效 落地 落成 落槌 成交 拍出 占据 占 排队 排着 等着 等待 停在 停着 靠岸 进港 坐在 站在 住在 躺在 堆在 摆在 放在 挂在 达 超过 超 约 近 逾 比 涨 跌 增长 增加 减少 下降 上升
`);

/** Words that contain a stop, or are verbs only elsewhere. */
const safe = words(`
  会员 会员国 委员 委员会 协会 学会 商会 工会 展会 晚会 机会 社会 会场 会展 会计 会馆 会标 省会 城会 智能 功能 能源 核能 职能 国有 私有 特有 公有 未成年 未婚 以色列 华为 自由 自行车 自动 自然 自治 自媒体 自贸 自愿 自制 自主 和平 共和 饱和 调和 中等 高等 初等 等级 到场 首都 成都 古都 大都市 都市 成就 就业 供应 应用 应急 反应 可再生 可疑 正式 公共 共同 共享 共建 共生 因素 基因 从业 从者 名称 职称 小说 传说 说唱 说书 解说 将军 麻将 中国 中学 中小 中外 中俄 中心 中央 中型 中介 中医 中药 中东 中亚 中欧 中非 中美 中日 中韩 中式 中文 空中 水中 高中 初中 集中 热中 中年 中段 中转 中短 中篇 中资 中方 中班 华中 关中 汉中 内地 内陆 内蒙古 国内 境内 室内 海内 校内 外国 外资 外商 外籍 外地 外贸 外交 外语 外卖 外婆 海外 国外 境外 户外 室外 中外 对外 涉外 上海 上市 上校 上将 海上 线上 网上 水上 上游 上等 地上 下属 下游 下岗 地下 旗下 线下 水下 乡下 前任 前锋 目前 后卫 后期 后勤 空间 民间 房间 夜间 时间 时装 时尚 时代 时期 小时 战时 起重机 起诉 来华 外来 未来 未来 原来 去世 有机 有限 有声 有线 有轨 无人 无线 无轨 无声 无名 无障碍 不锈钢 不同 不动产 不明 要素 重要 主要 需求 得奖 得主 获奖者 正版 真正 刚果 才艺 人才 天才 便利 便携 先进 先锋 先生 优先 另类 自我 其他 其它 电报 来信 来稿 来客 以太 上班 上学 上层 上演 下班 下一代 对联 对手 面对 同学 同事 同伴 同胞 同行 不同 共同 合同 至尊 夏至 冬至 经典 经济 经理 经纪 经营 佛经 神经 据点 数据 证据 收据 占据 即时 即兴 并购 并行 而立 给水 供给 补给 把手 门把 火把 让利 转让 向导 方向 取向 定向 面向 是非 最佳 最高 最大 最新 最美 最优秀 最具 很小 较大 较小 比赛 对比 比萨 比特币 近代 近现代 近海 近亲 附近 约旦 条约 公约 节约 预约 超市 超级 超算 超声 超跑 同性 及格 普及 埃及 与会 参与者 参展商 参赛者 参会 中标 里程碑 公里 里海 千里马 邻里 那曲 此类 其次 每日 该类 各类 各式 各色 各地 各界 各族 各国 无锡 无糖 共产 亦庄 内饰 内容 内衣 内科 外科 前沿 前哨 前台 后台 后人 后代 皇后 影后 以后 间谍 车间 时钟 临时 计时 时段 时刻 起点 缘起 立起 发起人 来电 有关 有氧 有色 现有 原有 含有 仅存 仅有 会议室 会客 能手 性能 节能 全能 可乐 可可 可穿戴 要塞 要点 不倒翁 不法 没收 没落 已婚 已故 已知 已有 未知 未解 未遂 未公开 曾用名 经停 经贸
  前总统 前总理 前部长 前官员 前员工 前成员 前队员
  县级 市级 省级 国家级 区级 村级 校级 州级 世界级 顶级 星级
  合作伙伴 合作社 合作方 合作项目 合作协议 合作备忘录 组织者 计划书 制作人 制作公司 制作组 发行商 发行人 发行公司 拍摄地 拍摄点 放映机 放映点 放映员 放映队 放映厅 播出机构 建设者 建设项目 支持者 反对者 负责人 参与方 联合国 联合体 联合会 联合声明 介绍信 报道者 关于 引进片 进口片 出品人 出品方 出品公司 投入品 接受者 受益人 受益者 受害者 受害人 受助 幸存者 遇难者 死亡案例 同时代 最后通牒 最终稿 每日电讯 现场会 现场音乐 当日票 点燃者 首次公开
`);

/** Verbs that modify a noun which follows at once: 报名作品, 入围影片, 在建项目. */
const modifiers = words(`
  报名 参展 参赛 参演 参会 入围 入选 入驻 获奖 提名 候选 展映 放映 上映 公映 热映 播出 引进 进口 出口 合拍 合作 联合 在建 新建 改编 应征 投稿 受邀 应邀 特邀 受灾 遇难 受伤 失踪 被困 获救 上市 展出 出土 发行 制作 出品 拍摄 开业 营业 运营 服役 退役 发射 首次 同期 组织 建设 支持 成交 签署 推出 发布 共同 参与 来自 有
`);

type Finder = (text: string, at: number) => string | null;

const places = new Openings();

/** Which of the words stands at a place, the longest first. */
const finderOf = (list: readonly string[]): Finder => {
  const finder = new PhraseFinder(places, list);
  return (text, at) => finder.at(text, at);
};

const nounsByFirst = new Map(
  [...Map.groupBy(noun.split('|'), (pattern) => pattern.charCodeAt(0))].map(([first, patterns]) => [
    first,
    new RegExp(`(?:${patterns.join('|')})`, 'yu'),
  ]),
);

/** Nouns are patterns: what follows may tell that one of them is none. */
const nounAt: Finder = (text, at) => {
  const expression = nounsByFirst.get(text.charCodeAt(at));
  if (expression === undefined) return null;
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? null;
};
const stopWordAt = finderOf(stops);
const safeWordAt = finderOf(safe);
const modifierAt = finderOf(modifiers);

/** A verb with its complement ends the phrase too: 由…拼成. */
const becomes = /^成(?![员果人年绩])/u;

const stopAt: Finder = (text, at) =>
  stopWordAt(text, at) ?? (becomes.test(text.slice(at + 1, at + 3)) ? text.slice(at, at + 2) : null);

const modifyingAt: Finder = (text, at) => {
  const modifier = modifierAt(text, at);
  return modifier !== null && nounAt(text, at + modifier.length) !== null ? modifier : null;
};

const nameCharacter = /[\p{Script=Han}A-Za-z·]/u;

const complement = /[到至了过着出回完得]/u;
/** 两千张票|九分钟: another figure. */
const otherFigure = /^[一二两三四五六七八九十百\d]+(?:个?(?:多?小时|月|星期)|分钟|秒|天|年|周|日)/u;

const LONGEST = 18;
/** A noun that no list knows is believed only when it is short and an edge ends it. */
const LONGEST_UNKNOWN = 6;
/** What a known noun may be the first part of: 放映机, 电影人. */
const tails = /^[机商片节员者家师品区馆社院队团站车船店厂手书展奖赛曲剧网台类迷]$/u;
/** Heads of one character that need a classifier of their own. */
const personClassifier = /^(?:名|个|位|人|批|群)$/u;

/** The phrase that starts at `start`, right behind `classifier`; null when nothing there is a counted noun. */
export const countedPhrase = (text: string, start: number, classifier: string): CountedPhrase | null => {
  let known: CountedPhrase | null = null;
  let from = start;
  let at = start;
  let clean = false;
  while (at < start + LONGEST) {
    if (!nameCharacter.test(text[at] ?? '') || (at > start && otherFigure.test(text.slice(at, at + 6)))) {
      clean = true;
      break;
    }
    const safeWord = safeWordAt(text, at);
    const head = nounAt(text, at);
    // 19个厅|放映: behind its noun the word is a verb.
    if (known !== null && head === '放映' && isEdge(text, at + head.length)) break;
    if (head !== null && head.length >= (safeWord?.length ?? 0) && isHead(text, at, head, classifier)) {
      at += head.length;
      known = { end: at, unit: head };
      continue;
    }
    if (safeWord !== null) {
      at += safeWord.length;
      continue;
    }
    const modifier = modifyingAt(text, at);
    if (modifier !== null) {
      at += modifier.length;
      continue;
    }
    const particle = text[at] === '的' && at > start && known === null && from === start;
    if (particle) {
      from = ++at;
      continue;
    }
    if (at === start && /[前原]/u.test(text[at] ?? '')) {
      at++;
      continue;
    }
    if (stopAt(text, at) !== null) {
      const described = known === null && from === start ? describedPerson(text, start, classifier) : null;
      if (described !== null) return described;
      clean = true;
      break;
    }
    if (known !== null) {
      at++;
      break;
    }
    at++;
  }
  if (known !== null) return withTail(text, known);
  if (classifier === '次') return null;
  const length = at - from;
  const ofNothing = from !== start && length === 0;
  // 其中6名拿|到了合同: one character before a complement is a verb.
  if (length === 1 && complement.test(text[at] ?? '')) return null;
  // 十二个师傅抬|了三个钟: the last character before 了 or 过 is what they did.
  const end = length > 2 && /[了过着]/u.test(text[at] ?? '') ? at - 1 : at;
  return clean && !ofNothing && length > 0 && at - start <= LONGEST_UNKNOWN + (from - start)
    ? { end, unit: text.slice(from, end) }
    : null;
};

const ofPersons = /^[名位]$/u;
/** What somebody does or did, up to the particle that makes an attribute of it. */
const attribute = /[^\s，。、；：！？,.;:!?“”「」《》（）()的]{2,14}的/uy;
const person =
  /(?:[员家师者人手生民友士兵]|导演|代表|嘉宾|编剧|观众|儿童|孩子|妇女|同胞|粉丝|旅客|乘客|游客|患者|警察|律师)$/u;

/** 4位当年援外的老专家, 3名被困山中的游客: behind a classifier of persons what they do stands before who they are. */
const describedPerson = (text: string, start: number, classifier: string): CountedPhrase | null => {
  if (!ofPersons.test(classifier)) return null;
  attribute.lastIndex = start;
  if (!attribute.test(text)) return null;
  const phrase = countedPhrase(text, attribute.lastIndex, classifier);
  return phrase !== null && person.test(phrase.unit) ? phrase : null;
};

/** 五座小金人: 人 is no head behind a classifier of things; a head of one letter inside a longer word is none either. */
const isHead = (text: string, at: number, head: string, classifier: string): boolean =>
  head.length > 1 || (head === '人' ? personClassifier.test(classifier) : isEdge(text, at + 1));

const isEdge = (text: string, at: number): boolean =>
  !nameCharacter.test(text[at] ?? '') ||
  otherFigure.test(text.slice(at, at + 6)) ||
  (stopAt(text, at) !== null && safeWordAt(text, at) === null);

const withTail = (text: string, known: CountedPhrase): CountedPhrase =>
  tails.test(text[known.end] ?? '') && isEdge(text, known.end + 1)
    ? { end: known.end + 1, unit: known.unit + (text[known.end] ?? '') }
    : known;
