/** The years and quarters of a company's books: "fiscal 2026", "Q2 FY2026", "the third quarter ended September 30". Only the day on which they end ties them to the calendar. */
import type { Built, Match, TimeRule } from '../../shared/dates/patterns.ts';
import type { TimeTokens } from '../../shared/dates/tokens.ts';
import { first, isMonth, yearTerm } from './readers.ts';

/** The codes that a period of books is told by, beside a year: numbers, quarters, halves, "of", "the". */
const ofPeriod = /^[oOQHKhuzTYDEBR-]$/u;
const owner = /^(?:its|their|our|his|her|s)$/u;
const shortForm = /^fy\d{2,4}$/u;
/** Words from a period to "fiscal" on either side. */
const BOOKS_REACH = 6;

const isOfPeriod = (tokens: TimeTokens, at: number): boolean =>
  ofPeriod.test(tokens.codes.charAt(at)) || owner.test(tokens.at(at)?.text ?? '');

/** Months of what has an end. */
const lengths: Readonly<Record<string, number>> = {
  quarter: 3,
  half: 6,
  year: 12,
  'fiscal year': 12,
  'financial year': 12,
};

/** "2025 fiscal year", "Q2 FY2026", "of its fiscal 2027", not "fiscal policy". */
const opensBooks = (tokens: TimeTokens, at: number): boolean => {
  if (shortForm.test(tokens.at(at)?.text ?? '')) return true;
  if (tokens.codes.charAt(at) !== 'k') return false;
  return (
    lengths[tokens.at(at)?.text ?? ''] !== undefined || /^[oOQHKhYD-]$/u.test(tokens.codes.charAt(at + 1))
  );
};

/** The period is one of a company's books, whose year begins in any month. */
export const isOfBooks = ({ tokens, from, to }: Match): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - BOOKS_REACH); at -= 1) {
    if (tokens.codes.charAt(at) === 'k') return true;
    if (!isOfPeriod(tokens, at)) break;
  }
  for (let at = to; at < to + BOOKS_REACH; at += 1) {
    if (opensBooks(tokens, at)) return true;
    if (!isOfPeriod(tokens, at)) break;
  }
  return false;
};

/** "the third quarter ended June 28": a day tells when it ends, and no number need. */
export const endsOnDay = ({ tokens, to }: Match): boolean => {
  const at = tokens.codes.charAt(to) === ',' ? to + 1 : to;
  if (!/^(?:ended|ending|ends|to)$/u.test(tokens.at(at)?.text ?? '')) return false;
  const next = tokens.codes.charAt(at + 1) === 'i' ? at + 2 : at + 1;
  return /^(?:[Mm]\.?D|T?[DO]z?[Mm]|[Mm])/u.test(tokens.codes.slice(next, next + 5));
};

const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The months up to the last of the period; null where the day is not the last of its month: weeks are counted there. */
const monthsUpTo = (count: number, own: Match['own']): Built | null => {
  const last = own.find(isMonth);
  const day = own.findLast(({ code }) => code === 'D' || code === 'O');
  const year = own.find(({ code }) => code === 'Y')?.value ?? null;
  if (last === undefined || count < 1 || count > 12) return null;
  const whole =
    day === undefined || day.value === lastDays[last.value - 1] || (last.value === 2 && day.value === 28);
  if (!whole) return null;
  const from = last.value - count + 1;
  if (from >= 1) return { moment: { unit: 'months', year, first: from, last: last.value, season: false } };
  const began = year === null ? null : year - 1;
  return { moment: { unit: 'months', year: began, first: from + 12, last: last.value + 12, season: false } };
};

/** What has ended lies behind the article; "to March 31" over the turn of a year is told before as after that day. */
const placed = (built: Built | null, joint: string): Built | null => {
  const { moment } = built ?? {};
  if (built === null || moment?.unit !== 'months' || moment.year !== null) return built;
  if (joint === 'ended') return { ...built, bias: 'last' };
  return joint === 'ending' || moment.last <= 12 ? built : null;
};

const joint = /^(?:to|through|ended|ending)$/u;

/** "the three months to June 30": how a company's books name their quarters and halves. */
const monthsTo = ({ own }: Match): Built | null => {
  const unit = own.findIndex(({ text }) => text === 'months');
  const number = first({ own: own.slice(0, unit) }, 'nD');
  const told = own.slice(unit + 1);
  return unit > 0 && number !== undefined && joint.test(told[0]?.text ?? '')
    ? placed(monthsUpTo(number.value, told), told[0]?.text ?? '')
    : null;
};

/** "the fiscal third quarter ended September 30", "the year to March 31": told by its end, whatever its number; the day is one of its own. */
const periodEnded = (match: Match): readonly Built[] | null => {
  const { own, tokens, from } = match;
  const unit = own.findIndex(({ text, code }) => code === 'K' || lengths[text] !== undefined);
  const at = own.findIndex(({ text }, i) => i > unit && joint.test(text));
  const [name, opens] = [own[unit], own[at]];
  if (name === undefined || opens === undefined) return null;
  const told = own.slice(at + 1);
  const day = first({ own: told }, 'DO')?.value;
  // "moved from the third quarter to March 31" goes from one to the other.
  if (
    opens.code !== '_' &&
    (own[0]?.code !== 'T' || tokens.codes.charAt(from - 1) === 'f' || day === undefined)
  )
    return null;
  const count = name.code === 'K' ? 3 : (lengths[name.text] ?? 0);
  const period = placed(monthsUpTo(count, told), opens.text);
  if (period === null) return null;
  const last = told.find(isMonth);
  const year = yearTerm({ ...match, own: told }) ?? null;
  const whole = (built: Built, cover: readonly [number, number]): Built => ({ ...built, cover });
  if (day === undefined || last === undefined) return [period];
  const bias = period.bias === undefined ? {} : { bias: period.bias };
  const ended: Built = { moment: { unit: 'day', year, month: last.value, day }, ...bias };
  return [whole(period, [0, unit + 1]), whole(ended, [at + 1, own.length])];
};

const end = '(?:(?:M|m\\.?)(?:D(?:,?Y)?|Y)?|T?[DO]z?(?:M|m\\.?)(?:,?Y)?)';

export const bookRules: readonly TimeRule[] = [
  { name: 'months-to', pattern: `T?[nD]U[tr_]${end}`, build: monthsTo },
  {
    name: 'period-ended',
    pattern: `T?(?:k?[oO]?-?k?[QH]|u|k|K)(?:zT?_?k?Y|k?Y)?,?[t_]${end}`,
    build: periodEnded,
  },
];
