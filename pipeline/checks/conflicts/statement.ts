/** One figure or day that an article states of a work, and whether two such statements contradict each other. */
import type { Fact, LanguageCode, Published } from '../../contract.ts';
import { dateOrderWords } from '../../languages/date-order.ts';
import { type Stage, stages, stageWords } from '../../languages/stages.ts';
import { foldTraditional } from '../../languages/zh/fold.ts';
import { compareDays } from '../../lib/calendar.ts';

export interface Statement
  extends Pick<
    Fact,
    | 'predicate'
    | 'value'
    | 'value_min'
    | 'value_max'
    | 'qualifier'
    | 'currency'
    | 'date'
    | 'place_id'
    | 'certainty'
  > {
  readonly lang: LanguageCode;
  /** The sentence it stands in, and the words that state it. */
  readonly sentence: string;
  readonly words: string;
  readonly published: Pick<Published, 'from' | 'to'>;
}

/** Longer sentences are quoted by the words that state the fact. */
const longestQuoted = 160;

/** How a message quotes a statement: a sum by itself, a day with its sentence. */
export function quoted({ predicate, sentence, words }: Statement): string {
  const whole = sentence.trim().replace(/[.。]$/u, '');
  return predicate === 'release' && whole.length <= longestQuoted ? whole : words;
}

/** What statements may contradict each other about. */
export const disputable: ReadonlySet<Fact['predicate']> = new Set<Fact['predicate']>([
  'box_office',
  'budget',
  'release',
]);

/**
 * Two statements about one work in one article. Only what the sentences name for themselves is compared, of the same
 * part of the takings, over the same period.
 */
export function conflictInside(a: Statement, b: Statement): boolean {
  if (a.certainty !== 'stated' || b.certainty !== 'stated') return false;
  const differ =
    a.predicate === 'release' ? daysDiffer(a, b) : a.date?.edtf === b.date?.edtf && sumsDiffer(a, b);
  return differ && comparable(a, b);
}

/** Likewise in two articles. A later article may tell of more; takings never shrink, and a budget or a day does not change. */
export function conflictBetween(a: Statement, b: Statement): boolean {
  if (!comparable(a, b)) return false;
  if (a.predicate === 'release') return daysDiffer(a, b);
  if (!sumsDiffer(a, b)) return false;
  if (a.predicate === 'budget') return true;
  const [first, second] = inOrder(a, b);
  const sameDay = a.published.from !== null && a.published.from === a.published.to && sameDays(a, b);
  if (sameDay && a.date?.edtf === b.date?.edtf) return true;
  if (closed(first, second)) return true;
  return first !== null && second !== null && periodsFit(a, b) && Number(second.value) < Number(first.value);
}

function comparable(a: Statement, b: Statement): boolean {
  if (a.predicate !== b.predicate || a.currency !== b.currency) return false;
  if (a.predicate === 'release')
    return a.place_id !== null && a.place_id === b.place_id && kindOf(a) === kindOf(b) && kindOf(a) !== null;
  if (a.place_id !== b.place_id && a.place_id !== null && b.place_id !== null) return false;
  const [one, other] = [stagesOf(a), stagesOf(b)];
  return one.length === other.length && one.every((stage, i) => stage === other[i]);
}

const knownStages = new WeakMap<Statement, readonly Stage[]>();

/** Read once a statement: it is held against every other. */
function stagesOf(statement: Statement): readonly Stage[] {
  const known = knownStages.get(statement);
  if (known) return known;
  const found = stagesIn(statement);
  knownStages.set(statement, found);
  return found;
}

function stagesIn({ lang, sentence }: Statement): Stage[] {
  const text = lang === 'zh' ? foldTraditional(sentence) : sentence;
  return stages.filter((stage) => stageWords[lang][stage].test(text));
}

function kindOf({ lang, words }: Statement): 'premiere' | 'release' | null {
  const text = lang === 'zh' ? foldTraditional(words) : words;
  const { premiere, inCinemas, otherShowing } = dateOrderWords[lang];
  if (otherShowing.test(text)) return null;
  if (premiere.test(text)) return inCinemas.test(text) ? null : 'premiere';
  return inCinemas.test(text) ? 'release' : null;
}

/**
 * Whether two sums exclude each other at the precision both state. A rounder figure may have been rounded or cut off
 * (688.6 as 689 or as 688); "over" leaves everything above open, "under" everything below.
 */
export function sumsDiffer(a: Statement, b: Statement): boolean {
  const [x, y] = [openInterval(a), openInterval(b)];
  return x !== null && y !== null && (x.high <= y.low || y.high <= x.low);
}

/** A figure is cut off rather than rounded only where its last digit is a small part of it: 688 may be 688.6, 200 is not 299. */
const fineParts = 50;

function openInterval({ value_min, value_max, qualifier }: Statement): { low: number; high: number } | null {
  if (value_min === null || value_max === null) return null;
  const [low, high] = [Number(value_min), Number(value_max)];
  if (qualifier === 'over' || qualifier === 'at_least') return { low, high: Number.POSITIVE_INFINITY };
  if (qualifier === 'under' || qualifier === 'up_to') return { low: 0, high };
  const unit = high - low;
  const cutOff = qualifier === 'exact' && unit * fineParts <= high;
  return { low, high: cutOff ? high + unit / 2 : high };
}

function daysDiffer(a: Statement, b: Statement): boolean {
  if (a.date?.precision !== 'day' || b.date?.precision !== 'day') return false;
  return a.date.date_from !== null && b.date.date_from !== null && a.date.date_from !== b.date.date_from;
}

function sameDays(a: Statement, b: Statement): boolean {
  return a.published.from === b.published.from && a.published.to === b.published.to;
}

/** The earlier and the later statement, when the days of publication tell. */
function inOrder(a: Statement, b: Statement): readonly [Statement, Statement] | readonly [null, null] {
  if (isBefore(a, b)) return [a, b];
  return isBefore(b, a) ? [b, a] : [null, null];
}

function isBefore(a: Statement, b: Statement): boolean {
  return (
    a.published.to !== null && b.published.from !== null && compareDays(a.published.to, b.published.from) < 0
  );
}

/** Both speak of one period that was over before either was published. */
function closed(first: Statement | null, second: Statement | null): boolean {
  const end = first?.date?.date_to;
  if (!first || !second || end == null || first.date?.edtf !== second.date?.edtf) return false;
  return first.published.from !== null && compareDays(end, first.published.from) < 0;
}

/** A total without a period goes with one of a year or a season, not with that of a day. */
function periodsFit(a: Statement, b: Statement): boolean {
  if (a.date === null || b.date === null) {
    const given = a.date ?? b.date;
    return given === null || !['day', 'part-of-month', 'month', 'range'].includes(given.precision);
  }
  return a.date.edtf === b.date.edtf;
}
