/** «2009 год. Следующей весной картина увезла приз»: a season that followed what was told is no season to come. */
import { readIsoDay } from '../../../lib/calendar.ts';
import type { PublicationAnchor } from './anchor.ts';
import { lastTold, type Told } from './context.ts';
import { fromContext, type TimeExpression } from './expression.ts';

/** The season of the year after the one told last in the paragraph, where the clause tells of the past. */
export const followed = (
  expression: TimeExpression,
  told: readonly Told[],
  publication: PublicationAnchor,
): TimeExpression => {
  const { bias, firm, moment, tense } = expression;
  if (bias !== 'next' || tense !== 'past' || !firm) return expression;
  if (moment.unit !== 'months' || !moment.season || moment.year !== null) return expression;
  const from = lastTold(told, expression)?.from ?? null;
  const before = from === null ? undefined : readIsoDay(from)?.year;
  const latest = publication.to === null ? undefined : readIsoDay(publication.to)?.year;
  if (before === undefined || latest === undefined || before >= latest) return expression;
  return { ...expression, bias: null, moment: { ...moment, year: fromContext(1) } };
};
