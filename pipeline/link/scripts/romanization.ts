/** One key for a person's name in Russian letters and in every system that writes them in Latin ones: what the systems agree on, no more. */
import { palladiusKey, pinyinKey } from './chinese-names.ts';

type Rewrites = readonly (readonly [RegExp, string])[];

/** BGN/PCGN without its soft signs, and е for ё: what the rewrites below then take for any other system. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** The letters of ISO 9 whose marks tell them from others; ü of Pinyin. */
const marked: Rewrites = [
  [/â/g, 'ya'],
  [/û/g, 'yu'],
  [/ŝ/g, 'shch'],
  [/š/g, 'sh'],
  [/č/g, 'ch'],
  [/ž/g, 'zh'],
  [/[üǖǘǚǜ]/g, 'v'],
];

/**
 * BGN/PCGN, ISO 9, GOST 7.79, ALA-LC, the passport standard and the habits of newsrooms, brought to one form; a capital letter is
 * one letter of Russian. Sounds that differ stay apart: ш and щ, ж and з, Maria and Mara.
 */
const rewrites: Rewrites = [
  [/shch|shh|sch/g, 'W'],
  [/sh/g, 'S'],
  [/zh/g, 'Z'],
  [/tch|ch/g, 'C'],
  [/kh/g, 'h'],
  [/ts|tz|cz|c(?=[aeiouyv])/g, 'T'],
  [/ck|c/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/(?<![aeiouy])yo/g, 'e'],
  [/[jy]/g, 'i'],
  [/ii+/g, 'i'],
  [/i(?=e)/g, ''],
  [/ander$/g, 'andr'],
];

const han = /\p{Script=Han}/u;
const cyrillic = /[а-яё]/u;
/** Words of letters; hyphens and apostrophes inside them aside. */
const wordsOnly = /^[a-zа-яё]{2,}(?: [a-zа-яё]{2,}){1,3}$/u;

/** Shorter keys say too little to make two names one. */
const SHORTEST_KEY = 5;

/** The key of a name given in full, in Latin or Russian letters; null for initials, single words and other scripts. */
export function romanKey(name: string): string | null {
  if (han.test(name)) return null;
  const words = plainWords(name);
  if (words === null) return null;
  const key = chineseKey(words) ?? words.map(commonForm).join(' ');
  return key.length < SHORTEST_KEY ? null : key;
}

function plainWords(name: string): readonly string[] | null {
  let plain = name.normalize('NFC').toLowerCase();
  for (const [pattern, replacement] of marked) plain = plain.replace(pattern, replacement);
  plain = plain
    .replaceAll('й', '\u0001')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'й')
    .replace(/['’ʹʺʼ`\-–]/g, '');
  return wordsOnly.test(plain) ? plain.split(' ') : null;
}

/** Chinese names are written by systems of their own. */
function chineseKey(words: readonly string[]): string | null {
  return cyrillic.test(words.join(''))
    ? palladiusKey(words)
    : pinyinKey(words.map((word) => word.replace('lyu', 'lv')));
}

/** Russian in Latin letters after BGN/PCGN, soft signs aside; other letters as they are. Lower case. */
export function latinOf(name: string): string {
  return Array.from(name.toLowerCase(), (letter) => letters[letter] ?? letter).join('');
}

/** One word in the form that all systems share. Lower case, without marks. */
export function commonForm(word: string): string {
  let form = latinOf(word);
  for (const [pattern, replacement] of rewrites) form = form.replace(pattern, replacement);
  return form;
}
