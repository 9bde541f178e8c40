/** Two long values side by side, cut so that what differs is seen. */

/** Both texts around their first difference, each of at most `limit` characters; texts that fit stay whole. */
export function aroundDifference(old: string, now: string, limit: number): readonly [string, string] {
  const [before, after] = [Array.from(old), Array.from(now)];
  if (before.length <= limit && after.length <= limit) return [old, now];
  const start = wordStart(before, Math.max(0, commonStart(before, after) - Math.floor(limit / 3)));
  return [window(before, start, limit), window(after, start, limit)];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The next beginning of a word, where one is near; Chinese may be cut anywhere. */
function wordStart(characters: readonly string[], from: number): number {
  if (from === 0) return 0;
  const space = characters.slice(from, from + 12).findIndex((character) => /\s/u.test(character));
  return space === -1 ? from : from + space + 1;
}

function window(characters: readonly string[], start: number, limit: number): string {
  const room = limit - (start > 0 ? 1 : 0);
  const rest = characters.slice(start);
  const shown =
    rest.length <= room
      ? rest.join('')
      : `${rest
          .slice(0, room - 1)
          .join('')
          .trimEnd()}…`;
  return start > 0 ? `…${shown}` : shown;
}
