import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  formatScaled,
  plainDecimal,
  spreadsheetDecimal,
} from '../../pipeline/lib/format-number.ts';

describe('plainDecimal', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [700000000, '700000000'],
    [10.9375, '10.9375'],
    [-0.5, '-0.5'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-2.25e22, '-22500000000000000000000'],
  ])('%d is %s', (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it('refuses what is no number', () => {
    expect(() => plainDecimal(Number.NaN)).toThrow(RangeError);
    expect(() => plainDecimal(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe('formatScaled', () => {
  it.each([
    [10_000_000_000, '10 billion', '10\u00a0млрд', '100亿'],
    [-163_500_000, '\u2212163.5 million', '\u2212163,5\u00a0млн', '\u22121.635亿'],
    [2_000_000_000_000, '2 trillion', '2\u00a0трлн', '2万亿'],
    [35_000, '35,000', '35\u00a0000', '3.5万'],
    ['1234567', '1,234,567', '1\u00a0234\u00a0567', '1,234,567'],
    ['12.5', '12.5', '12,5', '12.5'],
    [0, '0', '0', '0'],
  ])('%s', (value, en, ru, zh) => {
    expect([formatScaled(value, 'en'), formatScaled(value, 'ru'), formatScaled(value, 'zh')]).toEqual([
      en,
      ru,
      zh,
    ]);
  });
});

describe('formatNumber', () => {
  it('writes each language its own way', () => {
    expect(formatNumber('1234.5', 'en')).toBe('1,234.5');
    expect(formatNumber('1234.5', 'ru')).toBe('1\u00a0234,5');
    expect(formatNumber(1234.5, 'zh')).toBe('1,234.5');
    expect(formatNumber(700000000, 'ru')).toBe('700\u00a0000\u00a0000');
    expect(formatNumber('-0.04', 'en', 1)).toBe('0.0');
    expect(formatNumber(-9.44, 'en', 1)).toBe('\u22129.4');
    expect(() => formatNumber('1e5', 'en')).toThrow(RangeError);
  });

  it('gives a spreadsheet its decimal mark only', () => {
    expect(spreadsheetDecimal('1234.5', 'ru')).toBe('1234,5');
    expect(spreadsheetDecimal('1234.5', 'zh')).toBe('1234.5');
  });
});
