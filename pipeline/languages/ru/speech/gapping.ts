/** Reads Russian clauses whose verb is left out the second time: N назвал план «…», а M — «…». */

import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { isSpeechVerb } from './phrase.ts';
import { canSpeak, isSubjectName } from './subject-start.ts';
import { speechVerbs } from './verbs.ts';

const joint = /^(?:а|и|но|же|тогда|затем|зато|уже)$/u;

/** The clause in tokens that end with the dash before the marks; `end` is where they open. */
export function gapped(tokens: readonly Token[], end: number): Attribution | null {
  const dash = tokens.at(-1);
  if (dash === undefined || !/^[—–-]$/u.test(dash.text)) return null;
  const quoted = tokens.findLastIndex((token) => token.kind === 'quoted');
  if (quoted < 0) return null;
  const verb = tokens.findLast((token, i) => i < quoted && isSpeechVerb(token));
  const form = speechVerbs.get(verb?.key ?? '');
  if (verb === undefined || form === undefined) return null;
  const behind = tokens.slice(quoted + 1, -1);
  const start = behind.findIndex((token) => token.kind === 'word' && !joint.test(token.key));
  const segment = start < 0 ? [] : behind.slice(start);
  const anyGender = { ...form, gender: null };
  if (segment.some((token) => token.kind !== 'word')) return null;
  if (!isSubjectName(segment, anyGender) && !(segment.length < 5 && canSpeak(segment, anyGender)))
    return null;
  return {
    link: 'clause',
    speaker: spanOf(segment),
    cue: { start: verb.start, end: verb.end },
    isNaming: true,
    gender: null,
    end,
  };
}
