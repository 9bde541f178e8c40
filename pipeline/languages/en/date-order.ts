/** English weekdays beside days, events told as over, premieres and releases. */
import type { DateOrderWords } from '../shared/date-order-words.ts';

const day = '(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|day)?\\.?';

export const dateOrder: DateOrderWords = {
  weekdays: [/^mon/i, /^tue/i, /^wed/i, /^thu/i, /^fri/i, /^sat/i, /^sun/i],
  weekdayInside: new RegExp(`^${day},? `, 'i'),
  weekdayBefore: new RegExp(`\\b${day},? (?:the )?$`, 'i'),
  weekdayAfter: new RegExp(`^,? ?(?:, |\\()(?:a )?${day}(?=[),.;]|$)`, 'i'),
  weekdayInStretch: null,
  joinedBefore: /(?:day|and|to|through|or|[–/-])\s*(?:on\s)?$/i,
  joinedAfter: /^\s*(?:and|to|through|or|[–/-])/i,
  overBefore:
    /\b(?:opened|premiered|debuted|ended|closed|concluded|wrapped up|kicked off|began|started|took place|died|was (?:held|released|signed|inaugurated|unveiled)|were (?:held|released|signed))(?: (?!will|would|plan|set|due|until|for|to\b|by|ahead|before|after|with|next)[\p{L}’'-]+){0,5}(?: on| in)?\s$/iu,
  overAfter: null,
  earlierEdition:
    /\b(?:last year|previous|last edition|earlier edition|a year (?:ago|earlier)|19\d\d|20\d\d)\b/iu,
  premiere: /\bpremier/i,
  inCinemas: /\b(?:releas|theat|cinemas|screens\b|opened|opens)/i,
  otherShowing:
    /\b(?:re-?releas\w*|screening of|previews?|online|stream\w*|televis\w*|TV|special|festivals?|digital\w*|anniversary|restored|series|seasons?|albums?|trailers?|games?|stage|operas?|ballets?|plays?)\b/i,
};
