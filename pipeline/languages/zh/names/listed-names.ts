/** Further members of a list of people that begins with a name already read: 刘昊然、王俊凯和…. */
import { chineseNameLength, foreignNameLength } from './lengths.ts';
import { countries, type PersonSpan } from './persons.ts';
import { placeAt } from './places.ts';

const behindReporter = /记者[\p{Script=Han} 、]*$/u;

/** 主演：闵佳妮、|尚可为|、欧阳子谦: in a line of credits a cell is a name, though it begins like a word. */
const creditLine = /^(?:领衔主演|特邀主演|联合主演|主演|演员|导演|编剧|监制|配音)[:：]/u;
const cell = /^\p{Script=Han}{2,4}(?<!等|人)(?=、|$)/u;
/** 阿依努尔·吐尔逊和|巴特尔|都: a foreign name of one part has three sounds at least. */
const [fewestSounds, behindSounds] = [3, /^(?:[、，。；等都均也]|分别|共同|一同|联合|$)/u];

function listedLength(text: string, start: number): number {
  const length = chineseNameLength(text, start);
  if (length > 0) return length;
  if (creditLine.test(text)) return cell.exec(text.slice(start, start + 5))?.[0].length ?? 0;
  const foreign = foreignNameLength(text, start);
  const isName =
    foreign >= fewestSounds && behindSounds.test(text.slice(start + foreign, start + foreign + 2));
  return isName && placeAt(text, start) === null ? foreign : 0;
}

/** Further members of a list that begins with an accepted name: 刘昊然、王俊凯和…. */
export function listedNames(
  text: string,
  accepted: readonly { readonly start: number; readonly end: number }[],
): PersonSpan[] {
  const found: PersonSpan[] = [];
  const queue = accepted.map(({ end }) => end);
  for (let end = queue.pop(); end !== undefined; end = queue.pop()) {
    const link = (
      behindReporter.test(text.slice(Math.max(0, end - 16), end))
        ? /^(?:、| )/u
        : /^(?:、|和|与|及|以及)(?:著名|知名|青年)?/u
    ).exec(text.slice(end, end + 4));
    if (link === null) continue;
    // 塞尔维亚的甲和中国的乙.
    let start = end + link[0].length;
    start += /^(?:导演|演员|编剧|制片人|主演|歌手|作家)/u.exec(text.slice(start, start + 3))?.[0].length ?? 0;
    const place = placeAt(text, start)?.length ?? 0;
    if (place > 0 && text.charAt(start + place) === '的') start += place + 1;
    const length = listedLength(text, start);
    const follows = text.slice(start + length, start + length + 2);
    if (
      length === 0 ||
      countries.has(text.slice(start, start + length)) ||
      (link[0] !== '、' && link[0] !== ' ' && length < 3 && !/^(?:等|说|表|、|,|，|。)/u.test(follows))
    )
      continue;
    found.push({ start, end: start + length, rule: 'person.list', form: 'full', inferred: true });
    queue.push(start + length);
  }
  return found;
}
