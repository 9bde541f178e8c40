/** Tibetan names in Chinese text: two of the words they are made of in a row, 次仁旺堆, 德吉央宗. */

import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { nameOpenings } from './openings.ts';
import type { PersonSpan } from './persons.ts';

const words = new PhraseFinder(
  nameOpenings,
  `次仁 次旺 次旦 次珍 次央 旺堆 旺姆 旺久 旺扎 旺杰 多吉 多杰 扎西 扎巴 白玛 白珍 达瓦 达娃 尼玛 巴桑 米玛 拉巴 拉珍 拉姆 普布 普珍 旦增 丹增 丹巴 强巴 罗布 格桑 格勒 边巴 索朗 索南 仁青 仁增 贡布 贡嘎 贡觉 晋美 久美 云丹 土登 洛桑 罗桑 洛松 阿旺 益西 卓嘎 卓玛 央金 央宗 央珍 曲珍 曲扎 曲培 德吉 德庆 措姆 平措 顿珠 占堆 欧珠 加措 嘉措 坚赞 江村 才让 才旦 才仁 才吉 南杰 朗杰 伦珠 桑珠 桑吉 赤列 群培 群觉 班觉 美朵 梅朵 巴珠`
    .split(' ')
    .toSorted((a, b) => b.length - a.length),
);
/** 扎西德勒 wishes luck; 罗布泊, 格桑花, 贡嘎机场 are no persons. */
const elsewhere = /^(?:德勒|泊|花|机场|县|镇|乡|村|寺|山|湖)/u;

/** Persons by a whole Tibetan name of two words. */
export function tibetanNames(text: string): PersonSpan[] {
  const found: PersonSpan[] = [];
  for (let at = words.next(text, 0); at < text.length; at = words.next(text, at + 1)) {
    const first = words.at(text, at)?.length ?? 0;
    const second = first === 0 ? 0 : (words.at(text, at + first)?.length ?? 0);
    const end = at + first + second;
    if (second === 0 || elsewhere.test(text.slice(end, end + 2))) continue;
    found.push({ start: at, end, rule: 'person.tibetan', form: 'full', inferred: false });
    at = end - 1;
  }
  return found;
}
