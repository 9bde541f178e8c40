/** What Chinese text shows of a speaker besides the name: gender, the office beside it, the organization that is meant. */

import type { Span } from '../../../contract.ts';
import { unitsLike } from '../../../lib/unit-table.ts';
import type { Gender } from '../../shared/speech/language.ts';
import { backToMark } from '../../shared/text-edges.ts';
import { isChineseName } from './names.ts';
import {
  femaleEnd,
  femaleGiven,
  headOf,
  maleEnd,
  officesIn,
  organizationEnd,
  organizationNounAt,
} from './words.ts';

const pointingBackAny = /^(?:该|本|这家|这个|这一|上述)/u;

export function nameParts(name: string): readonly string[] {
  return name.split(/[·•‧∙・]/u);
}

export function genderOf(name: string): Gender | null {
  const parts = nameParts(name);
  const surname = parts.at(-1) ?? '';
  if (parts.length === 1 && name.length > 3) return null;
  if (parts.length > 1 && femaleGiven.test(parts[0] ?? '')) return 'feminine';
  if (femaleEnd.test(surname) && (parts.length === 1 || /(?:娃|娅)$/u.test(surname))) return 'feminine';
  return maleEnd.test(surname) ? 'masculine' : null;
}

const maleBefore =
  /(?:丈夫|儿子|父亲|爸爸|爷爷|哥哥|弟弟|叔叔|伯伯|舅舅|女婿|男友|新郎|小伙子?|老汉|大爷|大叔|王子|国王|影帝|男[生孩子]|(?<![子])男\p{Script=Han}{1,3})$/u;
const femaleBefore =
  /(?:妻子|女儿|母亲|妈妈|奶奶|外婆|姥姥|姐姐|妹妹|阿姨|儿媳|女友|新娘|姑娘|老太太|大妈|公主|女王|影后|女[生孩子]|(?<![妇儿子])女\p{Script=Han}{1,3})$/u;
const maleBehind = /^(?:先生|大爷|大叔|爷爷|[（(，]男[，、）)])/u;
const femaleBehind = /^(?:女士|小姐|阿姨|大妈|大姐|奶奶|[（(，]女[，、）)])/u;

/** 丈夫多吉, 女演员秦岚, 罗敏，女，…: the words beside a name tell. */
export function genderBeside(text: string, name: Span): Gender | null {
  const before = text.slice(Math.max(0, name.start - 5), name.start);
  const behind = text.slice(name.end, name.end + 4);
  if (femaleBefore.test(before) || femaleBehind.test(behind)) return 'feminine';
  return maleBefore.test(before) || maleBehind.test(behind) ? 'masculine' : null;
}

/** Offices in a text, and the surname that a title may follow (赵馆长). */
export function headsIn(role: string): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const match of officesIn(role)) {
    const head = headOf.get(match.text);
    if (head !== undefined) heads.add(head);
  }
  if (isOld.test(role)) heads.add('老人');
  const surname = /\|(.)$/u.exec(role)?.[1];
  if (surname !== undefined) heads.add(surname);
  return heads;
}

/** 由林可欣执导: what somebody did tells the office. */
const officeOfDeed: readonly (readonly [RegExp, string])[] = [
  [/^(?:自编|联合|共同)?(?:自导|执导|导演)/u, '导演'],
  [/^(?:领衔)?(?:主演|饰演|出演|扮演)/u, '演员'],
  [/^(?:执教|带队)/u, '教练'],
  [/^(?:编剧|撰写|创作|著)/u, '作家'],
];

const marks = unitsLike(/^[，。；：！？、“”\s]$/u);
/** No office with what it belongs to is longer, in UTF-16 units. */
const longestRole = 40;

const ageBefore = /(\d{2,3})[岁歲]的?[^，。；]{0,12}$/u;
const ageBehind = /^[，（(]?(?:今年|现年|时年|年已|已经?|生前)?(\d{2,3})[岁歲]/u;
/** 78岁: whom 老人 may mean. */
const isOld = /(?<!\d)(?:[6-9]\d|1[01]\d)[岁歲]/u;

/** The office in front of a name, back to the last mark; the first character of a Chinese name is kept for 赵馆长. */
export function roleBeside(text: string, name: Span): string {
  const before = backToMark(text, name.start, marks, name.start - longestRole);
  const last = officesIn(before).at(-1);
  const isBeside = last !== undefined && last.index + last.text.length === before.length;
  const behind = text.slice(name.end, name.end + 8);
  const appointed = /^(?:担任|出任|就任|[任是为系])([^，。；“”]{2,20})/u.exec(
    text.slice(name.end, name.end + 24),
  )?.[1];
  const done = appointed ?? officeOfDeed.find(([deed]) => deed.test(behind))?.[1] ?? '';
  const age = ageBefore.exec(before)?.[1] ?? ageBehind.exec(text.slice(name.end, name.end + 12))?.[1];
  const own = text.slice(name.start, name.end);
  const surname = isChineseName(own) ? `|${own.charAt(0)}` : '';
  return `${isBeside ? before : ''}${done}${age === undefined ? '' : `${age}岁`}${surname}`;
}

/** 该协会, 公司: the noun of an organization named before. */
export function organizationNoun(phrase: string): string | null {
  const noun = phrase.replace(pointingBackAny, '');
  return noun.length <= 4 && (organizationEnd.test(noun) || noun === '行') ? noun : null;
}

/** 国家医保局 where 该局 points back to: the noun with what stands before it in its clause. */
export function organizationAround(text: string, at: number): string | null {
  const before = /[\p{Script=Han}A-Za-z]{2,14}$/u.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  const noun = organizationNounAt(text, at);
  const isNoun = !/[有该各两其这那的在与和将对向从由被了]/u.test(before);
  return before !== '' && isNoun && noun !== null ? `${before}${noun}` : null;
}
