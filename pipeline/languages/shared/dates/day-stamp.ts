/** The stamp that a site, an agency or a mail program prints beside a text: a day, often its weekday, a time of day, and what it says of them. */

/** Days in figures, the same in every language. */
const figures =
  '\\d{4}(?:-\\d{1,2}-\\d{1,2}|\\/\\d{1,2}\\/\\d{1,2}|\\.\\d{1,2}\\.\\d{1,2})|\\d{1,2}(?:\\.\\d{1,2}\\.|\\/\\d{1,2}\\/|-\\d{1,2}-)\\d{4}';
const clock = '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:\\.\\d{1,6})?)?';
const offset = '(?:GMT|UTC)?\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|GMT|UTC|Z(?!\\p{L})';
/** Between a day and its time of day. */
const join = '(?:T|\\s*(?:[,|｜@/·•]|[-–—]{1,2})\\s*|\\s+)';

interface StampWords {
  /** "Published on", «Опубликовано», 发布时间: with its colon. */
  readonly label: string;
  /** Before the day, with what parts it from the day. */
  readonly weekday: string;
  /** Behind the day. */
  readonly weekdayAfter: string;
  /** Days in words, with their year. */
  readonly days: string;
  /** Days in words or figures that lack it; such a one counts only beside a time of day. */
  readonly yearless: string;
  /** "at", «в», 下午: before the time of day. */
  readonly at: string;
  /** "p.m.", «мск»: behind it, with the zones that a language names. */
  readonly zone: string;
  /** Times of day that are not figures and a colon. */
  readonly otherClock: string;
}

/**
 * Finds a stamp anywhere in a line: groups `label`, `date`, and `clock` or `before`, the time of day behind or before the day. A
 * date without a year is a stamp only when one of the two is there.
 */
export function dayStamp(words: StampWords, flags: string): RegExp {
  const { at, days, label, otherClock, weekday, weekdayAfter, yearless, zone } = words;
  const time = `(?:${at})?(?:${clock}|${otherClock})(?:\\s?\\(?(?:${zone}|${offset})\\)?){0,2}`;
  return new RegExp(
    `(?<![A-Za-zА-Яа-яЁё\\d])(?<label>${label})?(?:(?<before>${time})${join})?(?:${weekday})?(?<date>${days}|${figures}|${yearless})(?:${weekdayAfter})?(?:${join}?(?<clock>${time}))?(?![A-Za-zА-Яа-яЁё\\d])`,
    flags,
  );
}
