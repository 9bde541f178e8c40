/** What a language brings: one grammar a kind, and the words by which facts are told in it. */
import type { CountGrammar, LanguageCode, MoneyGrammar, NameGrammar, QuoteGrammar } from '../contract.ts';
import type { TimeGrammar } from './shared/time-expression.ts';

export interface Language {
  readonly code: LanguageCode;
  readonly money: MoneyGrammar;
  readonly times: TimeGrammar;
  readonly counts: CountGrammar;
  readonly names: NameGrammar;
  readonly quotes: QuoteGrammar;
  readonly link: LinkWords;
}

/** The words by which sentences of a language tie their parts together. Patterns carry no state (no g, no y flag). */
export interface LinkWords {
  /** What may stand between a sum and its conversion besides a bracket or a slash: "or", «или», 约合. */
  readonly conversion: RegExp;
  /** Words that make a count one of years since an event; tested on the count and a few characters after it. */
  readonly anniversary: RegExp;
  readonly release: RegExp;
  /** Verbs of holding an event, and on which side of them it is named. */
  readonly held: readonly { readonly pattern: RegExp; readonly event: 'before' | 'after' | 'either' }[];
  readonly signed: RegExp;
  readonly coProduced: RegExp;
  readonly distributed: RegExp;
  readonly awarded: RegExp;
  /** Said of a later part of a work; the works stand on both sides of it or after it. */
  readonly sequel: RegExp;
  /** Where and when a plot takes place. */
  readonly setIn: RegExp;
  /** A role text, or the words right before a name, that make a person the director of a film. */
  readonly filmDirector: RegExp;
  /** Likewise the producer. */
  readonly filmProducer: RegExp;
  /** A role that points back to an organization without naming it: "the company's CEO". */
  readonly sameOrganization: RegExp;
  /** What stands right before a place where something happens. */
  readonly locative: RegExp;
  /** Words that join a role to its organization and belong to neither: "of the". */
  readonly roleJoint: RegExp;
  /** A date after these words says when something began to exist or ends, not when the sentence's event took place. */
  readonly notItsDate: RegExp;
}
