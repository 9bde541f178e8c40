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
    {
      says: 'в двух статьях',
      text: 'Режиссёр Иван Петрушкин представил свой фильм в Харбине.',
      beside: 'Главную роль в новой картине сыграл Иван Петрушкин.',
      fires: 1,
    },
    { says: 'названо один раз', text: 'Режиссёр Иван Петрушкин представил свой фильм в Харбине.', fires: 0 },
    {
      says: '反复出现的片名',
      text: '影片《北方来信》在哈尔滨首映。\n导演说，《北方来信》拍摄历时两年。',
      fires: 1,
    },
    { says: '只出现一次', text: '影片《北方来信》在哈尔滨首映。', fires: 0 },
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
