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
    {
      says: 'the same with a date',
      text: 'The festival opened last month, the organizers said.',
      published: '2025-03-10',
      fires: 0,
    },
  ],
  *run(located) {
    const { article } = located;
    const unresolved = article.dates.filter((date) => date.anchor === 'unresolved');
    const [first] = unresolved;
    if (!first) return;
    yield findingIn(article, 'date-order', {
      severity: 'info',
      place: first,
      subject: { table: 'dates', id: first.id },
      actual: first.edtf,
      message: 'unresolved',
      params: { date: located.textOf(first), count: unresolved.length },
    });
  },
};
