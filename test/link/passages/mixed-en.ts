/** Further builds of English takings, prizes, events, offices and deals, and sentences in which words of theirs tell something else. */
import { inFilmNews, type Passage } from './passage.ts';

const stated = inFilmNews('2025-10-14');

export const en: readonly Passage[] = [
  stated(
    'In second was "Wolf Ledger," down 41% to $10.2 million for a total of $58.9 million.',
    'box_office | Wolf Ledger | | 10200000 USD',
    'box_office | Wolf Ledger | | 58900000 USD',
  ),
  stated(
    'Holdovers "Wolf Ledger" ($10.2 million) and "Saint Marmalade" ($7.7 million) filled the next two spots.',
    'box_office | Wolf Ledger | | 10200000 USD',
    'box_office | Saint Marmalade | | 7700000 USD',
  ),
  stated(
    'Overseas, "Puddle Club 2" rolled into 32 markets for $19 million, led by the U.K. ($4.1 million) and Mexico ($3.3 million).',
    'box_office | Puddle Club 2 | | 19000000 USD',
    'box_office | Puddle Club 2 | | 4100000 USD',
    'box_office | Puddle Club 2 | | 3300000 USD | | Mexico',
  ),
  stated(
    'Specialty release "Ash Wednesday Girls" averaged $21,000 per screen for a total of $63,000.',
    'box_office | Ash Wednesday Girls | | 63000 USD',
  ),
  stated(
    'Lagging behind was "Bright Mineral," whose $2.9 million start disappointed its backers.',
    'box_office | Bright Mineral | | 2900000 USD',
  ),
  stated(
    'The animated "Bright Mineral" stumbled to a $2.9 million debut.',
    'box_office | Bright Mineral | | 2900000 USD',
  ),
  stated(
    'Polish drama "Cold Tram" has won the Amber Horse, the top prize of the Gdansk Screen Days.',
    'award | Cold Tram | Amber Horse',
  ),
  stated(
    'Best actor went to Jan Sobol for "Cold Tram," and the best actress award to Ewa Lis for "Red Paint."',
    'award | Jan Sobol',
    'award | Ewa Lis',
  ),
  stated(
    'The Gdansk Screen Days will be back from 4 to 11 October 2026.',
    'held | Gdansk Screen Days | | | 2026-10-04/2026-10-11',
  ),
  stated(
    'Jan Sobol has been hired by Meridian Studios to head its drama unit.',
    'position | Jan Sobol | Meridian Studios',
  ),
  stated(
    'Meridian Studios has agreed a co-production pact with Vistula Pictures.',
    'signed | Meridian Studios | Vistula Pictures',
  ),
  stated(
    'Local comedy "Aunt Ledger" beat all comers in Poland with 380,000 admissions and receipts of 8.4 million zlotys.',
    'box_office | Aunt Ledger | | 8400000 PLN',
  ),
  stated('Debuting at No. 4, "Moth Parade" netted $3.2 million.', 'box_office | Moth Parade | | 3200000 USD'),
  stated(
    'Palegate Pictures has tapped Tom Reed to lead its sales arm.',
    'position | Tom Reed | Palegate Pictures',
  ),
  // Nothing of the kind is said.
  stated('"Tide Clock" jumped to second place while its star signed up to $5 million worth of adverts.'),
  stated('"Tide Clock" amounted to little, and the studio wrote off $40 million.'),
  stated('"Tide Clock" is due to $3 million in tax credits a rare local shoot.'),
  stated('The £5m start-up behind the app "Tide Clock" closed.'),
  stated('The mayor led the Varna Film Festival crowd in song.'),
  stated('Marta Lindqvist leads the Leeds Animation Week winners with three prizes.'),
  stated('Tom Reed runs from the Leeds Animation Week to the station.'),
  stated('Guests included Tom Reed, producer, Ana Brito, novelist, and Goran Stefov.'),
  stated('Nordvik Pictures signed with great fanfare a tenancy; Dzintars Studio watched.'),
  stated('Nordvik Pictures reached a settlement with Dzintars Studio over unpaid bills.'),
  stated('Nordvik Pictures and Dzintars Studio closed offices and ended deals in Riga.'),
  stated('Nordvik Pictures and Dzintars Studio extended deadlines for the contract talks.'),
  stated('Nordvik Pictures secured a loan to close a deal with Dzintars Studio.'),
  {
    ...stated('The curtain fell on the career of Goran Stefov at the Varna Film Festival.'),
    optional: ['held'],
  },
  stated('Rain was on until Sunday at the Varna Film Festival.'),
  {
    ...stated(
      'Ana Brito flew to the Varna Film Festival, October 10-18.',
      'held | Varna Film Festival | | | 2025-10-10/2025-10-18',
    ),
    optional: [],
  },
  stated('The Golden Anchor was taken by thieves from Goran Stefov on Monday.'),
  stated('The jury gave its report on the special prize to the minister, Ada Lund.'),
  stated('Goran Stefov was the first to congratulate the Golden Anchor winner.'),
  stated('Goran Stefov poses with his daughter and the Golden Anchor of Iva Koleva.'),
  stated('Awards for best actress went begging; Elena Markova stayed at home.'),
  stated('"Tide Clock" covers 1974 songs on its soundtrack.'),
  stated('"Tide Clock" spans two hours and 1,974 extras.'),
  stated('Rui Sampaio wrote "Tide Clock" and his brother directed it.'),
  stated('"Tide Clock" marks the return of actor Rui Sampaio.'),
  stated('The release of "Tide Clock" took over Nordvik Pictures for a month.'),
  stated('Marta Lindqvist took over the lease in Riga from Nordvik Pictures.'),
  stated('A Nordvik Pictures co-production, not "Tide Clock," won.'),
  stated('"Tide Clock" drew crowds in Mexico ($7 a ticket), Brazil ($4) and Japan ($12).'),
  stated('"Tide Clock" earned praise. Cinemas in France lost $5 million, in Germany $4 million.'),
];
