/** Exact arithmetic on plain decimal strings ("191400000", "0.05"): no rounding, no exponent, any size. */

/** Value = coefficient ÷ 10^places. */
interface Parts {
  readonly coefficient: bigint;
  readonly places: number;
}

const leadingNoughts = /^0+(?=\d)/;

const NOUGHT = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const MINUS = 0x2d;

/** Where the digits from `from` on end. */
const digitsEnd = (text: string, from: number): number => {
  let at = from;
  while (text.charCodeAt(at) >= NOUGHT && text.charCodeAt(at) <= NINE) at += 1;
  return at;
};

/** Digits, with a point and digits behind them or without, perhaps with a minus in front. */
const isPlain = (text: string): boolean => {
  const from = text.charCodeAt(0) === MINUS ? 1 : 0;
  const end = digitsEnd(text, from);
  if (end === from) return false;
  if (end === text.length) return true;
  return text.charCodeAt(end) === POINT && end + 1 < text.length && digitsEnd(text, end + 1) === text.length;
};

/** Where the whole part of a plain decimal without sign or leading nought ends; -1 for any other text. */
const wholeEnd = (text: string): number => {
  const end = digitsEnd(text, 0);
  return end === 0 || (end > 1 && text.charCodeAt(0) === NOUGHT) ? -1 : end;
};

/** A plain decimal without point, sign or leading nought: printed as it is. */
const isWhole = (text: string): boolean => wholeEnd(text) === text.length;

/** One with a fraction, printed as it is as well. */
const isFractional = (text: string): boolean => {
  const end = wholeEnd(text);
  const last = text.length - 1;
  return (
    end > 0 &&
    end < last &&
    text.charCodeAt(end) === POINT &&
    text.charCodeAt(last) !== NOUGHT &&
    digitsEnd(text, end + 1) > last
  );
};

/** Decimals of at most so many significant digits have doubles of their own (IEEE 754): a JSON number gives them back. */
export const MOST_SIGNIFICANT_DIGITS = 15;

/** Whether a string is a plain decimal: digits, at most one point, an optional leading minus. */
export const isDecimal = isPlain;

/** The same value without leading or trailing noughts; throws a RangeError on anything but a plain decimal. */
export const normalizeDecimal = (text: string): string =>
  isWhole(text) || isFractional(text) ? text : print(parse(text));

/** Sum, difference and product throw a RangeError on anything but plain decimals. */
export const add = (a: string, b: string): string => combine(a, b, (x, y) => x + y);

export const subtract = (a: string, b: string): string => combine(a, b, (x, y) => x - y);

export const multiply = (a: string, b: string): string => {
  const x = parse(a);
  const y = parse(b);
  return print({ coefficient: x.coefficient * y.coefficient, places: x.places + y.places });
};

/** `text` × 10^power; the power may be negative. */
export const shift = (text: string, power: number): string => {
  if (power >= 0 && isWhole(text)) return text === '0' ? text : text + '0'.repeat(power);
  if (power > 0 && isFractional(text)) return moved(text, power);
  const { coefficient, places } = parse(text);
  return places >= power
    ? print({ coefficient, places: places - power })
    : print({ coefficient: coefficient * 10n ** BigInt(power - places), places: 0 });
};

/** The point moved to the right; what is left of the fraction still ends in no nought. */
const moved = (text: string, power: number): string => {
  const point = text.indexOf('.');
  const places = text.length - point - 1;
  const head = text.slice(0, point) + text.slice(point + 1, point + 1 + power).padEnd(power, '0');
  const number = head.replace(leadingNoughts, '');
  return places <= power ? number : `${number}.${text.slice(point + 1 + power)}`;
};

/** Negative, zero or positive, as for a sort. */
export const compare = (a: string, b: string): number => {
  // Numbers of few digits are told apart exactly by their floating-point values.
  if (a.length <= MOST_SIGNIFICANT_DIGITS && b.length <= MOST_SIGNIFICANT_DIGITS && isPlain(a) && isPlain(b))
    return Number(a) - Number(b);
  const difference = parse(subtract(a, b)).coefficient;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

/** The place value of the last digit that is not a nought: "100000000" for 700 million, "0.1" for 191.4; "1" for nought. */
export const lastPlace = (text: string): string => {
  if (!isPlain(text)) throw notPlain(text);
  const point = text.indexOf('.');
  let last = text.length - 1;
  while (last >= 0 && !(text.charCodeAt(last) > NOUGHT)) last -= 1;
  if (last < 0) return '1';
  if (point >= 0 && last > point) return `0.${'0'.repeat(last - point - 1)}1`;
  return `1${'0'.repeat((point < 0 ? text.length : point) - last - 1)}`;
};

/** How many digits the value has from its first to its last that is not a nought. */
export const significantDigits = (text: string): number =>
  parse(text).coefficient.toString().replace('-', '').replace(/0+$/, '').length;

/** Whether a plain decimal is the same figure as a JSON number. */
export const isExact = (text: string): boolean =>
  text.length <= MOST_SIGNIFICANT_DIGITS || significantDigits(text) <= MOST_SIGNIFICANT_DIGITS;

const notPlain = (text: string): RangeError => new RangeError(`not a plain decimal: ${JSON.stringify(text)}`);

const parse = (text: string): Parts => {
  if (!isPlain(text)) throw notPlain(text);
  const point = text.indexOf('.');
  return point < 0
    ? { coefficient: BigInt(text), places: 0 }
    : { coefficient: BigInt(text.slice(0, point) + text.slice(point + 1)), places: text.length - point - 1 };
};

const print = ({ coefficient, places }: Parts): string => {
  const sign = coefficient < 0n ? '-' : '';
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(places + 1, '0');
  if (places === 0) return sign + digits;
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
};

const combine = (a: string, b: string, operation: (x: bigint, y: bigint) => bigint): string => {
  const x = parse(a);
  const y = parse(b);
  const places = Math.max(x.places, y.places);
  const level = (part: Parts): bigint => part.coefficient * 10n ** BigInt(places - part.places);
  return print({ coefficient: operation(level(x), level(y)), places });
};
