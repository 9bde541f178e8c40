/** Reads Chinese clauses in front of a quotation that hold no verb of speech at their end: labels, headlines, acts, 说 within the clause. */

import { matchesOf } from '../../../lib/matches.ts';
import type { Attribution, Link } from '../../shared/speech/language.ts';
import { anchorEnd, isPersonal } from '../speakers/anchors.ts';
import { officeAtEnd } from '../speakers/words.ts';
import { clause } from './attribution.ts';
import { subjectBefore, subjectOf } from './subject.ts';

const plainSaying =
  /(?<![小传学据解可游劝虽听再是名职号简俗统自戏昵谑雅爱美别尊敬人又])(?:说(?![法服明话书辞客唱教过起到道得谎不])|称(?![为作其之呼谓职霸重心号赞得])|(?<![手所意特泛专暗拇食无名中小尾股期恒标美目直弹戒首屈十五两一])指(?![出着向的定导挥标引纹数南控责明派甲头望认点示令教战正代点环]))/gu;

/** 他打算明年再来，“带上孙子”: what somebody means to do, in his own words. */
const intending = /(?:打算|盼着|惦记着|最想|一心想|下决心|梦想着)/u;

/** 他苦笑，“…”: how it was said, in the place of a verb. */
const gesture =
  /(?:苦笑|笑了?笑|叹了?口?气|摇了?摇头|点了?点头|摊手|摊了?摊手|耸了?耸肩|摆了?摆手|莞尔|自嘲|落泪|流泪|泪崩|哽咽|红了眼眶|眼眶泛红)$/u;

/** 网友酸“…”, 邵阿姨起初不放心，“…？”: one character tells how it was said; a whole sentence stands in the marks behind what somebody did. */
export function actingBefore(masked: string, from: number, to: number, core: string): Attribution | null {
  const plan = /，\s*$/u.test(masked.slice(from, to)) ? intending.exec(core) : null;
  if (plan !== null) {
    const speaker = subjectBefore(masked, from, from + plan.index);
    const who = speaker === null ? '' : masked.slice(speaker.start, speaker.end);
    if (speaker !== null && anchorEnd(who, true) === who.length)
      return {
        ...clause('clause', speaker, { start: from + plan.index, end: from + core.length }, to),
        isReport: true,
      };
  }
  const gestured = /，\s*$/u.test(masked.slice(from, to)) ? gesture.exec(core) : null;
  if (gestured !== null) {
    const speaker = subjectBefore(masked, from, from + gestured.index);
    const who = speaker === null ? '' : masked.slice(speaker.start, speaker.end);
    if (
      speaker !== null &&
      (/^[他她]$/u.test(who) || (isPersonal(who) && anchorEnd(who, true) === who.length))
    )
      return {
        ...clause('clause', speaker, { start: from + gestured.index, end: from + core.length }, to),
        isReport: true,
      };
  }
  const told = /[酸呛轰批吁曝讽斥赞怼夸骂叹嘆喊]$/u.test(core);
  const isWhole =
    /，\s*$/u.test(masked.slice(from, to)) && /^.\uE000+[。！？?!]/u.test(masked.slice(to, to + 600));
  if (!told && !isWhole) return null;
  const end = from + core.length;
  const speaker = told
    ? subjectOf(masked, from + core.lastIndexOf('，') + 1, end - 1)
    : subjectBefore(masked, from, end);
  if (speaker === null) return null;
  const words = masked.slice(speaker.start, speaker.end);
  if (!isPersonal(words) || anchorEnd(words, true) !== words.length) return null;
  return { ...clause(told ? 'direct' : 'clause', speaker, { start: speaker.end, end }, to), isReport: told };
}

/** No headline is longer, in characters. */
const longestHeadline = 120;

/** 央行：适时“…”: the label of a headline. */
export function headlineLabel(
  masked: string,
  from: number,
  to: number,
  core: string,
  link: Link,
): Attribution | null {
  const headline = /^([\p{Script=Han}·]{2,12})[：:](?=.*[\p{L}])/u.exec(core);
  const isHeadline =
    masked.length < longestHeadline &&
    !/[。！？；]/u.test(masked) &&
    !/[的了是有]/u.test(headline?.[1] ?? '');
  if (headline?.[1] !== undefined && link !== 'colon' && (isHeadline || officeAtEnd(headline[1]) !== null))
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

/** 门将说球队“饿了”: the verb stands in the clause, no comma behind it. */
export function saidWithin(masked: string, from: number, to: number): Attribution | null {
  const core = masked.slice(from, to);
  for (const match of matchesOf(plainSaying, core).reverse()) {
    const at = from + match.index;
    const speaker = subjectBefore(masked, from, at);
    if (speaker === null) continue;
    const words = masked.slice(speaker.start, speaker.end);
    if (/^(?:大家|人们|人人|人家|很多人|不少人)/u.test(words)) return null;
    if (anchorEnd(words, true) !== words.length && !/^(?:他|她|它|他们|她们)$/u.test(words)) continue;
    return {
      ...clause('clause', speaker, { start: at, end: at + match[0].length }, to),
      isReport: true,
    };
  }
  return null;
}

/** 外交部：“…”, and clauses that end in a colon without a reporting verb. */
export function labelClause(masked: string, from: number, end: number, to: number): Attribution | null {
  // 博物馆获赠百年设备 俄藏家：“…”: the last part of a headline.
  const part = masked
    .slice(from, end)
    .search(/(?<=\p{Script=Han}{4}\s+)\p{Script=Han}[\p{Script=Han}·]{1,9}$/u);
  if (part > 0 && masked.length < longestHeadline) return labelClause(masked, from + part, end, to);
  // 宋知远（导演）：“…”: the office in brackets behind the name.
  const bearer = /^(?<name>\p{Script=Han}[\p{Script=Han}·]{1,11})\s?[（(][^（）()：]{1,20}[）)]$/u.exec(
    masked.slice(from, end),
  )?.groups?.name;
  if (bearer !== undefined) return labelClause(masked, from, from + bearer.length, to);
  const clauseStart = from + masked.slice(from, end).lastIndexOf('，') + 1;
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
  const act =
    /^([^，。]{2,10}?)(?:酸|呛|轰|批|吁|曝|叹|喊|怒|讽|斥|赞|谈|忆|揭|爆|盼|怨|驳|笑|怼|嘆|封[后帝]|夺[冠魁奖]|折桂|得奖|获奖|登顶|谢票|落泪|爆哭|哽咽|道歉|请辞|开球|杀青|回应|喊话)$/u.exec(
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
  const subject = subjectBefore(masked, from, end) ?? (isLabel ? { start: from, end } : null);
  return subject === null || subject.end - subject.start > 30
    ? null
    : { link: 'colon', speaker: subject, cue: null, isNaming: false, gender: null, end: to };
}
