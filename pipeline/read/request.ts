/** One line of the verb `read`: an article, or the reason why the line is none. */
import { type LanguageCode, languageCodes } from '../contract.ts';
import { isValidEdtf } from '../lib/edtf.ts';

export interface ReadRequest {
  readonly ok: true;
  readonly id: string;
  readonly text: string;
  readonly lang: LanguageCode | null;
  /** EDTF date of publication, null when unknown. */
  readonly published: string | null;
}

export interface Refusal {
  readonly id: string | null;
  readonly ok: false;
  readonly reason: string;
}

/** Reads and checks one line. Never throws. */
export function articleOf(line: string): ReadRequest | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refuse(null, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(null, 'not a JSON object');
  const { id, text, lang = null, published = null } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id === '') return refuse(null, '"id" must be a text that is not empty');
  if (typeof text !== 'string') return refuse(id, '"text" must be a text');
  const known = lang === null ? null : languageCodes.find((code) => code === lang);
  if (known === undefined) return refuse(id, `"lang" must be one of ${languageCodes.join(', ')}`);
  if (published !== null && (typeof published !== 'string' || !isValidEdtf(published))) {
    return refuse(id, '"published" must be an EDTF date or null');
  }
  return { ok: true, id, text, lang: known, published };
}

function refuse(id: string | null, reason: string): Refusal {
  return { id, ok: false, reason };
}
