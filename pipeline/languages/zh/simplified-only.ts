/** Which Chinese characters only Simplified text holds; read once from the tables of OpenCC (opencc-js). */
import simplifiedPairs from 'opencc-js/dict/STCharacters';
import { pairsOf, traditionalToSimplified } from './characters.ts';

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
