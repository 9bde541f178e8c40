/** One line of the verb `read`: an article, or the reason why the line is none. */
import { type LanguageCode, languageCodes } from '../contract.ts';
import { isValidEdtf } from '../lib/edtf.ts';
import { exactNumber } from '../lib/exact-number.ts';
import { spoken } from '../spoken.ts';

/** Given back as it came: programs number their lines, people name them. A bigint is a number with more digits than a double holds. */
export type RequestId = string | number | bigint;

export interface ReadRequest {
  readonly ok: true;
  readonly id: RequestId;
  readonly text: string;
  readonly lang: LanguageCode | null;
  /** EDTF date of publication, null when unknown. */
  readonly published: string | null;
}

export interface Refusal {
  readonly id: RequestId | null;
  readonly ok: false;
  /** A sentence in the language of the run. */
  readonly reason: string;
}

/** Reads and checks one line. Never throws. */
export function articleOf(line: string): ReadRequest | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refuse(null, 'not_json', error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(null, 'not_an_object');
  const { id: given, text, lang = null, published = null } = value as Readonly<Record<string, unknown>>;
  if (!isId(given)) return refuse(null, 'bad_id');
  const id = typeof given === 'number' ? exactNumber(line, 'id', given) : given;
  if (typeof text !== 'string') return refuse(id, 'bad_text');
  const known = lang === null ? null : languageCodes.find((code) => code === lang);
  if (known === undefined) return refuse(id, 'bad_lang');
  if (published !== null && (typeof published !== 'string' || !isValidEdtf(published)))
    return refuse(id, 'bad_published');
  return { ok: true, id, text, lang: known, published };
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' ? id !== '' : Number.isFinite(id);
}

/** `reason`: a label under errors:request; `cause`: what the machine said. */
export function refuse(id: RequestId | null, reason: string, cause?: unknown): Refusal {
  const said = cause instanceof Error ? cause.message : String(cause);
  return { id, ok: false, reason: spoken()(`errors:request.${reason}`, { reason: said }) };
}
