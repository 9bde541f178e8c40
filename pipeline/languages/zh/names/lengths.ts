/**
 * How long the name is that begins at a place of Chinese text: by family names, by the characters that write foreign
 * sounds, and by what may follow a name.
 */
import { Openings } from '../../../lib/openings.ts';
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { isIn, type UnitTable, unitsLike, unitTable } from '../../../lib/unit-table.ts';
import { wordEndings } from '../word-matcher.ts';
import { endsOnAdverb } from './followers.ts';
import { nameOpenings } from './openings.ts';
import {
  compoundSurnames,
  neighbourSurnames,
  surnameUnits,
  transliteration,
  transliterationUnits,
} from './surnames.ts';
import { notNames, speechVerbs, titles, titlesAfter, verbsAfterName } from './titles.ts';

/** Sounds of Uyghur and Kazakh names; too common as words to count without a dot. */
const onlyWithDot =
  '依买合孜江提吾热米木肉孜艾麦尼莲柳黛芝秋留什季妲嘉甫辽别济娅苔玳昂敖包堡玻泊策彻楚慈聪丛苗焦廖魁迭瑙喀蔡曹帝敦额厄鄂耳圭果罕洪侯惠姜津居孔宽阔萝缪乃嫩蓬屈廷脱歇优素岑彪栋珂诃陀妥屠狄伏梭斐梵奈柏慧歇莺雯翰旦迦邓霞缇澳薄拔陶顺';
const latinPart = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.';
const foreignSound = unitTable(transliteration, onlyWithDot, latinPart);

/** Within a part of a dotted name only: 亚历山大·彼得罗夫 begins and ends with none of them. */
const innerSound = unitTable('历得为地第通年永青立外百万北南华荣让强育颂其先区更楼朝片');

const innerWithoutDot = unitTable('万得历南先其木义');
/** 娜仁|其|木格, 乌兰|其|其格, 奥云|其|米格: what names of Mongolian women end on. */
const mongolian = /^(?:\p{Script=Han}其(?:木格|其格|米格|美格)|其[木其]格)/u;
/** 米洛|万诺|夫, 彼|得罗|夫: two foreign sounds follow, and no 历史, no 南下. */
const innerSyllables = /^(?:[万得]|历(?!史)|南(?=[德多迪达特]))(.)(.)/u;

/** A sound within a foreign name without a dot: 伊万诺夫, 彼得罗夫, 费尔南德斯. */
export function isInnerWithoutDot(text: string, at: number): boolean {
  if (!isIn(innerWithoutDot, text, at)) return false;
  // 赛义德, 赛义多夫.
  if (text.charAt(at) === '义') return /^[赛萨]义[德多杜]/u.test(text.slice(at - 1, at + 2));
  if (/[其木]/u.test(text.charAt(at))) return mongolian.test(text.slice(at - 1, at + 3));
  if (!isIn(transliterationUnits, text, at - 1)) return false;
  if (text.charAt(at) === '先') return text.charAt(at + 1) === '科';
  return (
    innerSyllables.test(text.slice(at, at + 3)) &&
    isIn(transliterationUnits, text, at + 1) &&
    isIn(transliterationUnits, text, at + 2)
  );
}

export function isTransliterated(text: string, at: number): boolean {
  return isIn(foreignSound, text, at);
}

/** 捷列|先|科, 卡尔|片|科, 巴特尔·其|其|格, 希|区|柯克, 苏赫|朝|鲁: sounds that are words of their own before anything else. */
const boundSound = /^(?:[先片](?!科)|其(?!其?格)|区(?!柯)|更(?!斯)|楼(?!拜)|朝(?![鲁克伦]))/u;

export function isInnerSound(text: string, at: number): boolean {
  return isIn(innerSound, text, at) && !boundSound.test(text.slice(at, at + 3));
}

/** Whether every character of a name writes a foreign sound. */
export function isAllTransliterated(name: string): boolean {
  for (let at = 0; at < name.length; at += 1)
    if (!isIn(foreignSound, name, at) && !isInnerWithoutDot(name, at)) return false;
  return true;
}

/** Length of the office that ends right before `at`, 0 when there is none. */
export const titleEndingAt = wordEndings(titles);

const verbs = new PhraseFinder(nameOpenings, verbsAfterName);
const longVerbs = new PhraseFinder(
  nameOpenings,
  verbsAfterName.filter((verb) => verb.length > 1),
);
const offices = new PhraseFinder(new Openings(), titles);
const addresses = new PhraseFinder(nameOpenings, titlesAfter);

/** A form of address or an office that follows a name. */
export function addressAt(text: string, at: number): boolean {
  return addresses.at(text, at) !== null;
}

export function verbAt(text: string, at: number): boolean {
  return verbs.at(text, at) !== null;
}

export function longVerbAt(text: string, at: number): boolean {
  return longVerbs.at(text, at) !== null;
}

const han = /^\p{Script=Han}$/u;
const hanUnits = unitsLike(han);
const hanOpening = nameOpenings.table(hanUnits);

/** Whether a stretch holds Han characters alone; those beyond the basic plane count whole. */
export function isAllHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, text.length); at += 1)
    if (hanUnits[text.charCodeAt(at)] !== 1)
      return [...text.slice(start, end)].every((char) => han.test(char));
  return true;
}

const numerals = nameOpenings.characters('一二三四五六七八九十');

/** 乌马罗夫三日表示: a day in numerals follows, though foreign names use 三 too. */
export function dayAt(text: string, at: number): boolean {
  if (!nameOpenings.has(numerals, text, at)) return false;
  return /^[一二三四五六七八九十]{1,3}[日月年]/u.test(text.slice(at, at + 4));
}

const dateUnits = nameOpenings.characters('年月日');
const maybeBounds = verbs.lists | addresses.lists | numerals;

export function isBoundary(text: string, at: number): boolean {
  const lists = nameOpenings.at(text, at);
  if ((lists & hanOpening) === 0 || (lists & dateUnits) !== 0) return true;
  return (lists & maybeBounds) !== 0 && (verbAt(text, at) || addressAt(text, at) || dayAt(text, at));
}

/** Family names of two characters and more; those of China before those of its neighbours. */
const longSurnames = new PhraseFinder(
  nameOpenings,
  [...compoundSurnames, ...neighbourSurnames].filter((surname) => surname.length > 1),
);

/** 制片方, 对方, 双方: 方 after these is no family name. */
const sideBefore =
  /[片会资官警军校院店馆厂对我双各多三两甲乙卖买办品作美俄中日韩港台行东西南北主影宣发敌校联]/u;
/** A day or an adverb of time is no given name: 方今天, 于近日. */
const timeWord =
  /^(?:[今昨明][天日年晚晨]|近[日期年]|当[天日年晚]|[日此目]前|随后|[本上下][周月]|[将曾已正]于|首次|再次)/u;

/** 王宁|年初: elsewhere 年 behind two characters ends a name: 梁永年. */
const sinceWhen = /^(?:年[初底内仅过近满届末中幼]|月[底初中]|日[前后内益])/u;

const firstOfTimeWord = nameOpenings.characters('今昨明近当日此目前随本上下将曾已正首再');
const words = new PhraseFinder(
  nameOpenings,
  [...notNames].filter((word) => word.length <= 3),
);
const firstOfSpeechVerb = unitTable(speechVerbs.map((verb) => verb.charAt(0)));

/** The family name of two characters and more that begins at `start`. */
export function longSurnameAt(text: string, start: number): string | undefined {
  return longSurnames.at(text, start) ?? undefined;
}

/** 边走边说. */
const isMeanwhile = (text: string, start: number): boolean =>
  text.charAt(start) === '边' && text.charAt(start + 2) === '边';

/** 吉方导演, 韩方代表: the side of a country. */
const isSide = (text: string, start: number): boolean =>
  text.charAt(start + 1) === '方' &&
  isBoundary(text, start + 2) &&
  /[韩吉哈乌白柬马文印越英法德意荷芬巴土蒙泰伊俄]/u.test(text.charAt(start));

/** 和|监制王明: an office with its bearer behind it; 监制、, 监制的: the deed. */
function opensOffice(text: string, at: number): boolean {
  const office = offices.at(text, at);
  return (
    office !== null &&
    /^\p{Script=Han}(?<![的，、])/u.test(text.charAt(at + office.length)) &&
    text.charAt(at + office.length) !== '的'
  );
}

/** Length of the Chinese, Japanese or Korean name that begins at `start`; 0 when none can. */
export function chineseNameLength(text: string, start: number, surnames: UnitTable = surnameUnits): number {
  const single = isIn(surnames, text, start) ? 1 : 0;
  if (single === 0 && !longSurnames.mayBegin(text, start)) return 0;
  if (words.at(text, start) !== null || isMeanwhile(text, start)) return 0;
  // 曾拍过《X》的甲: no name.
  if (text.charAt(start) === '曾' && /[过任获在是以因为于与和被]/u.test(text.charAt(start + 2))) return 0;
  if (text.charAt(start) === '方' && sideBefore.test(text.charAt(start - 1))) return 0;
  const surname = longSurnameAt(text, start)?.length ?? single;
  if (surname === 0 || isSide(text, start)) return 0;
  if (
    nameOpenings.has(firstOfTimeWord, text, start + surname) &&
    timeWord.test(text.slice(start + surname, start + surname + 2))
  )
    return 0;
  // 佐久间健太郎, 小泉进次郎, 芥川龙之介: given names of three.
  const three = surname + 3;
  if (
    surname > 1 &&
    /[郎介助子]/u.test(text.charAt(start + three - 1)) &&
    isAllHan(text, start, start + three)
  )
    return isBoundary(text, start + three) || start + three === text.length ? three : 0;
  const two = surname + 2;
  const one = surname + 1;
  if (start + one > text.length) return 0;
  const fitsOne =
    isAllHan(text, start + surname, start + one) &&
    isBoundary(text, start + one) &&
    !(
      /[年月日]/u.test(text.charAt(start + one)) && !sinceWhen.test(text.slice(start + one, start + one + 2))
    );
  const fitsTwo =
    start + two <= text.length &&
    isAllHan(text, start + surname, start + two) &&
    isBoundary(text, start + two);
  // 李安人在美国: where he is.
  if (fitsTwo && /^人[现正还仍已都远]?在/u.test(text.slice(start + one, start + one + 3))) return one;
  if (fitsOne && fitsTwo) {
    // 刘芳说,…: the third character is a verb of its own; 张和平说: it is not, when a verb follows it.
    if (longVerbAt(text, start + one) || addressAt(text, start + one)) return one;
    const third = text.charAt(start + one);
    const afterTwo = text.slice(start + two, start + two + 3);
    // 黄文和回忆, 是枝和监制、: behind a verb nobody is joined, the name ends on 和.
    if (/[和与及]/u.test(third) && longVerbAt(text, start + two) && !opensOffice(text, start + two))
      return two;
    // 是枝裕和、滨口龙介, 是枝裕和与役所广司: nor is anybody joined by two words at once.
    if (third === '和' && /^[与及、，。；：]/u.test(afterTwo)) return two;
    if (
      /[和与及]/u.test(third) &&
      /^\p{Script=Han}/u.test(afterTwo) &&
      !/^(?:的|在|说|表|指|出席|对|将|曾|于|是|认|强|介)/u.test(afterTwo)
    )
      return one;
    // 三宅哲也执导: given names of Japan that end on 也.
    if (surname > 1 && third === '也' && /[和哲达拓直慎智真诚晋卓雅靖]/u.test(text.charAt(start + surname)))
      return two;
    // 罗明在接受采访时说: no given name ends on a preposition or an adverb.
    if (/[在对向将曾于把被还也又则却再只仅的了是]/u.test(third)) return one;
    // 陆遥刚从威尼斯回来: an adverb; 李刚: a name.
    if (/^刚[刚从拍完结到回获好]/u.test(text.slice(start + one, start + two + 1))) return one;
    return isIn(firstOfSpeechVerb, third, 0) || !verbAt(text, start + two) ? one : two;
  }
  // 周航才说: an adverb; 李有才说: a name.
  if (fitsTwo && surname === 1 && /^刚[刚从拍完结到回获好]/u.test(text.slice(start + one, start + two + 1)))
    return one;
  if (fitsTwo) return surname === 1 && endsOnAdverb(text.slice(start, start + two)) ? one : two;
  if (fitsOne) return one;
  return 0;
}

/** Length of a name with two family names, a husband's and her own: 林郑月娥, 范姜素贞; 0 when none can begin at `start`. */
export function doubleSurnameLength(text: string, start: number): number {
  const length = 4;
  if (!isIn(surnameUnits, text, start) || !isIn(surnameUnits, text, start + 1)) return 0;
  if (words.at(text, start) !== null || words.at(text, start + 2) !== null) return 0;
  // 总经理|向何立群|致谢: to whom.
  if (text.charAt(start) === '向') return 0;
  // 陈章琼家: at whose place.
  if (text.charAt(start + length - 1) === '家') return 0;
  return isAllHan(text, start, start + length) && isBoundary(text, start + length) ? length : 0;
}

/** Length of a foreign name without a dot, as after an office: 马克龙, 西科尔斯基. */
export function foreignNameLength(text: string, start: number): number {
  let length = 0;
  while (
    length < 9 &&
    (isIn(transliterationUnits, text, start + length) ||
      (length > 0 && isInnerWithoutDot(text, start + length))) &&
    !(length >= 2 && (verbAt(text, start + length) || dayAt(text, start + length)))
  )
    length += 1;
  // 瓦格纳本周…: what follows may begin with a character that foreign names use too.
  while (length >= 2 && !isBoundary(text, start + length)) length -= 1;
  return length >= 2 ? length : 0;
}
