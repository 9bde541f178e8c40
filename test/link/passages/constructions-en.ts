/** English constructions, each with all that it states: beside what is read stands what looks like it and states nothing. */
import type { Passage } from './passage.ts';

export const en: readonly Passage[] = [
  {
    text: 'The film, "A Lamp for Every Boat", will cost 85 million yuan ($11.9 million), two thirds of it put up by Lotus Gate Pictures.',
    published: '2025-09-10',
    facts: ['budget | A Lamp for Every Boat | | 85000000 CNY'],
  },
  {
    text: 'The drama "Salt Station" won the main prize on Friday. Tickets for the film cost 8 million won.',
    published: '2025-09-10',
    facts: [],
  },
  {
    text: 'The deal covers the film "Datu the Mender" and gives the streamer an option on a feature film with a budget of 30 million yuan.',
    published: '2025-09-10',
    facts: [],
  },
  {
    text: '"Datu the Mender", an animated film with a budget of 30 million yuan, opens in China on May 1.',
    published: '2026-03-10',
    facts: [
      'budget | Datu the Mender | | 30000000 CNY',
      'release | Datu the Mender | | | 2026-05-01 | China',
    ],
  },
  {
    text: 'Director Aliya Bekova, whose debut "Dust Hour" won a special mention in Busan, said the script was in its third draft.',
    published: '2025-09-10',
    facts: ['director | Dust Hour | Aliya Bekova'],
  },
  {
    text: 'Released on May 24, "Night Ferry" has grossed $412 million worldwide against a production budget of $95 million.',
    published: '2024-08-14',
    facts: [
      'release | Night Ferry | | | 2024-05-24',
      'box_office | Night Ferry | | 412000000 USD',
      'budget | Night Ferry | | 95000000 USD',
    ],
  },
  {
    text: 'The thriller "Night Ferry" is a hit. The distributor will roll out "Night Ferry" in Japan on May 13.',
    published: '2026-02-08',
    facts: ['release | Night Ferry | | | 2026-05-13 | Japan'],
  },
  {
    text: 'The thriller "Night Ferry" led the weekend with $31.4 million. The $120 million production opened in France on Friday.',
    published: '2026-02-08',
    facts: [
      'box_office | Night Ferry | | 31400000 USD',
      'budget | Night Ferry | | 120000000 USD',
      'release | Night Ferry | | | 2026-02-06 | France',
    ],
  },
  {
    text: 'The drama "Paper Foxes" won the main prize. The festival, which drew 41,500 visitors, opened with a concert. Its budget grew to €1.9 million.',
    published: '2025-05-24',
    facts: [],
  },
  {
    text: 'The Adria Film Festival named its winners on Saturday. The festival, which opened on May 16, screened 84 films.',
    published: '2025-05-24',
    facts: ['held | Adria Film Festival | | | 2025-05-16'],
  },
  {
    text: 'The Volga Film Studio opened a school. "It is quiet," said the studio\'s director, Moira Tatters.',
    published: '2025-05-24',
    facts: ['position | Moira Tatters | Volga Film Studio'],
  },
  {
    text: 'The Adria Film Festival named its winners on Saturday. The winner was shown at another festival, which opened on May 2.',
    published: '2025-05-24',
    facts: [],
  },
  {
    text: 'The thriller "Paper Foxes" and the comedy "Salt Station" took $18.9 million and $9.6 million respectively.',
    published: '2025-05-24',
    facts: ['box_office | Paper Foxes | | 18900000 USD', 'box_office | Salt Station | | 9600000 USD'],
  },
];
