/** Reads interviews printed as lines with a dash and no names: who asks and who answers take turns. */

import type { FoundName, Reading } from '../../../contract.ts';
import { asks } from './dialogue.ts';
import { guestOf } from './guest.ts';
import type { QuotationLanguage } from './language.ts';

export interface Turns {
  /** Paragraphs of the one who asks. */
  readonly asked: ReadonlySet<number>;
  /** Paragraphs of the one who answers: lines with a dash, and paragraphs without that go on with an answer. */
  readonly answered: ReadonlySet<number>;
  readonly interviewee: string | null;
}

/** No interview. */
export const noTurns: Turns = { asked: new Set(), answered: new Set(), interviewee: null };

/** Fewer lines are a conversation in a story, */
const fewest = 6;
/** and fewer than these where the text says who is interviewed. */
const fewestTold = 4;
/** So many of the first of two lines ask at least, of the second at most. */
const [mostAsk, fewAsk] = [0.6, 0.4];
/** Said-clauses inside the lines make a story of them; in an interview hardly one line has any. */
const fewTold = 0.2;

function shareOf(lines: readonly Reading[], isSo: (line: Reading) => boolean): number {
  return lines.filter(isSo).length / Math.max(1, lines.length);
}

/** The turns of an article; empty ones when it is no such interview. `telling`: its paragraphs that tell something. */
export function turnsOf(
  telling: readonly Reading[],
  names: readonly FoundName[],
  language: QuotationLanguage,
): Turns {
  const lines = telling.filter(({ text }) => language.dialogue(text) !== null);
  const first = lines[0];
  if (first === undefined || lines.length < fewestTold || !asks(first.text)) return noTurns;
  const questions = lines.filter((_, i) => i % 2 === 0);
  const answers = lines.filter((_, i) => i % 2 === 1);
  const isAsking = ({ text }: Reading): boolean => asks(text);
  if (shareOf(questions, isAsking) < mostAsk || shareOf(answers, isAsking) > fewAsk) return noTurns;
  const isTold = ({ text }: Reading): boolean =>
    language.pieces(text, { start: language.dialogue(text) ?? 0, end: text.length })[0]?.attribution != null;
  if (shareOf(lines, isTold) > fewTold) return noTurns;
  const guest = guestOf(names, telling, first.paragraph, questions, language);
  if (lines.length < fewest && guest?.isTold !== true) return noTurns;
  const answered = new Set(answers.map(({ paragraph }) => paragraph));
  const asked = new Set(questions.map(({ paragraph }) => paragraph));
  for (const { paragraph, text } of telling) {
    const goesOn = answered.has(paragraph - 1) && !asked.has(paragraph) && isBefore(lines, paragraph);
    if (goesOn && language.interview.ownWords?.test(text) === true) answered.add(paragraph);
  }
  return { asked, answered, interviewee: guest?.name ?? null };
}

/** Does a line of the interview still follow? */
function isBefore(lines: readonly Reading[], paragraph: number): boolean {
  return (lines.at(-1)?.paragraph ?? 0) > paragraph;
}
