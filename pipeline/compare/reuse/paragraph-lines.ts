/** Reads paragraphs from JSON Lines that arrive in chunks of bytes or text, and says of every line that is none why. */
import { IdSet } from './id-set.ts';
import { ParagraphClasses, type ReuseInput } from './paragraph-classes.ts';

/** Why a line was not taken: codes, for whoever words them. */
export type RejectionReason = 'not-json' | 'not-an-object' | 'id-missing' | 'id-repeated' | 'text-missing';

export interface RejectedLine {
  readonly ok: false;
  /** One-based. */
  readonly line: number;
  readonly reason: RejectionReason;
}

const LINE_FEED = 10;
const BYTE_ORDER_MARK = '\ufeff';

export class ParagraphLines {
  readonly classes: ParagraphClasses;
  readonly rejected: RejectedLine[] = [];
  /** Lines taken as paragraphs. */
  accepted = 0;
  readonly #ids = new IdSet();
  #line = 0;
  #pieces: Buffer[] = [];

  constructor(keepTexts: boolean) {
    this.classes = new ParagraphClasses(keepTexts);
  }

  /** Takes the next chunk; characters and lines may be cut anywhere. */
  take(chunk: Uint8Array | string): void {
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let to = bytes.indexOf(LINE_FEED); to !== -1; to = bytes.indexOf(LINE_FEED, from)) {
      if (this.#pieces.length === 0) this.#finish(bytes, from, to);
      else this.#finishPieces(bytes.subarray(from, to));
      from = to + 1;
    }
    // A copy: whoever hands in chunks may use their memory again.
    if (from < bytes.length) this.#pieces.push(Buffer.from(bytes.subarray(from)));
  }

  /** Says that no more follows. */
  end(): void {
    if (this.#pieces.length > 0) this.#finishPieces(Buffer.alloc(0));
  }

  #finishPieces(tail: Buffer): void {
    const line = Buffer.concat([...this.#pieces, tail]);
    this.#pieces = [];
    this.#finish(line, 0, line.length);
  }

  #finish(bytes: Buffer, from: number, to: number): void {
    this.#line += 1;
    let line = bytes.toString('utf8', from, to);
    if (this.#line === 1 && line.startsWith(BYTE_ORDER_MARK)) line = line.slice(1);
    if (line.trim() === '') return;
    const paragraph = parse(line);
    if (typeof paragraph === 'string') this.#reject(paragraph);
    else if (this.#isNew(paragraph.id)) this.classes.add(paragraph);
  }

  #isNew(id: string): boolean {
    const isNew = this.#ids.add(id);
    if (isNew) this.accepted += 1;
    else this.#reject('id-repeated');
    return isNew;
  }

  #reject(reason: RejectionReason): void {
    this.rejected.push({ ok: false, line: this.#line, reason });
  }
}

function parse(line: string): ReuseInput | RejectionReason {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not-json';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-an-object';
  const { id, text, lang, group } = value as Partial<Record<keyof ReuseInput, unknown>>;
  if (typeof id !== 'string' || id === '') return 'id-missing';
  if (typeof text !== 'string') return 'text-missing';
  return {
    id,
    text,
    lang: typeof lang === 'string' ? lang : null,
    group: typeof group === 'string' ? group : null,
  };
}
