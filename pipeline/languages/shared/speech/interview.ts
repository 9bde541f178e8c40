/** Reads interviews printed as lines with the speaker's label and a colon: "Q: …", «Корреспондент: …», "记者：…". */

import type { FoundName, Reading, Span } from '../../../contract.ts';
import type { QuotationLanguage } from './language.ts';

export interface InterviewLine {
  /** What was said, without the label. */
  readonly span: Span;
  /** null: the line goes on with the answer of the line before. */
  readonly labelSpan: Span | null;
  /** The speaker as labelled, or the interviewee for "A:"; null for a bare "Q:". */
  readonly label: string | null;
  readonly isPerson: boolean;
}

interface LabelledLine {
  readonly reading: Reading;
  readonly label: string;
  readonly labelSpan: Span;
  readonly span: Span;
  readonly kind: 'question' | 'answer' | 'interviewer' | 'name';
}

const labelled = /^\s*([^\s:：«“"「„‘][^:：«“"「„]{0,40}?)\s*[:：]\s*(?=\S)/u;
/** Characters in which a label and its colon stand. */
const longestLabel = 60;
/** "Q. …", "A. …". */
const lettered = /^\s*([QA])\.\s+(?=\S)/u;
const ended = /[.!?…。！？][»”"』」)]*\s*$/u;

function readLine(
  reading: Reading,
  names: readonly FoundName[],
  language: QuotationLanguage,
): LabelledLine | null {
  const head = reading.text.slice(0, longestLabel);
  const hasColon = head.includes(':') || head.includes('：');
  const match = (hasColon ? labelled.exec(head) : null) ?? (head.includes('.') ? lettered.exec(head) : null);
  const label = match?.[1];
  if (match === null || label === undefined) return null;
  const start = match[0].length;
  if ('"“«「„'.includes(reading.text.charAt(start)) || !ended.test(reading.text)) return null;
  const key = label.toLowerCase();
  const { question, answer, interviewer } = language.interview;
  const isName = (): boolean =>
    language.isLabel(label) ||
    names.some(
      (name) =>
        name.type === 'person' &&
        name.paragraph === reading.paragraph &&
        name.start <= 2 &&
        name.end >= label.length,
    );
  const kind = question.has(key)
    ? 'question'
    : answer.has(key)
      ? 'answer'
      : interviewer.has(key)
        ? 'interviewer'
        : isName()
          ? 'name'
          : null;
  if (kind === null) return null;
  const labelStart = match[0].indexOf(label);
  const labelSpan = { start: labelStart, end: labelStart + label.length };
  return { reading, label, labelSpan, span: { start, end: reading.text.length }, kind };
}

/** The person the text before the interview speaks of most, who answers where only "A:" stands. */
export function interviewee(names: readonly FoundName[], before: number): string | null {
  const times = new Map<string, number>();
  for (const name of names) {
    if (name.type === 'person' && name.paragraph < before)
      times.set(name.name, (times.get(name.name) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [name, count] of times) if (best === null || count > (times.get(best) ?? 0)) best = name;
  return best;
}

/** A line as long as this says something; shorter ones are credits: "导演：郑晓光。" */
const leastAnswer = 8;

/** Labelled lines of whoever meets the press: named in an earlier paragraph, with words of a briefing in front of the first line. */
function briefingLines(
  lines: readonly LabelledLine[],
  telling: readonly Reading[],
  names: readonly FoundName[],
  { interview: { briefing } }: QuotationLanguage,
): readonly LabelledLine[] {
  const first = lines[0]?.reading.paragraph ?? 0;
  if (briefing === undefined || lines.length === 0) return [];
  if (!telling.some(({ paragraph, text }) => paragraph < first && briefing.test(text))) return [];
  return lines.filter(
    ({ kind, label, span }) =>
      kind === 'name' &&
      span.end - span.start >= leastAnswer &&
      names.some(({ type, name, paragraph }) => type === 'person' && name === label && paragraph < first),
  );
}

/** An answer goes on in so many paragraphs without a label. */
const longestAnswer = 6;
const questions = /[?？]\s*$/u;
const surnameOf = ({ label }: LabelledLine): string => label.split(/[\s·]/u).at(-1) ?? label;
const inBrackets = /^\s*[([（【]/u;

/** Paragraphs without a label between an answer and the next question, by the answer they belong to. */
function continued(
  lines: readonly LabelledLine[],
  telling: readonly Reading[],
  { interview: { ownWords } }: QuotationLanguage,
): readonly (readonly [LabelledLine, Reading])[] {
  const askers = new Set(lines.filter(({ reading }) => questions.test(reading.text)).map(surnameOf));
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
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

/** Fewer labelled lines are no interview where only the answers are labelled, */
const fewestAnswers = 3;
/** and so many of the paragraphs in front of them end in a question, */
const mostAsking = 0.5;
/** each of which is this short. */
const longestQuestion = 240;

/** Only the one who answers is labelled: in front of each answer stands a question without a label. */
function answersAlone(lines: readonly LabelledLine[], telling: readonly Reading[]): boolean {
  if (lines.length < fewestAnswers) return false;
  const own = new Set(lines.map(({ reading }) => reading));
  const asked = lines.map(({ reading }) => telling[telling.indexOf(reading) - 1]);
  const isPlain = asked.every(
    (question) => question !== undefined && !own.has(question) && question.text.length <= longestQuestion,
  );
  const asking = asked.filter((question) => questions.test(question?.text ?? '')).length;
  return isPlain && asking >= mostAsking * lines.length;
}

/** Where only answers are labelled, the paragraphs up to the next question go on with the answer. */
function betweenQuestions(
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

/** Interview lines by paragraph. One label alone is none, unless questions stand between its lines or its speaker meets the press: credits and notes look the same. */
export function interviewLines(
  telling: readonly Reading[],
  names: readonly FoundName[],
  language: QuotationLanguage,
): ReadonlyMap<number, InterviewLine> {
  const all = telling.map((reading) => readLine(reading, names, language)).filter((line) => line !== null);
  const labels = new Set(all.map((line) => line.label));
  const asks = all.some((line) => line.kind !== 'name' || questions.test(line.reading.text));
  const alone = labels.size === 1 && answersAlone(all, telling);
  const isNone = !alone && (all.length < 2 || labels.size < 2 || !asks);
  const lines = isNone ? briefingLines(all, telling, names, language) : all;
  const told = new Set(telling.map(({ paragraph }) => paragraph));
  const answers = interviewee(
    names.filter(({ paragraph }) => told.has(paragraph)),
    lines[0]?.reading.paragraph ?? 0,
  );
  const spokenAs = ({ kind, label }: LabelledLine): Pick<InterviewLine, 'label' | 'isPerson'> => ({
    label: kind === 'question' ? null : kind === 'answer' ? answers : label,
    isPerson: kind === 'name' || kind === 'answer',
  });
  return new Map<number, InterviewLine>([
    ...lines.map((line): [number, InterviewLine] => [
      line.reading.paragraph,
      { span: line.span, labelSpan: line.labelSpan, ...spokenAs(line) },
    ]),
    ...(alone ? betweenQuestions(lines, telling) : continued(lines, telling, language)).map(
      ([line, { paragraph, text }]): [number, InterviewLine] => [
        paragraph,
        { span: { start: 0, end: text.length }, labelSpan: null, ...spokenAs(line) },
      ],
    ),
  ]);
}
