/** Makes the attribution of a Chinese reporting clause. */

import type { Span } from '../../../contract.ts';
import type { Attribution, Link } from '../../shared/speech/language.ts';

/** Chinese verbs show no gender. */
export function clause(
  link: Link,
  speaker: Span | null,
  cue: Span,
  end: number,
  isNaming = false,
): Attribution {
  return { link, speaker, cue, isNaming, gender: null, end };
}
