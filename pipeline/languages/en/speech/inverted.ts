/** Finds the noun phrase that speaks right of an inverted English verb: "said [the mayor] on Monday". */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { wordSet } from '../../shared/word-list.ts';
import { apposition, nameGiven } from './appositions.ts';
import { segmentsOf } from './subject.ts';

/** Words that end the phrase right of an inverted verb: "said Petrov in an interview". */
const phraseEnds = wordSet(`
in on at during after before when while who whom whose as to with following yesterday today tonight last this about speaking via through by earlier
recently late early if because since since that monday tuesday wednesday thursday friday saturday sunday and but adding noting into
where which upon ahead amid under over once just shortly here there later citing referring comparing
`);

/** "a source close to the talks", "a diplomat briefed on the plan": what a speaker without a name knows belongs to him. */
const knowing: ReadonlyMap<string, RegExp> = new Map([
  ['with', /^(?:familiar|acquainted|conversant)$/u],
  ['to', /^(?:close|privy|party)$/u],
  ['on', /^briefed$/u],
  ['in', /^involved$/u],
]);

/** "said Ann Reed and Boris Lebedev.": two capitalised words, then a mark. */
function isSecondName(tokens: readonly Token[], from: number): boolean {
  const [given, surname, next] = tokens.slice(from, from + 3);
  return given?.isCapital === true && surname?.isCapital === true && next?.kind !== 'word';
}

/** 'said Margaret "Peggy" Doyle': marks between a given name and a surname. */
function isNickname(tokens: readonly Token[], from: number): boolean {
  const [given, open, words, close, surname] = tokens.slice(Math.max(0, from - 1), from + 4);
  return (
    from > 0 &&
    words?.kind === 'quoted' &&
    given?.isCapital === true &&
    surname?.isCapital === true &&
    open?.kind === 'mark' &&
    close?.kind === 'mark' &&
    surname.start === close.end + 1
  );
}

/** The phrase right behind an inverted verb, the listener left out. */
export function subjectRight(tokens: readonly Token[], from: number): Span | null {
  const phrase: Token[] = [];
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isNickname(tokens, i)) {
      phrase.push(...tokens.slice(i, i + 3));
      i += 2;
      continue;
    }
    if (token.kind === 'mark' && !/^['’&/-]$/u.test(token.text)) break;
    // "in the words of the late Horace Moe"
    const isDeceased = token.key === 'late' && phrase.length === 1 && phrase[0]?.key === 'the';
    if (phrase.length > 0 && phraseEnds.has(token.key) && !isDeceased) {
      const isPlace =
        (token.key === 'at' || token.key === 'in') &&
        phrase.every((one) => !one.isCapital) &&
        tokens[i + 1]?.isCapital === true;
      const isJoined =
        token.key === 'and' && (phrase.every((one) => !one.isCapital) || isSecondName(tokens, i + 1));
      const isKnowing = knowing.get(token.key)?.test(phrase.at(-1)?.key ?? '') === true;
      if (!isPlace && !isJoined && !isKnowing) break;
    }
    if (phrase.length === 0 && phraseEnds.has(token.key)) return null;
    phrase.push(token);
  }
  const behind = from + phrase.length;
  const who = tokens.findIndex(({ key }, i) => i >= behind && i < behind + 8 && key === 'who');
  const given = who < 0 ? null : nameGiven(segmentsOf(tokens.slice(who)));
  return given ?? apposition(tokens, behind, phrase) ?? spanOf(phrase);
}
