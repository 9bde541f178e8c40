/** A version while it is being written: every file is hashed as it goes out, so that nothing is read twice to describe it. */
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { byCodePoint } from '../lib/code-point-order.ts';
import { hashFile } from './file-hash.ts';

export interface PublishedFile {
  /** Path inside the version folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file being written; text is gathered into large chunks. */
export class HashedFile {
  readonly #handle: FileHandle;
  readonly #digest = createHash('sha256');
  #bytes = 0;
  #pending: string[] = [];
  #pendingLength = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async write(text: string): Promise<void> {
    this.#pending.push(text);
    this.#pendingLength += text.length;
    if (this.#pendingLength > 1 << 18) await this.#flush();
  }

  async #flush(): Promise<void> {
    const chunk = Buffer.from(this.#pending.join(''), 'utf8');
    this.#pending = [];
    this.#pendingLength = 0;
    this.#digest.update(chunk);
    this.#bytes += chunk.length;
    await this.#handle.writeFile(chunk);
  }

  async close(): Promise<{ bytes: number; sha256: string }> {
    await this.#flush();
    await this.#handle.close();
    return { bytes: this.#bytes, sha256: this.#digest.digest('hex') };
  }

  /** Lets go of the file after a failure elsewhere. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
  }
}

export class VersionFolder {
  readonly root: string;
  readonly #files = new Map<string, PublishedFile>();

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
  async place(path: string): Promise<string> {
    const place = join(this.root, path);
    await mkdir(dirname(place), { recursive: true });
    return place;
  }

  async adopt(path: string): Promise<void> {
    this.#files.set(path, { path, ...(await hashFile(join(this.root, path))) });
  }

  async open(path: string): Promise<HashedFile> {
    return new HashedFile(await open(await this.place(path), 'wx'));
  }

  /** Takes note of a file that `open` gave out. */
  async finish(path: string, file: HashedFile): Promise<void> {
    this.#files.set(path, { path, ...(await file.close()) });
  }

  async write(path: string, text: string): Promise<void> {
    const file = await this.open(path);
    try {
      await file.write(text);
      await this.finish(path, file);
    } catch (error) {
      await file.abandon();
      throw error;
    }
  }
}
