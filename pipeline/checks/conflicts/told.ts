/** What a finding says of a statement: its value, and which kind of contradiction it is. */
import type { Fact } from '../../contract.ts';

export function saidIn(fact: Pick<Fact, 'value' | 'currency' | 'date'>): string {
  return fact.value === null ? (fact.date?.edtf ?? '') : `${fact.value} ${fact.currency ?? ''}`;
}

/** Whether takings, costs or days differ. */
export function messageOf({ predicate }: Pick<Fact, 'predicate'>): 'takings' | 'costs' | 'days' {
  if (predicate === 'release') return 'days';
  return predicate === 'budget' ? 'costs' : 'takings';
}
