/** Reads Chinese numbers: figures and Han numerals with 十 百 千 万 亿 兆, 半, 点, 多/余, and adjoining digits for a range (两三百万). */

import type { Span } from '../../../contract.ts';
import { add, compare, multiply, normalizeDecimal, shift } from '../../../lib/decimal.ts';
import { isIn, unitTable } from '../../../lib/unit-table.ts';
import { readFigure } from '../../shared/numbers/figures.ts';
import { digits, NONE, places, valueAt } from './numeral-characters.ts';

export type Vague = 'over' | 'about' | null;

export interface HanNumber extends Span {
  readonly value: string;
  /** Upper end where two adjoining digits tell a range, else null. */
  readonly value_to: string | null;
  /** What precedes the scale: "50" in 50亿. */
  readonly mantissa: string;
  /** What the mantissa is multiplied by in all, a plain decimal: "100000000" for 亿. */
  readonly factor: string;
  /** 多, 余 inside: more than the figure; 来: the figure or so. */
  readonly vague: Vague;
  readonly form: 'figure' | 'han';
}

const halfUnit = '半'.charCodeAt(0);
const scales: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['万万', 8],
  ['亿', 8],
  ['億', 8],
  ['万', 4],
  ['萬', 4],
  ['兆', 12],
];

/** Groups of three parted by a space: a thin or hard one, or any between a word and a name of money. */
const spacedGroups =
  /\d{1,3}(?:(?:[\u00A0\u2009\u202F]\d{3})+|(?<=[\p{Script=Han}：:，、（](?<![第表图号])\d{1,3})(?: \d{3})+(?=\s?[万亿]?(?:元|[美欧日港韩澳加]元|卢布|英镑|块钱)))(?:\.\d+)?(?!\d)/uy;
const figure = /\d{1,3}(?:[,'’]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/y;
const more = unitTable('多余來来');
const coming = unitTable('來来');
const vagueBefore = unitTable('数几第0123456789.〇零一二三四五六七八九十百千万亿');
const arabic = unitTable('0123456789');
/** What scales begin with, a space before them, and 个. */
const beforeScale = unitTable('万亿億萬兆 个');

interface Section {
  readonly end: number;
  readonly value: string;
  readonly upper: string | null;
  readonly mantissa: string;
  readonly power: number;
  readonly vague: Vague;
  readonly form: 'figure' | 'han';
}

/** The number that starts exactly at `start`, or null. The vague 数万, 几十, 上千 are none. */
export const readHanNumber = (text: string, start: number): HanNumber | null => {
  if (isIn(vagueBefore, text, start - 1) && !isBehindWeekday(text, start)) return null;
  const head = readPart(text, start);
  if (head === null) return null;
  let { value, end, vague } = head;
  for (let scale = head.power; scale > 0 && head.upper === null && vague === null; ) {
    const rest = readPart(text, end);
    if (
      rest === null ||
      rest.power >= scale ||
      rest.upper !== null ||
      compare(rest.value, shift('1', scale)) >= 0
    )
      break;
    if (rest.power === 0 && scale > 4 && rest.form === 'figure') break;
    const short = rest.power === 0 && rest.form === 'han' && rest.mantissa.length === 1 && text[end] !== '零';
    value = add(value, short ? shift(rest.value, scale - 1) : rest.value);
    end = rest.end;
    vague = rest.vague;
    scale = rest.power;
  }
  const factor = head.power === 0 ? '1' : shift('1', head.power);
  return { start, end, value, value_to: head.upper, mantissa: head.mantissa, factor, vague, form: head.form };
};

const weekdays = unitTable('一二三四五六');
const beforeWeekday = unitTable('周期拜');

/** 周六1.62亿元, 星期一3.5万人次: the numeral before the figure names a day. */
const isBehindWeekday = (text: string, start: number): boolean =>
  isIn(arabic, text, start) && isIn(weekdays, text, start - 1) && isIn(beforeWeekday, text, start - 2);

/** A section with its big scale: 5000万, 三点五亿, 800多万, 半亿. */
const readPart = (text: string, start: number): Section | null => {
  const half = text.charCodeAt(start) === halfUnit;
  const section = half
    ? {
        end: start + 1,
        value: '0.5',
        upper: null,
        mantissa: '0.5',
        power: 0,
        vague: null,
        form: 'han' as const,
      }
    : (readFigureSection(text, start) ?? readHanSection(text, start));
  if (section === null) return null;
  let { end, vague } = section;
  if (isIn(more, text, end) && followsMore(text, end + 1)) {
    vague = isIn(coming, text, end) ? 'about' : 'over';
    end++;
  }
  if (!isIn(beforeScale, text, end)) return half ? null : upTo(section, end, vague);
  const counted = text[end] === '个' && /[万亿]/u.test(text[end + 1] ?? '') ? end + 1 : end;
  const spaced =
    section.form === 'figure' && counted === end && text[counted] === ' ' ? counted + 1 : counted;
  const scale = scales.find(([word]) => text.startsWith(word, spaced));
  if (scale === undefined) return half ? null : upTo(section, end, vague);
  end = spaced + scale[0].length;
  if (isIn(more, text, end) && !isIn(coming, text, end)) {
    vague = 'over';
    end++;
  }
  return {
    ...section,
    end,
    vague,
    value: shift(section.value, scale[1]),
    upper: section.upper === null ? null : shift(section.upper, scale[1]),
    power: section.power + scale[1],
  };
};

const upTo = (section: Section, end: number, vague: Vague): Section =>
  end === section.end ? section : { ...section, end, vague };

/** 多 is a hedge before a scale, a classifier or a currency; 来 only before the former two. */
const followsMore = (text: string, at: number): boolean =>
  /[\p{Script=Han}]/u.test(text[at] ?? '') && !/[次少么年]/u.test(text[at] ?? '');

const readFigureSection = (text: string, start: number): Section | null => {
  if (!isIn(arabic, text, start)) return null;
  let end = start;
  while (isIn(arabic, text, end)) end += 1;
  const isPlain = !isIn(goesOn, text, end);
  const printed = isPlain ? text.slice(start, end) : figureAt(text, start, end);
  const value = isPlain ? normalizeDecimal(printed) : readFigure(printed, '.', false);
  if (value === null) return null;
  end = start + printed.length;
  const power = Math.max(0, valueAt(places, text, end));
  if (power > 0) end++;
  return {
    end,
    value: power > 0 ? shift(value, power) : value,
    upper: null,
    mantissa: value,
    power,
    vague: null,
    form: 'figure',
  };
};

/** What goes on behind the first figures: groups, or a fraction. */
const goesOn = unitTable(" ,'’.\u00A0\u2009\u202F");

/** The figure as it is printed, with what goes on behind its first digits, which end at `end`. */
const figureAt = (text: string, start: number, end: number): string => {
  figure.lastIndex = start;
  spacedGroups.lastIndex = start;
  return (spacedGroups.exec(text) ?? figure.exec(text))?.[0] ?? text.slice(start, end);
};

const readHanSection = (text: string, start: number): Section | null => {
  let total = 0;
  let digit = NONE;
  let upper = NONE;
  let least = 4;
  let end = start;
  for (; end < text.length; end++) {
    const value = valueAt(digits, text, end);
    const place = value === NONE ? valueAt(places, text, end) : NONE;
    if (value !== NONE) {
      if (upper >= 0) return null;
      if (digit > 0 && value > digit && value - digit <= 2) upper = value;
      else if (digit > 0) return null;
      else digit = value;
    } else if (place !== NONE && place < least && (digit >= 0 || total > 0 || place === 1)) {
      const low = total + (digit < 0 ? 1 : digit) * 10 ** place;
      if (upper >= 0) {
        const high = String(total + upper * 10 ** place);
        return {
          end: end + 1,
          value: String(low),
          upper: high,
          mantissa: String(low),
          power: 0,
          vague: null,
          form: 'han',
        };
      }
      total = low;
      digit = NONE;
      least = place;
    } else break;
  }
  if (end === start) return null;
  const last = Math.max(0, digit);
  const low = String(total + (short(text, end, last, least) ? last * 10 ** (least - 1) : last));
  const high = upper >= 0 ? String(total + upper) : null;
  const value = text[end] === '点' ? withFraction(text, end, low) : { value: low, end };
  return { ...value, upper: high, mantissa: value.value, power: 0, vague: null, form: 'han' };
};

/** 三百五 is 350; 三百零五 is 305. */
const short = (text: string, end: number, last: number, least: number): boolean =>
  last > 0 && (least === 2 || least === 3) && !/[零〇]/u.test(text[end - 2] ?? '零');

const withFraction = (
  text: string,
  point: number,
  whole: string,
): { readonly value: string; readonly end: number } => {
  let [fraction, end] = ['', point + 1];
  for (let digit = valueAt(digits, text, end); digit !== NONE; digit = valueAt(digits, text, end)) {
    fraction += String(digit);
    end += 1;
  }
  return fraction === '' ? { value: whole, end: point } : { value: add(`${whole}.${fraction}`, '0'), end };
};

/** A lower end that leaves its scale to the upper one: 50至70亿, 两到三百万. */
export const shareScale = (low: HanNumber, high: HanNumber): string => {
  if (low.factor !== '1') return low.value;
  const factor = high.factor !== '1' ? high.factor : leadingPlace(high.value);
  const scaled = multiply(low.value, factor);
  const bare = multiply(low.value, leadingPlace(high.value));
  if (low.form === 'han' && low.value.length === 1 && high.form === 'han') return bare;
  return compare(scaled, high.value) < 0 && high.factor !== '1' ? scaled : low.value;
};

const leadingPlace = (value: string): string => shift('1', (value.split('.')[0] ?? value).length - 1);
