/** Lines around an article that say when it appeared: a stamp alone, or beside outlet, section, author, place, counters. */

import type { Span } from '../contract.ts';
import { foldRussianMarks } from '../languages/ru/fold-marks.ts';
import { isHan, wordsFor } from './draft.ts';

/** What such a line says of the day. UTF-16 span of the line. */
export interface DateLine {
  readonly date: Span;
  /** The day of a later change. */
  readonly isUpdate: boolean;
}

const longestLine = 160;

interface Stamp extends Span {
  readonly date: Span;
  readonly isUpdate: boolean;
  readonly hasClock: boolean;
}

/** All stamps of a line; a day without a year counts only beside a time of day. */
function stampsOf(text: string): Stamp[] {
  const words = wordsFor(text);
  const { updated } = words;
  // A label of any language may stand before the day as feeds and mails write it.
  const stamp = feedDay.test(text) ? wordsFor('').stamp : words.stamp;
  const found: Stamp[] = [];
  for (let from = 0; from < text.length; ) {
    const match = stamp.exec(text.slice(from));
    const span = match?.indices?.groups?.date;
    if (!match || !span) break;
    const { before, clock, date = '', label = '' } = match.groups ?? {};
    const start = from + match.index;
    const end = start + match[0].length;
    const hasClock = (before ?? clock) !== undefined;
    if (hasClock || /\d{3}|\d\.\d{2}\.\d{2}$/u.test(date)) {
      found.push({
        start,
        end,
        date: { start: from + span[0], end: from + span[1] },
        isUpdate: updated.test(label) || updated.test(text.slice(end, end + 4)),
        hasClock,
      });
    }
    from = end;
  }
  return found;
}

/** "Thu, 19 Mar 2026 07:30:00": the day of a feed, whatever the language around it. */
const feedDay = /[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/u;

/** Signs that part what stands side by side in such a line; a dash and a hyphen only with spaces. */
const parting = /\s*[|｜丨·・•∙●／/\\()（）[\]【】<>›»~*]+\s*|\s+[—–-]+\s+|^\s*[—–-]+\s+|\s+[—–-]+\s*$/u;
const partedBefore = /(?:[|｜丨·・•∙●／/\\()（）[\]【】<>›»~*]|(?:^|\s)[—–-]+)\s*$/u;
const partedBehind = /^\s*(?:[|｜丨·・•∙●／/\\()（）[\]【】<>›»~*]|[—–-]+(?:\s|$))/u;

const longestLabel = 48;
const longestHanLabel = 16;
const mostWords = 7;
/** What ends or marks off a sentence, or holds a title; the stop of initials, of shortened words and of names of sites does not. */
const tells =
  /[!?！？。…“”"《》]|(?<!\p{Lu}|\b(?:Vol|No|Iss|Inc|Ltd|Co|Corp|St)|(?<!\p{L})(?:г|ул|вып|им|т|стр|с))\.\s|,\s\p{Ll}/u;

/** «газета «Вечерний Омск», № 41»: says by its noun that it is a periodical. */
export const isPeriodical = (part: string): boolean => wordsFor(part).periodical?.test(part) === true;

/** "Culture", «Беседовала Анна Томская», 花蓮報導, "5 min read": says who, where or how, and tells nothing. */
function isLabel(part: string): boolean {
  const words = wordsFor(part);
  if (words.byline.test(part) || words.wrappers.test(part) || isPeriodical(part)) return true;
  if (part.length > (isHan(part) ? longestHanLabel : longestLabel) || tells.test(part)) return false;
  if (part.split(' ').length > mostWords) return false;
  return /^[\p{Lu}\p{Script=Han}\d«@#№]/u.test(part) || words.unit.test(part);
}

/** An outlet, a person or a place: words with capitals, in Chinese one short word. */
function isName(part: string): boolean {
  const words = wordsFor(part);
  if (words.byline.test(part) || words.wrappers.test(part) || isPeriodical(part)) return true;
  if (isHan(part)) return part.length <= longestHanName;
  if (words.unit.test(part) || isSection(part)) return true;
  return /^[\p{Lu}«@#№](?:\S|\s(?=[\p{Lu}«№(&]|(?:of|the|and|in|de|for|и|в)\s\p{Lu})){1,40}$/u.test(
    part.replace(quotedName, '«…»'),
  );
}

const longestHanName = 12;
/** Only a printed paper has pages. */
const printedPage =
  /(?:第\s?\p{L}?\d{1,3}|(?<!\p{L})[A-Z]\d{1,3})\s?版|\b[Pp](?:age|\.)\s?\p{Lu}?\d|(?<!\p{L})стр\.\s?\d/u;

/** "Culture and Film": every word is that of a section. */
function isSection(part: string): boolean {
  const { kickers } = wordsFor(part);
  return part.split(/\s(?:and|&|и)\s|,\s/u).every((step) => kickers.has(step.toLowerCase()));
}

/** "Concert Hall, 24 May": the day on which people are to come there. */
function isAtVenue(piece: string): boolean {
  const { ahead, behind } =
    /^(?<ahead>.*\S)\s?[,，]\s*$|^[,，]\s*(?<behind>\S.*)$/u.exec(piece)?.groups ?? {};
  const name = ahead ?? behind;
  return name !== undefined && wordsFor(name).venue.test(name);
}

/** "Deadline: ": a label that says what happens on the day. */
const otherLabel = /\p{L}\s?[:：]\s*$/u;
/** "3 June – ", 3– : the first day of several. */
const firstOfDays = /(?<!\d)\d{1,2}(?:\s(?!min|мин)\p{L}{3,9}\.?\s?[–—-]\s*|日?\s?[–—~～至到-])$/u;

/** Of a range of days, or named by a label that no publication has: the day of what is told. */
function isOfEvent(piece: string, stamp: Stamp, isSecond: boolean): boolean {
  const isBare = stamp.start === stamp.date.start && !stamp.hasClock;
  if (isBare && (firstOfDays.test(piece) || (isSecond && /^\s*[–—~～至到-]+\s*$/u.test(piece)))) return true;
  return otherLabel.test(piece) && !wordsFor(piece).wrappers.test(piece.trim());
}

/** "стр. 9", "p. 4" */
const page = /^[\s,]*(?:стр|с|pp?|page)\.?\s?\d{1,3}[\s,]*$/iu;
/** Tags of a feed that were left around a day, and the brackets of a periodical's title. */
const feedTag = /<\/?[A-Za-z][\w:.-]*>/gu;
const periodical = /《\s*(\S{1,12}[报報刊志誌])\s*》/gu;

/** «Приморский маяк»: whatever the words between the marks begin with. */
const quotedName = /«\p{Lu}[^«»]{1,40}»/gu;
/** Stands for a mark that closes a name while the line is parted: alone it parts steps of a path. */
const closing = '\uE001';

function partsOf(piece: string): string[] {
  const parts = piece
    .replace(feedTag, ' ')
    .replace(periodical, ' $1 ')
    .replace(quotedName, (name) => name.replace('»', closing))
    .split(parting)
    .map((part) => part.replaceAll(closing, '»'));
  const all = isHan(piece) ? parts.flatMap((part) => part.split(/[\s，,；;]+/u)) : parts;
  return all
    .filter((part) => !page.test(part))
    .map((part) => part.replace(/^[\s,，;；:：]+|[\s,，;；]+$/gu, ''))
    .filter((part) => part !== '');
}

/**
 * The day a line states when it does nothing else but say when, where, by whom and under which heading a text appeared; null
 * when it tells, or states no day. `alone`: nothing stands above it, so that without a sign that parts them words before a
 * day are a headline.
 */
export function readDateLine(printed: string, alone: boolean): DateLine | null {
  if (printed.length > longestLine || !/\d{1,2}\D\d|\d{4}/u.test(printed)) return null;
  const text = foldRussianMarks(printed).replace(stopOfDay, ' ');
  const stamps = stampsOf(text);
  const [first] = stamps;
  if (first === undefined) return null;
  const mayTell = alone && !printedPage.test(text);
  let from = 0;
  for (const stamp of [...stamps, null]) {
    const piece = text.slice(from, stamp?.start ?? text.length);
    if (stamp !== null && isOfEvent(piece, stamp, from > 0)) return null;
    if (!mayStandBeside(piece, stamps, { before: from === 0, behind: stamp === null, alone: mayTell }))
      return null;
    from = stamp?.end ?? text.length;
  }
  const own = stamps.find(({ isUpdate }) => !isUpdate) ?? first;
  return { date: own.date, isUpdate: own.isUpdate };
}

/** "Beograd · Kultura · 9.10.2025.": in some languages a day in figures bears a stop at its end. */
const stopOfDay =
  /(?<=(?:^|[|·•/,–—-]\s?)\d{1,2}\.\s?\d{1,2}\.\s?\d{4})\.(?=\s*$|\s+(?:\d{1,2}[:.]\d{2}|[|·•/–—-]))/u;

const behindStop = /^\.\s+(\p{Lu}.*[^.!?…])$/u;

/** «3 июня 2025. Иван Сом», "3 June 2025. Anna Price" */
const isPersonOrPlace = (part: string): boolean =>
  part.split(' ').length <= 3 && part.split(/[\s-]/u).every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));

interface Standing {
  /** Nothing, or no stamp, before the piece … */
  readonly before: boolean;
  /** … or behind it. */
  readonly behind: boolean;
  readonly alone: boolean;
}

function mayStandBeside(
  piece: string,
  stamps: readonly Stamp[],
  { alone, before, behind }: Standing,
): boolean {
  if (isAtVenue(piece)) return false;
  // "09:20 GMT. Research department": who sends it, behind the stop of the stamp.
  const sender = before ? null : behindStop.exec(piece);
  if (sender !== null && behind) {
    const own = sender[1] ?? '';
    const isSender = isPeriodical(own) || wordsFor(own).byline.test(own) || (!alone && isPersonOrPlace(own));
    return isSender || (isLabel(own) && wordsFor(piece).unit.test(piece));
  }
  const parts = partsOf(piece.replace(/»\.\s(?=№)/u, '», '));
  if (!parts.every(isLabel)) return false;
  if (parts.length === 0) return true;
  const isParted = (before || partedBehind.test(piece)) && (behind || partedBefore.test(piece));
  if (isParted) return true;
  const hasClock = stamps.some((stamp) => stamp.hasClock);
  if (alone && !hasClock && !parts.every(isPeriodical)) return false;
  // 电影将于2025年6月3日上映: Chinese that nothing parts from the day runs on.
  const isSpaced = (before || /^[\s，,]/u.test(piece)) && (behind || /[\s，,：:]$/u.test(piece));
  if (isHan(piece) && !hasClock && !isSpaced) return false;
  const beside = [before ? null : parts[0], behind ? null : parts.at(-1)];
  return beside.every((part) => part === null || part === undefined || isName(part));
}
