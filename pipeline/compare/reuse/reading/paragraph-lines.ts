/** Takes paragraphs from scanned blocks in the order of their lines, and says of every line that is none why. */

import { exactNumber } from '../../../lib/exact-number.ts';
import { TextsInMemory } from './held-texts.ts';
import { IdSet } from './id-set.ts';
import { ParagraphClasses, type ReuseInput } from './paragraph-classes.ts';
import {
  GIVEN_END,
  GIVEN_START,
  GROUP_END,
  GROUP_START,
  ID_END,
  ID_START,
  LENGTH,
  LINE_FIELDS,
  NUMBER,
  type ScannedBlock,
  TEXT_END,
  TEXT_START,
} from './scanned-block.ts';

/** Why a line was not taken: codes, for whoever words them. */
type RejectionReason = 'not-json' | 'not-an-object' | 'id-missing' | 'id-repeated' | 'text-missing';

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
  readonly #ids = new IdSet();
  /** Numbers of the words of a block. */
  #numbers = new Uint32Array(0);

  constructor(keepTexts: boolean) {
    this.classes = new ParagraphClasses(keepTexts ? new TextsInMemory() : null);
  }

  take(block: ScannedBlock): void {
    const { lineCount, wordCount, memory } = block;
    if (wordCount > this.#numbers.length) this.#numbers = new Uint32Array(wordCount * 2);
    this.classes.lexicon.numberAll(memory.words, wordCount, this.#numbers);
    const { lines } = memory;
    for (let at = 0; at < lineCount * LINE_FIELDS; at += LINE_FIELDS) {
      if (lines[at + GIVEN_END] === -1) this.#takeScanned(block, at);
      else this.#takeGiven(block, at);
    }
  }

  #takeScanned({ memory, bytes }: ScannedBlock, at: number): void {
    const { lines, content } = memory;
    const { classes } = this;
    const id = stringAt(bytes, lines[at + ID_START] as number, lines[at + ID_END] as number);
    const textStart = lines[at + TEXT_START] as number;
    const reason = id === '' ? 'id-missing' : textStart > 0 ? 'id-repeated' : 'text-missing';
    if (reason !== 'id-repeated' || !this.#ids.add(id)) {
      this.#reject(lines[at + NUMBER] as number, reason);
      return;
    }
    const groupStart = lines[at + GROUP_START] as number;
    const group = groupStart === 0 ? null : stringAt(bytes, groupStart, lines[at + GROUP_END] as number);
    const length = lines[at + LENGTH] as number;
    const cls = classes.classScanned(lines, at, content, this.#numbers);
    const text =
      classes.texts === null ? '' : textAt(bytes, textStart, lines[at + TEXT_END] as number, length < 0);
    classes.enter(id, group, text, length < 0 ? ~length : length, cls);
  }

  /** Lines in a row that could not be scanned. */
  #takeGiven({ memory, bytes }: ScannedBlock, at: number): void {
    const start = memory.lines[at + GIVEN_START] as number;
    const end = memory.lines[at + GIVEN_END] as number;
    let number = memory.lines[at + NUMBER] as number;
    for (const line of bytes.toString('utf8', start, end).split('\n')) {
      this.#take(line, number);
      number += 1;
    }
  }

  #reject(line: number, reason: RejectionReason): void {
    this.rejected.push({ ok: false, line, reason });
  }

  #take(given: string, number: number): void {
    const line = number === 1 && given.startsWith(BYTE_ORDER_MARK) ? given.slice(1) : given;
    if (line.trim() === '') return;
    const paragraph = parse(line);
    if (typeof paragraph === 'string') this.#reject(number, paragraph);
    else if (!this.#ids.add(paragraph.id)) this.#reject(number, 'id-repeated');
    else this.classes.add(paragraph);
  }
}

/** A string without escapes. */
function stringAt(bytes: Buffer, from: number, end: number): string {
  let all = 0;
  for (let at = from; at < end; at += 1) all |= bytes[at] as number;
  return all < 0x80 ? bytes.toString('latin1', from, end) : bytes.toString('utf8', from, end);
}

function textAt(bytes: Buffer, start: number, end: number, isEscaped: boolean): string {
  if (!isEscaped) return bytes.toString('utf8', start, end);
  return JSON.parse(bytes.toString('utf8', start - 1, end + 1)) as string;
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
    id: typeof id === 'number' ? String(exactNumber(line, 'id', id)) : id,
    text,
    lang: typeof lang === 'string' ? lang : null,
    group:
      typeof group === 'number'
        ? String(exactNumber(line, 'group', group))
        : typeof group === 'string'
          ? group
          : null,
  };
}
