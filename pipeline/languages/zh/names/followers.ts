/** Tells whether the third character behind a family name still belongs to the name or begins what is told of its bearer. */

import type { Span } from '../../../contract.ts';
import { isIn } from '../../../lib/unit-table.ts';
import { officeAtEnd, roleEnd } from '../speakers/words.ts';
import { wordMatcher } from '../word-matcher.ts';
import { surnameUnits } from './surnames.ts';
import { isNoName } from './titles.ts';

/** First characters of what a sentence says of somebody, never the last of a given name. */
const never =
  /[在对说称则也还就又都被向从给用以和与的是为有将曾笑哭难不没只仅便却把看提谈因于并其蹲站坐走跑跪躺摸抹擦挠拉抱拍握捧拿抬扭摇瞪盯瞧叹喊递接吃喝写追问质骂要想赶听很太最]/u;

/** The same for characters that end given names too: told by the word they begin. */
const words = wordMatcher(`
表示 表态 表达 指出 指着 指挥 指责 认为 认识 介绍 介入 坦言 坦承 坦白 坦率 透露 回应 回答 回忆 回复 回到 回家 回头 回想 回过 回来 告诉 告知 强调 强忍 强烈 强压 正在 正是 正式 正忙 正准 已经 已有 已在 当即 当场 当晚 当天 当日 当年 当众 记得 忆及 忆起 点头 点了 点点 咧嘴 皱眉 皱着
才说 才知 才敢 才发 才明 才回 才想 才松 才能 才意 才从 才把
耳朵 嗓子 嗓音 声音 声称 眼睛 眼圈 眼眶 眼里 眼中 眼含 眼泛 眼前 头发 头上 头也 脸色 脸上 脸颊 语气 语速 双手 双眼 双腿 双脚 满脸 满头 满身 满手 浑身 一脸 一身 一手 一头 裤腿 裤脚 衣服 手里 手上 手指 手臂 心里 心中 心想 嘴里 嘴上 嘴角 嘴唇 眉头 额头 鼻子 鬓角 皮肤 腰板 腰间 左手 右手 左腿 右腿 左脚 右脚 两手 两眼 全身 情绪 神情 神色 表情 目光 身上 身后 身体 身穿 身着 肩上 肩头 脚上 脚下 泪水 泪流 眼泪
进门 进来 进屋 进入 进城 出门 出来 出院 出去 下车 下班 下台 下场 下山 下船 下飞 上台 上场 上车 上前 上岸 上班 上网 到场 到达 到家 返回 返乡 离开 离职 离家 路过 经过 经历 穿过 穿着 穿上 戴着 戴上 爬上 爬到 爬出 钻出 钻进 冲进 冲到 冲上 冲出 飞到 飞往 飞奔 游到 闻讯 闻言 见到 见状 见过 见面 读完 读到 读罢 读着 翻开 翻着 翻出 得知 获悉 放下 放弃 举起 举着 打开 打来 打进 打了 打着 打电 攻入 射门 完成 夺冠 夺得 获得 赢得 赢了 输掉 输了 唱完 唱着 跳完 干完 干了 忙完 忙着 做完 做了 学会 学完 学了 教完 教了 画完 画了 修好 修完 种了 养了 卖了 卖掉 买了 买下 开着 开车 开了 骑着 骑车 背着 扛着 挑着 提着 推着 推开 扶着 牵着 指导 收到 收拾 发现 发出 发文 发帖 发来 发微 转身 转过 转发 停下 停了 停顿 沉默 沉思 愣了 愣住 顿了 顿时 忍住 忍着 忍不 红了 红着 白了 哑着 湿了 醒来 醒了 病了 累了 累得 急了 急得 气得 乐了 乐得 高兴 开心 兴奋 激动 紧张 感到 感慨 感叹 觉得 知道 明白 意识 决定 打算 准备 希望 担心 相信 承认 坚持 坚信 答应 拒绝 反问 连忙 连连 急忙 匆匆 缓缓 慢慢 轻轻 静静 默默 悄悄 深深 紧紧 终于 忽然 突然 仍然 依然 依旧 始终 一直 一边 一下 一时 一听 一看 一句 一口 一次 一家 几乎 似乎 也许 其实 原本 原来 本来 本想 后来 随后 随即 立刻 立即 马上 特意 特地 专程 亲自 独自 曾经 先后 先是 再次 再也 第一
看完 看着 看过 看到 看了 吃完 写完 跑完 跑出 跑回 走完 走进 走出 走到 走上 走在 坐上 坐在 坐着 站在 站着 站上 站起 拿到 拿着 拿起 提起 提着 抱着 拉着 握着 捧着 捧起 追着 喊着 躺在 蹲在 蹲下 递给 递过 被困 被送 被救 被确 有些 有点 没有 没想 不肯 不愿 不知 不敢
盛赞 大赞 力赞 回顾 开玩 代领 代为 代表领 领取 坦认 并宣 并称 并透 并表 并强 并指 把目 把它 把这 补充 苦笑 笑说 笑称 忍不 有感 不讳 直指 续指 续称 率先 亲临 压轴 担纲 饰一 惊喜 低调 高调 现身 惨遭 首部 首支 首次 首度 新片 新作 之手 之笔 笔下 镜头 麾下 任制 出任 担任 兼任 掌镜 操刀 携新 携手 携作 带来 力邀 坐镇
伤愈 伤退 伤停 伤势 复出 复工 带伤 因伤 身披 身兼
受访 受邀 受审 受伤 受聘 受奖 受命 受命 睽违 质询 今年 今天 今日 昨天 昨日 昨晚 前天 明天 去年 年近 年过 年幼 年轻 年迈 现年 现在 现任 现场 时年 时任 从小 自小 自幼 自己 自称 生于 出生 患病 患有 退休 退役 退伍 毕业 老家 家住 家在 家里 祖籍 来自 来到 来说 来信 来电 随队 率队 带着 带队 带领 带来 领奖 获奖 夺金 摘金 赛后 赛前 会后 会上 事后 课后 演出 落泪 流泪 含泪 含着 泪目 哽咽 泣不 微微 略带 略显 显得 看似 周一 周二 周三 周四 周五 周六 周日 本周 上周 下周 本月 上月 凌晨 早上 早晨 上午 中午 下午 晚上 傍晚 深夜 夜里 近日 日前 此前 致词 致辞 致谢 延续 沿用 采用 选用 起用 启用 保留 邀请 亲任 亲自 执导 拍摄 编导 改编 打造 凭借 捧回 摘得 斩获 勇夺 抱回
分别 各自 双双 共同 联袂 携手 一同 一道
定居 旅居 移居 旅欧 旅美
刚从 刚刚 刚拍 刚完 刚结 刚到 刚回 刚获 刚好
下月 下周 年底 月底 明年 即日 本是 原是 填补 兼管 代管 补上 补位 顶上 合导 联手 获委 获聘 获邀 辞任 请辞 署理
算的是 说的是 讲的是 看的是 想的是 管的是 要的是 盘算 琢磨 寻思 惦记 念叨 算过 算着 另有
外号 绰号 人称 人送 诨号 小名 网名 艺名 本人 夫妇 父子 母女 等人 的话 口中 家中 家门
`);

/** 才 ends given names such as these; elsewhere it is the adverb: 李有才|说, 周航|才说. */
const talented = /[有成茂英俊德贤天秀广育文学怀人志多奇国]才$/u;

/** Of `rest`, which begins with a family name of `surname` characters: the length of the whole name. */
export function wholeNameLength(rest: string, surname = 1): number {
  const whole = surname + 2;
  if (rest.length < whole) return rest.length;
  // 黄文和: 和 joins nobody where nothing is behind it.
  if (rest.length === whole && rest.endsWith('和')) return whole;
  return never.test(rest.charAt(whole - 1)) || words.lengthAt(rest, whole - 1) > 0 ? whole - 1 : whole;
}

/** Is what three characters begin with a name of two, and the third the adverb 才? */
export function endsOnAdverb(name: string): boolean {
  return name.length === 3 && name.endsWith('才') && !talented.test(name);
}

/** Does a word begin at `at` that tells of the person named before it? */
export function tellsOfBearer(text: string, at: number): boolean {
  return words.lengthAt(text, at) > 0;
}

/** Length of the name that `text` begins with, told by what follows it: 韦阿勇|攻入; 0 when nothing tells. */
export function followedNameLength(text: string): number {
  if (!isIn(surnameUnits, text, 0) || isNoName(text, 0)) return 0;
  for (const length of [2, 3])
    if (words.lengthAt(text, length) > 0 && /^\p{Script=Han}+$/u.test(text.slice(0, length)))
      return /[的了着在这那是与和]/u.test(text.slice(1, length)) ? 0 : length;
  return 0;
}

/** No trade in front of a name is longer, in characters. */
const longestTrade = 8;

/** The same, by itself or behind a trade: 高中生|段小龙|跑完; null when nothing tells. */
export function followedName(text: string): Span | null {
  for (let start = 0; start <= Math.min(longestTrade, text.length - 3); start += 1) {
    const before = text.slice(0, start);
    if (start > 0 && !roleEnd.test(before) && officeAtEnd(before) === null) continue;
    const length = followedNameLength(text.slice(start));
    if (length > 0) return { start, end: start + length };
  }
  return null;
}
