/** How two statements that answer one question stand to each other: the one judgement behind agreement and contradictions. */
import type { Precision } from '../../contract.ts';
import { inOrder, isBefore, meet, ofOneDay, openInterval, type Statement } from './statement.ts';

/**
 * `same`: they say the same; `finer`: they agree, one more precisely or more fully; `later`: one is an earlier or later state;
 * `contrary`: both cannot be right; `apart`: they speak of different things after all.
 */
export type Relation = 'same' | 'finer' | 'later' | 'contrary' | 'apart';

/** `a`, `b`: two statements of one group, in either order. */
export function relationOf(a: Statement, b: Statement): Relation {
  if (a.place_id !== null && b.place_id !== null && a.place_id !== b.place_id) return 'apart';
  if (a.predicate === 'box_office') return ofTakings(a, b);
  if (a.predicate === 'revenue' || a.predicate === 'profit') return ofResults(a, b);
  if (a.predicate === 'budget') return ofFixedSums(a, b, 0);
  return a.predicate === 'release' ? ofShowings(a, b) : ofOther(a, b);
}

/** Takings of a weekend are first estimated, then counted: up to this share apart, a later figure corrects an earlier one. */
const estimateShare = 0.05;

/** A sum without a territory that lies a third and more above one with it may be what all countries brought. */
const wholeShare = 4 / 3;

function ofTakings(a: Statement, b: Statement): Relation {
  switch (a.scope) {
    case 'opening':
    case 'worldwide_opening':
    case 'day':
    case 'period':
      return ofFixedSums(a, b, estimateShare);
    case 'forecast':
    case 'part':
    case 'other':
      return 'apart';
    default:
      return ofTotals(a, b);
  }
}

/** Profit is net, gross or before tax, of the group or of the parent, restated or not: two that differ may both be right. */
function ofResults(a: Statement, b: Statement): Relation {
  const [x, y] = [openInterval(a), openInterval(b)];
  const hasPeriod = a.scope === 'period' && b.scope === 'period';
  return x && y && hasPeriod && meet(x, y) ? agreeing(a, b) : 'apart';
}

function ofFixedSums(a: Statement, b: Statement, tolerance: number): Relation {
  const [x, y] = [openInterval(a), openInterval(b)];
  if (!x || !y) return 'apart';
  if (meet(x, y)) return agreeing(a, b);
  const [low, high] = x.low < y.low ? [x, y] : [y, x];
  const close = high.low - low.high <= tolerance * high.low;
  return close && !ofOneDay(a, b) ? 'later' : 'contrary';
}

/** A total grows from day to day and never shrinks. */
function ofTotals(a: Statement, b: Statement): Relation {
  const [x, y] = [openInterval(a), openInterval(b)];
  if (!x || !y) return 'apart';
  if (meet(x, y)) return agreeing(a, b);
  if (a.date !== null && b.date !== null && a.date.edtf !== b.date.edtf) return 'later';
  if (mayHoldMore(a, b) || mayHoldMore(b, a)) return 'later';
  const early = a.scope === 'so_far' || b.scope === 'so_far';
  const order = inOrder(a, b);
  if (order === null) return ofOneDay(a, b) && !early ? 'contrary' : 'later';
  const [earlier, later] = order;
  // An article may look back: "after three weeks it stood at …".
  if (later.scope === 'so_far') return 'later';
  const grew = Number(later.value_min) > Number(earlier.value_min);
  return grew && !wasOver(earlier, later) ? 'later' : 'contrary';
}

/** Both speak of a period that was over before either was published: nothing grows any more. */
function wasOver(earlier: Statement, later: Statement): boolean {
  const end = earlier.date?.date_to ?? null;
  if (end === null || earlier.date?.edtf !== later.date?.edtf) return false;
  return isBefore({ from: end, to: end }, earlier.published);
}

function mayHoldMore(whole: Statement, part: Statement): boolean {
  if (whole.place_id !== null || part.place_id === null) return false;
  return Number(whole.value_min) >= wholeShare * Number(part.value_max);
}

function agreeing(a: Statement, b: Statement): Relation {
  const alike =
    a.value_min === b.value_min &&
    a.value_max === b.value_max &&
    a.qualifier === b.qualifier &&
    a.place_id === b.place_id;
  return alike ? 'same' : 'finer';
}

/** A day and another day of one release exclude each other; a month or a season said before it came was a plan. */
function ofShowings(a: Statement, b: Statement): Relation {
  const days = ofDays(a, b);
  if (days !== 'contrary') return days;
  if (a.scope === 'showing' || a.place_id === null || b.place_id === null) return 'apart';
  return isPlan(a) || isPlan(b) ? 'later' : 'contrary';
}

const roughly: ReadonlySet<Precision | undefined> = new Set<Precision>(['season', 'part-of-year', 'year']);

function isPlan({ date, published }: Statement): boolean {
  if (date === null || date.precision === 'day') return false;
  const ahead = isBefore(published, { from: date.date_from, to: date.date_to });
  return ahead || roughly.has(date.precision);
}

/** Facts of other kinds have dates beside them, which may be those of other occasions. */
function ofOther(a: Statement, b: Statement): Relation {
  return ofDays(a, b) === 'same' ? 'same' : 'finer';
}

function ofDays(a: Statement, b: Statement): 'same' | 'finer' | 'contrary' {
  const alike = a.date?.edtf === b.date?.edtf && a.place_id === b.place_id;
  if (alike) return 'same';
  const [x, y] = [a.date, b.date];
  if (x?.date_from == null || x.date_to === null || y?.date_from == null || y.date_to === null)
    return 'finer';
  const apart =
    isBefore({ from: x.date_from, to: x.date_to }, { from: y.date_from, to: y.date_to }) ||
    isBefore({ from: y.date_from, to: y.date_to }, { from: x.date_from, to: x.date_to });
  return apart ? 'contrary' : 'finer';
}
