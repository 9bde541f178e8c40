/**
 * The verb `reuse`: paragraphs as JSON Lines in, pairs as JSON Lines out. A line that is no paragraph is answered by a
 * line that says which and why, and the others go on.
 */
import { EventEmitter, once } from 'node:events';
import { type Reuse, type ReuseOptions, reuseAmong } from './index.ts';
import type { ParagraphClasses } from './reading/paragraph-classes.ts';
import type { RejectedLine } from './reading/paragraph-lines.ts';
import { readFile, readParagraphs } from './reading/paragraph-reading.ts';
import type { Chunks } from './reading/stream-lines.ts';
import { type NumberedRow, rounded } from './row-writer.ts';
import type { SecondThread } from './threads/second-thread.ts';
import type { FileInput } from './threads/thread-start.ts';
import { alone } from './threads/works.ts';

/** What is written to: a stream, or whatever takes text; a promise is waited for, and so is a full stream. */
export interface ReuseOutput {
  write(text: string): unknown;
}

/** What a run read and wrote. */
export interface ReuseSummary {
  readonly paragraphs: number;
  readonly rejected: number;
  readonly rows: number;
  readonly groups: number;
}

/** Characters written at once. */
const BATCH = 1 << 16;

/**
 * Reads all paragraphs, then writes the rejected lines in their order and the rows in the order of their ids.
 * A row of a group also says how loosely the group chains; any row, when there are too many like it for all to be given.
 */
export async function reuse(
  input: Chunks | FileInput,
  output: ReuseOutput,
  flags: ReuseOptions,
): Promise<ReuseSummary> {
  const keepTexts = flags.passages === true;
  const { classes, rejected, second } = await ('thread' in input
    ? readFile(input, keepTexts)
    : readParagraphs(input, { keepTexts }));
  const { reuse, closed } = await found(classes, flags, second);
  let written = 0;
  let batch = '';
  for (const answer of rejected) batch += line(answer);
  for (const numbered of reuse.numbered()) {
    batch += rowLine(numbered);
    written += 1;
    if (batch.length < BATCH) continue;
    await put(output, batch);
    batch = '';
  }
  if (batch !== '') await put(output, batch);
  await closed;
  return {
    paragraphs: classes.ids.length,
    rejected: rejected.length,
    rows: written,
    groups: reuse.groupCount,
  };
}

/** What is found, with a second thread where there is one. It ends while the rows are written: an open one would keep the program waiting. */
async function found(
  classes: ParagraphClasses,
  flags: ReuseOptions,
  second: SecondThread | null,
): Promise<{ readonly reuse: Reuse; readonly closed: Promise<void> | undefined }> {
  try {
    const reuse = reuseAmong(classes, flags, second ?? alone);
    return { reuse, closed: second?.close() };
  } catch (error) {
    await second?.close();
    throw error;
  }
}

async function put(output: ReuseOutput, text: string): Promise<void> {
  const taken = await output.write(text);
  if (taken === false && output instanceof EventEmitter) await once(output, 'drain');
}

const line = (value: RejectedLine): string => `${JSON.stringify(value)}\n`;

/** One row as JSON, its fields in the order of `ReuseRow`: written by hand, for there are many. */
function rowLine({ row, group, capped }: NumberedRow): string {
  const { kind, similarity, containment, numbers_differ, differences } = row;
  const relation = `"kind":"${kind}","similarity":${similarity},"containment":${containment},"numbers_differ":${numbers_differ}`;
  const places = `"a_start":${row.a_start},"a_end":${row.a_end},"b_start":${row.b_start},"b_end":${row.b_end}`;
  const groups = `"group_id":${quoted(row.group_id)},"a_group":${quoted(row.a_group)},"b_group":${quoted(row.b_group)}`;
  const words = differences === undefined ? '' : `,"differences":${JSON.stringify(differences)}`;
  const chain = group === null ? '' : `,"group_lowest":${rounded(group.lowest_similarity)}`;
  const part = capped ? ',"group_capped":true' : '';
  return `{"a":${quoted(row.a)},"b":${quoted(row.b)},${relation},${places},${groups}${words}${chain}${part}}\n`;
}

const plain = /^[\w.:/-]*$/;

const quoted = (value: string | null): string =>
  value === null ? 'null' : plain.test(value) ? `"${value}"` : JSON.stringify(value);
