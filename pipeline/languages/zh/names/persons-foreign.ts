/** Foreign family names that stand alone in Chinese text: 普京表示, 普京总统. */
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { dot } from './dotted-names.ts';
import { dayAt, isInnerWithoutDot } from './lengths.ts';
import { nameOpenings } from './openings.ts';
import type { PersonSpan } from './persons.ts';
import { transliteration } from './surnames.ts';
import { isNoName } from './titles.ts';

const foreignSound = nameOpenings.characters(transliteration);
/** Behind 》 a name opens after 的: 执导《X》的|达瓦扎布说. */
const clauseMark = nameOpenings.characters(',，。;；:：!！?？“”、\n 》');
/** What verbs of leaders and of winners begin with. */
const firstOfDeed = nameOpenings.characters(
  '表指强认呼重透说称会致抵出访当宣警签批承否在获夺摘捧荣加斩将首再（(',
);

const leaderVerb =
  /^(?:表示|指出|强调|认为|呼吁|重申|透露|说|称|会见|会晤|致电|抵达|出席|访问|当选|宣布|警告|签署|批评|承认|否认|在社交媒体)/u;
const longestLeaderVerb = 5;

/** Only who acts or directs wins these, or is named with a film in brackets. */
const winnerDeed =
  /^(?:(?:将|首次|再次)?[获夺摘捧荣加斩][^，。；《》]{0,14}(?:最佳|影后|影帝|[男女](?:演员|主角|配角))|将最佳|[（(]《[^《》]{1,30}》[）)](?:$|[获夺摘捧、，。；]))/u;
const longestWinnerDeed = 36;
/** So many foreign sounds are no word. */
const sureSounds = 3;

function leaderActs(text: string, at: number): boolean {
  return nameOpenings.has(firstOfDeed, text, at) && leaderVerb.test(text.slice(at, at + longestLeaderVerb));
}

function winnerActs(text: string, at: number): boolean {
  return nameOpenings.has(firstOfDeed, text, at) && winnerDeed.test(text.slice(at, at + longestWinnerDeed));
}

/** A foreign family name alone at the start of a clause, before what statesmen do: 普京表示; places and bodies are told apart elsewhere. */
export function foreignBeforeSpeech(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let at = 0; at <= text.length; at = nameOpenings.next(text, clauseMark, at) + 1) {
    const isBehindTitle = text.charAt(at - 1) === '》';
    if (isBehindTitle && text.charAt(at) !== '的') continue;
    const start = isBehindTitle ? at + 1 : at;
    let length = 0;
    while (
      length < 6 &&
      (nameOpenings.has(foreignSound, text, start + length) ||
        (length > 0 && isInnerWithoutDot(text, start + length))) &&
      !(length >= 2 && (leaderActs(text, start + length) || dayAt(text, start + length)))
    )
      length += 1;
    if (length < (isBehindTitle ? sureSounds : 2) || isNoName(text, start)) continue;
    if (!leaderActs(text, start + length) && !(length >= sureSounds && winnerActs(text, start + length)))
      continue;
    found.push({ start, end: start + length, rule: 'person.speech', form: 'surname', inferred: true });
  }
  return found;
}

const statesmen = new PhraseFinder(nameOpenings, '总统 总理 首相 外长 防长 主席 国王'.split(' '));
const noStatesman = /^(?:府|选举|大选)/u;

/** Where the foreign sounds begin that end at `end`. */
function soundsBefore(text: string, end: number): number {
  let start = end;
  while (
    start > 0 &&
    end - start < 6 &&
    (nameOpenings.has(foreignSound, text, start - 1) || isInnerWithoutDot(text, start - 1))
  )
    start -= 1;
  return start;
}

const directing = '执导';
/** 法国人|杜邦执导, 由|杜邦执导. */
const introduced = /(?:[国亚斯兰本利牙典麦威宁]人|由)$/u;

/** A foreign family name before what a director does, behind words that lead to a name: 法国人杜邦执导. */
export function foreignBeforeDirecting(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let end = text.indexOf(directing); end >= 0; end = text.indexOf(directing, end + 1)) {
    const start = soundsBefore(text, end);
    if (end - start < 2 || isNoName(text, start)) continue;
    // 《X》和|达瓦扎布执导的《Y》
    const isListed =
      end - start >= sureSounds &&
      /^(?:$|[》，；：][和与、]?$|[。、])/u.test(text.slice(Math.max(0, start - 2), start)) &&
      /^的?《/u.test(text.slice(end + 2, end + 4));
    if (!isListed && !introduced.test(text.slice(Math.max(0, start - 2), start))) continue;
    found.push({ start, end, rule: 'person.foreign-director', form: 'surname', inferred: true });
  }
  return found;
}

/** A foreign family name before an office: 普京总统. */
export function foreignBeforeTitles(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let index = statesmen.next(text, 0); index < text.length; index = statesmen.next(text, index + 1)) {
    if (statesmen.at(text, index, (title) => !noStatesman.test(text.slice(index + title.length))) === null)
      continue;
    const start = soundsBefore(text, index);
    if (index - start < 2 || dot.test(text.charAt(start - 1))) continue;
    found.push({ start, end: index, rule: 'person.title-after', form: 'surname', inferred: true });
  }
  return found;
}
