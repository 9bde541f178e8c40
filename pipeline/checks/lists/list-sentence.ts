/** A sentence that may list what was counted, and the list that is found in it. */
import type { Mention, Span } from '../../contract.ts';
import type { ListWords } from '../../languages/shared/list-words.ts';

export interface ClosedList extends Span {
  readonly members: number;
  /** An "and" inside a member would make it one fewer. */
  readonly fewest: number;
  /** Whether a country or a region is among them: it may belong to the place before it. */
  readonly hasWider?: boolean;
  /** Whether there may be more of them than are named. */
  readonly isOpen?: boolean;
}

/** A list and what leads to it. */
export type ListFound = ClosedList & { readonly gap: Span };

/** A sentence with what is known of it; spans count in `text`, the paragraph. */
export interface ListSentence extends Span {
  readonly text: string;
  readonly words: ListWords;
  readonly mentions: readonly Mention[];
}
