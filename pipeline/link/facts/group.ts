/** Facts that answer one question share a group: the same predicate of the same subject, in the same place, about the same other party. */
import type { Fact, Predicate } from '../../contract.ts';
import { keyOf } from '../../lib/id.ts';

/** Predicates that a subject may have many of: each object is a question of its own ("who else co-produced it?"). */
const manyObjects: ReadonlySet<Predicate> = new Set<Predicate>([
  'signed',
  'position',
  'director',
  'producer',
  'co_producer',
  'distributor',
  'sequel',
  'award',
]);

/** The content-derived key of a fact's group. */
export function factGroupId(fact: Omit<Fact, 'fact_group_id'>): string {
  const object = manyObjects.has(fact.predicate) ? (fact.object_id ?? '') : '';
  return keyOf('fgr', fact.predicate, fact.subject_id, object, fact.place_id ?? '', fact.currency ?? '');
}
