/** A version while it is being written: every file is hashed as it goes out, so that nothing is read twice to describe it. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byCodePoint } from '../lib/code-point-order.ts';
import { digestOfFile } from '../lib/digest.ts';

export interface PublishedFile {
  /** Path inside the version folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file being written; text is gathered into large chunks. */
export class HashedFile {
  readonly #place: string;
  readonly #handle: number;
  #isOpen = true;
  readonly #digest = createHash('sha256');
  #bytes = 0;
  #pending: string[] = [];
  #pendingLength = 0;

  /** Throws when there is a file at the place. */
  constructor(place: string) {
    this.#place = place;
    this.#handle = openSync(place, 'wx');
  }

  write(text: string): void {
    this.#pending.push(text);
    this.#pendingLength += text.length;
    if (this.#pendingLength > 1 << 18) this.#flush();
  }

  #flush(): void {
    const chunk = Buffer.from(this.#pending.join(''), 'utf8');
    this.#pending = [];
    this.#pendingLength = 0;
    this.#digest.update(chunk);
    this.#bytes += chunk.length;
    try {
      writeFileSync(this.#handle, chunk);
    } catch (error) {
      // Only the opening of a file says which file it was.
      throw Object.assign(error as Error, { path: this.#place });
    }
  }

  close(): { bytes: number; sha256: string } {
    this.#flush();
    this.#isOpen = false;
    closeSync(this.#handle);
    return { bytes: this.#bytes, sha256: this.#digest.digest('hex') };
  }

  /** Lets go of the file after a failure elsewhere. */
  abandon(): void {
    if (this.#isOpen) closeSync(this.#handle);
    this.#isOpen = false;
  }
}

export class VersionFolder {
  readonly root: string;
  readonly #files = new Map<string, PublishedFile>();
  /** Folders that are made. */
  readonly #folders = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  /** The files written so far, by path in code point order. */
  get files(): readonly PublishedFile[] {
    return [...this.#files.values()].sort((a, b) => byCodePoint(a.path, b.path));
  }

  /** A file written before. Throws when there is none: artefacts are listed in the order they need each other. */
  file(path: string): PublishedFile {
    const file = this.#files.get(path);
    if (!file) throw new Error(`${path} is not written yet`);
    return file;
  }

  /** The place of a file on disk, its folder made: for engines that write by themselves. Call `adopt` when it is there. */
  place(path: string): string {
    const place = join(this.root, path);
    const folder = dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }

  adopt(path: string): void {
    this.#files.set(path, { path, ...digestOfFile(join(this.root, path)) });
  }

  open(path: string): HashedFile {
    return new HashedFile(this.place(path));
  }

  /** Takes note of a file that `open` gave out. */
  finish(path: string, file: HashedFile): void {
    this.#files.set(path, { path, ...file.close() });
  }

  async write(path: string, text: string): Promise<void> {
    const file = this.open(path);
    try {
      file.write(text);
      this.finish(path, file);
    } catch (error) {
      file.abandon();
      throw error;
    }
  }
}
