/** How statements of one question stand to each other, at the precision both state. */
import { describe, expect, it, test } from 'vitest';
import { judgementOf } from '../../pipeline/compare/facts/agreement.ts';
import { type Relation, relationOf } from '../../pipeline/compare/facts/relation.ts';
import type { Statement } from '../../pipeline/compare/facts/statement.ts';
import type { Qualifier } from '../../pipeline/contract.ts';
import { valueInterval } from '../../pipeline/lib/money.ts';

/** Millions, as printed: "512.6", "nearly 520"; published on a day of June 2025. */
function takings(printed: string, day: number, more: Partial<Statement> = {}): Statement {
  const [figure = '', qualifier = 'exact'] = printed.split(' ').reverse();
  const decimals = figure.split('.')[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(figure)?.[0].length ?? 0);
  const unit = String(1_000_000 * 10 ** (zeros - decimals));
  const value = String(Number(figure) * 1_000_000);
  const published = `2025-06-${String(day).padStart(2, '0')}`;
  return {
    article_id: `art-${day}`,
    predicate: 'box_office',
    scope: 'total',
    ...valueInterval({ value, value_to: null, unit, qualifier: qualifier as Qualifier }),
    qualifier: qualifier as Qualifier,
    currency: 'RUB',
    date: null,
    place_id: 'place-russia',
    as_of: null,
    certainty: 'stated',
    published: { from: published, to: published },
    ...more,
  };
}

test.each<[string, Statement, Statement, Relation]>([
  ['the same', takings('512', 1), takings('512', 9), 'same'],
  ['more digits', takings('512', 1), takings('512.6', 9), 'finer'],
  ['rounded up', takings('513', 1), takings('512.6', 9), 'finer'],
  ['nearly', takings('nearly 520', 1), takings('512', 9), 'finer'],
  ['over', takings('over 500', 1), takings('512', 9), 'finer'],
  ['no territory', takings('512', 1, { place_id: null }), takings('512', 9), 'finer'],
  ['it grew', takings('380', 1), takings('512', 9), 'later'],
  ['an early stage told later', takings('512', 1), takings('over 380', 9, { scope: 'so_far' }), 'finer'],
  ['an early stage below', takings('512', 1), takings('380', 9, { scope: 'so_far' }), 'later'],
  ['it shrank', takings('512', 1), takings('412', 9), 'contrary'],
  ['two totals of one day', takings('512', 9), takings('412', 9, { article_id: 'art-b' }), 'contrary'],
  ['counted up to two days', takings('512', 9), takings('412', 9, { as_of: '2025-06-02' }), 'later'],
  ['two territories', takings('512', 1), takings('412', 9, { place_id: 'place-china' }), 'apart'],
  ['perhaps all countries', takings('812', 1, { place_id: null }), takings('512', 9), 'later'],
  [
    'two opening weekends',
    takings('120', 1, { scope: 'opening' }),
    takings('190', 9, { scope: 'opening' }),
    'contrary',
  ],
  [
    'an estimate, then the count',
    takings('121', 1, { scope: 'opening' }),
    takings('118.4', 3, { scope: 'opening' }),
    'later',
  ],
  ['a forecast', takings('900', 1, { scope: 'forecast' }), takings('512', 9, { scope: 'forecast' }), 'apart'],
  [
    'two budgets',
    takings('310', 1, { predicate: 'budget' }),
    takings('260', 9, { predicate: 'budget' }),
    'contrary',
  ],
])('%s', (_, a, b, relation) => {
  expect(relationOf(a, b)).toBe(relation);
  if (relation !== 'contrary') expect(relationOf(b, a)).toBe(relation);
});

describe('a group', () => {
  it('tells of an outlier once', () => {
    const group = [takings('512', 1), takings('512.3', 5), takings('412', 7), takings('513', 9)];
    const { agreement, contrary } = judgementOf(group);
    expect(agreement).toBe('contradicted');
    expect(contrary).toEqual([[group[0], group[2]]]);
  });

  it('keeps totals of one article apart that only leave out the territory', () => {
    const here = { article_id: 'art-one' };
    const group = [takings('512', 1, here), takings('612', 1, { ...here, place_id: null })];
    expect(judgementOf(group)).toEqual({ agreement: 'single', contrary: [] });
  });

  it.each([
    ['corroborated', [takings('512', 1), takings('512', 9)]],
    ['refined', [takings('512', 1), takings('512.3', 9)]],
    ['updated', [takings('380', 1), takings('512', 9)]],
    ['single', [takings('512', 1)]],
  ] as const)('%s', (agreement, group) => {
    expect(judgementOf(group).agreement).toBe(agreement);
  });
});
