/** What works cost in English, by builds; what is denied, asked, or the cost of something else. */
import { inFilmNews, type Passage } from './passage.ts';

const stated = inFilmNews('2025-10-14');

export const en: readonly Passage[] = [
  stated('The $190 million "Iron Meridian" needs overseas help.', 'budget | Iron Meridian | | 190000000 USD'),
  stated('It took €4.2m to make "Harbour of Bells."', 'budget | Harbour of Bells | | 4200000 EUR'),
  {
    ...stated(
      'Nordvik sank €4.2m into making "Harbour of Bells."',
      'budget | Harbour of Bells | | 4200000 EUR',
    ),
    optional: ['producer | Harbour of Bells'],
  },
  stated(
    'At €4.2m, "Harbour of Bells" is the most expensive Latvian film to date.',
    'budget | Harbour of Bells | | 4200000 EUR',
  ),
  stated(
    '"Harbour of Bells" is the most expensive Latvian film to date, at €4.2m.',
    'budget | Harbour of Bells | | 4200000 EUR',
  ),
  stated(
    'Not bad for a film that cost $40 million: "Glass Reef" has grossed $212 million.',
    'box_office | Glass Reef | | 212000000 USD',
    'budget | Glass Reef | | 40000000 USD',
  ),
  stated(
    `"Glass Reef" opened to $31 million. That's a soft start for a movie with a $140 million budget.`,
    'box_office | Glass Reef | | 31000000 USD',
    'budget | Glass Reef | | 140000000 USD',
  ),
  {
    ...stated(
      'Larch Street spent about $140 million to produce "Glass Reef" and tens of millions more to market it.',
      'budget | Glass Reef | | 140000000 USD',
    ),
    optional: ['producer | Glass Reef'],
  },
  stated(
    'Mounted on a budget of Rs 45 crore, "Kadalora Veedu" opened in 600 screens.',
    'budget | Kadalora Veedu | | 450000000 INR',
  ),
  {
    ...stated(
      '"Nine Lighthouses," a £180,000 documentary by Tom Reed, premiered in Leeds.',
      'budget | Nine Lighthouses | | 180000 GBP',
      'director | Nine Lighthouses | Tom Reed',
    ),
    optional: ['release | Nine Lighthouses'],
  },
  {
    ...stated(
      `Tom Reed's £180,000 documentary "Nine Lighthouses" premiered in Leeds.`,
      'budget | Nine Lighthouses | | 180000 GBP',
      'director | Nine Lighthouses | Tom Reed',
    ),
    optional: ['release | Nine Lighthouses'],
  },
  stated(
    'The budget of "Iron Meridian" ballooned from $120 million to $190 million.',
    'budget | Iron Meridian | | 190000000 USD',
  ),
  // Nothing of the kind is said.
  stated(`The film fund's annual budget is €12 million; it supported "Harbour of Bells."`),
  stated('"Harbour of Bells" did not cost €10 million, as reported, the producer said.'),
  stated('How could "Harbour of Bells" have cost €10 million?'),
  stated('The festival, which opened with "Harbour of Bells," has a budget of €1.1 million.'),
  stated('"Harbour of Bells" received €600,000 from the Latvian film fund.'),
  stated('The ship built for "Harbour of Bells" cost €250,000.'),
  stated('The set of "Harbour of Bells" was built for €250,000.'),
  stated('A restored print of "Harbour of Bells" was made for €40,000.'),
  stated('The makers of "Harbour of Bells" were fined €25,000.'),
  stated('The poster of "Harbour of Bells" was sold for €900.'),
  stated('The trailer for "Iron Meridian" cost $2 million.'),
  stated('The marketing campaign for "Iron Meridian" cost $90 million.'),
  stated('Netflix had offered $25 million for "Iron Meridian."'),
  stated('A film like "Iron Meridian" would cost $300 million today, the director reckons.'),
  stated('The director dreams of a $300 million sequel to "Iron Meridian."'),
  stated('"Iron Meridian" was denied a €2 million grant.'),
  stated('Tom Reed wanted £1 million for "Nine Lighthouses" and never got it.'),
  stated('The house seen in "Nine Lighthouses" cost £1.2 million.'),
  stated('"Nine Lighthouses" star Ada Quill bought a £2 million home in Bath.'),
  stated('The actress was paid £180,000 for "Nine Lighthouses."'),
  stated('The average British film, unlike "Nine Lighthouses," costs £3 million.'),
];
