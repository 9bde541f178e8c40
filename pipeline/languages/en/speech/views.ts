/** Whose view an English sentence tells: "For Sir Leopold Hargreave, who chairs the fund, the figures are “…”". */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { courtesyTitles, headOf } from '../speakers/words.ts';
import { clause } from './reporting.ts';

const copula = /^(?:is|are|was|were|remains?|remained|means?|meant|represents?|represented|amounts? to)$/u;
const describes = /^(?:who|whose|an?|the|its|his|her|their)$/u;

/** `tokens`: the sentence up to the opening mark, a copula at its end. Only who is described as somebody holds views: "For New York" tells where. */
export function viewHeld(tokens: readonly Token[], to: number): Attribution | null {
  const [first] = tokens;
  if (first?.key !== 'for' || !first.isCapital || !copula.test(tokens.at(-1)?.key ?? '')) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const phrase = tokens.slice(1, comma);
  if (comma < 2 || phrase.some(({ kind }) => kind !== 'word')) return null;
  const from = phrase.findLastIndex(({ isCapital }) => !isCapital) + 1;
  const name = phrase.slice(from);
  if (name.length < 2 || name.length > 4) return null;
  const [next, ...rest] = tokens.slice(comma + 1);
  const isTitled =
    courtesyTitles.has(name[0]?.text.replace('.', '') ?? '') || headOf.has(phrase[from - 1]?.key ?? '');
  const closing = rest.findIndex(({ text }) => text === ',');
  const isDescribed =
    describes.test(next?.key ?? '') &&
    closing >= 0 &&
    (/^who/u.test(next?.key ?? '') || rest.slice(0, closing).some(({ key }) => headOf.has(key)));
  const own: Span | null = isTitled || isDescribed ? spanOf(phrase) : null;
  return own === null ? null : clause('clause', own, first, to);
}
