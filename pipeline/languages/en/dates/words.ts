/** English words that tell time, each with the code the date rules know it by. */
import { numericDate } from '../../shared/dates/numeric.ts';
import { type Lexeme, phraseTable, type Vocabulary } from '../../shared/dates/words.ts';
import { tenseSigns } from './tense.ts';

type Entry = readonly [string, Lexeme];

const listed = (code: string, words: string, from = 1): Entry[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((word, i): Entry => [word, { code, value: i + from }]);

const alike = (code: string, value: number, words: string): Entry[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((word): Entry => [word, { code, value }]);

export const monthNames =
  'january february march april may june july august september october november december';
const monthShort = 'jan feb mar apr may jun jul aug sep oct nov dec';
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday';
const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`;
const cardinals = 'one two three four five six seven eight nine ten eleven twelve';

/** Values of the codes: E and B 1 early, 2 mid, 3 late; R the offset of the year, month or week; Z the offset in days. */
const words: ReadonlyMap<string, Lexeme> = new Map([
  ...listed('m', monthShort),
  ['sept', { code: 'm', value: 9 }],
  ...listed('M', monthNames),
  ...listed('w', 'mon tue wed thu fri sat sun'),
  ...alike('w', 2, 'tues'),
  ...alike('w', 4, 'thur thurs'),
  ...listed('W', weekdays),
  ...listed('o', ordinals),
  ...listed('n', cardinals),
  ...alike('a', 1, 'a an'),
  ...alike('E', 1, 'early'),
  ...alike('E', 2, 'mid'),
  ...alike('E', 3, 'late'),
  ...alike('B', 1, 'beginning start outset'),
  ...alike('B', 2, 'middle'),
  ...alike('B', 3, 'end close'),
  ...alike('R', 0, 'this current'),
  ...alike('R', -1, 'last past previous preceding'),
  ...alike('R', 1, 'next coming following'),
  ...alike('R', 0, 'same'),
  ...alike('c', 0, 'earlier'),
  ...alike('d', 0, 'later'),
  ...listed('u', 'day week month quarter year decade century weekend'),
  ...listed('U', 'days weeks months quarters years decades centuries weekends'),
  ...alike('H', 0, 'half'),
  ...alike('Q', 0, 'quarter'),
  ...listed('S', 'spring summer autumn winter'),
  ...alike('S', 3, 'fall'),
  ...listed('K', 'q1 q2 q3 q4'),
  ...listed('K', '1q 2q 3q 4q'),
  ...listed('h', 'h1 h2'),
  ...listed('h', '1h 2h'),
  ...alike('z', 0, 'of'),
  ...alike('T', 0, 'the'),
  ...alike('f', 0, 'from'),
  ...alike('t', 0, 'to'),
  ...alike('l', 0, 'until till til'),
  ...alike('r', 0, 'through thru'),
  ...alike('s', 0, 'since'),
  ...alike('b', 0, 'between'),
  ...alike('&', 0, 'and'),
  ...alike('i', 0, 'in during'),
  ...alike('q', 0, 'before'),
  ...alike('G', 0, 'ago'),
  ...alike('Z', -1, 'yesterday'),
  ...alike('Z', 0, 'today tonight'),
  ...alike('Z', 1, 'tomorrow'),
  ...alike('j', 1920, 'twenties'),
  ...alike('j', 1930, 'thirties'),
  ...alike('j', 1940, 'forties'),
  ...alike('j', 1950, 'fifties'),
  ...alike('j', 1960, 'sixties'),
  ...alike('j', 1970, 'seventies'),
  ...alike('j', 1980, 'eighties'),
  ...alike('j', 1990, 'nineties'),
  ...alike('p', 0, 'morning afternoon evening night'),
  ...alike('V', 2, 'midyear'),
  ...alike('V', 3, 'yearend'),
  ...alike('e', 0, 'every each per'),
  ...alike('k', 0, 'fiscal fy'),
  ['may', { code: 'M', value: 5 }],
]);

/** Holidays that fall on the same day every year wherever the name is used; value: month × 100 + day. */
const holidays: readonly (readonly [string, number])[] = [
  ["new year ' s day", 101],
  ["new year ' s eve", 1231],
  ['new year ’ s day', 101],
  ['new year ’ s eve', 1231],
  ['orthodox christmas', 107],
  ["valentine ' s day", 214],
  ['valentine ’ s day', 214],
  ["international women ' s day", 308],
  ['international women ’ s day', 308],
  ["women ' s day", 308],
  ['women ’ s day', 308],
  ["st patrick ' s day", 317],
  ['st patrick ’ s day', 317],
  ["april fools ' day", 401],
  ["april fool ' s day", 401],
  ['earth day', 422],
  ['may day', 501],
  ['cosmonautics day', 412],
  ['juneteenth', 619],
  ['russia day', 612],
  ['bastille day', 714],
  ['victory day', 509],
  ['europe day', 509],
  ['knowledge day', 901],
  ['anzac day', 425],
  ['canada day', 701],
  ['australia day', 126],
  ['remembrance day', 1111],
  ['veterans day', 1111],
  ["veterans ' day", 1111],
  ["all saints ' day", 1101],
  ["all souls ' day", 1102],
  ['all saints ’ day', 1101],
  ["st . patrick ' s day", 317],
  ['st . patrick ’ s day', 317],
  ["saint patrick ' s day", 317],
  ["st . valentine ' s day", 214],
  ['cinco de mayo', 505],
  ['guy fawkes night', 1105],
  ['bonfire night', 1105],
  ['world press freedom day', 503],
  ['world environment day', 605],
  ['world aids day', 1201],
  ['world health day', 407],
  ['world book day', 423],
  ['human rights day', 1210],
  ["international women ' s rights day", 308],
  ['holocaust memorial day', 127],
  ['international holocaust remembrance day', 127],
  ['halloween', 1031],
  ['armistice day', 1111],
  ["singles ' day", 1111],
  ['singles ’ day', 1111],
  ['christmas eve', 1224],
  ['christmas day', 1225],
  ['christmas', 1225],
  ['boxing day', 1226],
  ['national unity day', 1104],
  ['defender of the fatherland day', 223],
  ["international children ' s day", 601],
  ["international workers ' day", 501],
];

const phrases: readonly Entry[] = [
  ...holidays.map(([name, value]): Entry => [name, { code: 'F', value }]),
  ['day before yesterday', { code: 'Z', value: -2 }],
  ['the day before yesterday', { code: 'Z', value: -2 }],
  ['the day after tomorrow', { code: 'Z', value: 2 }],
  ['day after tomorrow', { code: 'Z', value: 2 }],
  ['last night', { code: 'Z', value: -1 }],
  ['this morning', { code: 'Z', value: 0 }],
  ['this afternoon', { code: 'Z', value: 0 }],
  ['this evening', { code: 'Z', value: 0 }],
  ['financial year', { code: 'k', value: 0 }],
  ['fiscal year', { code: 'k', value: 0 }],
  ['mid - year', { code: 'V', value: 2 }],
  ['year - end', { code: 'V', value: 3 }],
  ['up to', { code: 'l', value: 0 }],
  ['up until', { code: 'l', value: 0 }],
];

const ordinalSuffix = /^(\d{1,2})(?:st|nd|rd|th)$/u;
const quarter = /^[1-4]Q$/u;
const half = /^[12]H$/u;
const decadeSuffix = /^(\d{2}|\d{4})['’]?s$/u;

/** Codes: O an ordinal, X a decade, K a quarter, h a half-year, # a written-out numeric date, N any other number. */
const readNumber = (written: string): Lexeme => {
  const ordinal = ordinalSuffix.exec(written);
  if (ordinal !== null) return { code: 'O', value: Number(ordinal[1]) };
  const decade = decadeSuffix.exec(written);
  if (decade !== null) return { code: 'X', value: Number(decade[1]) };
  const value = Number(written.charAt(0));
  if (quarter.test(written)) return { code: 'K', value };
  if (half.test(written)) return { code: 'h', value };
  return { code: numericDate.test(written) ? '#' : 'N', value: 0 };
};

export const vocabulary: Vocabulary = {
  words,
  phrases: phraseTable(phrases),
  // "May 1,2026": no thousands are written with four digits behind the comma, so the space is lost.
  number:
    /\d{1,2}(?=,(?:19|20)\d\d(?![\d.,:]\d|\d))|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])|\d{1,4}[./]\d{1,2}[./]\d{1,4}(?![\d]|[./]\d)|\d+(?:[.,:]\d+)+|\d+(?:'s|’s|\p{L}+)?/uy,
  readNumber,
  signsOf: tenseSigns,
};
