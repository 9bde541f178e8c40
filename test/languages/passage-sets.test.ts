/** Money, dates and names on sets of annotated passages, each written before anybody had read it with the grammars. */

import { describe, expect, it } from 'vitest';
import { passagesIn, scorePassages } from './passage-scoring.ts';

/** Sets of each language whose amounts, dates and names are marked. */
const priced = [1, 2, 3, 4, 5, 6, 7];
const dated = [1, 2, 3, 4];
const named = [1, 3, 4, 8];

const scored = (['en', 'ru', 'zh'] as const).flatMap((lang) =>
  [...new Set([...priced, ...dated, ...named])].map((set) => ({
    set: `${lang}-${set}`,
    marksAmounts: priced.includes(set),
    marksDates: dated.includes(set),
    marksNames: named.includes(set),
    ...scorePassages(passagesIn(new URL(`held-out/passages/${lang}-${set}.txt`, import.meta.url)), lang),
  })),
);

/** Least F1, precision and recall and most false hits in percent; the smallest sets have a dozen passages without a date. */
describe.each(scored.filter(({ marksAmounts }) => marksAmounts))('set $set', ({ money, qualifiers }) => {
  it(`money ${money.lenient}, strict ${money.strict}, qualifiers ${qualifiers}, false hits ${money.falseHits}`, () => {
    expect(money.lenient).toBeGreaterThanOrEqual(96);
    expect(money.strict).toBeGreaterThanOrEqual(94);
    expect(qualifiers).toBeGreaterThanOrEqual(95);
    expect(money.falseHits).toBeLessThanOrEqual(2);
  });
});

describe.each(scored.filter(({ marksDates }) => marksDates))('set $set', ({ dates }) => {
  it(`dates ${dates.lenient}, strict ${dates.strict}, false hits ${dates.falseHits}`, () => {
    expect(dates.lenient).toBeGreaterThanOrEqual(96);
    expect(dates.strict).toBeGreaterThanOrEqual(94);
    expect(dates.falseHits).toBeLessThanOrEqual(10);
  });
});

describe.each(scored.filter(({ marksNames }) => marksNames))('set $set', ({ names }) => {
  it(`names: precision ${names.precision}, recall ${names.recall}`, () => {
    expect(names.precision).toBeGreaterThanOrEqual(92);
    expect(names.recall).toBeGreaterThanOrEqual(80);
  });
});
