/** Exact arithmetic on plain decimal strings ("191400000", "0.05"): no rounding, no exponent, any size. */

/** Value = coefficient ÷ 10^places. */
interface Parts {
  readonly coefficient: bigint;
  readonly places: number;
}

const plain = /^-?\d+(?:\.\d+)?$/;
/** A plain decimal without point, sign or leading nought: printed as it is. */
const whole = /^(?:0|[1-9]\d*)$/;
/** One with a fraction, printed as it is as well. */
const fractional = /^(?:0|[1-9]\d*)\.\d*[1-9]$/;
const leadingNoughts = /^0+(?=\d)/;

const NOUGHT = 0x30;

/** Decimals of at most so many digits have floating-point values of their own (IEEE 754: 15 significant digits). */
const EXACT = 15;

/** Whether a string is a plain decimal: digits, at most one point, an optional leading minus. */
export const isDecimal = (text: string): boolean => plain.test(text);

/** The same value without leading or trailing noughts; throws a RangeError on anything but a plain decimal. */
export const normalizeDecimal = (text: string): string =>
  whole.test(text) || fractional.test(text) ? text : print(parse(text));

export const add = (a: string, b: string): string => combine(a, b, (x, y) => x + y);

export const subtract = (a: string, b: string): string => combine(a, b, (x, y) => x - y);

export const multiply = (a: string, b: string): string => {
  const x = parse(a);
  const y = parse(b);
  return print({ coefficient: x.coefficient * y.coefficient, places: x.places + y.places });
};

/** `text` × 10^power; the power may be negative. */
export const shift = (text: string, power: number): string => {
  if (power >= 0 && whole.test(text)) return text === '0' ? text : text + '0'.repeat(power);
  if (power > 0 && fractional.test(text)) return moved(text, power);
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
  if (a.length <= EXACT && b.length <= EXACT && plain.test(a) && plain.test(b)) return Number(a) - Number(b);
  const difference = parse(subtract(a, b)).coefficient;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

/** The place value of the last digit that is not a nought: "100000000" for 700 million, "0.1" for 191.4; "1" for nought. */
export const lastPlace = (text: string): string => {
  if (!plain.test(text)) throw notPlain(text);
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

const notPlain = (text: string): RangeError => new RangeError(`not a plain decimal: ${JSON.stringify(text)}`);

const parse = (text: string): Parts => {
  if (!plain.test(text)) throw notPlain(text);
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
