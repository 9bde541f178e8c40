/** date-order: a time expression that cannot be brought together with the calendar or with the day of publication. */
import { type ArticleCheck, findingIn } from './check.ts';

export const dateOrder: ArticleCheck = {
  id: 'date-order',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'a relative date in an article of unknown date',
      text: 'The festival opened last month, the organizers said.',
      fires: 1,
    },
    { says: 'the same with a date', text: 'The festival opened last month, the organizers said.', published: '2025-03-10', fires: 0 },
  ],
  *run(located) {
    const { article } = located;
    for (const date of article.dates) {
      if (date.anchor !== 'unresolved') continue;
      yield findingIn(article, 'date-order', {
        severity: 'info',
        place: date,
        subject: { table: 'dates', id: date.id },
        actual: date.edtf,
        message: 'unresolved',
        params: { date: located.textOf(date) },
      });
    }
  },
};
