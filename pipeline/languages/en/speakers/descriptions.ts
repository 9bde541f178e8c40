/** What a description between commas says of an English name that no list holds: "the energy company, Brandt Coastal," names a body. */

import type { Span } from '../../../contract.ts';
import { organizationNouns } from './words.ts';

/** A description is no longer, in characters. */
const longest = 90;
const inFront = /(?:^|[\s“"])(?:the|an?|its|their|his|her|another)\s([^,.;:“”"]{3,})\s*,\s*$/iu;
const behind = /^,\s(?:the|an?|its|their|his|her|another)\s([^,.;:“”"]{3,})/u;
/** What follows tells where, of what, of which kind. */
const joint = /\s(?:of|at|in|for|from|on|to|with|by|behind|that|which|whose|who|based|owned|run|known)\s.*$/u;

/** Does a description in front of the name or behind it say that it is a body's? */
export function isDescribedAsBody(text: string, { start, end }: Span): boolean {
  const description =
    inFront.exec(text.slice(Math.max(0, start - longest), start))?.[1] ??
    behind.exec(text.slice(end, end + longest))?.[1];
  const head = description?.replace(joint, '').split(/\s/u).at(-1)?.toLowerCase();
  return head !== undefined && organizationNouns.has(head);
}
