/** Lines of several articles as bytes, for the way from a worker to the files: handed over, not copied. */
import { LineBytes } from '../lib/line-bytes.ts';
import { type ArticleStage, byStage } from './artefacts.ts';
import type { ArticleLines } from './article-lines.ts';

export interface EncodedStage {
  /** UTF-8; each line ends with LF. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By article: where its line ends. */
  readonly ends: Uint32Array;
}

export type EncodedLines = Readonly<Record<ArticleStage, EncodedStage>>;

export function encodeLines(articles: readonly ArticleLines[]): EncodedLines {
  return byStage((stage) => encodeStage(articles.map((lines) => lines[stage])));
}

function encodeStage(lines: readonly string[]): EncodedStage {
  const ends = new Uint32Array(lines.length);
  const gathered = new LineBytes(lines.reduce((units, { length }) => units + length + 1, 0));
  lines.forEach((line, index) => {
    gathered.add(line);
    ends[index] = gathered.size;
  });
  return { bytes: gathered.handOver(), ends };
}

/** The lines of the articles from `first` up to `last`. */
export function linesBetween({ bytes, ends }: EncodedStage, first: number, last: number): Uint8Array {
  return bytes.subarray(first === 0 ? 0 : ends[first - 1], last === 0 ? 0 : ends[last - 1]);
}

/** Lets go of lines that are written: memory beside the heap, left to the garbage collector, makes it look for what else it could free. */
export function releaseLines(lines: EncodedLines): void {
  for (const { bytes } of Object.values(lines)) bytes.buffer.transfer(0);
}
