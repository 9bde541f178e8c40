/** Which case a Russian name stands in, and its nominative: «Александра Иванова» is she, or of him. */

import { type Case, nominativeSurname } from '../inflection.ts';
import { palladiusWord } from './given-names.ts';
import type { GivenName } from './lexicon.ts';

/** What stands around the name: whether it is surely not in the nominative, and whether a woman is spoken of. */
export interface Surroundings {
  readonly oblique: boolean;
  readonly feminine: boolean;
}

/** The first case that is not the nominative, if there is one. */
export const oblique = (cases: readonly Case[]) =>
  cases.find((kase) => kase !== 'nominative') ?? 'nominative';

/** Endings of a man's surname by its case. */
const endings: ReadonlyMap<Case, RegExp> = new Map([
  ['genitive', /(?:[ая]|[ое]го)$/u],
  ['dative', /(?:[ую]|[ое]му)$/u],
  ['instrumental', /(?:[оеы]м|[сц]ким)$/u],
  ['prepositional', /[бвгдзклмнпрстфхц]е$/u],
]);

/** «Коваля», «Бондаря», «Гоголя»: the genitive of a man's surname in -ь. */
const softGenitive = /(?:[аеоуы]л|[аеоуы]р|[ае]н)я$/u;

/** Which reading of «Александра Иванова» holds: she in the nominative, or he in the genitive. */
export function chooseReading(
  readings: readonly GivenName[],
  surname: string,
  around: Surroundings,
): { given: GivenName; kase: Case } | null {
  let best: { given: GivenName; kase: Case } | null = null;
  let bestScore = -1;
  for (const given of readings) {
    for (const kase of given.cases) {
      let score = kase === 'nominative' ? (around.oblique ? 0 : 3) : around.oblique ? 3 : 1;
      const feminineEnd = /(?:[оеё]ва|[иы]на|ая|ой|ую)$/u.test(surname);
      const masculineEnd = /(?:[оеё]в|[иы]н|[сц]кий|ого|ому|ым|ом|ем|енко)$/u.test(surname);
      if (given.gender === 'feminine') {
        if (masculineEnd && !/енко$/u.test(surname)) score -= 4;
        if (around.feminine) score += 2;
        if (kase !== 'nominative' && /(?:ова|ева|ина)$/u.test(surname)) score -= 3;
        if (kase === 'nominative' && /(?:ой|ую)$/u.test(surname) && !/стой$/u.test(surname)) score -= 3;
      } else {
        // «Максим Речной»: an adjective for a surname, in the nominative as the given name is.
        const isAdjective = kase === 'nominative' && given.cases.length === 1 && surname.endsWith('ой');
        if (/(?:ой|ая|ую)$/u.test(surname) && !/(?:стой|ской)$/u.test(surname) && !isAdjective) score -= 4;
        if (kase === 'nominative' && feminineEnd && !isAdjective) score -= 3;
        if (kase !== 'nominative' && /(?:[оеё]в|[иы]н|ский)$/u.test(surname)) score -= 3;
      }
      // «Ивана Коваля»: no woman's surname has this ending in the nominative.
      if (given.gender === 'feminine' && kase === 'nominative' && softGenitive.test(surname)) score -= 3;
      // «Матти Виртанену»: of a name without cases the surname tells in which it stands.
      if (given.cases.length > 4 && endings.get(kase)?.test(surname) === true) score += 1;
      if (score > bestScore) {
        best = { given, kase };
        bestScore = score;
      }
    }
  }
  return best;
}

const possessive = '(?:ов|ев|ёв|ин|ын)';
/** Endings of a surname behind an office in an oblique case, and what a man's and a woman's has there in the nominative. */
const behindTitle: readonly (readonly [RegExp, string, string])[] = [
  [new RegExp(`(?<=${possessive})(?:а|ым|е)$`, 'u'), '', ''],
  [new RegExp(`(?<=${possessive})ой$`, 'u'), 'а', 'а'],
  [new RegExp(`(?<=${possessive})у$`, 'u'), '', 'а'],
  [/(?<=[сц]к)(?:ого|ому|им|ом)$/u, 'ий', 'ий'],
  [/(?<=[сц]к)(?:ой|ую)$/u, 'ая', 'ая'],
];

/** «слова господина Соболева», «с госпожой Орловой»: the surname alone; a form that its ending leaves open stays. */
export function surnameBehindTitle(form: string, isWoman: boolean): string {
  for (const [ending, man, woman] of behindTitle)
    if (ending.test(form)) return form.replace(ending, isWoman ? woman : man);
  return form;
}

/** Endings that a given name in Palladius spelling takes on, with what stands there in the nominative. */
const chineseEndings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ом|а|у|е)$/u, ['']],
  [/(?:ем|я|ю|е)$/u, ['й', 'ь']],
];

/** «Лэя», «Сяодуном»: a given name that is no row of syllables as it stands; itself when it is one or no ending comes off. */
export function chineseNominative(given: string): string {
  // «Вэя»: no syllable -я follows э or а.
  if (palladiusWord.test(given) && !/[эа](?:я|ю|ем)$/u.test(given)) return given;
  for (const [ending, bases] of chineseEndings) {
    if (!ending.test(given)) continue;
    const stem = given.replace(ending, '');
    const base = bases.find((end) => palladiusWord.test(stem + end));
    if (base !== undefined) return stem + base;
  }
  return given;
}

/** «Таи Громовой», «с Таей Громовой»: no man's surname ends so; her given name gives up the same case. */
function womanNominative(first: string, last: string): string | null {
  const surname = /^(?<stem>.+(?:[оеё]в|[иы]н))ой$/u.exec(last)?.groups?.stem;
  const isAdjective = /(?:[сц]к)ой$/u.test(last) && /[ыи]$/u.test(first);
  if (surname === undefined && !isAdjective) return null;
  const given = /^(?<stem>.+?)(?<end>[ыие]|[ое]й)$/u.exec(first)?.groups;
  if (given?.stem === undefined || given.stem.length < 2) return null;
  const isSoft =
    given.end === 'ей' ||
    /[аеёиоуыэюя]$/u.test(given.stem) ||
    (given.end === 'и' && !/[гкхжшчщ]$/u.test(given.stem));
  return `${given.stem}${isSoft ? 'я' : 'а'} ${surname === undefined ? last.replace(/ой$/u, 'ая') : `${surname}а`}`;
}

/** A foreign first name nobody listed, beside a word in the same case: both give up the ending they share. */
export function parallelNominative(first: string, last: string, around: Surroundings): string {
  // «Кеке Росбергом», «Сами Хедбергена»: endings of surnames that no nominative has behind them.
  const bent = /(?:нен|берг|штейн|ссон|нсен)(а|у|ом|е)$/u.exec(last)?.[1];
  if (bent !== undefined && /[иоуэе]$/u.test(first)) return `${first} ${last.slice(0, -bent.length)}`;
  const woman = womanNominative(first, last);
  if (woman !== null) return woman;
  const pairs: readonly [RegExp, RegExp, Case][] = [
    [/(?:ом|ем)$/u, /(?:ом|ем|ым|им)$/u, 'instrumental'],
    [/[ую]$/u, /(?:[ую]|ому)$/u, 'dative'],
    [/[ая]$/u, /(?:[ая]|ого)$/u, 'genitive'],
    [/е$/u, /(?:е|ом)$/u, 'prepositional'],
  ];
  for (const [firstEnd, lastEnd, kase] of pairs) {
    if (!firstEnd.test(first) || !lastEnd.test(last)) continue;
    // «Мария Гарсия» stands in the nominative unless its surroundings say otherwise.
    if (kase !== 'instrumental' && !around.oblique) break;
    return `${nominativeSurname(first, 'masculine', kase)} ${nominativeSurname(last, 'masculine', kase)}`;
  }
  // «Ли Чжана»: the Chinese family name has no cases, the given name has.
  if (around.oblique && /(?:[нй]|нь)(?:а|я|у|ю|ом|ем|е)$/u.test(last) && palladiusWord.test(first)) {
    const kase = /[ая]$/u.test(last)
      ? 'genitive'
      : /[ую]$/u.test(last)
        ? 'dative'
        : last.endsWith('е')
          ? 'prepositional'
          : 'instrumental';
    return `${first} ${nominativeSurname(last, 'masculine', kase)}`;
  }
  return `${first} ${last}`;
}
