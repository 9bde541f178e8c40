/** How many of the pairs that truly are alike a program reports, by how alike they are; identical pairs are left out. */
import type { ReuseRow } from '../../pipeline/compare/reuse/index.ts';
import { readLines } from '../../pipeline/lib/jsonl.ts';

/** Bands of Jaccard, by their lower bound. */
export const bands = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** Pairs of positions in the file, the smaller first; `a * PARAGRAPHS + b`, with their similarity. */
export type Pairs = ReadonlyMap<number, number>;
const PARAGRAPHS = 2 ** 26;

const keyOf = (a: number, b: number) => Math.min(a, b) * PARAGRAPHS + Math.max(a, b);

/** What a library wrote: two positions and their similarity, separated by tabs. */
export async function peerPairs(file: string): Promise<Pairs> {
  const pairs = new Map<number, number>();
  for await (const line of readLines(file)) {
    const [a = 0, b = 0, similarity = 0] = line.split('\t').map(Number);
    pairs.set(keyOf(a, b), similarity);
  }
  return pairs;
}

const positionOf = (id: string) => Number(id.slice(1));

/** What the verb wrote: relations hold between whole classes of identical paragraphs, so each row stands for many pairs. */
export async function ownPairs(file: string): Promise<Pairs> {
  const rows: ReuseRow[] = [];
  const members = new Map<string, string[]>();
  for await (const line of readLines(file)) {
    const row = JSON.parse(line) as ReuseRow;
    if (row.kind === 'near') rows.push(row);
    if (row.kind !== 'identical') continue;
    const known = members.get(row.a);
    if (known) known.push(row.b);
    else members.set(row.a, [row.a, row.b]);
  }
  const pairs = new Map<number, number>();
  const all = (id: string) => members.get(id) ?? [id];
  for (const { a, b, similarity } of rows)
    for (const x of all(a))
      for (const y of all(b)) pairs.set(keyOf(positionOf(x), positionOf(y)), similarity);
  return pairs;
}

/** Of the true pairs of each band, the share that was found, with how many there are. */
export function recallByBand(
  truth: Pairs,
  found: Pairs,
): { readonly pairs: number; readonly recall: number }[] {
  const total = bands.map(() => 0);
  const hit = bands.map(() => 0);
  for (const [pair, similarity] of truth) {
    if (similarity >= 1) continue;
    const band = bands.findLastIndex((least) => similarity >= least);
    if (band < 0) continue;
    total[band] = (total[band] ?? 0) + 1;
    if (found.has(pair)) hit[band] = (hit[band] ?? 0) + 1;
  }
  return total.map((pairs, band) => ({ pairs, recall: pairs === 0 ? 1 : (hit[band] ?? 0) / pairs }));
}
