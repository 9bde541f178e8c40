/** Text reuse the slow way: every pair compared, sets of strings. */
import type { ReuseInput, ReuseRow } from '../../pipeline/compare/reuse/index.ts';

const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

export function shinglesOf(text: string, width = 3): Set<string> {
  const tokens = text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').match(token) ?? [];
  if (tokens.length < width) return new Set(tokens.length === 0 ? [] : [tokens.join(' ')]);
  return new Set(
    tokens.slice(0, tokens.length - width + 1).map((_, i) => tokens.slice(i, i + width).join(' ')),
  );
}

export interface BrutePair {
  a: string;
  b: string;
  kind: 'identical' | 'near' | 'contained';
  similarity: number;
  containment: number;
}

/** All pairs, `form` says which texts are identical. */
export function bruteForce(
  paragraphs: readonly ReuseInput[],
  form: (text: string) => string,
  wanted: { near?: boolean; contained?: boolean },
): BrutePair[] {
  const pairs: BrutePair[] = [];
  const sets = paragraphs.map(({ text }) => shinglesOf(text));
  const forms = paragraphs.map(({ text }) => form(text));
  for (let i = 0; i < paragraphs.length; i += 1) {
    for (let j = 0; j < paragraphs.length; j += 1) {
      const [p, q, x, y] = [paragraphs[i]!, paragraphs[j]!, sets[i]!, sets[j]!];
      if (p.id >= q.id || x.size === 0 || y.size === 0) continue;
      const overlap = x.intersection(y).size;
      const similarity = overlap / (x.size + y.size - overlap);
      const containment = overlap / Math.min(x.size, y.size);
      const enough = Math.min(x.size, y.size) >= 5;
      const kind =
        forms[i] === forms[j]
          ? 'identical'
          : wanted.near && similarity >= 0.5
            ? 'near'
            : wanted.contained && enough && containment >= 0.8
              ? 'contained'
              : null;
      if (kind !== null) pairs.push({ a: p.id, b: q.id, kind, similarity, containment });
    }
  }
  return pairs;
}

/** Relations stand between the smallest ids of identical paragraphs: gives them to all the others too. */
export function expand(rows: readonly ReuseRow[]): BrutePair[] {
  const members = new Map<string, string[]>();
  const classOf = new Map<string, string>();
  for (const { a, b, kind } of rows) {
    if (kind !== 'identical') continue;
    members.set(a, [...(members.get(a) ?? [a]), b]);
    classOf.set(b, a);
  }
  const all = (id: string): string[] => members.get(id) ?? [id];
  const pairs: BrutePair[] = [];
  const add = (row: ReuseRow, x: string, y: string): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    pairs.push({
      a,
      b,
      kind: row.kind as BrutePair['kind'],
      similarity: row.similarity,
      containment: row.containment,
    });
  };
  for (const row of rows) {
    if (row.kind === 'passage' || row.kind === 'reworded' || row.kind === 'identical') continue;
    for (const x of all(row.a)) for (const y of all(row.b)) add(row, x, y);
  }
  for (const group of members.values()) {
    const like = rows.find((row) => row.kind === 'identical')!;
    group.forEach((x, i) => {
      for (const y of group.slice(i + 1)) add(like, x, y);
    });
  }
  return pairs;
}

const rounded = (value: number): string => value.toFixed(6);

export const asLines = (pairs: readonly BrutePair[]): string[] =>
  pairs.map((p) => `${p.a} ${p.b} ${p.kind} ${rounded(p.similarity)} ${rounded(p.containment)}`).sort();
