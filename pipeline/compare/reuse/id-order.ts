/** Puts paragraphs in the order of their ids, by code point: by the first characters that tell them apart, then by the rest. */
import { byCodePoint } from '../../lib/code-point-order.ts';
import { sortedByKeys } from './lists/counting-sort.ts';

/** Characters of an id that make one key. */
const IN_KEY = 4;
/** Characters from here on are not told apart by a key, nor is what follows them. */
const HIGHEST = 0xff;

/** The given paragraphs; two with the same id stay as they are. */
export function inIdOrder(ids: readonly string[], paragraphs: Uint32Array): Uint32Array {
  const from = commonPrefix(ids, paragraphs);
  const firstKeys = new Uint32Array(ids.length);
  const secondKeys = new Uint32Array(ids.length);
  for (const paragraph of paragraphs) {
    const id = ids[paragraph] as string;
    firstKeys[paragraph] = keyOf(id, from, from);
    secondKeys[paragraph] = keyOf(id, from, from + IN_KEY);
  }
  const bySecond = sortedByKeys(
    paragraphs,
    paragraphs.map((paragraph) => secondKeys[paragraph] as number),
  );
  const order = sortedByKeys(
    bySecond,
    bySecond.map((paragraph) => firstKeys[paragraph] as number),
  );
  for (let start = 0; start < order.length; ) {
    const first = order[start] as number;
    let end = start + 1;
    while (
      end < order.length &&
      firstKeys[order[end] as number] === firstKeys[first] &&
      secondKeys[order[end] as number] === secondKeys[first]
    )
      end += 1;
    if (end > start + 1)
      order.subarray(start, end).sort((x, y) => byCodePoint(ids[x] as string, ids[y] as string));
    start = end;
  }
  return order;
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
