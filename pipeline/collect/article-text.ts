/** The text of an article that was taken in before, read again from the corpus: what published positions count in. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import type { ArticleFile, FeedPlace } from './article-file.ts';
import { LONGEST_LINE_BYTES } from './feed.ts';
import { type FeedLine, feedBytes, linesIn } from './feed-lines.ts';
import { lineOfFeed } from './file-names.ts';
import { articleOf, type Content, contentOf, takeIn } from './intake.ts';
import { noSidecar } from './sidecar.ts';

export type ArticleText =
  | { readonly found: true; readonly sha256: string; readonly text: string }
  /** `missing`: no such file or line. `unread`: its bytes have another digest, given when known, or are no article any more. */
  | { readonly found: false; readonly why: 'missing' | 'unread' };

const missing: ArticleText = { found: false, why: 'missing' };
const unread: ArticleText = { found: false, why: 'unread' };

/** Lines of one feed asked in ascending order are found in one pass over it. Close it when done. */
export class ArticleTexts {
  readonly #corpus: string;
  #open: { readonly feed: string; readonly lines: AsyncGenerator<FeedLine>; at: number } | null = null;

  constructor(corpus: string) {
    this.#corpus = corpus;
  }

  async of(rawFile: string): Promise<ArticleText> {
    const place = lineOfFeed(rawFile);
    if (!existsSync(join(this.#corpus, place?.feed ?? rawFile))) return missing;
    if (place === null) {
      const file = { article_id: '', raw_file: rawFile };
      return textIn(file, contentOf(this.#corpus, file));
    }
    const line = await this.#line(place.feed, place.line);
    if (line === null) return missing;
    return line.bytes === null ? unread : textIn(asLine(rawFile), besideNothing(line.bytes));
  }

  async #line(feed: string, number: number): Promise<FeedLine | null> {
    if (this.#open?.feed !== feed || this.#open.at >= number) {
      await this.close();
      const bytes = feedBytes(join(this.#corpus, feed));
      this.#open = { feed, lines: linesIn(bytes, LONGEST_LINE_BYTES), at: 0 };
    }
    const open = this.#open;
    while (open.at < number) {
      const { value, done } = await open.lines.next();
      if (done) return null;
      open.at = value.number;
      if (value.number === number) return value;
    }
    return null;
  }

  async close(): Promise<void> {
    await this.#open?.lines.return(undefined);
    this.#open = null;
  }
}

/** What stands beside an article tells nothing of its text. */
function besideNothing(bytes: Uint8Array): Content {
  return { bytes, size: bytes.length, sidecar: noSidecar, sidecarBytes: '' };
}

function asLine(raw_file: string): ArticleFile {
  const feed: FeedPlace = { path: '', offset: 0, length: 0, sidecar: noSidecar };
  return { article_id: '', raw_file, feed };
}

function textIn(file: ArticleFile, content: Content): ArticleText {
  const { source } = takeIn(file, { ...content, sidecar: noSidecar }, new Map());
  const article = source && articleOf(source).article;
  return article && content.bytes
    ? { found: true, sha256: sha256(content.bytes), text: article.text }
    : unread;
}
