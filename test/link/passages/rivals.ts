/** Reports on one film that name others it was measured against: a new paragraph comes back to the one, and what the others are is not told of it. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const en: readonly Passage[] = [
  {
    text: 'Period drama “The Ash Ferry” tops the chart\n\n“The Ash Ferry” opened at No. 1. The film beat last week’s leader, “Cold Bay,” which slipped to second.\n\nA release in Poland is planned for Nov. 27. The film will be distributed there by Vistula Arts.\n\n“The Ash Ferry” runs 128 minutes.',
    published,
    facts: [
      'release | The Ash Ferry |  |  | 2025-11-27 | Poland',
      'distributor | The Ash Ferry | Vistula Arts',
    ],
  },
  {
    text: '“The Ash Ferry” opened. It pushed last week’s champion, the Hollywood sequel “Iron Wave 2,” into second place.',
    published,
    facts: [],
  },
  { text: '“The Ash Ferry” overtook the sequel “Iron Wave: Ebb.”', published, facts: [] },
  {
    text: '“Iron Wave” was a hit. A sequel, “Iron Wave: Ebb,” is in the works.',
    published,
    facts: ['sequel | Iron Wave | Iron Wave: Ebb'],
  },
  {
    text: '“The Ash Ferry” won the Golden Bear last year and is Poland’s submission for the Academy Award.',
    published,
    facts: ['award | The Ash Ferry | Golden Bear |  | 2024'],
  },
  {
    text: '“The Ash Ferry” won the Golden Bear and was nominated for an Oscar.',
    published,
    facts: ['award | The Ash Ferry | Golden Bear'],
  },
];

/** What is told of a film in a chart, and who made it. */
export const charted: readonly Passage[] = [
  {
    text: 'In third was the comedy “The Ash Ferry,” the directing debut of actress Anna Bell, with 271 million yuan. Co-produced by Birch Arrow Pictures and Quill Films, the film is long.',
    published,
    facts: [
      'director | The Ash Ferry | Anna Bell',
      'box_office | The Ash Ferry |  | 271000000 CNY',
      'co_producer | The Ash Ferry | Birch Arrow Pictures',
      'co_producer | The Ash Ferry | Quill Films',
    ],
  },
  {
    text: 'The drama “The Ash Ferry” opened the week. The film, a coproduction of Birch Arrow Pictures and Quill Films, was shown in Locarno, where it received a special mention.',
    published,
    facts: [
      'co_producer | The Ash Ferry | Birch Arrow Pictures',
      'co_producer | The Ash Ferry | Quill Films',
    ],
  },
  {
    text: 'The box office rose. The Corvel-backed thriller “The Ash Ferry” followed with 604 million yuan.',
    published,
    facts: ['box_office | The Ash Ferry |  | 604000000 CNY'],
  },
];

export const handled: readonly Passage[] = [
  'handled by Birch Arrow',
  'distributed by Birch Arrow',
  'through Birch Arrow',
  'courtesy of Birch Arrow',
].map((by) => ({
  text: `The drama “The Ash Ferry” opens in Norway on 23 October 2025, ${by}.`,
  published,
  facts: ['release | The Ash Ferry |  |  | 2025-10-23 | Norway', 'distributor | The Ash Ferry | Birch Arrow'],
}));

export const ru: readonly Passage[] = [
  // Кого упоминают в сравнении, тот ничего не заработал.
  {
    text: 'Фильм «Сова» идёт в кино. Драма «Гол на выезде» поспорила с «Совой» и заработала 288 млн рублей при бюджете 510 млн.',
    published,
    facts: ['box_office | Гол на выезде |  | 288000000 RUB', 'budget | Гол на выезде |  | 510000000 RUB'],
  },
  {
    text: 'Фильм «Сова» идёт в кино. С «Совой» кинотеатры заработали 288 млн рублей.',
    published,
    facts: ['box_office | Сова |  | 288000000 RUB'],
  },
  {
    text: 'Компания «Север Фильм» купила сеть «Два экрана». Дымова сменила на посту гендиректора основателя сети Антона Рязанова.',
    published,
    facts: [],
  },
  {
    text: 'Фильмом закрытия стала лента «Зольный паром» — режиссёрский дебют артиста Алексея Дымова.',
    published,
    facts: ['director | Зольный паром | Алексей Дымов'],
  },
  {
    text: '«Зольный паром» возглавил прокат\n\n«Зольный паром» стал лидером уик-энда. Лента сместила на второе место голливудский сиквел «Железная волна — 2».\n\nВ Польше картина выйдет 27 ноября, прокатчиком выступит «Висла-Фильм».\n\nХронометраж «Зольного парома» — 128 минут.',
    published,
    facts: [
      'release | Зольный паром |  |  | 2025-11-27 | Польша',
      'distributor | Зольный паром | Висла-Фильм',
    ],
  },
  {
    text: 'В прошлом месяце «Зольный паром» получил «Золотого медведя»; он же выдвинут от Польши на премию «Оскар».',
    published,
    facts: ['award | Зольный паром | Золотой медведь |  | 2025-09'],
  },
  {
    text: '«Зольный паром» вышел в прокат.\n\nТретье место занял мультфильм студии «Номад Арт» «Малая дуга».',
    published,
    facts: ['producer | Малая дуга | Номад Арт'],
  },
];

export const zh: readonly Passage[] = [
  {
    text: '《灰渡》登顶票房榜\n\n《灰渡》上周末登顶。该片把上周冠军、好莱坞续集片《铁浪2》挤到次席。\n\n影片将于11月27日在波兰上映，由维斯瓦影业发行。\n\n《灰渡》片长128分钟。',
    published,
    facts: ['release | 灰渡 |  |  | 2025-11-27 | 波兰', 'distributor | 灰渡 | 维斯瓦影业'],
  },
  {
    text: '《灰渡》上月在柏林国际电影节上获得金熊奖，并代表波兰角逐奥斯卡最佳国际影片奖。',
    published,
    facts: ['award | 灰渡 | 金熊奖 |  | 2025-09'],
  },
];
