/** Reads paragraphs from JSON Lines that arrive in chunks of bytes or text, and says of every line that is none why. */
import { StringDecoder } from 'node:string_decoder';
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

export class ParagraphLines {
  readonly classes: ParagraphClasses;
  readonly rejected: RejectedLine[] = [];
  /** Lines taken as paragraphs. */
  accepted = 0;
  readonly #decoder = new StringDecoder('utf8');
  #line = 0;
  #pieces: string[] = [];
  readonly #ids = new IdSet();

  constructor(keepTexts: boolean) {
    this.classes = new ParagraphClasses(keepTexts);
  }

  /** Takes the next chunk; characters and lines may be cut anywhere. */
  take(chunk: Uint8Array | string): void {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
    let from = 0;
    for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
      this.#finish(text.slice(from, to));
      from = to + 1;
    }
    if (from < text.length) this.#pieces.push(text.slice(from));
  }

  /** Says that no more follows. */
  end(): void {
    const rest = this.#decoder.end();
    if (rest !== '') this.#pieces.push(rest);
    if (this.#pieces.length > 0) this.#finish('');
  }

  #finish(tail: string): void {
    let line = tail;
    if (this.#pieces.length > 0) {
      line = this.#pieces.join('') + tail;
      this.#pieces = [];
    }
    this.#line += 1;
    if (this.#line === 1 && line.startsWith('\ufeff')) line = line.slice(1);
    if (line === '' || line.trim() === '') return;
    const paragraph = this.#parse(line);
    if (typeof paragraph === 'string') this.rejected.push({ ok: false, line: this.#line, reason: paragraph });
    else {
      this.accepted += 1;
      this.classes.add(paragraph);
    }
  }

  #parse(line: string): ReuseInput | RejectionReason {
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
    if (!this.#ids.add(id)) return 'id-repeated';
    return {
      id,
      text,
      lang: typeof lang === 'string' ? lang : null,
      group: typeof group === 'string' ? group : null,
    };
  }
}
