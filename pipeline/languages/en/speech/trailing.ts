/** Reads English reporting clauses that end a sentence some words behind a partial quotation: … “…” for a year, Petrov said. */

import type { Span } from '../../../contract.ts';
import { type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { headOf } from '../speakers/words.ts';
import { articles, hasVerb } from './finite.ts';
import { subjectRight } from './inverted.ts';
import { clause, closesOff, isReporting, sourcePhrase } from './reporting.ts';
import { opensSubject, subjectLeft } from './subject.ts';
import { listenerVerbs } from './verbs.ts';

/** ", predicted Karl Voss, an analyst at the bank": behind the comma and the verb nothing but a name, or somebody with an article. */
function speakerBehind(tokens: readonly Token[], verb: number): Span | null {
  const [first] = tokens.slice(verb + 1, verb + 2);
  const span = subjectRight(tokens, verb + 1);
  if (first === undefined || span === null || listenerVerbs.has(tokens[verb]?.key ?? '')) return null;
  const phrase = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
  const [given, surname] = phrase.slice(-2);
  const isName = given?.isCapital === true && surname?.isCapital === true && !weekdays.test(given.key);
  const isOffice = articles.has(first.key) && headOf.has(surname?.key ?? '');
  return phrase.length <= 6 && (isName || isOffice) && !hasVerb(phrase) ? span : null;
}
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** ", Petrov said." at the end of a sentence that holds a partial quotation. */
export function trailing(masked: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(masked, from, to);
  while (tokens.at(-1)?.kind === 'mark') tokens.pop();
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.key === 'according' && tokens[i + 1]?.key === 'to') return sourcePhrase(tokens, i, 'clause');
    if (!isReporting(tokens, i)) continue;
    const named = tokens[i - 1]?.text === ',' ? speakerBehind(tokens, i) : null;
    if (named !== null) return clause('clause', named, { start: token.start, end: token.end }, to);
    if (!closesOff(tokens, i)) continue;
    const comma = tokens.findLastIndex((one, j) => j < i && one.text === ',');
    if (comma < 0) continue;
    const start = tokens.findIndex(
      (one, j) => j < i && one.text === ',' && j + 1 < i && opensSubject(tokens[j + 1] ?? token),
    );
    const own = tokens.slice(start < 0 ? comma + 1 : start + 1);
    const verb = own.indexOf(token);
    const inverted = verb === 0;
    const speaker = inverted ? subjectRight(own, 1) : subjectLeft(own, verb);
    if (speaker !== null) return clause('clause', speaker, { start: token.start, end: token.end }, to);
  }
  return null;
}
