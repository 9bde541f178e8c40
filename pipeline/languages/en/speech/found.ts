/** What those found who examined something: The report found “no evidence” of fraud. */

import type { Token } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { wordSet } from '../../shared/word-list.ts';
import { articles } from './finite.ts';
import { clause, isReporting } from './reporting.ts';
import { subjectLeft } from './subject.ts';

const verbs = wordSet('found finds uncovered uncovers identified identifies detected detects saw sees');

/** Texts and people that examine; what others find lies about. */
const examiners = wordSet(`
report reports inquiry enquiry inquest audit audits review reviews study studies survey surveys investigation investigations probe probes inspection
inspections assessment analysis evaluation poll research watchdog regulator ombudsman tribunal court judge judges panel committee commission jury
auditor auditors investigator investigators inspector inspectors researchers examiners experts reviewers prosecutors mission
`);

/** The clause in front of the marks; null when it tells of no finding. */
export function foundIn(tokens: readonly Token[], to: number): Attribution | null {
  const at = tokens.length - (articles.has(tokens.at(-1)?.key ?? '') ? 2 : 1);
  const verb = tokens[at];
  if (at < 1 || verb === undefined || !verbs.has(verb.key)) return null;
  // "Moe told lawmakers the regulator saw “no grounds”": the words are hers.
  if (tokens.some((_, i) => i > 0 && i < at && isReporting(tokens, i))) return null;
  const speaker = subjectLeft(tokens, at);
  const isExaminer = tokens.some(
    ({ key, start, end }) =>
      speaker !== null && start >= speaker.start && end <= speaker.end && examiners.has(key),
  );
  return isExaminer ? clause('clause', speaker, { start: verb.start, end: verb.end }, to) : null;
}
