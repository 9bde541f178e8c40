/** Finds the hedges of a Chinese amount: before it (近, 不足), behind it (左右, 以上), or a verb before it (突破). */
import type { Qualifier } from '../../../contract.ts';
import { foreseenBehind, hedgesAfter, hedgesBefore, hedgeVerbs } from './words.ts';

export interface Hedge {
  readonly start: number;
  readonly end: number;
  readonly qualifier: Qualifier;
}

/** One-character hedges are also the end of other words: 最近, 签约, 打破. */
const otherWords: Readonly<Record<string, RegExp>> = {
  近: /[最附靠远接临逼相]/u,
  约: /[签合预节违条履续解契邀制纽公]/u,
  超: /[赶反英中买卖]/u,
  破: /[打爆侦突冲]/u,
};

/** Words by the UTF-16 unit of their last character, the longest first. */
type Endings = ReadonlyMap<number, readonly (readonly [string, Qualifier])[]>;

const endingsOf = (words: Iterable<readonly [string, Qualifier]>): Endings => {
  const ranked = [...words].sort(([a], [b]) => b.length - a.length);
  return Map.groupBy(ranked, ([word]) => word.charCodeAt(word.length - 1));
};

const space = ' '.charCodeAt(0);

const before = endingsOf(hedgesBefore);
const verbs = endingsOf(hedgeVerbs);

/** One space may part Han characters from a figure. */
const endingAt = (text: string, edge: number, endings: Endings): Hedge | null => {
  const end = text.charCodeAt(edge - 1) === space ? edge - 1 : edge;
  const words = endings.get(text.charCodeAt(end - 1));
  if (words === undefined) return null;
  for (const [word, qualifier] of words) {
    const start = end - word.length;
    if (start < 0 || !text.startsWith(word, start)) continue;
    if (otherWords[word]?.test(text[start - 1] ?? '') !== true) return { start, end, qualifier };
  }
  return null;
};

const bare = endingsOf([
  ['过', 'over'],
  ['上', 'over'],
]);

/** `isBare`: the number is a scale word alone, before which 过 and 上 hedge too. */
export const hedgeBefore = (text: string, start: number, isBare = false): Hedge | null =>
  endingAt(text, start, before) ?? (isBare ? endingAt(text, start, bare) : null);

/** 高于2000万元的预期: held against what was foreseen, and no more than that sum. */
const foreseen = new RegExp(`^的${foreseenBehind}`, 'u');
const FORESEEN = 16;
const SETTING = 6;

/** 定下超过10亿元的目标: what is set may be hedged itself. */
const setsIt = /(?:定[下了出]|设[定下]|制定|提出|给出|作出|做出|有|达到)[了个]?(?:一个)?$/u;

export const isComparison = (text: string, start: number, end: number): boolean =>
  text[end] === '的' &&
  foreseen.test(text.slice(end, end + FORESEEN)) &&
  !setsIt.test(text.slice(Math.max(0, start - SETTING), start));

/** 最高可获300万元, 不得超过奖金总额50万元: the limit is said before the verb. */
const limits: readonly (readonly [RegExp, Qualifier])[] = (
  [
    ['最高|最多|至多|上限|不(?:得|能|可)?(?:超过|高于)', 'up_to'],
    ['最低|最少|至少|起码|不(?:得|能|可)?(?:少于|低于)', 'at_least'],
  ] as const
).map(([words, qualifier]) => [
  new RegExp(
    `(?:${words})(?:可|能|将|要|得(?!到)|只|需|必?须|应|还|也|都|才|卖|收|赚|花|付|给予|予以|奖励|补助|补贴|资助|获|获得|得到|拿到|享受?|申请|达|到|处|罚款?|赔偿?|支持|额度|金额|奖金|罚金|贷款|领取?|支付|缴纳?|投入|出资|投资|为|是|以|的|人民币)+$`,
    'u',
  ),
  qualifier,
]);

const LIMIT_REACH = 14;

export const verbBefore = (text: string, start: number): Qualifier | null =>
  hedgingVerb(text, start) ?? limitBefore(text.slice(Math.max(0, start - LIMIT_REACH), start));

const limitBefore = (lead: string): Qualifier | null =>
  limits.find(([expression]) => expression.test(lead))?.[1] ?? null;

/** 票房过5000万元, 已过亿元: behind what is measured or an adverb 过 is the verb; behind a verb it only tells of experience (赔过5000万元). */
const passes =
  /(?:票房|收入|营收|利润|成本|预算|投资|身家|市值|估值|产值|[金总数差余]额|规模|累计|合计|总计|[全单首当次]日|首周末?|周末|日均|人均|[年月日]入|全球|海外|内地|国内|本土|北美|双双|轻松|率先|首[次度]|再[次度]?|[已均都皆将就若能可才刚早便即]|有望|预计|仅|》)过$/u;
const PASSING = 4;

const passing = (text: string, start: number): Qualifier | null =>
  text[start - 1] === '过' && passes.test(text.slice(Math.max(0, start - PASSING), start)) ? 'over' : null;

const hedgingVerb = (text: string, start: number): Qualifier | null =>
  passing(text, start) ??
  endingAt(text, /[了约]/u.test(text[start - 1] ?? '') ? start - 1 : start, verbs)?.qualifier ??
  endingAt(text, start, verbs)?.qualifier ??
  null;

/** 起 and 许 and 多 begin other words: 起诉, 许多, 多次. */
const notAfter = /^(?:起[诉草因伏源初来到飞身家点步以]|许[多可久]|多[次年位家名少地元]|以上述|余[额款下])/u;

const after = Map.groupBy(
  [...hedgesAfter].sort(([a], [b]) => b.length - a.length),
  ([word]) => word.charCodeAt(0),
);

export const hedgeAfter = (text: string, end: number): Hedge | null => {
  const found = after.get(text.charCodeAt(end))?.find(([word]) => text.startsWith(word, end));
  if (found === undefined || notAfter.test(text.slice(end, end + 3))) return null;
  const [word, qualifier] = found;
  return { start: end, end: end + word.length, qualifier };
};
