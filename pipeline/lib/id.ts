/** Row keys derive from content: a letter prefix and a hash, so that mending one place re-keys nothing else. */
import { hash } from 'node:crypto';

/** Letter prefix of each table's keys. */
export type KeyPrefix =
  | 'par'
  | 'men'
  | 'amt'
  | 'cnv'
  | 'dat'
  | 'cnt'
  | 'quo'
  | 'fct'
  | 'fgr'
  | 'sto'
  | 'ent'
  | 'ali'
  | 'reu'
  | 'fnd'
  | 'rat'
  | 'cod';

/** 64 bits of SHA-256 as hex: two keys among a hundred million collide with probability below one in three thousand. */
const KEY_DIGITS = 16;

/** A key from the parts that identify a row; parts are joined by a character no part contains. */
export function keyOf(prefix: KeyPrefix, ...parts: readonly string[]): string {
  return `${prefix}-${hash('sha256', parts.join('\u001f'), 'hex').slice(0, KEY_DIGITS)}`;
}

/** The same key from the UTF-8 bytes of its only part. */
export function keyOfBytes(prefix: KeyPrefix, bytes: Uint8Array): string {
  return `${prefix}-${hash('sha256', bytes, 'hex').slice(0, KEY_DIGITS)}`;
}

/** Keys of one article: (article, kind, text, n-th occurrence of that text), never a position. */
export class ArticleKeys {
  readonly #articleId: string;
  readonly #seen = new Map<string, number>();

  constructor(articleId: string) {
    this.#articleId = articleId;
  }

  next(prefix: KeyPrefix, text: string): string {
    const slot = `${prefix}\u001f${text}`;
    const occurrence = this.#seen.get(slot) ?? 0;
    this.#seen.set(slot, occurrence + 1);
    return keyOf(prefix, this.#articleId, text, String(occurrence));
  }
}
