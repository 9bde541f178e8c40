/** Finds the subject of a Chinese reporting clause: behind words of time and circumstance, before what somebody does on the way to the verb. */

import type { Span } from '../../../contract.ts';
import { followedName } from '../names/followers.ts';
import { isScene } from '../names/scenes.ts';
import {
  anchorEnd,
  firstPersonEnd,
  goesOn,
  isNamedPerson,
  isNameShaped,
  isPersonal,
  namingSpans,
} from '../speakers/anchors.ts';
import { addressEnd } from '../speakers/forms-of-address.ts';
import { holdsOffice, isOffice, officeAtEnd, opensWithOffice, singleSurnames } from '../speakers/words.ts';
import { behindOpenings } from './openings.ts';
import { deeds, predicates } from './predicate-words.ts';
import { screenNamed } from './screen-names.ts';
import { opensWithReport } from './verbs.ts';

/** Nothing but how it was said: no subject. */
const manner =
  /^(?:(?:只|仅|却|又|也|还|则|便|就|才|都|再|仍|改口|转而|不禁|忍不住|一再|多次|反复|坦率|坦诚|最终|明确|公开|当场|当即|随即|立即|再次|进一步|特别|笑着|哭着|说着|[笑哭叹喊叫怒])+|\p{Script=Han}{1,2}[着地]|边[^一，]{1,4}边[^，]{0,3}|[常总老]|(?:时|常|经)常|屡屡|每每|开口(?:的?第一?(?:句话?)?)?)$/u;
/** The same, by their shape. */
const deedShapes =
  /(?:(?<=·\p{Script=Han}{2,8})生(?=[在于]\p{Script=Han})|(?<=\p{Script=Han})周一(?!边)|当晚|[\d一二三四五六七八九十]+[日月](?=在|说|表|对|向|指|接|出)|\d+日|[也还则](?=表|说|认|强|指|透|坦|称|提)|[^，《》“]{2}地(?=说|表示|回忆|告诉|指出|介绍|写|问|笑|感|讲|称|道)|[笑叹哭]$|(?:走|看|观影|评价|点评|评论|形容|介绍|解释|回答|回应|接受|参加|结束|完成|离开|离庭|离场|出庭|回[复覆]|答[复覆]|查[询詢]|抵达|出席|参观|考察|调研|视察|检查|走访|会见|会谈|致辞|发言|演讲|发布|现身|亮相|直播|录制|拍摄|采访|领取|捧起|夺冠|获胜|落败|退役|上任|就任|卸任|履新|下班|上班|开工|收工|开机|杀青|开幕|闭幕|比赛|训练|赛|谈|提到|说到|回忆|回顾|得知|面对|被问|受访|总结|展望|步出|听|登台|领奖|上台|获奖|被)[^，]{0,20}(?:时|后|之余|之际|间隙)$|给(?=记者|大家|我们|[他她]|笔者|村民)|\p{Script=Han}着(?![名作陆急重])|边(?=[^一，]{1,8}边)|[也还则又都]$|[只便就才](?=回|说|用|是|写|答|留|$)|爱(?=说$)|[常总老]$|代表(?=多数|少数|大家|全体|公司|双方|中方|俄方|美方|政府|家属|球队|剧组|主办方|组委会|所有|我们|国家|[他她]们|集团|团队|观众|学生|员工|本国|全家|一方)|的(?:声明|报告|文章|贺信|采访|声音|嗓音|语气|语调|口吻|眼神|眼里|眼睛|眼眶|脸上|目光|表情|神情)|(?<=\p{Script=Han}{2})(?:眼里|眼中|脸上|眼眶|嘴角|眼角|语气|声音)(?=\p{Script=Han})|(?<=\p{Script=Han}{2})(?<![于但只总还可就都也不要若正而真这那])是(?=[^，]{1,20}[师员者人生长家主手户民医工兵客]$))/gu;

/** Where the subject ends, at `from` or behind it, and what it does on the way to its verb begins; -1 when it goes on to the end. */
function beyondSubject(words: string, from: number): number {
  let deed = predicates.next(words, from);
  while (deed < words.length && predicates.lengthAt(words, deed) === 0)
    deed = predicates.next(words, deed + 1);
  if (deed === from) return deed;
  deedShapes.lastIndex = from;
  const end = Math.min(deed, deedShapes.exec(words)?.index ?? words.length);
  return end < words.length ? end : -1;
}

/** 对记者说, 告诉家属: whom the words are for, not who speaks. */
const addressing = /^(?:对|向|给|跟|告诉|与|和|同|为|替)/u;

/** 他拒绝…, 她补充: nothing but the pronoun; 他的经纪人, 她丈夫: somebody of theirs. */
function pronounLength(words: string): number {
  const pronoun = /^(?:他们|她们|它们|他|她|它)(?!的)/u.exec(words)?.[0] ?? '';
  return opensWithOffice(words.slice(pronoun.length, pronoun.length + 6)) ? 0 : pronoun.length;
}

/** 统计局发布的公报: a text, whose issuer stands before it. */
const printed = /(?:公报|通报|报告|声明|公告|文章|通知|评论|贺信|文件|书|信)$/u;

/** Does the attribute that begins with a deed end in a noun that can speak: 记者采访的业内人士, 坐在一旁的李成林笑着? */
function isAttribute(words: string, at: number): boolean {
  const joint = words.lastIndexOf('的');
  const head = words.slice(joint + 1).replace(/^[“「]\uE000+[”」]/u, '');
  return (
    joint > at &&
    words.charAt(at) !== '是' &&
    (!addressing.test(words.slice(at)) || anchorEnd(words.slice(0, at), true) === 0) &&
    !printed.test(head) &&
    (anchorEnd(head.slice(0, subjectEnd(head)), true) === subjectEnd(head) || followedName(head) !== null)
  );
}

/** 美国在台协会, 协会驻华代表: the deed is a word of an organization's name, which runs up to the verb. */
function isWithinName(words: string, at: number): boolean {
  return (
    /^在[台港澳华京沪美日俄欧韩]/u.test(words.slice(at)) &&
    !isPersonal(words.slice(0, at)) &&
    anchorEnd(words, false) === words.length
  );
}

/** 导演曾可, 工程师曾怡静: behind an office 曾 is a family name, unless a deed follows it (曾多次, 曾透露, 曾任). */
function isFamilyName(words: string, at: number): boolean {
  if (
    words.charAt(at) !== '曾' ||
    (!/[师员者匠长]$/u.test(words.slice(0, at)) && officeAtEnd(words.slice(0, at)) === null)
  )
    return false;
  const rest = words.slice(at + 1);
  return (
    rest !== '' &&
    deeds.lengthAt(rest, 0) === 0 &&
    !opensWithReport(rest) &&
    !/^(?:[经任是有为被与和因获参担执拍演写说称主两三几数到见问说讲送给做留受])/u.test(rest)
  );
}

/** Where the subject ends and its predicate begins, counted from the start of `words`. */
function subjectEnd(words: string): number {
  const pronoun = pronounLength(words);
  if (pronoun > 0) return pronoun;
  const address = addressEnd(words);
  if (address > 0) return address;
  const names = namingSpans(words);
  for (let i = 1; i < words.length; i++) {
    const at = beyondSubject(words, i);
    if (at < 0) break;
    const name = names.find(({ start, end }) => start <= at && at < end);
    if (name !== undefined) i = name.end - 1;
    else if (/[反针绝相应面敌核配派]对$/u.test(words.slice(0, at + 1))) i = at;
    else if (isFamilyName(words, at)) i = at + 1;
    else if (isAttribute(words, at)) i = words.lastIndexOf('的');
    else if (isWithinName(words, at)) break;
    else if (
      words.length - at >= 2 ||
      /[也还则又都曾用以笑叹哭只便就才给把常总老爱却没]/u.test(words.charAt(at))
    )
      return at;
    else i = at;
  }
  return words.length;
}

/** 要求厂方限期改善: the subject stands in an earlier clause. */
const opensWithVerb =
  /^(?:要求|呼吁|强调|批评(?!家|者|人)|指责|质疑(?!者)|否认|承认|建议|提醒|警告|敦促|希望(?!工程|小学)|期待|相信|宣布|感谢|称赞|肯定|拒绝|反对(?![党派者])|支持(?!者)|表示|指出|透露|坦言|直言|认为|回答(?!者)|答复|回应(?!者)|接受|告诉|[说称])/u;

const described = /^[^，。；：“”「」]{2,16}?的(?=[他她](?![们的]))/u;

/** Does the noun behind the last 的 name a speaker? */
function hasHead(words: string): boolean {
  const head = words.slice(words.lastIndexOf('的') + 1);
  return anchorEnd(head, true) === head.length;
}

const relaying = /^[^，。；：]{0,16}?(?:援引|引述)(?:了)?(?=[^，。；：]{2,24}$)/u;

/** The subject in one clause; null when the clause has none. */
export function subjectOf(text: string, from: number, to: number): Span | null {
  let start = behindOpenings(text, from, to);
  const screen = screenNamed(text.slice(start, to));
  if (screen !== null) return { start: start + screen.start, end: start + screen.end };
  // 路透社援引知情人士|称: who is passed on, not who passes on.
  start += relaying.exec(text.slice(start, to))?.[0].length ?? 0;
  // 有分析人士: somebody, nobody told of before.
  if (start > from && text.charAt(start - 1) === '有') start -= 1;
  // 是丈夫牺牲前一天发来的：“…”
  if (text.charAt(start) === '是' && /^是(?=.{2,})/u.test(text.slice(start, to))) start += 1;
  // 这是小男孩被救出后说的第一句话.
  if (text.charAt(start) === '这')
    start += /^这(?:句话|番话)?(?:就|便)?是(?=.{2,})/u.exec(text.slice(start, to))?.[0].length ?? 0;
  const rest = text.slice(start, to);
  if (rest === '' || (rest.endsWith('地') && /^[^，]{1,6}地$/u.test(rest)) || manner.test(rest)) return null;
  // 人在国外，通过发言人转述: through whom, not who speaks.
  if (/^(?:通过|透过|经由|借由|藉由)\p{Script=Han}{2,14}$/u.test(rest)) return null;
  // 其辩称: whoever the clause before is about.
  if (rest === '其') return null;
  if (/^(?:[一二两三四几]字|一词|一语|字眼)/u.test(rest)) return null;
  if (opensWithVerb.test(rest) && !printed.test(rest)) return null;
  if (rest.startsWith('据')) start += 1;
  // 龙虎武师出身的他: the pronoun behind what is told of him.
  start += described.exec(text.slice(start, to))?.[0].length ?? 0;
  let words = text.slice(start, to);
  if (words.includes('有')) {
    // 留言区有网友酸: somebody is there who speaks.
    const there = /^.{0,8}有(?=.{2,8}$)/u.exec(words)?.[0].length ?? 0;
    if (/^.{0,8}有人$/u.test(words)) return { start: to - 2, end: to };
    if (there > 0 && isOffice(words.slice(there))) return { start: start + there - 1, end: to };
  }
  const cut = subjectEnd(words);
  // 随即又红了眼眶: when and how, and whoever was told of before.
  if (cut < words.length && manner.test(words.slice(0, cut))) return null;
  const anchored = anchorEnd(words.slice(0, cut), cut < words.length);
  words = words.slice(0, cut);
  // 白天卖卷粉、晚上当前锋的|韦阿勇|攻入两球: the name behind the attribute, what its bearer does behind it.
  const joint = words.lastIndexOf('的') + 1;
  const named = anchored < cut && joint > 0 ? followedName(words.slice(joint)) : null;
  if (named !== null) return { start: start + joint + named.start, end: start + joint + named.end };
  // 发言人|改口, 主教练|咆哮: what no list holds is done by whoever stands before it.
  if (anchored > 0 && anchored < cut && !goesOn(words, anchored)) words = words.slice(0, anchored);
  // 老人|拉住救援队员的手: the whole is no name of anybody, its first words are.
  else if (anchored > 0 && anchored < cut && /^的/u.test(words.slice(anchored)) && !hasHead(words)) {
    const first = firstPersonEnd(words);
    if (first > 0 && first < anchored && !/^[的、和与]/u.test(words.slice(first)))
      words = words.slice(0, first);
  }
  // 学考古的“95后”辛未央: the name stands behind the marks.
  const behindMark = words.search(/[”」][^”」]{2,4}$/u) + 1;
  if (behindMark > 0 && isNameShaped(words.slice(behindMark)))
    return { start: start + behindMark, end: start + words.length };
  // 冲线后, 台阶上: when and where, nobody.
  return words === '' || (isScene(words) && !holdsOffice(words))
    ? null
    : { start, end: start + words.length };
}

/** 周海波，从业二十年的放映员，感慨地说: the name opens the sentence, its office stands between commas. */
const apposition = /^(\p{Script=Han}{2,3})，([^，。；：]{2,24})，/u;

/** The last mark before `end` that parts clauses; -1 when there is none. */
function clauseMark(sentence: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && !'，；：,”」』"'.includes(sentence.charAt(at))) at -= 1;
  return at;
}

/** Can the words name a speaker beyond doubt? */
function isSure(words: string): boolean {
  return words === '后者' || anchorEnd(words, true) === words.length;
}

/**
 * The subject of the verb at `verb`: in its own clause, else in an earlier clause of the sentence. 驚魂未定 gives way to
 * 住客關少玲 before it, and 她 to 代表羅慧敏.
 */
export function subjectBefore(text: string, from: number, verb: number): Span | null {
  const sentence = text.slice(from, verb);
  const screen = screenNamed(sentence);
  if (screen !== null && !/[，；：]/u.test(sentence.slice(screen.end)))
    return subjectOf(text, from + sentence.lastIndexOf('，', screen.start) + 1, verb);
  const opening = apposition.exec(sentence);
  if (
    opening?.[1] !== undefined &&
    officeAtEnd(opening[2] ?? '') !== null &&
    singleSurnames.includes(opening[1].charAt(0))
  )
    return { start: from, end: from + opening[1].length };
  let doubtful: Span | null = null;
  for (let end = sentence.length; end > 0; ) {
    const mark = clauseMark(sentence, end);
    const subject = subjectOf(text, from + mark + 1, from + end);
    if (subject !== null) {
      const words = text.slice(subject.start, subject.end);
      const isPronoun = /^[他她]$/u.test(words);
      if (doubtful === null && !isPronoun && isSure(words)) return subject;
      if (doubtful !== null && isNamedPerson(words) && !/[他她]/u.test(text.slice(subject.end, from + end)))
        return subject;
      doubtful ??= subject;
    }
    if (/[”」』"]/u.test(sentence.charAt(mark))) break;
    end = mark;
  }
  return doubtful;
}
