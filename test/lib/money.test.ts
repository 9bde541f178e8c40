/** Exact decimals and the interval of a printed sum: the conventions of the data model, and what holds for every sum. */
import currency from 'currency.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Qualifier, qualifiers } from '../../pipeline/contract.ts';
import {
  add,
  compare,
  isDecimal,
  lastPlace,
  multiply,
  normalizeDecimal,
  shift,
  significantDigits,
  subtract,
} from '../../pipeline/lib/decimal.ts';
import { valueInterval } from '../../pipeline/lib/money.ts';

const sum = (value: string, qualifier: Qualifier, value_to: string | null = null, unit = lastPlace(value)) =>
  valueInterval({ value, value_to, unit, qualifier });

describe('valueInterval', () => {
  test.each([
    ['700000000', 'exact', '650000000', '750000000'],
    ['64000000', 'exact', '63500000', '64500000'],
    ['191.4', 'exact', '191.35', '191.45'],
    ['700000000', 'nearly', '600000000', '700000000'],
    ['64000000', 'about', '63000000', '65000000'],
    ['500', 'over', '500', '600'],
    ['500', 'at_least', '500', '600'],
    ['500', 'under', '400', '500'],
    ['3000000000', 'up_to', '2000000000', '3000000000'],
    ['1', 'under', '0', '1'],
  ] as const)('%s %s lies from %s to %s', (value, qualifier, value_min, value_max) => {
    expect(sum(value, qualifier)).toEqual({ value_min, value_max });
  });

  test('a range reaches half a unit beyond both ends, whatever its hedge', () => {
    const interval = { value_min: '49500000', value_max: '70500000' };
    for (const qualifier of qualifiers)
      expect(sum('50000000', qualifier, '70000000', '1000000')).toEqual(interval);
  });

  const amount = fc
    .tuple(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.integer({ min: -4, max: 6 }))
    .map(([digits, power]) => shift(String(digits), power));

  test('the printed value lies in its interval, and the interval is never below nought', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...qualifiers), (value, qualifier) => {
        const { value_min, value_max } = sum(value, qualifier);
        expect(compare(value_min, value)).toBeLessThanOrEqual(0);
        expect(compare(value, value_max)).toBeLessThanOrEqual(0);
        expect(value_min.startsWith('-')).toBe(false);
      }),
    );
  });

  test('agrees with currency.js where its numbers reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10 ** 9 }), (cents) => {
        const value = shift(String(cents), -2);
        const half = currency(lastPlace(value), { precision: 3 }).divide(2);
        const { value_min, value_max } = sum(value, 'exact');
        expect(Number(value_min)).toBe(Math.max(0, currency(value, { precision: 3 }).subtract(half).value));
        expect(Number(value_max)).toBe(currency(value, { precision: 3 }).add(half).value);
      }),
    );
  });
});

describe('plain decimals', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 8 }))
    .map(([digits, places]) => shift(String(digits), -places));

  test.each([
    ['007', '7'],
    ['1.500', '1.5'],
    ['-0.0', '0'],
    ['0.050', '0.05'],
  ])('%s is printed as %s', (text, plain) => expect(normalizeDecimal(text)).toBe(plain));

  test.each(['', '1e3', '1,5', '.5', '5.', 'abc', '1.2.3'])('%j is refused', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => normalizeDecimal(text)).toThrow(RangeError);
  });

  test('adding and subtracting undo each other', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(normalizeDecimal(a));
      }),
    );
  });

  test('shifting is multiplying by a power of ten', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 12 }), (a, power) => {
        expect(shift(a, power)).toBe(multiply(a, `1${'0'.repeat(power)}`));
        expect(shift(shift(a, power), -power)).toBe(normalizeDecimal(a));
      }),
    );
  });

  test('the last place divides the value, ten times it does not', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n }), (digits) => {
        const unit = BigInt(lastPlace(String(digits)));
        expect(digits % unit).toBe(0n);
        expect(digits % (unit * 10n)).not.toBe(0n);
      }),
    );
  });

  test('significant digits', () => {
    expect(significantDigits('700000000')).toBe(1);
    expect(significantDigits('-191.40')).toBe(4);
  });
});
