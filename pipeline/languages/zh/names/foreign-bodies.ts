/** State bodies of another country that are called as those of China are: 巴西国家电影局 is not 国家电影局. */
import { territoryNames } from './territory-names.ts';

const others: ReadonlySet<string> = new Set(territoryNames.filter((name) => !name.startsWith('中国')));
const longestTerritory = Math.max(...territoryNames.map((name) => name.length));

/** What the names of such bodies begin with. */
const ofState = /^(?:国家|中央|最高人民|最高法|最高检|全国)/u;

/** Length of the other country's name right before a body at `at`; 0 when the body may be that of China. */
export function foreignStateBefore(text: string, at: number): number {
  if (!ofState.test(text.slice(at, at + 4))) return 0;
  for (let length = Math.min(at, longestTerritory); length >= 2; length -= 1)
    if (others.has(text.slice(at - length, at))) return length;
  return 0;
}
