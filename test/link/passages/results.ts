/** What companies report of a quarter or a year; and sums that are no company's result. */
import type { LanguageCode } from '../../../pipeline/contract.ts';

/** Facts as `predicate | subject | object | value currency | date | place`; each passage was published on 2025-10-29. */
export const results: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  [
    'en',
    'Northgate Cinemas Ltd reported revenue of $148 million for the third quarter of 2025. Its net profit was $12.5 million.',
    [
      'revenue | Northgate Cinemas Ltd | | 148000000 USD | 2025-07/2025-09',
      'profit | Northgate Cinemas Ltd | | 12500000 USD',
    ],
  ],
  [
    'en',
    'Harbor Light Studios Inc said profit rose to $31 million in 2024 from $22 million.',
    [
      'profit | Harbor Light Studios Inc | | 31000000 USD | 2024',
      'profit | Harbor Light Studios Inc | | 22000000 USD',
    ],
  ],
  ['en', 'Harbor Light Studios Inc expects revenue of $31 million in 2026.', []],
  // A firm that nothing but its accounts tells to be one.
  [
    'en',
    'Larch Meridian reported higher earnings on Thursday.\n\nProfit rose 12% to $31 million from $28 million.',
    ['profit | Larch Meridian | | 31000000 USD', 'profit | Larch Meridian | | 28000000 USD'],
  ],
  [
    'en',
    'Larch Meridian said on Thursday its net profit had grown 22% to $45 million.',
    ['profit | Larch Meridian | | 45000000 USD'],
  ],
  ['en', 'Larch Meridian denied on Thursday it had made a profit of $45 million.', []],
  // The firm that the headline names is meant, whoever else is named once, and no film has such accounts.
  [
    'en',
    'Larch Cinemas profit jumps\n\nMultiplex operator Larch Cinemas reported a rise in net profit to $64 million. The drama "Black Tide", made by Oarlock Pictures and sold by Tarn Releasing, led. Larch shares rose, Finch Securities said.\n\nIt posted a net profit of $138 million for the year.',
    [
      'profit | Larch Cinemas | | 64000000 USD',
      'profit | Larch Cinemas | | 138000000 USD',
      'producer | Black Tide | Oarlock Pictures',
    ],
  ],
  [
    'en',
    'Exhibitors report\n\nThe drama "Black Tide" led at Larch Cinemas and at Oarlock Cinemas. Oarlock Cinemas shares rose, and Larch Cinemas shares fell, Finch Securities said.\n\nRevenue rose to $138 million in the year.',
    [],
  ],
  ['en', 'Harbor Light Studios Inc earned a profit of $1.20 a share.', []],
  [
    'ru',
    'Выручка компании «Северный экран» за 2024 год составила 4,2 млрд рублей, чистая прибыль — 310 млн рублей.',
    ['revenue | Северный экран | | 4200000000 RUB | 2024', 'profit | Северный экран | | 310000000 RUB'],
  ],
  [
    'ru',
    'Чистая прибыль компании «Северный экран» в 2024 году выросла до 310 млн рублей против 250 млн рублей.',
    ['profit | Северный экран | | 310000000 RUB | 2024', 'profit | Северный экран | | 250000000 RUB'],
  ],
  [
    'en',
    'Harbor Light Studios Inc, founded in 2008, had revenue of $31 million.',
    ['revenue | Harbor Light Studios Inc | | 31000000 USD'],
  ],
  ['en', 'On the Moscow Exchange the yuan rose; turnover came to 74.5 billion rubles.', []],
  ['en', 'Shares of Harbor Light Studios Inc fell after a write-down of $31 million ate its profit.', []],
  [
    'ru',
    'Компания «Северный экран» закончила год с прибылью 312 млн рублей против 540 млн рублей в 2023 году.',
    ['profit | Северный экран | | 312000000 RUB', 'profit | Северный экран | | 540000000 RUB | 2023'],
  ],
  [
    'ru',
    'Совет директоров компании «Северный экран» рекомендовал дивиденды на 310 млн рублей из прибыли.',
    [],
  ],
  ['ru', 'На Московской бирже юань подорожал, оборот торгов составил 96 млрд рублей.', []],
  ['zh', '星河影业股份有限公司股价下跌，成交额1260万元。', []],
  ['ru', 'Компания «Северный экран» ожидает в 2026 году выручку в 5 млрд рублей.', []],
  [
    'zh',
    '星河影业股份有限公司2024年实现营业收入9.86亿元，净利润1.37亿元。',
    [
      'revenue | 星河影业股份有限公司 | | 986000000 CNY | 2024',
      'profit | 星河影业股份有限公司 | | 137000000 CNY',
    ],
  ],
  ['zh', '星河影业股份有限公司预计2026年营业收入12亿元。', []],
  ['zh', '影片《铁潮》为影院带来票房收入3100万元。', ['box_office | 铁潮 | | 31000000 CNY']],
  [
    'ru',
    'Чистая прибыль сети выросла на 70 млн рублей, подсчитал аналитик компании «Северный экран» Олег Панин.',
    ['position | Олег Панин | Северный экран'],
  ],
  [
    'en',
    'Profit grew by $7 million, said Ann Cole, an analyst at Harbor Light Securities Inc.',
    ['position | Ann Cole | Harbor Light Securities Inc.'],
  ],
  [
    'en',
    'Northgate Cinemas Ltd reported revenue of $148 million. Sao Mai runs 64 screens in Hanoi and had revenue of $29 million.',
    ['revenue | Northgate Cinemas Ltd | | 148000000 USD'],
  ],
  // Of a quarter of the books that nothing places no calendar quarter is told.
  [
    'en',
    'Lumen Pictures Ltd reported revenue of $2.1 billion for its fiscal third quarter ended June 30, 2025.',
    ['revenue | Lumen Pictures Ltd | | 2100000000 USD | 2025-04/2025-06'],
  ],
  [
    'en',
    'In the quarter ended June 30, 2025, Lumen Pictures Ltd reported revenue of $2.1 billion.',
    ['revenue | Lumen Pictures Ltd | | 2100000000 USD | 2025-04/2025-06'],
  ],
  // What a firm earned in a stretch of its books is its profit; what a film or a person earned is none.
  [
    'en',
    'Film distributor Kestrel Pictures earned £3.1m in the year to March, having lost £1.2m the year before.',
    ['profit | Kestrel Pictures | | 3100000 GBP'],
  ],
  [
    'en',
    'Cinema operator Baobab Cinemas, whose multiplexes include three in Zambia, earned 5.1 million kwacha ($190,000) in the second quarter.',
    ['profit | Baobab Cinemas | | 5100000 ZMW'],
  ],
  ['en', 'Anna Lind of Kestrel Pictures earned $2 million in the year to March.', []],
  ['en', 'Kestrel Pictures earned three Oscar nominations in the first half. A ticket costs £12.', []],
  // The time right behind a sum held against another is no time of the next.
  [
    'en',
    'Kestrel Pictures narrowed its loss to £1.2m in the first half from £3.4m a year earlier, as turnover rose 8% to £14m.',
    ['revenue | Kestrel Pictures | | 14000000 GBP'],
  ],
];
