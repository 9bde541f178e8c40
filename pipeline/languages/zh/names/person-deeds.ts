/** Persons of Chinese text told by what they do: 陈俊杰在台北表示, 欧阳海、司马文静等三人, 孙甜甜夺冠. */
import { matchesOf } from '../../../lib/matches.ts';
import { isIn, unitTable } from '../../../lib/unit-table.ts';
import { chineseNameLength } from './lengths.ts';
import { nextSurname, type PersonSpan, startsClause } from './persons.ts';
import { surnameUnits } from './surnames.ts';
import { isNoName, notNames, speechVerbs } from './titles.ts';

/** 陈俊杰在台北表示, 李明远14日对记者说: place, day or hearer stand between a full name and the verb. */
const day =
  '(?:\\d{1,2}日|[今昨前][天日晚夜早晨]|[今昨](?:天|日)?[上下]午|[上本]?(?:周|星期)[一二三四五六日](?!边)|当[天日晚]|日前|近日|随后|稍后)';
const saying = speechVerbs.filter((verb) => verb.length > 1).join('|');
const speechAfar = new RegExp(
  `^(?:${day}?(?:在|对|向|接受|于)[^，。；,;:：!?]{2,18}?(?:${saying}|说)|${day}(?:${saying}|说))`,
  'u',
);
/** 张昭周一表示: sure enough for a name of two characters. */
const saidThatDay = new RegExp(`^${day}(?:${saying})`, 'u');
/** 欧阳海、司马文静等三人. */
const countedList =
  /^(?:、[\p{Script=Han}·]{2,8}){1,6}等(?:(?:\d+|[一二两三四五六七八九十]+)(?:人|名|位)|人)/u;
/** 陈思远与演员林晓雯: whose company has an office. */
const beside =
  /^(?:与|和|及)(?:导演|演员|编剧|制片人|主演|歌手|作家|教练|主持人|妻子|丈夫|搭档|队友)\p{Script=Han}/u;
/** What persons do and nothing else that two or three characters name. */
const deed =
  /^(?:今年(?:\d{2}|[一二三四五六七八九十]{2,3})岁|[现时]年(?:\d{2}|[一二三四五六七八九十]{2,3}岁)|自编自导|自导自演|出生于|毕业于|去世|逝世|辞世|病逝|夺冠|夺得|摘得|荣获|(?:则|最终)?捧[走得回]|加冕|折桂|斩获|包揽|[勇首]夺|将最佳|收获(?=[^，。；《》]{0,12}(?:奖|最佳))|自\d{4}年|历任|掌舵|执掌|当选|连任|出任|就任|辞职|退役|加盟|执教|执导|饰演|主演|谢幕|获释|被捕|入狱|结婚|再婚|重返|攻入|打进|梅开二度|率队|领衔|捐出|受邀|应邀|外号|绰号|诨号|人称|人送|不仅是|不只是|既是|(?:(?:[上本]月|[去今]年|\d{1,2}月|[上本]周|日前|近日)(?:\d{1,2}日)?)?(?:转投|入职|跳槽|履新|调任|升任|卸任|离职|离任|接任|接替))/u;

/** 周雨桐、李明哲领衔主演, 周雨桐和法国演员让·莫罗分饰兄妹. */
const cast =
  /^(?:[、和与及](?:\p{Script=Han}{0,8}(?:演员|[影男女]星|影[帝后]|歌手))?[\p{Script=Han}·]{2,8}?){1,6}(?:等)?(?:领衔主演|联袂主演|共同主演|主演|领衔|(?:分别|联袂|共同|搭档)?(?:出演|饰演|扮演|主演)|分饰|联合执导|共同执导|执导)/u;
/** 成年人和孩子们分饰狼与羊, 马戏团与法国演员: no names. */
const manyOf = /(?:[年男女老路]人|学生|[男女]生|[员们团队星家组社院校])$/u;

/** 阮听涛首部长片《河湾》. */
const ownWork = /^(?:首部|第[一二三四]部)(?:剧情|动画|纪录)?(?:长片|影片|作品)《/u;
/** 屠骏声的这部新作, 阮听涛的前作《河湾》. */
const works =
  /^(?:的(?:这部|那部|首部|最新)?(?:新作|新片|前作|旧作|处女作|代表作|作品|电影|影片)(?:《|[跌涨卖收下上以在仍也已将，])|(?:新作|新片|作品|处女作)《)/u;

/** 冯小满因《盐碱地》一片荣获…, 宋清禾凭在《石榴树下》中的…. */
const forWork = /^(?:凭借?|凭着|因|靠|以)(?:在|其|主演的|执导的)?《/u;
/** 许静秋（《盐田》）获最佳女演员: for what, in brackets. */
const forBracketed =
  /^[（(]《[^《》]{1,30}》[^（）()，。]{0,8}[）)](?:(?:首次|再次|则|也)*[获夺摘捧]|饰|[、，。；]|$)/u;
/** 由曾获奖的|蔡允中担纲. */
const byWhom = /由(?:[^，。；《》]{1,16}|[^，。；《》]{0,8}《[^《》]{1,30}》[^，。；《》]{0,4})的$/u;
/** 曾执导《X》的|蔡允中出任评审: behind what only somebody has done. */
const hasMade = /(?:执导|拍摄|拍|编剧|主演|出演|演|写|监制)[过了]?《[^《》]{1,30}》的$/u;
/** 原任该职的|李家樑将调任顾问. */
const hasHeld =
  /(?<!\p{Script=Han})(?:此前|之前|目前)?(?:原任|现任|时任|曾任|担任|出任|任职)[^，。；《》]{2,18}的$/u;
const movesOn = /^(?:已|将|也|则|改)*(?:调任|转任|改任|升任|接任|接棒|离任|卸任|留任|退休|辞任)/u;
const LONGEST_LEAD = 46;
const takesOn = /^(?:担纲|担任|出任|接棒|掌镜|掌舵|操刀|执导|编导|饰演)/u;

/** 其中|柏向晚执导的战争片《盐滩》: behind what leads on to one of several works. */
const leadsOn = /(?:其中|此外|包括|还有|另有|以及|中有|(?:^|[，。；])而|的是|[冠亚季]军是)$/u;
const lastOfLead = unitTable('中外括有及而是');
const directed =
  /^(?:自编自导(?:自演)?|(?:联合|共同)?执导|导演|编导|掌镜|监制|主演)的[^，。；：《》]{0,12}《/u;

const cues = [speechAfar, works, countedList, beside, cast, deed, forWork, forBracketed, ownWork];
const beginsDeed =
  '折斩包勇首将收历今现时自凭因靠以担接掌操出毕去逝辞病夺摘荣当连就退加执饰主谢获被入结再重攻打梅率领捐受应外绰诨人不既则最捧转跳履调升卸离';
/** What deeds begin with, and what any of the cues does. */
const ofDeed = unitTable(beginsDeed, '上本');
const ofCue = unitTable(beginsDeed, '0123456789今昨前当日近随稍上本周星在对向接于、与和及的（(新作处第');

/** 委任前电视高层|方婉君|为首席营运官: who is appointed, behind what they were before. */
const appointed =
  /(?:委任|任命|聘请|聘任|延聘|增聘|擢升)(?<before>[^，。；《》“”]{2,16}?)(?<name>\p{Script=Han}{3})(?=(?:女士|先生|博士)?(?:为|出任|担任)[^，。；《》]{0,10}(?:官|总监|总裁|经理|主席|董事|顾问|主任|主管|[馆院会社台局]长|编辑))/gu;

export function appointedNames(text: string): PersonSpan[] {
  if (!/委任|任命|聘|擢升/u.test(text)) return [];
  return matchesOf(appointed, text).flatMap(({ 0: whole, index }): PersonSpan[] => {
    const end = index + whole.length;
    const start = end - 3;
    const isName =
      isIn(surnameUnits, text, start) && !isNoName(text, start) && !notNames.has(text.slice(start, end));
    return isName && !manyOf.test(text.slice(start, end)) && chineseNameLength(text, start) === 3
      ? [{ start, end, rule: 'person.deed', form: 'full', inferred: true }]
      : [];
  });
}

/** Full names at the start of a clause, told by what follows them in it. */
export function namesBeforeDeeds(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let start = nextSurname(text, 0); start < text.length - 3; start = nextSurname(text, start + 1)) {
    const isIntroduced =
      text.charAt(start - 1) === '的' && isIntroducedBy(text.slice(Math.max(0, start - LONGEST_LEAD), start));
    const opens = startsClause(text, start);
    const isLed =
      !opens && isIn(lastOfLead, text, start - 1) && leadsOn.test(text.slice(Math.max(0, start - 4), start));
    if (!isIntroduced && !isLed && !opens) continue;
    if (start > 0 && /[和与及由]/u.test(text.charAt(start - 1))) continue;
    const length = nameWithin(text, start);
    if (length === 0 || !isIn(ofCue, text, start + length)) continue;
    const after = text.slice(start + length, start + length + 60);
    const told = isIntroduced ? [takesOn, movesOn] : isLed ? [directed] : cues;
    if (!told.some((cue) => cue.test(after)) || manyOf.test(text.slice(start, start + length))) continue;
    found.push({ start, end: start + length, rule: 'person.deed', form: 'full', inferred: true });
  }
  return found;
}

const isIntroducedBy = (lead: string): boolean =>
  byWhom.test(lead) || hasMade.test(lead) || hasHeld.test(lead);

/** A name of three characters and more, before a deed that no list of verbs knows, too. */
function nameWithin(text: string, start: number): number {
  const length = chineseNameLength(text, start);
  if (length >= 3) return length;
  if (length === 2 && saidThatDay.test(text.slice(start + 2, start + 16))) return 2;
  if (length === 2 || !isIn(ofDeed, text, start + 3)) return 0;
  const name = text.slice(start, start + 3);
  if (!/^\p{Script=Han}{3}$/u.test(name) || !isIn(surnameUnits, text, start)) return 0;
  if (isNoName(text, start) || notNames.has(name)) return 0;
  const after = text.slice(start + 3, start + 20);
  return deed.test(after) || forWork.test(after) || takesOn.test(after) || ownWork.test(after) ? 3 : 0;
}
