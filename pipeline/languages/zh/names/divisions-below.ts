/** A division of a place that no gazetteer lists, behind the place it lies in: 云南省|大理州, 贵州|榕江县. */
import { placeAt } from './places.ts';

const below =
  /^([\p{Script=Han}]{2,4}?(?:自治州|自治县|市|县|区|镇|村|乡))(?![委民场值区域别]|长(?!大|期|约|江))/u;
/** Behind a province without its division fewer kinds are sure: 江苏示范区, 浙江古镇 name none. */
const belowBare = /^([\p{Script=Han}]{1,3}?(?:自治州|自治县|县|州|旗))(?![委民区级域别]|长(?!大|期|约|江))/u;
const provinces = new Set(
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 广西 内蒙古 西藏 宁夏 新疆'.split(
    ' ',
  ),
);
/** 贵州|全县, 云南|贫困县: of what sort or how many. */
const common =
  /[的在和与及了从对、]|^(?:[全各两三数多几该本外其诸邻近跨省市县内这那某首有]|部分|一些)|[困点强大百郊范外牧业产济弱边旅疆民贫族][县州旗]$/u;

/** The name of the division that begins at `end`, where the place `name` with its `division` ends. */
export function divisionBelow(text: string, end: number, name: string, division: string): string | undefined {
  const isProvince = division === '' && provinces.has(name);
  if (division === '' && !isProvince) return undefined;
  const found = (isProvince ? belowBare : below).exec(text.slice(end, end + 9))?.[1];
  if (found === undefined || placeAt(text, end) !== null) return undefined;
  return (isProvince ? common : /[的在和与及了从对]/u).test(found) ? undefined : found;
}
