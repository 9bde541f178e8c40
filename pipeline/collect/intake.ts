/** What happens at the door: a file becomes an article, or a finding that says why it could not. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectedArticle, Finding, Severity } from '../contract.ts';
import { sha256 } from '../lib/digest.ts';
import type { ArticleFile } from './article-files.ts';
import { decode } from './decode.ts';
import { readSidecar, type SidecarReading } from './sidecar.ts';

export interface Intake {
  readonly article: CollectedArticle | null;
  readonly findings: readonly Finding[];
}

/** The ids of files already taken in, by digest of their bytes. */
export type SeenBytes = Map<string, ArticleFile>;

/**
 * Larger files are no articles but archives, dumps or many articles in one: a long novel has three million characters, a
 * long article fifty thousand.
 */
const LARGEST_ARTICLE_MEGABYTES = 4;

/** A file as the disk gives it, with what stands beside it. */
export interface Content {
  /** null for a file too large to be read. */
  readonly bytes: Uint8Array | null;
  /** Bytes on disk. */
  readonly size: number;
  readonly sidecar: SidecarReading;
  /** The sidecar's own text; empty when there is none. */
  readonly sidecarBytes: string;
}

/** Reads an article file and its sidecar: the one place where the pipeline opens raw articles. */
export function contentOf(corpus: string, file: ArticleFile): Content {
  const path = join(corpus, file.raw_file);
  const { size } = statSync(path);
  const bytes = size > LARGEST_ARTICLE_MEGABYTES * 2 ** 20 ? null : readFileSync(path);
  const sidecar = readSidecar(corpus, file.raw_file);
  return { bytes, size, sidecar, sidecarBytes: sidecar.ok ? sidecar.bytes : '' };
}

/** Turns one file into an article. Never throws for what the file holds: that is a finding. */
export function takeIn(file: ArticleFile, { bytes, size, sidecar }: Content, seen: SeenBytes): Intake {
  if (bytes === null) {
    const megabytes = Math.ceil(size / 2 ** 20);
    const limit = LARGEST_ARTICLE_MEGABYTES;
    return refused(file, 'unreadable-file', 'error', 'too-large', { megabytes, limit });
  }
  const digest = sha256(bytes);
  const twin = seen.get(digest);
  if (twin) return refused(file, 'same-bytes', 'warning', 'same', { other: twin.raw_file });
  const decoded = decode(bytes);
  if (!decoded.ok) return refused(file, 'unreadable-file', 'error', decoded.reason, {});
  if (!sidecar.ok) {
    return refused(file, 'unreadable-file', 'error', 'sidecar', {
      sidecar: sidecar.file,
      reason_en: sidecar.reason.en,
      reason_ru: sidecar.reason.ru,
      reason_zh: sidecar.reason.zh,
    });
  }
  seen.set(digest, file);
  const article: CollectedArticle = {
    article_id: file.article_id,
    raw_file: file.raw_file,
    sha256: digest,
    encoding: decoded.encoding,
    text: decoded.text,
    sidecar: sidecar.sidecar,
  };
  const findings: Finding[] =
    decoded.encoding === 'utf-8' ? [] : [aboutEncoding(article, 'info', 'decoded', {})];
  if (decoded.bad_byte !== null)
    findings.push(aboutEncoding(article, 'warning', 'broken', { ...decoded.bad_byte }));
  return { article, findings };
}

function aboutEncoding(
  article: CollectedArticle,
  severity: Severity,
  message: string,
  params: Readonly<Record<string, number>>,
): Finding {
  const { article_id, raw_file, encoding } = article;
  return {
    ...finding(raw_file, 'file-encoding', severity, message, { encoding, ...params }),
    article_id,
    actual: encoding,
    expected: 'utf-8',
  };
}

function refused(
  file: ArticleFile,
  check: string,
  severity: Severity,
  message: string,
  params: Readonly<Record<string, string | number>>,
): Intake {
  return { article: null, findings: [finding(file.raw_file, check, severity, message, params)] };
}

function finding(
  rawFile: string,
  check: string,
  severity: Severity,
  message: string,
  params: Readonly<Record<string, string | number>>,
): Finding {
  return {
    check,
    severity,
    article_id: null,
    raw_file: rawFile,
    place: null,
    because: null,
    subject: null,
    actual: null,
    expected: null,
    message,
    params: { file: rawFile, ...params },
  };
}
