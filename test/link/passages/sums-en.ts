/** English sums whose measure and owner stand behind them, or in the noun in front of them; and sums beside a film that are none of its own. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const en: readonly Passage[] = [
  {
    text: 'The drama "Harvest of Stones" was seen by few. The $7.4 million it grossed in Mexico did not cover its budget.',
    published,
    facts: ['box_office | Harvest of Stones | | 7400000 USD'],
  },
  {
    text: 'The drama "Harvest of Stones" was seen by few. The $7.4 million it lost in court did not ruin its makers.',
    published,
    facts: [],
  },
  {
    text: 'The drama "Harvest of Stones" was seen by few. The $7.4 million the studio made last year came from games.',
    published,
    facts: [],
  },
  {
    text: 'The movie "Night Tram" opened in May. Its makers spent 14 million rand on it.',
    published,
    facts: ['release | Night Tram | | | 2025-05', 'budget | Night Tram | | 14000000 ZAR'],
  },
  {
    text: 'The movie "Night Tram" opened in May. It was produced on 14 million rand, half of it from the state.',
    published,
    facts: ['release | Night Tram | | | 2025-05', 'budget | Night Tram | | 14000000 ZAR'],
  },
  {
    text: 'The movie "Night Tram" was filmed on 35mm stock and has taken $3 million.',
    published,
    facts: ['box_office | Night Tram | | 3000000 USD'],
  },
  {
    text: 'The drama "Night Tram" opens on Friday. The film\'s cost, 14 million rand ($800,000), was covered by three broadcasters.',
    published,
    facts: ['release | Night Tram | | | 2025-10-17', 'budget | Night Tram | | 14000000 ZAR'],
  },
  {
    text: 'The drama "Night Tram" won a prize. The movie was made by Krakow-based Wisla Films for €3.2 million, including a €400,000 grant.',
    published,
    facts: ['budget | Night Tram | | 3200000 EUR', 'producer | Night Tram | Wisla Films'],
    optional: ['award | Night Tram'],
  },
  {
    text: 'With a price tag of $28 million, "Night Tram" is the most expensive film ever made in Kenya.',
    published,
    facts: ['budget | Night Tram | | 28000000 USD'],
  },
  {
    text: '"Night Tram" is a drama by Marta Kowalczyk. At $42m, no Norwegian film has ever cost as much.',
    published,
    facts: ['director | Night Tram | Marta Kowalczyk', 'budget | Night Tram | | 42000000 USD'],
  },
  {
    text: '"Night Tram" is a drama by Marta Kowalczyk. At $42m, it is by far the most expensive film ever made in Norway.',
    published,
    facts: ['director | Night Tram | Marta Kowalczyk', 'budget | Night Tram | | 42000000 USD'],
  },
  {
    text: '"Night Tram" is a drama by Marta Kowalczyk. At $42m, no Norwegian painting has ever cost as much.',
    published,
    facts: ['director | Night Tram | Marta Kowalczyk'],
  },
  {
    text: 'The thriller "Grave Hour" has brought its total to $90.2 million, well above its $14 million cost.',
    published,
    facts: ['box_office | Grave Hour | | 90200000 USD', 'budget | Grave Hour | | 14000000 USD'],
  },
  {
    text: 'The auction of "Grave Hour" posters has brought its total to $9 million, well above the $1 million cost of storage.',
    published,
    facts: [],
  },
  {
    text: 'With a budget just shy of $20 million and a cast of unknowns, the thriller "Grave Hour" was a gamble.',
    published,
    facts: ['budget | Grave Hour | | 20000000 USD'],
  },
  {
    text: 'With a debt just shy of $20 million and a cast of unknowns, the thriller "Grave Hour" was a gamble.',
    published,
    facts: [],
  },
  {
    text: 'The thriller "Grave Hour," which cost Kestrel Pictures $20 million to make, took just $3 million in its first weekend.',
    published,
    facts: ['budget | Grave Hour | | 20000000 USD', 'box_office | Grave Hour | | 3000000 USD'],
  },
  {
    text: 'The thriller "Grave Hour" was a flop, and the lawsuit cost Kestrel Pictures $20 million.',
    published,
    facts: [],
  },
];
