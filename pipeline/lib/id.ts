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
  | 'rat';

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
  /** By the key of a text's first occurrence, how often it came so far: keys are short, texts may be long paragraphs. */
  readonly #seen = new Map<string, number>();

  constructor(articleId: string) {
    this.#opening = `${articleId}${PARTED}`;
  }

  next(prefix: KeyPrefix, text: string): string {
    const first = this.#keyOf(prefix, text, 0);
    const occurrence = this.#seen.get(first) ?? 0;
    this.#seen.set(first, occurrence + 1);
    return occurrence === 0 ? first : this.#keyOf(prefix, text, occurrence);
  }

  #keyOf(prefix: KeyPrefix, text: string, occurrence: number): string {
    return keyOfText(prefix, `${this.#opening}${text}${PARTED}${occurrence}`);
  }
}
