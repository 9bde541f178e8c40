/** Chinese names of currencies, after a number and before it. */
import { isIn, unitTable } from '../../../lib/unit-table.ts';
import { isSpaceAt } from '../../shared/text-edges.ts';
import { countryNames, currencyByCountry } from './countries.ts';

type Entry = readonly [string, string];

const all = (code: string, names: string): Entry[] => names.split(' ').map((name): Entry => [name, code]);

/** Names of countries before 元, 镑, 卢比 and the like, from CLDR, so that the tail need not be listed. */
const cldr: readonly Entry[] = Intl.supportedValuesOf('currency')
  .filter((code) => !code.startsWith('X'))
  .map((code): Entry => [new Intl.DisplayNames('zh', { type: 'currency' }).of(code) ?? '', code])
  .filter(([name]) => name.length > 2 && !/[()（）·A-Z\d]/u.test(name));

const own: readonly Entry[] = [
  ...all(
    'CNY',
    '元 元人民币 人民币元 人民币 人币 元人币 元(人民币) 元（人民币） 元RMB RMB 块钱 块人民币 块大洋 圆人民币',
  ),
  ...all('USD', '美元 美金 元美元 元美金 美圆 美刀'),
  ...all('HKD', '港元 港币 元港币 元港元 港纸 港圆 元(港币) 元（港币）'),
  ...all('TWD', '新台币 元新台币 元台币 台币 新台币元 台币元 台元 元(新台币) 元（新台币）'),
  ...all('MOP', '澳门元 澳门币 元澳门币 元澳门元 葡币'),
  ...all('EUR', '欧元 欧'),
  ...all('GBP', '英镑 磅英镑'),
  ...all('JPY', '日元 日圆 日币 元日币 円'),
  ...all('KRW', '韩元 韩币 韩圜 韩圆 元韩币'),
  ...all('KPW', '朝鲜元 朝元'),
  ...all('RUB', '卢布 俄罗斯卢布 俄卢布 俄罗斯币'),
  ...all('BYN', '白俄罗斯卢布 白俄卢布'),
  ...all('AUD', '澳元 澳大利亚元 澳币 澳洲元 澳圆'),
  ...all('CAD', '加元 加拿大元 加币 加拿大币'),
  ...all('SGD', '新加坡元 新元 新币 坡币 新加坡币'),
  ...all('NZD', '新西兰元 纽元 纽币 新西兰币'),
  ...all('CHF', '瑞士法郎 瑞郎'),
  ...all('INR', '印度卢比 卢比'),
  ...all('PKR', '巴基斯坦卢比 巴铁卢比'),
  ...all('LKR', '斯里兰卡卢比'),
  ...all('NPR', '尼泊尔卢比'),
  ...all('IDR', '印尼盾 印尼卢比 印度尼西亚卢比 印度尼西亚盾'),
  ...all('VND', '越南盾 越盾'),
  ...all('THB', '泰铢 铢'),
  ...all('MYR', '马来西亚林吉特 林吉特 令吉 马币 马来西亚令吉'),
  ...all('PHP', '菲律宾比索 菲律宾披索'),
  ...all('MXN', '墨西哥比索'),
  ...all('ARS', '阿根廷比索'),
  ...all('CLP', '智利比索'),
  ...all('COP', '哥伦比亚比索'),
  ...all('BRL', '巴西雷亚尔 雷亚尔'),
  ...all('ZAR', '南非兰特 兰特'),
  ...all('KZT', '坚戈 哈萨克斯坦坚戈'),
  ...all('UAH', '格里夫纳 乌克兰格里夫纳 格里夫尼亚'),
  ...all('UZS', '苏姆 乌兹别克斯坦苏姆'),
  ...all('KGS', '吉尔吉斯斯坦索姆 索姆'),
  ...all('TJS', '索莫尼'),
  ...all('TRY', '土耳其里拉 里拉 土耳其新里拉'),
  ...all('AED', '迪拉姆 阿联酋迪拉姆'),
  ...all('MAD', '摩洛哥迪拉姆'),
  ...all('SAR', '沙特里亚尔 沙特阿拉伯里亚尔'),
  ...all('QAR', '卡塔尔里亚尔'),
  ...all('IRR', '伊朗里亚尔'),
  ...all('ILS', '谢克尔 新谢克尔 以色列谢克尔'),
  ...all('PLN', '兹罗提 波兰兹罗提'),
  ...all('CZK', '捷克克朗'),
  ...all('SEK', '瑞典克朗'),
  ...all('NOK', '挪威克朗'),
  ...all('DKK', '丹麦克朗'),
  ...all('ISK', '冰岛克朗'),
  ...all('HUF', '福林 匈牙利福林'),
  ...all('RON', '罗马尼亚列伊'),
  ...all('RSD', '塞尔维亚第纳尔'),
  ...all('KWD', '科威特第纳尔'),
  ...all('IQD', '伊拉克第纳尔'),
  ...all('GEL', '拉里 格鲁吉亚拉里'),
  ...all('AMD', '亚美尼亚德拉姆'),
  ...all('AZN', '马纳特 阿塞拜疆马纳特'),
  ...all('MNT', '图格里克 蒙古图格里克 蒙图'),
  ...all('EGP', '埃及镑'),
  ...all('NGN', '奈拉'),
  ...all('KES', '肯尼亚先令'),
  ...all('LAK', '基普 老挝基普'),
  ...all('MMK', '缅币 缅甸元'),
  ...all('KHR', '瑞尔'),
  ...all('BDT', '塔卡'),
  ...all('XOF', '西非法郎 非洲法郎'),
  ...all('XAF', '中非法郎'),
  ...all('AMD', '德拉姆'),
  ...all('DEM', '德国马克 西德马克 联邦德国马克'),
  ...all('DDM', '东德马克'),
  ...all('FRF', '法国法郎'),
  ...all('BEF', '比利时法郎'),
  ...all('ITL', '意大利里拉'),
  ...all('ESP', '比塞塔 西班牙比塞塔'),
  ...all('GRD', '德拉克马 希腊德拉克马'),
  ...all('NLG', '荷兰盾'),
  ...all('ATS', '奥地利先令'),
  ...all('FIM', '芬兰马克'),
  ...all('SUR', '苏联卢布'),
];

const signsAfter: readonly Entry[] = [
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['$', 'USD'],
  ['USD', 'USD'],
  ['CNY', 'CNY'],
  ['EUR', 'EUR'],
  ['RUB', 'RUB'],
  ['HKD', 'HKD'],
  ['TWD', 'TWD'],
  ['JPY', 'JPY'],
  ['GBP', 'GBP'],
  ['KRW', 'KRW'],
];

const after = new Map<string, string>([
  ...countryNames.map((name): Entry => [name, '']),
  ...cldr,
  ...own,
  ...signsAfter,
]);

/** Tenths and hundredths, by what they are a part of. */
const parts = new Map<string, readonly [string, string]>([
  ['美分', ['USD', '0.01']],
  ['欧分', ['EUR', '0.01']],
  ['便士', ['GBP', '0.01']],
  ['戈比', ['RUB', '0.01']],
  ['港仙', ['HKD', '0.01']],
  ['分钱', ['CNY', '0.01']],
  ['角钱', ['CNY', '0.1']],
  ['毛钱', ['CNY', '0.1']],
]);

/** Signs and names before a number. A yen sign in Chinese text is the yuan unless the text is about Japan. */
const before = new Map<string, string>([
  ...all('CNY', '人民币 RMB CNY CN¥ RMB¥ CNH'),
  ...all('HKD', '港币 港元 HK$ HKD HKD$ 港幣'),
  ...all('TWD', '新台币 台币 NT$ NTD TWD 新臺币'),
  ...all('MOP', '澳门币 澳门元 MOP MOP$'),
  ...all('USD', '美元 美金 US$ USD U.S.$ $ ＄ 约美元'),
  ...all('AUD', 'A$ AU$ AUD 澳币'),
  ...all('CAD', 'C$ CA$ CAD 加币'),
  ...all('SGD', 'S$ SGD 新币 坡币'),
  ...all('NZD', 'NZ$ NZD'),
  ...all('EUR', '€ EUR 欧元'),
  ...all('GBP', '£ GBP ￡ 英镑'),
  ...all('RUB', '₽ RUB 卢布'),
  ...all('KRW', '₩ KRW 韩币 韩元'),
  ...all('INR', '₹ INR 卢比'),
  ...all('IDR', 'IDR 印尼盾'),
  ...all('JPY', 'JPY JP¥ 日币 日元 日圆'),
  ...all('THB', '฿ THB 泰铢'),
  ...all('KZT', '₸ KZT 坚戈'),
  ...all('UAH', '₴ UAH'),
  ...all('TRY', '₺ TRY'),
  ...all('VND', '₫ VND 越南盾 越盾'),
  ...all('PHP', '₱ PHP'),
  ...all('MYR', 'RM MYR 马币'),
  ...all('CHF', 'CHF 瑞郎'),
]);

const quoted = (name: string): string => name.replace(/[$().+*?]/gu, '\\$&');
const alternatives = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(quoted)
    .join('|');

/** 元 begins many words that are no money: 元旦, 元首 (not 2亿元|首日), 元宵 …; so does 圆, above all behind a day: 27日圆满落幕. */
const notYuan =
  '(?!(?<=(?<![万亿美欧港澳加])元)首|(?<=元)(?:[旦宵气素老件帅勋凶始初朝谋曲音宇月年论化性方复桥里村区县镇路街巷庙]|[一二三多]次|店|数[组论理域]|代(?!价))|(?<=圆)[满梦桌寂])';

const afterNumber = new RegExp(
  `\\s?(?<part>${alternatives(parts.keys())})|\\s?(?<name>${alternatives(after.keys())})${notYuan}`,
  'yu',
);
const beforeNumber = new RegExp(`(?<![A-Za-z])(?<name>${alternatives(before.keys())}|[¥￥])\\s?$`, 'u');
/** What stands behind a number with a currency after it, and before one with a currency before it, a space aside. */
const begins = unitTable([...parts.keys(), ...after.keys()].map((name) => name.charAt(0)));
const ends = unitTable(
  '¥￥',
  [...before.keys()].map((name) => name.slice(-1)),
);
const japan = /日[元圆本币]|东京|大阪/u;
const china = /人民币|中国|北京|上海/u;
/** Whose ¥ or 圆 it is. */
const yenOrYuan = (text: string): string => (japan.test(text) && !china.test(text) ? 'JPY' : 'CNY');
const taiwanese = (text: string): string | null =>
  text.includes('台币') && !text.includes('人民币') ? 'TWD' : null;

export interface CurrencyMark {
  readonly edge: number;
  readonly code: string;
  /** What one of it is of a whole: 0.1 for 毛钱. */
  readonly share: string;
  readonly sign: boolean;
}

/** Characters on either side in which another word may tell whose 元 or ¥ is meant. */
const CONTEXT = 600;

const around = (text: string, at: number): string => text.slice(Math.max(0, at - CONTEXT), at + CONTEXT);

/** The currency named right after a number that ends at `end`; `plain`: what 元 and 块钱 are in this article when it is not the yuan. */
export const currencyAfter = (text: string, end: number, plain: string | null): CurrencyMark | null => {
  if (!isIn(begins, text, isSpaceAt(text, end) ? end + 1 : end)) return null;
  afterNumber.lastIndex = end;
  const match = afterNumber.exec(text);
  const { name, part } = match?.groups ?? {};
  const [whole = 'CNY', share = '1'] = parts.get(part ?? '') ?? [];
  const edge = end + (match?.[0].length ?? 0);
  if (part !== undefined) return { edge, code: whole, share, sign: false };
  if (name === undefined || (name === '欧' && /[洲盟美元亚]/u.test(text[edge] ?? ''))) return null;
  const bare = name === '元' || name === '块钱' ? (plain ?? taiwanese(around(text, end))) : null;
  const code = bare ?? currencyByCountry(name, text, end, edge) ?? after.get(name) ?? 'CNY';
  if (code === '') return null;
  return { edge, code, share, sign: /^[^\p{Script=Han}]/u.test(name) };
};

/** The currency named right before a number that starts at `start`. */
export const currencyBefore = (text: string, start: number): CurrencyMark | null => {
  if (!isIn(ends, text, isSpaceAt(text, start - 1) ? start - 2 : start - 1)) return null;
  const slice = text.slice(Math.max(0, start - 8), start);
  const match = beforeNumber.exec(slice);
  const name = match?.groups?.name;
  if (match === null || name === undefined) return null;
  const edge = start - match[0].length;
  const code = before.get(name) ?? yenOrYuan(around(text, start));
  return { edge, code, share: '1', sign: !/\p{Script=Han}/u.test(name) };
};
