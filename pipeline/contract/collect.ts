/** What collect hands on: an article as received, decoded, with what is known beside it. */
import type { LanguageCode } from './places.ts';

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1251'
  | 'gb18030'
  | 'big5'
  | 'windows-1252'
  | 'koi8-r';

export type TextPolicy = 'full' | 'excerpt' | 'none';

/** What is known about an article beyond its text: raw/articles/<name>.json, or fields of its line in a feed; every field optional. */
export interface Sidecar {
  readonly lang?: LanguageCode;
  readonly title?: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly syndicator?: string;
  readonly is_translation?: boolean;
  /** EDTF date of publication. */
  readonly published?: string;
  readonly source_url?: string;
  readonly rights?: string;
  readonly text_policy?: TextPolicy;
}

export interface CollectedArticle {
  readonly article_id: string;
  /** Path below the corpus folder, with forward slashes; `#` and its number for a line of a feed: "articles/feed.jsonl#12". */
  readonly raw_file: string;
  /** Of the bytes of the file or the line. */
  readonly sha256: string;
  readonly encoding: Encoding;
  /** The decoded text, byte order mark removed, nothing else changed; of a saved page its main text. */
  readonly text: string;
  /** What a saved page states stands in for what its sidecar leaves open. */
  readonly sidecar: Sidecar;
  /** The text was taken out of a saved page; absent when it stands in the file as it is. */
  readonly extracted?: true;
}
