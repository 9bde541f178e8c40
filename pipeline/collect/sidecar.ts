/** Reads what is known about an article beyond its text: the optional JSON file beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sidecar } from '../contract.ts';
import { edtfBounds, isValidEdtf } from '../lib/edtf.ts';
import { withoutMark } from '../lib/json-text.ts';
import { compileReference } from '../schemas/reference.ts';
import { spoken } from '../spoken.ts';
import { sidecarOf } from './article-files.ts';

export type SidecarReading =
  | { readonly ok: true; readonly sidecar: Sidecar; readonly bytes: string }
  | { readonly ok: false; readonly file: string; readonly reason: string };

/** A missing sidecar is an empty one; a broken one is refused with its file and the reason. */
export function readSidecar(corpus: string, rawFile: string): SidecarReading {
  const file = sidecarOf(rawFile);
  const path = join(corpus, file);
  if (!existsSync(path)) return { ok: true, sidecar: {}, bytes: '' };
  const bytes = readFileSync(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(bytes));
  } catch (error) {
    return { ok: false, file, reason: error instanceof Error ? error.message : String(error) };
  }
  const faults = compileReference('sidecar')(value);
  if (faults.length > 0) {
    return {
      ok: false,
      file,
      reason: faults.map((fault) => `${fault.path || '/'} ${fault.message}`).join('; '),
    };
  }
  const sidecar = value as Sidecar;
  const { published } = sidecar;
  if (published !== undefined && !saysWhen(published)) {
    const reason = spoken()('errors:sidecar_published', { value: JSON.stringify(published) });
    return { ok: false, file, reason };
  }
  return { ok: true, sidecar, bytes };
}

/** A date that at least bounds the day. */
function saysWhen(published: string): boolean {
  const { from, to } = edtfBounds(published);
  return isValidEdtf(published) && (from !== null || to !== null);
}
