/** Russian subjects that are nothing but a name in marks: «пишет «Вестник»», ««Берег» сообщил, что …». */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import { media } from './listeners.ts';

/** So many characters has the name of a company or a paper. */
const longestName = 30;

/** «пишет «Вестник»»: what stands in marks right behind the verb is the subject where nobody else is. */
export function titleRight(tokens: readonly Token[], verb: number): Span | null {
  // «пишет деловая газета «Вестник»».
  const medium = tokens.findIndex((token, i) => i > verb && i < verb + 4 && media.has(token.key));
  const [open, title, close] = tokens.slice(Math.max(verb, medium) + 1, Math.max(verb, medium) + 4);
  if (title?.kind !== 'quoted' || open === undefined || close?.kind !== 'mark') return null;
  return { start: open.start, end: close.end };
}

/** «Берег» сообщил, что …»: nothing but a name in marks stands in front of the verb, and nobody behind it. */
export function markedAlone(
  tokens: readonly Token[],
  verb: number,
  isSomebodyBehind: () => boolean,
): Span | null {
  const [open, name, close] = tokens;
  if (verb !== 3 || open?.text !== '«' || name?.kind !== 'quoted' || close?.text !== '»') return null;
  const isShort = name.end - name.start <= longestName;
  return isShort && !isSomebodyBehind() ? { start: open.start, end: close.end } : null;
}
