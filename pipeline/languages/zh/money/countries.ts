/** Chinese names of money that several countries have, told apart by the country or city named nearest. */
import { nearestMeaning } from '../../shared/money/nearest-cue.ts';

const countries = (lines: string): readonly (readonly [RegExp, string])[] =>
  lines
    .trim()
    .split(/\s*\n\s*/u)
    .map((line) => {
      const [code = '', places = ''] = line.split(' ');
      return [new RegExp(places, 'gu'), code];
    });

const shared: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  [
    '里亚尔',
    countries(`
      SAR 沙特|利雅得|吉达
      IRR 伊朗|德黑兰
      QAR 卡塔尔|多哈
      OMR 阿曼|马斯喀特
      YER 也门|萨那`),
  ],
  [
    '比索',
    countries(`
      PHP 菲律宾|马尼拉
      MXN 墨西哥
      ARS 阿根廷|布宜诺斯艾利斯
      CLP 智利|圣地亚哥
      COP 哥伦比亚|波哥大
      CUP 古巴|哈瓦那
      UYU 乌拉圭
      DOP 多米尼加`),
  ],
  [
    '第纳尔',
    countries(`
      RSD 塞尔维亚|贝尔格莱德
      KWD 科威特
      IQD 伊拉克|巴格达
      DZD 阿尔及利亚|阿尔及尔
      TND 突尼斯
      JOD 约旦|安曼
      LYD 利比亚
      BHD 巴林`),
  ],
  [
    '克朗',
    countries(`
      SEK 瑞典|斯德哥尔摩
      NOK 挪威|奥斯陆
      DKK 丹麦|哥本哈根
      CZK 捷克|布拉格
      ISK 冰岛`),
  ],
  [
    '先令',
    countries(`
      KES 肯尼亚|内罗毕
      TZS 坦桑尼亚
      UGX 乌干达
      SOS 索马里`),
  ],
  [
    '法郎',
    countries(`
      CHF 瑞士|苏黎世|日内瓦
      XOF 塞内加尔|科特迪瓦|马里|贝宁|多哥|尼日尔|布基纳法索
      XAF 喀麦隆|加蓬|乍得|赤道几内亚
      RWF 卢旺达`),
  ],
  [
    '列伊',
    countries(`
      RON 罗马尼亚|布加勒斯特
      MDL 摩尔多瓦|基希讷乌`),
  ],
  [
    '卢比',
    countries(`
      INR 印度(?!尼)|新德里|孟买
      PKR 巴基斯坦|伊斯兰堡|卡拉奇
      LKR 斯里兰卡|科伦坡
      NPR 尼泊尔|加德满都
      IDR 印尼|印度尼西亚|雅加达`),
  ],
  [
    '迪拉姆',
    countries(`
      AED 阿联酋|迪拜|阿布扎比
      MAD 摩洛哥|拉巴特|卡萨布兰卡`),
  ],
  [
    '马纳特',
    countries(`
      AZN 阿塞拜疆|巴库
      TMT 土库曼|阿什哈巴德`),
  ],
]);

/** Names that mean nothing without a country. */
export const countryNames: readonly string[] = ['里亚尔', '比索', '第纳尔', '克朗', '先令', '法郎', '列伊'];

/** Characters on either side in which the country is looked for. */
const REACH = 600;

/** The currency of `name` at `start`..`end`; null when no country near it is known to have it. */
export const currencyByCountry = (name: string, text: string, start: number, end: number): string | null => {
  const cues = shared.get(name);
  if (cues === undefined) return null;
  const from = Math.max(0, start - REACH);
  return nearestMeaning(cues, { text: text.slice(from, end + REACH), start: start - from, end: end - from });
};
