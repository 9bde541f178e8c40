/** Looks spans up by their place, so that a paragraph of a million characters costs no more a character than a short one. */
import type { Span } from '../../contract.ts';

/** Index of the last item whose `start` is not beyond `position`, or -1. Items lie in the order of their starts. */
export const lastFrom = (items: readonly Span[], position: number): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The items that lie inside a span, in their order, which is that of their starts. */
export const inside = <Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] => {
  const found: Item[] = [];
  for (let at = lastFrom(items, start - 1) + 1; at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
};

/** A test for sharing a character with any of `spans`, which may lie in any order and overlap. */
export const overlapWith = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let farthest = 0;
  const reach = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => {
    const last = lastFrom(sorted, end - 1);
    return last >= 0 && (reach[last] ?? 0) > start;
  };
};
