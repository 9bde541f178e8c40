/** Chinese verbs that report speech. */

import { speechPlaces, wordMatcher } from '../word-matcher.ts';

/** Verbs of two characters and more, and 说/称/道/讲 which end a clause. */
const speechVerbs: readonly string[] = `
表示 指出 认为 介绍 强调 透露 坦言 回忆 补充 解释 写道 回答 反问 感慨 感叹 提醒 呼吁 宣布 告诉 直言 评价 称赞 赞叹 说道 问道 答道 笑道 叹道 说明 回应 谈到 提到 承认 否认 证实 确认 警告 预测 预计 建议
期待 希望 相信 坚称 声称 宣称 自嘲 调侃 打趣 表态 致辞 致辞说 总结 归纳 分析 分析说 阐述 阐释 重申 申明 声明 描述 形容 诉说 倾诉 讲述 解读 点评 评论 评述 主张 断言 直呼 惊呼 高呼 喊道 喊话 吐槽 感言 表达 披露 通报 报道 报道称 报道说 补充道 说起 聊到 谈及 谈起 提出 追问 询问 提问
坦承 抱怨 抱怨道 许诺 承诺 保证 勉励 寄语 祝贺 回复 答复 强调说 感慨道 批评 抨击 质疑 反驳 辩称 自述 分享 幽默地说 发文 发帖 留言 撰文 配文 要求 写到 写下 判断 推测 估计 估算 算了一笔账 算了笔账 算过一笔账 算起账来 举了个例子 打了个比方 敦促 督促 责令 奉劝 劝告 劝诫 告诫 叮嘱 嘱咐 叮咛 恳请 请求 吁请 鼓励 安慰 感谢 致谢 道谢 祝福 恭喜 道贺 致歉 道歉 检讨 反省 怒斥 斥责 痛斥 痛批 炮轰 抗议 谴责 控诉 指控 指责 责问 质问 喝问 逼问 请教 发问 设问
回怼 回击 驳斥 澄清 辟谣 解答 作答 应答 接话 插话 接茬 附和 赞同 认同 同意 反对 拒绝 推辞 婉拒 承诺 许诺 立誓 发誓 起誓 宣誓 誓言 放言 扬言 豪言 断定 认定 裁定 判定 指明 点明 阐明 讲明 申辩 辩解 辩护 狡辩 供述 供认 坦白 交代 招认 检举 揭露 爆料 曝光 透漏 泄露 暗示 示意 影射
预言 预判 预估 预期 展望 憧憬 设想 畅想 畅谈 漫谈 细数 列举 举例 比喻 譬喻 概括 概述 简述 综述 讲解 科普 普及 提示 警示 告知 通知 通告 公告 公布 发布 昭告 公开 表明 明言 言明 声言 宣读 朗读 念道 吟诵 唱道 高喊 大喊 呼喊 叫喊 呐喊 吼道 怒吼 喝道 嚷道 叫道 哭诉 续指 续称 续说 续道 再指 又指 再称 自爆 自曝 自认 笑认 笑答 笑喊 笑谈 笑问 松口 甜喊 直喊 大赞 狂赞 力赞 坦认 直认 感恩 发声 不讳言 透露说 哭喊 泣诉 诉苦 叫苦 抱屈 喊冤 嘀咕 嘟囔
反映 忆述 憶述 笑言 戏言 坦露 自认 叹言 放话 撂话 夸道 概括 定调 回敬 反呛 自言自语 喃喃自语 念叨 唠叨 絮叨 嘲讽 讽刺 讥讽 挖苦 揶揄 调笑 戏谑 吹嘘 夸口 夸赞 夸奖 点赞 盛赞 赞许 赞赏 褒奖 肯定 力挺 声援 支招 献策 提议 倡议 倡导 号召 动员 指示 批示 下令 命令 吩咐 嘱托 交待 强烈谴责 担忧 担心 忧虑 怀疑 猜测 揣测 猜想 推断 推算 测算 研判 剖析 反思 自问 自夸 自谦 自评 自辩 自白 告白 表白 哽咽 呛声 回呛 开呛 反呛 怒呛 狠酸 怒轰 痛轰 加码 吐心声 脱口 喊话 喊冤 打气 倾吐 吐露 诉说 追忆 回想 忆及 缅怀 悼念
`
  .trim()
  .split(/\s+/u);

const longest = speechVerbs.toSorted((a, b) => b.length - a.length).join('|');

const verbPattern = new RegExp(
  `(?:(?:告诉|叮嘱|嘱咐|告诫|劝告?|提醒|感谢|谢谢|鼓励|勉励|安慰|质问|反问|追问|询问|请教|回怼|怒斥|痛批|敦促|督促|呼吁|要求|警告|恭喜|祝贺|喊话|回应|答复|回复|称赞|夸赞?|骂|吩咐|命令|指示|训斥|斥责|批评|致电|致函|恳请|奉劝|指责|指控|谴责)[^，。：“了着过]{0,16}|(?:${longest})(?:道|说|称|到|过|了|着)?|(?<![小传学据解可游劝虽])说(?:道|过|起|到)?|(?<![名职号简俗统自戏昵谑雅爱美别尊敬])称|(?<![街轨渠频报知难通管味东隧赛跑车航水人要霸柔跆公门])道|(?:说|留|丢|甩|撂|扔|抛|回|答|补|冒|蹦|问|喊|骂|念叨)(?:下|出|上|来)?了?(?:这么|这样)?[一两几三四半]?[句个声](?:话|字)?|(?<![演对])讲(?:道|到)?|(?<![访慰学顾提])问|答|(?<![呼])喊|(?<=[里中上内下])写(?:着|了|下|过)?|云|曰|吼|骂|(?<![手所意特泛专暗拇食无名中小尾股期恒标美目直弹戒首屈十五两一])指)$`,
  'u',
);

const verbs = wordMatcher(speechVerbs);
const saying = speechPlaces.characters('说称指');
/** 说, 称 and, in Hong Kong, 指 report inside a sentence when a mark follows, unless they are part of a word: 小说，; 名称，; 手指，. */
const partBefore =
  /[小传学据解可游劝虽]说|[名职号简俗统自戏昵谑雅爱美别尊敬]称|[手所意特泛专暗拇食无名中小尾股期恒标美目直弹戒首屈十五两一]指/u;

/** 有关指控, 上述回应: a noun, no verb. */
const nounBefore = /(?:有关|相关|上述|该|这一|这些|此类|任何|一项|一份|[^地]的)$/u;

/** 消息公布|后, 目标提出|以来: when it was. */
const circumstance = /^(?:后(?![续果期来])|之后|以来|以后|之际|前(?![景途往来线总首副部]))/u;

export interface ReportingVerb {
  readonly index: number;
  readonly text: string;
}

/** Length of the reporting verb at `i`; 0 when there is none. */
function reportLength(sentence: string, i: number): number {
  const length = verbs.lengthAt(sentence, i);
  const isVerb =
    length > 0 &&
    !/[师员家者区]/u.test(sentence.charAt(i + length)) &&
    !nounBefore.test(sentence.slice(Math.max(0, i - 3), i)) &&
    !circumstance.test(sentence.slice(i + length, i + length + 2)) &&
    !sentence.startsWith('透露姓名', i) &&
    !sentence.startsWith('透露身份', i);
  if (isVerb) return length + (/[道说称]/u.test(sentence.charAt(i + length)) ? 1 : 0);
  return speechPlaces.has(saying, sentence, i) &&
    /[，:：]/u.test(sentence.charAt(i + 1)) &&
    !partBefore.test(sentence.slice(Math.max(0, i - 1), i + 1))
    ? 1
    : 0;
}

/** Reporting verbs anywhere, followed by what is reported: 表示，…; 说，…; 认为…. */
export function reportsIn(sentence: string): ReportingVerb[] {
  const found: ReportingVerb[] = [];
  for (let i = nextReport(sentence, 0); i < sentence.length; ) {
    const length = reportLength(sentence, i);
    if (length > 0) found.push({ index: i, text: sentence.slice(i, i + length) });
    i = nextReport(sentence, i + Math.max(1, length));
  }
  return found;
}

function nextReport(sentence: string, from: number): number {
  return speechPlaces.next(sentence, verbs.lists | saying, from);
}

/** Whether a text begins with a reporting verb. */
export function opensWithReport(text: string): boolean {
  return reportLength(text, 0) > 0;
}

/** No reporting verb with its listener is longer, in characters; a few more are looked at for what may stand before it. */
const longestVerb = 30;

/** The reporting verb that ends a clause: 说, 表示, 回忆道, 告诉记者, 对记者说. */
export function verbAtEnd(clause: string): ReportingVerb | null {
  const from = Math.max(0, clause.length - longestVerb);
  const match = verbPattern.exec(from === 0 ? clause : clause.slice(from));
  if (match !== null && nounBefore.test(clause.slice(0, from + match.index)) && match[0].length === 2)
    return null;
  return match === null ? null : { index: from + match.index, text: match[0] };
}

/** 称其为, 形容这部影片是, 将…比作: what follows judges or names. */
export const naming =
  /(?:点名|盛赞|直指|(?<![坚声宣谎妄简俗统])称赞?|归咎于|归因于|归结为|斥之?为|贬为|批为|视为|定性为|形容|评价|描述|誉|比作|称作|比喻)(?<object>[^，。；！？“]{0,24}?)(?:为|是|作|成|道)?$/u;

/** 被誉为, 素有…之称: nobody in particular says so. */
export const passiveNaming =
  /(?:被(?![告诉访申上害])[^，。]{0,12}|素有|享有|有着?|号|又|俗|人|简|堪|可)(?:誉|称|评|叫|封|唤)(?:为|作|做)?$|(?:所谓的?|名为|题为|称号为|命名为|取名|绰号|外号|昵称|主题为|主题是|口号是|代号)$/u;
