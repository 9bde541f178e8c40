/**
 * A Russian phrase of an adjective and its noun in a case back to the nominative: «Тихой заводи» is «Тихая заводь». Only where the two agree and
 * spelling leaves one answer; what follows a preposition or is a number stays as it is: «Последнего парома из Ялты».
 */

import { wordSet } from '../../shared/word-list.ts';
import { nominativeAdjective } from '../inflection.ts';
import { feminineNominative, type ObliqueCase, otherNominative } from './nouns.ts';
import { stressedNominative } from './stressed-adjectives.ts';

const feminineCases: readonly (readonly [RegExp, readonly ObliqueCase[]])[] = [
  [/(?:ой|ей)$/u, ['genitive', 'dative', 'prepositional', 'instrumental']],
  [/(?:ую|юю|ью)$/u, ['accusative']],
];

type OtherCase = Exclude<ObliqueCase, 'accusative'>;

const otherCases: readonly (readonly [RegExp, OtherCase])[] = [
  [/(?:ого|его)$/u, 'genitive'],
  [/(?:ому|ему)$/u, 'dative'],
  [/(?:ым|им)$/u, 'instrumental'],
  [/(?:ом|ем)$/u, 'prepositional'],
];

/** Pronouns decline otherwise; whose an «Анниной» or «Дедушкиной» is, ends in -ина. */
const otherwise =
  /^(?:мо|тво|сво|наш|ваш|вс|эт|т|сам|одн|нич|чь?)(?:ей|ой|его|ого|ему|ому|им|ем|[её]м|ым|ом|ую|ью)$|[^н][иы]ной$/iu;

/** Adjectives of one syllable before their ending that stress it; the others of one syllable are not known. */
const plain = wordSet(`
вечн верн медн горн водн южн ближн конн книжн бедн бел бурн важн вольн главн горд горьк грозн груб грустн грязн дальн дерзк дик длинн дивн добр древн дружн жарк жёлт желт звёздн звездн зимн знатн кажд крайн красн крепк кругл крупн летн лишн лунн мал мил
мирн мутн мягк нежн низк нов нужн остр перв пёстр пестр поздн полн прав прочн пышн ранн редк резк рыж светл сер сильн син скромн славн сладк смел снежн сонн спел срочн стар страшн строг странн тайн тёмн темн тёпл
тепл тесн тих тонк точн трудн узк умн хитр храбр хрупк цел частн чёрн черн честн чист шумн щедр юн ясн ярк
`);

const preposition = /^(?:из|на|в|во|с|со|к|о|об|для|без|у|от|до|за|под|над|по|при|про|через|между|после)$/u;

/** Null where the words are no such phrase, stand in none of these cases, or the nominative is not certain. */
export function nominativePhrase(phrase: string, cases: ReadonlySet<ObliqueCase>): string | null {
  const words = phrase.split(' ');
  const end = nounIn(words);
  const noun = words[end];
  if (noun === undefined || !/^\p{Ll}+$/u.test(noun)) return null;
  const tail = words[end + 1];
  if (end < 1 || (tail !== undefined && !isTail(tail))) return null;
  const adjectives = words.slice(0, end);
  if (adjectives.some((word) => !/^[А-ЯЁа-яё]{4,}$/u.test(word) || otherwise.test(word))) return null;
  const turned = feminine(adjectives, noun, cases) ?? other(adjectives, noun, cases);
  return turned === null ? null : [...turned, ...words.slice(end + 1)].join(' ');
}

/** The first word behind the first that is no adjective; «Лунной дорогой»: where the noun ends like one, it is the last before a preposition. */
function nounIn(words: readonly string[]): number {
  const other = words.findIndex((word, at) => at > 0 && !hasAdjectiveEnd(word));
  if (other < 0) return words.length - 1;
  return isTail(words[other] ?? '') ? other - 1 : other;
}

const isTail = (word: string): boolean => preposition.test(word) || /^\d+$/u.test(word);

const hasAdjectiveEnd = (word: string): boolean =>
  /(?:ой|ую|юю|ого|его|ому|ему|ым)$/u.test(word) ||
  (/[кгхнжшчщ](?:ей|им|ем|ом)$/u.test(word) && word.length > 5);

function feminine(
  adjectives: readonly string[],
  noun: string,
  cases: ReadonlySet<ObliqueCase>,
): string[] | null {
  const own = feminineCases.find(([ending]) => adjectives.every((word) => ending.test(word)))?.[1] ?? [];
  const nominatives = new Set<string>();
  for (const kase of own) {
    const nominative = cases.has(kase) ? feminineNominative(noun, kase) : null;
    if (nominative !== null) nominatives.add(nominative);
  }
  const [only] = nominatives;
  return only === undefined || nominatives.size > 1 ? null : [...adjectives.map(feminineAdjective), only];
}

/** «Лисьей», «Третью»: relational ones have their own nominative. */
const feminineAdjective = (word: string): string =>
  /ь(?:ей|ю)$/u.test(word) ? word.replace(/ь(?:ей|ю)$/u, 'ья') : nominativeAdjective(word, 'feminine');

function other(
  adjectives: readonly string[],
  noun: string,
  cases: ReadonlySet<ObliqueCase>,
): string[] | null {
  const kase = otherCases.find(([ending]) => adjectives.every((word) => ending.test(word)))?.[1];
  const found = kase !== undefined && cases.has(kase) ? otherNominative(noun, kase) : null;
  if (found === null) return null;
  const turned = adjectives.map((word) =>
    found.gender === 'neuter' ? neuterAdjective(word) : masculineAdjective(word),
  );
  return turned.every((word) => word !== null) ? [...turned, found.nominative] : null;
}

/** «Чужого» stresses its ending, «Рыжего» does not. */
const isStressed = (word: string): boolean => /[жшчщ]о(?:го|му|м)$/u.test(word);
const isHushed = (word: string): boolean => /[жшчщ]\p{L}{2,3}$/u.test(word);

function neuterAdjective(word: string): string | null {
  if (/ь(?:его|ему|им|ем)$/u.test(word)) return word.replace(/ь(?:его|ему|им|ем)$/u, 'ье');
  if (isStressed(word)) return word.replace(/о(?:го|му|м)$/u, 'ое');
  if (isHushed(word) && /им$/u.test(word)) return null;
  return nominativeAdjective(word, 'neuter');
}

function masculineAdjective(word: string): string | null {
  if (/ь(?:его|ему|им|ем)$/u.test(word)) return word.replace(/ь(?:его|ему|им|ем)$/u, 'ий');
  if (isStressed(word)) return word.replace(/о(?:го|му|м)$/u, 'ой');
  if (isHushed(word) && /им$/u.test(word)) return null;
  const stressed = stressedNominative(word);
  if (stressed !== null) return stressed;
  const stem = word.replace(/(?:ого|его|ому|ему|ым|им|ом|ем)$/u, '').toLowerCase();
  const isShort = (stem.match(/[аеёиоуыэюя]/gu) ?? []).length < 2;
  // «Боевого» and «Багрового»: which of the two is not told.
  const isTold = isShort ? plain.has(stem) || stem.endsWith('ск') : !/[ое]в$/u.test(stem);
  if (!isTold) return null;
  return nominativeAdjective(word, 'masculine');
}
