/**
 * Reads paragraph lines. When there is much of them, a second thread scans their bytes while this one gives the words their numbers and
 * paragraphs their classes; what comes out is the same.
 */

import { SecondThread } from '../threads/second-thread.ts';
import { type FileInput, MUCH, startThread } from '../threads/thread-start.ts';
import { linesOfFile, PIECES_ROOM, STANDARD_INPUT, tokensIn } from './file-lines.ts';
import { LineScanner } from './line-scanner.ts';
import type { ParagraphClasses } from './paragraph-classes.ts';
import { ParagraphLines, type RejectedLine } from './paragraph-lines.ts';
import { blockMemory, ScannedBlock } from './scanned-block.ts';
import { type Chunks, linesOfStream } from './stream-lines.ts';

export interface ReadParagraphs {
  readonly classes: ParagraphClasses;
  /** In the order of the lines. */
  readonly rejected: readonly RejectedLine[];
  /** The second thread, if there was work for one: it can share what follows, and must be closed. */
  readonly second: SecondThread | null;
}

export interface ReadingOptions {
  readonly keepTexts: boolean;
  /** How many bytes make a second thread worth while. */
  readonly much?: number;
}

/** Reads a stream to its end. Throws what the stream or the second thread throws. */
export async function readParagraphs(
  chunks: Chunks,
  { keepTexts, much = MUCH }: ReadingOptions,
): Promise<ReadParagraphs> {
  const lines = new ParagraphLines(keepTexts);
  const here = new OwnScanner(lines);
  let second: SecondThread | null = null;
  let bytes = 0;
  try {
    for await (const piece of linesOfStream(chunks, PIECES_ROOM)) {
      bytes += piece.length;
      if (second === null && bytes > much) second = new SecondThread(startThread(here.lineCount));
      if (second === null) here.read(piece);
      else await second.scan(piece, lines);
    }
    await second?.scanRest(lines);
  } catch (error) {
    await second?.close();
    throw error;
  }
  return { classes: lines.classes, rejected: lines.rejected, second };
}

/** The same for the standard input when it is a file, which a thread that was started for it scans. */
export async function readFile({ size, thread }: FileInput, keepTexts: boolean): Promise<ReadParagraphs> {
  const lines = new ParagraphLines(keepTexts);
  if (thread === null) {
    const here = new OwnScanner(lines);
    for (const piece of linesOfFile(STANDARD_INPUT)) here.read(piece);
    return { classes: lines.classes, rejected: lines.rejected, second: null };
  }
  const second = new SecondThread(thread);
  try {
    lines.classes.content.share(tokensIn(size));
    await second.takeAll(lines);
  } catch (error) {
    await second.close();
    throw error;
  }
  return { classes: lines.classes, rejected: lines.rejected, second };
}

/** Scans lines and takes them in one thread. */
class OwnScanner {
  readonly #lines: ParagraphLines;
  readonly #scanner = new LineScanner();
  #block = new ScannedBlock(blockMemory(PIECES_ROOM));

  constructor(lines: ParagraphLines) {
    this.#lines = lines;
  }

  /** Lines read so far. */
  get lineCount(): number {
    return this.#scanner.lineCount;
  }

  read(piece: Uint8Array): void {
    if (piece.length > this.#block.room) this.#block = new ScannedBlock(blockMemory(piece.length));
    this.#block.hold(piece);
    this.#scanner.scan(this.#block);
    this.#lines.take(this.#block);
  }
}
