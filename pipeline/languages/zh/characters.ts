/**
 * Which Chinese characters are written in only one of the two scripts, and how each Traditional one is written in
 * Simplified; read once from the tables of OpenCC (opencc-js).
 */
import hongKong from 'opencc-js/dict/HKVariantsRev';
import simplifiedPairs from 'opencc-js/dict/STCharacters';
import traditionalPairs from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

function* pairsOf(table: string): Generator<readonly [string, string]> {
  for (const pair of table.split('|')) {
    const [from, to] = pair.split(' ');
    // Characters outside the basic plane are two units long: folding them would need care nobody asked for.
    if (from?.length === 1 && to?.length === 1 && from !== to) yield [from, to];
  }
}

function readFolding(): ReadonlyMap<string, string> {
  const folding = new Map(pairsOf(traditionalPairs));
  // Forms printed in Taiwan or Hong Kong only (裡, 説) go by way of the standard Traditional form.
  for (const [regional, standard] of [...pairsOf(taiwan), ...pairsOf(hongKong)]) {
    const simplified = folding.get(standard);
    if (simplified !== undefined && simplified !== regional && !folding.has(regional)) {
      folding.set(regional, simplified);
    }
  }
  return folding;
}

/** Traditional character → its Simplified form; a character of both scripts is not a key. */
export const traditionalToSimplified: ReadonlyMap<string, string> = readFolding();

/** Written in Traditional text for another word (後 and 后, 裏 and 里), so no sign of Simplified. */
const inBothScripts = new Set(
  '后里台干云几征斗谷丑冲余范升卜叶吁夸姜宁家岳并广录才折据杰松札朱术板注洒涂游灶症痴皂秘种筑签系纤群胡致舍芸荐蔑虫表辟郁里采钟锈霉須于么着踊敘叙吃唇床峰核污泄沾杆灾迹挂奸恒',
);

/** Simplified character that no Traditional text holds. */
export const simplifiedOnly: ReadonlySet<string> = new Set(
  [...pairsOf(simplifiedPairs)]
    .map(([simplified]) => simplified)
    .filter((char) => !inBothScripts.has(char) && !traditionalToSimplified.has(char)),
);
