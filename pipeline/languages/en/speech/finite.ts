/** Words by which an English phrase shows that a verb stands in it: finite forms, and the adverbs in front of them. */

import type { Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';
import { headOf } from '../speakers/words.ts';
import { speechVerbs, verbAdverbs } from './verbs.ts';

export const articles = wordSet(
  'the a an one another some many several this that these those his her its their our my two three both most other',
);

/** Finite forms that a subject may have right behind it. */
const finite =
  /^(?:is|are|was|were|has|had|have|will|would|can|could|may|did|does|\p{Ll}+ed|took|made|gave|met|began|went|came|saw|won|wept|slept|kept|swept|felt|meant|lost|spent|hit|hurt|shut|quit|fled|fought|sought|taught|caught|held|sent|paid|laid|ran|found|heard|read|shook|broke|chose|threw|knew|flew|hung|dug|struck|swore|rang|drank|drove|rode|woke|ate|sold|bought|lay|bent|led|opened|spoke|expect|expects|plan|plans|hope|hopes|want|wants|believe|believes|run|runs|heads|plays|lives|works|comes|goes|sees|knows|needs|likes|loves|became|becomes|joins|left|arrives|brought|built|told|put|set|grew|fell|rose|drew|stood|sat|wore|sang|wrote|directs|leads|burst|bore|withdrew|oversaw|overtook|blew|hid|froze|stole|tore|stuck|swung|dealt|leapt|swam|sank|shrank|forgot|forgave|sprang|lent|undertook|upheld|forbade)$/u;

/** Could the word be a finite form by its letters? */
export const isFiniteForm = askedOnce(
  ({ key, isCapital }) => !isCapital && (finite.test(key) || speechVerbs.has(key)),
);
const isHead = askedOnce(({ key }) => headOf.has(key));

/** A finite verb in the phrase; "the retired nurse" holds none. */
export function hasVerb(phrase: readonly Token[]): boolean {
  return phrase.some(
    (token, i) => i > 0 && isFiniteForm(token) && !isHead(token) && !articles.has(phrase[i - 1]?.key ?? ''),
  );
}

const nounInLy =
  /^(?:family|ally|bully|assembly|rally|supply|reply|monopoly|anomaly|jelly|belly|bly|fly|butterfly)$/u;

const isAdverbial = askedOnce(
  ({ key, isCapital }) =>
    !isCapital && (verbAdverbs.has(key) || (/\p{L}ly$/u.test(key) && !nounInLy.test(key))),
);

/** What stands between a subject and its verb: later, has, repeatedly. */
export function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && isAdverbial(token);
}
