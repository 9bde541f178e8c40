/** What normalize adds: paragraphs with their roles and the way back to the raw text, the header, the day of publication. */
import type { HeldCorrection } from './corrections.ts';
import type { Certainty, Keyed, LanguageCode, Place, Span } from './places.ts';

export type Role =
  | 'title'
  | 'heading'
  | 'dateline'
  | 'lead'
  | 'body'
  | 'caption'
  | 'wrapper'
  | 'disclaimer'
  | 'end-mark';

/** Roles whose text the article itself tells: only these yield amounts, counts, quotations and facts. */
export const tellingRoles: readonly Role[] = ['title', 'heading', 'lead', 'body'];

/** How the clean text of a paragraph lies on the raw text; null when they are the same characters, one for one. */
export interface Alignment {
  /** For UTF-16 unit i of the clean text: the code point offset where its raw characters start, from the paragraph's start. */
  readonly starts: readonly number[];
  /** Likewise, where they end. */
  readonly ends: readonly number[];
}

/** `start` and `end` are code points of the decoded raw text. */
export interface Paragraph extends Span {
  readonly role: Role;
  readonly lang: LanguageCode | 'und';
  /** NFC; every kind of space one space; invisible characters gone; full-width letters and digits narrow; entities resolved. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly alignment: Alignment | null;
}

export type PublishedBasis = 'correction' | 'sidecar' | 'stated' | 'dateline' | 'text' | 'unknown';

export interface Published {
  readonly edtf: string | null;
  /** ISO days, first and last possible. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: PublishedBasis;
  readonly certainty: Certainty;
  /** The characters the date was read from, when there are such. */
  readonly place: Place | null;
}

/** A word of the header with the place it was read from (null when a sidecar told it). */
export interface HeaderField {
  readonly value: string;
  readonly place: Place | null;
}

export interface Header {
  readonly title: HeaderField | null;
  readonly agency: HeaderField | null;
  readonly publisher: HeaderField | null;
  readonly syndicator: HeaderField | null;
  /** The section or site a wrapper line credits as the source ("Source: Ministry X – News"). */
  readonly section: HeaderField | null;
  readonly dateline_place: HeaderField | null;
  /** The day a dateline or a date line states, its own words; resolved in `published`. */
  readonly dateline_date: HeaderField | null;
  /** null when nothing says whether the text is a translation. */
  readonly is_translation: boolean | null;
}

export type Script = 'Latn' | 'Cyrl' | 'Hans' | 'Hant';

export interface NormalizedArticle {
  readonly lang: LanguageCode | 'und';
  readonly script: Script | null;
  readonly paragraphs: readonly (Paragraph & Keyed)[];
  readonly header: Header;
  readonly published: Published;
  /** The corrections of people that were applied to the article as a whole, parted by spaces. */
  readonly correction_id?: string;
  /** What the corrections of the article as a whole met. */
  readonly held?: readonly HeldCorrection[];
}
