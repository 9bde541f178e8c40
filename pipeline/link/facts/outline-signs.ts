/** Which signs an outline must hold for a pattern to fit: most sentences lack one, and the pattern is not tried on them. */

/** By pattern, for each of its groups the signs of which one must stand. */
const needed = new Map<RegExp, readonly RegExp[]>();

export function hasSigns(text: string, pattern: RegExp): boolean {
  let signs = needed.get(pattern);
  if (signs === undefined) {
    signs = signsNeeded(pattern.source);
    needed.set(pattern, signs);
  }
  return signs.every((one) => one.test(text));
}

/** A named group that opens with one sign or a choice of signs; what it may be left out or exchanged for stands behind. */
const group = /^\(\?<\p{L}+>(\[[ⓌⓅ℗ⓄⒺⒶⓁⒹ]+\]|[ⓌⓅ℗ⓄⒺⒶⓁⒹ])(?![|?]|\)\?)/u;

const atom = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gsu;

/** Of the groups that stand in no other group, where the pattern has no alternatives. */
function signsNeeded(source: string): RegExp[] {
  const signs: RegExp[] = [];
  let depth = 0;
  for (const { 0: part, index } of source.matchAll(atom)) {
    if (part === '|' && depth === 0) return [];
    if (part === '(' && depth === 0) {
      const found = group.exec(source.slice(index))?.[1];
      if (found !== undefined) signs.push(new RegExp(found, 'u'));
    }
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
  }
  return signs;
}
