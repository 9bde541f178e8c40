/** figure-conflict: one fact with two values, in one article or between articles, compared at the precision both state. */
import { type ArticleCheck, findingIn, type Notice } from './check.ts';
import { conflictsInside, conversionsInside, ratesInside } from './conflicts/inside-article.ts';
import { twoAnswersInside } from './conflicts/one-answer.ts';
import { sameWordsInside } from './conflicts/same-words.ts';

export const figureConflict: ArticleCheck = {
  id: 'figure-conflict',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'two totals in one article',
      published: '2025-03-10',
      text: 'The film "Red Lantern" grossed 512 million rubles in Russia, the distributor said.\nThe producers are pleased. "Red Lantern" grossed 412 million rubles in Russia, they noted.',
      fires: 1,
    },
    {
      says: 'one total, printed with more and less precision',
      published: '2025-03-10',
      text: 'The film "Red Lantern" grossed 512.6 million rubles in Russia, the distributor said.\n"Red Lantern" grossed nearly 520 million rubles in Russia, the producers noted.\n"Red Lantern" grossed 512 million rubles in Russia, the analysts wrote.\n"Red Lantern" grossed 513 million rubles in Russia, the exhibitors added.',
      fires: 0,
    },
    {
      says: 'an earlier stage',
      published: '2025-03-10',
      text: 'The film "Red Lantern" grossed 512 million rubles in Russia, the distributor said.\nAfter three weeks, "Red Lantern" had grossed over 380 million rubles in Russia.',
      fires: 0,
    },
    {
      says: 'one sum, two conversions',
      published: '2025-03-10',
      text: 'The film earned 450 million rubles (about 37 million yuan), the distributor said.\nThe distributor repeated that the film earned 450 million rubles (about 43 million yuan) in all.',
      fires: 1,
    },
    {
      says: 'one sum, one conversion told twice',
      published: '2025-03-10',
      text: 'The film earned 450 million rubles (about 37 million yuan), the distributor said.\nThe distributor repeated that the film earned 450 million rubles (37 million yuan) in all.',
      fires: 0,
    },
    {
      says: 'two rates in one article, where no reference rate is at hand',
      published: '2025-03-10',
      text: 'The film earned 640 million dong (about 13 million tenge) on the first day.\nIts budget was 350 million dong (about 70 million tenge), the distributor said.',
      fires: 1,
    },
    {
      says: 'two days of release in one territory',
      published: '2025-03-10',
      text: 'The film "Red Lantern" was released in China on February 6, 2025.\n"Red Lantern" was released in China on February 16, 2025, the cinemas recall.',
      fires: 1,
    },
    {
      says: 'another article has another budget',
      published: '2025-03-10',
      text: 'The budget of the film "Red Lantern" was 300 million rubles, the producers said.',
      beside: 'The budget of the film "Red Lantern" was 200 million rubles, the studio said.',
      fires: 1,
    },
    {
      says: 'two budgets in one article',
      published: '2025-03-10',
      text: 'The budget of the film "Red Lantern" was 310 million rubles.\nThe producer recalled that "Red Lantern" had a budget of 260 million rubles.',
      fires: 1,
    },
    {
      says: 'two totals of one day in two articles, one without a territory',
      published: '2025-03-10',
      text: 'The film "Red Lantern" has grossed 412 million rubles, the distributor said.',
      beside: 'The film "Red Lantern" has grossed 461 million rubles in Russia, the studio said.',
      fires: 1,
    },
    {
      says: 'what a film took at home and what it took in all countries',
      published: '2025-03-10',
      text: 'The film "Red Lantern" has grossed 412 million rubles in Russia, the distributor said.',
      beside: 'Worldwide, the film "Red Lantern" has grossed 761 million rubles, the studio said.',
      fires: 0,
    },
    {
      says: 'another article has another day of release',
      published: '2025-03-10',
      text: 'The film "Red Lantern" was released in China on February 6, 2025.',
      beside: '"Red Lantern" was released in China on February 26, 2025, the cinemas recall.',
      fires: 1,
    },
    {
      says: 'two opening weekends in two articles',
      published: '2025-03-10',
      text: 'The film "Red Lantern" opened with 51.2 million yuan over its first weekend, the distributor said.',
      beside: 'The film "Red Lantern" took in 41.2 million yuan over its opening weekend, the studio said.',
      fires: 1,
    },
    {
      says: 'two opening weekends in one article',
      published: '2025-03-10',
      text: 'The film "Red Lantern" took in 41.2 million yuan over its opening weekend, the distributor said.\nA month later the total stood at 90 million yuan.\nThe producers recalled that "Red Lantern" took in 51.2 million yuan over its opening weekend.',
      fires: 1,
    },
    {
      says: 'another article names another director',
      published: '2025-03-10',
      text: 'The film "Red Lantern," directed by Peter Marlow, opens on Friday.',
      beside: 'Critics liked "Red Lantern," directed by Susan Whitfield.',
      fires: 1,
    },
    {
      says: 'the same director, spelled otherwise',
      published: '2025-03-10',
      text: 'The film "Red Lantern," directed by Alexei Yermolov, opens on Friday.',
      beside: 'Critics liked "Red Lantern," directed by Aleksey Ermolov.',
      fires: 0,
    },
    {
      says: 'two directors in one of the articles',
      published: '2025-03-10',
      text: 'The film "Red Lantern," directed by Peter Marlow, opens on Friday.',
      beside: 'Peter Marlow directed "Red Lantern." Susan Whitfield directed "Red Lantern" with him.',
      fires: 0,
    },
    {
      says: 'another article names another producer',
      published: '2025-03-10',
      text: 'The film "Red Lantern" opens on Friday. It was produced by Peter Marlow.',
      beside: 'The film "Red Lantern" pleased critics. It was produced by Susan Whitfield.',
      fires: 1,
    },
    {
      says: 'one festival, two numbers of films',
      published: '2025-03-10',
      text: 'The program of the Moscow International Film Festival includes 46 films from 12 countries.',
      beside: 'The program of the Moscow International Film Festival includes 64 films.',
      fires: 1,
    },
    {
      says: 'a program and one of its sections',
      published: '2025-03-10',
      text: 'The program of the Moscow International Film Festival includes 46 films from 12 countries.',
      beside: 'The competition program of the Moscow International Film Festival includes 12 films.',
      fires: 0,
    },
    {
      says: 'one series, two numbers of episodes',
      published: '2025-03-10',
      text: 'The animated series "Red Lantern" consists of 12 episodes.',
      beside: 'The animated series "Red Lantern" consists of 26 episodes.',
      fires: 1,
    },
    {
      says: 'у другой статьи другой режиссёр',
      published: '2025-03-10',
      text: 'Режиссёром фильма «Красный фонарь» выступил Пётр Макаров.',
      beside: 'Фильм «Красный фонарь» поставила Светлана Уварова.',
      fires: 1,
    },
    {
      says: 'число фильмов в программе одно, другое — в конкурсе',
      published: '2025-03-10',
      text: 'В программу Московского международного кинофестиваля вошли 46 фильмов из 12 стран.',
      beside: 'В основной конкурс Московского международного кинофестиваля вошли 12 фильмов.',
      fires: 0,
    },
    {
      says: 'число фильмов в программе названо разное',
      published: '2025-03-10',
      text: 'В программу Московского международного кинофестиваля вошли 46 фильмов из 12 стран.',
      beside: 'В программу Московского международного кинофестиваля вошли 64 фильма.',
      fires: 1,
    },
    {
      says: 'у другой статьи другой бюджет',
      published: '2025-03-10',
      text: 'Бюджет фильма «Красный фонарь» составил 300 млн рублей, сообщили продюсеры.',
      beside: 'Бюджет картины «Красный фонарь» составил 200 млн рублей, сообщили на студии.',
      fires: 1,
    },
    {
      says: 'у двух статей один бюджет с разной точностью',
      published: '2025-03-10',
      text: 'Бюджет фильма «Красный фонарь» составил 300 млн рублей, сообщили продюсеры.',
      beside: 'Бюджет картины «Красный фонарь» составил около 310 млн рублей, сообщили на студии.',
      fires: 0,
    },
    {
      says: 'сумма пересчитана по-разному',
      published: '2025-03-10',
      text: 'Картина собрала 450 млн рублей (около 37 млн юаней), сообщил прокатчик.\nПрокатчик напомнил, что картина собрала 450 млн рублей (около 43 млн юаней).',
      fires: 1,
    },
    {
      says: '另一篇文章的制作成本不同',
      published: '2025-03-10',
      text: '影片《红灯笼》制作成本为3亿卢布，制片方表示。',
      beside: '影片《红灯笼》制作成本为2亿卢布，制片厂表示。',
      fires: 1,
    },
    {
      says: '片单影片数量不一',
      published: '2025-03-10',
      text: '本届上海国际电影节将展映来自12个国家的46部影片。',
      beside: '本届上海国际电影节将展映64部影片。',
      fires: 1,
    },
    {
      says: '剧集集数不一',
      published: '2025-03-10',
      text: '动画系列片《红灯笼》共12集。',
      beside: '动画系列片《红灯笼》共26集。',
      fires: 1,
    },
    {
      says: '同一金额换算不一',
      published: '2025-03-10',
      text: '该片票房达4.5亿卢布（约合3700万元人民币）。\n发行方再次表示，该片票房达4.5亿卢布（约合4300万元人民币）。',
      fires: 1,
    },
    {
      says: 'two ages of one person',
      published: '2025-03-10',
      text: 'Moira Bell, 67, opens the festival with her first film.\nShe wrote it in a bus.\n"I had the patience," says Bell, who is 63.',
      fires: 1,
    },
    {
      says: 'an age then and an age now',
      published: '2025-03-10',
      text: 'Moira Bell, 67, opens the festival with her first film.\nShe wrote it in a bus.\n"I had the patience," says Bell, who was 63 when she began.',
      fires: 0,
    },
    {
      says: '片长不一',
      published: '2025-03-10',
      text: '影片《红灯笼》片长118分钟，定于周五上映。\n发行方表示，《红灯笼》片长128分钟。',
      fires: 1,
    },
    {
      says: 'мест в зале названо разное число',
      published: '2025-03-10',
      text: 'Киноклуб открылся после ремонта. В обновлённом зале 148 мест.\nВсе билеты разобрали за час.\nВ обновлённом зале 184 места.',
      fires: 1,
    },
    {
      says: 'one programme, two numbers of films',
      published: '2025-03-10',
      text: 'The program of the Moscow International Film Festival includes 46 films from 12 countries.\nIt rained.\nThe program of the Moscow International Film Festival includes 64 films.',
      fires: 1,
    },
    {
      says: 'a programme and what some of it is',
      published: '2025-03-10',
      text: 'The program of the Moscow International Film Festival includes 46 films from 12 countries.\nIt rained.\nThe program of the Moscow International Film Festival includes 14 films by debutants.',
      fires: 0,
    },
    {
      says: 'серий названо разное число',
      published: '2025-03-10',
      text: 'Сериал «Соляной путь» состоит из 12 серий.\nДождь никого не смутил.\nСериал «Соляной путь» состоит из 16 серий.',
      fires: 1,
    },
    {
      says: 'one count in the same words',
      published: '2025-03-10',
      text: 'The archive drew crowds on its return. Volunteers restored 3,200 reels in the cellar.\nVisitors came in the rain.\nVolunteers restored 2,300 reels in the cellar, its head said.',
      fires: 1,
    },
    {
      says: '换算一致',
      published: '2025-03-10',
      text: '该片票房达4.5亿卢布（约合3700万元人民币）。\n发行方再次表示，该片票房达4.5亿卢布（约合3700万元人民币）。',
      fires: 0,
    },
  ],
  *run(located) {
    const rates = ratesInside(located);
    for (const notice of [
      ...conflictsInside(located),
      ...conversionsInside(located),
      ...(rates ? [rates] : []),
      ...sayingOnce(twoAnswersInside(located), sameWordsInside(located)),
    ]) {
      yield findingIn(located.article, 'figure-conflict', notice);
    }
  },
};

/** Notices of one place, only the first of them. */
function* sayingOnce(...lists: readonly Iterable<Notice>[]): Generator<Notice> {
  const told = new Set<string>();
  for (const notices of lists)
    for (const notice of notices) {
      const place = `${notice.place?.paragraph} ${notice.place?.start}`;
      if (!told.has(place)) yield notice;
      told.add(place);
    }
}
