/**
 * Persons in Chinese text, where nothing marks a name: transliterated ones by their dots, Chinese ones by a family name
 * with evidence beside it: an office, a verb of speech, a list, a credit.
 */
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { isIn, unitsLike } from '../../../lib/unit-table.ts';
import { dot } from './dotted-names.ts';
import { followedNameLength } from './followers.ts';
import { japaneseNameLength } from './japanese-names.ts';
import {
  chineseNameLength,
  doubleSurnameLength,
  foreignNameLength,
  isAllHan,
  isTransliterated,
  titleEndingAt,
} from './lengths.ts';
import { isAboutMaker, isTheOne, wroteSource } from './makers.ts';
import { nameOpenings } from './openings.ts';
import { plainNameLength } from './plain-names.ts';
import {
  compoundSurnames,
  doubtfulSurnameUnits,
  neighbourSurnames,
  singleSurnames,
  surnameUnits,
} from './surnames.ts';
import { territoryNames } from './territory-names.ts';
import { afterTitleNoName, isLongWork, isNoName, speechVerbs, titles, titlesAfter } from './titles.ts';

export interface PersonSpan {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly form: 'full' | 'surname';
  readonly inferred: boolean;
}

const offices = new PhraseFinder(nameOpenings, titles);
const behindOffice = /(?:兼[\p{Script=Han}]{2,6})?[ (（“"：:]?/uy;
/** 董事长兼|总经理: a second office of the same person. */
const secondOffice = /^(?:兼任?|暨)/u;

/** Where the second office of 董事长兼总经理 ends; null where none that is known follows. */
function officeBehind(text: string, at: number): number | null {
  const joint = secondOffice.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  const office = joint === 0 ? null : offices.at(text, at + joint);
  return office === null ? null : at + joint + office.length;
}

/** Leads to an office that an attribute of its holder names. */
export const heldBy = /(?:担任|时任|现任|出任|曾任|身为|作为|兼任)[^，。；《》]{0,16}$/u;
/** A body and the words before it, in characters. */
const LONGEST_BODY = 20;

const creditEnds = /^(?:$|[\s,，、。;；|｜/《（()）])/u;

/** A name of three characters with the word behind it. */
const LONGEST_TOLD = 8;

/** Names after an office: 局长毛羽, 总统马克龙, 记者 王明远. */
export function namesAfterTitles(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (
    let index = offices.next(text, 0), start = 0;
    index < text.length;
    index = offices.next(text, Math.max(start, index + 1))
  ) {
    const phrase = offices.at(text, index);
    if (phrase === null || isLongWork(text, index)) continue;
    const second = officeBehind(text, index + phrase.length);
    behindOffice.lastIndex = second ?? index + phrase.length;
    behindOffice.test(text);
    start = behindOffice.lastIndex;
    // 时任甲公司总裁的|乙.
    if (text.charAt(start) === '的' && heldBy.test(text.slice(Math.max(0, index - LONGEST_BODY), index)))
      start += 1;
    const office = text.slice(index, start);
    if (/["“(（]$/u.test(office) && !office.startsWith('记者')) continue;
    const isLabel = /[：:]$/u.test(office);
    if (isLabel && !/^(?:记者|编辑|作者|导演|主演|编剧|监制|制片人|主持人)/u.test(office)) continue;
    const rest = text.slice(start, start + 4);
    // 此前任何平台, 目前任教: no predecessor.
    if (phrase === '前任' && /[此以之日目从先]/u.test(text.charAt(index - 1))) continue;
    // 前任董事长, 医生和护士: another office, or somebody else besides.
    if (afterTitleNoName.test(rest) || /^[和都]/u.test(rest) || offices.at(text, start) !== null) continue;
    // 导演韦纪岑|回想: told by the word behind the name where no verb is listed.
    const told = isLabel ? 0 : followedNameLength(text.slice(start, start + LONGEST_TOLD));
    const chinese =
      chineseNameLength(text, start, doubtfulSurnameUnits) ||
      told ||
      japaneseNameLength(text, index, start) ||
      doubleSurnameLength(text, start) ||
      lengthBeforeManner(text, start);
    // 记者：王导您好: a line of an interview; 导演：王宁（）, 记者：王宁: a credit.
    if (isLabel && (chinese === 0 || !creditEnds.test(text.slice(start + chinese)))) continue;
    if (chinese > 0) {
      found.push({ start, end: start + chinese, rule: 'person.title-before', form: 'full', inferred: false });
      continue;
    }
    const plain = plainNameLength(text, office, start);
    const foreign =
      isNoName(text, start) || dot.test(text.charAt(start + 1)) ? 0 : foreignNameLength(text, start);
    if (foreign > 0 && !dot.test(text.charAt(start + foreign))) {
      found.push({
        start,
        end: start + foreign,
        rule: 'person.title-before',
        form: 'surname',
        inferred: false,
      });
    } else if (foreign === 0 && plain > 0) {
      found.push({ start, end: start + plain, rule: 'person.title-before', form: 'full', inferred: true });
    } else if (foreign === 0) {
      const sounded = soundedNameLength(text, start, office);
      if (sounded > 0)
        found.push({
          start,
          end: start + sounded,
          rule: 'person.title-before',
          form: 'full',
          inferred: true,
        });
    }
  }
  return found;
}

const ofFilm = /(?:导演|演员|编剧|制片人|监制|摄影师)$/u;
/** 导演|阿木古楞|自编自导: what who makes films does, behind a name. */
const filmDeed =
  /^\p{Script=Han}{3,5}?(?=自编自导|执导|表示|认为|介绍|透露|告诉|说[，：“]|凭借?《|携《|的(?:《|新作|新片|长片|影片|处女作|首部))/u;
const LONGEST_SOUNDED = 12;

/** A name in foreign sounds of which no more than half have a place in the list of them, right behind an office of film and before what its holder does. */
function soundedNameLength(text: string, start: number, office: string): number {
  if (!ofFilm.test(office)) return 0;
  const name = filmDeed.exec(text.slice(start, start + LONGEST_SOUNDED))?.[0] ?? '';
  let sounds = 0;
  for (let at = 0; at < name.length; at += 1) if (isTransliterated(text, start + at)) sounds += 1;
  return isTransliterated(text, start) && sounds * 2 >= name.length ? name.length : 0;
}

/** 发行商|何美玲|信心满满地说: how somebody says it stands between the name and the verb. */
const manner = /^(?:\p{Script=Han}{2}|\p{Script=Han}{4})地(?:说|表示|回应|回答|介绍|强调|告诉|宣布)/u;
const LONGEST_MANNER = 8;

function lengthBeforeManner(text: string, start: number): number {
  if (!isIn(surnameUnits, text, start) || isNoName(text, start)) return 0;
  const end = start + 3;
  return isAllHan(text, start, end) && manner.test(text.slice(end, end + LONGEST_MANNER)) ? 3 : 0;
}

/** Folding leaves 著, which is 着 behind a verb and stays in 著名. */
const adverbs =
  '笑 笑着 笑著 苦笑 苦笑着 苦笑著 笑著 微笑着 微笑著 笑著 哽咽 哽咽着 哽咽著 感慨地 激动地 受访时 受访时也 则笑 再次 还 也 则 进一步 随后 同时 特别'.split(
    ' ',
  );
const speech = new PhraseFinder(nameOpenings, [
  ...adverbs.flatMap((adverb) => speechVerbs.map((verb) => `${adverb}${verb}`)),
  ...speechVerbs,
  '续指',
  '续称',
]);
const clauseStart = nameOpenings.table(unitsLike(/[^\p{Script=Han}A-Za-z\d·]|[和与及由]/u));

export function startsClause(text: string, at: number): boolean {
  return at === 0 || nameOpenings.has(clauseStart, text, at - 1);
}

/** 在义乌做出口的龚丽水说: what the person does, the name right behind it. */
function isBehindAttribute(text: string, start: number): boolean {
  return (
    text.charAt(start - 1) === '的' &&
    /[\p{Script=Han}]{4}的$/u.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** Names at the start of a clause, before a verb of speech: ,陈立新说. */
export function namesBeforeSpeech(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (const { index } of speech.all(text)) {
    for (const length of lengthsBeforeSpeech) {
      const start = index - length;
      if (start < 0 || !(startsClause(text, start) || (length === 3 && isBehindAttribute(text, start))))
        continue;
      if (length === 4 && !compoundSurnames.some((surname) => text.startsWith(surname, start))) continue;
      if (!isAllHan(text, start, index)) continue;
      if (chineseNameLength(text, start) === length) {
        found.push({ start, end: index, rule: 'person.speech', form: 'full', inferred: true });
        break;
      }
    }
  }
  return found;
}

const lengthsBeforeSpeech = [4, 3, 2];

/** A first look by one character; the whole family name is checked where its length is reckoned. */
const firstOfSurname = nameOpenings.characters(
  singleSurnames,
  neighbourSurnames.map((surname) => surname.charAt(0)),
);

/** The first place from `from` on where a family name may begin; the text's length when there is none. */
export function nextSurname(text: string, from: number): number {
  return nameOpenings.next(text, firstOfSurname, from);
}

/** What `creditBefore` ends on. */
const creditEnd = nameOpenings.characters('由叫做为是命请选举任名:：宾的予给落成了／/丨｜|自据于将把以 　');
const creditBefore =
  /(?:由|名叫|叫做|名为|(?:主演|导演|编剧|监制|摄影|制片人)[:：]|(?:最佳\p{Script=Han}{2,4}|奖)[:：]|嘉宾|[属的》]是|(?:导演|编剧|主演|监制|制片人|作者|队长|主教练|负责人|创始人|董事长)(?:仍|也|均|依旧|仍然)?[为是]|[岁歲]的|(?:^|[\s　])(?:文|撰文|采写|图文)[／/丨｜|]|(?:^|[\s　（(])(?:编译|编译者|译者|翻译|撰稿|供稿|整理)[:：／/]|^(?:编译|译者|撰文|撰稿|整理)[ 　]|授予|颁给|颁予|花落|(?:导演|编剧|主演|监制|制片人)换成了?)$/u;
const creditAfter =
  /^(?:执导|\s发自|主演|领衔主演|饰演|出演|担纲(?=[男女]?主[演角]|领衔|导演|执导|出演|编剧|监制|[，。；、]|$)|献声|配音|编剧|监制|制片|掌镜|操刀|自编|自导|编导|任(?:总)?(?:制片人|导演|监制|编剧|主演|摄影)|合导|改编(?=并|自|、|[，。]|而成)|填补|补上|顶上|首执导|首度执导|首次执导|执起?导筒|[续留]任(?=\p{Script=Han})|的(?:首部|导演处女|长片处女|执导处女)|联合监制|主持|等主演|等领衔|等主创|作词|作曲|担任|创作|共同执导|共同编剧|联合执导|自编自导|指挥|配乐|演唱|献唱|作序|编舞|揭幕|出生于|生于\p{Script=Han}|出生在|毕业于|早年|凭借|凭|(?:将|已|正式)?(?:(?:现|时|就|接|升|转|兼|获|出)任|接替)|接[棒手]|[摘夺捧][得走下回起]|获(?:得|颁|最佳|奖)|赢得|拿下|折桂|继《|(?:获|被)(?:任命|委任|聘|推选|选)|任(?=[^，。；]{0,12}(?:董事长|总裁|总经理|首席|主席|会长|秘书长|院长|局长|行长|主任|总监)))/u;
const given = /(?:授予|颁给|颁予|花落)$/u;
/** 任命王蕙兰为馆长. */
const appointed = /(?:任命|聘请|推选|提名|选举|委任)$/u;
/** 卢秉文（云栈影业总经理）, 卢秉文是云栈影业的创始人: the office behind the name says that it is one. */
const officeAfter =
  /^(?:[（(](?=[^（）()，。]{0,22}[)）])|是(?!否)|系|，(?=[^（）()，。；：《》]{4,22}，))[^（）()，。；：《》]{2,20}(?:创始人|创办人|董事长|总裁|总经理|首席执行官|行政总裁|主席|负责人|总监|院长|所长|局长|行长|教授|分析[师员]|策略师|经济学家|发言人|秘书长|制片人)(?=[)），。；]|$)/u;
/** 由李晓东1994年创立. */
const founded = /^(?:于)?(?:\d{4}年|[去前]年)?(?:创[立办建]|成立|发起|编导|设计)/u;
/** 由甲、乙主演: the first of a list is credited with the rest. */
const creditedList = /^、/u;

/** 由甲和乙联合执导. */
const jointly =
  /^[和与及][\p{Script=Han}·]{2,8}?(?:联合|联手|共同|一同|分别|联袂|领衔)?(?:执导|合导|导演|编剧|监制|制片|主演|出演|担任|掌镜)/u;
const LONGEST_PAIR = 16;

/** Names credited for a work: 由陈立新执导, 周雨桐主演, and further members of a list joined by 、 和 与. */
export function creditedNames(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let start = nextSurname(text, 0); start < text.length - 2; start = nextSurname(text, start + 1)) {
    const opens = startsClause(text, start);
    const mayBeCredited = nameOpenings.has(creditEnd, text, start - 1);
    if (!opens && !mayBeCredited) continue;
    const before = text.slice(Math.max(0, start - 8), start);
    const credited = mayBeCredited && (creditBefore.test(before) || appointed.test(before));
    if (!credited && !opens && !isAboutMaker(text, start, before)) continue;
    const length = lengthBeforeTime(text, start);
    if (length === 0) continue;
    // 授予原住民导演甲: what stands in front of an office tells of whoever holds it.
    if (given.test(before) && offices.at(text, start + length) !== null) continue;
    const after = text.slice(start + length, start + length + LONGEST_TOLD_OFFICE);
    const opensList =
      (before.endsWith('由') || (opens && length >= 3 && !creditedList.test(after))) &&
      length >= 3 &&
      (creditedList.test(after) || jointly.test(text.slice(start + length, start + length + LONGEST_PAIR)));
    if (
      !opensList &&
      !creditAfter.test(after) &&
      !(
        credited && /(?:[为是的:：予给落／/丨｜|]|换成了?|^(?:编译|译者|撰文|撰稿|整理)[ 　])$/u.test(before)
      ) &&
      !(appointed.test(before) && /^(?:为|担任|出任|任)/u.test(after)) &&
      !founded.test(text.slice(start + length, start + length + 9)) &&
      !officeAfter.test(text.slice(start + length, start + length + LONGEST_OFFICE)) &&
      !wroteSource(text, before, start, start + length) &&
      !isTheOne(text, start, start + length)
    )
      continue;
    found.push({ start, end: start + length, rule: 'person.credit', form: 'full', inferred: !credited });
  }
  return found;
}

/** 58岁的周林|自2024年3月起: what looks like a third character leads to a time. */
function lengthBeforeTime(text: string, start: number): number {
  const length = chineseNameLength(text, start);
  const isTime = length >= 3 && /^[自从于在至]\d/u.test(text.slice(start + length - 1, start + length + 1));
  return isTime ? length - 1 : length;
}

/** 任, a body and the office in it, in characters. */
const LONGEST_TOLD_OFFICE = 18;
/** An office with its body and the marks around them, in characters. */
const LONGEST_OFFICE = 30;

export const countries: ReadonlySet<string> = new Set(territoryNames);

const addressed = new PhraseFinder(nameOpenings, titlesAfter);
const lengthsBeforeTitle = [3, 2];

const ofFirm = /^(?:总经理|董事长|总裁)/u;

function isLedBy(text: string, at: number): boolean {
  const office = ofFirm.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  return office > 0 && chineseNameLength(text, at + office, doubtfulSurnameUnits) > 0;
}

/** Names before a form of address or office at a clause's start: 王毅外长, 张伟先生. */
export function namesBeforeTitles(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (const { index } of addressed.all(text)) {
    for (const length of lengthsBeforeTitle) {
      const start = index - length;
      if (start < 0 || chineseNameLength(text, start) !== length) continue;
      // 这句话是马生福老人说的: a full name behind what leads to it.
      if (!startsClause(text, start) && (length < 3 || !/[是对向跟给]/u.test(text.charAt(start - 1))))
        continue;
      // 黎巴嫩导演, 蒙古国总理: a country.
      if (countries.has(text.slice(start, index))) continue;
      if (length === 3 && text.charAt(index - 1) === '国' && countries.has(text.slice(start, index - 1)))
        continue;
      // 金穗|总经理吴丁: the firm whose manager is named behind.
      if (isLedBy(text, index)) continue;
      if (titleEndingAt(text, index) === length || text.charAt(index - 1) === '副') continue;
      found.push({ start, end: index, rule: 'person.title-after', form: 'full', inferred: false });
      break;
    }
  }
  return found;
}
