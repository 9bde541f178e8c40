/** A problem of a published version as a sentence. */
import type { Translate } from '../i18n.ts';
import { faultWords } from '../schemas/fault-words.ts';
import type { Problem } from './problems.ts';

export function problemWords({ kind, parameters }: Problem, translate: Translate): string {
  const { rule, limit, message, value } = parameters;
  const broken = { path: '', value, rule: String(rule), limit: String(limit), message: String(message) };
  const reason = rule === undefined ? '' : faultWords(broken, translate);
  return translate(`cli:verify.problems.${kind}`, { ...parameters, reason });
}
