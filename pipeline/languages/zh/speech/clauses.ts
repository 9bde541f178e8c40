/** Reads Chinese reporting clauses in front of a quotation: N说：“…”, 据N介绍, 用N的话说, N称其为“…”. */

import type { Attribution, Link } from '../../shared/speech/language.ts';
import { anchorEnd, isPersonal } from '../speakers/anchors.ts';
import { clause } from './attribution.ts';
import { goingOn } from './going-on.ts';
import { actingBefore, headlineLabel, saidWithin } from './labels.ts';
import { describing } from './quoted-shape.ts';
import { subjectBefore, subjectOf } from './subject.ts';
import { naming, passiveNaming, reportsIn, verbAtEnd } from './verbs.ts';

const byWords =
  /(?:用|以|按|按照|引用|援引|套用|借用)([^，。；！？“]{1,30}?)的(?:话|说法)(?:来)?(?:报道)?(?:说|讲|称|是)?$/u;
const bySource =
  /(?:据|根据|按|按照)([^，。；！？“]{2,40}?)(?:介绍|透露|表示|称|说|所述|所说|回忆|讲述|分析|估计|统计|的说法)$/u;
const byView = /(?:在|依)([^，。；！？“]{1,24}?)(?:看来|眼中|眼里)$/u;
const byNaming = /(?:归|斥|贬|批|视|定性|称|誉|形容|评价|描述|比作|称赞)/u;

/** 用他的话说，…; 据N介绍，… at the head of a sentence whose end is quoted. */
const sourceOpening =
  /^(?:用(?<words>[^，。“]{1,30}?)的(?:话|说法)(?:来)?(?:说|讲)|[^，。“]{0,20}?(?:援引|引述|引用)(?<relayed>[^，。“]{2,40}?)的(?:话|说法)(?:报道)?(?:说|称)?|据(?<source>[^，。“]{2,40}?)(?:介绍|透露|表示|说)|在(?<view>[^，。“]{1,24}?)(?:看来|眼中|眼里))(?=，)/u;
/** Of several reporting verbs the plain ones credit the words; 呼吁 or 期待 may be what is reported. */
const plainVerb =
  /^(?:表示|指出|认为|强调|介绍|透露|坦言|说|称|补充|解释|回应|回答|答复|反驳|重申|直言|坦承|承认|证实|警告|宣布|笑言|声称|宣称|坚称|告诉|写道|提醒)/u;

/** 提到“外溢”, 介绍“三步走”: what is spoken of, not what is said. */
const aboutVerb =
  /^(?:提到|提出|谈到|谈及|谈起|说起|聊到|介绍|讲述|描述|描写|公布|发布|分享|解读|讲解|感谢|祝贺|点赞|号召|倡导|列举|宣读|朗读)/u;
/** 称谈判“艰难”, 形容他“木讷”: an opinion; 称其为“冰人” names. */
const judging =
  /^(?:点名|盛赞|直指|称其$|称(?!赞|作|之为|其为|[他她它]们?(?:为|作|$))(?=[^“]{2})(?!.*[为作]$)|形容|评价|描述|斥|批|归咎|归因|定性)/u;

/** 声明说：“…”: a text speaks for whoever issued it. */
export const printedText =
  /(?<=^|[，。；])((?:联合)?(?:声明|公报|公告|报告|通报|通告|评论|贺信|通知))(?:说|称|指出|写道|强调|表示)$/u;

/** 船长的解释更简单：“…”: the words are his. */
const ownWords =
  /(?<=^|[，。；])([他她]|[^，。；：的]{2,28})的(?:遗言|遗愿|信条|签名|座右铭|解释|回答|回应|答复|说法|看法|观点|评价|总结|答案|建议|理由|感受|表态|结论|心愿|愿望|口头禅|原话|留言|寄语|忠告|态度|意见|判断|分析|回忆|话|反应|(?:微博|个人|社交媒体|社交账号|朋友圈|主页)?(?:简介|个性签名|动态|状态)|第一句话|第一反应)[^，。；：]{0,8}$/u;

/** 对弟子的表现给出了“近乎完美”的评价. */
const given = /(?:给出|作出|做出|给予|发出|得出|发表|表达|传达|提出)了?$/u;
const verdictBehind =
  /^[“「『"]\uE000+[。！？]?[”」』"]的(?:评价|评语|点评|评论|回应|回答|答复|警告|承诺|判断|结论|意见|解释|说法|保证|表态|疑问|疑惑|质疑|感叹|感慨|呼声|呼吁|答案|诉求|要求|心声|期望|祝愿)/u;
const everybody = /(?:们|人人|人们|大家|网友|网民|外界|民间|当地人|老百姓|村民|媒体|观众)$/u;
/** No words of a verdict are longer, in characters. */
const longestVerdict = 120;

/** 用“…”来形容当时的心情: the marks hold the words of whoever describes; so do those of 以“…”自嘲. */
function describedBy(marked: string): boolean {
  return describing.test(/(?<=^[“「『"]\uE000+[。！？…]*[”」』"]).*/su.exec(marked)?.[0] ?? '');
}

/** 人们用“…”形容: everybody's words are nobody's. */
function isOneSpeaker(words: string): boolean {
  return !everybody.test(words) && (/^[他她]$/u.test(words) || anchorEnd(words, true) === words.length);
}

/** “…”N说，现场“…”: the clause behind the first marks reports the second, too. */
const reportBehind = /(?<=[”」』"])[^。！？；：“”「」『』"]{1,40}$/u;

function sentenceFrom(masked: string, from: number, to: number): number {
  if (!/^，[^，。；：“「]*[^\s，。；：“「]/u.test(masked.slice(from, to))) return from;
  const words = reportBehind.exec(masked.slice(Math.max(0, from - 41), from));
  return words !== null && verbAtEnd(words[0]) !== null ? from - words[0].length : from;
}

function verbLength(words: string, object: string): number {
  return object === '' ? words.length : words.indexOf(object);
}

/** 他想起父亲说过的话：“…”: whose words they were. */
const saidOnce =
  /(?:(?<=想起|记得|记住|牢记|不忘|忘不了|谨记|引用|套用)|(?<=^|[，。；]))(?<who>[^，。；：的想记忘引套]{1,12}?)(?:曾经?|常常?|总是?|当年|生前|经常|最?爱)*(?:说|讲)过?的(?:(?:一|那|这)?(?:句|番))?话$/u;
/** 用了“…”这样的字眼. */
const wordedBehind =
  /^[“「『"]\uE000+[。！？…]?[”」』"](?:这样|这类|这种|之类|一类|等)?的?(?:字眼|说法|措辞|表述|词句|字句|话)/u;
/** 读出他的短讯：“…” */
const readOut =
  /(?:读出|宣读|念出|代读|朗读|转述|转达|引述|播出|捎来)了?(?<who>[他她]|[^，。；：的]{2,16})的(?:短[讯信]|信息|讯息|留言|来信|信|感言|致辞|贺词|话|口信|声明)$/u;

/** Marks that are closed, a comma, and a clause that somebody begins. */
const actedBehind =
  /^.*[”」』"]，(?=(?:[他她](?![们的])|[^，。；：“”「」『』"]{0,10}[员演人师长者家席裁理授生手友众记民]\p{Script=Han}{2})[^，。；：“”「」『』"]*$)/su;

const unsaid = /(?:[并尚仍]?未|没有?|拒绝|不愿|不肯)$/u;

/** The reporting clause in front of an opening mark at `to`. */
export function before(masked: string, clauseStart: number, to: number): Attribution | null {
  const from = sentenceFrom(masked, clauseStart, to);
  const region = masked.slice(from, to);
  const core = region.replace(/[\s，,:：]+$/u, '');
  if (core === '') return null;
  // 有观众高喊“再拍一部”，导演连忙摆手：“…”: the words behind the marks lead to what comes next.
  const acted = /[:：]\s*$/u.test(region) ? actedBehind.exec(core) : null;
  if (acted !== null) return before(masked, from + acted.index + acted[0].length, to);
  const link: Link = /[:：]\s*$/u.test(region) ? 'colon' : 'direct';
  const end = from + core.length;
  const words = byView.exec(core) ?? byWords.exec(core) ?? bySource.exec(core);
  if (words?.[1] !== undefined) {
    const start = from + words.index + words[0].indexOf(words[1]);
    return clause(link, { start, end: start + words[1].length }, { start: from + words.index, end }, to);
  }
  const once = saidOnce.exec(core);
  if (once?.groups?.who !== undefined) {
    const start = from + once.index;
    return clause(link, { start, end: start + once.groups.who.length }, { start, end }, to);
  }
  const owned = ownWords.exec(core);
  if (owned?.[1] !== undefined && (link === 'colon' || core.endsWith('是'))) {
    // 醒来后他问的第一句话: the pronoun at its end.
    const whose = /[他她](?=[说问讲喊]?$)/u.exec(owned[1]);
    const start = from + owned.index + (whose?.index ?? 0);
    if (whose !== null) return clause(link, { start, end: start + 1 }, { start: start + 1, end }, to);
    return clause(link, { start, end: start + owned[1].length }, { start: start + owned[1].length, end }, to);
  }
  const verdict = given.exec(core);
  if (verdict !== null && verdict.index > 0 && verdictBehind.test(masked.slice(to, to + longestVerdict))) {
    const at = from + verdict.index;
    return { ...clause('direct', subjectBefore(masked, from, at), { start: at, end }, to), isReport: true };
  }
  if (/[用以]$/u.test(core) && describedBy(masked.slice(to, to + longestVerdict))) {
    const speaker = subjectBefore(masked, from, from + core.length - 1);
    if (speaker !== null && isOneSpeaker(masked.slice(speaker.start, speaker.end)))
      return clause('direct', speaker, { start: from + core.length - 1, end }, to, true);
  }
  const worded =
    /(?:使用|用到|用|写下)了$/u.test(core) && wordedBehind.test(masked.slice(to, to + longestVerdict));
  if (worded) {
    const at = from + core.search(/(?:使用|用到|用|写下)了$/u);
    const speaker = subjectBefore(masked, from, at);
    if (speaker !== null) return { ...clause('direct', speaker, { start: at, end }, to), isReport: true };
  }
  const read = readOut.exec(core);
  if (read?.groups?.who !== undefined) {
    const at = from + read.index + read[0].indexOf(read.groups.who);
    // 由监制代领，并读出他的短讯: not the reader's.
    const absent = /^[他她]$/u.test(read.groups.who)
      ? subjectOf(masked, from, from + core.indexOf('，'))
      : null;
    const speaker = absent ?? { start: at, end: at + read.groups.who.length };
    return clause(link, speaker, { start: at, end }, to);
  }
  if (passiveNaming.test(core)) return null;
  if (/(?:台词|歌词|对白|旁白|字样|标语|谚语|诗句)$/u.test(core)) return null;
  const printed = printedText.exec(core);
  if (printed?.[1] !== undefined) {
    const start = from + printed.index;
    const noun = start + printed[1].length;
    return clause(link, { start, end: noun }, { start: noun, end }, to);
  }
  // 演员潘小雨因一句“…”走红: the line is the subject's.
  const line = /(?:因|因为|凭|凭借|靠|以)?(?:自己|其|他|她)?(?:的)?(?:一[句番]|[那这]句)(?:话)?$/u.exec(core);
  if (line !== null && line.index > 0) {
    const at = from + line.index;
    const speaker = subjectBefore(masked, from, at);
    if (speaker !== null && isPersonal(masked.slice(speaker.start, speaker.end)))
      return { ...clause('direct', speaker, { start: at, end }, to), isReport: true };
  }
  // 答：“…”: a label; whoever is named behind the marks answers.
  if (link === 'colon' && /^[问答]$/u.test(core))
    return { link, speaker: null, cue: null, isNaming: false, gender: null, end: to };
  const verb = /(?:讲述|诉说|描述|描写|介绍)了$/u.test(core) ? null : verbAtEnd(core);
  // 毛琳表示，中方呼吁各方“…”: what is asked for is part of what she says.
  const isAsked =
    verb !== null &&
    link !== 'colon' &&
    /^(?:呼吁|要求|敦促|督促|提醒|警告|恳请|奉劝)/u.test(verb.text) &&
    reportsIn(core.slice(0, verb.index)).some((match) => plainVerb.test(match.text));
  // 片方未说明“…”是否上映: what is not said.
  if (verb !== null && link !== 'colon' && unsaid.test(core.slice(0, verb.index))) return null;
  if (verb !== null && !isAsked) {
    const at = from + verb.index;
    const speaker = subjectBefore(masked, from, at);
    return { ...clause(link, speaker, { start: at, end }, to), isReport: !aboutVerb.test(verb.text) };
  }
  const named = byNaming.test(core) ? naming.exec(core) : null;
  if (named !== null && named.index > 0) {
    const at = from + named.index;
    const object = named.groups?.object ?? '';
    const speaker = subjectBefore(masked, from, at);
    if (speaker !== null && object.length < 24)
      return {
        ...clause('clause', speaker, { start: at, end: at + verbLength(named[0], object) }, to, true),
        isReport: judging.test(named[0]),
      };
  }
  const opening = sourceOpening.exec(core);
  if (opening?.groups !== undefined) {
    const source =
      opening.groups.words ?? opening.groups.source ?? opening.groups.view ?? opening.groups.relayed ?? '';
    const start = from + opening.index + opening[0].indexOf(source);
    return clause(
      'clause',
      { start, end: start + source.length },
      { start: from + opening.index, end: from + opening.index + opening[0].length },
      to,
    );
  }
  const verbs = reportsIn(core);
  const inside =
    verbs.findLast((match) => plainVerb.test(match.text)) ??
    verbs.find(({ text }) => !text.startsWith('报道')) ??
    verbs[0];
  if (inside !== undefined) {
    const at = from + inside.index;
    const speaker = subjectBefore(masked, from, at);
    if (speaker !== null)
      return {
        ...clause(
          link === 'colon' ? 'colon' : 'clause',
          speaker,
          { start: at, end: at + inside.text.length },
          to,
        ),
        isReport: !aboutVerb.test(inside.text),
      };
  }
  const said = saidWithin(masked, from, from + core.length);
  if (said !== null && link !== 'colon') return { ...said, end: to };
  return (
    actingBefore(masked, from, to, core) ??
    headlineLabel(masked, from, to, core, link) ??
    goingOn(masked, from, to, core)
  );
}

/** Chinese does not put the reporting clause at the end of a sentence with a partial quotation. */
export function trailing(): Attribution | null {
  return null;
}
