/** Feelings that are conveyed in words: the ministry expressed its “deepest condolences”, the airline offered its “sincere apologies”. */

import type { Token } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { EndPattern } from '../../shared/text-edges.ts';
import { wordSet } from '../../shared/word-list.ts';
import { clause } from './reporting.ts';
import { subjectLeft } from './subject.ts';

/** What these verbs have for their object is said, or, with the second group, handed over. */
const verbs = wordSet(`
expressed expresses express expressing voiced voices voicing conveyed conveys conveying reiterated reiterates reiterating reaffirmed reaffirms reaffirming
offered offers offering extended extends extending sent sends sending gave gives pledged pledges
`);
const possessive = /^(?:its|his|her|their)$/u;

const given = new EndPattern(
  /(?:^|\s)(?:offer|extend|sen[dt]|gave|give|pledge)(?:s|ed|d|ing)?\s+(?:its|his|her|their)\s*$/u,
  'sr',
);
const said = new EndPattern(
  /(?:^|\s)(?:express|voice?|convey|reiterat|reaffirm)(?:e?s|e?d|ing)?\s+(?:its|his|her|their)\s*$/u,
  'sr',
);
const feeling =
  /(?:condolence|sympath|apolog|congratulation|thanks|gratitude|regret|solidarity|confidence|support|concern|prayers|assurance|commitment|sorrow|respect|admiration|appreciation|wishes|welcome|loyalty|disappointment|dismay|backing|blessing|friendship)/u;
const nextWord = /^\s\p{Ll}+/u;

/** Do the words around the marks convey a feeling; null when no such verb stands in front of them. */
export function conveys(before: string, quoted: string, after: string): boolean | null {
  if (said.test(before)) return true;
  if (!given.test(before)) return null;
  return feeling.test(quoted) || feeling.test(nextWord.exec(after)?.[0] ?? '');
}

/** "The ministry expressed its “…”": the clause in front of the marks; null when no such verb ends it. */
export function conveyed(tokens: readonly Token[], to: number): Attribution | null {
  const at = tokens.length - 2;
  const verb = tokens[at];
  if (verb === undefined || !possessive.test(tokens.at(-1)?.key ?? '') || !verbs.has(verb.key)) return null;
  const speaker = subjectLeft(tokens, at);
  return speaker === null ? null : clause('clause', speaker, verb, to, true);
}
