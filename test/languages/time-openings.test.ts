import { describe, expect, it } from 'vitest';
import { dayRules } from '../../pipeline/languages/en/dates/rules-days.ts';
import { relativeRules } from '../../pipeline/languages/en/dates/rules-relative.ts';
import { yearRules } from '../../pipeline/languages/en/dates/rules-years.ts';
import { dayRules as russianDays } from '../../pipeline/languages/ru/dates/rules-days.ts';
import { relativeRules as russianRelative } from '../../pipeline/languages/ru/dates/rules-relative.ts';
import { yearRules as russianYears } from '../../pipeline/languages/ru/dates/rules-years.ts';
import { openingsOf } from '../../pipeline/languages/shared/dates/openings.ts';

const openings = (pattern: string) => [...openingsOf(pattern)].sort().join(' ');

describe('openings of a rule', () => {
  it('are the first two codes of every way it matches', () => {
    expect(openings('TRu')).toBe('TR');
    expect(openings('T?Rx|Z')).toBe('Rx TR Z');
    expect(openings('(?:M|m\\.?)[DO]')).toBe('MD MO m. mD mO');
    expect(openings('D(?:,D){0,8}&D')).toBe('D& D,');
    expect(openings("i[na](?='|_)Q")).toBe('ia in');
    expect(openings('E?-?S(?![DY])')).toBe('-S E- ES S');
    expect(openings('a*b')).toBe('aa ab b');
  });

  it('hold for whatever a rule matches in rows of codes', () => {
    const rules = [dayRules, relativeRules, yearRules, russianDays, russianRelative, russianYears].flat();
    const codes = [
      ...new Set(rules.flatMap(({ pattern }) => [...pattern.replace(/[^#',.&\w/-]/gu, '')])),
      '_',
      '~',
    ];
    let seed = 7;
    const row = Array.from({ length: 60_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return codes[Math.floor((seed / 2_147_483_648) * codes.length)];
    }).join('');
    let matches = 0;
    for (const { pattern } of rules) {
      const known = openingsOf(pattern);
      for (const { 0: found, index } of row.matchAll(new RegExp(pattern, 'g'))) {
        matches += 1;
        const two = row.slice(index, index + 2);
        expect(known.has(two) || known.has(two.slice(0, 1)), `${pattern} at ${found}`).toBe(true);
      }
    }
    expect(matches).toBeGreaterThan(1000);
  });
});
