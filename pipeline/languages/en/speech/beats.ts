/** Reads what a speaker does between two pieces of speech: "…" Reed pauses. "…". */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { wordSet } from '../../shared/word-list.ts';
import { pronouns } from '../speakers/words.ts';

/** What people do while they speak. */
const gestures = wordSet(`
pauses paused laughs laughed smiles smiled shrugs shrugged sighs sighed nods nodded grins grinned chuckles chuckled giggles giggled winces winced
frowns frowned hesitates hesitated blushes blushed winks winked gestures gestured beams beamed smirks smirked
shakes shook raises raised rolls rolled lowers lowered leans leaned leant stops stopped thinks thought
`);

/** No gesture is told in more words. */
const longest = 8;
/** Its full stop, then the mark that opens the speech which goes on. */
const goesOn = /^\.\s+["“‘']$/u;

/** The name or the pronoun that begins a short sentence about a gesture; `behind`: from its last word to the next mark. */
export function beat(sentence: readonly Token[], behind: string): Span | null {
  if (sentence.length > longest || !goesOn.test(behind)) return null;
  const verb = sentence.findIndex((token) => !token.isCapital && gestures.has(token.key));
  const subject = sentence.slice(0, verb);
  if (verb < 1 || verb > 3) return null;
  const [first] = subject;
  const isPronoun = subject.length === 1 && /^(?:he|she)$/u.test(first?.key ?? '');
  const isName = subject.every((token) => token.isCapital && !pronouns.has(token.key));
  return isPronoun || isName ? spanOf(subject) : null;
}
