/** Reads interviews printed as lines with the speaker's label and a colon: "Q: …", «Корреспондент: …», "记者：…". */

import type { FoundName, Reading, Span } from '../../../contract.ts';
import { betweenQuestions, continued } from './answers.ts';
import { guestOf } from './guest.ts';
import { labelReader } from './label-names.ts';
import type { QuotationLanguage } from './language.ts';
import { ended, type LabelledLine, printedLabel, questions } from './printed-label.ts';
import { unlabelledExchange } from './questions.ts';

export interface InterviewLine {
  /** What was said, without the label. */
  readonly span: Span;
  /** null: the line goes on with the answer of the line before. */
  readonly labelSpan: Span | null;
  /** The speaker as labelled, or the interviewee for "A:"; null for a bare "Q:". */
  readonly label: string | null;
  readonly isPerson: boolean;
}

const initialsOnly = /^\p{Lu}{2,3}$/u;

/** Short labels and whom they stand for: 黄 of 黄志成（以下简称黄）; of 记者问（下称“问”） what is left without it. */
function shortLabels(
  telling: readonly Reading[],
  { interview: { shortened } }: QuotationLanguage,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (shortened === undefined) return found;
  for (const { text } of telling) {
    const printed = printedLabel(text);
    const short = shortened.exec(printed?.aside ?? '')?.groups?.short;
    if (printed === null || short === undefined) continue;
    const { label } = printed;
    const isLast = label.endsWith(short) && label.length > short.length + 1;
    found.set(short, isLast ? label.slice(0, -short.length) : label);
  }
  return found;
}

/** The only person named whose family name the label is: 郁 of 郁知秋. */
function bearerOf(label: string, names: readonly FoundName[]): string | null {
  const bearers = new Set(
    names.flatMap(({ type, name }) =>
      type === 'person' && name.length > label.length && name.startsWith(label) ? [name] : [],
    ),
  );
  const [only] = bearers;
  return bearers.size === 1 && only !== undefined ? only : null;
}

/** 《银幕周刊》：… */
const inTitleMarks = /^《([^《》]+)》$/u;

function readLine(
  reading: Reading,
  names: readonly FoundName[],
  language: QuotationLanguage,
  short: ReadonlyMap<string, string>,
): LabelledLine | null {
  const printed = printedLabel(reading.text);
  if (printed === null) return null;
  const { match, label: own, aside, isOutlet } = printed;
  const start = match[0].length;
  if ('"“«„'.includes(reading.text.charAt(start)) || !ended.test(reading.text)) return null;
  const isShort = own.length === 1 && language.interview.bySurname === true;
  const shortening =
    aside === undefined ? undefined : language.interview.shortened?.exec(aside)?.groups?.short;
  const bearer = initialled(own, reading, names, language);
  const label =
    short.get(shortening ?? own) ??
    (isShort && !isRole(own, language) ? bearerOf(own, names) : null) ??
    bearer ??
    own.replace(inTitleMarks, '$1');
  const key = label.toLowerCase();
  const { question, answer, interviewer } = language.interview;
  const named = (): FoundName | undefined =>
    names.find(
      (name) =>
        name.type === 'person' &&
        name.paragraph === reading.paragraph &&
        name.start <= 2 &&
        name.end >= label.length,
    );
  const isName = (): boolean =>
    (label !== own && label !== own.replace(inTitleMarks, '$1')) ||
    language.isLabel(own) ||
    named() !== undefined;
  const kind = isOutlet
    ? 'interviewer'
    : question.has(key)
      ? 'question'
      : answer.has(key)
        ? 'answer'
        : interviewer.has(key)
          ? 'interviewer'
          : isName()
            ? 'name'
            : null;
  if (kind === null) return null;
  const printedAs = own.includes(label) ? label : own;
  const labelStart = match[0].indexOf(printedAs);
  const labelSpan = { start: labelStart, end: labelStart + printedAs.length };
  // "LG": of initials only the name behind them says who speaks.
  const spoken = kind === 'name' && initialsOnly.test(label) ? (named()?.name ?? label) : label;
  return { reading, label: spoken, labelSpan, span: { start, end: reading.text.length }, kind };
}

function isRole(label: string, { interview: { question, answer } }: QuotationLanguage): boolean {
  const key = label.toLowerCase();
  return question.has(key) || answer.has(key);
}

const twoInitials = /^(\p{Lu})\.\s?(\p{Lu})\.?$/u;

/** «О. Р.: …»: the one person named so far with these initials, in either order. */
function initialled(
  label: string,
  { paragraph }: Reading,
  names: readonly FoundName[],
  language: QuotationLanguage,
): string | null {
  const [, first, second] = twoInitials.exec(label) ?? [];
  if (first === undefined || second === undefined) return null;
  const initials = new Set([first + second, second + first]);
  const bearers = names.filter(({ type, name, paragraph: at }) => {
    const parts = type === 'person' && at < paragraph ? language.nameParts(name) : [];
    return parts.length > 1 && initials.has(`${parts[0]?.charAt(0)}${parts.at(-1)?.charAt(0)}`);
  });
  const [one] = bearers;
  return one !== undefined && bearers.every(({ name }) => name === one.name) ? one.name : null;
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

/** So many labelled lines stand right behind a question without a label where several are asked. */
const fewestAsked = 2;

const behindQuestions = (lines: readonly LabelledLine[], telling: readonly Reading[]): number =>
  lines.filter(({ reading }) => questions.test(telling[telling.indexOf(reading) - 1]?.text ?? '')).length;

/** Interview lines by paragraph. One label alone is none, unless questions stand between its lines or its speaker meets the press: credits and notes look the same. */
export function interviewLines(
  telling: readonly Reading[],
  names: readonly FoundName[],
  language: QuotationLanguage,
): ReadonlyMap<number, InterviewLine> {
  const short = shortLabels(telling, language);
  const all = telling
    .map((reading) => readLine(reading, names, language, short))
    .filter((line) => line !== null);
  const labels = new Set(all.map((line) => line.label));
  const asks =
    all.some((line) => line.kind !== 'name' || questions.test(line.reading.text)) ||
    behindQuestions(all, telling) >= fewestAsked;
  const alone = labels.size === 1 && answersAlone(all, telling);
  const isNone = !alone && (all.length < 2 || labels.size < 2 || !asks);
  const lines = isNone ? briefingLines(all, telling, names, language) : all;
  const asking = lines.filter(({ kind }) => kind === 'question').map(({ reading }) => reading);
  const first = lines[0]?.reading.paragraph ?? 0;
  const answers = guestOf(names, telling, first, asking, language)?.name ?? null;
  const meant = labelReader(names, lines);
  const spokenAs = ({ kind, label }: LabelledLine): Pick<InterviewLine, 'label' | 'isPerson'> => ({
    label: kind === 'question' ? null : kind === 'answer' ? answers : kind === 'name' ? meant(label) : label,
    isPerson: kind === 'name' || kind === 'answer',
  });
  const turn = ({ paragraph, text }: Reading, own: ReturnType<typeof spokenAs>): [number, InterviewLine] => [
    paragraph,
    { span: { start: 0, end: text.length }, labelSpan: null, ...own },
  ];
  const opening = openingAnswer(lines);
  const exchange = opening === null ? null : unlabelledExchange(telling, opening.reading, language);
  const answer = opening === null ? null : spokenAs(opening);
  return new Map<number, InterviewLine>([
    ...lines.map((line): [number, InterviewLine] => [
      line.reading.paragraph,
      { span: line.span, labelSpan: line.labelSpan, ...spokenAs(line) },
    ]),
    ...(alone ? betweenQuestions(lines, telling) : continued(lines, telling, language)).map(
      ([line, reading]) => turn(reading, spokenAs(line)),
    ),
    ...(exchange?.questions ?? []).map((reading) => turn(reading, { label: null, isPerson: false })),
    ...(answer === null ? [] : (exchange?.given.flat() ?? []).map((reading) => turn(reading, answer))),
  ]);
}

/** The last labelled line, where one person answers and every other line asks. */
function openingAnswer(lines: readonly LabelledLine[]): LabelledLine | null {
  const last = lines.at(-1);
  if (last === undefined || !(last.kind === 'answer' || last.kind === 'name')) return null;
  const isTurn = lines.every(({ reading, label }, i) =>
    i % 2 === 0 ? questions.test(reading.text) : label === last.label,
  );
  return isTurn && lines.length % 2 === 0 ? last : null;
}
