/** Names groups by the content of the class that speaks for each: the same name whatever else arrives beside it. */
import { keyOf } from '../../lib/id.ts';
import { ComparisonForms } from './comparison-forms.ts';
import type { ClassTokens } from './join/class-tokens.ts';
import { Shifts } from './threads/shifts.ts';

interface KeysInput {
  readonly tokens: ClassTokens;
  readonly spokesmen: Uint32Array;
  readonly shifts: Int32Array;
}

/** Names of some spokesmen that stand side by side. */
interface NamedStretch {
  /** The first of them. */
  readonly from: number;
  readonly keys: readonly string[];
}

/** The names of those spokesmen that fall to this thread. */
export function keysOfPart({ tokens, spokesmen, shifts }: KeysInput): NamedStretch[] {
  const forms = new ComparisonForms(tokens);
  const named: NamedStretch[] = [];
  for (const [from, to] of new Shifts(shifts, spokesmen.length).stretches()) {
    const keys: string[] = [];
    for (const spokesman of spokesmen.subarray(from, to)) keys.push(keyOf('reu', forms.of(spokesman)));
    named.push({ from, keys });
  }
  return named;
}

/** All names, in the order of the spokesmen. */
export function joinedKeys(parts: readonly (readonly NamedStretch[])[]): string[] {
  return parts
    .flat()
    .sort((one, other) => one.from - other.from)
    .flatMap(({ keys }) => keys);
}
