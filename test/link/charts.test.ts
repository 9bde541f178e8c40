/** Charts: a row tells whose its sums are, a column what they count; the same lines without takings tell nothing of the kind. */
import { expect, test } from 'vitest';
import type { LanguageCode } from '../../pipeline/contract.ts';
import { read } from './passages/passage.ts';

const facts = (text: string, lang: LanguageCode) => {
  const article = read(text, lang, '2025-04-22');
  const name = (id: string | null) => article.mentions.find(({ entity_id }) => entity_id === id)?.name;
  return article.facts
    .map((fact) =>
      [fact.predicate, name(fact.subject_id), name(fact.object_id), fact.value, fact.currency, fact.scope]
        .filter((part) => part !== null && part !== undefined)
        .join(' '),
    )
    .toSorted();
};

const story =
  'Cinemas had a good weekend. The films that opened took more at the box office than those of a year ago, distributors said. Moviegoers came for family films.';

test('columns parted by dashes, with a head', () => {
  const text = `${story}

Title (distributor) – five-day gross – total to date – week

1. Bullroarer (Roadhouse) – A$9,830,412 – A$9,830,412 – 1
2. Jatt & Daughter (Desi Reel) – A$688,120 – A$1,512,903 – 2`;
  expect(facts(text, 'en')).toEqual([
    'box_office Bullroarer 9830412 AUD period',
    'box_office Bullroarer 9830412 AUD total',
    'box_office Jatt & Daughter 1512903 AUD total',
    'box_office Jatt & Daughter 688120 AUD period',
    'distributor Bullroarer Roadhouse',
    'distributor Jatt & Daughter Desi Reel',
  ]);
});

test('columns parted by bars; what is no takings stays out', () => {
  const text = `${story}

Rank | Film | Distributor | Weekend gross | Screen average | Total
1 | Salt Harbour | Polar Light | £5.8m | £9,100 | £21.4m
2 | The Quiet Tide | Granite Peak | £1.2m | £3,400 | £1.2m`;
  expect(facts(text, 'en')).toEqual([
    'box_office Salt Harbour 21400000 GBP total',
    'box_office Salt Harbour 5800000 GBP period',
    'box_office The Quiet Tide 1200000 GBP period',
    'box_office The Quiet Tide 1200000 GBP total',
    'distributor Salt Harbour Polar Light',
    'distributor The Quiet Tide Granite Peak',
  ]);
});

test('Russian columns', () => {
  const text = `Итоги уик-энда в российском прокате. Фильмы собрали в кинотеатрах больше, чем неделей раньше.

№ | Название | Прокатчик | Сборы за уик-энд | Общие сборы
1 | Соляной берег | Полярный свет | 141,9 млн руб. | 497 млн руб.
2 | Тихий прилив | Белый лотос | 62,7 млн руб. | 62,7 млн руб.`;
  expect(facts(text, 'ru')).toEqual([
    'box_office Соляной берег 141900000 RUB period',
    'box_office Соляной берег 497000000 RUB total',
    'box_office Тихий прилив 62700000 RUB period',
    'box_office Тихий прилив 62700000 RUB total',
    'distributor Соляной берег Полярный свет',
    'distributor Тихий прилив Белый лотос',
  ]);
});

test('Russian columns parted by dashes', () => {
  const text = `Итоги уик-энда в российском прокате. Фильмы собрали в кинотеатрах больше, чем неделей раньше.

Название (прокатчик) — сборы за уик-энд — всего — неделя

1. Соляной берег (Полярный свет) — 141,9 млн руб. — 497 млн руб. — 2
2. Тихий прилив (Белый лотос) — 62,7 млн руб. — 62,7 млн руб. — 1`;
  expect(facts(text, 'ru')).toEqual([
    'box_office Соляной берег 141900000 RUB period',
    'box_office Соляной берег 497000000 RUB total',
    'box_office Тихий прилив 62700000 RUB period',
    'box_office Тихий прилив 62700000 RUB total',
    'distributor Соляной берег Полярный свет',
    'distributor Тихий прилив Белый лотос',
  ]);
});

test('Chinese columns', () => {
  const text = `周末电影市场回暖，多部影片票房上涨。

排名 | 片名 | 发行方 | 周末票房 | 累计票房
1 | 盐港来信 | 北光影业 | 7380万元 | 3.2亿元
2 | 外婆的密码本 | 长街影业 | 4120万元 | 4120万元`;
  expect(facts(text, 'zh')).toEqual([
    'box_office 外婆的密码本 41200000 CNY period',
    'box_office 外婆的密码本 41200000 CNY total',
    'box_office 盐港来信 320000000 CNY total',
    'box_office 盐港来信 73800000 CNY period',
    'distributor 外婆的密码本 长街影业',
    'distributor 盐港来信 北光影业',
  ]);
});

test('a list of towns with what they spent is no chart of films', () => {
  const text = `The council published what was spent on roads.

Town | Road budget | Total spent
Northam | £5.8m | £21.4m
Eastwick | £1.2m | £1.2m`;
  expect(facts(text, 'en')).toEqual([]);
});

const amounts = (text: string, lang: LanguageCode) => {
  const { amounts: sums, paragraphs } = read(text, lang, '2025-04-22');
  return sums.map(
    ({ paragraph, start, end, value, currency, measure }) =>
      `${paragraphs[paragraph]?.text.slice(start, end)}: ${value} ${currency} ${measure}`,
  );
};

const russianStory =
  'Итоги уик-энда в российском прокате. Фильмы собрали в кинотеатрах больше, чем неделей раньше.';

test('figures whose unit stands in the head of their column', () => {
  const text = `${russianStory}

Фильм | Сборы, млн руб. | Зрители, тыс.
Соляной берег | 141,9 | 430
Тихий прилив | 62,7 | 180`;
  expect(amounts(text, 'ru')).toEqual(['141,9: 141900000 RUB box_office', '62,7: 62700000 RUB box_office']);
  expect(facts(text, 'ru')).toEqual([
    'box_office Соляной берег 141900000 RUB period',
    'box_office Тихий прилив 62700000 RUB period',
  ]);
});

test('figures whose unit stands above the chart', () => {
  const text = `Касса уик-энда, тыс. рублей

№ | Фильм | Уик-энд | Всего | Экраны
1 | Соляной берег | 141 900 | 512 300 | 1200
2 | Тихий прилив | 62 700 | 62 700 | 640`;
  expect(amounts(text, 'ru')).toEqual([
    '141 900: 141900000 RUB box_office',
    '512 300: 512300000 RUB box_office',
    '62 700: 62700000 RUB box_office',
    '62 700: 62700000 RUB box_office',
  ]);
});

test('figures whose unit stands above their list', () => {
  const list = `1. «Соляной берег» — 141,9
2. «Тихий прилив» — 62,7`;
  const told = (head: string) => facts(`${russianStory}\n\n${head}\n${list}`, 'ru');
  expect(told('Сборы за выходные (млн руб.):')).toEqual([
    'box_office Соляной берег 141900000 RUB period',
    'box_office Тихий прилив 62700000 RUB period',
  ]);
  expect(told('Бюджеты картин, млн долларов:')).toEqual([
    'budget Соляной берег 141900000 USD total',
    'budget Тихий прилив 62700000 USD total',
  ]);
  // What all countries took, and all so far, is not what the days of a list took; viewers are no money.
  expect(told('Сборы в мировом прокате, млн долларов:')).toEqual([]);
  expect(told('Общие сборы, млн руб.:')).toEqual([]);
  expect(told('Посещаемость за выходные, тыс. человек:')).toEqual([]);
  expect(told('Сборы за выходные:')).toEqual([]);
});

test('a head holds for the lines right below it', () => {
  const text = `${russianStory}

Сборы за выходные (млн руб.):
«Соляной берег» — 141,9
Вырос и средний зал.
«Тихий прилив» — 640`;
  expect(amounts(text, 'ru')).toEqual(['141,9: 141900000 RUB box_office']);
});

test('English figures whose unit stands in the head of their column', () => {
  const text = `${story}

Rank | Film | Weekend gross (million dollars) | Screens
1 | Salt Harbour | 31.4 | 3,120
2 | The Quiet Tide | 9 | 1,480`;
  expect(facts(text, 'en')).toEqual([
    'box_office Salt Harbour 31400000 USD period',
    'box_office The Quiet Tide 9000000 USD period',
  ]);
});

test.each([
  [
    'en',
    'Weekend box office',
    ['“Salt Harbour”, $18.9 million', '“Low Tide”, $9.1 million', '“Fog”, $4.2 million'],
  ],
  [
    'ru',
    'Кассовые сборы уик-энда',
    ['«Соляной берег», 141 млн рублей', '«Отлив», 62 млн рублей', '«Туман», 9 млн рублей'],
  ],
  ['zh', '周末票房榜', ['《盐港》 1.52亿元', '《退潮》 9860万元', '《雾》 2310万元']],
] as const)('the line above a list says that it tells takings, %s', (lang, head, rows) => {
  const list = rows.map((row, at) => `${at + 1}. ${row}`).join('\n');
  const story = {
    en: 'Cinemas reopened on Friday.',
    ru: 'Кинотеатры открылись в пятницу.',
    zh: '影院周五恢复营业。',
  }[lang];
  expect(facts(`${story}\n\n${head}\n${list}`, lang)).toHaveLength(rows.length);
  expect(
    facts(`${story}\n\n${{ en: 'Prices paid', ru: 'Цены сделок', zh: '成交价格' }[lang]}\n${list}`, lang),
  ).toEqual([]);
});
