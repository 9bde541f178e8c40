/** Russian verbs of finding: «…, установила комиссия», «комиссия выяснила, что …», «пришли к выводу эксперты». */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { institution } from './sources.ts';
import { subjectLeft, subjectRight } from './subject.ts';

/** What a finder finds may be a thing as well: these report only behind a comma or in front of «что». */
const finds =
  /^(?:установи|выясни|обнаружи|рассчита|насчита|подсчита|вычисли|определи|зафиксирова|показа|доказа|выяви|приш[её]?)(?:л|ла|ло|ли)$/u;
const isFinding = askedOnce(({ key, isCapital }) => !isCapital && finds.test(key));

export function isFindingWord(word: string): boolean {
  return finds.test(word);
}

const conclusion = /^(?:выводу|выводам|заключению|мнению)$/u;

/** The index of the last word of the verb that begins at `at`, «пришли к выводу» whole; -1 when none does. */
function findingEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !isFinding(token)) return -1;
  if (!token.key.startsWith('приш')) return at;
  const noun = tokens.findIndex(({ key }, i) => i > at + 1 && i < at + 4 && conclusion.test(key));
  return tokens[at + 1]?.key === 'к' && noun > 0 ? noun : -1;
}

/** Does a verb at `at` tell what somebody found: «выяснила, что»? */
export function findsThat(tokens: readonly Token[], at: number): boolean {
  const end = findingEnd(tokens, at);
  return end >= 0 && tokens[end + 1]?.text === ',' && tokens[end + 2]?.key === 'что';
}

/** Who found what the sentence tells; null when its verb at `at` is no such verb. */
export function finder(tokens: readonly Token[], at: number): Span | null {
  const end = findingEnd(tokens, at);
  if (end < 0) return null;
  const isPlural = /ли$/u.test(tokens[at]?.key ?? '');
  if (findsThat(tokens, at))
    return (isPlural ? institution(tokens.slice(0, at)) : null) ?? subjectLeft(tokens, at);
  if (tokens[at - 1]?.text !== ',' || tokens[end + 1]?.kind !== 'word') return null;
  const behind = tokens.slice(end);
  return (isPlural ? institution(behind) : null) ?? subjectRight(behind, 0);
}
