/** English number words: cardinals, scales with their abbreviations, fractions. */
import type { Qualifier } from '../../../contract.ts';
import { phrases } from '../../shared/numbers/phrases.ts';
import type { NumberWords } from '../../shared/numbers/words.ts';
import { spelled } from '../counts/ordinal-words.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const numberWords: NumberWords = {
  decimal: '.',
  small: new Map([
    ...units.map((word, value): [string, number] => [word, value]),
    ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ]),
  hundred: new Set(['hundred']),
  scales: new Map([
    ['hundred', 2],
    ['thousand', 3],
    ['lakh', 5],
    ['lakhs', 5],
    ['million', 6],
    ['millions', 6],
    ['mln', 6],
    ['mn', 6],
    ['mil', 6],
    ['mio', 6],
    ['crore', 7],
    ['crores', 7],
    ['billion', 9],
    ['billions', 9],
    ['bln', 9],
    ['bn', 9],
    ['trillion', 12],
    ['trln', 12],
    ['trn', 12],
    ['tn', 12],
    ['tln', 12],
    ['quadrillion', 15],
  ]),
  letterScales: new Map([
    ['k', 3],
    ['m', 6],
    ['mm', 6],
    ['b', 9],
    ['t', 12],
    ['cr', 7],
  ]),
  fractions: phrases([
    ['half a', '0.5'],
    ['a half', '0.5'],
    ['one half', '0.5'],
    ['half', '0.5'],
    ['a quarter of a', '0.25'],
    ['quarter of a', '0.25'],
    ['three quarters of a', '0.75'],
    ['three-quarters of a', '0.75'],
    ['a third of a', '0.333333'],
  ]),
  wholes: new Map(),
  halves: phrases([['and a half', true]]),
  points: new Set(['point']),
  articles: new Set(['a', 'an']),
  bareScales: new Map(),
  hedgedScales: new Map(),
  scaleHedges: new Set(),
  vague: new Set(),
  caseEndings: new Set(),
  and: new Set(['and']),
  ordinals: [...spelled.keys()],
  insideHedges: phrases<Qualifier>([
    ['odd', 'about'],
    ['or so', 'about'],
    ['+', 'over'],
  ]),
};
