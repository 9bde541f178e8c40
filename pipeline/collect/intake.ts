/** What happens at the door: a file, or a line of a feed, becomes an article, or a finding that says why it could not. */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectedArticle, Encoding, Finding, Severity, Sidecar } from '../contract.ts';
import { sha256 } from '../lib/digest.ts';
import { readInto } from '../lib/read-into.ts';
import type { ArticleFile } from './article-file.ts';
import { readArticleLine } from './article-line.ts';
import { type BadByte, type Decoded, decode } from './decode.ts';
import { bytesAt, LONGEST_LINE_MEGABYTES, sizes } from './feed.ts';
import { inLabels, intakeFinding, sidecarFault } from './intake-finding.ts';
import { decodePage, isPage } from './page/charset.ts';
import { readPage } from './page/read-page.ts';
import { noSidecar, readSidecar, type SidecarReading } from './sidecar.ts';

/** The files already taken in, by digest of their bytes. */
export type SeenBytes = Map<string, ArticleFile>;

/**
 * Larger files are no articles but archives, dumps or many articles in one: a long novel has three million characters, a
 * long article fifty thousand.
 */
const LARGEST_ARTICLE_MEGABYTES = 4;

/** A file or a line as the disk gives it, with what stands beside it. */
export interface Content {
  /** null for a file too large to be read. */
  readonly bytes: Uint8Array | null;
  /** Bytes on disk. */
  readonly size: number;
  readonly sidecar: SidecarReading;
  /** The sidecar's own text; empty when there is none. */
  readonly sidecarBytes: string;
}

/** What was let in: text, or the source of a page whose text is yet to be found. */
export interface Source {
  readonly file: ArticleFile;
  readonly sha256: string;
  readonly kind: 'text' | 'page';
  readonly body: string;
  readonly encoding: Encoding;
  readonly sidecar: Sidecar;
}

export interface Admission {
  /** null for what was left out. */
  readonly source: Source | null;
  readonly findings: readonly Finding[];
}

/** Reads an article's bytes and its sidecar: the one place where the pipeline opens raw articles. */
export function contentOf(corpus: string, file: ArticleFile): Content {
  if (file.feed) {
    const { length, sidecar } = file.feed;
    return { bytes: bytesAt(file.feed), size: length, sidecar, sidecarBytes: sidecar.bytes };
  }
  const sidecar = file.bare ? noSidecar : readSidecar(corpus, file.raw_file);
  const read = readUpTo(join(corpus, file.raw_file), largestOf(file) * 2 ** 20);
  return { ...read, sidecar, sidecarBytes: sidecar.ok ? sidecar.bytes : '' };
}

/** The bytes of a file, null for one of more than `largest`, and its size: one look at the disk for both. */
function readUpTo(path: string, largest: number): Pick<Content, 'bytes' | 'size'> {
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > largest) return { bytes: null, size };
    const bytes = new Uint8Array(size);
    return { bytes: bytes.subarray(0, readInto(bytes, handle)), size };
  } finally {
    closeSync(handle);
  }
}

/** Megabytes: a saved page carries much that is not its text. */
function largestOf({ raw_file }: ArticleFile): number {
  return isPage(raw_file) ? LONGEST_LINE_MEGABYTES : LARGEST_ARTICLE_MEGABYTES;
}

/** Lets a file or a line in, or says why not. Never throws for what it holds: that is a finding. */
export function takeIn(file: ArticleFile, { bytes, size, sidecar }: Content, seen: SeenBytes): Admission {
  if (bytes === null) return refused(file, 'too-large', sizes(size, largestOf(file)));
  const digest = sha256(bytes);
  const twin = seen.get(digest);
  if (twin) {
    const same = intakeFinding(file.raw_file, 'same-bytes', 'warning', 'same', { other: twin.raw_file });
    return { source: null, findings: [same] };
  }
  const read = file.feed ? fromLine(bytes) : fromFile(file, bytes);
  if (!read.ok) return refused(file, read.reason, read.params);
  if (!sidecar.ok) return refused(file, 'sidecar', sidecarFault(sidecar));
  seen.set(digest, file);
  const { kind, body, encoding, bad_byte } = read;
  const source = {
    file,
    sha256: digest,
    kind,
    body,
    encoding,
    sidecar: { ...sidecar.sidecar, ...read.sidecar },
  };
  const findings: Finding[] = encoding === 'utf-8' ? [] : [aboutEncoding(source, 'info', 'decoded', {})];
  if (bad_byte !== null) findings.push(aboutEncoding(source, 'warning', 'broken', { ...bad_byte }));
  return { source, findings };
}

type Read =
  | (Pick<Source, 'kind' | 'body' | 'encoding' | 'sidecar'> & {
      readonly ok: true;
      readonly bad_byte: BadByte | null;
    })
  | {
      readonly ok: false;
      readonly reason: string;
      readonly params: Readonly<Record<string, string | number>>;
    };

function fromFile({ raw_file }: ArticleFile, bytes: Uint8Array): Read {
  const kind = isPage(raw_file) ? 'page' : 'text';
  const decoded: Decoded = kind === 'page' ? decodePage(bytes) : decode(bytes);
  if (!decoded.ok) return { ok: false, reason: decoded.reason, params: {} };
  const { text, encoding, bad_byte } = decoded;
  return { ok: true, kind, body: text, encoding, sidecar: {}, bad_byte };
}

function fromLine(bytes: Uint8Array): Read {
  const line = readArticleLine(bytes);
  if (!line.ok) return { ok: false, reason: 'line', params: inLabels(line.reason) };
  const { kind, body, sidecar } = line;
  const decoded = decode(Buffer.from(body), kind);
  if (!decoded.ok) return { ok: false, reason: decoded.reason, params: {} };
  return { ok: true, kind, body, encoding: 'utf-8', sidecar, bad_byte: null };
}

export interface Intake {
  readonly article: CollectedArticle | null;
  readonly findings: readonly Finding[];
}

/** The article of what was let in. Pure: equal bytes and sidecars give equal articles, or equal findings. */
export function articleOf({ file, sha256: digest, kind, body, encoding, sidecar }: Source): Intake {
  const named = { article_id: file.article_id, raw_file: file.raw_file, sha256: digest, encoding };
  const page = kind === 'page' ? readPage(body) : null;
  if (page?.ok === false) return refusedArticle(file, page.reason, {});
  const text = page?.text ?? body;
  const size = Buffer.byteLength(text);
  if (size > LARGEST_ARTICLE_MEGABYTES * 2 ** 20)
    return refusedArticle(file, 'too-large', sizes(size, LARGEST_ARTICLE_MEGABYTES));
  const article: CollectedArticle = page
    ? { ...named, text, sidecar: { ...page.stated, ...sidecar }, extracted: true }
    : { ...named, text, sidecar };
  return { article, findings: [] };
}

function aboutEncoding(
  { file: { article_id, raw_file }, encoding }: Pick<Source, 'file' | 'encoding'>,
  severity: Severity,
  message: string,
  params: Readonly<Record<string, number>>,
): Finding {
  return {
    ...intakeFinding(raw_file, 'file-encoding', severity, message, { encoding, ...params }),
    article_id,
    // A file of broken UTF-8 is in the encoding expected: what it lacks, the message says.
    ...(encoding === 'utf-8' ? {} : { actual: encoding, expected: 'utf-8' }),
  };
}

type Params = Readonly<Record<string, string | number>>;

function refused(file: ArticleFile, message: string, params: Params): Admission {
  return { source: null, findings: refusedArticle(file, message, params).findings };
}

function refusedArticle({ raw_file }: ArticleFile, message: string, params: Params): Intake {
  return { article: null, findings: [intakeFinding(raw_file, 'unreadable-file', 'error', message, params)] };
}
