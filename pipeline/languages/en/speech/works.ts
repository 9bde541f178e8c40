/** A title in marks whose noun follows in apposition: “Salt Road,” the second entry in the series, led the weekend. Nobody speaks. */

import type { Token } from '../../shared/speakers/tokens.ts';
import { workNouns } from '../works/words.ts';
import { shape } from './quoted-shape.ts';

const joint =
  /^(?:of|in|from|by|about|with|on|for|to|at|set|starring|directed|made|based|that|who|which|where)$/u;
/** No apposition is longer, in words. */
const longest = 24;

/** Do the tokens behind the marks begin with an apposition to a title? */
export function isTitleApposed(tokens: readonly Token[], quoted: string): boolean {
  const comma = tokens.findIndex(({ text }, i) => i > 0 && i < longest && text === ',');
  if (comma < 1) return false;
  const bound = tokens.findIndex(({ key }, i) => i > 0 && i < comma && joint.test(key));
  const head = tokens[(bound < 0 ? comma : bound) - 1];
  return head !== undefined && workNouns.has(head.key) && shape(quoted).isTitle;
}
