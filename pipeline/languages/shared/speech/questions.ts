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

/** Questions without labels, each with the paragraphs of its answer. */
export interface Exchange {
  readonly questions: readonly Reading[];
  readonly given: readonly (readonly Reading[])[];
  /** In so many answers the one who gives them speaks of themselves. */
  readonly own: number;
}

/** The questions and answers of paragraphs that begin with a question; null where these are no interview. */
function exchangeIn(
  telling: readonly Reading[],
  { interview: { ownWords } }: QuotationLanguage,
  least: number,
): Exchange | null {
  const asked = telling.flatMap((reading, i) => (isQuestion(reading) ? [i] : []));
  if (ownWords === undefined || asked.length < least) return null;
  // What stands behind the last answer may tell again: its first paragraph is sure.
  const given = asked.map((at, i) => telling.slice(at + 1, asked[i + 1] ?? at + 2));
  if (given.some(({ length }) => length === 0 || length > longestAnswer)) return null;
  if (given.flat().some((reading) => !isPlain(reading))) return null;
  const own = given.filter((paragraphs) => paragraphs.some(({ text }) => ownWords.test(text))).length;
  const prompts = promptsIn(given, ownWords);
  return {
    questions: [...asked.flatMap((at) => telling[at] ?? []), ...prompts],
    given: given.map((paragraphs) => paragraphs.filter((reading) => !prompts.includes(reading))),
    own,
  };
}

/** No prompt is longer, in characters. */
const longestPrompt = 110;

/**
 * "Critics have compared it to Man of Iron.": what the interviewer says without asking, between two answers of one paragraph each. Only
 * where answers never take two paragraphs, and nothing that stands so speaks of itself: else the answer may go on.
 */
function promptsIn(given: readonly (readonly Reading[])[], ownWords: RegExp): readonly Reading[] {
  if (given.some(({ length }) => length % 2 === 0)) return [];
  const between = given.flatMap((paragraphs) => paragraphs.filter((_, i) => i % 2 === 1));
  const isPrompt = ({ text, sentences }: Reading) =>
    text.length <= longestPrompt && sentences.length === 1 && !ownWords.test(text);
  return between.every(isPrompt) ? between : [];
}

/** A paragraph of an answer. */
const isPlain = ({ role, text }: Reading): boolean =>
  role === 'body' && !quoted.test(text) && ended.test(text);

/** Behind a labelled question and its answer so many without labels go on with the interview. */
const fewestBehind = 2;

/**
 * Questions and answers behind the last labelled line of an interview that labels only the first ones; the paragraphs in front of the first
 * question go on with the labelled answer.
 */
export function unlabelledExchange(
  telling: readonly Reading[],
  last: Reading,
  language: QuotationLanguage,
): Exchange | null {
  const behind = telling.slice(telling.indexOf(last) + 1);
  const first = behind.findIndex(isQuestion);
  if (first < 0 || first > longestAnswer || !behind.slice(0, first).every(isPlain)) return null;
  const exchange = exchangeIn(behind.slice(first), language, fewestBehind);
  if (exchange === null || exchange.own < mostOwn * exchange.given.length) return null;
  return { ...exchange, given: [behind.slice(0, first), ...exchange.given] };
}

/**
 * The paragraphs of answers, and of questions with nobody named. Nothing where the answers do not speak in the first person, where the
 * text before the first question names nobody, or where a paragraph of an answer opens with a quotation mark: then the article tells.
 */
export function questionLines(
  telling: readonly Reading[],
  names: readonly FoundName[],
  language: QuotationLanguage,
): ReadonlyMap<number, InterviewLine> {
  const { announced } = language.interview;
  const none: ReadonlyMap<number, InterviewLine> = new Map();
  const first = telling.findIndex((reading, i) => i > 0 && isQuestion(reading));
  if (first < 0) return none;
  const isAnnounced =
    announced !== undefined && telling.slice(0, first).some(({ text }) => announced.test(text));
  const exchange = exchangeIn(telling.slice(first), language, isAnnounced ? fewestAnnounced : fewest);
  if (exchange === null || exchange.own < (isAnnounced ? 1 : mostOwn * exchange.given.length)) return none;
  const { questions, given } = exchange;
  const before = telling[first]?.paragraph ?? 0;
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
