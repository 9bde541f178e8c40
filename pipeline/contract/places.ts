/** Languages, places in a text, keys and certainty: what every other type is made of. */
export const languageCodes = ['en', 'ru', 'zh'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** One thing for each language. */
export function perLanguage<T>(make: (lang: LanguageCode) => T): Readonly<Record<LanguageCode, T>> {
  return { en: make('en'), ru: make('ru'), zh: make('zh') };
}

/** Half-open, UTF-16 units of the string at hand unless said otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span inside the clean text of the article's paragraph number `paragraph` (zero-based). */
export interface Place extends Span {
  readonly paragraph: number;
}

/** Everything a row is made from carries the key of its row. */
export interface Keyed {
  readonly id: string;
  /** The corrections of people that were applied to it, parted by spaces. */
  readonly correction_id?: string;
}

/** `stated`: the text says so. `inferred`: concluded from other parts of the text. */
export type Certainty = 'stated' | 'inferred';
