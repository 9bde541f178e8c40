/** English words around a bare title: nouns of films that bear one, how far it goes, and what is no title by its own words. */
import type { Phrase } from '../names/phrases.ts';
import type { EnglishTokens } from '../names/tokens.ts';
import { isOf, ORGANIZATION_HEAD, TITLE, TITLE_BEARER } from '../names/word-classes.ts';

const featureBefore =
  /^(?:animated|debut|documentary|live-action|full-length|first|second|third|new|latest|fantasy|family|historical|double|main|animation|sci-fi|computer-animated|directorial|children's)$/u;

/** A work noun that a title may follow; "feature" only as a noun, for films feature people too; "a single Danish film" counts. */
export function bearsTitle(tokens: EnglishTokens, i: number): boolean {
  const noun = tokens.at(i);
  if (noun?.lower === 'single')
    return !/^(?:a|an|any|every|each|no|one)$/u.test(tokens.at(i - 1)?.lower ?? '');
  if (noun?.lower === 'feature') return featureBefore.test(tokens.at(i - 1)?.lower ?? '');
  return isOf(noun, TITLE_BEARER);
}

/** Nouns of films that are other words too: "an epic that", but not "an epic journey". */
export const kindOfFilm = /^(?:epic|saga|western|romance|musical|fantasy|biopic)$/u;
export const goesOn = /^(?:that|which|whose|about|set|starring|directed|produced|shot|made|by|from)$/u;

/** "French director Anna Bell", "Sunrise Pictures": an office or a company's head word is no title's. */
export function isTitled(tokens: EnglishTokens, from: number, to: number): boolean {
  const hasArticle = tokens.at(from)?.text === 'The';
  // "Her second feature, The Cotton Radio, had": within a sentence firms bear no article of their own.
  const isName = hasArticle && !tokens.opens(from) && to - from > 1;
  for (let i = from; i < to; i += 1) {
    const token = tokens.at(i);
    if (token === undefined) break;
    if (isOf(token, ORGANIZATION_HEAD) && !isName) return true;
    if (!hasArticle && i < to - 1 && isOf(token, TITLE)) return true;
  }
  return false;
}

/** Within a sentence a capital article begins a title: "since The Lantern Club took £6.3m". */
export function isTheTitle(tokens: EnglishTokens, { from, to }: Phrase): boolean {
  return tokens.at(from)?.text === 'The' && !tokens.opens(from) && to - from > 1;
}

const joinsTitle = /^(?:['’]s|of|to|in|the)$/u;

/** Where a title of several phrases ends: "A Field of Radios", "The Bus to Narva". */
export function titleEnd(tokens: EnglishTokens, to: number): number {
  let end = to;
  for (let i = to; i < to + 6; i += 1) {
    if (tokens.isCapital(i)) end = i + 1;
    else if (!joinsTitle.test(tokens.at(i)?.text ?? '')) break;
  }
  return end;
}

/** Nouns of who makes films and where: in front of them or behind, a word for a film is no film. */
export const maker =
  /^(?:directors?|makers?|producers?|production|company|studio|festival|stars?|actors?|actress|critics?|composer|writers?|distributor|group|channel|school|magazine|lab|director-producer|by)$/u;
