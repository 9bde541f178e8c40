/** Finds the subject of a Chinese reporting clause: behind words of time and circumstance, before what somebody does on the way to the verb. */

import type { Span } from '../../contract.ts';
import { officeAtEnd, singleSurnames } from './speaker-words.ts';
import { wordMatcher } from './word-matcher.ts';

/** Adverbs, prepositions and deeds behind which a subject does not go on. */
const deeds = wordMatcher(`
在 对 向 就 于 接受 否认 驳斥 谴责 批评 证实 发布 公布 参观 走进 来到 激愤 气愤 愤怒 愤慨 痛心 遗憾 惋惜 难过 开心
骄傲 乐观 悲观 谨慎 严肃 郑重 沉重 欣喜 惊喜 惊讶 诧异 疑惑 不解 不满 委屈 心疼 焦急 着急 急切 恳切 真诚 谦虚 谦逊
俏皮 霸气 淡定 冷静 从容 轻松 爽朗 豪爽 直接 私下 当场 现场 当众 齐声 异口同声 连声 一致 共同 纷纷 同声 小声 厉声 柔声
失声 含泪 冷笑 再三 屡次 举例 打趣 咧嘴 抿嘴 撇嘴 撇撇嘴 咧着 坦率 直率 坦诚 直白 委婉 含蓄 半开玩笑 意味深长 语重心长
斩钉截铁 掷地有声 直截了当 一针见血 开门见山 话锋一转 不客气 毫不 信心满满 踌躇满志 感触 强烈 严厉 公开 正式 率先 紧急 火速
迅速 及时 主动 积极 热情 亲切 和蔼 慈祥 憨厚 羞涩 腼腆 害羞 不好意思 得意 满意 满足 满脸 满怀 红着 瞪 皱 拍 挠 搓 揉
捧 抹 擦 率 赴 忙 靠 坐在 站在 主持 会见 发表 做客 透过 拿着 举起 望着 看着 上周 本周 当地时间 早些时候 此前 稍后
同日 次日 信心 出席 参加 日前 近日 当天 当日 随后 进一步 特别 笑着 笑称 曾 明确 同时 首先 最后 再次 一再 多次 反复
今天 昨天 不禁 深有感触 感慨 通过 用 以 接着 继续 忍不住 激动 哽咽 微笑 流泪 泪目 兴奋 自豪 动情 苦笑 无奈 平静 淡淡
风趣 幽默 略带 一脸 哭着 指着 点头 摇头 摆手 摆摆手 挥挥手 点点头 摇摇头 笑笑 耸耸肩 叹口气 叹了口气 欣慰 高兴地 自信
由衷 诚恳 开玩笑 半开 不无 颇为 连连 脱口 轻声 低声 大声 高声 缓缓 慢慢 认真地 一边 会后 事后 课后 散场后 演出后 把
告诉 则 先后 时常 经常 常常 总是 总爱 常爱 一直 从来 向来 曾经 老爱 喜欢 如是 这样 如此 援引 引用 引述 忧心 怒 打比方
打个比方 打了个比方 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 上午 下午 赛前
赛后
`);
/** The same, by their shape. */
const deedShapes =
  /(?:[\d一二三四五六七八九十]+[日月](?=在|说|表|对|向|指|接|出)|\d+日|[也还则](?=表|说|认|强|指|透|坦|称|提)|[^，《》“]{2}地(?=说|表示|回忆|告诉|指出|介绍|写|问|笑|感|讲|称|道)|[笑叹哭]$|(?:走|看|观影|评价|点评|评论|形容|介绍|解释|回答|回应|接受|参加|结束|完成|离开|抵达|出席|参观|考察|调研|视察|检查|走访|会见|会谈|致辞|发言|演讲|发布|现身|亮相|直播|录制|拍摄|采访|领取|捧起|夺冠|获胜|落败|退役|上任|就任|卸任|履新|下班|上班|开工|收工|开机|杀青|开幕|闭幕|比赛|训练|赛|谈|提到|说到|回忆|回顾|得知|面对|被问|受访|总结|展望|步出|听|登台|领奖|上台|获奖|被)[^，]{0,20}(?:时|后|之余|之际|间隙)$|给(?=记者|大家|我们|[他她]|笔者|村民)|\p{Script=Han}着(?![名作陆急重])|边(?=.{1,8}边)|[也还则又都]$|[只便就才](?=回|说|用|是|写|答|留|$)|爱(?=说$)|[常总老]$|代表(?=多数|少数|大家|全体|公司|双方|中方|俄方|美方|政府|家属|球队|剧组|主办方|组委会|所有|我们|国家|[他她]们|集团|团队|观众|学生|员工|本国|全家|一方)|的(?:声明|报告|文章|贺信|采访))/gu;

/** Where the subject ends, at `from` or behind it, and what it does on the way to its verb begins; -1 when it goes on to the end. */
function beyondSubject(words: string, from: number): number {
  deedShapes.lastIndex = from;
  const shaped = deedShapes.exec(words)?.index ?? words.length;
  for (let i = from; i < shaped; i++) if (deeds.lengthAt(words, i) > 0) return i;
  return shaped < words.length ? shaped : -1;
}

/** Words of time and joint that may open a clause before its subject. */
const openers =
  /^(?:据悉|对此|此外|另外|同时|随后|其中|不过|但是?|而且?|当天|当日|近日|日前|昨天|昨日|今天|今日|目前|[\d一二三四五六七八九十]+[日月]|\d+月\d+日|会上|其间|期间|最后|首先|当时|后来|至此|有|连|并且?|且)+/u;
/** A clause that begins so tells the circumstances: 在…时, 谈到…. */
const circumstance =
  /^(?:在(?!野|校|职|读|任|岗|编|华|京|港|沪|美|英|日|俄)|当(?!事|地|局|红|值|代|选)|对(?!方|手|岸)于?|针对|关于|就(?!业|诊|读)|谈到|谈及|提到|说到|提及|面对|随着|通过|根据|按照|从(?!业|事)|将(?!军|领|士)|把|自(?!媒|治|驾|由|助|然)|经过|被问及|问及|展望|回顾|回忆|回首|记者问及|至于|为)/u;
const circumstanceEnd = /^(?:在(?!野)|当(?!事|地|局|选)|随着|于)[^，]{1,30}?(?:时|上|中|后|期间|里|内|之际)/u;

/** The subject in one clause; null when the clause has none. */
export function subjectOf(text: string, from: number, to: number): Span | null {
  let start = from;
  const opener = openers.exec(text.slice(start, to));
  if (opener !== null) start += opener[0].length;
  const rest = text.slice(start, to);
  const around = circumstanceEnd.exec(rest);
  if (around !== null)
    return around[0].length < rest.length ? subjectOf(text, start + around[0].length, to) : null;
  if (circumstance.test(rest)) {
    const joint = rest.lastIndexOf('的');
    const length = rest.length - joint - 1;
    return joint > 0 &&
      length >= 2 &&
      length <= 12 &&
      !/^(?:时候|情况|问题|同时)/u.test(rest.slice(joint + 1))
      ? { start: start + joint + 1, end: to }
      : null;
  }
  if (/^[^，]{1,6}地$/u.test(rest)) return null;
  if (/^(?:[一二两三四几]字|一词|一语|字眼)/u.test(rest)) return null;
  if (rest.startsWith('据')) start += 1;
  let end = to;
  const words = text.slice(start, to);
  for (let i = 1; i < words.length; i++) {
    const at = beyondSubject(words, i);
    if (at < 0) break;
    if (words.length - at >= 2 || /[也还则又都曾用以笑叹哭只便就才给把常总老爱]/u.test(words.charAt(at))) {
      end = start + at;
      break;
    }
    i = at;
  }
  return end > start ? { start, end } : null;
}

/** 周海波，从业二十年的放映员，感慨地说: the name opens the sentence, its office stands between commas. */
const apposition = /^(\p{Script=Han}{2,3})，([^，。；：]{2,24})，/u;

/** The subject of the verb at `verb`: in its own clause, else in an earlier clause of the sentence. */
export function subjectBefore(text: string, from: number, verb: number): Span | null {
  const opening = apposition.exec(text.slice(from, verb));
  if (
    opening?.[1] !== undefined &&
    officeAtEnd(opening[2] ?? '') !== null &&
    singleSurnames.includes(opening[1].charAt(0))
  )
    return { start: from, end: from + opening[1].length };
  let end = verb;
  while (end >= from) {
    const comma = Math.max(
      text.lastIndexOf('，', end - 1),
      text.lastIndexOf('；', end - 1),
      text.lastIndexOf('：', end - 1),
      text.lastIndexOf(',', end - 1),
      text.lastIndexOf('”', end - 1),
      text.lastIndexOf('」', end - 1),
    );
    const start = Math.max(from, comma + 1);
    const subject = end > start ? subjectOf(text, start, end) : null;
    if (subject !== null) return subject;
    if (start <= from || /[”」]/u.test(text.charAt(start - 1))) return null;
    end = start - 1;
  }
  return null;
}
