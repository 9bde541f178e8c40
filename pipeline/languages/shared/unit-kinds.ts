/** UTF-16 units told apart by kind in one look: a walk through a text asks it about every unit, patterns only where it must. */
import { unitsLike } from '../../lib/unit-table.ts';

/** A table of the kinds given, each with a pattern of one character; of two kinds that hold a unit the later one. No kind: 0. */
export function unitKinds(kinds: readonly (readonly [kind: number, pattern: RegExp])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [kind, pattern] of kinds) {
    const units = unitsLike(pattern);
    for (let unit = 0; unit < table.length; unit += 1) if (units[unit] === 1) table[unit] = kind;
  }
  return table;
}
