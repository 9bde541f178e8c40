/**
 * Reads a stream of paragraph lines with two threads when there is much of it. Which thread reads which lines is left
 * to chance; what comes out is not.
 */
import { LineBlocks } from './line-blocks.ts';
import { absorbClasses, packClasses, releaseClasses, unpackStrings } from './packed-classes.ts';
import { ParagraphClasses } from './paragraph-classes.ts';
import { ParagraphLines, type RejectedLine } from './paragraph-lines.ts';
import { type ReadElsewhere, SecondThread } from './second-thread.ts';

/** Bytes after which a second thread is worth its start. */
const MUCH = 4_000_000;

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
  /** How many bytes will come, about, when that is known. */
  readonly expected?: number;
  /** How many bytes make a second thread worth while. */
  readonly much?: number;
}

export async function readParagraphs(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  { keepTexts, expected = 0, much = MUCH }: ReadingOptions,
): Promise<ReadParagraphs> {
  const here = new ParagraphLines(keepTexts);
  const blocks = new LineBlocks();
  let second = expected > much ? new SecondThread(blocks.busy) : null;
  let bytes = 0;
  for await (const block of blocks.cut(chunks)) {
    bytes += block.bytes.length;
    if (second === null && bytes > much) second = new SecondThread(blocks.busy);
    if (!keepTexts && second?.takes(block)) continue;
    here.read(block);
    blocks.busy[block.slot] = 0;
  }
  if (second === null || keepTexts) return { classes: here.classes, rejected: here.rejected, second };
  return { ...joinReadings(here, await second.handOver()), second };
}

/** Of paragraphs with one id, the first line stays, whichever thread read it. */
function joinReadings(here: ParagraphLines, there: ReadElsewhere): Omit<ReadParagraphs, 'second'> {
  const rejected = [...here.rejected, ...there.rejected];
  const droppedHere = new Set<number>();
  const droppedThere = new Set<number>();
  unpackStrings(there.classes.ids).forEach((id, paragraph) => {
    const other = here.ids.indexOf(id ?? '');
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
    absorbClasses(classes, packClasses(here.classes), (paragraph) => droppedHere.has(paragraph));
  }
  absorbClasses(classes, there.classes, (paragraph) => droppedThere.has(paragraph));
  releaseClasses(there.classes);
  return { classes, rejected: rejected.sort((a, b) => a.line - b.line) };
}
