/** Paragraphs without a label in which an answer of an interview goes on. */

import type { Reading } from '../../../contract.ts';
import type { QuotationLanguage } from './language.ts';
import { ended, type LabelledLine, questions } from './printed-label.ts';

/** An answer goes on in so many paragraphs without a label. */
const longestAnswer = 6;
const surnameOf = ({ label }: LabelledLine): string => label.split(/[\s·]/u).at(-1) ?? label;
const inBrackets = /^\s*[([（【]/u;

/** Whoever speaks of themselves between marks is quoted in what the article tells. */
const marked = /[«“"「][^«»“”"「」]*[»”"」]/gu;

/** The last answer goes on as far as paragraphs speak of themselves. */
function closing(line: LabelledLine, telling: readonly Reading[], ownWords: RegExp): readonly Reading[] {
  const behind = telling.slice(telling.indexOf(line.reading) + 1);
  const end = behind.findIndex(
    ({ role, text }) =>
      role !== 'body' ||
      !ended.test(text) ||
      inBrackets.test(text) ||
      !ownWords.test(text.replaceAll(marked, '')),
  );
  return behind.slice(0, Math.min(end < 0 ? behind.length : end, longestAnswer));
}

/** Paragraphs without a label between an answer and the next question, by the answer they belong to. */
export function continued(
  lines: readonly LabelledLine[],
  telling: readonly Reading[],
  { interview: { ownWords } }: QuotationLanguage,
): readonly (readonly [LabelledLine, Reading])[] {
  const askers = new Set(lines.filter(({ reading }) => questions.test(reading.text)).map(surnameOf));
  const asked = askers.size > 0 || lines.some(({ kind }) => kind === 'question' || kind === 'interviewer');
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const answered = line.kind === 'answer' || (line.kind === 'name' && !askers.has(surnameOf(line)));
    if (next === undefined && answered && ownWords !== undefined && asked)
      return closing(line, telling, ownWords).map((reading): readonly [LabelledLine, Reading] => [
        line,
        reading,
      ]);
    const isAsked =
      next?.kind === 'question' ||
      next?.kind === 'interviewer' ||
      (next?.kind === 'name' && askers.has(surnameOf(next)) && !askers.has(surnameOf(line)));
    if (next === undefined || !isAsked || !(line.kind === 'answer' || line.kind === 'name')) return [];
    const from = telling.indexOf(line.reading) + 1;
    const between = telling.slice(from, telling.indexOf(next.reading, from));
    const isPlain = between.every(
      ({ role, text }) =>
        role === 'body' && ended.test(text) && !inBrackets.test(text) && ownWords?.test(text) !== false,
    );
    return isPlain && between.length <= longestAnswer
      ? between.map((reading): readonly [LabelledLine, Reading] => [line, reading])
      : [];
  });
}

/** Where only answers are labelled, the paragraphs up to the next question go on with the answer. */
export function betweenQuestions(
  lines: readonly LabelledLine[],
  telling: readonly Reading[],
): readonly (readonly [LabelledLine, Reading])[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    if (next === undefined) return [];
    const from = telling.indexOf(line.reading) + 1;
    const between = telling.slice(from, telling.indexOf(next.reading, from) - 1);
    const isPlain = between.every(
      ({ role, text }) => role === 'body' && ended.test(text) && !questions.test(text),
    );
    return isPlain && between.length <= longestAnswer
      ? between.map((reading): readonly [LabelledLine, Reading] => [line, reading])
      : [];
  });
}
