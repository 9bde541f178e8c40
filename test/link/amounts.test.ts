/** Whose a sum is, where and when: each passage lists its sums as `value | subject | place | period`. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../pipeline/contract.ts';
import { read } from './passages/passage.ts';

type Case = readonly [lang: LanguageCode, text: string, sums: readonly string[]];

const cases: readonly Case[] = [
  // Dinars, of several countries by one name, are those of the place the article was written in.
  [
    'en',
    'TUNIS, Aug 12 - Northgate Cinemas Ltd reported a net profit of 14.2 million dinars.',
    ['14200000 | Northgate Cinemas Ltd | - | -'],
  ],
  ['ru', 'ТУНИС, 12 августа. Чистая прибыль сети составила 14,2 млн динаров.', ['14200000 | - | - | -']],
  // Where a prize is won is not where a film was shown.
  ['ru', 'Комедия «Тётя» собрала 310 млн рублей и взяла в Сочи приз.', ['310000000 | Тётя | - | -']],
  ['ru', 'Комедия «Тётя» собрала в Сочи 310 млн рублей и взяла приз.', ['310000000 | Тётя | Сочи | -']],
  // A relative clause that is over tells of others, whoever the main one goes on about.
  [
    'ru',
    'Сеть «Север Фильм» закрыла год с прибылью. Компания, которой владеет фонд «Рост», намерена вложить 650 млн рублей.',
    ['650000000 | - | - | -'],
  ],
  // A dash behind «чистая прибыль» stands for the verb: what follows is the profit, what stands before is not.
  [
    'ru',
    'Выручка компании «Север Фильм» в 2024 году выросла на 21%, до 48,3 млрд рублей, чистая прибыль — на 9%, до 9,7 млрд рублей.',
    ['48300000000 | Север Фильм | - | 2024', '9700000000 | Север Фильм | - | -'],
  ],
  // What a figure rose to stands in the clause that tells when, whatever comma stands before it.
  ['ru', 'Товарооборот в 2024 году вырос на 14%, до 13,8 млрд долларов.', ['13800000000 | - | - | 2024']],
  ['en', 'Trade between the two grew 14% in 2024, to $13.8 billion.', ['13800000000 | - | - | 2024']],
  [
    'en',
    "Last weekend's champion, the sequel “Salt Harbour”, slid 47% to $19.8 million.",
    ['19800000 | Salt Harbour | - | -'],
  ],
  // A time right behind a sum that is compared with, behind ", released" or beside a quarter of the books is no time of the sum before.
  [
    'en',
    'Revenue at Northgate Cinemas Ltd slipped to $187 million from $203 million a year earlier.',
    ['187000000 | Northgate Cinemas Ltd | - | -', '203000000 | Northgate Cinemas Ltd | - | 2024'],
  ],
  [
    'en',
    'The film “Salt Harbour”, released a week earlier, added $3 million, taking its nine-day total to $88 million.',
    ['3000000 | Salt Harbour | - | -', '88000000 | Salt Harbour | - | -'],
  ],
  [
    'en',
    'Northgate Cinemas Ltd reported fiscal fourth-quarter revenue of $2.9 million in August.',
    ['2900000 | Northgate Cinemas Ltd | - | -'],
  ],
  // Who buys and where shares are traded bears no price.
  [
    'en',
    'Northgate Cinemas Ltd was bought by the firm Carrick Partners and floated on the London Stock Exchange at $3 a share.',
    ['3 | Northgate Cinemas Ltd | - | -'],
  ],
  // What a firm forecasts for its books is no film's.
  [
    'en',
    'The film “Salt Harbour” is out.\n\nFor fiscal 2026 it has forecast revenue of $12.4 billion.',
    ['12400000000 | - | - | -'],
  ],
  // What a house says a share is worth is of the firm it speaks of; a stake is of the firm that is sold, whoever buys it.
  [
    'en',
    'Lumen Pictures Ltd was upgraded by Barclays, which lifted its target price to $85.',
    ['85 | Lumen Pictures Ltd | - | -'],
  ],
  [
    'en',
    'Ann Cole of Wells Securities, who rates the stock "hold" with a price target of $30, agreed.',
    ['30 | - | - | -'],
  ],
  ['en', 'Northgate Cinemas Ltd raised its ticket prices to $15.', ['15 | Northgate Cinemas Ltd | - | -']],
  [
    'en',
    'Apex Media sold its 20% stake in Lumen Pictures to Birch Capital for $300 million.',
    ['300000000 | Lumen Pictures | - | -'],
  ],
  // Dollars that a later sentence brings in are not what was taken before it; an exchange bears no price, an analyst no loss.
  [
    'ru',
    'В прокате пятёрку замкнули хоррор «Колодец» (41 млн) и драма «Мыс» (38,6 млн). «Мыс» собрал в мире $12 млн.',
    ['12000000 | Мыс | - | -'],
  ],
  [
    'ru',
    'Бумаги «Синема Восток» на Московской бирже подорожали до 87,15 рубля за акцию.',
    ['87.15 | Синема Восток | - | -'],
  ],
  [
    'ru',
    'По мнению аналитика «Мир инвестиций» Романа Щукина, рынок закладывал убыток в 600 млн рублей.',
    ['600000000 | - | - | -'],
  ],
  ['en', "Weekend: 'Salt Road' holds off 'Iron Orchard' with $31 million", ['31000000 | Salt Road | - | -']],
  // What a conjunction opens is told of something else.
  [
    'ru',
    'Драма «Соляной путь» собрала 320 млн рублей, но её взяли в Японию.',
    ['320000000 | Соляной путь | - | -'],
  ],
  // Two territories together are none of them.
  [
    'ru',
    'Драма «Соляной путь» собрала в прокате России и стран СНГ 320 млн рублей.',
    ['320000000 | Соляной путь | - | -'],
  ],
  [
    'ru',
    'Драма «Соляной путь» собрала в прокате России 320 млн рублей.',
    ['320000000 | Соляной путь | Россия | -'],
  ],
  // The time of the sum that one is held against is not its own; an analyst's house has not earned what others did.
  [
    'ru',
    'Выручка холдинга «Меридиан» выросла до 410 млн рублей против 320 млн рублей в 2023 году.',
    ['410000000 | Меридиан | - | -', '320000000 | Меридиан | - | 2023'],
  ],
  [
    'ru',
    'Аналитик компании «Альбион» Мария Белова ожидает, что выручка группы достигнет 6,5 млрд рублей.',
    ['6500000000 | - | - | -'],
  ],
  [
    'ru',
    'Глава компании «Альбион» Мария Белова сообщила, что выручка «Альбиона» достигла 6,5 млрд рублей.',
    ['6500000000 | Альбион | - | -'],
  ],
  // Each sum has the time or the place right behind it; one without has that of the sum before, but not one of all so far.
  [
    'ru',
    'Фильм «Лесной дозор» собрал 30 млн рублей в четверг, 41 млн рублей в пятницу и 55 млн рублей в субботу.',
    [
      '30000000 | Лесной дозор | - | 2025-02-06',
      '41000000 | Лесной дозор | - | 2025-02-07',
      '55000000 | Лесной дозор | - | 2025-02-08',
    ],
  ],
  [
    'ru',
    'Выручка студии «Заря» составила 30 млн рублей в 2023 году и 41 млн рублей в 2024 году.',
    ['30000000 | Заря | - | 2023', '41000000 | Заря | - | 2024'],
  ],
  [
    'ru',
    'Фильм «Лесной дозор» собрал 30 млн рублей в Китае и 41 млн рублей в Японии.',
    ['30000000 | Лесной дозор | Китай | -', '41000000 | Лесной дозор | Япония | -'],
  ],
  [
    'en',
    '“Salt Harbour” earned $30 million in Japan and $41 million in Brazil.',
    ['30000000 | Salt Harbour | Japan | -', '41000000 | Salt Harbour | Brazil | -'],
  ],
  [
    'ru',
    'Фильм «Лесной дозор» собрал 30 млн рублей в январе и ещё 41 млн рублей.',
    ['30000000 | Лесной дозор | - | 2025-01', '41000000 | Лесной дозор | - | 2025-01'],
  ],
  [
    'ru',
    'Фильм «Лесной дозор» собрал 30 млн рублей в январе и 41 млн рублей за всё время.',
    ['30000000 | Лесной дозор | - | 2025-01', '41000000 | Лесной дозор | - | -'],
  ],
  // The day of one sum is no time of the next, where that tells its own stretch.
  [
    'en',
    '"Salt Road" opened with $58.3 million on July 25, 2025 and made $33.1 million in its second weekend.',
    ['58300000 | Salt Road | - | 2025-07-25', '33100000 | Salt Road | - | -'],
  ],
  [
    'ru',
    '«Соляной тракт» собрал 58 млн рублей 25 июля 2025 года и 33 млн рублей за второй уикенд.',
    ['58000000 | Соляной тракт | - | 2025-07-25', '33000000 | Соляной тракт | - | -'],
  ],
  [
    'en',
    '"Salt Road" took $5 million on July 25, 2025 and made $3 million on July 26, 2025.',
    ['5000000 | Salt Road | - | 2025-07-25', '3000000 | Salt Road | - | 2025-07-26'],
  ],
  [
    'en',
    'Overseas, "Salt Road" took in $38 million, led by Germany ($4 million) and China ($3 million).',
    ['38000000 | Salt Road | - | -', '4000000 | Salt Road | Germany | -', '3000000 | Salt Road | China | -'],
  ],
  [
    'en',
    'Ticket sales are $7.4 billion, 3.6% ahead of 2024 but 22% shy of 2019. In 2023 they were $6.9 billion.',
    ['7400000000 | - | - | -', '6900000000 | - | - | 2023'],
  ],
  // 同期 is the stretch of the sum told before, in the other year, and a whole year only where that one is.
  [
    'zh',
    '今年上半年全国票房为292亿元，去年同期为238亿元。',
    ['29200000000 | - | - | 2025-01/2025-06', '23800000000 | - | - | 2024-01/2024-06'],
  ],
  [
    'zh',
    '今年5月票房為17.6億元，較去年同期的30.1億元大減四成。',
    ['1760000000 | - | - | 2025-05', '3010000000 | - | - | 2024-05'],
  ],
  [
    'zh',
    '端午檔三天票房4.6億元，高於去年同期的3.85億元。',
    ['460000000 | - | - | -', '385000000 | - | - | -'],
  ],
  [
    'zh',
    '截至6月15日，今年总票房达240亿元，而去年同期已有260亿元。',
    ['24000000000 | - | - | 2025', '26000000000 | - | - | -'],
  ],
  // 上一年度 is the year before the one reported on.
  [
    'zh',
    '該公司2024年度虧損2.1億元，上一年度則獲利5600萬元。',
    ['210000000 | - | - | 2024', '56000000 | - | - | 2023'],
  ],
  [
    'zh',
    '公司今年一季度亏损2.1亿元，上年为5600万元。',
    ['210000000 | - | - | 2025-01/2025-03', '56000000 | - | - | 2024'],
  ],
  [
    'zh',
    '青桐影业2024年亏损4.1亿元，前一财年盈利1.3亿元。',
    ['410000000 | 青桐影业 | - | 2024', '130000000 | 青桐影业 | - | -'],
  ],
  [
    'zh',
    '《沙海》上周热映。影片耗资1.6亿元，其中水下戏份花了3000万元。',
    ['160000000 | 沙海 | - | -', '30000000 | - | - | -'],
  ],
  // What a sum buys has not spent it; a stake is of the firm it is a part of.
  ['zh', '星河控股昨晚公布，以18億港元向何家收購遠東影業。', ['1800000000 | - | - | -']],
  ['zh', '星河控股昨晚公布，以18億港元向何家收購遠東影業六成股權。', ['1800000000 | 遠東影業 | - | -']],
  // 投资 is what was spent, 总投资 what a film cost.
  ['zh', '《山雾》将于明年开播，总投资约3.2亿元。', ['320000000 | 山雾 | - | -']],
  // Of films named side by side a word for the film means none, 前者 and 后者 one of two.
  ['zh', '《纸船》与《雪线》同日上映。该片首日票房5200万元。', ['52000000 | - | - | -']],
  ['zh', '《紙船》《雪線》同日上映。該片首日票房5200萬元。', ['52000000 | - | - | -']],
  ['zh', '《纸船》击败《雪线》夺冠。该片首日票房5200万元。', ['52000000 | 纸船 | - | -']],
  [
    'zh',
    '《紙船》與《雪線》同日上映，後者收520萬港元，前者收800萬港元。',
    ['5200000 | 雪線 | - | -', '8000000 | 紙船 | - | -'],
  ],
  // Who spends does so for no film named before.
  ['zh', '《沙海》上映首周，影城投入1200万元更换放映机。', ['12000000 | - | - | -']],
  [
    'zh',
    '平均票价为36.6元，较去年同期下降约3.6元。去年票价为40元。',
    ['36.6 | - | - | -', '3.6 | - | - | -', '40 | - | - | 2024'],
  ],
  [
    'en',
    'In January, the drama "Salt Road" earned 40 million yuan in China and the comedy "Iron Orchard" took 12 million yuan.',
    ['40000000 | Salt Road | China | 2025-01', '12000000 | Iron Orchard | - | 2025-01'],
  ],
  [
    'en',
    'The fantasy film "Salt Road" opened on Friday. It has earned 40 million yuan ($5.5 million), the distributor said on Monday.',
    ['40000000 | Salt Road | - | -', '5500000 | Salt Road | - | -'],
  ],
  [
    'en',
    '"Salt Road" stayed first. Cinemas across the country earned 90 million yuan.',
    ['90000000 | - | - | -'],
  ],
  [
    'en',
    'The animated series "Snow Fox" has been sold. The studio also released the films "Salt Road" and "Iron Orchard". "Iron Orchard" took 140 million rubles at the box office. The production of the series cost 200 million rubles.',
    ['140000000 | Iron Orchard | - | -', '200000000 | Snow Fox | - | -'],
  ],
  [
    'zh',
    '《铁果园》票房2150万元。全国电影总票房突破450亿元，已超过此前的425亿元。',
    ['21500000 | 铁果园 | - | -', '45000000000 | - | - | -', '42500000000 | - | - | -'],
  ],
  ['zh', '影片《盐路》热映。公司将推出6部影片，单片宣发预算2000万元。', ['20000000 | - | - | -']],
  [
    'ru',
    'Фильм «Соляной тракт» собрал в Китае 40 млн юаней, а в России — 120 млн рублей.',
    ['40000000 | Соляной тракт | Китай | -', '120000000 | Соляной тракт | Россия | -'],
  ],
  [
    'ru',
    'Фильм «Соляной тракт» возглавил прокат. Общая касса уик-энда составила 610 млн рублей.',
    ['610000000 | - | - | -'],
  ],
  [
    'zh',
    '电影《盐路》在俄罗斯收获4000万卢布票房，《铁果园》收1200万卢布。',
    ['40000000 | 盐路 | 俄罗斯 | -', '12000000 | 铁果园 | - | -'],
  ],
  [
    'en',
    'Northern Air said on Thursday it would buy two jets for 120 million dollars. It earned 30 million dollars in 2024.',
    ['120000000 | - | - | -', '30000000 | - | - | 2024'],
  ],
  [
    'ru',
    'Компания «Северный парус» сообщила в понедельник о прибыли в 5 млн рублей за 2024 год.',
    ['5000000 | Северный парус | - | 2024'],
  ],
  [
    'en',
    'Cinema chains took 12.5 billion rubles, the strongest result since May 2023.',
    ['12500000000 | - | - | -'],
  ],
  ['en', 'The chain has taken 12 million rubles since May 2023.', ['12000000 | - | - | 2023-05/..']],
  [
    'ru',
    'Сборы кинотеатров составили 1,2 млрд рублей — это лучший показатель с мая 2023 года.',
    ['1200000000 | - | - | -'],
  ],
  ['zh', '全国票房达12亿元，为2023年5月以来最高。', ['1200000000 | - | - | -']],
  // 同日 that nothing places is no period; shares have no film.
  ['zh', '公司同日公告，拟以不超过3亿元购买理财产品。', ['300000000 | - | - | -']],
  ['zh', '《铁潮》出品方天禧传媒股价跌停，收报4.31元。', ['4.31 | 天禧传媒 | - | -']],
  ['zh', '该项目投资约两亿元，公司还将在俄罗斯设厂。', ['200000000 | - | - | -']],
  ['zh', '电影《盐路》收获两亿元票房，主要来自俄罗斯市场。', ['200000000 | 盐路 | 俄罗斯 | -']],
  ['zh', '电影《盐路》热映。2025年1月全国电影总票房为98.7亿元。', ['9870000000 | - | - | 2025-01']],
];

describe('sums', () => {
  it.each(cases)('%s: %s', (lang, text, sums) => {
    const article = read(text, lang, '2025-02-10');
    const named = (id: string | null) => article.mentions.find((m) => m.entity_id === id)?.name ?? '-';
    const found = article.amounts.map((sum) =>
      [sum.value, named(sum.subject_id), named(sum.place_id), sum.period?.edtf ?? '-'].join(' | '),
    );
    expect(found).toEqual(sums);
  });

  const report = '影片《铁潮》周末票房3100万元，喜剧片《纸船》收获票房1200万元。剧情片《寒湾》票房900万元。';
  const measuresOf = (text: string) => read(text, 'zh', '2025-06-03').amounts.map(({ measure }) => measure);

  it('goes on to what 这一数字 and 低于去年同期的 point back to', () => {
    expect(measuresOf('全国电影票房为2.87亿元。前一个周末，这一数字是3.42亿元。')).toEqual([
      'box_office',
      'box_office',
    ]);
    expect(measuresOf('公司营收为2.87亿元，低于去年同期的3.42亿元。')).toEqual(['revenue', 'revenue']);
    expect(measuresOf('全国电影票房为2.87亿元。公司另有3万元捐给学校。')).toEqual(['box_office', 'other']);
  });

  it('reads beside the days and regions of the trade what all films took, in a report on takings alone', () => {
    const trade = '周六1.6亿元开局，次日回落到1.2亿元，广东省5200万元居首。';
    expect(measuresOf(`${report}${trade}`).slice(3)).toEqual(['box_office', 'box_office', 'box_office']);
    expect(measuresOf(trade)).toEqual(['other', 'other', 'other']);
    expect(measuresOf(`${report}周六，主办方把巡游成本压到80万元。`).slice(3)).toEqual(['budget']);
  });

  it.each([
    ['《星河彼岸》首周末票房仅6800万元，远逊于此前1.5亿元的预期。', ['box_office', 'other']],
    ['《紙船》首週票房4500萬元，不及片方預期的8000萬元。', ['box_office', 'other']],
    ['這部耗資2億美元的影片口碑不佳。', ['budget']],
    ['市政府耗资2亿美元，修了一座桥。', ['investment']],
    [
      '《星河彼岸》首周末进账980万元，这部耗资1.2亿美元的科幻片在北美开画，收得5300万美元。',
      ['box_office', 'budget', 'box_office'],
    ],
    ['《夏之门》耗资8000万元，获得2亿元投资。', ['budget', 'investment']],
    ['星河控股收市报4.31元，升6.4%，成交额3.2亿元。', ['price', 'other']],
    ['星河控股全年成交额3.2亿元。', ['revenue']],
    ['公司营收为32亿元，低于分析师预期的35亿元。', ['revenue', 'other']],
    ['《長夜》票房9億元，已達到此前6億元的票房目標。', ['box_office', 'other']],
    ['《風起台北》票房達1.5億元，比預期多出3000萬元。', ['box_office', 'other']],
    ['猫眼预测《长夜》最终票房为6.8亿元，1.2亿元的票房超出预期。', ['box_office', 'box_office']],
  ])('takes what a sum is held against for no taking and no result: %s', (text, measures) => {
    expect(measuresOf(text)).toEqual(measures);
  });

  it('tells of the part of the run that the sum it is held against tells of', () => {
    const scopes = (text: string) => read(text, 'zh', '2025-06-03').facts.map(({ scope }) => scope);
    expect(scopes('《纸船》上映前三天票房1.2亿元，2019年同期《雪线》为9800万元。')).toEqual([
      'so_far',
      'so_far',
    ]);
    expect(scopes('《雪线》2021年同期拿下了32亿元。')).toEqual(['period']);
    expect(scopes('《雪线》拿下了32亿元。')).toEqual(['total']);
    expect(scopes('《纸船》上映前三天票房1.2亿元，同期《雪线》累计票房达9.8亿元。')).toEqual([
      'so_far',
      'total',
    ]);
    expect(scopes('动画片《小灯笼》以6700万元位列第三。进口片《铁潮》三天进账2900万元。')).toEqual([
      'period',
      'so_far',
    ]);
    expect(scopes('动画片《小灯笼》以6.7亿元位列年度第三。')).toEqual(['total']);
    expect(scopes('动画片《小灯笼》全球合计收6.7亿元。')).toEqual(['worldwide']);
    expect(scopes('动画片《小灯笼》系列合计收6.7亿元。')).toEqual(['other']);
    expect(scopes('动画片《小灯笼》三天动员20万人，收入3亿日元。')).toEqual(['period']);
  });

  it('takes what a firm earned in one region for a part of what it earned', () => {
    const scopes = (text: string) => read(text, 'zh', '2025-06-03').facts.map(({ scope }) => scope);
    expect(scopes('青桐影业2024年海外收入2.35亿元。')).toEqual(['part']);
    expect(scopes('青桐影业2024年俄语地区收入3900万元。')).toEqual(['part']);
    expect(scopes('青桐影业2024年收入2.35亿元。')).toEqual(['period']);
  });

  it('reads the row of a chart as takings of the days at its head', () => {
    const rows = read(
      `${report}\n档期前两名：\n1.《铁潮》 3100万元\n2.《寒湾》 累计900万元`,
      'zh',
      '2025-06-03',
    );
    const told = rows.facts.filter(({ paragraph }) => paragraph >= 2);
    expect(told.map(({ value, scope }) => `${value} ${scope}`)).toEqual(['31000000 period', '9000000 total']);
  });

  it('tells a showing by the words of the verb, not by those of another one before it', () => {
    const scopes = (text: string) =>
      read(text, 'zh', '2025-11-17').facts.flatMap(({ predicate, scope }) =>
        predicate === 'release' ? [scope] : [],
      );
    expect(scopes('《铁潮》先前已在威尼斯影展获奖，将于12月5日上映。')).toEqual(['release']);
    expect(scopes('《铁潮》将于12月5日点映。《寒湾》12月5日起在影展首映。')).not.toContain('release');
  });

  it('leaves to a sum the cue behind another one', () => {
    const text =
      'Бюджет картины «Тихий омут», по данным Фонда кино, составил 290 млн рублей, из них 120 млн рублей выделил сам фонд.';
    expect(read(text, 'ru', '2025-06-03').amounts.map(({ measure }) => measure)).toEqual([
      'budget',
      'funding',
    ]);
  });

  it.each([
    ['Компания «Заря» заработала за год 1,2 млрд рублей.', 'other'],
    ['Банк заработал за год 300 млн рублей.', 'other'],
    ['Студия «Волна» заработала в прокате 300 млн рублей.', 'box_office'],
    ['Фильм студии «Волна» «Тихий омут» заработал 300 млн рублей.', 'box_office'],
    ['Кинотеатры страны заработали за год 40 млрд рублей.', 'box_office'],
    ['Драма «Тихий омут» стартовала со 145 млн рублей.', 'box_office'],
  ])('tells in Russian what a firm earned from what cinemas took: %s', (text, measure) => {
    expect(read(text, 'ru', '2025-06-03').amounts.map((amount) => amount.measure)).toEqual([measure]);
  });

  it.each([
    ['Пятой в прокате стала драма «Песня воды» (12,8 млн рублей).', ['12800000 period']],
    ['Драма «Песня воды» стала пятой в карьере режиссёра, собрав 12,8 млн рублей.', ['12800000 total']],
    ['В прокате пятой стала драма «Песня воды» (12,8 млн рублей).', ['12800000 period']],
    ['Драма «Песня воды» открылась в прокате с 12,8 млн рублей.', ['12800000 opening']],
    ['Драма «Песня воды» собрала в прокате 12,8 млн рублей.', ['12800000 total']],
    ['Драма «Песня воды» собрала в прокате за тот же срок 12,8 млн рублей.', ['12800000 so_far']],
  ])('tells in Russian which part of the takings it is: %s', (text, told) => {
    const { facts } = read(text, 'ru', '2025-06-03');
    expect(facts.map(({ value, scope }) => `${value} ${scope}`)).toEqual(told);
  });

  it.each([
    ['Показ фильма «Песня воды» прошёл на кинофестивале 20 апреля, прокат начнётся 5 августа.', 'release'],
    ['Фильм «Песня воды» показали на фестивале в Канне 20 мая, в прокат он выйдет 5 августа.', 'release'],
    ['Мировая премьера фильма «Песня воды» состоится 5 августа на кинофестивале в Локарно.', 'showing'],
    ['Цифровая премьера фильма «Песня воды» состоится 5 августа.', 'showing'],
    ['Премьера фильма «Песня воды» состоится 5 августа.', 'premiere'],
    ['Сериал «Песня воды» выйдет на платформе «Волна» 5 августа.', 'showing'],
  ])('tells in Russian a festival and a platform from cinemas: %s', (text, scope) => {
    const { facts } = read(text, 'ru', '2025-06-03');
    expect(facts.filter(({ predicate }) => predicate === 'release').map((fact) => fact.scope)).toEqual([
      scope,
    ]);
  });

  it.each([
    ['en', 'Director Moira Bell (born 1962) won the Golden Owl prize for “Salt Harbour”.', null],
    ['en', 'Director Moira Bell (born 1962) won the Golden Owl prize in 2020.', '2020'],
    ['ru', 'Режиссёр Анна Белова (1962 г. р.) получила приз «Золотая сова».', null],
    ['ru', 'Режиссёр Анна Белова, родившаяся в 1962 году, получила приз «Золотая сова».', null],
    ['ru', 'Драма «Песня воды», получившая приз «Золотая сова», выйдет в прокат 5 августа.', null],
    [
      'ru',
      'Драма «Песня воды» в 2019 году получила премию «Нива», а в 2020-м — премию «Золотая сова».',
      ['2019', '2020'],
    ],
    ['ru', 'Режиссёр Анна Белова в 2020 году получила приз «Золотая сова».', '2020'],
    ['zh', '导演陈雪松（1962年生）凭借《长河》获得金猫头鹰奖。', null],
  ] as const)(
    'takes a year of birth and the day of a release for no time of what is told besides: %s %s',
    (lang, text, year) => {
      const awards = read(text, lang, '2025-06-03').facts.filter(({ predicate }) => predicate === 'award');
      expect(awards.map(({ date }) => date?.edtf ?? null)).toEqual([year].flat());
    },
  );

  it.each([
    ['The drama "Salt Road" took $5.8 million in May.', ['5800000 period']],
    ['The drama "Salt Road" may take $5.8 million.', []],
    ['The drama "Salt Road" opened top of the box office with $5.8 million.', ['5800000 opening']],
    [
      'The drama "Salt Road" fell 47% to $3.1 million, and its total stands at $9 million.',
      ['3100000 period', '9000000 total'],
    ],
    ['The drama "Salt Road" added $611,904 on its fifth weekend.', ['611904 period']],
    [
      'The drama "Salt Road" brought in $96,400 for a total of $1.04 million.',
      ['96400 period', '1040000 total'],
    ],
    ['With previews, the drama "Salt Road" has earned $1.62 million.', ['1620000 total']],
    [
      'The drama "Salt Road" stayed first, taking in $31 million, a drop from its $54 million debut, and has now grossed $109 million.',
      ['31000000 total', '54000000 opening', '109000000 total'],
    ],
    [
      'The drama "Salt Road" took $9 million. "Iron Orchard" earned less ($4.8 million; $71.2 million to date).',
      ['9000000 total', '4800000 period', '71200000 total'],
    ],
    ['Previews of the drama "Salt Road" earned $400,000.', ['400000 day']],
    ['Orbit Worldwide Pictures says the drama "Salt Road" earned $40 million.', ['40000000 total']],
    ['The drama "Salt Road" earned $40 million worldwide.', ['40000000 worldwide']],
  ])('tells which part of the takings it is: %s', (text, told) => {
    const { facts } = read(text, 'en', '2025-11-17');
    expect(facts.map(({ value, scope }) => `${value} ${scope}`)).toEqual(told);
  });

  it('ties a sum to its conversion behind a comma, and not to another sum of a list', () => {
    const pairs = (text: string) => read(text, 'en', '2025-11-17').conversions.length;
    expect(pairs('"Salt Road" earned 142 million rubles, roughly $1.75 million, last week.')).toBe(1);
    expect(pairs('The fund spent 142 million rubles, $5 billion and 3 million yuan.')).toBe(0);
  });
});
