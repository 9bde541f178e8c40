/** Wade–Giles as newspapers print it, without its apostrophes: which syllables of Pinyin a syllable may stand for. */
import { pinyinSyllables } from './pinyin.ts';

const initials: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  zh: 'ch',
  r: 'j',
  z: 'ts',
  c: 'ts',
};

/** Syllables that the rules below do not give. */
const whole: Readonly<Record<string, readonly string[]>> = {
  zi: ['tzu'],
  ci: ['tzu'],
  si: ['szu', 'ssu'],
  yi: ['i', 'yi'],
  you: ['yu'],
  er: ['erh'],
  gui: ['kuei'],
  kui: ['kuei'],
  ge: ['ko'],
  ke: ['ko'],
  he: ['ho'],
  guo: ['kuo'],
  kuo: ['kuo'],
  huo: ['huo'],
  shuo: ['shuo'],
};

type Rewrites = readonly (readonly [RegExp, string])[];

const endings: Rewrites = [
  [/^(zh|ch|sh|r)i$/, '$1ih'],
  [/ie$|(?<=^y)e$/, 'ieh'],
  [/ian$/, 'ien'],
  [/^yan$/, 'yen'],
  [/(?<=[jqxy])ue$|ve$/, 'ueh'],
  [/ong$/, 'ung'],
  [/uo$/, 'o'],
  [/v/, 'u'],
];

const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/;

function wadeGilesOf(syllable: string): readonly string[] {
  const own = whole[syllable];
  if (own) return own;
  let ending = syllable;
  for (const [pattern, replacement] of endings) ending = ending.replace(pattern, replacement);
  return [ending.replace('yieh', 'yeh').replace(initial, (head) => initials[head] ?? head)];
}

const syllablesOf = new Map<string, string[]>();
for (const syllable of pinyinSyllables) {
  for (const printed of wadeGilesOf(syllable)) {
    const known = syllablesOf.get(printed);
    if (known) known.push(syllable);
    else syllablesOf.set(printed, [syllable]);
  }
}

/** "hsiao" is xiao; "chang" may be zhang or chang. None when it is no syllable of Wade–Giles. */
export function fromWadeGiles(syllable: string): readonly string[] {
  return syllablesOf.get(syllable) ?? [];
}
