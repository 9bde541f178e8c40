/** Who wrote what a work was made from, and who made it, where an attribute stands between the office and the name. */
import { placeAt } from './places.ts';

/** 改编自松原琴的同名漫画, 根据梁见秋的短篇小说改编: whose book a work was made from. */
const adaptedFrom = /(?:改编自|翻拍自|取材自|脱胎自|脱胎于|源自|根据|依据)$/u;
const book =
  '(?:小说|漫画|轻小说|原著|原作|回忆录|自传|传记|剧本|话剧|舞台剧|戏剧|散文|童话|绘本|网文|诗作|非虚构作品)';
const writtenBy = new RegExp(
  `^的(?:同名|[长中短]篇|网络|畅销|成名|悬疑|科幻|推理|历史|纪实|获奖|经典|原创|古装|言情|武侠){0,3}${book}`,
  'u',
);
/** 将松原琴的同名漫画搬上银幕. */
const bookTaken = /[由将把以]$/u;
const sameTitle = new RegExp(`^的同名[\\p{Script=Han}]{0,4}?${book}`, 'u');
const LONGEST_BOOK = 14;
/** 改编自古人的小说, 改编自明清的小说: whose time or trade is told. */
const noAuthor = /[人者家代朝清年员们]$/u;

/** Whether the name at a stretch is of whoever wrote what a work was made from. */
export function wroteSource(text: string, before: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_BOOK);
  const isTold =
    (adaptedFrom.test(before) && writtenBy.test(behind)) ||
    (bookTaken.test(before) && sameTitle.test(behind));
  return (
    isTold && placeAt(text, start) === null && !(end - start === 2 && noAuthor.test(text.slice(start, end)))
  );
}

/** 导演是首次拍长片的|苏晚汀: an attribute between the office and who holds it. */
const heldByOne =
  /(?:导演|编剧|主演|男主角|女主角|监制|制片人|作者|作曲|摄影师|主持人|总裁|董事长|负责人|创始人)(?:仍|也|均|依旧|仍然|则|正)?[是为][^，。；：《》“”]{2,20}的$/u;
const LONGEST_ATTRIBUTE = 30;
const clauseEnds = /^[，,。；;！!？?]?$/u;
/** What a person is: 主演是科班出身的|马来人. */
const isKind = /[人者家员师手生星友迷团队星]$/u;

/** Whether what stands in front of `start` may lead to whose book or film it is; the name behind it decides. */
export function isAboutMaker(text: string, start: number, before: string): boolean {
  return text.charAt(start - 1) === '的'
    ? heldByOne.test(text.slice(Math.max(0, start - LONGEST_ATTRIBUTE), start))
    : adaptedFrom.test(before) || bookTaken.test(before);
}

/** Whether the name at a stretch ends the sentence that tells of an office by what its holder did. */
export function isTheOne(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start - 1) === '的' &&
    end - start > 2 &&
    clauseEnds.test(text.charAt(end)) &&
    !isKind.test(text.slice(start, end)) &&
    heldByOne.test(text.slice(Math.max(0, start - LONGEST_ATTRIBUTE), start))
  );
}
