/** Reads Chinese reporting clauses: N说：“…”, “…”N说, 据N介绍, 用N的话说, N称其为“…”. */

import type { Span } from '../../contract.ts';
import type { Attribution, Link } from '../shared/quotation-language.ts';
import { headAtEnd, headPattern, singleSurnames } from './speaker-words.ts';
import { naming, passiveNaming, verbAtEnd, verbInside } from './speech-verbs.ts';

function clause(link: Link, speaker: Span | null, cue: Span, end: number, isNaming = false): Attribution {
  return { link, speaker, cue, isNaming, gender: null, end };
}

/** Words of time and joint that may open a clause before its subject. */
const openers =
  /^(?:据悉|对此|此外|另外|同时|随后|其中|不过|但是?|而且?|当天|当日|近日|日前|昨天|昨日|今天|今日|目前|[\d一二三四五六七八九十]+[日月]|\d+月\d+日|会上|其间|期间|最后|首先|当时|后来|至此|有|连)+/u;
/** A clause that begins so tells the circumstances: 在…时, 谈到…. */
const circumstance =
  /^(?:在(?!野|校|职|读|任|岗|编|华|京|港|沪|美|英|日|俄)|当(?!事|地|局|红|值|代|选)|对(?!方|手|岸)于?|针对|关于|就(?!业|诊|读)|谈到|谈及|提到|说到|提及|面对|随着|通过|根据|按照|从(?!业|事)|将(?!军|领|士)|把|自(?!媒|治|驾|由|助|然)|经过|被问及|问及|展望|回顾|回忆|回首|记者问及|至于|为)/u;
const circumstanceEnd = /^(?:在(?!野)|当(?!事|地|局|选)|随着|于)[^，]{1,30}?(?:时|上|中|后|期间|里|内|之际)/u;

/** Where the subject ends and what it does on the way to its verb begins. */
const beyondSubject =
  /(?:在|对|向|就|于|接受|否认|驳斥|谴责|批评|证实|发布|公布|参观|走进|来到|忧心(?:忡忡)?|激愤|气愤|愤怒|愤慨|痛心|遗憾|惋惜|难过|开心|骄傲|乐观|悲观|谨慎|严肃|郑重|沉重|欣喜|惊喜|惊讶|诧异|疑惑|不解|不满|委屈|心疼|焦急|着急|急切|恳切|真诚|谦虚|谦逊|俏皮|霸气|淡定|冷静|从容|轻松|爽朗|豪爽|直接|私下|当场|现场|当众|齐声|异口同声|连声|一致|共同|纷纷|同声|小声|厉声|柔声|失声|含泪|冷笑|怒斥?|再三|屡次|举例|打(?:了)?(?:个)?比方|打趣|咧嘴|抿嘴|撇嘴|撇撇嘴|咧着|坦率|直率|坦诚|直白|委婉|含蓄|谦逊|半开玩笑|意味深长|语重心长|斩钉截铁|掷地有声|直截了当|一针见血|开门见山|话锋一转|不客气|毫不|信心满满|踌躇满志|感触|强烈|严厉|公开|正式|郑重|率先|紧急|火速|迅速|及时|主动|积极|热情|亲切|和蔼|慈祥|憨厚|羞涩|腼腆|害羞|不好意思|得意|满意|满足|满脸|满怀|红着|瞪|皱|拍|挠|搓|揉|捧|抹|擦|率|赴|忙|靠|坐在|站在|主持|会见|发表|做客|透过|拿着|举起|望着|看着|周[一二三四五六日]|星期[一二三四五六日]|上周|本周|当地时间|早些时候|此前|稍后|同日|次日|信心|出席|参加|日前|近日|当天|当日|[\d一二三四五六七八九十]+[日月](?=在|说|表|对|向|指|接|出)|\d+日|随后|[也还则](?=表|说|认|强|指|透|坦|称|提)|进一步|特别|笑着|笑称|曾|明确|同时|首先|最后|再次|一再|多次|反复|[^，《》“]{2}地(?=说|表示|回忆|告诉|指出|介绍|写|问|笑|感|讲|称|道)|今天|昨天|[上下]午|不禁|坦率|深有感触|感慨|通过|用|以|接着|继续|忍不住|激动|哽咽|微笑|含泪|流泪|泪目|兴奋|自豪|动情|苦笑|无奈|平静|淡淡|风趣|幽默|略带|一脸|哭着|指着|点头|摇头|摆手|摆摆手|挥挥手|点点头|摇摇头|笑笑|耸耸肩|叹口气|叹了口气|欣慰|高兴地|自信|由衷|诚恳|开玩笑|半开|不无|颇为|连连|连声|脱口|轻声|低声|大声|高声|缓缓|慢慢|认真地|[笑叹哭]$|(?:走|看|观影|评价|点评|评论|形容|介绍|解释|回答|回应|接受|参加|结束|完成|离开|抵达|出席|参观|考察|调研|视察|检查|走访|会见|会谈|致辞|发言|演讲|发布|现身|亮相|直播|录制|拍摄|采访|领取|捧起|夺冠|获胜|落败|退役|上任|就任|卸任|履新|下班|上班|开工|收工|开机|杀青|开幕|闭幕|比赛|训练|赛|谈|提到|说到|回忆|回顾|得知|面对|被问|受访|总结|展望|步出|听|登台|领奖|上台|获奖|被)[^，]{0,20}(?:时|后|之余|之际|间隙)$|给(?=记者|大家|我们|[他她]|笔者|村民)|\p{Script=Han}着(?![名作陆急重])|一边|边(?=.{1,8}边)|赛[前后]|会后|事后|课后|散场后|演出后|把|[也还则又都]$|[只便就才](?=回|说|用|是|写|答|留|$)|告诉|则|先后|时常|经常|常常|总是|总爱|常爱|一直|从来|向来|曾经|老爱|喜欢|爱(?=说$)|[常总老]$|如是|这样|如此|代表(?=多数|少数|大家|全体|公司|双方|中方|俄方|美方|政府|家属|球队|剧组|主办方|组委会|所有|我们|国家|[他她]们|集团|团队|观众|学生|员工|本国|全家|一方)|援引|引用|引述|的(?:声明|报告|文章|贺信|采访))/u;

/** The subject in one clause; null when the clause has none. */
function subjectOf(text: string, from: number, to: number): Span | null {
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
    const beyond = beyondSubject.exec(words.slice(i));
    if (beyond === null) break;
    const at = i + beyond.index;
    if (words.length - at >= 2 || /^[也还则又都曾用以笑叹哭只便就才给把常总老爱]/u.test(beyond[0])) {
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
function subjectBefore(text: string, from: number, verb: number): Span | null {
  const opening = apposition.exec(text.slice(from, verb));
  if (
    opening?.[1] !== undefined &&
    headAtEnd.test(opening[2] ?? '') &&
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

const byWords =
  /(?:用|以|按|按照|引用|援引|套用|借用)([^，。；！？“]{1,30}?)的(?:话|说法)(?:来)?(?:报道)?(?:说|讲|称|是)?$/u;
const bySource =
  /(?:据|根据|按|按照)([^，。；！？“]{2,40}?)(?:介绍|透露|表示|称|说|所述|所说|回忆|讲述|分析|估计|统计|的说法)$/u;
const byView = /(?:在|依)([^，。；！？“]{1,24}?)(?:看来|眼中|眼里)$/u;
const byNaming = /(?:归|斥|贬|批|视|定性|称|誉|形容|评价|描述|比作|称赞)/u;

/** 用他的话说，…; 据N介绍，… at the head of a sentence whose end is quoted. */
const sourceOpening =
  /^(?:用(?<words>[^，。“]{1,30}?)的(?:话|说法)(?:来)?(?:说|讲)|[^，。“]{0,20}?(?:援引|引述|引用)(?<relayed>[^，。“]{2,40}?)的(?:话|说法)(?:报道)?(?:说|称)?|据(?<source>[^，。“]{2,40}?)(?:介绍|透露|表示|说))(?=，)/u;
/** Of several reporting verbs the plain ones credit the words; 呼吁 or 期待 may be what is reported. */
const plainVerb = /^(?:表示|指出|认为|强调|介绍|透露|坦言|说|称|补充|解释)/u;

/** 声明说：“…”: a text speaks for whoever issued it. */
const printedText =
  /(?<=^|[，。；])((?:联合)?(?:声明|公报|公告|报告|通报|通告|评论|贺信|通知))(?:说|称|指出|写道|强调|表示)$/u;

/** 船长的解释更简单：“…”: the words are his. */
const ownWords =
  /(?<=^|[，。；])([^，。；：的]{2,16})的(?:解释|回答|回应|答复|说法|看法|观点|评价|总结|答案|建议|理由|感受|表态|结论|心愿|愿望|口头禅|原话|留言|寄语|忠告|态度|意见|判断|分析|回忆|话|反应|第一句话|第一反应)[^，。；：]{0,8}$/u;

/** The reporting clause in front of an opening mark at `to`. */
export function before(masked: string, from: number, to: number): Attribution | null {
  const region = masked.slice(from, to);
  const core = region.replace(/[\s，,:：]+$/u, '');
  if (core === '') return null;
  const link: Link = /[:：]\s*$/u.test(region) ? 'colon' : 'direct';
  const end = from + core.length;
  const words = byView.exec(core) ?? byWords.exec(core) ?? bySource.exec(core);
  if (words?.[1] !== undefined) {
    const start = from + words.index + words[0].indexOf(words[1]);
    return clause(link, { start, end: start + words[1].length }, { start: from + words.index, end }, to);
  }
  const owned = ownWords.exec(core);
  if (owned?.[1] !== undefined && link === 'colon') {
    const start = from + owned.index;
    return clause(link, { start, end: start + owned[1].length }, { start: start + owned[1].length, end }, to);
  }
  if (passiveNaming.test(core)) return null;
  if (/(?:台词|歌词|对白|旁白|字样|标语|谚语|诗句)$/u.test(core)) return null;
  const printed = printedText.exec(core);
  if (printed?.[1] !== undefined) {
    const start = from + printed.index;
    const noun = start + printed[1].length;
    return clause(link, { start, end: noun }, { start: noun, end }, to);
  }
  const nick =
    /(网友|用户|博主|账号|粉丝|读者)[“「]\uE000+[”」][^，。]{0,6}?(?:写道|留言|评论|说|表示|称|发文|问|调侃|感叹|感慨)[^，。]{0,2}$/u.exec(
      core,
    );
  if (nick?.[1] !== undefined) {
    const start = from + nick.index;
    return clause(link, { start, end: start + nick[1].length }, { start, end }, to);
  }
  const verb = /(?:讲述|诉说|描述|描写|介绍)了$/u.test(core) ? null : verbAtEnd.exec(core);
  // 毛琳表示，中方呼吁各方“…”: what is asked for is part of what she says.
  const isAsked =
    verb !== null &&
    link !== 'colon' &&
    /^(?:呼吁|要求|敦促|督促|提醒|警告|恳请|奉劝)/u.test(verb[0]) &&
    [...core.slice(0, verb.index).matchAll(verbInside)].some((match) => plainVerb.test(match[0]));
  if (verb !== null && !isAsked) {
    const at = from + verb.index;
    return clause(link, subjectBefore(masked, from, at), { start: at, end }, to);
  }
  const named = byNaming.test(core) ? naming.exec(core) : null;
  if (named !== null && named.index > 0) {
    const at = from + named.index;
    const object = named.groups?.object ?? '';
    const speaker = subjectBefore(masked, from, at);
    if (speaker !== null && object.length < 24)
      return clause('clause', speaker, { start: at, end: at + 1 }, to, true);
  }
  const opening = sourceOpening.exec(core);
  if (opening?.groups !== undefined) {
    const source = opening.groups.words ?? opening.groups.source ?? opening.groups.relayed ?? '';
    const start = from + opening.index + opening[0].indexOf(source);
    return clause(
      'clause',
      { start, end: start + source.length },
      { start: from + opening.index, end: from + opening.index + opening[0].length },
      to,
    );
  }
  const verbs = [...core.matchAll(verbInside)];
  const inside = verbs.findLast((match) => plainVerb.test(match[0])) ?? verbs.at(-1);
  if (inside !== undefined) {
    const at = from + inside.index;
    const speaker = subjectBefore(masked, from, at);
    if (speaker !== null)
      return clause(
        link === 'colon' ? 'colon' : 'clause',
        speaker,
        { start: at, end: at + inside[0].length },
        to,
      );
  }
  const headline = /^([\p{Script=Han}·]{2,12})[：:](?=.*[\p{L}])/u.exec(core);
  if (headline?.[1] !== undefined && link !== 'colon' && headAtEnd.test(headline[1]))
    return {
      link: 'clause',
      speaker: { start: from, end: from + headline[1].length },
      cue: null,
      isNaming: false,
      gender: null,
      end: to,
    };
  return link === 'colon' ? labelClause(masked, from, from + core.length, to) : null;
}

/** 外交部：“…”, and clauses that end in a colon without a reporting verb. */
function labelClause(masked: string, from: number, end: number, to: number): Attribution | null {
  const clauseStart = Math.max(from, masked.lastIndexOf('，', end - 1) + 1);
  const headline = /^(?:独家)?(?:专访|对话|访谈|采访)/u.exec(masked.slice(from, end));
  if (headline !== null && headline[0].length < end - from)
    return labelClause(masked, from + headline[0].length, end, to);
  const given = /^(.{2,12}?)(?:给出|写下|撰写|发表|留下|发布|打出|喊出)的[^，]{1,8}?(?:是|为)?$/u.exec(
    masked.slice(clauseStart, end),
  );
  if (given?.[1] !== undefined)
    return {
      ...clause(
        'colon',
        { start: clauseStart, end: clauseStart + given[1].length },
        { start: clauseStart, end },
        to,
      ),
      cue: null,
    };
  // 柯文豪酸：“…”: in headlines one character tells how it was said.
  const act = /^([^，。]{2,10}?)(?:酸|呛|轰|批|吁|曝|叹|喊|怒|讽|斥|赞|谈|忆|揭|爆|盼|怨|驳|笑|怼|嘆)$/u.exec(
    masked.slice(clauseStart, end),
  );
  if (act?.[1] !== undefined && clauseStart === from)
    return {
      link: 'colon',
      speaker: { start: from, end: from + act[1].length },
      cue: null,
      isNaming: false,
      gender: null,
      end: to,
    };
  const isLabel =
    clauseStart === from && end - from <= 16 && !/[的了着过是有]/u.test(masked.slice(from, end));
  const subject = isLabel ? { start: from, end } : subjectOf(masked, clauseStart, end);
  return subject === null || subject.end - subject.start > 30
    ? null
    : { link: 'colon', speaker: subject, cue: null, isNaming: false, gender: null, end: to };
}

/** “…”N这样概括…. */
const thusSaid =
  /^(.{2,24}?)(?:这样|如此|如是|这么)(?:概括|形容|评价|总结|描述|描绘|介绍|解释|回忆|阐释|回应|回答|说明|定义|解读|感慨|理解|开场|写)/u;

/** The first clause behind the marks, titles in marks among its words, and the second. */
const firstClause =
  /^((?:[^。！？；，：:“”「」『』,]|[“「『]\uE000+[”」』])+)(?:，((?:[^。！？；，：:“”「」『』,]|[“「『]\uE000+[”」』])+))?/u;
const circumstanceOnly =
  /(?:时|后|前|之余|之际|间隙|期间|采访中|电话中|会上|现场|看来|为止|一幕|此事|传闻|质疑|提问|问题)$/u;

/** Headlines: “无人伤亡是个奇迹” 市长谈塔吊倒塌. */
function headlineClause(masked: string, start: number, to: number): Attribution | null {
  if (to < masked.length || /[。；，]/u.test(masked.slice(start))) return null;
  const found = /^([\p{Script=Han}·]{2,10}?)(?=谈|评|忆|批|斥|赞|轰|呛|回应|呼吁|吁|致|悼|怒|哭|笑)/u.exec(
    masked.slice(start),
  );
  if (found === null) return null;
  const end = start + found[0].length;
  return { link: 'after', speaker: { start, end }, cue: null, isNaming: false, gender: null, end: to };
}

/** N说 right behind the closing mark; a colon after it belongs to the next quotation. */
export function after(masked: string, from: number, to: number, quoted: string): Attribution | null {
  const text = masked.slice(from, to);
  let gap = /^[\s，,]*/u.exec(text)?.[0].length ?? 0;
  // “十四五”规划提出: words without a mark at their end, and none behind them, are a noun's attribute.
  if (gap === 0 && !/[，。！？…!?,.、—～~]$/u.test(quoted.trim()) && quoted.length <= 8) return null;
  const clauses = firstClause.exec(text.slice(gap));
  if (clauses === null) return null;
  // 临走时，她对记者说: the circumstance stands before the subject.
  const isLater =
    clauses[2] !== undefined &&
    verbAtEnd.test(clauses[2]) &&
    !verbAtEnd.test(clauses[1] ?? '') &&
    !/^在.{2,16}(?:看来|眼中|眼里)$/u.test(clauses[1] ?? '') &&
    ((clauses[1]?.length ?? 0) <= 8 || circumstanceOnly.test(clauses[1] ?? ''));
  if (isLater) gap += (clauses[0]?.length ?? 0) - (clauses[2]?.length ?? 0);
  const first = (isLater ? clauses[2] : clauses[1]) ?? '';
  const next = masked.charAt(from + gap + first.length);
  // A colon, or the next quotation right behind the verb: the clause belongs to what follows.
  if (/[：:“「『]/u.test(next)) return null;
  const start = from + gap;
  const view = /^在([^，。；！？“]{2,16}?)(?:看来|眼中|眼里)$/u.exec(first);
  if (view?.[1] !== undefined) {
    const end = start + first.length;
    return clause('after', { start: start + 1, end: start + 1 + view[1].length }, { start, end }, end);
  }
  if (first.startsWith('的')) return null;
  const theirs = /^([^的]{2,14})的(?:话|回答|感慨|提问|发言|问题|一番话|这番话|这句话|原话|表态|评价)/u.exec(
    first,
  );
  if (theirs?.[1] !== undefined)
    return clause(
      'after',
      { start, end: start + theirs[1].length },
      { start: start + theirs[1].length, end: start + theirs[0].length },
      start + first.length,
    );
  const thus = thusSaid.exec(first);
  if (thus?.[1] !== undefined) {
    const [at, end] = [start + thus[1].length, start + first.length];
    return clause('after', { start, end: at }, { start: at, end: start + thus[0].length }, end);
  }
  const printed = printedText.exec(first);
  if (printed?.[1] !== undefined) {
    const noun = start + printed.index + printed[1].length;
    return clause(
      'after',
      { start: start + printed.index, end: noun },
      { start: noun, end: start + first.length },
      start + first.length,
    );
  }
  const verb =
    verbAtEnd.exec(first) ??
    (/，\s*$/u.test(quoted) ? [...first.matchAll(verbInside)].find((match) => match.index > 1) : undefined);
  if (verb == null) return headlineClause(masked, start, to);
  const at = start + verb.index;
  const speaker = subjectOf(masked, start, at);
  if (speaker === null) return null;
  const end = start + first.length;
  return clause('after', speaker, { start: at, end }, end + (next === '。' ? 1 : 0));
}

/** Chinese does not put the reporting clause at the end of a sentence with a partial quotation. */
export function trailing(): Attribution | null {
  return null;
}

/** 苏敏是该片的美术指导: a family name and a given name before the verb. */
function isBareName(words: string): boolean {
  return (
    /^\p{Script=Han}{2,3}$/u.test(words) &&
    singleSurnames.includes(words.charAt(0)) &&
    !/[的了在这那]/u.test(words)
  );
}

/** The subject of a sentence that reports without marks. */
export function report(masked: string, from: number, to: number): Span | null {
  const sentence = masked.slice(from, to);
  for (const verb of sentence.matchAll(verbInside)) {
    const subject = verb.index === 0 ? null : subjectBefore(masked, from, from + verb.index);
    if (subject !== null) return subject;
  }
  // 导演鲍思衡则用…: somebody with an office or a foreign name who begins the sentence.
  const comma = sentence.search(/[，。；：！？]/u);
  const subject = subjectOf(masked, from, comma < 0 ? to : from + comma);
  if (subject === null || subject.end - subject.start > 24) return null;
  const acts =
    /(?:是|为|担任|出任|执导|主演|饰演|毕业|来自|出生|曾任|现任|今年|已经?|正在?|将|获|拿下|夺得|完成|带领|率领|创办|加盟|加入|离开|回到|住在|经营|从事)/u.exec(
      masked.slice(subject.start + 1, subject.end),
    );
  const end = acts === null ? subject.end : subject.start + 1 + acts.index;
  const words = masked.slice(subject.start, end);
  return /[·•‧∙・]/u.test(words) || words.search(headPattern) > 0 || (acts !== null && isBareName(words))
    ? { start: subject.start, end }
    : null;
}
