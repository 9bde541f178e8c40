/** The day that Taiwan's agency stamps beneath its copy, behind the editor's credit: （編輯：張三）1141105 is 5 November 2025. */
import type { Reading } from '../../../contract.ts';
import { isCalendarDay } from '../../../lib/calendar.ts';
import type { TimeExpression } from '../../shared/dates/expression.ts';

const stamp = /[）)](?<year>1\d\d)(?<month>\d\d)(?<day>\d\d)$/u;
/** Year 1 of the Republic is 1912. */
const beforeRepublic = 1911;

/** Only lines around the article carry it: within the text seven digits are a number. */
export const readStamp = (reading: Reading): TimeExpression | null => {
  const found = stamp.exec(reading.text)?.groups;
  if (found === undefined) return null;
  const [year, month, day] = [Number(found.year) + beforeRepublic, Number(found.month), Number(found.day)];
  if (!isCalendarDay(year, month, day)) return null;
  const end = reading.text.length;
  return {
    paragraph: reading.paragraph,
    role: reading.role,
    start: end - 7,
    end,
    rule: 'date.stamp',
    sentence: 0,
    tense: null,
    firm: false,
    ownYear: false,
    form: 'point',
    moment: { unit: 'day', year, month, day },
    lastMoment: null,
    bias: null,
    joined: false,
    carries: false,
  };
};
