/** Facts that answer one question share a group: the same predicate, subject and other party, and for sums and showings the same part, place and currency. */
import type { Fact } from '../../contract.ts';
import { keyOf } from '../../lib/id.ts';

/** The content-derived key of a fact's group. */
export function factGroupId(fact: Omit<Fact, 'fact_group_id'>): string {
  const { predicate, subject_id, object_id, place_id, currency } = fact;
  return keyOf(
    'fgr',
    predicate,
    subject_id,
    object_id ?? '',
    place_id ?? '',
    currency ?? '',
    questionOf(fact),
  );
}

/** What must be the same for two statements to answer one question, besides who, where and in which currency. */
function questionOf({ id, predicate, scope, date }: Omit<Fact, 'fact_group_id'>): string {
  // Each edition of an event is held once.
  if (predicate === 'held') return date?.date_from?.slice(0, 4) ?? '';
  switch (scope) {
    case null:
    case 'total':
    case 'so_far':
      return '';
    case 'opening':
    case 'worldwide':
    case 'worldwide_opening':
    case 'abroad':
    case 'premiere':
    case 'release':
      return scope;
    case 'day':
    case 'period':
    case 'showing':
      return `${scope} ${date?.date_from === null || date === null ? id : date.edtf}`;
    case 'forecast':
    case 'part':
    case 'other':
      return `${scope} ${id}`;
  }
}
