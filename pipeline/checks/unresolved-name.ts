/** unresolved-name: a name that recurs and is not in the authority file, for the curator's list. */
import type { CorpusCheck } from './check.ts';

export const unresolvedName: CorpusCheck = {
  id: 'unresolved-name',
  scope: 'corpus',
  severity: 'info',
  examples: [
    {
      says: 'a person nobody has curated, named twice',
      text: 'Director Ivan Petrushkin presented his film in Harbin.\nIvan Petrushkin said the shooting took two years.',
      fires: 1,
    },
    { says: 'named once', text: 'Director Ivan Petrushkin presented his film in Harbin.', fires: 0 },
  ],
  async *run(corpus) {
    for await (const name of corpus.unresolvedNames()) {
      const { entity_id, article_id, paragraph, start, end } = name;
      yield {
        check: 'unresolved-name',
        severity: 'info',
        article_id,
        raw_file: '',
        place: { paragraph, start, end },
        because: null,
        subject: { table: 'entities', id: entity_id },
        actual: name.name,
        expected: null,
        message: 'recurs',
        params: { name: name.name, count: name.n_mentions, articles: name.n_articles },
      };
    }
  },
};
