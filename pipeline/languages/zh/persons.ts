/**
 * Persons in Chinese text, where nothing marks a name: transliterated ones by their dots, Chinese ones by a family name
 * with evidence beside it: an office, a verb of speech, a list, a credit.
 */
import { compoundSurnames, neighbourSurnames, singleSurnames, transliteration } from './surnames.ts';
import { afterTitleNoName, notNames, speechVerbs, titles, titlesAfter, verbsAfterName } from './titles.ts';

export interface PersonSpan {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly form: 'full' | 'surname';
  readonly inferred: boolean;
}

const dot = /[·∙‧•・]/u;
const dottedCore = /[\p{Script=Han}A-Za-z](?:[·∙‧•・](?=[\p{Script=Han}A-Za-z]))/gu;
const latinPart = /[A-Za-z.]/u;

function isTransliterated(char: string): boolean {
  return transliteration.has(char) || latinPart.test(char);
}

/** Names with a middle dot: 谢尔盖·拉夫罗夫; the dots are sure, the two ends are read by the characters used for foreign sounds. */
export function dottedNames(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  let done = 0;
  for (const match of text.matchAll(dottedCore)) {
    if (match.index < done) continue;
    let start = match.index;
    while (
      start > done &&
      match.index - start < 7 &&
      isTransliterated(text.charAt(start - 1)) &&
      titleEndingAt(text, start) === 0
    )
      start -= 1;
    let end = match.index + 1;
    let part = 0;
    while (end < text.length) {
      const char = text.charAt(end);
      if (dot.test(char)) part = 0;
      else if (isTransliterated(char) && part < 9 && !(part >= 2 && verbAt(text, end))) part += 1;
      else if (part === 0 && /\p{Script=Han}/u.test(char)) part += 1;
      else break;
      end += 1;
    }
    if (part === 0) continue;
    done = end;
    found.push({ start, end, rule: 'person.middle-dot', form: 'full', inferred: false });
  }
  return found;
}

const titleSet = new Set(titles);
const longestTitle = Math.max(...titles.map((title) => title.length));

/** Length of the office that ends right before `at`, 0 when there is none. */
export function titleEndingAt(text: string, at: number): number {
  for (let length = Math.min(longestTitle, at); length >= 2; length -= 1) {
    if (titleSet.has(text.slice(at - length, at))) return length;
  }
  return 0;
}

const verbsByFirst = new Map<string, string[]>();
for (const verb of verbsAfterName) {
  const entry = verbsByFirst.get(verb.charAt(0));
  if (entry === undefined) verbsByFirst.set(verb.charAt(0), [verb]);
  else entry.push(verb);
}

function verbAt(text: string, at: number): boolean {
  return verbsByFirst.get(text.charAt(at))?.some((verb) => text.startsWith(verb, at)) ?? false;
}

function longVerbAt(text: string, at: number): boolean {
  return (
    verbsByFirst.get(text.charAt(at))?.some((verb) => verb.length > 1 && text.startsWith(verb, at)) ?? false
  );
}

const han = /\p{Script=Han}/u;

function isBoundary(text: string, at: number): boolean {
  return (
    at >= text.length ||
    !han.test(text.charAt(at)) ||
    verbAt(text, at) ||
    titlesAfter.some((title) => text.startsWith(title, at)) ||
    /^(?:\d|年|月|日)/u.test(text.slice(at))
  );
}

/** Length of the Chinese, Japanese or Korean name that begins at `start`; 0 when none can. */
export function chineseNameLength(text: string, start: number): number {
  if (notNames.has(text.slice(start, start + 2)) || notNames.has(text.slice(start, start + 3))) return 0;
  const compound =
    compoundSurnames.find((surname) => text.startsWith(surname, start)) ??
    neighbourSurnames.find((surname) => surname.length > 1 && text.startsWith(surname, start));
  const surname = compound?.length ?? (singleSurnames.has(text.charAt(start)) ? 1 : 0);
  if (surname === 0) return 0;
  const given = (count: number) =>
    [...text.slice(start + surname, start + surname + count)].every((char) => han.test(char));
  const two = surname + 2;
  const one = surname + 1;
  const fitsOne = given(1) && start + one <= text.length && isBoundary(text, start + one);
  const fitsTwo = given(2) && start + two <= text.length && isBoundary(text, start + two);
  if (fitsOne && fitsTwo) {
    // 刘芳说,…: the third character is a verb of its own; 张和平说: it is not, when a verb follows it.
    if (longVerbAt(text, start + one) || titlesAfter.some((title) => text.startsWith(title, start + one)))
      return one;
    const third = text.charAt(start + one);
    return speechVerbs.some((verb) => verb.startsWith(third)) || !verbAt(text, start + two) ? one : two;
  }
  if (fitsTwo) return two;
  if (fitsOne) return one;
  return 0;
}

/** Length of a foreign name without a dot, as after an office: 马克龙, 西科尔斯基. */
function foreignNameLength(text: string, start: number): number {
  let length = 0;
  while (
    length < 9 &&
    transliteration.has(text.charAt(start + length)) &&
    !(length >= 2 && verbAt(text, start + length))
  )
    length += 1;
  if (length < 2) return 0;
  return isBoundary(text, start + length) ? length : 0;
}

/** Offices of one person at a time: what follows them up to a verb or a mark is a name, even of no listed family. */
const singleOffice =
  /^(?:副?(?:总统|总理|首相|主席|部长|局长|司长|厅长|市长|省长|书记|秘书长|大使|院长|校长|所长|馆长|台长|社长|厂长|行长|会长|总裁|总经理|总干事)|外长|防长|财长|外相|防相|董事长|首席执行官|创始人|国王|女王|王储|导演|主教练)[ ]?$/u;
const plainEnd =
  /^(?:[,。、:;)》”"]|$|说|表示|指出|称|认为|强调|介绍|告诉|透露|在|向|对|与|和|同|率|将|于|出席|会见|访问|抵达|执导|宣布|致辞|当选)/u;
const functionCharacter =
  /[的了在和与对向从将被把让是也就都等为以于不其该这那并说称表示指出认介绍透露告诉强调宣布出席会见访问要求工作职务]/u;

/** Length of a name of two to four characters that nothing lists, right after a single person's office; 0 when unsure. */
function plainNameLength(text: string, title: string, start: number): number {
  if (!singleOffice.test(title)) return 0;
  for (const length of [2, 3, 4]) {
    const name = text.slice(start, start + length);
    if (name.length < length || !/^\p{Script=Han}+$/u.test(name) || functionCharacter.test(name)) return 0;
    if (plainEnd.test(text.slice(start + length))) return notNames.has(name.slice(0, 2)) ? 0 : length;
  }
  return 0;
}

const anyTitle = new RegExp(`(?:${titles.join('|')})(?:兼[\\p{Script=Han}]{2,6})?[ (“"::]?`, 'gu');

/** Names after an office: 局长毛羽, 总统马克龙, 记者 王明远. */
export function namesAfterTitles(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (const match of text.matchAll(anyTitle)) {
    if (/["“(]$/u.test(match[0]) && !match[0].startsWith('记者')) continue;
    if (/[::]$/u.test(match[0]) && !/^(?:记者|编辑|作者|导演|主演|编剧|监制|制片人|主持人)/u.test(match[0]))
      continue;
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 4);
    if (afterTitleNoName.test(rest)) continue;
    const chinese = chineseNameLength(text, start);
    if (chinese > 0) {
      found.push({ start, end: start + chinese, rule: 'person.title-before', form: 'full', inferred: false });
      continue;
    }
    const plain = plainNameLength(text, match[0], start);
    const foreign =
      notNames.has(rest.slice(0, 2)) || dot.test(text.charAt(start + 1)) ? 0 : foreignNameLength(text, start);
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
    }
  }
  return found;
}

const speech = new RegExp(`(?:${speechVerbs.join('|')})`, 'gu');
const clauseStart = /[^\p{Script=Han}A-Za-z\d·]/u;

function startsClause(text: string, at: number): boolean {
  return at === 0 || clauseStart.test(text.charAt(at - 1)) || /[和与及由]/u.test(text.charAt(at - 1));
}

const leaderVerb =
  /^(?:表示|指出|强调|认为|呼吁|重申|透露|说|称|会见|会晤|致电|抵达|出席|访问|当选|宣布|警告|签署|批评|承认|否认|在社交媒体)/u;

/** A foreign family name alone at the start of a clause, before what statesmen do: 普京表示; places and bodies are told apart elsewhere. */
export function foreignBeforeSpeech(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (const match of text.matchAll(/[\p{Script=Han}]{2,7}/gu)) {
    const start = match.index;
    if (start > 0 && !/[,。;:!?“”、\n ]/u.test(text.charAt(start - 1))) continue;
    let length = 0;
    while (
      length < 6 &&
      transliteration.has(text.charAt(start + length)) &&
      !(length >= 2 && leaderVerb.test(text.slice(start + length)))
    )
      length += 1;
    if (length < 2 || notNames.has(text.slice(start, start + 2))) continue;
    if (!leaderVerb.test(text.slice(start + length))) continue;
    found.push({ start, end: start + length, rule: 'person.speech', form: 'surname', inferred: true });
  }
  return found;
}

/** Names at the start of a clause, before a verb of speech: ,陈立新说. */
export function namesBeforeSpeech(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (const match of text.matchAll(speech)) {
    for (const length of [4, 3, 2]) {
      const start = match.index - length;
      if (start < 0 || !startsClause(text, start)) continue;
      if (length === 4 && !compoundSurnames.some((surname) => text.startsWith(surname, start))) continue;
      if (![...text.slice(start, match.index)].every((char) => han.test(char))) continue;
      if (chineseNameLength(text, start) === length) {
        found.push({ start, end: match.index, rule: 'person.speech', form: 'full', inferred: true });
        break;
      }
    }
  }
  return found;
}

const creditBefore = /(?:由|名叫|叫做|名为|主演:|导演:|编剧:|嘉宾)$/u;
const creditAfter =
  /^(?:执导|主演|领衔主演|饰演|出演|编剧|监制|主持|等主演|等领衔|等主创|作词|作曲|担任|创作|共同执导|自编自导|凭借|凭)/u;

/** Names credited for a work: 由陈立新执导, 周雨桐主演, and further members of a list joined by 、 和 与. */
export function creditedNames(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let start = 0; start < text.length - 2; start += 1) {
    if (
      !singleSurnames.has(text.charAt(start)) &&
      !neighbourSurnames.some((surname) => text.startsWith(surname, start))
    )
      continue;
    const before = text.slice(Math.max(0, start - 3), start);
    const credited = creditBefore.test(before);
    if (!credited && !startsClause(text, start)) continue;
    const length = chineseNameLength(text, start);
    if (length === 0) continue;
    if (!creditAfter.test(text.slice(start + length, start + length + 5))) continue;
    found.push({ start, end: start + length, rule: 'person.credit', form: 'full', inferred: !credited });
  }
  return found;
}

/** Further members of a list that begins with an accepted name: 刘昊然、王俊凯和…. */
export function listedNames(
  text: string,
  accepted: readonly { readonly start: number; readonly end: number }[],
): PersonSpan[] {
  const found: PersonSpan[] = [];
  const queue = accepted.map(({ end }) => end);
  for (let end = queue.pop(); end !== undefined; end = queue.pop()) {
    const reporters = /[(【]?[^()【】]*记者 ?[\p{Script=Han} 、]*$/u.test(
      text.slice(Math.max(0, end - 16), end),
    );
    const link = (reporters ? /^(?:、| )/u : /^(?:、|和|与|及|以及)(?:著名|知名|青年)?/u).exec(
      text.slice(end, end + 4),
    );
    if (link === null) continue;
    let start = end + link[0].length;
    start += /^(?:导演|演员|编剧|制片人|主演|歌手|作家)/u.exec(text.slice(start, start + 3))?.[0].length ?? 0;
    const length = chineseNameLength(text, start);
    const follows = text.slice(start + length, start + length + 2);
    if (
      length === 0 ||
      (link[0] !== '、' && link[0] !== ' ' && length < 3 && !/^(?:等|说|表|、|,|。)/u.test(follows))
    )
      continue;
    found.push({ start, end: start + length, rule: 'person.list', form: 'full', inferred: true });
    queue.push(start + length);
  }
  return found;
}

const addressed = new RegExp(`(?:${titlesAfter.join('|')})`, 'gu');

/** Names before a form of address or office at a clause's start: 王毅外长, 张伟先生. */
export function namesBeforeTitles(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (const match of text.matchAll(addressed)) {
    for (const length of [3, 2]) {
      const start = match.index - length;
      if (start < 0 || !startsClause(text, start) || chineseNameLength(text, start) !== length) continue;
      found.push({ start, end: match.index, rule: 'person.title-after', form: 'full', inferred: false });
      break;
    }
  }
  return found;
}
