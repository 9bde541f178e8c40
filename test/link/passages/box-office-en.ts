/** Takings in English, told by builds that no list of verbs holds: standings, lists of places, brackets, what is no taking. */
import { inFilmNews, type Passage } from './passage.ts';

const stated = inFilmNews('2025-10-14');

export const en: readonly Passage[] = [
  stated(
    `Wexcombe's "Tin Harvest" held at number one with £3.7m; it has now banked £14.9m after 17 days in cinemas.`,
    'box_office | Tin Harvest | | 3700000 GBP',
    'box_office | Tin Harvest | | 14900000 GBP',
  ),
  stated(
    '"Glass Reef" has sailed past $500 million globally, including $212 million from North America and $288 million overseas.',
    'box_office | Glass Reef | | 500000000 USD',
    'box_office | Glass Reef | | 212000000 USD | | North America',
    'box_office | Glass Reef | | 288000000 USD',
  ),
  stated(
    '"Velvet Quarry" debuted in 41 overseas markets. The film collected $5.2 million in France, $4.4 million in Germany and $2.1 million in Spain.',
    'box_office | Velvet Quarry | | 5200000 USD | | France',
    'box_office | Velvet Quarry | | 4400000 USD | | Germany',
    'box_office | Velvet Quarry | | 2100000 USD | | Spain',
  ),
  stated(
    'Top overseas markets for "Velvet Quarry" were Mexico ($7.7 million), Brazil ($4.0 million) and Japan ($3.1 million).',
    'box_office | Velvet Quarry | | 7700000 USD | | Mexico',
    'box_office | Velvet Quarry | | 4000000 USD | | Brazil',
    'box_office | Velvet Quarry | | 3100000 USD | | Japan',
  ),
  {
    ...stated(
      '"Orchard of Salt" posted a per-theater average of $30,650 in limited release, for a three-day total of $122,600.',
      'box_office | Orchard of Salt | | 122600 USD',
    ),
    optional: ['box_office | Orchard of Salt | | 30650 USD'],
  },
  stated(
    'Rounding out the top five were "Mister Gondola" ($6.1 million) and "Copper Aunts" ($5.8 million).',
    'box_office | Mister Gondola | | 6100000 USD',
    'box_office | Copper Aunts | | 5800000 USD',
  ),
  stated(
    '"Copper Aunts": $5.8 million in week four, $71.3 million in total.',
    'box_office | Copper Aunts | | 5800000 USD',
    'box_office | Copper Aunts | | 71300000 USD',
  ),
  {
    ...stated(
      'UK-Ireland top five, October 10-12\n\nRank | Film (origin) | Distributor | Oct 10-12 | Total | Week\n1. | Tin Harvest (US) | Wexcombe | £3.7m | £14.9m | 3\n2. | Marrow (UK) | Pellicle | £1.2m | £1.2m | 1',
      'box_office | Tin Harvest | | 3700000 GBP',
      'box_office | Tin Harvest | | 14900000 GBP',
      'box_office | Marrow | | 1200000 GBP',
    ),
    optional: ['distributor | Tin Harvest', 'distributor | Marrow'],
  },
  stated(
    `Among the newcomers, "Marrow" led with £1.2m, ahead of "Ferryman's Wake" (£840,000) and the event title "Aida Live" (£415,000).`,
    'box_office | Marrow | | 1200000 GBP',
    "box_office | Ferryman's Wake | | 840000 GBP",
    'box_office | Aida Live | | 415000 GBP',
  ),
  stated(`"Ferryman's Wake" could only muster £840,000.`, "box_office | Ferryman's Wake | | 840000 GBP"),
  stated(
    `Disappointing newcomer "Ferryman's Wake" limped to an £840,000 start.`,
    "box_office | Ferryman's Wake | | 840000 GBP",
  ),
  {
    ...stated(
      'Released in June, "Glass Reef" ended its run on $512 million.',
      'box_office | Glass Reef | | 512000000 USD',
    ),
    optional: ['release | Glass Reef'],
  },
  stated(
    '"Glass Reef" wound up with $512 million at the global box office, $30 million more than its predecessor.',
    'box_office | Glass Reef | | 512000000 USD',
  ),
  stated(
    'Spoils for "Tin Harvest" amounted to $41.2 million domestically and $50 million internationally, for a $91.2 million global launch.',
    'box_office | Tin Harvest | | 41200000 USD',
    'box_office | Tin Harvest | | 50000000 USD',
    'box_office | Tin Harvest | | 91200000 USD',
  ),
  stated(
    'A $41.2 million debut put "Tin Harvest" in first place.',
    'box_office | Tin Harvest | | 41200000 USD',
  ),
  stated(
    'Horror film "Cellar Nine" scared up $8.9 million, good enough for fourth place.',
    'box_office | Cellar Nine | | 8900000 USD',
  ),
  stated(
    `"Tin Harvest" stays in first place. Hollow Gate's "Cellar Nine" comes next with $8.9 million. Then comes "Wobble" with $7.2 million.`,
    'box_office | Cellar Nine | | 8900000 USD',
    'box_office | Wobble | | 7200000 USD',
  ),
  // Nothing of the kind is said.
  stated('"Tin Harvest" needs to earn $300 million to break even.'),
  stated('Analysts had expected "Tin Harvest" to open to $55 million.'),
  stated('"Tin Harvest" never came close to the $40 million its backers had hoped for.'),
  {
    ...stated('Hollow Gate paid $4 million for the rights to "Cellar Nine."'),
    optional: ['distributor | Cellar Nine'],
  },
  stated('"Cellar Nine" did not make $30 million, as a trade paper had claimed.'),
  stated('Had it opened in summer, "Cellar Nine" would have made $20 million, its producer reckons.'),
  {
    ...stated(
      'Wexcombe Pictures, which released "Tin Harvest," earned $41.2 million from its theme parks last year.',
    ),
    optional: ['distributor | Tin Harvest | Wexcombe Pictures', 'revenue'],
  },
  stated(
    '"Paper Lantern Street" opened a week after "Glass Reef," whose producers donated $2 million to a flood fund.',
  ),
  stated(`The weekend's top 10 grossed $96 million, 12% more than when "Glass Reef" opened last year.`),
  stated(
    'Cinemas in the city sold tickets worth €2 million in September, the month in which "Velvet Quarry" opened.',
  ),
  stated('Rumours that "Velvet Quarry" had taken $100 million in China are false, the distributor said.'),
  stated('Who would have thought "Wobble" could make $50 million?'),
  stated('A ticket for "Wobble" cost A$24 at the Astor.'),
  stated('"Wobble" hopes to collect A$10 million by Christmas.'),
  stated('"Wobble" was 50,000 dollars short of first place.'),
  stated('Police said thieves took $41,000 from the cinema where "Wobble" was playing.'),
  stated('The producer of "Wobble" sued for $12 million.'),
  stated('The "Wobble" star was paid $7 million.'),
  stated('"Marrow" may take £5m over the half-term, exhibitors believe.'),
  stated(`Thanks to a £300,000 marketing push, "Marrow" has been on everybody's lips.`),
];
