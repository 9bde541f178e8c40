/** What an article mentions, in text order: looked up backwards and forwards from a place without walking over all of it. */

import type { Place } from '../../contract.ts';

export interface Mentioned<T> {
  readonly at: Place;
  readonly what: T;
}

export function isBefore(a: Place, b: Place): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);
}

/** So many mentions back and no farther does anything point. */
const farthest = 400;

/** The first entry that does not stand before `at`. */
function firstNotBefore<T>(timeline: readonly Mentioned<T>[], at: Place): number {
  let [low, high] = [0, timeline.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = timeline[middle];
    if (entry !== undefined && isBefore(entry.at, at)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the timelines hold before `at`, the latest first; each once. Each timeline is in text order. */
export function* latestBefore<T>(timelines: readonly (readonly Mentioned<T>[])[], at: Place): Generator<T> {
  const next = timelines.map((timeline) => firstNotBefore(timeline, at) - 1);
  const told = new Set<T>();
  for (let steps = 0; steps < farthest; steps += 1) {
    let latest = -1;
    for (const [i, timeline] of timelines.entries()) {
      const entry = timeline[next[i] ?? -1];
      const best = timelines[latest]?.[next[latest] ?? -1];
      if (entry !== undefined && (best === undefined || isBefore(best.at, entry.at))) latest = i;
    }
    const entry = timelines[latest]?.[next[latest] ?? -1];
    if (entry === undefined) return;
    next[latest] = (next[latest] ?? 0) - 1;
    if (told.has(entry.what)) continue;
    told.add(entry.what);
    yield entry.what;
  }
}

/** What the timeline holds behind `at`, in its paragraph and the next. */
export function* firstBehind<T>(timeline: readonly Mentioned<T>[], at: Place): Generator<T> {
  for (let i = firstNotBefore(timeline, at); i < timeline.length; i += 1) {
    const entry = timeline[i];
    if (entry === undefined || entry.at.paragraph > at.paragraph + 1) return;
    if (isBefore(at, entry.at)) yield entry.what;
  }
}
