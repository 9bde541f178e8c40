/** Russian number words in their cases: cardinals, scales with their abbreviations, «полтора», «пол-». */
import type { Qualifier } from '../../../contract.ts';
import { phrases } from '../../shared/numbers/phrases.ts';
import type { NumberWords } from '../../shared/numbers/words.ts';
import { romanNumerals, spelled } from '../counts/ordinal-words.ts';

const forms = (value: number, list: string): [string, number][] =>
  list.split(' ').map((form): [string, number] => [form, value]);

/** «пять, пяти, пятью» and the like. */
const softSign = (value: number, stem: string): [string, number][] =>
  forms(value, `${stem}ь ${stem}и ${stem}ью`);

const teens =
  'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(
    ' ',
  );

const small: readonly [string, number][] = [
  ...forms(1, 'один одна одно одного одной одному одним одну одном'),
  ...forms(2, 'два две двух двум двумя'),
  ...forms(3, 'три трех трем тремя'),
  ...forms(4, 'четыре четырех четырем четырьмя'),
  ...softSign(5, 'пят'),
  ...softSign(6, 'шест'),
  ...softSign(7, 'сем'),
  ...forms(8, 'восемь восьми восемью восьмью'),
  ...softSign(9, 'девят'),
  ...softSign(10, 'десят'),
  ...teens.flatMap((stem, index) => softSign(11 + index, stem)),
  ...softSign(20, 'двадцат'),
  ...softSign(30, 'тридцат'),
  ...forms(40, 'сорок сорока'),
  ...forms(50, 'пятьдесят пятидесяти пятьюдесятью'),
  ...forms(60, 'шестьдесят шестидесяти шестьюдесятью'),
  ...forms(70, 'семьдесят семидесяти семьюдесятью'),
  ...forms(80, 'восемьдесят восьмидесяти восемьюдесятью'),
  ...forms(90, 'девяносто девяноста'),
  ...forms(100, 'сто ста'),
  ...forms(200, 'двести двухсот двумстам двумястами'),
  ...forms(300, 'триста трехсот тремстам тремястами'),
  ...forms(400, 'четыреста четырехсот четыремстам четырьмястами'),
  ...forms(500, 'пятьсот пятисот пятистам пятьюстами'),
  ...forms(600, 'шестьсот шестисот шестистам'),
  ...forms(700, 'семьсот семисот семистам'),
  ...forms(800, 'восемьсот восьмисот восьмистам'),
  ...forms(900, 'девятьсот девятисот девятистам'),
];

const masculine = (stem: string): string =>
  ['', 'а', 'у', 'ом', 'е'].map((ending) => stem + ending).join(' ');
const plural = (stem: string): string =>
  ['ы', 'ов', 'ам', 'ами', 'ах'].map((ending) => stem + ending).join(' ');

const large: readonly (readonly [string, number])[] = [
  ['миллион', 6],
  ['миллиард', 9],
  ['триллион', 12],
  ['квадриллион', 15],
];

/** The singular alone stands for one: «миллион рублей», «более миллиарда», «тысячу рублей»; the plural for none. */
const singular: readonly [string, number][] = [
  ...large.flatMap(([stem, power]) => forms(power, masculine(stem))),
  ...forms(3, 'тысяча тысячу тысячей тысяче'),
];

export const numberWords: NumberWords = {
  decimal: ',',
  small: new Map(small),
  hundred: new Set(),
  scales: new Map([
    ...singular,
    ...large.flatMap(([stem, power]) => forms(power, plural(stem))),
    ...forms(3, 'тысячи тысяч тысячам тысячами тысячах тыс тыщ'),
    ...forms(5, 'лакх лакха лакхов'),
    ...forms(6, 'млн мл'),
    ...forms(7, 'крор крора кроров'),
    ...forms(9, 'млрд млдр ярд'),
    ...forms(12, 'трлн трл'),
  ]),
  letterScales: new Map([
    ['к', 3],
    ['k', 3],
    ['м', 6],
    ['m', 6],
    ['bn', 9],
    ['b', 9],
  ]),
  fractions: phrases([
    ['полтора', '1.5'],
    ['полторы', '1.5'],
    ['полутора', '1.5'],
    ['четверть', '0.25'],
    ['четверти', '0.25'],
    ['три четверти', '0.75'],
    ['трех четвертей', '0.75'],
    ['половина', '0.5'],
    ['половину', '0.5'],
  ]),
  wholes: new Map(
    [...large, ['тысяч', 3] as const].flatMap(([stem, power]): [string, string][] =>
      (power === 3 ? ['полтысячи', 'полутысячи'] : [`пол${stem}а`, `полу${stem}а`]).map((form) => [
        form,
        `5${'0'.repeat(power - 1)}`,
      ]),
    ),
  ),
  halves: phrases([['с половиной', true]]),
  articles: new Set(),
  bareScales: new Map(singular),
  hedgedScales: new Map([['тысячи', 3]]),
  scaleHedges: new Set('более больше менее меньше свыше около порядка до от почти выше'.split(' ')),
  vague: new Set(
    'несколько нескольких пара пару пары десятки сотни сотен десятков много немало один'.split(' '),
  ),
  caseEndings: new Set('ти тью х ех ух ми мя'.split(' ')),
  and: new Set(),
  ordinals: [...spelled.keys(), ...romanNumerals.keys()],
  insideHedges: phrases<Qualifier>([
    ['с лишним', 'over'],
    ['с небольшим', 'over'],
    ['с хвостиком', 'over'],
    ['с лишком', 'over'],
    ['с гаком', 'over'],
    ['+', 'over'],
  ]),
};
