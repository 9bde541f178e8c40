/** EDTF bounds, and the calendar beneath them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  dayNumber,
  isoOfDayNumber,
  readIsoDay,
  shiftMonth,
  weekdayOf,
} from '../../pipeline/lib/calendar.ts';
import { edtfBounds, edtfCentury, edtfDecade, edtfOfDays, isValidEdtf } from '../../pipeline/lib/edtf.ts';

describe('calendar', () => {
  it('numbers days and reads them back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (n) => dayNumber(isoOfDayNumber(n)) === n),
    );
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2000-03-01', -1)).toBe('2000-02-29');
  });

  it('knows weekdays', () => {
    expect(weekdayOf('2025-07-01')).toBe(2);
    expect(weekdayOf('2026-01-27')).toBe(2);
    expect(weekdayOf('1945-05-09')).toBe(3);
    expect(weekdayOf('2000-01-02')).toBe(7);
  });

  it('shifts months over years', () => {
    expect(shiftMonth(2025, 1, -1)).toEqual({ year: 2024, month: 12 });
    expect(shiftMonth(2025, 11, 14)).toEqual({ year: 2027, month: 1 });
  });

  it('refuses days the calendar does not have', () => {
    expect(readIsoDay('2025-02-29')).toBeNull();
    expect(readIsoDay('2025-13-01')).toBeNull();
    expect(() => dayNumber('2025-02-30')).toThrow(RangeError);
  });

  it('orders days before the year 0', () => {
    expect(compareDays('-0220-01-01', '-0200-01-01')).toBe(-1);
  });
});

describe('bounds of an EDTF', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-06-23', '2025-06-23', '2025-06-23'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2025-06-25/2025-08-31', '2025-06-25', '2025-08-31'],
    ['2024-12/2025-02', '2024-12-01', '2025-02-28'],
    ['../2030', null, '2030-12-31'],
    ['2024/..', '2024-01-01', null],
    ['2025-21', '2025-03-01', '2025-05-31'],
    ['2025-24', '2025-12-01', '2026-02-28'],
    ['2025-34', '2025-04-01', '2025-06-30'],
    ['2025-06~', '2025-06-01', '2025-06-30'],
    ['XXXX-06-23', null, null],
    ['-0220', '-0220-01-01', '-0220-12-31'],
  ])('%s', (edtf, from, to) => {
    expect(isValidEdtf(edtf)).toBe(true);
    expect(edtfBounds(edtf)).toEqual({ from, to });
  });

  it('is no judge of nonsense', () => {
    expect(isValidEdtf('2025-02-30')).toBe(false);
    expect(isValidEdtf('early 2025')).toBe(false);
    expect(edtfBounds('2025-02-30')).toEqual({ from: null, to: null });
  });

  it('prints what days say', () => {
    expect(edtfOfDays('2025-06-25', '2025-06-25')).toBe('2025-06-25');
    expect(edtfOfDays('2025-06-25', null)).toBe('2025-06-25/..');
    expect(edtfOfDays(null, null)).toBeNull();
    expect(edtfDecade(1994)).toBe('199X');
    expect(edtfCentury(1994)).toBe('19XX');
  });
});
