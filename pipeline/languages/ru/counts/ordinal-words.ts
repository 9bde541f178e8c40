/** Russian ordinals that are written as one word, in their cases, and Roman numerals: to their numbers. */

const endings = 'ый ий ой ая яя ое ее ого его ому ему ым им ом ем ую юю ые ых'.split(' ');
const stems =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
    ' ',
  );

export const spelled = new Map(
  stems.flatMap((stem, index) => endings.map((ending): [string, number] => [stem + ending, index + 1])),
);
for (const form of ['третья', 'третье', 'третьего', 'третьему', 'третьим', 'третьем', 'третьей', 'третью'])
  spelled.set(form, 3);

const hundreds = ['', 'C', 'CC', 'CCC'];
const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Up to 399, beyond which news counts in figures; one letter alone is none. */
export const romanNumerals: ReadonlyMap<string, number> = new Map(
  hundreds
    .flatMap((hundred) => tens.flatMap((ten) => units.map((unit) => hundred + ten + unit)))
    .map((numeral, value): [string, number] => [numeral, value])
    .filter(([numeral]) => numeral.length > 1),
);
