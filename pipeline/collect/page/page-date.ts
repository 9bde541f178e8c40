/** The day a machine-readable date of a page names: the calendar day as written there, in its own time zone. */
import { edtfBounds, isValidEdtf } from '../../lib/edtf.ts';

const isoLike = /^\s*(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})(?!\d)/u;
const compact = /^\s*(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:\d{6}|T|\s|$)/u;
/** RFC 2822: "Tue, 27 Jan 2026 10:00:00 +0800". */
const mail = /^\s*(?:[A-Za-z]{3},\s+)?(?<day>\d{1,2})\s+(?<name>[A-Za-z]{3})[a-z]*\s+(?<year>\d{4})(?!\d)/u;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ISO day, or null when the words name none. */
export function dayIn(stated: string | null | undefined): string | null {
  const groups = (isoLike.exec(stated ?? '') ?? compact.exec(stated ?? '') ?? mail.exec(stated ?? ''))
    ?.groups;
  if (!groups) return null;
  const { year = '', day = '', name } = groups;
  const month = name === undefined ? (groups.month ?? '') : String(months.indexOf(name.toLowerCase()) + 1);
  const edtf = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isValidEdtf(edtf) && edtfBounds(edtf).from === edtf ? edtf : null;
}
