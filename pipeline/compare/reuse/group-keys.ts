/** Names groups by the content of the class that speaks for each: the same name whatever else arrives beside it. */
import { keyOfBytes } from '../../lib/id.ts';
import { ComparisonForms } from './comparison-forms.ts';
import type { ClassTokens } from './join/class-tokens.ts';
import type { Part } from './threads/team.ts';

interface KeysInput {
  readonly tokens: ClassTokens;
  readonly spokesmen: Uint32Array;
}

/** A part of the names, in the order of the spokesmen. */
export function keysOfPart({ tokens, spokesmen }: KeysInput, { number, of }: Part): string[] {
  const forms = new ComparisonForms(tokens);
  const keys: string[] = [];
  const end = Math.floor((spokesmen.length * (number + 1)) / of);
  for (let i = Math.floor((spokesmen.length * number) / of); i < end; i += 1)
    keys.push(keyOfBytes('reu', forms.of(spokesmen[i] as number)));
  return keys;
}
