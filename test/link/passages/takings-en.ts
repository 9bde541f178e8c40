/** What "the film" of a report on takings means beside the works it is measured against, what a slot says of an unknown name, and what only looks so. */
import type { Passage } from './passage.ts';

const published = '2025-09-24';

export const en: readonly Passage[] = [
  {
    text: 'Cinemas were busy, and films sold well.\n\nAnna Bell is next set to direct “The Nine Doors”, a $12 million English-language thriller.',
    published,
    facts: ['director | The Nine Doors | Anna Bell'],
    optional: ['budget | The Nine Doors'],
  },
  {
    text: 'Lanterns rule the long weekend\n\nCinemas were busy. Animated caper Cold Lantern paddled to $7.8 million from 301 locations over the box office weekend. Second place went to Salt Kings, which took $3.1 million. Glass Bell grossed $1.2 million on 88 screens, and the films of last week slipped. Rounding out the top five were Hard Landing (Corvel; $690,000) and Marigold Tide with $455,000.',
    published,
    facts: [
      'box_office | Cold Lantern | | 7800000 USD',
      'box_office | Salt Kings | | 3100000 USD',
      'box_office | Glass Bell | | 1200000 USD',
      'box_office | Hard Landing | | 690000 USD',
      'box_office | Marigold Tide | | 455000 USD',
      'distributor | Hard Landing | Corvel',
    ],
  },
  {
    text: 'Box office: ‘Glass Orchard’ holds\n\nHeist sequel ‘Iron Vault 3’ came second. Meridian’s release debuted with £4.2m, 18% down on the first weekend of ‘Iron Vault 2’ three years ago. The film has now made US$91m worldwide.',
    published,
    facts: [
      'sequel | Iron Vault 2 | Iron Vault 3',
      'box_office | Iron Vault 3 | | 4200000 GBP',
      'box_office | Iron Vault 3 | | 91000000 USD',
    ],
    optional: ['distributor | Iron Vault 3 | Meridian'],
  },
  {
    text: 'Box office: ‘Uncle Sparrow’ leads\n\nFamily comedy ‘Uncle Sparrow’ opened on top with €2.6m.\n\nMarta Olsen’s film, produced by Copper Gate for €9m and released by Northgate on 310 screens, has the best start of the year.',
    published,
    facts: [
      'box_office | Uncle Sparrow | | 2600000 EUR',
      'director | Uncle Sparrow | Marta Olsen',
      'producer | Uncle Sparrow | Copper Gate',
      'budget | Uncle Sparrow | | 9000000 EUR',
      'distributor | Uncle Sparrow | Northgate',
    ],
  },
  {
    text: 'Box office: ‘Uncle Sparrow’ leads\n\nIn Ireland, ‘Uncle Sparrow’ had to yield to ‘Salt Road’, which took €410,000.',
    published,
    facts: ['box_office | Salt Road | | 410000 EUR'],
  },
  {
    text: 'The thriller ‘Salt Road’ reaches Ireland on 3 October.',
    published,
    facts: ['release | Salt Road | | | 2025-10-03'],
  },
  {
    text: 'Northgate Pictures launches ‘Salt Road’, Ines Duarte’s drama about a ferry, on 3 October. Meridian Films counters with the French comedy ‘Late Mass’.',
    published,
    facts: [
      'director | Salt Road | Ines Duarte',
      'distributor | Salt Road | Northgate Pictures',
      'release | Salt Road | | | 2025-10-03',
      'distributor | Late Mass | Meridian Films',
    ],
  },
  {
    text: 'The comedy “Grey Tide” opened in May. The studio’s thriller “Late Mass” is in cinemas.\n\nA sequel, “Grey Tide in Winter,” is being written.',
    published,
    facts: ['sequel | Grey Tide | Grey Tide in Winter'],
    optional: ['release | Grey Tide | | | 2025-05'],
  },
  {
    text: 'The drama “Salt Road,” made over two years by Porto’s Alta Films and Lyon-based Beau Studio, is about a ferry. Its director made her name with the short “Mitten.”\n\nCopper Film, which holds the Irish rights, wants 90 screens. In Spain the picture will be handled by Faro Distribution.',
    published,
    facts: [
      'producer | Salt Road | Alta Films',
      'producer | Salt Road | Beau Studio',
      'distributor | Salt Road | Copper Film',
      'distributor | Salt Road | Faro Distribution',
    ],
  },
  {
    text: 'The drama ‘Salt Road’ is about a ferry. The film earned €3m in France and won best screenplay at the Cork Film Festival.',
    published,
    facts: ['box_office | Salt Road | | 3000000 EUR'],
    optional: ['award | Salt Road'],
  },
  {
    text: 'The drama ‘Salt Road’ is about a ferry. Copper Films, which holds the rights to the novel, sued.',
    published,
    facts: [],
  },
  // A person does not become a firm by paying, nor the film of somebody else the one spoken of.
  {
    text: 'The drama ‘Salt Road’ is about a ferry.\n\nIt was produced by Anna Miller for £2m.',
    published,
    facts: ['producer | Salt Road | Anna Miller', 'budget | Salt Road | | 2000000 GBP'],
  },
  {
    text: 'Anna Miller’s film festival opened in Cork. Northgate Pictures launches a streaming service on 3 October.',
    published,
    facts: [],
  },
  // Titles without marks.
  {
    text: 'While Cold Bay slipped 40% to $3.2 million in its second weekend in cinemas, Sugar Kings opened to $8.1 million.',
    published,
    facts: ['box_office | Cold Bay | | 3200000 USD', 'box_office | Sugar Kings | | 8100000 USD'],
  },
  {
    text: 'The newcomers in cinemas were Night Parade ($9.2 million) and Blue Anchor ($4.4 million).',
    published,
    facts: ['box_office | Night Parade | | 9200000 USD', 'box_office | Blue Anchor | | 4400000 USD'],
  },
  {
    text: 'Quiet Thunder, which premiered in Rome, is directed by Anna Miller and distributed by Northway Releasing. It is a film about the sea.',
    published,
    facts: ['director | Quiet Thunder | Anna Miller'],
    optional: ['release | Quiet Thunder', 'distributor | Quiet Thunder | Northway Releasing'],
  },
  {
    text: 'Odeon Lanes grossed £4 million in popcorn sales at its cinemas.',
    published,
    facts: [],
  },
  // What stands behind a film's kind is no cost of it.
  {
    text: '"River of Ash", a drama starring Peter Doyle, crossed $100 million worldwide.',
    published,
    facts: ['box_office | River of Ash | | 100000000 USD'],
  },
  {
    text: '"River of Ash", a $30 million drama starring Peter Doyle, crossed $100 million worldwide.',
    published,
    facts: ['box_office | River of Ash | | 100000000 USD', 'budget | River of Ash | | 30000000 USD'],
  },
  // Two films side by side and their sums side by side; what last weekend's champion does it does this time.
  {
    text: 'Polar Moon and The Ninth Gate took third and fourth place with $11.2 million and $8.6 million. The films came out in cinemas.',
    published,
    facts: ['box_office | Polar Moon | | 11200000 USD', 'box_office | The Ninth Gate | | 8600000 USD'],
  },
];
