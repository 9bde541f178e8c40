/** Foreign names with a middle dot in Chinese text: 谢尔盖·拉夫罗夫, 让-皮埃尔·热内. */
import { matchesOf } from '../../../lib/matches.ts';
import { isIn } from '../../../lib/unit-table.ts';
import {
  dayAt,
  isBoundary,
  isInnerSound,
  isInnerWithoutDot,
  isTransliterated,
  titleEndingAt,
  verbAt,
} from './lengths.ts';
import type { PersonSpan } from './persons.ts';
import { doubtfulSurnameUnits } from './surnames.ts';

/** The dots between the parts of a foreign name. */
export const dot = /[·∙‧•・]/u;
const han = /^\p{Script=Han}$/u;
const anyDot = /[·∙‧•・-]/;
/** Damaged pages part the dot from its names by spaces. */
const dottedCore =
  /[\p{Script=Han}A-Za-z](?: ?[·∙‧•・](?= ?[\p{Script=Han}A-Za-z])|\p{Script=Han}-(?=\p{Script=Han}))/gu;

/** 费穆荣誉·最佳影片, 休伯特·巴尔斯基金: a prize, a fund. */
const noPerson = /[·∙‧•・](?:最佳|年度|杰出|评审|评委|特别|新锐)|基金(?!斯|\p{Script=Han}?[·∙‧•・])/u;

const doubleNames = [
  '让',
  '安娜',
  '玛丽',
  '安妮',
  '汉斯',
  '卡尔',
  '皮埃尔',
  '约翰',
  '简',
  '安',
  '何塞',
  '路易',
  '弗朗茨',
  '杨',
];

/** 海德|生病了, 先科|合作, 尤素福|本是教师: what is told of the bearer, no last sound. */
const goesOn =
  /^(?:顺(?:利|势|便|手|从|应|着|道|延|序)|本(?:是|为|来|想|身|该|可)|生(?:病|前|于|在|日|下|产|活|气|长|出|怕|涯|效)|合(?:作|拍|办|演|著|影|唱|伙|计|奏))/u;

/** What stands behind a name and before no other one. */
const endsBehind = /^(?:$|[，。；：、（(）)《》“”的在说曾将凭获夺摘执饰]|表示|出席|认为|告诉)/u;

/** Another dot soon behind. */
const dotted = /^(?!.?[和与及跟同的对])\p{Script=Han}{0,2}[·∙‧•・]/u;

/** 、礼|萨·卡里米: the one character between a mark and the foreign sounds is of the name, unless it is a word. */
const opensBehindMark = (text: string, at: number, done: number): boolean =>
  at > done &&
  han.test(text.charAt(at)) &&
  /[、，：；。（“]/u.test(text.charAt(at - 1)) &&
  !/[的和与及由在对向被为是说让请但而因从给把将跟随以就至原前新老称据按靠当同用受经]/u.test(text.charAt(at));

/** Letters stand between a dot and the next part of a name. */
const latin = /^[A-Za-z]$/;

/** Foreign sounds on both sides of the dot at `at`: 素帕·汶威, never 上海·徐汇 or 要闻·评论. Parted by spaces, each part has two. */
function partsNames(text: string, at: number, wide: boolean): boolean {
  const left = text.charAt(wide && text.charAt(at - 1) === ' ' ? at - 2 : at - 1);
  const from = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  if (latin.test(left) || latin.test(text.charAt(from))) return !wide;
  const sounds = (place: number): boolean => isTransliterated(text, place) || isInnerSound(text, place);
  // 法国人让·莫罗: in front of a dot nothing else than the name.
  const isJean = left === '让' && han.test(text.charAt(from));
  if (wide) return [at - 3, at - 2, from, from + 1].every((place) => isTransliterated(text, place));
  return (
    (isJean || sounds(at - 1) || isIn(doubtfulSurnameUnits, left, 0)) && (sounds(from) || sounds(from + 1))
  );
}

/** 新|北·林口: one sound of another word in front of the dot, which no name begins with. */
const endsWord = (text: string, start: number, dotAt: number): boolean =>
  start === dotAt - 1 &&
  text.charAt(start) !== '让' &&
  !isTransliterated(text, start) &&
  isInnerSound(text, start) &&
  han.test(text.charAt(start - 1)) &&
  titleEndingAt(text, start) === 0;

function hyphenJoins(text: string, at: number): boolean {
  return [-2, -1, 1, 2].every((step) => isTransliterated(text, at + step));
}

/** No more characters of a name that writes no foreign sound stand between an office and those that do. */
const farthestOffice = 4;

/** 总理|颂奇·巴育拉, 导演|阿尔焦姆·索博列夫: where an office ends right in front, no particle between; else `start`. */
function behindOffice(text: string, start: number, done: number): number {
  for (let at = start - 1; at > done && at >= start - farthestOffice; at -= 1) {
    const char = text.charAt(at);
    if (!han.test(char) || /[的兼之和与及对向在是为由将等把被说称予授颁奖获给]/u.test(char)) return start;
    if (titleEndingAt(text, at) > 0) return at;
  }
  return start;
}

/** Names with a middle dot: 谢尔盖·拉夫罗夫; the dots are sure, the two ends are read by the characters used for foreign sounds. */
export function dottedNames(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  if (!anyDot.test(text)) return found;
  let done = 0;
  for (const match of matchesOf(dottedCore, text)) {
    if (match.index < done) continue;
    // A hyphen stands for the dot only between two foreign sounds: 卡伦-巴斯, never 京沪-高铁.
    const hyphen = match[0].endsWith('-');
    if (hyphen && !hyphenJoins(text, match.index + match[0].length - 1)) continue;
    const dotAt = match.index + match[0].length - 1;
    const isWide = match[0].includes(' ') || text.charAt(dotAt + 1) === ' ';
    let start = match.index;
    while (
      start > done &&
      match.index - start < 7 &&
      (isTransliterated(text, start - 1) || isInnerSound(text, start - 1)) &&
      titleEndingAt(text, start) === 0 &&
      !/(?:[丈前大]夫|首席)$/u.test(text.slice(Math.max(0, start - 2), start))
    )
      start -= 1;
    while (start < match.index && isInnerSound(text, start)) start += 1;
    // 总理颂奇·巴育拉: what stands between an office and the name is of the name.
    if (start > done && titleEndingAt(text, start) === 0) start = behindOffice(text, start, done);
    if (opensBehindMark(text, start - 1, done)) start -= 1;
    if (endsWord(text, start, dotAt)) continue;
    if (!hyphen && !partsNames(text, dotAt, isWide) && (isWide || titleEndingAt(text, start) === 0)) continue;
    // 让-皮埃尔·热内: the first half of a double given name.
    if (text.charAt(start - 1) === '-') {
      const double =
        /(?:让|[\p{Script=Han}]{1,4})$/u.exec(text.slice(Math.max(done, start - 5), start - 1))?.[0] ?? '';
      const half = doubleNames.find((name) => double.endsWith(name));
      if (half !== undefined) start -= half.length + 1;
    }
    let end = match.index + 1;
    let part = 0;
    while (end < text.length) {
      const char = text.charAt(end);
      if (char === '夫' && /[妇人]/u.test(text.charAt(end + 1))) break;
      if (/[生合本顺]/u.test(char) && part >= 1 && goesOn.test(text.slice(end, end + 2))) break;
      if (char === ' ' && (dot.test(text.charAt(end + 1)) || dot.test(text.charAt(end - 1)))) {
        end += 1;
        continue;
      }
      if (dot.test(char) || (char === '-' && hyphenJoins(text, end))) part = 0;
      else if (
        isTransliterated(text, end) &&
        part < 9 &&
        !(part >= 2 && (verbAt(text, end) || dayAt(text, end)))
      )
        part += 1;
      else if (
        part >= 1 &&
        part < 5 &&
        ((isInnerSound(text, end) && isTransliterated(text, end + 1)) || isInnerWithoutDot(text, end))
      )
        part += 1;
      else if (part === 0 && /\p{Script=Han}/u.test(char)) part += 1;
      // 哈马德·本·赛|义|夫·马尔祖基: between two dots any sound is of the name.
      else if (
        part < 4 &&
        /^[^和与及跟同的对在为由是]$/u.test(char) &&
        han.test(char) &&
        dotted.test(text.slice(end + 1, end + 4))
      )
        part += 1;
      // 马跃·比|吼|执导: one more sound, which no other name writes, before what cannot be of the name.
      else if (part === 1 && han.test(char) && !isBoundary(text, end) && isBoundary(text, end + 1)) part += 1;
      // 巴特尔·苏和（《X》）: the last sound of a name that one more sound would make too short, where nobody else follows.
      else if (part === 1 && char === '和' && endsBehind.test(text.slice(end + 1, end + 3))) part += 1;
      else break;
      end += 1;
    }
    if (part === 0 || noPerson.test(text.slice(match.index, end + 2))) continue;
    done = end;
    found.push({ start, end, rule: 'person.middle-dot', form: 'full', inferred: false });
  }
  return found;
}
