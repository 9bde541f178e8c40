/** Reads interviews printed without labels: paragraphs that ask, each with the answer in the paragraphs behind it. */

import type { FoundName, Reading } from '../../../contract.ts';
import { asks } from './dialogue.ts';
import { guestOf } from './guest.ts';
import type { InterviewLine } from './interview.ts';
import type { QuotationLanguage } from './language.ts';

/** Fewer questions are headings, or an article that wonders; where an interview is announced so many are enough. */
const fewest = 3;
const fewestAnnounced = 2;
/** No question is longer, in characters. */
const longestQuestion = 300;
/** An answer takes so many paragraphs. */
const longestAnswer = 5;
/** So many answers speak of the one who gives them. */
const mostOwn = 0.6;
const quoted = /^\s*["“«„「]/u;
const ended = /[.!?…。！？][»”"』」)]*\s*$/u;

/** What a page set a question in, in front of it and behind, "**…**", "_…_", or the dash that both speakers' lines begin with. */
const ahead = /^\s*(?:[–—-]\s+|#{1,6}\s+|[*_]{1,3})?/u;
const behind = /[*_]{1,3}$/u;

const isQuestion = ({ text }: Reading): boolean =>
  text.length <= longestQuestion && asks(text.replace(behind, '')) && !quoted.test(text);

/**
 * The paragraphs of answers, and of questions with nobody named. Nothing where the answers do not speak in the first person, where the
 * text before the first question names nobody, or where a paragraph of an answer opens with a quotation mark: then the article tells.
 */
export function questionLines(
  telling: readonly Reading[],
  names: readonly FoundName[],
  language: QuotationLanguage,
): ReadonlyMap<number, InterviewLine> {
  const { ownWords, announced } = language.interview;
  const none: ReadonlyMap<number, InterviewLine> = new Map();
  const asked = telling.flatMap((reading, i) => (i > 0 && isQuestion(reading) ? [i] : []));
  const [first] = asked;
  if (ownWords === undefined || first === undefined || asked.length < fewestAnnounced) return none;
  const isAnnounced =
    announced !== undefined && telling.slice(0, first).some(({ text }) => announced.test(text));
  if (asked.length < fewest && !isAnnounced) return none;
  const answers = asked.map((at, i) => {
    const next = asked[i + 1];
    // What stands behind the last answer may tell again: its first paragraph is sure.
    return telling.slice(at + 1, next ?? at + 2);
  });
  const given = answers.filter((paragraphs) => paragraphs.length > 0);
  if (given.length < asked.length || given.some((paragraphs) => paragraphs.length > longestAnswer))
    return none;
  if (given.flat().some(({ text, role }) => role !== 'body' || quoted.test(text) || !ended.test(text)))
    return none;
  const own = given.filter((paragraphs) => paragraphs.some(({ text }) => ownWords.test(text)));
  if (own.length < (isAnnounced ? 1 : mostOwn * given.length)) return none;
  const before = telling[first]?.paragraph ?? 0;
  const questions = asked.flatMap((at) => telling[at] ?? []);
  const guest = guestOf(names, telling, before, questions, language);
  if (guest === null) return none;
  const told = new Set(telling.map(({ paragraph }) => paragraph));
  const introduced = names.filter(
    ({ paragraph, type }) => type === 'person' && paragraph < before && told.has(paragraph),
  );
  // Of several the one who answers is named more than once, or said to be the one.
  const times = introduced.filter(({ name }) => name === guest.name).length;
  if (!guest.isTold && times < 2 && times < introduced.length) return none;
  const line = ({ text }: Reading, label: string | null): InterviewLine => ({
    span: { start: ahead.exec(text)?.[0].length ?? 0, end: text.replace(behind, '').length },
    labelSpan: null,
    label,
    isPerson: label !== null,
  });
  return new Map<number, InterviewLine>([
    ...questions.map((reading): [number, InterviewLine] => [reading.paragraph, line(reading, null)]),
    ...given.flat().map((reading): [number, InterviewLine] => [reading.paragraph, line(reading, guest.name)]),
  ]);
}
