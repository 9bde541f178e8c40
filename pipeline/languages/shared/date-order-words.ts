/** The words by which a language ties a weekday to a day, and tells of an event as over, as first shown, as released. */
export interface DateOrderWords {
  /** Weekdays by their stems, Monday first. */
  readonly weekdays: readonly RegExp[];
  /** A weekday at the start of a day's own words, right before them, right after them: group `day`. */
  readonly weekdayInside: RegExp;
  readonly weekdayBefore: RegExp;
  readonly weekdayAfter: RegExp;
  /** A time expression that is a weekday by itself: another beside it is a day of its own. */
  readonly weekdayAlone: RegExp;
  /** The weekday of the first day in the words of a stretch: 6月21日（星期六）至25日. */
  readonly weekdayInStretch: RegExp | null;
  /** What stands before or after when two days share two weekdays: "Friday and Saturday, March 7 and 8". */
  readonly joinedBefore: RegExp;
  readonly joinedAfter: RegExp;
  /** What stands right before, or right after, the day of an event that is told as over. */
  readonly overBefore: RegExp;
  readonly overAfter: RegExp | null;
  /** What follows a day that opens its sentence, where the rest tells of an event as over. */
  readonly overFronted: RegExp | null;
  /** Before a day in its paragraph: the day is of an earlier edition, whatever year it has. */
  readonly earlierEdition: RegExp;
  /** Between two days, or right before the first and right behind the second: one event begins and, on the other day, ends. */
  readonly beginsBefore: RegExp | null;
  readonly endsBetween: RegExp;
  readonly endsAfter: RegExp | null;
  /** Between two days of one month, or before the second where that stands alone: from the one to the other. */
  readonly upTo: RegExp;
  /** Before a stretch of days, or between two: plans that were moved from the one to the other. */
  readonly moved: RegExp;
  /** A showing before which nobody has seen the work anywhere. */
  readonly worldPremiere: RegExp;
  /** A first showing; a release to cinemas; showings that are neither. */
  readonly premiere: RegExp;
  readonly inCinemas: RegExp;
  readonly otherShowing: RegExp;
}
