/** count-list: a count and the closed list behind it do not have the same number of members. */
import { byParagraph } from '../link/sentences.ts';
import { type ArticleCheck, because, findingIn } from './check.ts';
import { announcedAnew } from './lists/announcement.ts';
import { mismatchBelow, mismatchInSentence } from './lists/mismatch.ts';

export const countList: ArticleCheck = {
  id: 'count-list',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'three countries, four named',
      text: 'The film was shot in three countries: Russia, China and Kazakhstan and Belarus.',
      fires: 1,
    },
    {
      says: 'four countries, three named',
      text: 'Delegations of four countries - Russia, China and Kazakhstan - came to the opening.',
      fires: 1,
    },
    {
      says: 'five members, four persons with their roles',
      text: 'The jury has five members: director Pavel Rudin, actress Inga Sedova, critic Mark Dalby and composer Anna Krylova.',
      fires: 1,
    },
    {
      says: 'as many persons as counted',
      text: 'The jury has four members: director Pavel Rudin, actress Inga Sedova, critic Mark Dalby and composer Anna Krylova.',
      fires: 0,
    },
    {
      says: 'лиц названо меньше',
      text: 'В жюри пять человек: режиссёр Павел Рудин, актриса Инга Седова, критик Марк Воронов и композитор Анна Крылова.',
      fires: 1,
    },
    {
      says: 'as many as counted',
      text: 'The film was shot in three countries: Russia, China and Kazakhstan.',
      fires: 0,
    },
    {
      says: 'some of them',
      text: 'Delegations came from nine countries, including Russia, China and Kazakhstan.',
      fires: 0,
    },
    {
      says: 'titles',
      text: 'Three Chinese films, "The Sea," "The Sky," "The River" and "The Land," won prizes.',
      fires: 1,
    },
    {
      says: 'known films, named at once',
      text: 'The jury has made its choice. The four films are "The Sea," "The Sky" and "The River."',
      fires: 1,
    },
    {
      says: 'as many as are known',
      text: 'The jury has made its choice. The three films are "The Sea," "The Sky" and "The River."',
      fires: 0,
    },
    {
      says: 'известные фильмы',
      text: 'Жюри выбрало. Эти четыре фильма — «Море», «Небо» и «Земля».',
      fires: 1,
    },
    {
      says: 'известных фильмов столько же',
      text: 'Жюри выбрало. Эти три фильма — «Море», «Небо» и «Земля».',
      fires: 0,
    },
    {
      says: '上文所说的影片',
      text: '评审团已作出选择。这四部影片分别是《海上来信》《天边》《大地之歌》。',
      fires: 1,
    },
    {
      says: '上文所说的影片，数目相符',
      text: '评审团已作出选择。这三部影片分别是《海上来信》《天边》《大地之歌》。',
      fires: 0,
    },
    {
      says: 'films of several countries, listed by country',
      text: 'The jury saw five films from four countries: Russia, China, Kazakhstan, Belarus and Serbia.',
      fires: 0,
    },
    {
      says: 'plain words',
      text: 'The program has four sections: features, documentaries and shorts.',
      fires: 1,
    },
    {
      says: 'стран названо больше',
      text: 'Съёмки прошли в трёх странах: России, Китае, Казахстане и Белоруссии.',
      fires: 1,
    },
    {
      says: 'стран названо столько же',
      text: 'Съёмки прошли в четырёх странах: России, Китае, Казахстане и Белоруссии.',
      fires: 0,
    },
    {
      says: 'перечень неполный',
      text: 'Приехали гости из девяти стран, в том числе России, Китая и Казахстана.',
      fires: 0,
    },
    {
      says: 'названия фильмов',
      text: 'Призы получили четыре фильма: «Море», «Небо» и «Земля».',
      fires: 1,
    },
    {
      says: 'названо столько же',
      text: 'Призы получили три фильма — «Море», «Небо» и «Земля».',
      fires: 0,
    },
    { says: '四部影片只列三部', text: '四部影片《海上来信》《天边》《大地之歌》入围主竞赛单元。', fires: 1 },
    { says: '数目相符', text: '三部影片《海上来信》《天边》《大地之歌》入围主竞赛单元。', fires: 0 },
    {
      says: '列举未尽',
      text: '《海上来信》《天边》《大地之歌》等四部影片入围，另有五部影片《山路》《河岸》等展映。',
      fires: 0,
    },
    {
      says: '入围片名少列一部',
      text: '六部影片入围主竞赛展映单元，分别是《灰鲸》《盐》《摆渡人的女儿》《极地站》和《长冬》。',
      fires: 1,
    },
    {
      says: '入围片名相符',
      text: '五部影片入围主竞赛展映单元，分别是《灰鲸》《盐》《摆渡人的女儿》《极地站》和《长冬》。',
      fires: 0,
    },
    {
      says: '所列为另一数目',
      text: '六部影片由当地三大影视机构选送，分别是《光影》《银幕》和《新片》杂志。',
      fires: 0,
    },
    { says: '国家数目不符', text: '影片在三个国家取景：俄罗斯、中国、哈萨克斯坦和白俄罗斯。', fires: 1 },
  ],
  *run(located) {
    const { article } = located;
    const mentions = byParagraph(article.mentions);
    const counts = byParagraph(article.counts.filter(({ is_ordinal }) => !is_ordinal));
    for (const count of [...article.counts, ...announcedAnew(located)]) {
      const beside = counts.get(count.paragraph) ?? [];
      const listed =
        mismatchInSentence(count, located, mentions.get(count.paragraph) ?? [], beside) ??
        mismatchBelow(count, located, beside);
      if (!listed) continue;
      const { place, list, members } = listed;
      yield findingIn(article, 'count-list', {
        severity: 'warning',
        place: count,
        because: because(article, place),
        subject: count.id === null ? null : { table: 'counts', id: count.id },
        actual: count.value,
        expected: String(members),
        message: Number(count.value) > members ? 'fewer' : 'more',
        params: { stated: located.textOf(count), list, members },
      });
    }
  },
};
