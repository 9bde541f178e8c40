/** Reference rates: a value holds until the next, an interval gives its median, and what is not covered is nobody's guess. */
import { describe, expect, test } from 'vitest';
import { RateTable } from '../../pipeline/link/rates.ts';
import { ratesOf } from '../fixtures/linked-article.ts';

// 2025-03-01 and 02 are a weekend: Friday's value holds.
const official = ratesOf('CNY/RUB', 'cbr', '2025-02-28 12.00', '2025-03-03 12.30', '2025-03-04 12.60');

describe('one series', () => {
  const table = new RateTable(official);

  test('a value holds until the next row', () => {
    for (const day of ['2025-02-28', '2025-03-01', '2025-03-02'])
      expect(table.over('CNY', 'RUB', day, day)).toMatchObject({ median: 12, source: 'cbr' });
    expect(table.over('CNY', 'RUB', '2025-03-03', '2025-03-03')?.median).toBe(12.3);
  });

  test('an interval is told by its days: minimum, median, maximum', () => {
    // Three days at 12.00, one at 12.30, two at 12.60.
    expect(table.over('CNY', 'RUB', '2025-02-28', '2025-03-05')).toEqual({
      min: 12,
      median: (12 + 12.3) / 2,
      max: 12.6,
      source: 'cbr',
    });
  });

  test('outside the series there is none', () => {
    expect(table.over('CNY', 'RUB', '2025-02-27', '2025-02-28')).toBeNull();
    expect(table.over('CNY', 'RUB', '2025-03-04', '2025-03-17')).not.toBeNull();
    expect(table.over('CNY', 'RUB', '2025-03-04', '2025-03-18')).toBeNull();
    expect(table.over('RUB', 'CNY', '2025-03-03', '2025-03-03')).toBeNull();
    expect(table.over('JPY', 'RUB', '2025-03-03', '2025-03-03')).toBeNull();
    expect(table.over('CNY', 'RUB', '2025-03-04', '2025-03-03')).toBeNull();
  });

  test('the rows behind an answer, the one before the interval among them', () => {
    const rows = table.rowsOver('CNY', 'RUB', '2025-03-02', '2025-03-03');
    expect(rows.map(({ date }) => date)).toEqual(['2025-02-28', '2025-03-03']);
    expect(table.rowsOver('CNY', 'RUB', '2024-01-01', '2024-01-02')).toEqual([]);
  });

  test('either order of a pair is found, in the order of the table', () => {
    expect(table.orientation('RUB', 'CNY')).toEqual(['CNY', 'RUB']);
    expect(table.orientation('CNY', 'RUB')).toEqual(['CNY', 'RUB']);
    expect(table.orientation('JPY', 'RUB')).toBeNull();
  });

  test('the last day of a rate, never a day to come', () => {
    expect(table.lastWithin('CNY', 'RUB', 12.05, 2, '2025-03-31')).toBe('2025-02-28');
    expect(table.lastWithin('CNY', 'RUB', 12.6, 1, '2025-03-03')).toBeNull();
    expect(table.lastWithin('CNY', 'RUB', 12.6, 1, '2025-03-31')).toBe('2025-03-04');
  });
});

describe('several series', () => {
  const market = ratesOf('CNY/RUB', 'currency-api@2025.3.1', '2025-03-01 12.20');
  const later = ratesOf('CNY/RUB', 'currency-api@2025.4.1', '2025-04-01 11.50');

  test('the official one goes before the market, whatever their order', () => {
    for (const rates of [
      [...market, ...official],
      [...official, ...market],
    ])
      expect(new RateTable(rates).over('CNY', 'RUB', '2025-03-02', '2025-03-02')?.source).toBe('cbr');
  });

  test('the market answers where the official one is silent, for a few days only', () => {
    const table = new RateTable([...official, ...market, ...later]);
    expect(table.over('CNY', 'RUB', '2025-04-10', '2025-04-10')).toMatchObject({
      source: 'currency-api',
      median: 11.5,
    });
    expect(table.over('CNY', 'RUB', '2025-04-11', '2025-04-11')).toBeNull();
  });

  test('two official rates of a day against a third currency give the pair', () => {
    const table = new RateTable([
      ...official,
      ...ratesOf('USD/RUB', 'cbr', '2025-02-28 87.00', '2025-03-03 89.00', '2025-03-04 90.00'),
    ]);
    expect(table.orientation('CNY', 'USD')).toEqual(['USD', 'CNY']);
    const span = table.over('USD', 'CNY', '2025-03-01', '2025-03-01');
    expect(span?.median).toBeCloseTo(87 / 12, 10);
    expect(span?.source).toBe('cbr-cross');
    expect(table.rowsOver('USD', 'CNY', '2025-03-01', '2025-03-01')).toHaveLength(2);
    expect(table.basesOf('RUB').sort()).toEqual(['CNY', 'USD']);
  });
});
