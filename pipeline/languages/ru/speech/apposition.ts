/** Joins to a Russian subject the name that follows it as an apposition: «один из спасённых, 46-летний Николай Пак». */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import { givenNamesOf } from '../names/lexicon.ts';
import { looksNominative } from '../speakers/cases.ts';
import { headOf } from '../speakers/office-heads.ts';
import { isAgentNoun } from '../speakers/office-kinds.ts';
import { finiteVerb, isMark, phraseEnds, prepositions } from './phrase.ts';
import { isNamePart } from './subject-start.ts';

const describes = /(?:[ыио]й|[ая]я|^\d+-летн\p{L}+)$/u;

/** «оленевод Салават Юнусов»: a noun of no list in the nominative, between the comma and a full name. */
function isRightBefore(tokens: readonly Token[], from: number): boolean {
  const [noun, given, surname] = tokens.slice(from, from + 3);
  return (
    noun !== undefined &&
    given?.isCapital === true &&
    surname?.isCapital === true &&
    /[бвгджзклмнпрстфхцчшщ]$/u.test(noun.key) &&
    !finiteVerb.test(noun.key) &&
    !prepositions.has(noun.key)
  );
}

/** «Мать подростка, Эльвира, …», «Пострадавшая, 34-летняя Людмила, …»: a given name alone between commas. */
function loneName(tokens: readonly Token[], from: number): number {
  const at = /^\d+-летн/u.test(tokens[from]?.key ?? '') ? from + 1 : from;
  const [name, next] = [tokens[at], tokens[at + 1]];
  const isGiven =
    name?.isCapital === true &&
    (next === undefined || next.text === ',') &&
    givenNamesOf(name.text).some(({ nominative }) => nominative === name.text);
  return isGiven ? at : -1;
}

/** Where the name in the nominative ends that `from` introduces; -1 when nothing there is one. */
function nameEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first === undefined || phraseEnds.has(first.key)) return -1;
  if (
    !first.isCapital &&
    headOf.get(first.key)?.isNominative !== true &&
    !describes.test(first.key) &&
    !isAgentNoun(first.key) &&
    !isRightBefore(tokens, from)
  )
    return -1;
  const lone = loneName(tokens, from);
  if (lone >= 0) return lone;
  for (let i = from; i < tokens.length; i += 1) {
    const [given, surname] = [tokens[i], tokens[i + 1]];
    if (given === undefined || surname === undefined || given.kind !== 'word') return -1;
    // «школьница из Тулы Варя Лапина».
    if (given.key === 'из' && i > from) {
      i += 1;
      continue;
    }
    if (prepositions.has(given.key)) return -1;
    if (!isNamePart(given) || !isNamePart(surname) || surname.kind !== 'word') continue;
    let end = i + 1;
    while (tokens[end + 1]?.kind === 'word' && isNamePart(tokens[end + 1] ?? surname)) end += 1;
    const words = tokens.slice(i, end + 1).map((token) => token.text);
    return looksNominative(words, null) ? end : -1;
  }
  return -1;
}

/** The subject with the name behind its comma, where the subject itself names nobody. */
export function withApposition(tokens: readonly Token[], subject: Span | null): Span | null {
  if (subject === null) return null;
  const from = tokens.findIndex(({ start }) => start >= subject.start);
  let to = Math.max(0, from);
  while ((tokens[to]?.end ?? Infinity) <= subject.end) to += 1;
  const own = tokens.slice(Math.max(0, from), to);
  const last = own.at(-1);
  if (
    last === undefined ||
    own.some((token, i) => own[i + 1]?.isCapital === true && isNamePart(token) && !headOf.has(token.key))
  )
    return subject;
  const comma = to;
  if (tokens[comma]?.text !== ',' || isMark(tokens[comma + 1])) return subject;
  if (own.length === 1 && !headOf.has(last.key)) return subject;
  const end = tokens[nameEnd(tokens, comma + 1)];
  return end === undefined ? subject : { start: subject.start, end: end.end };
}
