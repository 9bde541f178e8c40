/** English rules for what is told in relation to the article or to a date before: "last week", "three days later", "Monday". */
import type { Origin, Step, Term } from '../../shared/dates/expression.ts';
import { type Built, coded, type Match, type TimeRule } from '../../shared/dates/patterns.ts';
import type { Token } from '../../shared/dates/tokens.ts';
import { isValidFrom, isWeekday, tellsRate } from './guards.ts';
import { first, partOf, relative, units, yearTerm } from './readers.ts';

const steps: readonly (Step | null)[] = [
  null,
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  null,
];

const shift = (step: Step, offset: number, origin: Origin): Built => {
  const away = { offset, origin };
  if (step === 'year') return { moment: { unit: 'year', year: away, part: null, reach: null } };
  if (step === 'month') return { moment: { unit: 'month', year: null, month: away, part: null } };
  return { moment: { unit: 'shift', step, offset: away } };
};

/** "this year", "last month", "the following day", "next weekend". */
const held =
  /^(?:edition|festival|market|fair|forum|event|ceremony|conference|summit|exhibition|awards|gala|biennale|congress|competition|season)$/u;

const unitAway = (match: Match): Built | null => {
  const [word, unit] = [first(match, 'R'), first(match, 'uQ')];
  if (word === undefined || unit === undefined) return null;
  const definite = match.own[0]?.code === 'T';
  const { offset, origin } = relative(word, definite);
  const before = match.tokens.at(match.from - 1);
  if (before?.code === 'e') return null;
  // "the same weekend in 2024": which one, only the year behind it tells.
  if (word.text === 'same' && unit.value === units.weekend) return null;
  if (unit.value === units.weekend && unit.code === 'u')
    return { moment: { unit: 'weekend', week: { offset, origin } } };
  const step = unit.code === 'Q' ? 'quarter' : (steps[unit.value] ?? null);
  if (step === null) return null;
  // "over the last decade": the ten years up to now, whatever the calendar says; "last decade" is one of the calendar.
  if (step === 'decade' && (definite ? /^(?:last|past|next|coming)$/u : /^(?:past|coming)$/u).test(word.text))
    return match.tokens.at(match.to)?.code === 'z'
      ? null
      : { moment: { unit: 'stretch', step: 'year', count: 10 * word.value } };
  if (word.text === 'past') return { moment: { unit: 'stretch', step, count: -1 } };
  if (word.text === 'coming') return { moment: { unit: 'stretch', step, count: 1 } };
  // "this day", "this century" point at no date that a reader would look up; "the last day", "the last week" close something else.
  if (
    step === 'day' &&
    word.text !== 'following' &&
    word.text !== 'next' &&
    word.text !== 'same' &&
    word.text !== 'previous'
  )
    return null;
  if (definite && word.text === 'last') return null;
  if (definite && word.text === 'same' && step !== 'year' && step !== 'month' && step !== 'day') return null;
  if (match.tokens.at(match.to)?.code === 'z') return null;
  const away = shift(step, offset, step === 'day' ? 'context' : origin);
  return step === 'year' && away !== null
    ? { ...away, carries: isOfEdition(match) || opensSentence(match, offset) }
    : away;
};

/** "Next year’s edition, from 6 to 9 May": the year of what is held is that of its days. */
const isOfEdition = ({ tokens, to }: Match): boolean => {
  if (!/^['’]s?$/u.test(tokens.at(to)?.text ?? '')) return false;
  return [1, 2, 3].some((next) => held.test(tokens.at(to + next)?.text ?? ''));
};

/** "Next year the festival will run from 12 to 19 July": the year that a sentence is opened with is that of its days; "next year’s budget" is of any. */
const opensSentence = ({ own, tokens, from, to }: Match, offset: number): boolean => {
  const before = tokens.at(from - 1);
  return (
    own[0]?.code === 'R' &&
    Math.abs(offset) === 1 &&
    (before === undefined || before.code === '.') &&
    !/^['’]/u.test(tokens.at(to)?.text ?? '')
  );
};

/** "the same month last year", "the same month of 2023": the month told before, in another year. */
const sameMonth = (match: Match): Built | null => {
  const [word, unit] = match.own.filter(({ code }) => 'Ru'.includes(code));
  const year = yearTerm({ ...match, own: match.own.slice(3) });
  if (word?.text !== 'same' || unit?.value !== units.month || year == null) return null;
  return { moment: { unit: 'month', year, month: relative(word, true), part: null } };
};

const parted = (match: Match): Built | null => {
  const [word, unit] = [first(match, 'R'), first(match, 'u')];
  const year: Term | undefined = yearTerm(match);
  const part = partOf(first(match, 'EB'));
  if (word === undefined || unit === undefined || part === null) return null;
  if (year != null) return { moment: { unit: 'year', year, part, reach: null } };
  if (unit.value === units.week) return shift('week', word.value, 'publication');
  if (unit.value !== units.month) return null;
  return { moment: { unit: 'month', year: null, month: relative(word, match.own[0]?.code === 'T'), part } };
};

/** "the end of the month"; that of the year is told by the rules for years. */
const partOfThis = (match: Match): Built | null => {
  const [unit, part] = [first(match, 'u'), partOf(first(match, 'B'))];
  if (unit?.value !== units.month || part === null) return null;
  return { moment: { unit: 'month', year: null, month: { offset: 0, origin: 'publication' }, part } };
};

/** "earlier this year" ends, "later this year" begins, with the article. */
const reaching = (match: Match): Built | null => {
  const [side, word] = [first(match, 'cd'), first(match, 'R')];
  const unit = first(match, 'u');
  if (side === undefined || unit === undefined || (word !== undefined && word.value !== 0)) return null;
  const tense = side.code === 'c' ? 'past' : 'future';
  if (unit.value !== units.year) {
    const step = steps[unit.value] ?? null;
    return step === null || step === 'day' ? null : { ...shift(step, 0, 'publication'), tense };
  }
  const reach = side.code === 'c' ? 'before' : 'after';
  return { moment: { unit: 'year', year: { offset: 0, origin: 'publication' }, part: null, reach }, tense };
};

const dayWord = (match: Match): Built | null => {
  const [word] = match.own;
  if (word === undefined || isNowadays(match)) return null;
  return { moment: { unit: 'shift', step: 'day', offset: { offset: word.value, origin: 'publication' } } };
};

/** A newspaper, or "Today, the country has …": the present age, not the day of the article. */
const isNowadays = (match: Match): boolean => {
  const [word] = match.own;
  const [before, after] = [match.tokens.at(match.from - 1), match.tokens.at(match.to)];
  if (word?.text !== 'today') return false;
  if (word.capital && before !== undefined && (before.capital || before.code === 'T')) return true;
  if (
    after?.code === "'" &&
    /^(?:world|life|society|youth|standards|audience|audiences|generation|technology|children)$/u.test(
      match.tokens.at(match.to + 2)?.text ?? '',
    )
  )
    return true;
  if (before?.text === 'even' || before?.text === 'still') return true;
  return after?.code === ',' && (before === undefined || '.",'.includes(before.code)) && !toldAsNews(match);
};

const newsVerb =
  /^(?:said|announced|told|signed|opened|ruled|won|met|arrived|launched|approved|arrested|reported|published|released|voted|died|killed)$/u;
const toldAsNews = (match: Match): boolean =>
  match.tokens.slice(match.to + 1, match.to + 12).some(({ text }) => newsVerb.test(text));

const ending = /^(?:end|close|finish|conclude|wrap)(?:s|es|ed)?$/u;
const beginning = /^(?:start|open|begin|launch|kick|commence)(?:s|es|ed)?$|^began$/u;
/** Tokens from the day on which something begins to that on which it ends. */
const RUN_REACH = 12;

/** "starts on Monday and ends on Sunday": the weekday on which what ends on this one began, told right before; else null. */
const beginningBefore = ({ tokens, from }: Match, name: Token): number | null => {
  const verb = tokens.at(from - 1)?.text === 'on' ? from - 2 : from - 1;
  if (!ending.test(tokens.at(verb)?.text ?? '')) return null;
  for (let at = verb - 1; at >= Math.max(1, verb - RUN_REACH); at -= 1) {
    const token = tokens.at(at);
    if (token === undefined || '.,;'.includes(token.code)) return null;
    if (token.code !== 'W') continue;
    const before = tokens.at(tokens.at(at - 1)?.text === 'on' ? at - 2 : at - 1);
    return beginning.test(before?.text ?? '') && token.value !== name.value ? token.value : null;
  }
  return null;
};

const weekday = (match: Match): Built | null => {
  const name = first(match, 'W');
  if (name === undefined || !isWeekday(match, name)) return null;
  const [word, unit] = [first(match, 'R'), first(match, 'u')];
  const nth = match.own.indexOf(name);
  const cover: readonly [number, number] = [0, unit === undefined ? nth + 1 : match.own.length];
  if (unit !== undefined && unit.value !== units.week) return null;
  if (word === undefined) {
    const begun = beginningBefore(match, name);
    if (begun !== null) {
      const offset = name.value > begun ? 0 : 1;
      return { moment: { unit: 'weekday', weekday: name.value, week: { offset, origin: 'context' } }, cover };
    }
    const ahead = isValidFrom(match) && tellsRate(match);
    const moment = { unit: 'weekday', weekday: name.value, week: null } as const;
    return ahead ? { moment, cover, tense: 'future' } : { moment, cover };
  }
  const { offset, origin } = relative(word, false);
  if (unit === undefined && word.value < 0) {
    return { moment: { unit: 'weekday', weekday: name.value, week: null }, bias: 'last', cover };
  }
  if (word.text === 'coming' || word.text === 'following') {
    return { moment: { unit: 'weekday', weekday: name.value, week: null }, bias: 'next', cover };
  }
  return { moment: { unit: 'weekday', weekday: name.value, week: { offset, origin } }, cover };
};

const weekdayRange = (match: Match): Built | null => {
  const [from, last] = coded(match, 'W');
  if (from === undefined || last === undefined || !from.capital || !last.capital) return null;
  if (last.value === from.value) return null;
  // "between Friday and Monday": the second lies in the week behind.
  const offset = last.value < from.value ? 1 : 0;
  return {
    moment: { unit: 'weekday', weekday: from.value, week: null },
    lastMoment: { unit: 'weekday', weekday: last.value, week: { offset, origin: 'context' } },
  };
};

const weekend = (match: Match): Built | null => {
  const [unit] = coded(match, 'u');
  const before = match.tokens.at(match.from - 1);
  if (unit?.value !== units.weekend || before === undefined) return null;
  if (!/^(?:over|at|during|on|for)$/u.test(before.text)) return null;
  return { moment: { unit: 'weekend', week: null } };
};

/** Beyond this many steps the count is a manner of speaking. */
const mostSteps = 100;

const amount = (match: Match): number | null => {
  const value = first(match, 'naDN')?.value ?? 0;
  return value >= 1 && value <= mostSteps ? value : null;
};

const unitOf = (match: Match): Step | null => steps[first(match, 'uU')?.value ?? 0] ?? null;

/** Ten years ago is a year, a decade ago is one too; an hour ago is no date. */
const ago = (match: Match): Built | null => {
  const [count, step] = [amount(match), unitOf(match)];
  if (count === null || step === null) return null;
  if (step === 'decade') return shift('year', -10 * count, 'publication');
  return step === 'century' ? shift('year', -100 * count, 'publication') : shift(step, -count, 'publication');
};

const fromTold = (match: Match): Built | null => {
  const [count, step] = [amount(match), unitOf(match)];
  const side = match.own.at(-1);
  if (count === null || step === null || side === undefined || step === 'decade') return null;
  const after = match.tokens.at(match.to);
  if (side.code === 'q' && after !== undefined && '_~T'.includes(after.code)) return null;
  const offset = side.text === 'later' || side.text === 'after' ? count : -count;
  return { moment: { unit: 'shift', step, offset: { offset, origin: 'context' } } };
};

/** "in two years' time". */
const ahead = (match: Match): Built | null => {
  const [count, step] = [amount(match), unitOf(match)];
  const after = match.tokens.at(match.to + (match.tokens.at(match.to)?.text === 's' ? 1 : 0));
  if (count === null || step === null || after?.text !== 'time') return null;
  return { ...shift(step, count, 'publication'), cover: [1, match.own.length] };
};

/** "the past three years", "the next two weeks"; "the first two weeks" counts from elsewhere. */
const stretch = (match: Match): Built | null => {
  const [count, step] = [amount(match), unitOf(match)];
  const word = first(match, 'R');
  if (count === null || step === null || word === undefined || word.value === 0) return null;
  if (match.tokens.at(match.to)?.code === 'z') return null;
  return { moment: { unit: 'stretch', step, count: word.value * count } };
};

const holiday = (match: Match): Built | null => {
  const name = first(match, 'F');
  const year = yearTerm(match);
  if (name === undefined || year === undefined || !name.capital) return null;
  const after = match.tokens.at(match.to);
  // "Christmas tree", "Halloween costumes", "A Christmas Carol": the word describes something else.
  const single = !name.text.includes(' ');
  if (
    single &&
    year === null &&
    after !== undefined &&
    '_~'.includes(after.code) &&
    !/^(?:in|and|with|at|when|as|is|was|this|after)$/u.test(after.text)
  )
    return null;
  return { moment: { unit: 'day', year, month: Math.floor(name.value / 100), day: name.value % 100 } };
};

export const relativeRules: readonly TimeRule[] = [
  { name: 'holiday', pattern: 'F(?:,?z?Y|z?Ru)?', build: holiday },
  { name: 'part-of-relative', pattern: '(?:E|T?Bz)T?Ru', build: parted },
  { name: 'same-month', pattern: 'TRu(?:[iz]|,)?(?:Y|T?Ru)', build: sameMonth },
  { name: 'part-of-month', pattern: 'T?BzTu', build: partOfThis },
  { name: 'reaching', pattern: '[cd](?:R|iT)u', build: reaching },
  { name: 'weekday-range', pattern: '(?:f?W[-r]|fWt|bW&)W', build: weekdayRange },
  { name: 'weekday', pattern: 'R?Wp?(?:T?Ru)?', build: weekday },
  { name: 'day-word', pattern: 'Z', build: dayWord },
  { name: 'stretch', pattern: 'T?R[nD][uU]', build: stretch },
  { name: 'ago', pattern: '[naD][uU]G', build: ago },
  { name: 'later', pattern: '[naD][uU][cdq]', build: fromTold },
  { name: 'ahead', pattern: "i[naD][uU](?='|_)", build: ahead },
  { name: 'unit-away', pattern: 'T?R[uQ]', build: unitAway },
  { name: 'weekend', pattern: 'Tu', build: weekend },
];
