/** Names that stand beside the description of who bears them: "the actress, Irina Volkova,", "One resident, who gave her name as Mariam,". */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { headOf } from '../speakers/words.ts';
import { hasVerb } from './finite.ts';

/** "said the actress, Irina Volkova, who …": the name stands between commas behind the office. */
export function apposition(tokens: readonly Token[], comma: number, phrase: readonly Token[]): Span | null {
  const last = phrase.at(-1);
  // "the Speaker, Tom Bastable"
  const isCapitalOffice = phrase.length === 2 && phrase[0]?.key === 'the';
  const isOffice =
    (last !== undefined && headOf.has(last.key) && (!last.isCapital || isCapitalOffice)) ||
    holdsPlacedOffice(phrase);
  if (tokens[comma]?.text !== ',' || (!isOffice && phrase.some((token) => token.isCapital))) return null;
  const rest = tokens.slice(comma + 1);
  const end = rest.findIndex((token) => !token.isCapital);
  const name = end < 0 ? rest : rest.slice(0, end);
  return name.length >= 2 && name.length <= 4 && (end < 0 || rest[end]?.kind === 'mark')
    ? spanOf(name)
    : null;
}

/** "The elder, Giorgos,": an office, or a few words without any name. */
function isBare(segment: readonly Token[]): boolean {
  return (
    headOf.has(segment.at(-1)?.key ?? '') ||
    (segment.length <= 4 && segment.slice(1).every((token) => !token.isCapital && token.kind === 'word'))
  );
}

/** "The vicar of St Olave's", "the chair of Arden Rail": an office and what it is held in. */
function holdsPlacedOffice(segment: readonly Token[]): boolean {
  const joint = segment.findIndex((token) => /^(?:of|at|for)$/u.test(token.key));
  const head = segment[joint - 1];
  return head !== undefined && !head.isCapital && headOf.has(head.key);
}

/** "His closest rival, [fellow Sherpa Lhakpa Gyalzen],": a name, or a description that ends in one. */
export function isApposedName(segment: readonly Token[], next: readonly Token[], isClosed: boolean): boolean {
  const name = next.length - (next.findLastIndex((token) => !token.isCapital) + 1);
  if (name === next.length) return name <= 4 && (name >= 2 || (isClosed && isBare(segment)));
  const lead = next.slice(0, next.length - name);
  const isPlain = lead.every(
    (token) => token.kind === 'word' && !/^(?:of|in|at|for|from|with|by|to|and|who|which)$/u.test(token.key),
  );
  return (
    isClosed &&
    name >= 2 &&
    lead.length <= 4 &&
    isPlain &&
    !hasVerb(next) &&
    (segment.at(-1)?.isCapital !== true || holdsPlacedOffice(segment))
  );
}

/** "One resident, who gave her name only as Mariam, said". */
export function nameGiven(segments: readonly (readonly Token[])[]): Span | null {
  const clause = segments[0] ?? [];
  if (!/^(?:who|giving|identified|named|identifying|known)$/u.test(clause[0]?.key ?? '')) return null;
  // "who gave only her first name, Soledad"
  const apposed = segments[1] ?? [];
  const isApposed =
    clause[0]?.key === 'who' &&
    /^(?:sur)?name$/u.test(clause.at(-1)?.key ?? '') &&
    apposed.length > 0 &&
    apposed.length <= 3 &&
    apposed.every((token) => token.isCapital);
  if (isApposed) return spanOf(apposed);
  const as = clause.findLastIndex((token) => token.key === 'as' || token.key === 'named');
  const tells = clause.some((token) => /^(?:name|named|identified|surname|known)$/u.test(token.key));
  const name = clause.slice(as + 1);
  const isName =
    as >= 0 && tells && name.length > 0 && name.length <= 4 && name.every((token) => token.isCapital);
  return isName ? spanOf(name) : null;
}
