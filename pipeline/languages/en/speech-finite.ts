/** Words by which an English phrase shows that a verb stands in it: finite forms, and the adverbs in front of them. */

import type { Token } from '../shared/speaker-tokens.ts';
import { wordSet } from '../shared/word-list.ts';
import { headOf } from './speaker-words.ts';
import { speechVerbs, verbAdverbs } from './speech-verbs.ts';

export const articles = wordSet(
  'the a an one another some many several this that these those his her its their our my two three both most other',
);

/** Finite forms that a subject may have right behind it. */
export const finite =
  /^(?:is|are|was|were|has|had|have|will|would|can|could|may|did|does|\p{Ll}+ed|took|made|gave|met|began|went|came|saw|won|wept|slept|kept|swept|felt|meant|lost|spent|hit|hurt|shut|quit|fled|fought|sought|taught|caught|held|sent|paid|laid|ran|found|heard|read|shook|broke|chose|threw|knew|flew|hung|dug|struck|swore|rang|drank|drove|rode|woke|ate|sold|bought|lay|bent|led|opened|spoke|expect|expects|plan|plans|hope|hopes|want|wants|believe|believes|run|runs|heads|plays|lives|works|comes|goes|sees|knows|needs|likes|loves|became|becomes|joins|left|arrives|brought|built|told|put|set|grew|fell|rose|drew|stood|sat|wore|sang|wrote|directs|leads|burst|bore|withdrew|oversaw|overtook|blew|hid|froze|stole|tore|stuck|swung|dealt|leapt|swam|sank|shrank|forgot|forgave|sprang|lent|undertook|upheld|forbade)$/u;

/** A finite verb in the phrase; "the retired nurse" holds none. */
export function hasVerb(phrase: readonly Token[]): boolean {
  return phrase.some(
    (token, i) =>
      i > 0 &&
      !token.isCapital &&
      (finite.test(token.key) || speechVerbs.has(token.key)) &&
      !headOf.has(token.key) &&
      !articles.has(phrase[i - 1]?.key ?? ''),
  );
}

const nounInLy =
  /^(?:family|ally|bully|assembly|rally|supply|reply|monopoly|anomaly|jelly|belly|bly|fly|butterfly)$/u;

/** What stands between a subject and its verb: later, has, repeatedly. */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined || token.isCapital) return false;
  return verbAdverbs.has(token.key) || (/\p{L}ly$/u.test(token.key) && !nounInLy.test(token.key));
}
