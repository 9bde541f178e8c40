/** Reads Chinese reporting clauses right behind a quotation: “…”N说, “…”临走时，N对记者说. */

import type { Attribution } from '../shared/quotation-language.ts';
import { clause, printedText } from './speech-clauses.ts';
import { subjectOf } from './speech-subject.ts';
import { reportsIn, verbAtEnd } from './speech-verbs.ts';

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
    verbAtEnd(clauses[2]) !== null &&
    verbAtEnd(clauses[1] ?? '') === null &&
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
    verbAtEnd(first) ??
    (/，\s*$/u.test(quoted) ? reportsIn(first).find((match) => match.index > 1) : undefined);
  if (verb == null) return headlineClause(masked, start, to);
  const at = start + verb.index;
  const speaker = subjectOf(masked, start, at);
  if (speaker === null) return null;
  const end = start + first.length;
  return clause('after', speaker, { start: at, end }, end + (next === '。' ? 1 : 0));
}
