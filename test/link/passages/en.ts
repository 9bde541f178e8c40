/** English passages with every fact a careful reader takes from them, written down before the rules read them. */
import type { Passage } from './passage.ts';

export const en: readonly Passage[] = [
  {
    text: 'MOSCOW, March 3 (Xinhua) -- The comedy "Borrowed Tram" topped the Russian weekend box office with 240 million rubles, while the horror film "Cold Harvest" took 95 million rubles. The market as a whole earned 610 million rubles.',
    published: '2025-03-03',
    facts: ['box_office | Borrowed Tram | | 240000000 RUB', 'box_office | Cold Harvest | | 95000000 RUB'],
  },
  {
    text: 'The war epic "Ninth Bridge" has grossed 1.2 billion yuan (about $167 million) in China since its release on Feb. 9. It cost 300 million yuan to make, according to its producer, Hu Weiming.',
    published: '2025-03-10',
    facts: ['box_office | Ninth Bridge | | 1200000000 CNY | | China', 'producer | Ninth Bridge | Hu Weiming'],
    optional: ['release | Ninth Bridge | | | 2025-02-09', 'budget | Ninth Bridge | | 300000000 CNY'],
  },
  {
    text: '"Paper Lighthouse," directed by Elena Korsakova, opens in Germany on May 15 and in France a week later. Its distributor, Weltfilm, expects the film to earn 5 million euros.',
    published: '2025-04-20',
    facts: [
      'director | Paper Lighthouse | Elena Korsakova',
      'release | Paper Lighthouse | | | 2025-05-15 | Germany',
      'distributor | Paper Lighthouse | Weltfilm',
    ],
    optional: ['release | Paper Lighthouse | | | | France'],
  },
  {
    text: 'The Beijing International Film Festival opened in Beijing on April 18. Nearly 300 films will be shown over nine days, and the winners will be announced on April 26.',
    published: '2025-04-19',
    facts: ['held | Beijing International Film Festival | | | 2025-04-18 | Beijing'],
  },
  {
    text: "Sergei Malinin, head of the Volga Film Studio, told reporters on Tuesday that the company would open an office in Shanghai. The studio's chief engineer, Oleg Rudin, will run it.",
    published: '2025-06-11',
    facts: ['position | Sergei Malinin | Volga Film Studio', 'position | Oleg Rudin | Volga Film Studio'],
  },
  {
    text: 'The drama "Salt Road" won the Golden Rooster Award on Saturday. Its director, Zhang Linhe, did not attend the ceremony.',
    published: '2025-11-17',
    facts: ['award | Salt Road | Golden Rooster Award', 'director | Salt Road | Zhang Linhe'],
  },
  {
    text: 'Producer Mark Dalby confirmed that "Iron Orchard 2," the sequel to "Iron Orchard," will be released in the United States on July 4. Filming ended in March.',
    published: '2025-05-02',
    facts: [
      'sequel | Iron Orchard | Iron Orchard 2',
      'release | Iron Orchard 2 | | | 2025-07-04 | United States',
    ],
    optional: ['producer | Iron Orchard 2 | Mark Dalby'],
  },
  {
    text: 'Three new films will be released this weekend. Last year\'s hit "Glass River" earned 900 million rubles. Analysts say a film needs at least 400 million rubles to break even.',
    published: '2025-09-10',
    facts: ['box_office | Glass River | | 900000000 RUB'],
  },
  {
    text: 'The release of "Night Ferry" has been postponed, its producers said on Friday. The film had been scheduled for October 10.',
    published: '2025-10-01',
    facts: [],
  },
  {
    text: 'With 88 million yuan, the animated feature "Kite Makers" overtook "Ninth Bridge" on Sunday. In Japan, it has made 410 million yen so far.',
    published: '2025-03-17',
    facts: [
      'box_office | Kite Makers | | 88000000 CNY',
      'box_office | Kite Makers | | 410000000 JPY | | Japan',
    ],
  },
  {
    text: 'The rights to "Blue Caravan" were sold for $2 million at the Cannes Film Festival, which ran from May 13 to 24. French director Claire Dumas praised the film.',
    published: '2025-05-27',
    facts: ['held | Cannes Film Festival | | | 2025-05-13/2025-05-24'],
  },
  {
    text: 'The documentary "Quiet Rivers" was co-produced by the China Film Group and Lenfilm. It is set in 1943 and will premiere in Moscow on May 9.',
    published: '2025-04-28',
    facts: [
      'co_producer | Quiet Rivers | China Film Group',
      'co_producer | Quiet Rivers | Lenfilm',
      'set_in | Quiet Rivers | | | 1943',
      'release | Quiet Rivers | | | 2025-05-09 | Moscow',
    ],
  },
  {
    text: 'The co-production "Amber Ferry" is a success in Harbin. The picture was directed by Roman Veselov and produced by Ivan Sorokin.',
    published: '2025-11-13',
    facts: ['director | Amber Ferry | Roman Veselov', 'producer | Amber Ferry | Ivan Sorokin'],
  },
  {
    text: 'The series "Snow Messenger" consists of 12 episodes. It was produced by Maria Loseva and directed by Timur Galeev.',
    published: '2025-11-13',
    facts: ['producer | Snow Messenger | Maria Loseva', 'director | Snow Messenger | Timur Galeev'],
  },
  {
    text: 'The evening began with "Quiet Shore." A short film directed by Pavel Rudin was shown out of competition.',
    published: '2025-11-13',
    facts: [],
  },
  {
    text: 'Roman Veselov directed "Amber Ferry," and Ivan Sorokin is the film\'s producer.',
    published: '2025-11-13',
    facts: ['director | Amber Ferry | Roman Veselov', 'producer | Amber Ferry | Ivan Sorokin'],
  },
  {
    text: '"Amber Ferry," directed by Roman Veselov and produced by Ivan Sorokin, tells of a captain.',
    published: '2025-11-13',
    facts: ['director | Amber Ferry | Roman Veselov', 'producer | Amber Ferry | Ivan Sorokin'],
  },
  {
    text: 'The jury is chaired by director Pavel Rudin. "Quiet Shore" opens the programme.',
    published: '2025-11-13',
    facts: [],
  },
  {
    text: 'Two films open next week. "Grey Cranes" and "Quiet Shore" were shown to critics on Monday. Last year a comedy was produced by Ivan Sorokin.',
    published: '2025-11-13',
    facts: [],
  },
];
