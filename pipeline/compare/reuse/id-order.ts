/** Puts paragraphs in the order of their ids, by code point: by the first characters that tell them apart, then by the rest. */
import { byCodePoint } from '../../lib/code-point-order.ts';
import { naturalOrder, orderOfKeys } from './lists/counting-sort.ts';
import { Uint32List } from './lists/uint32-list.ts';

/** Characters of an id that make one key. */
const IN_KEY = 4;
/** Characters from here on are not told apart by a key, nor is what follows them. */
const HIGHEST = 0xff;

/** By paragraph: its place in the order of ids, for those that stand in one of the lists. */
export function idRanks(ids: readonly string[], ...lists: readonly Uint32List[]): Uint32Array {
  const ranks = new Uint32Array(ids.length);
  for (const list of lists) for (let i = 0; i < list.length; i += 1) ranks[list.at(i)] = 1;
  const involved = new Uint32List();
  for (let paragraph = 0; paragraph < ids.length; paragraph += 1)
    if (ranks[paragraph] === 1) involved.push(paragraph);
  const order = inIdOrder(ids, involved.values.slice(0, involved.length));
  for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank] as number] = rank;
  return ranks;
}

/** The given paragraphs; two with the same id stay as they are. */
function inIdOrder(ids: readonly string[], paragraphs: Uint32Array): Uint32Array {
  const from = commonPrefix(ids, paragraphs);
  const first = new Uint32Array(paragraphs.length);
  const second = new Uint32Array(paragraphs.length);
  for (let i = 0; i < paragraphs.length; i += 1) {
    const id = ids[paragraphs[i] as number] as string;
    first[i] = keyOf(id, from, from);
    second[i] = keyOf(id, from, from + IN_KEY);
  }
  const order = orderOfKeys(orderOfKeys(naturalOrder(paragraphs.length), second), first);
  const sorted = new Uint32Array(paragraphs.length);
  for (let i = 0; i < order.length; i += 1) sorted[i] = paragraphs[order[i] as number] as number;
  for (let start = 0; start < order.length; ) {
    const place = order[start] as number;
    let end = start + 1;
    while (
      end < order.length &&
      first[order[end] as number] === first[place] &&
      second[order[end] as number] === second[place]
    )
      end += 1;
    if (end > start + 1)
      sorted.subarray(start, end).sort((x, y) => byCodePoint(ids[x] as string, ids[y] as string));
    start = end;
  }
  return sorted;
}

/** Characters all these ids begin with. */
function commonPrefix(ids: readonly string[], paragraphs: Uint32Array): number {
  const model = ids[paragraphs[0] ?? 0] ?? '';
  let length = model.length;
  for (const paragraph of paragraphs) {
    const id = ids[paragraph] as string;
    let same = 0;
    while (same < length && id.charCodeAt(same) === model.charCodeAt(same)) same += 1;
    length = same;
  }
  return length;
}

/** The characters at `at` as a number whose order is theirs; `from` is where characters begin to differ. */
function keyOf(id: string, from: number, at: number): number {
  for (let i = from; i < at; i += 1) if (id.charCodeAt(i) >= HIGHEST) return 0;
  let key = 0;
  let isTold = true;
  for (let i = at; i < at + IN_KEY; i += 1) {
    const unit = isTold && i < id.length ? Math.min(HIGHEST, id.charCodeAt(i)) : 0;
    if (unit === HIGHEST) isTold = false;
    key = key * 0x100 + unit;
  }
  return key;
}
