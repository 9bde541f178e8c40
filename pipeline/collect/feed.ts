/** A feed: JSON Lines with one article a line. Only the places of its lines are held, never the lines. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../contract.ts';
import { readInto } from '../lib/read-into.ts';
import type { ArticleFile, FeedPlace } from './article-file.ts';
import { articleIdOfLine } from './article-id.ts';
import { readArticleLine } from './article-line.ts';
import { feedBytes, isPacked, linesIn } from './feed-lines.ts';
import { inLabels, intakeFinding, sidecarFault } from './intake-finding.ts';
import { readSidecar } from './sidecar.ts';

export interface FeedListing {
  readonly articles: readonly ArticleFile[];
  readonly findings: readonly Finding[];
  /** The feed, or lines of it, left out. */
  readonly refused: number;
}

/** Pages carry their pictures with them more often than not; texts are held to a smaller size afterwards. */
export const LONGEST_LINE_MEGABYTES = 16;
export const LONGEST_LINE_BYTES = LONGEST_LINE_MEGABYTES * 2 ** 20;
/** So many fields that mean nothing are named. */
const NAMED_FIELDS = 10;

/** The places of a feed's articles. `scratch`: the file a packed feed is unpacked to. */
export async function listFeed(corpus: string, rawFile: string, scratch: string): Promise<FeedListing> {
  const sidecar = readSidecar(corpus, rawFile);
  if (!sidecar.ok) return refused(rawFile, 'sidecar', sidecarFault(sidecar));
  const source = join(corpus, rawFile);
  const path = isPacked(rawFile) ? scratch : source;
  const articles: ArticleFile[] = [];
  const findings: Finding[] = [];
  const unread = new Map<string, number>();
  const bytes = isPacked(rawFile) ? unpackedTo(scratch, feedBytes(source)) : feedBytes(source);
  try {
    for await (const { number, offset, length, bytes: line } of linesIn(bytes, LONGEST_LINE_BYTES)) {
      const raw_file = `${rawFile}#${number}`;
      if (line === null) {
        findings.push(unreadable(raw_file, 'too-large', sizes(length)));
        continue;
      }
      const read = readArticleLine(line);
      if (!read.ok) findings.push(unreadable(raw_file, 'line', inLabels(read.reason)));
      else {
        articles.push({
          article_id: articleIdOfLine(read.id),
          raw_file,
          feed: { path, offset, length, sidecar },
        });
        for (const name of read.unread) if (!unread.has(name)) unread.set(name, number);
      }
    }
  } catch (error) {
    // Half an archive is not taken for the whole.
    if (isDamaged(error)) return refused(rawFile, 'packed', { reason: error.message });
    throw error;
  }
  if (articles.length === 0 && findings.length === 0) return refused(rawFile, 'empty', {});
  const left = findings.length;
  if (unread.size > 0) findings.push(unreadFields(rawFile, unread));
  return { articles, findings, refused: left };
}

/** Reads a line again. */
export function bytesAt({ path, offset, length }: FeedPlace): Uint8Array {
  const bytes = new Uint8Array(length);
  const handle = openSync(path, 'r');
  try {
    readInto(bytes, handle, offset);
  } finally {
    closeSync(handle);
  }
  return bytes;
}

/** How large something is and may be, in megabytes: parameters of the message that refuses it. */
export function sizes(bytes: number, limit = LONGEST_LINE_MEGABYTES): Record<'megabytes' | 'limit', number> {
  return { megabytes: Math.ceil(bytes / 2 ** 20), limit };
}

/** Passes bytes on and keeps them in a file. */
async function* unpackedTo(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; ) at += writeSync(handle, chunk, at);
      yield chunk;
    }
  } finally {
    closeSync(handle);
  }
}

/** What zlib says of bytes that are no whole archive. */
function isDamaged(error: unknown): error is Error {
  return error instanceof Error && /^Z_/.test(String((error as NodeJS.ErrnoException).code));
}

function unreadable(
  rawFile: string,
  message: string,
  params: Readonly<Record<string, string | number>>,
): Finding {
  return intakeFinding(rawFile, 'unreadable-file', 'error', message, params);
}

function refused(
  rawFile: string,
  message: string,
  params: Readonly<Record<string, string | number>>,
): FeedListing {
  return { articles: [], findings: [unreadable(rawFile, message, params)], refused: 1 };
}

/** A misspelt field looks like one that means nothing, so it is told, once a feed. */
function unreadFields(rawFile: string, unread: ReadonlyMap<string, number>): Finding {
  const named = [...unread].slice(0, NAMED_FIELDS).map(([name]) => name);
  const [line = 0] = unread.values();
  const fields = named.join(', ') + (unread.size > named.length ? ', …' : '');
  return intakeFinding(rawFile, 'unread-fields', 'warning', 'unread', { fields, line });
}
