/** Names of Chinese persons in Pinyin, in Russian and in characters: the readings by which one can be another. */
import { palladiusOf } from '../../languages/ru/names/palladius.ts';
import { foldTraditional } from '../../languages/zh/fold.ts';
import { pinyinSyllables, readingsOfCharacter } from '../../languages/zh/names/pinyin.ts';
import { compoundSurnames, singleSurnames } from '../../languages/zh/names/surnames.ts';
import { fromWadeGiles } from '../../languages/zh/names/wade-giles.ts';

/** Family names that are read otherwise than the same character elsewhere. */
const surnameReadings: Readonly<Record<string, readonly string[]>> = {
  单: ['shan'],
  解: ['xie'],
  曾: ['zeng'],
  仇: ['qiu'],
  查: ['zha'],
  盖: ['ge', 'gai'],
  朴: ['piao', 'pu'],
  区: ['ou'],
  翟: ['zhai'],
  员: ['yun'],
  召: ['shao'],
  缪: ['miao'],
  秘: ['bi'],
  沈: ['shen'],
  石: ['shi'],
  贾: ['jia'],
  盛: ['sheng'],
  乐: ['yue', 'le'],
  车: ['che'],
  折: ['she'],
  洗: ['xian'],
  尉迟: ['yuchi'],
  长孙: ['zhangsun'],
};

const surnames: ReadonlySet<string> = new Set(
  [...singleSurnames, ...compoundSurnames].flatMap((surname) => readingsOfSurname(surname)),
);

const LONGEST_SYLLABLE = 6;
const LONGEST_GIVEN_NAME = 2;

/** "wang xiaoshuai" for Wang Xiaoshuai, Wang Xiao-shuai and Xiaoshuai Wang; null for what is no Chinese name in Pinyin. */
export function pinyinKey(words: readonly string[]): string | null {
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  const given = rest.join('');
  if (surnames.has(first) && isGivenName(given)) return `${first} ${given}`;
  const front = words.slice(0, -1).join('');
  return surnames.has(last) && isGivenName(front) ? `${last} ${front}` : null;
}

function isGivenName(letters: string): boolean {
  return letters !== '' && splits(letters, pinyinSyllables, LONGEST_GIVEN_NAME) !== null;
}

/** In Russian ъ parts a syllable in н from a vowel; where it does not stand, н begins the next. */
const unparted = /^н[аеиоуыэюя]/;

/** The syllables a run of letters is made of, at most so many; the longest first. */
function splits(letters: string, syllables: { has(part: string): boolean }, most: number): string[] | null {
  if (letters === '') return [];
  if (most === 0) return null;
  for (let length = Math.min(LONGEST_SYLLABLE, letters.length); length > 0; length -= 1) {
    const tail = letters.slice(length);
    if (!syllables.has(letters.slice(0, length)) || unparted.test(letters.slice(length - 1))) continue;
    const rest = splits(tail.startsWith('ъ') ? tail.slice(1) : tail, syllables, most - 1);
    if (rest) return [letters.slice(0, length), ...rest];
  }
  return null;
}

const fromPalladius: ReadonlyMap<string, string> = new Map(
  [...pinyinSyllables].reverse().flatMap((syllable): [string, string][] => {
    const printed = palladiusOf(syllable);
    return printed === null ? [] : [[printed, syllable]];
  }),
);

/** The same key for a name that Russian writes by Palladius' system: «Ван Сяошуай». Lower case, е for ё. */
export function palladiusKey(words: readonly string[]): string | null {
  const [first = '', ...rest] = words;
  const surname = splits(first, fromPalladius, LONGEST_GIVEN_NAME);
  const given = splits(rest.join(''), fromPalladius, LONGEST_GIVEN_NAME);
  if (!surname || !given || given.length === 0) return null;
  const read = (syllables: readonly string[]) => syllables.map((s) => fromPalladius.get(s) ?? '').join('');
  return surnames.has(read(surname)) ? `${read(surname)} ${read(given)}` : null;
}

const chinese = /^\p{Script=Han}{2,4}$/u;

/** Every key a name in characters may be written with: several where a character has several readings, none for other names. */
export function hanKeys(name: string): readonly string[] {
  const folded = foldTraditional(name);
  if (!chinese.test(folded)) return [];
  const length = compoundSurnames.includes(folded.slice(0, 2)) ? 2 : 1;
  const given = [...folded.slice(length)];
  if (given.length === 0 || given.length > LONGEST_GIVEN_NAME) return [];
  if (length === 1 && !singleSurnames.has(folded.charAt(0))) return [];
  const read = given.map(readingsOfCharacter).reduce(joined, ['']);
  const keys = readingsOfSurname(folded.slice(0, length)).flatMap((surname) =>
    read.map((rest) => `${surname} ${rest}`),
  );
  // Headlines leave the two dots of ü out.
  return [...new Set(keys.flatMap((key) => [key, key.replaceAll('v', 'u')]))];
}

function readingsOfSurname(surname: string): readonly string[] {
  return surnameReadings[surname] ?? [...surname].map(readingsOfCharacter).reduce(joined, ['']);
}

function joined(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}

const hyphenated = /^([a-z]+) ([a-z]+)-([a-z]+)$/;

/** Keys of a name printed by Wade–Giles, known by the hyphen of its given name: "Hou Hsiao-hsien". */
export function wadeGilesKeys(name: string): readonly string[] {
  const [, surname, ...given] =
    hyphenated.exec(name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()) ?? [];
  if (surname === undefined) return [];
  const read = given.map(fromWadeGiles).reduce(joined, ['']);
  return fromWadeGiles(surname)
    .filter((syllable) => surnames.has(syllable))
    .flatMap((syllable) => read.map((rest) => `${syllable} ${rest}`));
}
