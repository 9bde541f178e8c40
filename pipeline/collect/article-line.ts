/** One line of a feed: an article's text or page, its id, and what a sidecar would say of it. */
import type { Labels, Sidecar } from '../contract.ts';
import { inEachLanguage } from '../i18n.ts';
import { sha256 } from '../lib/digest.ts';
import { exactNumber } from '../lib/exact-number.ts';
import { faultIn } from './sidecar.ts';

export interface ArticleLine {
  readonly ok: true;
  /** As the line gives it; else made from the text, so that it stays when lines are added. */
  readonly id: string;
  readonly kind: 'text' | 'page';
  readonly body: string;
  readonly sidecar: Sidecar;
  /** Fields that mean nothing here. */
  readonly unread: readonly string[];
}

export interface BadLine {
  readonly ok: false;
  /** Why the line is no article. */
  readonly reason: Labels;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const sidecarFields: readonly (keyof Sidecar)[] = [
  'lang',
  'title',
  'publisher',
  'agency',
  'syndicator',
  'is_translation',
  'published',
  'source_url',
  'rights',
  'text_policy',
];
const ownFields: ReadonlySet<string> = new Set(['id', 'text', 'html', ...sidecarFields]);
/** Hexadecimal digits of a made id. */
const ID_DIGITS = 16;

/** Never throws. */
export function readArticleLine(bytes: Uint8Array): ArticleLine | BadLine {
  const value = parsed(bytes);
  if (!value.ok) return value;
  if (!hasOneBody(value.fields)) return bad('line_body');
  const reason = faultIn(value.fields, 'article-line');
  if (reason !== null) return { ok: false, reason };
  const fields = value.fields as Readonly<Record<string, unknown>>;
  const kind = fields.html === undefined ? 'text' : 'page';
  const body = String(kind === 'text' ? fields.text : fields.html);
  const told = sidecarFields.filter((name) => name in fields).map((name) => [name, fields[name]]);
  return {
    ok: true,
    id: fields.id === undefined ? sha256(body).slice(0, ID_DIGITS) : String(fields.id),
    kind,
    body,
    sidecar: Object.fromEntries(told),
    unread: Object.keys(fields).filter((name) => !ownFields.has(name)),
  };
}

function hasOneBody(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'text' in value !== 'html' in value;
}

function parsed(bytes: Uint8Array): { readonly ok: true; readonly fields: unknown } | BadLine {
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    return bad('line_encoding');
  }
  try {
    const fields: unknown = JSON.parse(text);
    return { ok: true, fields: withWordId(fields, text) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    // The engine quotes the line, whose words may not be for publishing.
    return bad('sidecar_json', { reason: words.replace(/, (?:\.\.\.)?".*$/su, '') });
  }
}

/** Programs number their articles. */
function withWordId(fields: unknown, line: string): unknown {
  if (typeof fields !== 'object' || fields === null || !('id' in fields)) return fields;
  if (typeof fields.id !== 'number') return fields;
  const id = exactNumber(line, 'id', fields.id);
  return typeof id === 'bigint' || Number.isSafeInteger(id) ? { ...fields, id: String(id) } : fields;
}

/** `label`: a sentence under `errors`. */
function bad(label: string, params: Readonly<Record<string, string>> = {}): BadLine {
  return { ok: false, reason: inEachLanguage((t) => t(`errors:${label}`, params)) };
}
