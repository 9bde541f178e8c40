/** What a check notices. */
import type { Place, Span } from './places.ts';

/** The gravest first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A place of this or another article; `location` is given where the other article is not at hand. */
export interface OtherPlace {
  readonly article_id: string;
  readonly place: Place;
  /** The words of it that the message quotes as `{{there}}`, beside `{{here}}` for those of the finding's own place. */
  readonly words?: Place;
  readonly location?: {
    readonly paragraph_id: string;
    readonly start: number;
    readonly end: number;
    readonly text: string | null;
  };
}

/** What a check noticed: a place, what was found, what was expected, and because of what other place. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly article_id: string | null;
  readonly raw_file: string;
  readonly place: Place | null;
  /** Code points of the raw text, where the finding is about characters that cleaning removed or changed. */
  readonly raw?: Span;
  readonly because: OtherPlace | null;
  readonly subject: { readonly table: string; readonly id: string } | null;
  readonly actual: string | null;
  readonly expected: string | null;
  /** Which sentence of the check's messages tells it: checks.json `<check>.messages.<message>`. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}
