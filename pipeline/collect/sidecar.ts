/** Reads what is known about an article beyond its text: the optional JSON file beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Labels, Sidecar } from '../contract.ts';
import { inEachLanguage } from '../i18n.ts';
import { edtfBounds, isValidEdtf } from '../lib/edtf.ts';
import { withoutMark } from '../lib/json-text.ts';
import { faultWords } from '../schemas/fault-words.ts';
import { compileReference } from '../schemas/reference.ts';
import { sidecarOf } from './file-names.ts';

/** `bytes`: the file as it stands, empty when there is none. */
export type SidecarReading =
  | { readonly ok: true; readonly sidecar: Sidecar; readonly bytes: string }
  | { readonly ok: false; readonly file: string; readonly reason: Labels };

/** What is known of an article that has no sidecar. */
export const noSidecar: SidecarReading & { readonly ok: true } = { ok: true, sidecar: {}, bytes: '' };

/** A missing sidecar is an empty one; a broken one is refused with its file and the reason. */
export function readSidecar(corpus: string, rawFile: string): SidecarReading {
  const file = sidecarOf(rawFile);
  const path = join(corpus, file);
  if (!existsSync(path)) return noSidecar;
  const bytes = readFileSync(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(bytes));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { ok: false, file, reason: inEachLanguage((t) => t('errors:sidecar_json', { reason: words })) };
  }
  const reason = faultIn(value, 'sidecar');
  return reason === null ? { ok: true, sidecar: value as Sidecar, bytes } : { ok: false, file, reason };
}

/** What keeps a value from saying what a sidecar says, in every language; null when nothing does. */
export function faultIn(value: unknown, schema: 'sidecar' | 'article-line'): Labels | null {
  const faults = compileReference(schema)(value);
  if (faults.length > 0) {
    return inEachLanguage((t) =>
      faults
        .map((fault) => t('errors:sidecar_fault', { path: fault.path || '/', reason: faultWords(fault, t) }))
        .join(t('report:changes.and')),
    );
  }
  const { published } = value as Sidecar;
  if (published === undefined || saysWhen(published)) return null;
  return inEachLanguage((t) => t('errors:sidecar_published', { value: JSON.stringify(published) }));
}

/** A date that at least bounds the day. */
function saysWhen(published: string): boolean {
  const { from, to } = edtfBounds(published);
  return isValidEdtf(published) && (from !== null || to !== null);
}
