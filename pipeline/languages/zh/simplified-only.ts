/** Which Chinese characters only Simplified text holds; read once from the tables of OpenCC (opencc-js). */
import simplifiedPairs from 'opencc-js/dict/STCharacters';
import { eachPair, traditionalToSimplified } from './characters.ts';

/** Written in Traditional text for another word (後 and 后, 裏 and 里), so no sign of Simplified. */
const inBothScripts = new Set(
  '后里台干云几征斗谷丑冲余范升卜叶吁夸姜宁家岳并广录才折据杰松札朱术板注洒涂游灶症痴皂秘种筑签系纤群胡致舍芸荐蔑虫表辟郁里采钟锈霉須于么着踊敘叙吃唇床峰核污泄沾杆灾迹挂奸恒',
);

function readSimplifiedOnly(): Uint8Array {
  const found = new Uint8Array(0x10000);
  eachPair(simplifiedPairs, (simplified) => {
    const isOnly =
      !inBothScripts.has(String.fromCharCode(simplified)) && traditionalToSimplified[simplified] === 0;
    if (isOnly) found[simplified] = 1;
  });
  return found;
}

/** By UTF-16 unit: 1 for a Simplified character that no Traditional text holds. */
export const simplifiedOnly: Uint8Array = readSimplifiedOnly();
