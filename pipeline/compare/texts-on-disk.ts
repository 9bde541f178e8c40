/** Texts of paragraphs in a scratch file: of a large corpus they would be a third of all that comparing holds, and few are asked for. */
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { readInto } from '../lib/read-into.ts';
import { Uint32List } from './reuse/lists/uint32-list.ts';
import type { HeldTexts } from './reuse/reading/held-texts.ts';

/** UTF-16 units that are gathered before they are written. */
const GATHERED = 1 << 18;
const BYTES_A_UNIT = 2;

export class TextsOnDisk implements HeldTexts {
  readonly #file: string;
  readonly #handle: number;
  /** By class: units of the file before its text, and its length. A corpus of 8 GB has four billion units. */
  readonly #starts = new Uint32List();
  readonly #lengths = new Uint32List();
  #gathered: string[] = [];
  #waiting = 0;
  #size = 0;

  /** `file`: written anew, and removed by `close`. */
  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#file = file;
    this.#handle = openSync(file, 'w+');
  }

  set(cls: number, text: string): void {
    while (this.#starts.length <= cls) {
      this.#starts.push(0);
      this.#lengths.push(0);
    }
    this.#starts.values[cls] = this.#size;
    this.#lengths.values[cls] = text.length;
    this.#size += text.length;
    this.#gathered.push(text);
    this.#waiting += text.length;
    if (this.#waiting >= GATHERED) this.#write();
  }

  get(cls: number): string {
    if (this.#waiting > 0) this.#write();
    const bytes = Buffer.allocUnsafe(this.#lengths.at(cls) * BYTES_A_UNIT);
    const from = this.#starts.at(cls) * BYTES_A_UNIT;
    if (readInto(bytes, this.#handle, from) < bytes.length)
      throw new Error(`${this.#file} is shorter than what was written to it`);
    return bytes.toString('utf16le');
  }

  close(): void {
    closeSync(this.#handle);
    rmSync(this.#file, { force: true });
  }

  #write(): void {
    const bytes = Buffer.from(this.#gathered.join(''), 'utf16le');
    this.#gathered = [];
    this.#waiting = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#handle, bytes, at);
  }
}
