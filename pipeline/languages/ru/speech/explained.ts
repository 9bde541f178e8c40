/** Russian clauses that report without a verb of speech: «N связал это с погодой: снег «сошёл рано»», «N осторожнее: мол, «…»». */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { subjectLeft } from './subject.ts';

const explains = askedOnce(({ key }) =>
  /^(?:связ(?:ал|ала|али|ывает|ывают)|спис(?:ал|ала|али|ывает|ывают)|свёл|свела|оправд(?:ал|ала|али)ся|оправдалась|оправдались)$/u.test(
    key,
  ),
);

/** Whoever explains something in front of the colon behind which the words stand; null when nobody does. */
export function explainer(tokens: readonly Token[]): { readonly speaker: Span; readonly verb: Token } | null {
  const colon = tokens.findLastIndex(({ text }) => text === ':');
  const at = tokens.findIndex((token, i) => (colon < 0 || i < colon) && explains(token));
  const verb = tokens[at];
  if (verb === undefined) return null;
  // «списал спад на жаркий июнь и «отсутствие …»»: without a colon the cause stands behind its preposition.
  const cause = tokens.findIndex(({ key }, i) => i > at && /^(?:на|с|со)$/u.test(key));
  if (colon < 0 && (cause < 0 || tokens.some(({ text }, i) => i > cause && text === ','))) return null;
  const speaker = subjectLeft(tokens, at);
  return speaker === null ? null : { speaker, verb };
}

/** So many tokens at the end say that words are passed on: «мол,», «: дескать,»; 0 when none do. */
export function hearsay(tokens: readonly Token[]): number {
  const last = tokens.length - 1;
  const word = tokens[last]?.text === ',' ? last - 1 : last;
  if (!/^(?:мол|дескать)$/u.test(tokens[word]?.key ?? '')) return 0;
  const mark = tokens[word - 1]?.text ?? '';
  return tokens.length - (mark === ',' || mark === ':' ? word - 1 : word);
}
