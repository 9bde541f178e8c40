/**
 * Numbers as people write them in each language, by fixed tables: the ICU build of a machine must not change a report.
 * Data files never use this; they use `plainDecimal`.
 */
import type { LanguageCode } from '../contract.ts';

const noBreakSpace = '\u00a0';
const minusSign = '\u2212';

interface Marks {
  readonly group: string;
  readonly point: string;
}

const marks: Readonly<Record<LanguageCode, Marks>> = {
  en: { group: ',', point: '.' },
  ru: { group: noBreakSpace, point: ',' },
  zh: { group: ',', point: '.' },
};

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A number without exponent, with a point and nothing between the digits: `1e21` becomes `1000000000000000000000`.
 * Throws a RangeError on NaN and infinities, which have no place in a table.
 */
export function plainDecimal(value: number): string {
  if (Number.isSafeInteger(value)) return value === 0 ? '0' : String(value);
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const text = String(Object.is(value, -0) ? 0 : value);
  const [mantissa = '', power] = text.split('e');
  if (power === undefined) return text;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.slice(sign.length).split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/**
 * `1234.5` as en `1,234.5`, ru `1 234,5` (no-break space), zh `1,234.5`; a minus is U+2212.
 * `digits` rounds to a fixed number of digits after the point; without it every digit is kept.
 * Throws a RangeError for a string that is not a plain decimal.
 */
export function formatNumber(value: number | string, language: LanguageCode, digits?: number): string {
  const plain = typeof value === 'number' ? plainDecimal(value) : value;
  const rounded = digits === undefined ? plain : Number(plain).toFixed(digits);
  const match = decimal.exec(rounded);
  if (!match) throw new RangeError(`Not a plain decimal: ${value}`);
  const [, sign = '', whole = '', fraction] = match;
  const { group, point } = marks[language];
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group);
  const isZero = !/[1-9]/.test(whole + (fraction ?? ''));
  return (sign && !isZero ? minusSign : '') + grouped + (fraction === undefined ? '' : point + fraction);
}

/** Words for powers of ten, the largest first, as news writes figures. */
const scales: Readonly<Record<LanguageCode, readonly (readonly [power: number, word: string])[]>> = {
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
  ru: [
    [12, `${noBreakSpace}трлн`],
    [9, `${noBreakSpace}млрд`],
    [6, `${noBreakSpace}млн`],
  ],
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
};

/** So many digits stand before a scale word and its point at most, and behind the point. */
const mostBefore = 4;
const mostBehind = 3;

/** `10500000000` as `10.5 billion`, `10,5 млрд`, `105亿`; a figure that needs more digits than news writes keeps them all. */
export function formatScaled(value: number | string, language: LanguageCode): string {
  const plain = typeof value === 'number' ? plainDecimal(value) : value;
  const [, sign = '', whole = ''] = /^(-?)([1-9]\d*)$/.exec(plain) ?? [];
  for (const [power, word] of scales[language]) {
    const before = whole.slice(0, -power);
    const behind = whole.slice(-power).replace(/0+$/, '');
    if (before === '' || before.length > mostBefore || behind.length > mostBehind) continue;
    return formatNumber(`${sign}${before}${behind === '' ? '' : `.${behind}`}`, language) + word;
  }
  return formatNumber(plain, language);
}

/** A difference: `1.6` as `+1.6`, zero without a sign. */
export function formatSigned(value: number | string, language: LanguageCode): string {
  const written = formatNumber(value, language);
  return Number(value) > 0 ? `+${written}` : written;
}

/** A decimal for a spreadsheet in that language: its decimal mark and nothing between the digits. */
export function spreadsheetDecimal(plain: string, language: LanguageCode): string {
  return plain.replace('.', marks[language].point);
}
