/** What a finding says of a statement: its value, and which kind of contradiction it is. */
import type { Fact, FactScope } from '../../contract.ts';

export function saidIn(fact: Pick<Fact, 'value' | 'currency' | 'date'>): string {
  return fact.value === null ? (fact.date?.edtf ?? '') : `${fact.value} ${fact.currency ?? ''}`;
}

/** Takings of a run that goes on only grow; those of a weekend or a day are one sum. */
const stretches: ReadonlySet<FactScope | null> = new Set<FactScope>([
  'opening',
  'worldwide_opening',
  'day',
  'period',
]);

/** Whether takings, costs or days differ. */
export function messageOf({
  predicate,
  scope,
}: Pick<Fact, 'predicate' | 'scope'>): 'takings' | 'stretch' | 'costs' | 'days' {
  if (predicate === 'release') return 'days';
  if (predicate === 'budget') return 'costs';
  return stretches.has(scope) ? 'stretch' : 'takings';
}
