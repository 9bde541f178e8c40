/** Relative clauses in front of a reporting verb: "a jump [the press] has dubbed “…”", "the captain of a trawler [that ran aground off Cornwall] told". */

import type { Token } from '../../shared/speakers/tokens.ts';
import { wordSet } from '../../shared/word-list.ts';
import { headOf, organizationNouns } from '../speakers/words.ts';
import { articles, hasVerb, isFiniteForm } from './finite.ts';
import { speechParticiples, speechVerbs } from './verbs.ts';

/** Nouns that sum up what the sentence told, in apposition to it. */
const summingNouns = wordSet(`
move step decision plan policy practice process phenomenon trend strategy tactic measure deal result situation act idea claim charge accusation
allegation attack proposal suggestion jump rise drop fall change shift law rule verdict ruling request demand threat gesture project approach
defeat victory loss delay incident scandal ban tax cut gap habit ritual condition mix style sum price figure amount period place site spot role
development experience episode event outcome pattern system method arrangement compromise concession response reaction remark
`);
const determiners = wordSet('the a an his her its their our some many most several');
const joints =
  /^(?:of|for|and|or|at|in|from|with|on|by|to|as|than|over|under|behind|against|near|between|about|into|without|within|like|per|vs|but)$/u;

/** "a jump | the press": the noun in front is told of, and what follows it speaks. */
export function withoutAntecedent(phrase: readonly Token[]): readonly Token[] {
  const [article, noun] = phrase;
  if (article === undefined || noun === undefined || !/^(?:an?|one|the|another)$/u.test(article.key))
    return phrase;
  const second = phrase.findIndex((token, i) => i > 1 && determiners.has(token.key));
  const behind = phrase[second - 1];
  if (second > 1 && behind !== undefined && !behind.isCapital && behind.kind === 'word') {
    const rest = phrase.slice(second);
    const isPlain = phrase.slice(0, second).every(({ key }) => !joints.test(key));
    if (isPlain && rest.length > 1 && !hasVerb(rest)) return rest;
  }
  const head = phrase.findIndex((token, i) => i > 0 && i < 4 && summingNouns.has(token.key));
  const speaker = phrase.slice(head + 1);
  const isMany = speaker.every(({ isCapital }) => !isCapital) && /[^su]s$/u.test(speaker.at(-1)?.key ?? '');
  const isNamed = speaker[0]?.isCapital === true || speaker.at(-1)?.isCapital === true;
  const isIndefinite = article.key !== 'the';
  return head > 0 &&
    speaker.length > 0 &&
    isIndefinite &&
    (isMany || isNamed) &&
    !joints.test(speaker[0]?.key ?? '')
    ? speaker
    : phrase;
}

/** "a trawler that | ran aground off Cornwall": a verb right behind the word that joins it to its noun. */
export function opensRelative(tokens: readonly Token[], from: number): boolean {
  const [noun, joint, verb, next] = tokens.slice(from - 2, from + 2);
  if (noun?.kind !== 'word' || verb === undefined || verb.isCapital || next === undefined) return false;
  if (!/^(?:that|which)$/u.test(joint?.key ?? '')) return false;
  if (speechVerbs.has(noun.key) || speechParticiples.has(noun.key)) return false;
  return isFiniteForm(verb) || (/\p{Ll}[^su]s$/u.test(verb.key) && !isNoun(verb.key));
}

const isNoun = (key: string): boolean => articles.has(key) || headOf.has(key) || organizationNouns.has(key);
