/**
 * Reads a stream of paragraph lines with two threads when there is much of it. Which thread reads which lines is left
 * to chance; what comes out is not.
 */

import { type ReadElsewhere, SecondThread } from '../threads/second-thread.ts';
import { type FileInput, MUCH, STANDARD_INPUT, startThread } from '../threads/thread-start.ts';
import { LineBlocks } from './line-blocks.ts';
import { absorbClasses, packClasses, releaseClasses, unpackStrings } from './packed-classes.ts';
import { ParagraphClasses } from './paragraph-classes.ts';
import { ParagraphLines, type RejectedLine } from './paragraph-lines.ts';
import { SharedFile, tokensIn } from './shared-file.ts';

export interface ReadParagraphs {
  readonly classes: ParagraphClasses;
  /** In the order of the lines. */
  readonly rejected: readonly RejectedLine[];
  /** The second thread, if there was work for one: it can share what follows, and must be closed. */
  readonly second: SecondThread | null;
}

export interface ReadingOptions {
  /** Keeps the texts; then one thread reads everything. */
  readonly keepTexts: boolean;
  /** How many bytes make a second thread worth while. */
  readonly much?: number;
}

/** Bytes as they come, cut anywhere. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

export async function readParagraphs(
  chunks: Chunks,
  { keepTexts, much = MUCH }: ReadingOptions,
): Promise<ReadParagraphs> {
  const here = new ParagraphLines(keepTexts);
  const blocks = new LineBlocks();
  let second: SecondThread | null = null;
  let bytes = 0;
  for await (const block of blocks.cut(chunks)) {
    bytes += block.bytes.length;
    if (second === null && bytes > much) second = new SecondThread(startThread(blocks.busy, null));
    if (!keepTexts && second?.takes(block)) continue;
    here.read(block);
    blocks.busy[block.slot] = 0;
  }
  return together(here, keepTexts ? null : second, second);
}

/** The same for the standard input when it is a file, which a thread that was started for it reads too. */
export async function readFile(input: FileInput, keepTexts: boolean): Promise<ReadParagraphs> {
  const here = new ParagraphLines(keepTexts);
  const second = input.thread === null ? null : new SecondThread(input.thread);
  try {
    if (second !== null) here.classes.content.share(tokensIn(input.memory.size));
    here.readAll(new SharedFile(STANDARD_INPUT, input.memory));
  } catch (error) {
    await second?.close();
    throw error;
  }
  return together(here, input.thread?.file === null ? null : second, second);
}

/** With what a thread has read, when it has. */
async function together(
  here: ParagraphLines,
  reader: SecondThread | null,
  second: SecondThread | null,
): Promise<ReadParagraphs> {
  if (reader === null) return { classes: here.classes, rejected: here.rejected, second };
  return { ...joinReadings(here, await reader.handOver()), second };
}

/** Of paragraphs with one id, the first line stays, whichever thread read it. */
function joinReadings(here: ParagraphLines, there: ReadElsewhere): Omit<ReadParagraphs, 'second'> {
  const rejected = [...here.rejected, ...there.rejected];
  const droppedHere = new Set<number>();
  const droppedThere = new Set<number>();
  const ids = unpackStrings(there.classes.ids);
  ids.forEach((id, paragraph) => {
    const other = here.ids.indexOf(id ?? '', there.idHashes[paragraph] as number);
    if (other === -1) return;
    const line = there.lines[paragraph] as number;
    const isLater = line > here.lines.at(other);
    if (isLater) droppedThere.add(paragraph);
    else droppedHere.add(other);
    rejected.push({ ok: false, line: isLater ? line : here.lines.at(other), reason: 'id-repeated' });
  });
  let { classes } = here;
  if (droppedHere.size > 0) {
    classes = new ParagraphClasses();
    absorbClasses(classes, packClasses(here.classes), here.classes.ids, (paragraph) =>
      droppedHere.has(paragraph),
    );
  }
  absorbClasses(classes, there.classes, ids, (paragraph) => droppedThere.has(paragraph));
  releaseClasses(there.classes);
  return { classes, rejected: rejected.sort((a, b) => a.line - b.line) };
}
