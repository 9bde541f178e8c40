/** Words that are numbers or scale them, as tokens of the comparison form, in the languages of the corpus. */

/** Small cardinals that news writes as words, but for "one". */
const cardinals: readonly (readonly [string, string])[] = [
  ['2', 'two два две двух двум двумя'],
  ['3', 'three три трех трем тремя трое троих'],
  ['4', 'four четыре четырех четырем четырьмя четверо четверых'],
  ['5', 'five пять пяти пятью пятеро'],
  ['6', 'six шесть шести шестью шестеро'],
  ['7', 'seven семь семи семью'],
  ['8', 'eight восемь восьми восемью'],
  ['9', 'nine девять девяти девятью'],
  ['10', 'ten десять десяти десятью'],
  ['11', 'eleven одиннадцать одиннадцати'],
  ['12', 'twelve двенадцать двенадцати'],
  ['13', 'thirteen тринадцать тринадцати'],
  ['14', 'fourteen четырнадцать четырнадцати'],
  ['15', 'fifteen пятнадцать пятнадцати'],
  ['16', 'sixteen шестнадцать шестнадцати'],
  ['17', 'seventeen семнадцать семнадцати'],
  ['18', 'eighteen восемнадцать восемнадцати'],
  ['19', 'nineteen девятнадцать девятнадцати'],
  ['20', 'twenty двадцать двадцати'],
  ['30', 'thirty тридцать тридцати'],
  ['40', 'forty сорок сорока'],
  ['50', 'fifty пятьдесят пятидесяти'],
  ['60', 'sixty шестьдесят шестидесяти'],
  ['70', 'seventy семьдесят семидесяти'],
  ['80', 'eighty восемьдесят восьмидесяти'],
  ['90', 'ninety девяносто'],
  ['100', 'сто ста'],
  ['200', 'двести двухсот двумстам'],
  ['300', 'триста трехсот тремстам'],
  ['400', 'четыреста четырехсот'],
  ['500', 'пятьсот пятисот'],
  ['600', 'шестьсот шестисот'],
  ['700', 'семьсот семисот'],
  ['800', 'восемьсот восьмисот'],
  ['900', 'девятьсот девятисот'],
  ['1.5', 'полтора полторы полутора'],
];

/** "One" counts only behind a ten or a hundred: elsewhere it is an article or a pronoun as often as a number. */
export const onesBehind: ReadonlySet<string> = new Set(
  'one один одна одно одного одной одному одну одним одном'.split(' '),
);

/** Powers of ten; most count only right after a number. */
const scales: readonly (readonly [string, string])[] = [
  ['e2', 'hundred hundreds'],
  ['e3', 'thousand thousands thsd тыс тысяча тысячи тысяч тысячу тысячам тысячами 千'],
  ['e4', '万'],
  ['e6', 'million millions mln mn миллион миллиона миллионов миллиону миллионам миллионами млн'],
  ['e8', '亿'],
  ['e9', 'billion billions bln bn миллиард миллиарда миллиардов миллиарду миллиардам миллиардами млрд'],
  ['e12', 'trillion trillions trln tn триллион триллиона триллионов трлн 兆'],
];

/** Those that are a number alone: a million, one billion, «миллион рублей». In the plural they are as vague as "many". */
export const scalesAlone: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion тысяча тысячу миллион миллиону миллионом миллиард миллиарду миллиардом триллион'.split(
    ' ',
  ),
);

const byWord = (table: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** Word → its value in digits. */
export const cardinalWords = byWord(cardinals);
/** Word → the power of ten it stands for. */
export const scaleWords = byWord(scales);
/** What may be glued to digits besides those: 16.5m, 700k. */
export const gluedScales: ReadonlyMap<string, string> = new Map([
  ...scaleWords,
  ['k', 'e3'],
  ['m', 'e6'],
  ['b', 'e9'],
  ['t', 'e12'],
]);
/** Han characters numbers are written with, besides the scales. */
export const hanNumerals: ReadonlySet<string> = new Set('〇零一二两三四五六七八九十百');
/** Han numerals that alone mean something else more often than not: 一起, 十分, 百姓, 零. */
export const hanNotAlone: ReadonlySet<string> = new Set('〇零一十百');
