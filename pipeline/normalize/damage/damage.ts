/** What can be wrong with the characters of a text, as the check of damaged text reports it. */

import type { Span } from '../../contract.ts';

export const damageKinds = [
  'mojibake',
  'replacement-character',
  'mixed-script',
  'invisible-character',
  'html-leftover',
  'parted-word',
  'misplaced-space',
  'cut-off',
  'doubled-headline',
  'repeated-text',
  'bracketed-pinyin',
  'formula-leading',
] as const;
export type DamageKind = (typeof damageKinds)[number];

/** `start` and `end` are code points of the raw text. */
export interface Damage extends Span {
  readonly kind: DamageKind;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** The damaged characters as they are in the raw text; invisible ones as U+200B. */
  readonly actual: string;
  /** What they must have been, when that can be told. */
  readonly expected: string | null;
  /** The other place that shows it: the first printing of what is printed twice. */
  readonly because: (Span & { readonly paragraph: number }) | null;
  /** How often this kind occurs in the paragraph; the place is that of the first. */
  readonly count: number;
  /** The letters that belong to another script ("Latin C"), by code point; empty for other kinds. */
  readonly letters: readonly string[];
}

/** A find inside one string, in UTF-16 units. */
export interface Flaw extends Span {
  readonly expected: string | null;
  readonly letters?: readonly string[];
}
