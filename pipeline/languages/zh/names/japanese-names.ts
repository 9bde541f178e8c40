/** Japanese names of families no list holds, where the text says that somebody is from Japan: 日本作曲家西园遥. */
import { tellsOfBearer } from './followers.ts';
import { isAllHan, isBoundary, longSurnameAt } from './lengths.ts';

const fromJapan = /(?:日本|日籍|东京|大阪|京都)[^，。；：、]{0,6}$/u;
/** The second character of family names of two. */
const family =
  /^\p{Script=Han}[崎田山川本村野原岛井谷藤泽木口林屋部泉桥冈津池宫濑沼坂园内尾塚仓垣间水石森松下上中浦森地]/u;
/** Said of somebody, besides what is told of the bearer of any name, and no part of a given name. */
const told =
  /^(?:以|凭|合作|联手|携手|合著|操刀|掌镜|谱曲|作曲|配乐|执笔|制作|所作|率团|来华|来台|来港|访华|的|[则也曾将正仍])/u;
const prepositions = /[以凭在与对向为]/u;
/** What given names of three characters end on. */
const longGiven = /[郎介助子]$/u;

/** Length of such a name at `start`, right behind the office at `office`; 0 when nothing says so. */
export function japaneseNameLength(text: string, office: number, start: number): number {
  if (
    !fromJapan.test(text.slice(Math.max(0, office - 8), office)) ||
    !(family.test(text.slice(start, start + 2)) || longSurnameAt(text, start) !== undefined)
  )
    return 0;
  for (const length of [4, 3, 5]) {
    const end = start + length;
    if (end > text.length || !isAllHan(text, start, end)) continue;
    // 导演早坂辽以《X》获奖: the preposition before what follows.
    if (prepositions.test(text.charAt(end - 1)) && isBoundary(text, end)) continue;
    if (length === 5 && !longGiven.test(text.slice(start, end))) continue;
    if (
      end === text.length ||
      isBoundary(text, end) ||
      told.test(text.slice(end, end + 2)) ||
      tellsOfBearer(text, end)
    )
      return length;
  }
  return 0;
}
