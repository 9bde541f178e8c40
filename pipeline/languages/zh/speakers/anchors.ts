/** Tells where, in words before a verb, the last one ends that can name a speaker: a pronoun, a name, an office, an organization. */

import type { Span } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import { isIn } from '../../../lib/unit-table.ts';
import { dottedNames } from '../names/dotted-names.ts';
import { tellsOfBearer, wholeNameLength } from '../names/followers.ts';
import {
  chineseNameLength,
  foreignNameLength,
  isInnerSound,
  isInnerWithoutDot,
  isTransliterated,
  longSurnameAt,
} from '../names/lengths.ts';
import { placeAt } from '../names/places.ts';
import { doubtfulSurnameUnits, surnameUnits } from '../names/surnames.ts';
import { isNoName } from '../names/titles.ts';
import { speechPlaces } from '../word-matcher.ts';
import { endName, isChineseName } from './names.ts';
import { holdsOffice, officesIn, opensWithOffice, organizationEnd } from './words.ts';

/** 总统府, 记者会, 农场主: the office is part of a longer noun. */
const partOfNoun = /^[馆府处团室长主会组席们]/u;
const nickname =
  /^(?:[小老阿](?![屋组区镇店学时路巷院岛船车狗猫吃说家城街楼房井树])\p{Script=Han}|\p{Script=Han}(?:某{1,2}|师傅|大[爷妈叔姐哥娘伯嫂婶]|阿姨|奶奶|爷爷|婆婆|太太|太(?![太阳])|[姨婶嬸嫂伯叔](?=$|[^\p{Script=Han}])))/u;

/** 拍卖师, 跳伞员: trades by their last character. */
const trades =
  /\p{Script=Han}(?:\p{Script=Han}[师员者匠]|[庄园船店业窑矿摊铺楼车屋厂户财金雇]主|业者|[植殖农渔牧商租住散]户|[剑拳枪舵骑水棋鼓射投车歌猎琴号]手|名家|[部局厅处科课股组队班团院校所站馆社会行厂店村镇乡县市区州省台船舰机总酋议庭]长(?![期远短度大江城春沙安征辈片篇剧]))(?![傅生工范资会团队协联部局院长席任])/gu;

/** What trades end on. */
const lastOfTrade = speechPlaces.characters('师员者匠主户手家长');
const age = speechPlaces.characters('岁歲');

/** 岑亮|凌晨发文: when, behind a name. */
export const timeWord =
  /^(?:凌晨|[今昨当明][天日晚早年](?!已)|近[日期]|日前|此前|随后|后来|[早晚][上间晨]|[上中下]午|深夜|傍晚|去年|前[天年]|[本上][周月])/u;

/** First characters of what a sentence says of somebody, never the last of a given name. */
const opensPredicate =
  /[在对说称则也还就又都被向从给用以和与的是为有正将已曾表指认强介坦透回告笑哭难不没只才便把看提谈因于并其蹲站坐走跑跪躺摸抹擦挠拉抱拍握捧拿抬扭摇点咧皱瞪盯瞧叹喊递接吃喝忆写当追问询质骂要想]/u;

/** 古丽娜尔, 阿依努尔: four to six characters of foreign sounds in a row; 0 when there are fewer. */
export function soundsLength(words: string): number {
  let length = 0;
  while (
    length < 7 &&
    length < words.length &&
    (isTransliterated(words, length) || isInnerWithoutDot(words, length))
  )
    length += 1;
  // 巴特尔|伤愈: a shorter one by the word behind it.
  if (length === 3 && words.length > 3 && tellsOfBearer(words, 3)) return 3;
  return length >= 4 && length <= 6 ? length : 0;
}

/** Families of fewer members than the names grammar dares to know: behind an office nothing else begins so. */
const fewerSurnames =
  /^(?:容(?![易许忍纳貌量])|[尚水骆裘湛狄茅昝杭钮嵇荀芮邴宓邰莘郦雍扈浦茹庾暨蔚晁阚巢蒯亢况谯笪庹鄢邝麦佘羿戎宣丛苟闵荣阙逄蔺亓])(?=\p{Script=Han})/u;

/** Length of the name of whoever holds the office that ends at `at`; 0 when none is given. `isClosed`: the words end where a known deed begins. */
function bearerLength(words: string, at: number, isClosed: boolean): number {
  const known = chineseNameLength(words, at, doubtfulSurnameUnits) || foreignNameLength(words, at);
  const rest = words.slice(at);
  if (known > 0) return known;
  const nick = nickname.exec(rest)?.[0].length ?? 0;
  if (nick > 0) return nick;
  if ((rest.length < 3 && isNoName(rest, 0)) || !/^\p{Script=Han}{2}/u.test(rest)) return 0;
  const sounds = soundsLength(rest);
  if (sounds > 0) return sounds;
  const compound = longSurnameAt(rest, 0);
  if (compound !== undefined) return wholeNameLength(rest, compound.length);
  if (isIn(surnameUnits, rest, 0) || fewerSurnames.test(rest))
    return timeWord.test(rest.slice(2)) ? 2 : wholeNameLength(rest);
  // 神父乌戈纳|对…: an unknown name in front of a known deed; in front of the verb two characters are rather a deed.
  const isWhole = /^\p{Script=Han}+$/u.test(rest) && !opensPredicate.test(rest);
  return isWhole && isClosed && rest.length <= 4 ? rest.length : 0;
}

/** 鲁向阳: given names that hold a preposition. */
const givenWithDeed = /(?<=\p{Script=Han})(?:向[阳明荣红辉军东]|则徐|则成)/gu;

/** Offices, and names from their second character on: 发言人, 孙|向辉 hold no deed. */
export function namingSpans(words: string): Span[] {
  const first = chineseNameLength(words, 0, doubtfulSurnameUnits);
  const found: Span[] = first > 2 ? [{ start: 1, end: first }] : [];
  for (const { index } of matchesOf(givenWithDeed, words)) found.push({ start: index, end: index + 2 });
  for (const { index, text } of officesIn(words)) {
    // 代表多数意见: the deed, told by what follows it.
    if (text === '代表') continue;
    const behind = index + text.length;
    const name = chineseNameLength(words, behind, doubtfulSurnameUnits);
    found.push({ start: index, end: behind }, { start: behind + 1, end: behind + name });
  }
  return found;
}

/** Are all characters such as write foreign names, at an end of one or within? */
function isSounds(words: string): boolean {
  for (let at = 0; at < words.length; at += 1)
    if (!isTransliterated(words, at) && !isInnerSound(words, at)) return false;
  return true;
}

function opensWithTrade(words: string): boolean {
  return speechPlaces.next(words, lastOfTrade, 1) < words.length && words.search(trades) === 0;
}

/** Could words right behind an office be the name of its bearer? */
export function isNameShaped(words: string): boolean {
  if (opensWithOffice(words) || opensWithTrade(words)) return false;
  if (isChineseName(words)) return !isNoName(words, 0);
  const compound = longSurnameAt(words, 0)?.length ?? 0;
  if (compound > 0 && words.length > compound && words.length <= compound + 2) return true;
  return (words.length >= 2 && isSounds(words)) || (nickname.test(words) && words.length <= 4);
}

/** The end of the last word that can name a speaker; 0 when there is none. */
export function anchorEnd(words: string, isClosed: boolean): number {
  let end = 0;
  for (const name of dottedNames(words)) end = Math.max(end, name.end);
  for (const office of officesIn(words)) {
    const behind = office.index + office.text.length;
    if (behind <= end || partOfNoun.test(words.slice(behind))) continue;
    end = behind + bearerLength(words, behind, isClosed);
  }
  if (speechPlaces.next(words, age, 0) < words.length) end = behindAge(words, end, isClosed);
  if (speechPlaces.next(words, lastOfTrade, 0) < words.length) end = behindTrade(words, end, isClosed);
  if (end === words.length) return end;
  if (organizationEnd.test(words) || isNameShaped(words) || placeAt(words, 0) === words) return words.length;
  return end > 0 ? end : chineseNameLength(words, 0, doubtfulSurnameUnits);
}

const behindYears = /[岁歲]的(?=\p{Script=Han})/gu;

/** 45岁的陈伟: the end of whoever has an age, where it stands behind `end`. */
function behindAge(words: string, from: number, isClosed: boolean): number {
  let end = from;
  for (const age of matchesOf(behindYears, words)) {
    const behind = age.index + 2;
    const bearer =
      behind > end && !holdsOffice(words.slice(behind)) ? bearerLength(words, behind, isClosed) : 0;
    if (bearer > 0) end = behind + bearer;
  }
  return end;
}

/** 拍卖师李成: the end of whoever has a trade that no list holds, where it stands behind `end`. */
function behindTrade(words: string, from: number, isClosed: boolean): number {
  let end = from;
  for (const trade of matchesOf(trades, words)) {
    const behind = trade.index + trade[0].length;
    if (behind > end) end = behind + bearerLength(words, behind, isClosed);
  }
  return end;
}

/** The end of the first office or name of a person; 0 when there is none. */
export function firstPersonEnd(words: string): number {
  const name = dottedNames(words)[0];
  const office = officesIn(words)[0];
  if (office === undefined || (name !== undefined && name.start < office.index)) return name?.end ?? 0;
  const behind = office.index + office.text.length;
  if (name !== undefined && name.start <= behind + 1) return name.end;
  return partOfNoun.test(words.slice(behind)) ? 0 : behind + bearerLength(words, behind, false);
}

/** Does what stands behind a name or an office belong to it: 优|素福, 教练|组, 发言人|的…? */
export function goesOn(words: string, anchored: number): boolean {
  const rest = words.slice(anchored);
  if (/^[的们、和与]/u.test(rest) || organizationEnd.test(rest) || isNameShaped(rest)) return true;
  const last = rest.charAt(rest.length - 1);
  return (
    /[·•‧∙・]/u.test(words.slice(0, anchored)) &&
    rest.length <= 3 &&
    (rest.length === 1 || isTransliterated(last, 0) || isInnerSound(last, 0))
  );
}

/** The name behind the last office or trade, up to the end of the words; null when there is none. */
export function bearerAtEnd(words: string): string | null {
  const ends = matchesOf(trades, words).map(({ index, 0: trade }) => index + trade.length);
  const end = ends.findLast((at) => at < words.length);
  return end !== undefined && bearerLength(words, end, true) === words.length - end ? words.slice(end) : null;
}

/** Do the words name one human being: a pronoun, a name, an office with or without its bearer? */
export function isPersonal(words: string): boolean {
  if (/^[他她]$/u.test(words) || isChineseName(words) || /[·•‧∙・]/u.test(words)) return true;
  return !organizationEnd.test(words) && (holdsOffice(words) || isNamedPerson(words));
}

/** A person by name: dotted, behind an office or a trade, or with a family name. */
export function isNamedPerson(words: string): boolean {
  if (/^\p{Script=Han}{2}[社报网局署]$/u.test(words)) return false;
  if (isChineseName(words) || /[·•‧∙・]/u.test(words)) return true;
  // 45岁的德吉央宗: whoever has an age has a name.
  const aged = /[岁歲]的(?<name>\p{Script=Han}{2,5})$/u.exec(words)?.groups?.name;
  if (aged !== undefined && !holdsOffice(aged)) return true;
  if (organizationEnd.test(words)) return false;
  if (isNameShaped(words.slice(words.lastIndexOf('的') + 1))) return true;
  const bearers = [
    ...officesIn(words).map(({ index, text }) => index + text.length),
    ...matchesOf(trades, words).map(({ index, 0: text }) => index + text.length),
  ];
  return (
    bearers.some((end) => end < words.length && bearerLength(words, end, true) > 0) || endName(words) !== null
  );
}
