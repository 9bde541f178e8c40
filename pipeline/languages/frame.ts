/** How a language tells a fact by the words that stand between two names and right around them. */
import type { EntityType, Predicate } from '../contract.ts';

/** Two names, the first before the second, and all that must stand around them. A group `office` is the office held. */
export interface Frame {
  readonly predicate: Predicate;
  readonly first: EntityType;
  readonly second: EntityType;
  /** The subject of the fact; the other name is its object. */
  readonly subject: 'first' | 'second';
  /** What stands right before the first name. */
  readonly before?: RegExp;
  /** All that stands between the two. */
  readonly between: RegExp;
  /** What stands right behind the second name. */
  readonly after?: RegExp;
}
