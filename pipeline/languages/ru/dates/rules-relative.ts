/** Russian rules for what is told in relation to the article or to a date before: «на прошлой неделе», «три дня спустя», «в среду». */
import type { Offset, Step } from '../../shared/dates/expression.ts';
import { type Built, coded, type Match, type TimeRule } from '../../shared/dates/patterns.ts';
import { isAgency, isEve, isWeekday } from './guards.ts';
import { first, partOf, relative, steps, yearTerm } from './readers.ts';

const shift = (step: Step, offset: Offset): Built => {
  if (step === 'month') return { moment: { unit: 'month', year: null, month: offset, part: null } };
  if (step === 'year') return { moment: { unit: 'year', year: offset, part: null, reach: null } };
  return { moment: { unit: 'shift', step, offset } };
};

/** «этом месяце», «прошлой неделе», «тот же день»; «этот день» points at nothing a reader would look up. */
const unitAway = (match: Match): Built | null => {
  const [word, unit] = [first(match, 'R'), first(match, 'u')];
  const step = steps[unit?.value ?? 0] ?? null;
  if (word === undefined || unit === undefined || step === null || step === 'decade') return null;
  if (step === 'day' && !/^(?:следующ|т.+ же$|предыдущ)/u.test(word.text)) return null;
  if (/^(?:дней|дни|месяцев|месяцы|недель|суток|сутки)$/u.test(unit.text)) return null;
  const part = partOf(first(match, 'P'));
  const offset = relative(word, unit);
  if (step === 'month') return { moment: { unit: 'month', year: null, month: offset, part } };
  return part === null ? shift(step, offset) : null;
};

/** «конце месяца». */
const partOfMonth = (match: Match): Built | null => {
  const [unit, part] = [first(match, 'u'), partOf(first(match, 'P'))];
  if (unit?.text !== 'месяца' || part === null) return null;
  return { moment: { unit: 'month', year: null, month: { offset: 0, origin: 'publication' }, part } };
};

const dayWord = (match: Match): Built | null => {
  const [word] = match.own;
  if (word === undefined || isAgency(match) || (word.text === 'накануне' && !isEve(match))) return null;
  return { moment: { unit: 'shift', step: 'day', offset: { offset: word.value, origin: 'publication' } } };
};

const weekday = (match: Match): Built | null => {
  const name = first(match, 'W');
  if (name === undefined || !isWeekday(match, name)) return null;
  const word = first(match, 'R');
  const moment = { unit: 'weekday', weekday: name.value, week: null } as const;
  if (word === undefined) return isSetFor(match) ? { moment, bias: 'next' } : { moment };
  if (word.text.startsWith('минувш') || word.text.startsWith('прошедш') || word.text.startsWith('ближайш')) {
    const bias = word.value < 0 ? 'last' : 'next';
    return { moment, bias };
  }
  return { moment: { unit: 'weekday', weekday: name.value, week: relative(word, undefined) } };
};

/** «курс на четверг», «назначили на среду»: still to come; not «в ночь на среду», «пришёлся на среду», «по состоянию на среду». */
const isSetFor = ({ from, tokens }: Match): boolean =>
  tokens.at(from - 1)?.text === 'на' &&
  !/^(?:ноч|приш|прих|выпа|пал|состояни|данн|сведени|итог)/u.test(tokens.at(from - 2)?.text ?? '');

const weekdayRange = (match: Match): Built | null => {
  const [from, last] = coded(match, 'W');
  if (from === undefined || last === undefined || last.value <= from.value) return null;
  return {
    moment: { unit: 'weekday', weekday: from.value, week: null },
    lastMoment: { unit: 'weekday', weekday: last.value, week: { offset: 0, origin: 'context' } },
  };
};

const weekend = (match: Match): Built | null => {
  const word = first(match, 'R');
  const before = match.tokens.at(match.from - 1);
  if (word === undefined)
    return before?.code === 'i' ? { moment: { unit: 'weekend', week: null }, needsTense: true } : null;
  if (/^(?:минувш|прошедш)/u.test(word.text))
    return { moment: { unit: 'weekend', week: null }, tense: 'past' };
  if (/^(?:эти|ближайш|наступающ|предстоящ)/u.test(word.text))
    return { moment: { unit: 'weekend', week: null }, tense: 'future' };
  return { moment: { unit: 'weekend', week: relative(word, undefined) } };
};

/** Beyond this many steps the count is a manner of speaking. */
const mostSteps = 100;

const amount = (match: Match): number | null => {
  const value = first(match, 'nDN')?.value ?? 1;
  return value >= 1 && value <= mostSteps ? value : null;
};

const unitOf = (match: Match): Step | null => steps[first(match, 'uyxQ')?.value ?? 0] ?? null;

const ago = (match: Match): Built | null => {
  const [count, step] = [amount(match), unitOf(match)];
  if (count === null || step === null) return null;
  const origin = 'publication';
  return step === 'decade'
    ? shift('year', { offset: -10 * count, origin })
    : shift(step, { offset: -count, origin });
};

/** «через три дня», «спустя год», «неделю спустя», «годом ранее»: from the date told before. */
const fromTold = (match: Match): Built | null => {
  const [count, step] = [amount(match), unitOf(match)];
  if (count === null || step === null || step === 'decade') return null;
  const side = first(match, 'E');
  const unit = first(match, 'uyxQ');
  if (
    side !== undefined &&
    first(match, 'nD') === undefined &&
    !/^(?:днем|неделей|месяцем|годом|кварталом)$/u.test(unit?.text ?? '')
  )
    return null;
  const after = match.tokens.at(match.to);
  if (after?.text === 'после') return null;
  return {
    moment: { unit: 'shift', step, offset: { offset: (side?.value ?? 1) * count, origin: 'context' } },
  };
};

/** «последние три года», «ближайшие два месяца», «последний год»; «последний день» closes something else. */
const stretch = (match: Match): Built | null => {
  const [word, number] = [first(match, 'RJ'), first(match, 'nD')];
  const [count, step] = [amount(match), unitOf(match)];
  if (word === undefined || count === null || step === null || word.value === 0) return null;
  const before = match.tokens.at(match.from - 1);
  if (
    number === undefined &&
    (word.code !== 'J' || before?.text !== 'за' || step === 'day' || first(match, 'x') !== undefined)
  )
    return null;
  return { moment: { unit: 'stretch', step, count: Math.sign(word.value) * count } };
};

const holiday = (match: Match): Built | null => {
  const name = first(match, 'F');
  if (name === undefined || !name.capital) return null;
  return {
    moment: {
      unit: 'day',
      year: yearTerm(match),
      month: Math.floor(name.value / 100),
      day: name.value % 100,
    },
  };
};

const ofYear = '(?:[YI](?:y|a\\.?)?|Ry)?';

export const relativeRules: readonly TimeRule[] = [
  { name: 'holiday', pattern: `F${ofYear}`, build: holiday },
  { name: 'stretch', pattern: '[RJ][nD][uyxQ]|J[nD]?[uyx]', build: stretch },
  { name: 'ago', pattern: '[nD]?[uyxQ]G', build: ago },
  { name: 'later', pattern: '[VL][nD]?[uyx]|[nD]?[uyx]L|[nD]?[uyxQ]E', build: fromTold },
  { name: 'part-of-month', pattern: 'P?Ru', build: unitAway },
  { name: 'part-of-month', pattern: 'Pu', build: partOfMonth },
  { name: 'weekday-range', pattern: 'fWtW', build: weekdayRange },
  { name: 'weekday', pattern: 'R?W', build: weekday },
  { name: 'weekend', pattern: 'R?v', build: weekend },
  { name: 'day-word', pattern: 'Z', build: dayWord },
];
