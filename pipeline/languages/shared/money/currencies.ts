/** Currencies whatever the language: ISO 4217 codes, signs, and the names CLDR knows in each language. */
import type { CurrencyName } from './words.ts';

/** Every current code; historic ones are not listed by ICU. */
const current: readonly string[] = Intl.supportedValuesOf('currency').filter((code) => !code.startsWith('X'));

/**
 * Codes that headlines and programmes also use as words or marks ("TOP 500", "CUP 2024", "COP 28", "PEN 15"): read only
 * with a scale word.
 */
export const wordLikeCodes: ReadonlySet<string> = new Set(
  'ALL TOP TRY CUP COP PEN SOS BOB MOP GEL LAK BAM MAD ANG SAR PAB STN NIO GIP SCR MUR MGA SLE BIF AMD ERN DOP TND'.split(
    ' ',
  ),
);

/** What is printed where ISO has another code: the old ruble code, the offshore yuan, common local abbreviations. */
const otherCodes: readonly (readonly [string, string])[] = [
  ['rur', 'RUB'],
  ['rmb', 'CNY'],
  ['cnh', 'CNY'],
  ['ntd', 'TWD'],
  ['nt', 'TWD'],
  ['nis', 'ILS'],
];

/** Codes by their lower-case form; a grammar sees to it that they are printed in capitals. */
export const codes: ReadonlyMap<string, string> = new Map([
  ...current.map((code): [string, string] => [code.toLowerCase(), code]),
  ...otherCodes.filter(([code]) => code !== 'nt'),
]);

/** Signs that mean one currency. "$" and "¥" are read by their context. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['￦', 'KRW'],
  ['₹', 'INR'],
  ['₸', 'KZT'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₦', 'NGN'],
  ['₮', 'MNT'],
  ['₭', 'LAK'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['﷼', 'IRR'],
  ['৳', 'BDT'],
  ['៛', 'KHR'],
  ['֏', 'AMD'],
  ['円', 'JPY'],
  ['圓', 'CNY'],
]);

export const yenSigns: ReadonlySet<string> = new Set(['¥', '￥']);

/** Letters before a dollar sign: "HK$", "US$". */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['nt', 'TWD'],
  ['tw', 'TWD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['r', 'BRL'],
  ['mop', 'MOP'],
  ['mex', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['b', 'BND'],
  ['fj', 'FJD'],
  ['z', 'ZWL'],
  ['ws', 'WST'],
  ['si', 'SBD'],
  ['n', 'NAD'],
  ['ec', 'XCD'],
  ['bds', 'BBD'],
  ['bz', 'BZD'],
  ['rd', 'DOP'],
  ['mx', 'MXN'],
  ['col', 'COP'],
  ['ci', 'KYD'],
  ['g', 'GYD'],
  ['l', 'LRD'],
  ['sr', 'SRD'],
  ['t', 'TOP'],
]);

/** Letters before a yen sign. */
export const yenPrefixes: ReadonlyMap<string, string> = new Map([
  ['cn', 'CNY'],
  ['c', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['jp', 'JPY'],
  ['j', 'JPY'],
  ['jpy', 'JPY'],
]);

/** A code printed nearby tells whose francs or pesos are meant, as a country does. The cues become global expressions. */
export const withCodes = (name: CurrencyName): CurrencyName =>
  name.contexts === undefined
    ? name
    : {
        ...name,
        contexts: name.contexts.map(([cue, code]): [RegExp, string] => [
          new RegExp(`${cue.source}|(?<![A-Za-z])${code}(?![A-Za-z])`, `${cue.flags}g`),
          code,
        ]),
      };

/** Names with the code of each: lines of a code and its names, parted by semicolons. */
export const namesByCode = (lines: string): (readonly [name: string, code: string])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...names] = line.split('; ');
      return names.map((name) => [name, code] as const);
    });
