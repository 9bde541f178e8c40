/** Reads paragraphs from JSON Lines, and says of every line that is none why. */

import { Uint32List } from '../lists/uint32-list.ts';
import { ByteScanner } from './byte-scanner.ts';
import { exactNumber } from './exact-numbers.ts';
import { TextsInMemory } from './held-texts.ts';
import { IdSet } from './id-set.ts';
import { LINE_FEED, type LineBlock } from './lines.ts';
import { ParagraphClasses, type ReuseInput } from './paragraph-classes.ts';
import { ParagraphJson } from './paragraph-json.ts';
import type { SharedFile } from './shared-file.ts';

/** Why a line was not taken: codes, for whoever words them. */
export type RejectionReason = 'not-json' | 'not-an-object' | 'id-missing' | 'id-repeated' | 'text-missing';

export interface RejectedLine {
  readonly ok: false;
  /** One-based. */
  readonly line: number;
  readonly reason: RejectionReason;
}

const BYTE_ORDER_MARK = '\ufeff';

export class ParagraphLines {
  readonly classes: ParagraphClasses;
  readonly rejected: RejectedLine[] = [];
  readonly ids = new IdSet();
  /** By paragraph: the line it came from. */
  readonly lines = new Uint32List();
  readonly #json = new ParagraphJson();
  readonly #scanner: ByteScanner;

  constructor(keepTexts: boolean) {
    this.classes = new ParagraphClasses(keepTexts ? new TextsInMemory() : null);
    this.#scanner = new ByteScanner(this.classes.reader);
  }

  /** Reads all that a file has left for this thread. */
  readAll(file: SharedFile): void {
    for (let block = file.next(); block !== null; block = file.next()) this.read(block);
  }

  read({ bytes, firstLine }: LineBlock): void {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { reader } = this.classes;
    reader.makeRoom(buffer.length);
    let number = firstLine;
    for (let from = 0; from < buffer.length; number += 1) {
      let to = this.#json.read(buffer, from, reader, this.#scanner);
      if (to >= 0) this.#takeRead(number);
      else {
        const feed = buffer.indexOf(LINE_FEED, from);
        to = feed === -1 ? buffer.length : feed;
        this.#take(buffer.toString('utf8', from, to), number);
      }
      from = to + 1;
    }
  }

  /** A line that was read straight from its bytes. */
  #takeRead(number: number): void {
    const { id, group, hasText } = this.#json;
    const reason = id === '' ? 'id-missing' : hasText ? 'id-repeated' : 'text-missing';
    if (reason !== 'id-repeated' || !this.ids.add(id)) {
      this.rejected.push({ ok: false, line: number, reason });
      return;
    }
    this.lines.push(number);
    this.classes.addRead(id, group, this.classes.texts === null ? '' : this.#json.text());
  }

  #take(given: string, number: number): void {
    const line = number === 1 && given.startsWith(BYTE_ORDER_MARK) ? given.slice(1) : given;
    if (line.trim() === '') return;
    const paragraph = parse(line);
    if (typeof paragraph === 'string') this.rejected.push({ ok: false, line: number, reason: paragraph });
    else if (!this.ids.add(paragraph.id))
      this.rejected.push({ ok: false, line: number, reason: 'id-repeated' });
    else {
      this.lines.push(number);
      this.classes.add(paragraph);
    }
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
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return 'id-missing';
  if (typeof text !== 'string') return 'text-missing';
  return {
    id: typeof id === 'number' ? exactNumber(line, 'id', id) : id,
    text,
    lang: typeof lang === 'string' ? lang : null,
    group:
      typeof group === 'number'
        ? exactNumber(line, 'group', group)
        : typeof group === 'string'
          ? group
          : null,
  };
}
