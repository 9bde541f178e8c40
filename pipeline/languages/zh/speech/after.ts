/** Reads Chinese reporting clauses right behind a quotation: “…”N说, “…”临走时，N对记者说. */

import type { Attribution } from '../../shared/speech/language.ts';
import { isScene } from '../names/scenes.ts';
import { anchorEnd, isPersonal } from '../speakers/anchors.ts';
import { clause } from './attribution.ts';
import { printedText } from './clauses.ts';
import { subjectBefore, subjectOf } from './subject.ts';
import { type ReportingVerb, reportsIn, verbAtEnd } from './verbs.ts';

/** “…”N这样概括…. */
const thusSaid =
  /^(.{2,24}?)(?:这样|如此|如是|这么)(?:[向对跟][^，。]{1,8})?(?:概括|形容|评价|总结|描述|描绘|介绍|解释|回忆|阐释|回应|回答|说明|定义|解读|感慨|理解|开场|写)/u;

/** 这是敬国安常挂在嘴边的话: how often, between the name and the noun. */
const habit =
  /(?:最|总|常|一直|时常|经常|总是|最爱|最常|曾经?)*(?:挂在嘴边|说|讲|念叨|强调|提到|叮嘱[^的，]{0,8})$/u;

/** N的话, N的声音有些颤抖, 这是N的口头禅. */
const belonging =
  /^(?!面对|针对|对于|关于|听完|听到|回应|回答)(?:[^，。]{0,12}(?:传来|响起|传出)了?|这(?:句话)?(?:就)?是|用|按|按照)?(?<who>[^的，]{2,24})的(?:话|回答|感慨|提问|发言|问题|一番话|这番话|这句话|原话|表态|评价|声音|语气|语调|口吻|眼神|目光|眼里|脸上|眼眶|口头禅|座右铭|心声|心里话|体会|感受|说法|(?:获奖|领奖|退役|赛后|夺冠)?感言|玩笑|自嘲|比喻|幽默|坦诚|直率)/u;

/** 甲话音未落，乙…: whose words have just ended. */
const justEnded =
  /^(?<who>[^的，。]{2,12}?)的?(?:话音|话)(?:刚刚?|才|甫|未|还没|还未|没有?|尚未)(?:落|说完|讲完|出口|完)/u;

const circumstanceOnly =
  /(?:时|后|前|之余|之际|间隙|期间|采访中|电话中|会上|现场|看来|为止|一幕|此事|传闻|质疑|提问|问题)$/u;

/** “…”——专访导演闻人雪. */
const talkedWith =
  /^[—–\-丨|｜:：\s]+(?:本[报刊台网])?(?:记者)?(?:独家)?(?:专访|对话|访谈|访|对谈|连线)\s*(\p{Script=Han}[\p{Script=Han}·、]{1,23})$/u;

/** Headlines: “无人伤亡是个奇迹” 市长谈塔吊倒塌. */
function headlineClause(masked: string, start: number, to: number): Attribution | null {
  if (to < masked.length || /[。；，]/u.test(masked.slice(start))) return null;
  const talk = talkedWith.exec(masked.slice(start));
  if (talk?.[1] !== undefined) {
    const speaker = { start: to - talk[1].length, end: to };
    return anchorEnd(talk[1], true) === talk[1].length
      ? { link: 'after', speaker, cue: null, isNaming: false, gender: null, end: to }
      : null;
  }
  const found = /^([\p{Script=Han}·]{2,10}?)(?=谈|评|忆|批|斥|赞|轰|呛|回应|呼吁|吁|致|悼|怒|哭|笑)/u.exec(
    masked.slice(start),
  );
  if (found === null) return null;
  const end = start + found[0].length;
  return { link: 'after', speaker: { start, end }, cue: null, isNaming: false, gender: null, end: to };
}

/** Up to the end of the sentence or the next quotation, titles in marks among its words. */
const sentencePart = /^(?:[^。！？；：:“”「」『』"]|[“「『"]\uE000+[”」』"])*/u;
/** 作出回应, 表示欢迎: no verb of its own. */
const nounBefore = /(?:作出|做出|给出|进行|发表|予以|没有|拒绝|接受)[^，]{0,6}$/u;
/** Of so many clauses behind the marks one may say who speaks. */
const mostClauses = 4;

interface Clause {
  readonly start: number;
  readonly text: string;
}

function clausesOf(sentence: string, start: number): Clause[] {
  const found: Clause[] = [];
  let at = start;
  for (const text of sentence.split(/[，,]/u, mostClauses)) {
    found.push({ start: at, text });
    at += text.length + 1;
  }
  return found;
}

function sayingVerb(text: string): ReportingVerb | null {
  const verb = verbAtEnd(text);
  return verb === null || nounBefore.test(text.slice(0, verb.index)) ? null : verb;
}

/** “…”N说，“…。”M补充，…: the words between the marks belong to the second quotation, too. */
const led = /[”」』"]([^。！？；：“”「」『』"]{1,40})，\s*[“「『"]\s*$/u;

/** Does a clause in front of the marks that open at `at` tell who speaks, whatever follows their end at `from`? */
function isLedBy(masked: string, at: number, from: number): boolean {
  const words = led.exec(masked.slice(Math.max(0, at - 50), at))?.[1];
  if (words === undefined) return false;
  if (verbAtEnd(words) !== null) return true;
  const start = masked.lastIndexOf(words, at);
  const subject = subjectOf(masked, start, start + (words.split('，', 1)[0] ?? '').length);
  if (subject === null) return false;
  const who = masked.slice(subject.start, subject.end);
  if (!isPersonal(who) || (who.length > 1 && anchorEnd(who, true) !== who.length)) return false;
  // “…。”N回忆事发经过，“…。” tells; “…。”N摆摆手，“…。”M喊道。 leaves the second to M.
  if (reportsIn(words).length > 0) return true;
  const behind = /^[^，。！？；：“「]{2,24}(?=[。！？])/u.exec(masked.slice(from, from + 26))?.[0];
  return behind === undefined || verbAtEnd(behind) === null;
}

/** N说 right behind the closing mark; a colon after it belongs to the next quotation. */
export function after(masked: string, from: number, to: number, quoted: string): Attribution | null {
  const text = masked.slice(from, to);
  const gap = /^[\s，,]*/u.exec(text)?.[0].length ?? 0;
  const isTalk = gap === 0 && to === masked.length && /^[—–\-丨|｜:：]/u.test(text);
  const titled = isTalk ? headlineClause(masked, from, to) : null;
  if (titled !== null) return titled;
  // “十四五”规划提出: words without a mark at their end, and none behind them, are a noun's attribute.
  if (gap === 0 && !/[，。！？…!?,.、—～~]$/u.test(quoted.trim()) && quoted.length <= 8) return null;
  if (/[。！？…!?]$/u.test(quoted) && isLedBy(masked, from - quoted.length - 1, from)) return null;
  const start = from + gap;
  const sentence = sentencePart.exec(text.slice(gap))?.[0] ?? '';
  const isLed = leads.test(masked.slice(start + sentence.length, start + sentence.length + 3));
  const clauses = clausesOf(sentence, start);
  const first = clauses[0]?.text ?? '';
  // The next quotation right behind the verb: the clause belongs to what follows.
  if (first === '' || (first === sentence && isLed) || first.startsWith('的')) return null;
  const opens = /[：:]/u.test(masked.charAt(start + sentence.length));
  const second = isScene(first) ? clauses[1] : undefined;
  const own = ownWords(first, start) ?? (second === undefined ? null : ownWords(second.text, second.start));
  if (own !== null) return own;
  const isColoned =
    /[。！？…!?]$/u.test(quoted) && /[：:]\s*$/u.test(masked.slice(0, from - quoted.length - 2).slice(-3));
  for (const [i, { start: at, text: words }] of clauses.entries()) {
    const isLast = at + words.length === start + sentence.length;
    if (isLast && isLed) break;
    // 他捏起一把土：“…。”小庄在一旁记录，问了两句。
    if (i > 0 && isColoned) break;
    const verb = sayingVerb(words);
    if (verb === null || (i > 0 && !isLast && clauses[i + 1]?.text !== '' && !isAside(first))) continue;
    const speaker =
      i === 0 ? subjectOf(masked, start, at + verb.index) : subjectBefore(masked, start, at + verb.index);
    if (speaker === null) break;
    const end = at + words.length;
    return clause(
      'after',
      speaker,
      { start: at + verb.index, end },
      end + (masked.charAt(end) === '。' ? 1 : 0),
    );
  }
  if (opens) return null;
  const isSplit = sentence.endsWith('，') && isLed;
  const isCut =
    /[，,]\s*$/u.test(quoted) ||
    owedLine.test(masked.slice(Math.max(0, from - quoted.length - 10), from - quoted.length - 2));
  const inside = isCut ? reportsIn(first).find((match) => match.index > 1) : undefined;
  if (inside !== undefined) {
    const speaker = subjectOf(masked, start, start + inside.index);
    const end = start + first.length;
    if (speaker !== null) return clause('after', speaker, { start: start + inside.index, end }, end);
  }
  return (
    headlineClause(masked, start, to) ??
    actOf(masked, clauses, isSplit ? start + sentence.length : null, isCut, quoted)
  );
}

/** 凭着一句“亏了算我的”，村支书…: the line is whose the sentence is. */
const owedLine = /(?:凭着?|靠着?|因为?|就为了?|带着)(?:这|那)?一?句(?:话)?$/u;

/** Words go on in marks, behind a colon or without. */
const leads = /^(?:[：:]\s*)?[“「『"]/u;

/** 临走时，她对记者说: the circumstance stands before the subject. */
function isAside(words: string): boolean {
  return words.length <= 8 || circumstanceOnly.test(words);
}

/** 看到失散多年的儿子，…: whom somebody sees is not who speaks. */
const perceiving =
  /^一?(?:看到|看见|见到|望着|望见|听到|听说|得知|面对|谈[到及起]|说[到起]|提[到及起]|聊[到起]|回忆起?|想[到起])/u;

/** “…”老人抹了抹眼泪。 “…”厂长摆摆手，“…”: who acts right behind the marks has spoken, whichever the verb; `nextMark`: where the second piece begins. */
function actOf(
  masked: string,
  clauses: readonly Clause[],
  nextMark: number | null,
  isCut: boolean,
  quoted: string,
): Attribution | null {
  const isFramed = isCut || nextMark !== null;
  if (!isFramed && !/[。！？…!?～~—]\s*$/u.test(quoted)) return null;
  for (const { start, text } of clauses.slice(0, 2)) {
    if (perceiving.test(text)) continue;
    const span = subjectOf(masked, start, start + text.length);
    if (span === null) continue;
    const words = masked.slice(span.start, span.end);
    // 记者看到一扇小窗: whoever reports looks on.
    if (/(?:记者|笔者)$/u.test(words)) return null;
    const isSure = anchorEnd(words, true) === words.length;
    // 牵着驼队往沙漠深处走，治沙人石万全…: no subject, but how it was done.
    if (!isSure && !isPersonal(words)) continue;
    if (!isPersonal(words) && !isFramed) return null;
    const end = nextMark ?? (isCut ? start + text.length : (clauses[0]?.start ?? start));
    return { link: 'after', speaker: span, cue: null, isNaming: false, gender: null, end };
  }
  return null;
}

/** The words are somebody's by a noun: 在N看来, N的话, N这样评价, 声明说. */
function ownWords(first: string, start: number): Attribution | null {
  const end = start + first.length;
  const view = /^在([^，。；！？“]{2,16}?)(?:看来|眼中|眼里)$/u.exec(first);
  if (view?.[1] !== undefined)
    return clause('after', { start: start + 1, end: start + 1 + view[1].length }, { start, end }, end);
  const theirs = justEnded.exec(first) ?? belonging.exec(first);
  const who = theirs?.groups?.who?.replace(habit, '') ?? '';
  if (theirs !== null && who !== '' && (anchorEnd(who, true) === who.length || /^[他她]$/u.test(who))) {
    const at = start + first.indexOf(who, theirs[0].indexOf(theirs.groups?.who ?? ''));
    const until = at + who.length;
    return clause('after', { start: at, end: until }, { start: until, end: start + theirs[0].length }, end);
  }
  const thus = thusSaid.exec(first);
  if (thus?.[1] !== undefined) {
    const at = start + thus[1].length;
    return clause('after', { start, end: at }, { start: at, end: start + thus[0].length }, end);
  }
  const printed = printedText.exec(first);
  if (printed?.[1] === undefined) return null;
  const noun = start + printed.index + printed[1].length;
  return clause('after', { start: start + printed.index, end: noun }, { start: noun, end }, end);
}
