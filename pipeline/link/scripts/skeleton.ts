/** Two spellings of one name share a skeleton: what transliteration systems, and slips between them, agree on. */
import { remembered } from '../../lib/remembered.ts';

type Rewrites = readonly (readonly [RegExp, string])[];

/**
 * Rewrites in order, after lower-casing. Sources: the pairs in which BGN/PCGN, ISO 9, ALA-LC and the passport standard of the
 * Russian foreign ministry differ, and the digraphs that typists swap (sh/s, zh/z). Vowel quality beyond й/y/i is left alone.
 */
const latin: Rewrites = [
  [/['’ʹʺ`]/g, ''],
  [/shch|sch|sc/g, 's'],
  [/sh|š/g, 's'],
  [/zh|ž/g, 'z'],
  [/kh|ch(?=[^aeiouy])/g, 'h'],
  [/tch|ch|č/g, 'c'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ks/g, 'x'],
  [/j|y/g, 'i'],
  [/ii+/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/(.)\1/g, '$1'],
];

/**
 * What Russian newsrooms write now one way, now the other, in foreign names above all: э and е, й and и, a soft sign or none,
 * a double letter or one. Latin letters that look like Cyrillic ones are these.
 */
const cyrillic: Rewrites = [
  [/a/g, 'а'],
  [/c/g, 'с'],
  [/e/g, 'е'],
  [/k/g, 'к'],
  [/m/g, 'м'],
  [/o/g, 'о'],
  [/p/g, 'р'],
  [/t/g, 'т'],
  [/x/g, 'х'],
  [/y/g, 'у'],
  [/h/g, 'н'],
  [/b/g, 'в'],
  [/['’ʹʺ`ьъ]/g, ''],
  [/[эё]/g, 'е'],
  [/й/g, 'и'],
  [/щ/g, 'ш'],
  [/(.)\1/g, '$1'],
];

/** Characters that Chinese newsrooms choose freely for one foreign syllable, one group a syllable; the first stands for all. */
const homophones = [
  '巴芭',
  '波博勃',
  '布卜',
  '达妲',
  '德得',
  '迪蒂笛',
  '菲费',
  '夫弗福',
  '戈格葛',
  '基季吉',
  '加嘉佳',
  '杰捷',
  '科柯可克',
  '拉腊',
  '莱赖来',
  '雷蕾',
  '利里丽莉李黎',
  '林琳',
  '隆龙',
  '卢鲁露',
  '罗洛萝',
  '马玛',
  '梅美',
  '纳娜那',
  '妮尼',
  '奇契齐',
  '赛塞',
  '什施',
  '斯丝',
  '托陀多',
  '凡万',
  '维韦威薇',
  '西希茜',
  '亚雅娅',
  '耶叶',
] as const;

const syllables: ReadonlyMap<string, string> = new Map(
  homophones.flatMap((group) => [...group].map((character) => [character, group.charAt(0)] as const)),
);

const isHan = /\p{Script=Han}/u;
const isCyrillic = /\p{Script=Cyrillic}/u;

const skeletons = new Map<string, string>();

/** The skeleton of a name; words keep their order, separated by one space. Names in different scripts never share one. */
export function skeletonOf(name: string): string {
  return remembered(skeletons, name, () => freshSkeleton(name));
}

function freshSkeleton(name: string): string {
  if (isHan.test(name)) return hanSkeleton(name);
  const russian = isCyrillic.test(name);
  let skeleton = (
    russian ? name.normalize('NFC') : name.normalize('NFKD').replace(/\p{M}/gu, '')
  ).toLowerCase();
  for (const [pattern, replacement] of russian ? cyrillic : latin)
    skeleton = skeleton.replace(pattern, replacement);
  return skeleton.replace(russian ? /[^а-я]+/g : /[^a-z]+/g, ' ').trim();
}

function hanSkeleton(name: string): string {
  return Array.from(name, (character) => syllables.get(character) ?? character)
    .join('')
    .replace(/\P{Script=Han}+/gu, ' ')
    .trim();
}

/** Below this a skeleton says too little: Li, Lee and Ly are different people. */
const SHORTEST_SKELETON = 5;
/** Chinese characters say more: three are a foreign surname. */
const SHORTEST_HAN_SKELETON = 3;

/** The skeleton of a name, or null when it is too short to mean something; two names that share one can be spellings of one. */
export function tellingSkeleton(name: string): string | null {
  const skeleton = skeletonOf(name);
  const shortest = isHan.test(skeleton) ? SHORTEST_HAN_SKELETON : SHORTEST_SKELETON;
  return skeleton.length >= shortest ? skeleton : null;
}
