/** English weekdays beside days, events told as over, premieres and releases. */
import type { DateOrderWords } from '../shared/date-order-words.ts';

const day = '(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|day)?\\.?';

export const dateOrder: DateOrderWords = {
  weekdays: [/^mon/i, /^tue/i, /^wed/i, /^thu/i, /^fri/i, /^sat/i, /^sun/i],
  weekdayInside: new RegExp(`^${day},? `, 'i'),
  weekdayBefore: new RegExp(`\\b${day},? (?:the )?$`, 'i'),
  weekdayAfter: new RegExp(`^,? ?(?:, |\\()(?:a )?${day}(?=[),.;]|$)`, 'i'),
  weekdayAlone: /^(?:(?:this|next|last|on) )?(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?$/iu,
  weekdayInStretch: new RegExp(`(?<=^(?:from |between )?)${day},? (?=\\p{L}+\\.? \\d|\\d)`, 'iu'),
  joinedBefore: /(?:day|and|to|through|or|[–/-])\s*(?:on\s)?$/i,
  joinedAfter: /^\s*(?:and|to|through|or|[–/-])/i,
  overBefore: new RegExp(
    `(?<!\\b(?:to|would|will|could|should|might|may|must|shall)(?: not)?(?: have)?(?: been?)? )\\b(?:${[
      String.raw`(?:opened|premiered|debuted|ended|closed|concluded|wrapped up|kicked off|began|started|took place|died|arrived|landed|was (?:held|released|signed|inaugurated|unveiled|born|shown|screened|launched|elected|appointed|awarded|adopted|approved)|were (?:held|released|signed|shown|screened|launched|elected|adopted|approved))(?: (?!will|would|plan|set|due|until|for|to\b|by|ahead|before|after|with|next)[\p{L}’'-]+){0,5}`,
      String.raw`hit (?:\p{L}+ )?(?:theat(?:er|re)s|cinemas|screens|shelves)`,
      // The day behind a longer object may be that of the object: "sold tickets of the concert on".
      String.raw`(?:signed|won|received|hosted|held|visited|launched|released|unveiled|bought|acquired|presented)(?: (?:the|an?|its|their|his|her) (?!date|premiere|ticket|plan)\p{L}+(?: (?!date|premiere|ticket|plan|for\b|to\b|about|of\b)\p{L}+)?)?(?: in \p{L}+)?`,
    ].join('|')})(?: on| in)?\\s$`,
    'iu',
  ),
  overAfter: null,
  overFronted:
    /^,? (?!.*\b(?:will|would|could|should|may|might|must|if|which|that|who|is|are|due|to be|to have|plan\w*|expect\w*|schedul\w*|set)\b)(?:[\p{L}’'"“”-]+ ){1,6}?(?:opened|closed|ended|began|premiered|signed|won|received|hosted|held|welcomed|launched|released|unveiled|visited|arrived|died|became|hit)\b/iu,
  earlierEdition:
    /\b(?:last year|previous|last edition|earlier edition|a year (?:ago|earlier)|19\d\d|20\d\d)\b/iu,
  beginsBefore:
    /\b(?:open(?:s|ed|ing)?|begin(?:s|ning)?|began|start(?:s|ed|ing)?|kick(?:s|ed)? off|launch(?:es|ed)?)(?: (?!close|end|after|before|until)[\p{L}’'-]+){0,3} (?:on )?$/iu,
  endsBetween:
    /^(?:,? (?:and|but)(?: then| it)?|[.;] It|; it)(?: will| is (?:set |due |scheduled |expected )?to)?(?: then)? (?:close|end|conclude|finish|wrap up|run|last|be completed|be over|closed|ended|concluded)s?(?: on| by| until| till)? $/iu,
  endsAfter: null,
  upTo: /^ ?(?:to|until|till|through|[-–—]) ?$/iu,
  moved:
    /\b(?:mov\w+|shift\w*|postpon\w+|delay\w*|push\w+|brought|bring\w*|advanc\w+|reschedul\w+|chang\w+|extend\w*|shorten\w*|correct\w*|instead)\b/iu,
  worldPremiere: /\bworld premier/iu,
  premiere: /\bpremier/i,
  inCinemas: /\b(?:releas|theat|cinemas|screens\b|opened|opens)/i,
  otherShowing:
    /\b(?:re-?releas\w*|screening of|previews?|online|stream\w*|televis\w*|TV|special|festivals?|digital\w*|anniversary|restored|series|seasons?|albums?|trailers?|games?|stage|operas?|ballets?|plays?)\b/i,
};
