/** How well planted passages are found: precision, recall and F1 of the characters that stand in a shared passage, pair by pair. */
import { findReuse } from '../../pipeline/compare/reuse/index.ts';
import { table } from '../table.ts';
import type { Lang } from './generate-paragraphs.ts';
import { type Planted, type PlantedPair, Plantings, plantings } from './planted.ts';

const SEED = 20_250_623;
const LANGS: readonly Lang[] = ['en', 'ru', 'zh'];

export interface Score {
  /** Characters found and planted, found, planted. */
  hit: number;
  found: number;
  planted: number;
  /** Rows, and pairs of documents with a planted passage. */
  rows: number;
  pairs: number;
}

export const f1 = ({ hit, found, planted }: Score): number => (2 * hit) / Math.max(1, found + planted);

/** Both sides of the pairs, as places. */
function placesOf(pairs: Iterable<PlantedPair>): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  const add = (key: string, from: number, to: number) => {
    const known = places.get(key) ?? new Set<number>();
    places.set(key, known);
    for (let at = from; at < to; at += 1) known.add(at);
  };
  for (const { a, b, a_start, a_end, b_start, b_end } of pairs) {
    const turned = a > b;
    add(turned ? `${b} ${a} b` : `${a} ${b} a`, a_start, a_end);
    add(turned ? `${b} ${a} a` : `${a} ${b} b`, b_start, b_end);
  }
  return places;
}

/** All plantings in one corpus, so that whatever is found between two of them is an error. */
export function scorePassages(each: number, seed = SEED): Map<string, Score> {
  const maker = new Plantings(seed);
  const planted: Planted[] = [];
  for (const planting of plantings)
    for (const lang of LANGS)
      for (let i = 0; i < each; i += 1)
        if (planting !== 'other script' || lang === 'zh') planted.push(maker.make(planting, lang));
  const ofDocument = new Map(planted.flatMap((one) => one.documents.map(({ id }) => [id, one] as const)));
  const paragraphs = planted.flatMap(({ documents }) =>
    documents.map(({ id, text }) => ({ id, text, lang: null, group: null })),
  );
  const found = new Map<string, PlantedPair[]>();
  for (const row of findReuse(paragraphs, { passages: true }).rows) {
    if (row.kind !== 'passage') continue;
    const one = ofDocument.get(row.a);
    const name = one === ofDocument.get(row.b) && one ? nameOf(one) : 'between others';
    found.set(name, [...(found.get(name) ?? []), row]);
  }
  const scores = new Map<string, Score>();
  for (const name of new Set([...planted.map(nameOf), ...found.keys()])) {
    const rows = found.get(name) ?? [];
    const own = planted.filter((one) => nameOf(one) === name);
    const gold = placesOf(own.flatMap(({ pairs }) => pairs));
    const given = placesOf(rows);
    const score = { hit: 0, found: 0, planted: 0, rows: rows.length, pairs: gold.size / 2 };
    for (const places of gold.values()) score.planted += places.size;
    for (const [key, places] of given) {
      score.found += places.size;
      score.hit += places.intersection(gold.get(key) ?? new Set()).size;
    }
    scores.set(name, score);
  }
  return scores;
}

const nameOf = ({ planting, lang }: Planted): string => `${planting} ${lang}`;

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));

export function passageReport(each: number): string {
  const rows = [...scorePassages(each)].map(([name, score]) => [
    name,
    String(score.pairs),
    String(score.rows),
    share(score.hit, score.found),
    share(score.hit, score.planted),
    f1(score).toFixed(3),
  ]);
  return [
    'Planted passages, by the characters that stand in a shared passage. Two texts share one (in many: twelve). The copy is word for word; or some of its words are changed (edited 5 %, rewritten 15 %, in long documents 3 %, in many 5 %), some of its letters misread (misread 1.5 %, badly misread 4 %, hardly legible 8 %), other text stands after its first sentence (interrupted), its sentences or short clauses come in reverse order (reordered, clauses reordered), or it is in Traditional characters (other script):',
    '',
    table(['planted', 'pairs', 'passages found', 'precision', 'recall', 'F1'], rows),
    '',
  ].join('\n');
}

if (import.meta.main) process.stdout.write(`${passageReport(20)}\n`);
