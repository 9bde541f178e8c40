/** Russian words that tell time, in all their forms, each with the code the date rules know it by. */
import { numericDate } from '../../shared/dates/numeric.ts';
import { type Lexeme, phraseTable, type Vocabulary } from '../../shared/dates/words.ts';
import { holidays } from './holidays.ts';
import { tenseSigns } from './tense.ts';

type Entry = readonly [string, Lexeme];

const alike = (code: string, value: number, words: string): Entry[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((word): Entry => [word, { code, value }]);

const forms = (stem: string, endings: string): string =>
  endings
    .split(' ')
    .map((ending) => stem + ending.replace('0', ''))
    .join(' ');

const hard = 'ый ого ому ым ом ая ой ую ое ые ых ыми';
const soft = 'ий его ему им ем яя ей юю ее ие их ими';
const stressed = 'ой ого ому ым ом ая ую ое ые ых ыми';

const soft1 = 'ь я ю ем е';
const hard1 = '0 а у ом е';
const months: readonly Entry[] = [
  ['январ', soft1],
  ['феврал', soft1],
  ['март', hard1],
  ['апрел', soft1],
  ['ма', 'й я ю ем е'],
  ['июн', soft1],
  ['июл', soft1],
  ['август', hard1],
  ['сентябр', soft1],
  ['октябр', soft1],
  ['ноябр', soft1],
  ['декабр', soft1],
].flatMap(([stem = '', endings = ''], i) => alike('M', i + 1, forms(stem, endings)));

const shortMonths: readonly Entry[] = 'янв фев мар апр - июн июл авг сен окт ноя дек'
  .split(' ')
  .flatMap((word, i) => alike('m', i + 1, word));

const weekdays: readonly Entry[] = [
  'понедельник понедельника понедельнику понедельником понедельнике',
  'вторник вторника вторнику вторником вторнике',
  'среду среды среде',
  'четверг четверга четвергу четвергом четверге',
  'пятница пятницу пятницы пятнице пятницей',
  'суббота субботу субботы субботе субботой',
  'воскресенье воскресенья воскресенью воскресеньем',
].flatMap((words, i) => alike('W', i + 1, words));

/** Stems of ordinals with their endings; "третий" has its own. */
const ordinalStems: readonly (readonly [number, string, string])[] = [
  [1, 'перв', hard],
  [2, 'втор', stressed],
  [4, 'четверт', hard],
  [5, 'пят', hard],
  [6, 'шест', stressed],
  [7, 'седьм', stressed],
  [8, 'восьм', stressed],
  [9, 'девят', hard],
  [10, 'десят', hard],
  [11, 'одиннадцат', hard],
  [12, 'двенадцат', hard],
  [13, 'тринадцат', hard],
  [14, 'четырнадцат', hard],
  [15, 'пятнадцат', hard],
  [16, 'шестнадцат', hard],
  [17, 'семнадцат', hard],
  [18, 'восемнадцат', hard],
  [19, 'девятнадцат', hard],
  [20, 'двадцат', hard],
  [21, 'двадцать перв', hard],
  [22, 'двадцать втор', stressed],
  [24, 'двадцать четверт', hard],
  [25, 'двадцать пят', hard],
  [26, 'двадцать шест', stressed],
  [27, 'двадцать седьм', stressed],
  [28, 'двадцать восьм', stressed],
  [29, 'двадцать девят', hard],
  [30, 'тридцат', hard],
  [31, 'тридцать перв', hard],
];
const third = 'третий третьего третьему третьим третьем третья третьей третью третье третьи третьих';

const ordinalForm = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => stem + ending);
const ordinals: readonly Entry[] = [
  ...ordinalStems.flatMap(([value, stem, endings]) =>
    ordinalForm(stem, endings).map((form): Entry => [form, { code: 'o', value }]),
  ),
  ...alike('o', 3, third),
  ...third.split(' ').map((form): Entry => [`двадцать ${form}`, { code: 'o', value: 23 }]),
];

const roman: readonly Entry[] = `i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi`
  .split(' ')
  .map((word, i): Entry => [word, { code: 'r', value: i + 1 }]);

const decades: readonly Entry[] = [
  [2000, 'нулев'],
  [1990, 'девяност'],
  [1980, 'восьмидесят'],
  [1970, 'семидесят'],
  [1960, 'шестидесят'],
  [1950, 'пятидесят'],
  [1940, 'сороков'],
  [1930, 'тридцат'],
  [1920, 'двадцат'],
].flatMap(([value, stem]) => alike('j', Number(value), forms(String(stem), 'ые ых ым ыми')));

/** Values: R the offset; u the unit (1 day, 2 week, 3 month, 4 quarter, 5 year, 6 decade, 7 century); P 1 early, 2 mid, 3 late. */
const words: ReadonlyMap<string, Lexeme> = new Map([
  ...months,
  ...shortMonths,
  ['сент', { code: 'm', value: 9 }],
  ['нояб', { code: 'm', value: 11 }],
  ...weekdays,
  ...ordinals.filter(([form]) => !form.includes(' ')),
  ...decades,
  ...roman,
  ...alike('R', 0, 'этот этого этому этим этом эта этой эту это'),
  ...alike('R', 0, `${forms('текущ', soft)} текущая текущую ${forms('нынешн', soft)}`),
  ...alike(
    'R',
    -1,
    `${forms('прошл', hard)} ${forms('минувш', soft)} минувшая минувшую ${forms('прошедш', soft)} прошедшая прошедшую`,
  ),
  ...alike(
    'R',
    -1,
    `${forms('истекш', soft)} ${forms('предыдущ', soft)} предыдущая предыдущую ${forms('ушедш', soft)}`,
  ),
  ...alike('R', 1, `${forms('следующ', soft)} следующая следующую ${forms('будущ', soft)} будущая будущую`),
  ...alike(
    'R',
    1,
    `${forms('наступающ', soft)} ${forms('предстоящ', soft)} предстоящая предстоящую ${forms('грядущ', soft)}`,
  ),
  ...alike('R', 1, `${forms('ближайш', soft)} ближайшая ближайшую`),
  ...alike('R', -2, forms('позапрошл', hard)),
  ...alike('J', -1, 'последние последних последний последнего последнюю последней последнее'),
  ...alike('u', 1, 'день дня дню днем дне дней дни суток сутки'),
  ...alike('u', 2, 'неделя недели неделю неделе неделей недель'),
  ...alike('u', 3, 'месяц месяца месяцу месяцем месяце месяцев месяцы'),
  ...alike('u', 6, 'десятилетие десятилетия десятилетий'),
  ...alike('Q', 4, 'квартал квартала кварталу кварталом квартале кварталов кварталы'),
  ...alike('y', 5, 'год года году годом годе'),
  ...alike('x', 5, 'годы годов годах годам годами лет'),
  ...alike('a', 5, 'г'),
  ...alike('A', 5, 'гг'),
  ...alike('C', 7, 'век века веке веку веком веков веках столетиях столетия столетии столетие'),
  ...alike('p', 3, 'полгода'),
  ...alike('v', 0, 'выходные выходных'),
  ...alike('H', 0, 'половина половине половину половины половиной'),
  ...alike('h', 0, 'полугодие полугодии полугодия полугодию полугодием'),
  ...alike('P', 1, 'начало начала начале началу'),
  ...alike('P', 2, 'середина середине середины середину'),
  ...alike('P', 3, 'конец конца конце концу исходе'),
  ...alike('S', 1, 'весна весной весну весны весне весною'),
  ...alike('S', 2, 'лето летом лета лету'),
  ...alike('S', 3, 'осень осенью осени'),
  ...alike('S', 4, 'зима зимой зиму зимы зиме зимою'),
  ...alike('Z', -2, 'позавчера'),
  ...alike('Z', -1, 'вчера накануне'),
  ...alike('Z', 0, 'сегодня'),
  ...alike('Z', 1, 'завтра'),
  ...alike('Z', 2, 'послезавтра'),
  ...alike('n', 1, 'один одну одного одна одним одной'),
  ...alike('n', 2, 'два две двух двумя пару'),
  ...alike('n', 3, 'три трех тремя'),
  ...alike('n', 4, 'четыре четырех четырьмя'),
  ...alike('n', 5, 'пять пяти пятью'),
  ...alike('n', 6, 'шесть шести шестью'),
  ...alike('n', 7, 'семь семи семью'),
  ...alike('n', 8, 'восемь восьми восемью'),
  ...alike('n', 9, 'девять девяти девятью'),
  ...alike('n', 10, 'десять десяти десятью'),
  ...alike('n', 11, 'одиннадцать одиннадцати'),
  ...alike('n', 12, 'двенадцать двенадцати'),
  ...alike('G', 0, 'назад'),
  ...alike('L', 0, 'спустя'),
  ...alike('V', 0, 'через'),
  ...alike('E', -1, 'ранее раньше'),
  ...alike('E', 1, 'позже позднее'),
  ...alike('i', 0, 'в во'),
  ...alike('f', 0, 'с со'),
  ...alike('t', 0, 'по'),
  ...alike('l', 0, 'до'),
  ...alike('b', 0, 'между'),
  ...alike('&', 0, 'и'),
  ...alike(
    'e',
    0,
    `${forms('учебн', hard)} ${forms('финансов', hard)} ${forms('календарн', hard)} ${forms('отчетн', hard)}`,
  ),
]);

const same = 'тот того тому том ту той'
  .split(' ')
  .map((word): Entry => [`${word} же`, { code: 'R', value: 0 }]);

/** «в первой декаде ноября»: the tens of days of a month. */
const tensOfDays = [
  ['первая первой первую', 1],
  ['вторая второй вторую', 2],
  ['третья третьей третью последняя последней последнюю', 3],
].flatMap(([adjectives, value]) =>
  String(adjectives)
    .split(' ')
    .flatMap((adjective) =>
      ['декада', 'декады', 'декаде', 'декаду', 'декадой'].map(
        (noun): Entry => [`${adjective} ${noun}`, { code: 'P', value: Number(value) }],
      ),
    ),
);

export const vocabulary: Vocabulary = {
  words,
  phrases: phraseTable([
    ...same,
    ...tensOfDays,
    ['завтрашнего дня', { code: 'Z', value: 1 }],
    ...holidays,
    ...ordinals.filter(([form]) => form.includes(' ')),
  ]),
  number:
    /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])|\d{1,4}[./]\d{1,2}[./]\d{1,4}(?![\d]|[./]\d)|\d{1,3}(?: \d{3})+(?![\d\p{L}])|\d+(?:[.,:]\d+)+|\d+(?:[-‑](?:й|го|му|м|ом|х|е|ми|ого|ых|ые)(?!\p{L})|\p{L}+)?/uy,
  readNumber: (written) => readNumber(written),
  signsOf: tenseSigns,
};

const suffixed = /^(\d+)[-‑](\p{L}+)$/u;
const decadeSuffix = /^(?:х|е|ми|ых|ые)$/u;

/** Codes: I a year with its ending (2024-м), O a day with one, X a decade, # a numeric date, N any other number. */
const readNumber = (written: string): Lexeme => {
  const suffix = suffixed.exec(written);
  if (suffix !== null) {
    const value = Number(suffix[1]);
    const isDecade = decadeSuffix.test(suffix[2] ?? '') && value % 10 === 0;
    if (isDecade && (value >= 1000 || value > 31)) return { code: 'X', value };
    if (value >= 1000 && value <= 2199) return { code: 'I', value };
    return { code: value <= 31 ? 'O' : 'N', value };
  }
  return { code: numericDate.test(written) ? '#' : 'N', value: 0 };
};
