/** What stands in 《》: works, newspapers, agreements; and works in “” or 「」 after a work noun. Laws and reports are left alone. */
import { matchesOf } from '../../../lib/matches.ts';
import { turnsOnComma } from '../speech/quoted-shape.ts';
import { wordEndings } from '../word-matcher.ts';
import { agreementInside, legalText, newspaperName, workNouns } from './event-words.ts';
import { exhibitionBefore, exhibitionsIn } from './exhibitions.ts';
import type { SpanOfKind } from './institutions.ts';
import { nameOpenings } from './openings.ts';
import { shownTitles } from './shown-titles.ts';

const titleMark = nameOpenings.characters('《〈');
const quotationMark = nameOpenings.characters('“「『"');
const marked = /《([^《》\n]{1,40})》|〈([^〈〉\n]{1,40})〉/gu;
const quoted = /[“「『"]([^“”「」『』"。!?,,、]{1,20})[”」』"]/uy;
const workNounBefore = wordEndings(workNouns);
/** “金天使奖”: in quotation marks the whole name is given. */
const quotedAward = /[“「『"]([^“”「」『』"。,、]{1,12}(?<![得获])奖)[”」』"]/uy;
const pressBefore = /(?:报纸|日报|媒体|记者|杂志|刊物|接受|据|网站|周刊|向|告诉|撰文|刊登|采访)$/u;
const pressAfter = /^(?:记者|报道|采访|专访|社论|评论|网站|援引|刊文|刊登|刊发|编辑|发表|的报道|头版|讯|称)/u;

function kindOf(inner: string, before: string, after: string): SpanOfKind['type'] | null {
  // The title of a speech, or of an exchange's theme, is no work.
  if (/(?:题为|题|主题为|主题)$/u.test(before)) return null;
  // 以《X》为题演讲; but 以《X》获奖.
  if (before.endsWith('以') && /^(?:为题|为主题|为名|作题|作为题)/u.test(after)) return null;
  if (exhibitionBefore.test(before)) return 'event';
  if (workNounBefore(before, before.length) > 0) return 'work';
  if (agreementInside.test(inner) && inner.length >= 4) return 'agreement';
  if (newspaperName.test(inner) || (pressAfter.test(after) && pressBefore.test(before)))
    return 'organization';
  if (inner.length >= 5 && legalText.test(inner)) return null;
  return 'work';
}

const rubric =
  /^(?:财经|产业|影视|娱乐|国际|社会|生活|体育|地方|焦点|独家|快讯|专访|人物|评论|艺文|影评|台股|汇市)/u;

function inTitleMarks(text: string): SpanOfKind[] {
  const found: SpanOfKind[] = [];
  for (const match of matchesOf(marked, text)) {
    const inner = match[1] ?? match[2] ?? '';
    // 〈財經〉可樂電影10月營收…: the rubric in front of a headline.
    if (match.index === 0 && match[2] !== undefined && rubric.test(inner)) continue;
    const start = match.index + 1;
    const end = start + inner.length;
    const type = kindOf(
      inner,
      text.slice(Math.max(0, match.index - 6), match.index),
      text.slice(end + 1, end + 5),
    );
    if (type !== null) found.push({ start, end, type, rule: `${type}.title-marks` });
  }
  return found;
}

function nextQuotation(text: string, from: number): number {
  return nameOpenings.next(text, quotationMark, from);
}

function awardsInQuotationMarks(text: string): SpanOfKind[] {
  const found: SpanOfKind[] = [];
  if (!text.includes('奖')) return found;
  for (let at = nextQuotation(text, 0); at < text.length; ) {
    quotedAward.lastIndex = at;
    const inner = quotedAward.exec(text)?.[1];
    const end = inner === undefined ? at : at + 1 + inner.length;
    if (inner !== undefined) found.push({ start: at + 1, end, type: 'award', rule: 'award.quoted' });
    at = nextQuotation(text, end + 1);
  }
  return found;
}

/** “灯塔资本”公司, “山口”动画工作室, 基金会——叫“草原之声”: the marks hold the name of a body. */
const quotedBody =
  /(?<!所谓)[“「『"]([\p{Script=Han}A-Za-z·]{2,10})[”」』"](?=(?:影视|电影|动画|动漫|文化|传媒|娱乐|音乐|演艺|戏剧|话剧|木偶|芭蕾|交响|投资|矿业|能源|科技|网络|广播|儿童|国际|发行|制作|旅行|航空){0,3}(?:有限)?(?:公司|影业|集团|工作室|制片厂|基金会|银行|乐队|乐团|剧团|剧院|舞团|出版社|研究所|电视台|电视频道|频道))/uy;
const calledBody = /[“「『"]((?![^”」』"]*[的了不在是把被将会要])[\p{Script=Han}A-Za-z·]{2,10})[”」』"]/uy;
const calling =
  /(?:公司|基金会|机构|工作室|集团|企业|社团|乐队|剧团)(?:——|—|，|,)?(?:名?叫做?|名为|叫作|取名)$|(?:片商|发行商|制片公司|发行公司|制作公司|[国本港台利斯]公司)$/u;

function bodiesInQuotationMarks(text: string): SpanOfKind[] {
  const found: SpanOfKind[] = [];
  for (let at = nextQuotation(text, 0); at < text.length; at = nextQuotation(text, at + 1)) {
    const pattern = calling.test(text.slice(Math.max(0, at - 10), at)) ? calledBody : quotedBody;
    pattern.lastIndex = at;
    const inner = pattern.exec(text)?.[1];
    if (inner !== undefined)
      found.push({
        start: at + 1,
        end: at + 1 + inner.length,
        type: 'organization',
        rule: 'organization.quoted',
      });
  }
  return found;
}

/** 作品“题材勇敢，技术成熟”: two phrases of one length judge it. */
const parallel = /^(?:\p{Script=Han}{4}，\p{Script=Han}{4}|\p{Script=Han}{5}，\p{Script=Han}{5})$/u;

/** Before the noun for a work: for whom or with what something is done. */
const forWhom = /(?:给|替|帮|为|把|让)\p{Script=Han}{0,2}(?:电影|影片|片子|动画片?|纪录片|短片|作品)$/u;
const LONGEST_PREPOSITION = 8;
/** The clause ends, or tells no more than who does so. */
const noVerb = /^(?:$|[，。；！？、]|的(?:人们?|老?匠人|师傅|医生|手艺人|行家)(?:$|[，。；！？、]))/u;

function inQuotationMarks(text: string): SpanOfKind[] {
  const found = [...awardsInQuotationMarks(text), ...bodiesInQuotationMarks(text)];
  for (let at = nextQuotation(text, 0); at < text.length; ) {
    quoted.lastIndex = at;
    const match = workNounBefore(text, at) > 0 ? quoted.exec(text) : null;
    at = nextQuotation(text, match === null ? at + 1 : quoted.lastIndex);
    if (match === null) continue;
    const inner = match[1] ?? '';
    const open = match.index;
    // 给老电影“补牙”的人: without another verb the words in marks are that of the preposition.
    if (
      forWhom.test(text.slice(Math.max(0, open - LONGEST_PREPOSITION), open)) &&
      noVerb.test(text.slice(quoted.lastIndex))
    )
      continue;
    // A quoted stretch of speech about the film is no title.
    if (turnsOnComma.test(inner) || parallel.test(inner)) continue;
    if (inner.length > 12 || /^(?:成为|是|让|被|非常|在|将|有|不|很|更|太|要|能|可以|具有|充满)/u.test(inner))
      continue;
    const end = match.index + match[0].length - 1;
    found.push({ start: end - inner.length, end, type: 'work', rule: 'work.noun-before' });
  }
  return found;
}

export function markedTitles(text: string): SpanOfKind[] {
  const found: SpanOfKind[] = [];
  if (nameOpenings.next(text, titleMark, 0) < text.length) found.push(...inTitleMarks(text));
  if (nameOpenings.next(text, quotationMark, 0) < text.length)
    found.push(...exhibitionsIn(text), ...inQuotationMarks(text));
  if (found.length > 0 || /[”』」](?!$)/u.test(text)) found.push(...shownTitles(text));
  return found;
}
