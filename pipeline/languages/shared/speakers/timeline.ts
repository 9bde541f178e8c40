/** What an article mentions, in text order: looked up backwards and forwards from a place without walking over all of it. */

import type { Place } from '../../../contract.ts';

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

/** Of what the timelines hold before `at` the latest that is right; each is asked about once. Each timeline is in text order. */
export function latestBefore<T>(
  timelines: readonly (readonly Mentioned<T>[])[],
  at: Place,
  isRight: (one: T) => boolean,
): T | undefined {
  const next = timelines.map((timeline) => firstNotBefore(timeline, at) - 1);
  const told = new Set<T>();
  for (let steps = 0; steps < farthest; steps += 1) {
    let latest = -1;
    let entry: Mentioned<T> | undefined;
    for (let i = 0; i < timelines.length; i += 1) {
      const own = timelines[i]?.[next[i] ?? -1];
      if (own === undefined || (entry !== undefined && !isBefore(entry.at, own.at))) continue;
      latest = i;
      entry = own;
    }
    if (entry === undefined) return undefined;
    next[latest] = (next[latest] ?? 0) - 1;
    if (told.has(entry.what)) continue;
    told.add(entry.what);
    if (isRight(entry.what)) return entry.what;
  }
  return undefined;
}

/** Of what the timeline holds behind `at`, in its paragraph and the next, the first that is right. */
export function firstBehind<T>(
  timeline: readonly Mentioned<T>[],
  at: Place,
  isRight: (one: T) => boolean,
): T | undefined {
  for (let i = firstNotBefore(timeline, at); i < timeline.length; i += 1) {
    const entry = timeline[i];
    if (entry === undefined || entry.at.paragraph > at.paragraph + 1) return undefined;
    if (isBefore(at, entry.at) && isRight(entry.what)) return entry.what;
  }
  return undefined;
}
