/** Names groups by the content of the class that speaks for each: the same name whatever else arrives beside it. */
import { keyOf } from '../../lib/id.ts';
import { ComparisonForms } from './comparison-forms.ts';
import type { ClassTokens } from './join/class-tokens.ts';

interface KeysInput {
  readonly tokens: ClassTokens;
  readonly spokesmen: Uint32Array;
}

/** The names, in the order of the spokesmen. */
export function groupKeys({ tokens, spokesmen }: KeysInput): string[] {
  const forms = new ComparisonForms(tokens);
  const keys: string[] = [];
  for (const spokesman of spokesmen) keys.push(keyOf('reu', forms.of(spokesman)));
  return keys;
}
