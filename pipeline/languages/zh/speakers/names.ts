/** Finds the personal name in a Chinese speaker phrase by its shape: behind an office or a trade, with dots, or by a family name. */

import { isIn, unitTable } from '../../../lib/unit-table.ts';
import { wholeNameLength } from '../names/followers.ts';
import { isAllTransliterated, isInnerWithoutDot, isTransliterated } from '../names/lengths.ts';
import { isScene } from '../names/scenes.ts';
import {
  compoundSurnames,
  isOffice,
  officeAtEnd,
  officesIn,
  organizationEnd,
  roleEnd,
  singleSurnames,
} from './words.ts';

export const dotted = /[\p{Script=Han}A-Z.]+(?:[·•‧∙・][\p{Script=Han}A-Z.]+)+$/u;

/** Characters no name holds: particles, pronouns, verbs of being. */
const noName = /[的了着在这那是与和]/u;
/** What names of either kind begin with. */
const surnames = unitTable(singleSurnames, '欧司上诸夏东皇公慕令长宇南端拓独尉');

export function isChineseName(text: string): boolean {
  if (text.length < 2 || !isIn(surnames, text, 0)) return false;
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || /[里内边处们]$/u.test(text)) return false;
  if (isScene(text) || /^边.边/u.test(text)) return false;
  if (compoundSurnames.test(text)) return text.length >= 3;
  return singleSurnames.includes(text.charAt(0)) && text.length <= 3;
}

/** Where the last office, or 的, in front of a name ends. */
export function nameStart(phrase: string, limit: number): number {
  let start = 0;
  for (const match of officesIn(phrase.slice(0, limit))) {
    const end = match.index + match.text.length;
    // 首相发言人: an office of its own behind the other.
    if (end < phrase.length && isOffice(phrase.slice(end))) return 0;
    // 总领事馆, 总统府: the office is part of an institution's name; 农场主, 指挥长: a longer one.
    if (!/[馆府处团室长主]/u.test(phrase.charAt(end))) start = end;
  }
  if (start > 0 || limit === phrase.length)
    return Math.max(start, phrase.slice(0, limit).lastIndexOf('的') + 1);
  const behind = phrase.slice(0, limit).lastIndexOf('的') + 1;
  // 反对党领袖安娜·罗西: no listed office; the name begins with the characters of foreign sounds.
  let from = limit;
  while (from > 0 && isTransliterated(phrase, from - 1)) from -= 1;
  const isBehindRole = from > behind && roleEnd.test(phrase.slice(0, from));
  return from < limit && (behind === 0 || isBehindRole) ? from : behind;
}

/** A name with dots at the end, from behind the office in front of it. */
export function dottedName(phrase: string): string | null {
  if (!dotted.test(phrase)) return null;
  const from = nameStart(phrase, phrase.search(/[·•‧∙・]/u));
  return from > 0 ? phrase.slice(from) : null;
}

/** A name at the end, right behind the last character of an office or a trade: 矿工魏建华, 农场主萨伊多夫. */
export function endName(phrase: string): string | null {
  if (officeAtEnd(phrase) !== null || organizationEnd.test(phrase)) return null;
  for (const length of [4, 3, 2]) {
    const name = phrase.slice(-length);
    const isFull = length === 4 ? compoundSurnames.test(name) : isChineseName(name);
    if (
      phrase.length > length &&
      isFull &&
      roleEnd.test(phrase.slice(0, -length)) &&
      !noName.test(name) &&
      !phrase.startsWith('公司', phrase.length - length - 1)
    )
      return name;
  }
  for (let length = 6; length >= 2; length -= 1) {
    const name = phrase.slice(-length);
    if (phrase.length > length && roleEnd.test(phrase.slice(0, -length)) && isAllTransliterated(name))
      return name;
  }
  return null;
}

/** 外科医生莫文华难掩喜悦: a name behind an office with what is told of its bearer behind it. */
export function leadingName(phrase: string): string | null {
  const office = officesIn(phrase)[0];
  const from = office === undefined ? 0 : office.index + office.text.length;
  const rest = phrase.slice(from);
  // 中场皮雷斯梅开二度: a foreign name goes on as long as its characters write sounds.
  let sounds = 0;
  while (
    office !== undefined &&
    sounds < 6 &&
    sounds < rest.length &&
    (isTransliterated(rest, sounds) || isInnerWithoutDot(rest, sounds))
  )
    sounds += 1;
  if (sounds >= 2 && sounds < rest.length && !singleSurnames.includes(rest.charAt(0)))
    return rest.slice(0, sounds);
  if (
    rest.length < 4 ||
    !singleSurnames.includes(rest.charAt(0)) ||
    (office === undefined &&
      from === 0 &&
      !/^.{2,3}(?:难|毫|很|十分|非常|笑|哭|酸|呛|轰|怒|叹|喊)/u.test(rest))
  )
    return null;
  const name = rest.slice(0, wholeNameLength(rest));
  // 村民王大爷的儿子: somebody else speaks.
  if (rest.startsWith('的', name.length) && officeAtEnd(rest) !== null) return null;
  // 房间里|很暗: a place.
  return noName.test(name) || isScene(name) ? null : name;
}
