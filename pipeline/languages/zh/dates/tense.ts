/**
 * Chinese words that show whether a clause tells of the past or the future; the language has no tense of its own. Verbs of
 * events (举行, 上映, 开幕) tell of either and are left out.
 */
import { isIn, type UnitTable, unitTable } from '../../../lib/unit-table.ts';
import type { Tense } from '../../shared/dates/expression.ts';
import type { ClauseTense } from '../../shared/dates/tense.ts';

/** Groups: what is to come; what was said, or done to the thing spoken of (12月23日通过的预算将…), whose time the rest does not have; what is done. */
const sign =
  /(将(?![军领士棋帅来门才之]|近|信将疑)|即将|拟(?=[于在定])|预计|(?<!不及|低于|高于|不如|超出?|好于|优于|逊于|符合|不达)预期|计划(?=[于在今明年到\d])|有望|定于|定档|(?<=[将也还仍都就不])会|力争|目标(?=[\d今明下])|料将|届时|准备(?=[于在])|就要|快要|预定|订于|排定|拟于|估(?=[\d第今明下年])|锁定(?=[\d今明下])|要(?=[于在到])|有意)|(宣布|表示|指出|强调|报道|介绍|获悉|透露|称(?![为号呼赞])|写道|(?<![小传据再学解虽听论游演胡者])说(?![明法服到不])|坦言|回忆|(?:通过|签署|签订|公布|发布|达成|推出|成立|结束|提交|上映|播出|去世)的)|(了(?![解如不])|过(?![程去渡度敏往高低于滤关年境]|半)|已|曾|同比|环比|增长|下降|上涨|下跌|上升|回落|获得|荣获|会见|签署|签订|抵达|发生|出生|去世|逝世|建交|(?<!预)盈利|亏损|(?:额|量|收入|利润|票房)为(?=[\d约近])|(?:营收|收入|净利|净利润|溢利|盈利)(?=[约近超逾]?\d)|全年(?!目标|计划|预)|累计|达(?=[到\d约近])|录得|创下|售出|收获|斩获|夺得|收于|报收|突破|当选|就任|创办|创立|写于|建于|始于|被|遭)/uy;

/** Right before a date these move an event there: 改至9月25日, 推迟到明年. */
const moved = /(?:改|推迟|延期|延|提前|改期|顺延|调整|推后|展期|延长)(?:至|到|为)$/u;

const clauseEnd = unitTable('，。；：！？,;!?\n');
const sentenceEnd = unitTable('。！？!?\n');

type Told = 'past' | 'future' | 'said';

/** The characters that signs begin with: the first of each alternative, the looks around it left out. */
const opensSign = unitTable(
  Array.from(
    sign.source.replace(/\(\?<?[=!][^()]*\)/gu, '').matchAll(/(?:^|\||\((?:\?:)?)([^|()])/gu),
    ([, first]) => first ?? '',
  ),
);

/** A sign may need the character before it and the two after it to be one. */
const signsIn = (text: string, from: number, to: number): Told[] => {
  const start = Math.max(0, from - 1);
  const part = text.slice(start, to + 2);
  const found: Told[] = [];
  for (let at = 0; start + at < to; ) {
    sign.lastIndex = at;
    const match = isIn(opensSign, part, at) ? sign.exec(part) : null;
    if (match === null) {
      at += 1;
      continue;
    }
    if (start + at >= from && start + sign.lastIndex <= to)
      found.push(match[1] !== undefined ? 'future' : match[2] === undefined ? 'past' : 'said');
    at = sign.lastIndex;
  }
  return found;
};

/** Verbs of a timetable, which without 了 or 将 tell of either side. */
const timetable = /开[售始启放票幕场映机学市]|举[行办]|揭晓|截止|上[线映]|首映|登场|投票|生效|登陆/u;

/** What a film does on a day, and what is told of one that has done it; not what was sold before. */
const release = /(?:上映|公映|首映|开画|播出|开播|上线|登陆|发行)/u;
const takings = /(?:票房|观影人次|总收入|收视)/u;
const inAdvance = /(?:预售|点映|预估|预测|想看)/u;

/** The clause around a place names something of a timetable. */
export const isTimetabled = (text: string, end: number): boolean =>
  timetable.test(text.slice(end, edge(text, end, 1, clauseEnd)));

/** Characters looked at on either side: a sentence longer than that hangs together no more. */
const farthest = 120;

const edge = (text: string, from: number, step: 1 | -1, ends: UnitTable): number => {
  const limit = step === 1 ? Math.min(text.length, from + farthest + 1) : Math.max(-1, from - farthest - 1);
  let i = from;
  while (i !== limit && i >= 0 && ends[text.charCodeAt(i)] !== 1) i += step;
  return i;
};

/** 将 and its like win over what stands after them in the same clause, 将于9月举行 is still to come; but not over who said so before. */
const told = (signs: readonly Told[]): Tense => {
  if (signs[0] === 'said') return 'past';
  if (signs.includes('future')) return 'future';
  return signs[0] === undefined ? null : 'past';
};

/** What may stand between a date and the comma after it. */
const front = /^(?:当天|当日|当晚|上午|下午|晚|晚间|晚上|凌晨|清晨|早上|中午|傍晚|前后|期间)?$/u;

/** 从9月27日办到|10月2日，: a day that a verb ends on stands in front of nothing. */
const ofVerb = /(?![直截等止期])\p{Script=Han}[到至]$/u;

const firmly = (tense: Tense): ClauseTense => ({ tense, firm: true });

/** Tense of the clause around a place: its own signs, those of the clauses after it, then those before it in the sentence. */
export const clauseTense = (text: string, start: number, end: number): ClauseTense => {
  const from = edge(text, start - 1, -1, clauseEnd) + 1;
  const last = edge(text, end, 1, sentenceEnd);
  if (moved.test(text.slice(Math.max(0, start - 4), start))) return firmly('future');
  // Back over 将 before the date: 将于3月复产; the sign nearest to the date on its left decides; not who
  // says so, nor what describes the dated thing (通过的2026年预算).
  const left = signsIn(text, from + Math.max(0, text.slice(from, start).lastIndexOf('的')), start).findLast(
    (found) => found !== 'said',
  );
  if (left !== undefined) return firmly(told([left]));
  const own = told(signsIn(text, end, Math.min(edge(text, end, 1, clauseEnd), last)));
  if (own !== null) return firmly(own);
  // A date in front belongs to the clauses after it; one inside a clause that shows nothing does not.
  let at = edge(text, end, 1, clauseEnd) + 1;
  const inFront =
    front.test(text.slice(end, at - 1)) && !ofVerb.test(text.slice(Math.max(from, start - 2), start));
  while (inFront && at < last) {
    const stop = Math.min(edge(text, at, 1, clauseEnd), last);
    const found = told(signsIn(text, at, stop));
    if (found !== null) return firmly(found);
    at = stop + 1;
  }
  // 该片1月29日上映，累计票房9亿元: what has takings is out.
  if (!inFront && at < last && release.test(text.slice(end, at - 1))) {
    const next = text.slice(at, edge(text, at, 1, sentenceEnd));
    if (takings.test(next) && !inAdvance.test(next) && told(signsIn(text, at, last)) === 'past')
      return firmly('past');
  }
  if (from === 0 || isIn(sentenceEnd, text, from - 1)) return { tense: null, firm: false };
  const before = signsIn(text, edge(text, from - 2, -1, sentenceEnd) + 1, from - 1);
  const beside = before.findLast((found) => found !== 'said');
  return { tense: beside === undefined ? null : told([beside]), firm: false };
};
