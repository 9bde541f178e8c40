/** English sentences that open with a participle: 'Calling the ruling "a gift", campaigner N said …'; whoever the main clause tells of speaks. */

import { spanOf, type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { headOf, organizationNouns, pronouns } from '../speakers/words.ts';
import { isFiniteForm } from './finite.ts';
import { clause } from './reporting.ts';
import { opensSubject, subjectFirst } from './subject.ts';
import { speechParticiples } from './verbs.ts';

const isParticiple = askedOnce(({ key, isCapital }) => isCapital && speechParticiples.has(key));

/** The main clause is sought so far behind the opening mark, in characters. */
const farthest = 300;
/** And so many words may stand between the closing mark and its comma. */
const mostWords = 12;

const isSomebody = askedOnce(
  ({ key, isCapital }) =>
    isCapital || headOf.has(key) || organizationNouns.has(key) || pronouns.has(key) || /s$/u.test(key),
);

/** `tokens`: the sentence up to the mark at `to`. Credits the words in it to the subject behind the comma. */
export function openingClause(masked: string, tokens: readonly Token[], to: number): Attribution | null {
  const [first] = tokens;
  if (first === undefined || !isParticiple(first)) return null;
  if (tokens.some(({ text }) => /^[,:;—–]$/u.test(text))) return null;
  const behind = tokensOf(masked, to, Math.min(masked.length, to + farthest));
  const quoted = behind.findIndex(({ kind }) => kind === 'quoted');
  const stop = behind.findIndex(({ text }, i) => i > quoted && /^[.;:?!]$/u.test(text));
  const own = behind.slice(0, stop < 0 ? behind.length : stop);
  const inMarks = /,$/u.test(masked.slice(behind[quoted]?.start ?? to, behind[quoted]?.end ?? to));
  const comma = inMarks ? quoted + 1 : own.findIndex(({ text }, i) => i > quoted && text === ',');
  if (quoted < 0 || comma < 0 || comma - quoted > mostWords) return null;
  const main = own.slice(comma + 1);
  const phrase = subjectOf(main);
  if (!phrase.some(isSomebody)) return null;
  return clause('clause', spanOf(phrase), { start: first.start, end: first.end }, to, true);
}

/** "campaigner N said", "the bank's governor, N, raised": the subject that opens the main clause. */
function subjectOf(main: readonly Token[]): readonly Token[] {
  const [first] = main;
  if (first === undefined) return [];
  const subject = opensSubject(first) ? subjectFirst(main) : null;
  if (subject !== null) return main.filter(({ start, end }) => start >= subject.start && end <= subject.end);
  const plain = main.slice(0, Math.max(0, main.findIndex(isFiniteForm)));
  const last = plain.at(-1);
  const isName = last !== undefined && (last.isCapital || headOf.has(last.key));
  return isName && plain.every(({ kind }) => kind === 'word') ? plain : [];
}
