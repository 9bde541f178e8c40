/**
 * Articles to measure reading with: the golden articles of the tests with other figures and other names, made from a seed. No
 * two are alike, so nothing that is remembered from one helps with the next.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '../../pipeline/contract.ts';
import { Chance } from '../articles/random.ts';

const golden = fileURLToPath(new URL('../../test/golden/', import.meta.url));

interface Seed {
  readonly text: string;
  /** Words of persons' and organizations' names, each without its ending. */
  readonly stems: readonly string[];
}

/** Parts that names are made of. */
const parts: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: 'an bel cor dra el far gor hal in jor kel lam mor nel or pra ros sil tor ul ver win yar zel'.split(' '),
  ru: 'ан бел вор гра дол ер жур зим ив кол лом мор нес ор пол рос сав тор уш фед хар чер юр яр'.split(' '),
  zh: [...'安伯成达恩方光海杰康兰明宁平青荣松泰伟晓雅志中卓'],
};

const nameWord = { en: /\p{Lu}\p{L}{3,}/gu, ru: /\p{Lu}\p{L}{4,}/gu, zh: /\p{Script=Han}{2,4}/gu };

function seedsOf(lang: LanguageCode): Seed[] {
  return readdirSync(golden)
    .filter((name) => name.startsWith(`${lang}-`))
    .sort()
    .map((name) => {
      const text = readFileSync(join(golden, name, 'article.txt'), 'utf8');
      const expected = JSON.parse(readFileSync(join(golden, name, 'expected.json'), 'utf8')) as {
        readonly names?: readonly { readonly text: string; readonly type: string }[];
      };
      const persons = (expected.names ?? []).filter(({ type }) => type === 'person');
      const words = persons.flatMap((person) => person.text.match(nameWord[lang]) ?? []);
      // A Russian name keeps its ending, a Chinese one its family name.
      const stems = words.map((word) =>
        lang === 'ru' ? word.slice(0, -2) : lang === 'zh' ? word.slice(1) : word,
      );
      return { text, stems: [...new Set(stems)].filter((stem) => lang !== 'zh' || stem.length === 2) };
    });
}

export interface BenchArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

/** `count` articles of one language. */
export function* articlesOf(lang: LanguageCode, count: number, seed: number): Generator<BenchArticle> {
  const chance = new Chance(seed);
  const seeds = seedsOf(lang);
  const pool = parts[lang];
  for (let i = 0; i < count; i += 1) {
    const { text, stems } = seeds[i % seeds.length] as Seed;
    let varied = text;
    for (const stem of stems) {
      const made = chance.one(pool) + chance.one(pool);
      varied = varied.replaceAll(stem, lang === 'zh' ? made : made.charAt(0).toUpperCase() + made.slice(1));
    }
    varied = varied.replace(/(?<![\d.,])\d+/g, (digits) => otherFigure(digits, chance));
    yield {
      id: `${lang}-${i}`,
      text: varied,
      published: `2025-0${chance.between(1, 9)}-1${chance.below(10)}`,
    };
  }
}

/** A figure of the same length: a year remains a year, what may be a day or a month remains one. */
function otherFigure(digits: string, chance: Chance): string {
  const value = Number(digits);
  if (digits.length === 4 && value > 1800 && value < 2100)
    return String(value - (value % 10) + chance.below(10));
  if (digits.length === 1) return String(chance.between(1, 9));
  if (digits.length === 2) return String(value <= 28 ? chance.between(10, 28) : chance.between(29, 99));
  return `${chance.between(1, 9)}${Array.from({ length: digits.length - 1 }, () => chance.below(10)).join('')}`;
}
