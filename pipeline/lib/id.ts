/** Row keys derive from content: a letter prefix and a hash, so that mending one place re-keys nothing else. */

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

/** Stands between the parts that identify a row; no part contains it. */
const PARTED = '\u001f';

/** A key from the parts that identify a row. */
export function keyOf(prefix: KeyPrefix, ...parts: readonly string[]): string {
  return keyOfText(prefix, parts.join(PARTED));
}

let crypto: typeof import('node:crypto') | null = null;

function keyOfText(prefix: KeyPrefix, text: string): string {
  // Loaded with the first key: a program that makes none would wait for it longer than for most of its own modules.
  crypto ??= process.getBuiltinModule('node:crypto');
  return `${prefix}-${crypto.hash('sha256', text, 'hex').slice(0, KEY_DIGITS)}`;
}

/** Keys of one article: (article, kind, text, n-th occurrence of that text), never a position. */
export class ArticleKeys {
  readonly #opening: string;
  /** How often each text came so far in each kind. */
  readonly #seen = new Map<KeyPrefix, Map<string, number>>();

  constructor(articleId: string) {
    this.#opening = `${articleId}${PARTED}`;
  }

  next(prefix: KeyPrefix, text: string): string {
    let seen = this.#seen.get(prefix);
    if (!seen) {
      seen = new Map();
      this.#seen.set(prefix, seen);
    }
    const occurrence = seen.get(text) ?? 0;
    seen.set(text, occurrence + 1);
    return keyOfText(prefix, `${this.#opening}${text}${PARTED}${occurrence}`);
  }
}
