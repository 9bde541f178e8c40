/** figure-conflict inside one article, question by question: two answers to one, and two figures that answer different ones. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltArticle, build, referenceContext } from './golden-build.ts';

/** Paragraphs between the two, so that lead and body are told apart. */
const filler = {
  en: 'Nobody minded the rain, and the bar stayed open.',
  ru: 'Дождь никого не смутил, буфет работал.',
  zh: '天公不作美，小賣部照常營業。',
} as const;

type Two = readonly [lang: keyof typeof filler, first: string, second: string];

const contrary: readonly Two[] = [
  ['en', 'Moira Bell, 67, opens the festival with her debut.', '“I waited,” says Bell, who is 63.'],
  ['en', 'The 41-year-old actor Simon Crane plays the lead.', 'Crane, 44, learned to ride for the part.'],
  ['en', 'The film "Salt Road" runs for 118 minutes.', 'The 128-minute drama opens on Friday.'],
  [
    'en',
    'The film "Salt Road" runs 1 hour 58 minutes, with no break.',
    'The distributor says that "Salt Road" runs 128 minutes.',
  ],
  [
    'en',
    'The club reopened on Monday. Its renovated hall has 148 seats.',
    'The 184-seat hall smells of paint.',
  ],
  [
    'en',
    'In the flood volunteers rescued 320 reels from the cellar.',
    'Volunteers rescued 230 reels from the cellar in the flood, its keeper said.',
  ],
  [
    'ru',
    'Фестиваль откроет дебют 67-летней Марины Голубевой.',
    '«Я умела ждать», — говорит Марина Голубева (63 года).',
  ],
  [
    'ru',
    '41-летний актёр Семён Журавин сыграл главную роль.',
    'Ради роли Семён Журавин, которому 44 года, научился ездить верхом.',
  ],
  ['ru', 'Хронометраж фильма «Соляной путь» — 118 минут.', 'Картина «Соляной путь» идёт 128 минут.'],
  ['ru', 'Клуб открылся в понедельник. Зал рассчитан на 148 зрителей.', 'Теперь зал вмещает 184 зрителя.'],
  [
    'ru',
    'Добровольцы вынесли из подвала 320 коробок с плёнкой.',
    'По словам хранителя, добровольцы вынесли из подвала 230 коробок с плёнкой.',
  ],
  ['zh', '67岁的导演陈小玲带来处女作。', '“我等得起。”现年63岁的陈小玲说。'],
  ['zh', '影片《盐路》片长118分钟，周五上映。', '发行方称，《盐路》片长128分钟。'],
  ['zh', '影片《鹽路》全片長118分鐘，週五上映。', '發行方稱，《鹽路》片長2小時8分鐘。'],
  ['zh', '影厅设有148个座位，周一重新开放。', '新刷的影厅共有184个座位。'],
  ['zh', '書店昨日開幕，全日共有3200人入場。', '店主說，開幕日全日共有2300人入場。'],
];

const consistent: readonly Two[] = [
  [
    'en',
    'Moira Bell, 67, opens the festival with her debut.',
    '“I waited,” says Bell, who was 63 when she began.',
  ],
  ['en', 'Moira Bell, 67, opens the festival with her debut.', 'Her sister Anna Bell, 63, wrote the score.'],
  ['en', 'Simon Crane, 41, plays the lead.', 'In the film Crane is 44, a captain and a widower.'],
  [
    'en',
    'The film "Salt Road" runs for 118 minutes.',
    'The director’s cut runs for 128 minutes, the distributor said.',
  ],
  ['en', 'The film "Salt Road" runs for 118 minutes.', 'The film "Tin Harbor" runs for 128 minutes.'],
  [
    'en',
    'The film "Salt Road" runs for 118 minutes.',
    'The talk with the director runs for 28 minutes, too long for some.',
  ],
  ['en', 'The club reopened on Monday. The main hall has 148 seats.', 'The small hall has 48 seats.'],
  [
    'en',
    'The club reopened on Monday. Its renovated hall has 148 seats.',
    'Until the spring the hall had 96 seats.',
  ],
  ['en', 'On Friday 320 people came to the museum.', 'On Saturday 230 people came to the museum.'],
  [
    'en',
    'At the first show 320 guests stayed in the museum garden.',
    'At the second show 230 guests stayed in the museum garden.',
  ],
  [
    'en',
    'The Harbor Museum drew crowds; 320 guests stayed in the garden.',
    'The City Gallery opened late; 230 guests stayed in the garden.',
  ],
  [
    'en',
    'Volunteers rescued about 300 reels from the cellar.',
    'Volunteers rescued 320 reels from the cellar.',
  ],
  [
    'en',
    'Volunteers rescued 320 reels from the cellar.',
    'It was planned that volunteers rescue 230 reels from the cellar.',
  ],
  ['ru', 'Фестиваль откроет дебют 67-летней Марины Голубевой.', 'Марина Голубева начала снимать в 63 года.'],
  [
    'ru',
    'Фестиваль откроет дебют 67-летней Марины Голубевой.',
    'Музыку написал 41-летний сын Марины Голубевой.',
  ],
  ['ru', 'Хронометраж фильма «Соляной путь» — 118 минут.', 'Режиссёрская версия идёт 128 минут.'],
  [
    'ru',
    'Хронометраж фильма «Соляной путь» — 118 минут.',
    'Хронометраж картины «Жестяная гавань» — 128 минут.',
  ],
  ['ru', 'Клуб открылся в понедельник. В большом зале 148 мест.', 'В малом зале 48 мест.'],
  ['ru', 'Клуб открылся в понедельник. В обновлённом зале 148 мест.', 'До ремонта в зале было 96 мест.'],
  ['ru', 'В пятницу в музей пришли 320 гостей.', 'В субботу в музей пришли 230 гостей.'],
  [
    'ru',
    'Добровольцы вынесли из подвала 320 коробок с плёнкой.',
    'Сначала добровольцы вынесли из подвала 230 коробок с плёнкой.',
  ],
  ['zh', '67岁的导演陈小玲带来处女作。', '陈小玲63岁时才开始写剧本。'],
  ['zh', '影片《盐路》片长118分钟，周五上映。', '导演剪辑版片长128分钟。'],
  ['zh', '影片《盐路》片长118分钟，周五上映。', '影片《锡港》片长128分钟。'],
  ['zh', '影廳設有148個座位，週一重新開放。', '改造前影廳設有96個座位。'],
  ['zh', '書店昨日開幕，全日共有3200人入場。', '第二日下雨，全日共有2300人入場。'],
  ['zh', '周五全日共有3200人入场。', '周六全日共有2300人入场。'],
];

const textOf = ([lang, first, second]: Two): string => `${first}\n${filler[lang]}\n${second}`;

describe('figure-conflict inside an article', () => {
  let built: ReadonlyMap<string, BuiltArticle>;
  beforeAll(async () => {
    const texts = [...contrary, ...consistent].map((two, at) => ({
      name: `text-${at}`,
      text: textOf(two),
      sidecar: '{"published":"2025-12-09"}',
    }));
    built = await build(texts, referenceContext());
  }, 120_000);

  /** Those between articles aside: these texts know nothing of each other. */
  const told = (at: number) =>
    (built.get(`text-${at}`)?.findings ?? []).flatMap((row) =>
      row.check_id === 'figure-conflict' && row.because_article_id === row.article_id ? [row.message_en] : [],
    );

  it.each(contrary.map((two, at) => [two[1], two[2], at] as const))('contrary: %s / %s', (_, __, at) => {
    expect(told(at)).toHaveLength(1);
  });

  it.each(consistent.map((two, at) => [two[1], two[2], at] as const))('both right: %s / %s', (_, __, at) => {
    expect(told(contrary.length + at)).toEqual([]);
  });
});
