/** Where an article stands in the corpus: in a file of its own, or in a line of a feed. */
import type { SidecarReading } from './sidecar.ts';

export interface ArticleFile {
  readonly article_id: string;
  /** Path below the corpus folder, forward slashes: "articles/report.txt"; with its number for a line of a feed: "articles/feed.jsonl#12". */
  readonly raw_file: string;
  /** The listing found no sidecar of it, so the disk need not be asked again. */
  readonly bare?: true;
  /** Where a line of a feed lies; absent for a file of its own. */
  readonly feed?: FeedPlace;
}

/** Where a line lies, and what holds for all lines of its feed. */
export interface FeedPlace {
  /** The feed as bytes that can be read at any place: itself, or what a packed one held. */
  readonly path: string;
  /** Bytes. */
  readonly offset: number;
  readonly length: number;
  readonly sidecar: SidecarReading & { readonly ok: true };
}
