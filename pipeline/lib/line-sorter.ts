/** Sorts more lines than memory holds: sorted runs on disk, read back as one stream. */
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { byCodePoint } from './code-point-order.ts';

export interface SortedLine {
  readonly key: string;
  readonly line: string;
}

/** Characters of keys and lines that are held before they become a run. */
const HELD = 1 << 21;
/** So many runs of one level are merged to one of the next: few files are open at a time, however many lines there are. */
const FAN_IN = 32;
/** Bytes of a run that are read at a time, and characters written at a time. */
const CHUNK = 1 << 16;

/** By key in code point order; of lines with one key the one added first comes first. */
export class LineSorter {
  readonly #scratch: string;
  readonly #held: number;
  #lines: SortedLine[] = [];
  #size = 0;
  /** Runs by level; those of a higher level hold what was added earlier. */
  readonly #levels: string[][] = [];
  #named = 0;
  /** Lines added. */
  count = 0;

  /** `scratch`: path that the names of the runs begin with. */
  constructor(scratch: string, held = HELD) {
    this.#scratch = scratch;
    this.#held = held;
  }

  /** Keys and lines hold no line feed, keys no tab. */
  add(key: string, line: string): void {
    this.#lines.push({ key, line });
    this.count += 1;
    this.#size += key.length + line.length;
    if (this.#size >= this.#held) this.#spill();
  }

  /** All lines in order; nothing can be added any more. */
  *sorted(): Generator<SortedLine> {
    if (this.#levels.length === 0) {
      const lines = this.#sortedLines();
      this.#lines = [];
      yield* lines;
      return;
    }
    if (this.#lines.length > 0) this.#spill();
    yield* mergedRuns(this.#levels.toReversed().flat());
  }

  #sortedLines(): SortedLine[] {
    return this.#lines.sort((a, b) => byCodePoint(a.key, b.key));
  }

  #spill(): void {
    this.#addRun(0, this.#sortedLines());
    this.#lines = [];
    this.#size = 0;
  }

  #addRun(level: number, lines: Iterable<SortedLine>): void {
    const run = `${this.#scratch}.${this.#named}.run`;
    this.#named += 1;
    writeRun(run, lines);
    this.#levels[level] ??= [];
    const runs = this.#levels[level];
    runs.push(run);
    if (runs.length < FAN_IN) return;
    this.#levels[level] = [];
    this.#addRun(level + 1, mergedRuns(runs));
  }
}

function writeRun(run: string, lines: Iterable<SortedLine>): void {
  mkdirSync(dirname(run), { recursive: true });
  const file = openSync(run, 'w');
  try {
    let text = '';
    for (const { key, line } of lines) {
      text += `${key}\t${line}\n`;
      if (text.length < CHUNK) continue;
      writeAll(file, text);
      text = '';
    }
    writeAll(file, text);
  } finally {
    closeSync(file);
  }
}

/** The lines of runs in order; the files go when the last line was taken or nobody asks for it. */
function* mergedRuns(runs: readonly string[]): Generator<SortedLine> {
  try {
    yield* merged(runs.map(runLines));
  } finally {
    for (const run of runs) rmSync(run, { force: true });
  }
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function* runLines(run: string): Generator<SortedLine> {
  const file = openSync(run, 'r');
  const bytes = Buffer.allocUnsafeSlow(CHUNK);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for (let size = readSync(file, bytes); size > 0; size = readSync(file, bytes)) {
      const text = rest + decoder.write(bytes.subarray(0, size));
      let from = 0;
      for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
        const tab = text.indexOf('\t', from);
        yield { key: text.slice(from, tab), line: text.slice(tab + 1, to) };
        from = to + 1;
      }
      rest = text.slice(from);
    }
  } finally {
    closeSync(file);
  }
}

interface Run {
  readonly lines: Generator<SortedLine>;
  readonly number: number;
  next: SortedLine;
}

/** A heap of runs, the one with the smallest next key on top; of equal keys that of the earlier run. */
function* merged(runs: readonly Generator<SortedLine>[]): Generator<SortedLine> {
  const heap: Run[] = [];
  for (const [number, lines] of runs.entries()) {
    const { value, done } = lines.next();
    if (!done) heap.push({ lines, number, next: value });
  }
  heap.sort(byNext);
  try {
    for (let top = heap[0]; top !== undefined; top = heap[0]) {
      yield top.next;
      const { value, done } = top.lines.next();
      if (!done) top.next = value;
      else {
        const last = heap.pop();
        if (last === undefined || heap.length === 0) return;
        heap[0] = last;
      }
      sink(heap);
    }
  } finally {
    for (const { lines } of heap) lines.return(undefined);
  }
}

const byNext = (a: Run, b: Run) => byCodePoint(a.next.key, b.next.key) || a.number - b.number;

function sink(heap: Run[]): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let least = at;
    for (const child of [left, right]) {
      const [run, best] = [heap[child], heap[least]];
      if (run && best && byNext(run, best) < 0) least = child;
    }
    if (least === at) return;
    const [run, other] = [heap[at], heap[least]];
    if (!run || !other) return;
    heap[at] = other;
    heap[least] = run;
    at = least;
  }
}
