/** Facts carried over sentences and paragraphs, in credit blocks, tables, decks, results, prize lists, appointments, calendars and agreements; at the end what only looks like a fact. */
import type { Passage } from './passage.ts';

const published = '2025-09-24';

export const en: readonly Passage[] = [
  {
    text: 'Title: The Glass Orchard\n\nDirector: Ilze Kalnina\n\nProducer: Baltic Lantern Films\n\nBudget: €3.4 million\n\nRelease: 14 November 2025',
    published,
    facts: [
      'director | The Glass Orchard | Ilze Kalnina',
      'producer | The Glass Orchard | Baltic Lantern Films',
      'budget | The Glass Orchard | | 3400000 EUR',
      'release | The Glass Orchard | | | 2025-11-14',
    ],
  },
  {
    text: '"Harbour of Crows"\n\nDirected by: Fergal Noone\n\nProduction company: Slate Quay Pictures\n\nDistributor: Northgate Releasing\n\nWorldwide gross: $48.2 million',
    published,
    facts: [
      'director | Harbour of Crows | Fergal Noone',
      'producer | Harbour of Crows | Slate Quay Pictures',
      'distributor | Harbour of Crows | Northgate Releasing',
      'box_office | Harbour of Crows | | 48200000 USD',
    ],
  },
  {
    text: '1. Harbour of Crows (Northgate) — $21.3M\n\n2. The Glass Orchard (Meridian) — $14.8M\n\n3. Uncle Sparrow (Fable) — $9.1M',
    published,
    facts: [
      'box_office | Harbour of Crows | | 21300000 USD',
      'box_office | The Glass Orchard | | 14800000 USD',
      'box_office | Uncle Sparrow | | 9100000 USD',
      'distributor | Harbour of Crows | Northgate',
      'distributor | The Glass Orchard | Meridian',
      'distributor | Uncle Sparrow | Fable',
    ],
  },
  {
    text: '‘Uncle Sparrow’ soars past $200m\n\nAnimated hit is the studio’s third in a row to reach the mark\n\nFable Animation’s latest has proved irresistible to families. In Germany alone it has sold tickets worth €12.6 million.',
    published,
    facts: [
      'box_office | Uncle Sparrow | | 200000000 USD',
      'box_office | Uncle Sparrow | | 12600000 EUR | | Germany',
    ],
    optional: ['producer | Uncle Sparrow | Fable Animation'],
  },
  {
    text: 'Ilze Kalnina spent six years on her second feature. "The Glass Orchard" finally reaches theatres in Latvia on October 10 and in Estonia a week later.',
    published,
    facts: [
      'director | The Glass Orchard | Ilze Kalnina',
      'release | The Glass Orchard | | | 2025-10-10 | Latvia',
      'release | The Glass Orchard | | | 2025-10-17 | Estonia',
    ],
  },
  {
    text: 'Shares of Meridian Media climbed after the broadcaster posted second-quarter revenue of $812 million, against $774 million in the same period of 2024. Profit more than doubled to $96 million.',
    published,
    facts: [
      'revenue | Meridian Media | | 812000000 USD',
      'revenue | Meridian Media | | 774000000 USD',
      'profit | Meridian Media | | 96000000 USD',
    ],
  },
  {
    text: 'Meridian Media closed its financial year with sales of 3.1 billion euros. The group had turned over 2.8 billion the year before. Net income slipped to 140 million euros from 155 million.',
    published,
    facts: [
      'revenue | Meridian Media | | 3100000000 EUR',
      'revenue | Meridian Media | | 2800000000 EUR',
      'profit | Meridian Media | | 140000000 EUR',
      'profit | Meridian Media | | 155000000 EUR',
    ],
  },
  {
    text: 'The cinema chain Palast Kinos had a good summer. Revenues rose 9 percent to 88.5 million Swiss francs. The bottom line showed a net profit of 6.2 million francs.',
    published,
    facts: ['revenue | Palast Kinos | | 88500000 CHF', 'profit | Palast Kinos | | 6200000 CHF'],
  },
  {
    text: 'Quarterly results from Palast Kinos beat forecasts on Tuesday. Net profit was 6.2 million francs, compared with 4.9 million francs a year ago, the company said.',
    published,
    facts: ['profit | Palast Kinos | | 6200000 CHF', 'profit | Palast Kinos | | 4900000 CHF'],
  },
  {
    text: 'Net loss at streaming service Vidra widened to $41 million in the three months to June. Turnover came in at $120 million.',
    published,
    facts: ['revenue | Vidra | | 120000000 USD'],
    optional: ['profit | Vidra | | -41000000 USD', 'profit | Vidra | | 41000000 USD'],
  },
  {
    text: 'The winners of the 31st Listopad Film Festival:\n\nBest Film: "The Glass Orchard" by Ilze Kalnina\n\nBest Director: Fergal Noone, "Harbour of Crows"\n\nBest Actress: Mara Silins, "The Glass Orchard"',
    published,
    facts: [
      'award | The Glass Orchard',
      'award | Fergal Noone',
      'award | Mara Silins',
      'director | The Glass Orchard | Ilze Kalnina',
    ],
    optional: ['director | Harbour of Crows | Fergal Noone', 'award | Harbour of Crows'],
  },
  {
    text: 'The Golden Stork went to "The Glass Orchard". Its maker, Ilze Kalnina, also took home the audience award at the close of the festival in Gdynia on Saturday.',
    published,
    facts: [
      'award | The Glass Orchard | Golden Stork',
      'award | Ilze Kalnina',
      'director | The Glass Orchard | Ilze Kalnina',
    ],
  },
  {
    text: 'At the Cottbus Film Festival last year, leading lady Mara Silins was named Best Actress for her part in "The Glass Orchard".',
    published,
    facts: ['award | Mara Silins'],
  },
  {
    text: 'Two prizes, including the Silver Leopard, were awarded to Fergal Noone\'s debut, "Harbour of Crows".',
    published,
    facts: ['award | Harbour of Crows | Silver Leopard', 'director | Harbour of Crows | Fergal Noone'],
  },
  {
    text: 'The jury of the Odesa International Film Festival handed its Grand Prix to "Uncle Sparrow", while a special mention was given to "Kite Weather".',
    published,
    facts: ['award | Uncle Sparrow | Grand Prix', 'award | Kite Weather'],
  },
  {
    text: 'Northgate Releasing has appointed Dervla Quigley chief executive, effective 1 October. She succeeds Paul Tranter, who is leaving after nine years.',
    published,
    facts: ['position | Dervla Quigley | Northgate Releasing'],
    optional: ['position | Paul Tranter | Northgate Releasing'],
  },
  {
    text: 'Dervla Quigley, until now head of sales at Meridian Media, takes over as managing director of Northgate Releasing.',
    published,
    facts: ['position | Dervla Quigley | Northgate Releasing', 'position | Dervla Quigley | Meridian Media'],
  },
  {
    text: 'Meridian Media said on Monday that its chief financial officer would step down. Hannah Obuya has held the post since 2019.',
    published,
    facts: ['position | Hannah Obuya | Meridian Media'],
  },
  {
    text: 'Meridian Media plans to hire 200 people. "We are growing faster than we thought," said the company\'s head of personnel, Hannah Obuya.',
    published,
    facts: ['position | Hannah Obuya | Meridian Media'],
  },
  {
    text: 'Slate Quay Pictures opened an office in Cork this week. Its founder, Eamon Leahy, told reporters that twelve people would work there.',
    published,
    facts: ['position | Eamon Leahy | Slate Quay Pictures'],
  },
  {
    text: "Josef Brandl, who runs the festival's market, said attendance was up by a tenth. Culture Minister Petra Havlik promised more money.",
    published,
    facts: ['position | Petra Havlik'],
    optional: ['position | Josef Brandl'],
  },
  {
    text: "The Film Fund of Latvia will pay for the restoration. Zane Ozola, who heads the fund's archive department, called it overdue.",
    published,
    facts: ['position | Zane Ozola | Film Fund of Latvia'],
  },
  {
    text: 'The president of the Irish Cinema Owners League, Mr Cormac Deasy, warned of closures. "We need the kids back," he said.',
    published,
    facts: ['position | Cormac Deasy | Irish Cinema Owners League'],
  },
  {
    text: '"Harbour of Crows" will be released in the United Kingdom and Ireland on October 24, in Spain on October 31 and in Italy on November 13.',
    published,
    facts: [
      'release | Harbour of Crows | | | 2025-10-24',
      'release | Harbour of Crows | | | 2025-10-31 | Spain',
      'release | Harbour of Crows | | | 2025-11-13 | Italy',
    ],
  },
  {
    text: '"Harbour of Crows" — release dates\n\nFrance: October 8\n\nPoland: October 17\n\nJapan: January 2026',
    published,
    facts: [
      'release | Harbour of Crows | | | 2025-10-08 | France',
      'release | Harbour of Crows | | | 2025-10-17 | Poland',
      'release | Harbour of Crows | | | 2026-01 | Japan',
    ],
  },
  {
    text: 'The film is due out in December, with "Kite Weather" following in the spring of 2026. French audiences will get to see "Uncle Sparrow" from 3 December.',
    published,
    facts: ['release | Kite Weather | | | 2026-03/2026-05', 'release | Uncle Sparrow | | | 2025-12-03'],
  },
  {
    text: 'The story of "Kite Weather" opens in 1951, when a postman arrives on the island of Saaremaa. Shooting begins next month.',
    published,
    facts: ['set_in | Kite Weather | | | 1951'],
  },
  {
    text: 'Kalnina is writing "Salt Wife". The drama takes place in Riga during the winter of 1919.',
    published,
    facts: ['set_in | Salt Wife | | | | Riga'],
  },
  {
    text: 'A period piece about two sisters in 1920s Tbilisi, "Salt Wife" will be shot by a Georgian crew.',
    published,
    facts: ['set_in | Salt Wife | | | 192X'],
  },
  {
    text: 'Slate Quay Pictures and the Chinese studio Tianhe Film signed a memorandum on Monday evening. The two sides will make four films by 2029.',
    published,
    facts: ['signed | Slate Quay Pictures | Tianhe Film | | 2025-09-22'],
  },
  {
    text: 'In Toronto on September 9, Tianhe Film put its name to a three-year distribution deal with Northgate Releasing.',
    published,
    facts: ['signed | Tianhe Film | Northgate Releasing | | 2025-09-09'],
    optional: ['signed | Northgate Releasing | | | 2025-09-09'],
  },
  {
    text: 'The ministers of culture of Armenia and Bulgaria inked a co-production treaty in Sofia on Thursday, 18 September.',
    published,
    facts: ['signed | Armenia | Bulgaria | | 2025-09-18'],
  },
  {
    text: "An agreement under which Vidra will stream Fable Animation's catalogue was signed by the two companies on 3 September.",
    published,
    facts: ['signed | Vidra | Fable Animation | | 2025-09-03'],
  },
  {
    text: '"Kite Weather" is a joint venture. Estonia\'s Sadam Film is producing with Latvia-based Baltic Lantern Films and the Polish company Wisla Studio.',
    published,
    facts: [
      'co_producer | Kite Weather | Sadam Film',
      'co_producer | Kite Weather | Baltic Lantern Films',
      'co_producer | Kite Weather | Wisla Studio',
    ],
  },
  {
    text: 'Tianhe Film is putting up a third of the money for "Kite Weather" and will handle its distribution in China.',
    published,
    facts: ['distributor | Kite Weather | Tianhe Film'],
    optional: ['co_producer | Kite Weather | Tianhe Film', 'producer | Kite Weather | Tianhe Film'],
  },
  {
    text: '"Uncle Sparrow" cost a mere $38 million. Rights for Eastern Europe belong to Wisla Studio, which is bringing the film to Polish screens on 7 November.',
    published,
    facts: [
      'budget | Uncle Sparrow | | 38000000 USD',
      'distributor | Uncle Sparrow | Wisla Studio',
      'release | Uncle Sparrow | | | 2025-11-07',
    ],
  },
  {
    text: 'The thriller "Harbour of Crows", which Meridian Media brought to British cinemas on 5 September, has pulled in £9.8 million. It was made for £4 million.',
    published,
    facts: [
      'distributor | Harbour of Crows | Meridian Media',
      'release | Harbour of Crows | | | 2025-09-05',
      'box_office | Harbour of Crows | | 9800000 GBP',
      'budget | Harbour of Crows | | 4000000 GBP',
    ],
  },
  {
    text: 'Meridian Media invested 90 million kronor in "Kite Weather". By Sunday night the picture had recouped 61 million kronor at home.',
    published,
    facts: ['budget | Kite Weather | | 90000000 SEK', 'box_office | Kite Weather | | 61000000 SEK'],
    optional: ['producer | Kite Weather | Meridian Media'],
  },
  {
    text: '"Kite Weather" has become the first Estonian film this decade to cross the one million euro mark. It had raked in €1.06 million as of Tuesday, four weeks after it opened in cinemas on 29 August.',
    published,
    facts: ['box_office | Kite Weather | | 1060000 EUR', 'release | Kite Weather | | | 2025-08-29'],
    optional: ['box_office | Kite Weather | | 1000000 EUR'],
  },
  {
    text: 'A romance between a beekeeper and a tax inspector is the surprise of the season in Ireland. "Kite Weather" sold €740,000 worth of tickets in a fortnight, its distributor, Northgate Releasing, announced.',
    published,
    facts: ['box_office | Kite Weather | | 740000 EUR', 'distributor | Kite Weather | Northgate Releasing'],
  },
  {
    text: 'A follow-up to "Uncle Sparrow", "Aunt Magpie", is in the works and should hit screens in July 2027, Fable Animation has confirmed.',
    published,
    facts: ['sequel | Uncle Sparrow | Aunt Magpie', 'release | Aunt Magpie | | | 2027-07'],
  },
  {
    text: '"Uncle Sparrow" made a fortune for the studio. The second film, "Aunt Magpie", continues the story and arrives on 9 July 2027.',
    published,
    facts: ['sequel | Uncle Sparrow | Aunt Magpie', 'release | Aunt Magpie | | | 2027-07-09'],
  },
  {
    text: 'Director Fergal Noone has returned to the world of "Harbour of Crows" with "Nest of Crows", a sequel set in 1989.',
    published,
    facts: [
      'sequel | Harbour of Crows | Nest of Crows',
      'director | Nest of Crows | Fergal Noone',
      'set_in | Nest of Crows | | | 1989',
    ],
    optional: ['director | Harbour of Crows | Fergal Noone'],
  },
  {
    text: 'The 14th Tartu Documentary Festival opens on 2 October and closes on 9 October. It will screen 88 films.',
    published,
    facts: ['held | Tartu Documentary Festival | | | 2025-10-02/2025-10-09'],
  },
  {
    text: 'The festival opened on September 19 and runs through Sunday. Among the titles at the Tartu Documentary Festival is "Peat" by Siim Raud.',
    published,
    facts: ['held | Tartu Documentary Festival | | | 2025-09-19/2025-09-28', 'director | Peat | Siim Raud'],
  },
  {
    text: "This year's edition of the Gdynia Animation Festival has been moved to spring: it will now be staged from 11 to 17 May 2026.",
    published,
    facts: ['held | Gdynia Animation Festival | | | 2026-05-11/2026-05-17'],
  },
  {
    text: 'Ilze Kalnina is one of Latvia\'s best-known directors. Her films include "The Glass Orchard" and "Tin Sunday". We met her in Riga.\n\nHow did it all begin?\n\nWith a borrowed camera.',
    published,
    facts: ['director | The Glass Orchard | Ilze Kalnina', 'director | Tin Sunday | Ilze Kalnina'],
  },
  {
    text: 'Fergal Noone is tired. The man behind "Harbour of Crows" has just flown in from Busan, where his film won the New Currents Award.',
    published,
    facts: ['director | Harbour of Crows | Fergal Noone', 'award | Harbour of Crows | New Currents Award'],
  },
  {
    text: 'Mara Silins will play the lead in "Salt Wife", which Ilze Kalnina is to direct for Baltic Lantern Films.',
    published,
    facts: ['director | Salt Wife | Ilze Kalnina', 'producer | Salt Wife | Baltic Lantern Films'],
  },
  {
    text: 'Casting has begun on "Tin Sunday". Behind the camera is Siim Raud; Sadam Film and producer Katrin Lepik are financing the project.',
    published,
    facts: ['director | Tin Sunday | Siim Raud'],
    optional: [
      'producer | Tin Sunday | Sadam Film',
      'producer | Tin Sunday | Katrin Lepik',
      'co_producer | Tin Sunday | Sadam Film',
    ],
  },
  {
    text: '“It was a gamble,” said Katrin Lepik, producer of “Tin Sunday”. Her bet has paid off: the comedy is at $7.7 million and counting.',
    published,
    facts: ['producer | Tin Sunday | Katrin Lepik', 'box_office | Tin Sunday | | 7700000 USD'],
  },
  {
    text: 'The film\'s budget was set at 5 million lari. Georgian investors covered most of it. "Salt Wife" goes before the cameras in March.',
    published,
    facts: ['budget | Salt Wife | | 5000000 GEL'],
  },
  {
    text: 'Weekend (Sept 19–21): Harbour of Crows £2.4m, total £9.8m; Uncle Sparrow £1.7m, total £22.5m.',
    published,
    facts: [
      'box_office | Harbour of Crows | | 2400000 GBP',
      'box_office | Harbour of Crows | | 9800000 GBP',
      'box_office | Uncle Sparrow | | 1700000 GBP',
      'box_office | Uncle Sparrow | | 22500000 GBP',
    ],
  },
  {
    text: 'Three years in the making and 24 million reais in the spending, "Tin Sunday" is the costliest film of Brazilian director Caio Mattos.',
    published,
    facts: ['budget | Tin Sunday | | 24000000 BRL', 'director | Tin Sunday | Caio Mattos'],
  },
  {
    text: 'Audiences in Japan have spent ¥2.1 billion on tickets to "Uncle Sparrow". Korean cinemas contributed another 5.6 billion won.',
    published,
    facts: [
      'box_office | Uncle Sparrow | | 2100000000 JPY | | Japan',
      'box_office | Uncle Sparrow | | 5600000000 KRW',
    ],
  },
  {
    text: '"Kite Weather" was directed by Siim Raud and produced by Katrin Lepik for Sadam Film. The latter expects to break even by Christmas.',
    published,
    facts: [
      'director | Kite Weather | Siim Raud',
      'producer | Kite Weather | Katrin Lepik',
      'producer | Kite Weather | Sadam Film',
    ],
  },
  {
    text: 'Tartu’s Sadam Film turned a profit of €310,000 last year on turnover of €4.4 million. This year it expects to do better.',
    published,
    facts: ['profit | Sadam Film | | 310000 EUR', 'revenue | Sadam Film | | 4400000 EUR'],
  },
  {
    text: 'In a statement, Sadam Film\'s chief executive, Katrin Lepik, thanked the director of "Peat", Siim Raud.',
    published,
    facts: ['position | Katrin Lepik | Sadam Film', 'director | Peat | Siim Raud'],
  },
  {
    text: 'Now Caio Mattos has been signed to direct "Night Ferry" for Meridian Media. The adventure is slated for 20 March 2026, with a budget north of $60 million.',
    published,
    facts: [
      'director | Night Ferry | Caio Mattos',
      'release | Night Ferry | | | 2026-03-20',
      'budget | Night Ferry | | 60000000 USD',
    ],
    optional: ['producer | Night Ferry | Meridian Media'],
  },
  {
    text: 'Meridian Media denied reports that "Night Ferry" would cost $150 million.',
    published,
    facts: [],
  },
  {
    text: 'Caio Mattos turned down an offer to direct "Salt Wife", and the project has been looking for a director ever since.',
    published,
    facts: [],
  },
  {
    text: 'Had "Tin Sunday" made $40 million in its first week, nobody would be asking about the cost.',
    published,
    facts: [],
  },
  {
    text: 'The festival gave no award to "Peat", though critics had expected the Golden Stork to go to it.',
    published,
    facts: [],
  },
  {
    text: 'Talks between Vidra and Fable Animation broke down on 12 September and no agreement was signed.',
    published,
    facts: [],
  },
  {
    text: 'Analysts had forecast revenue of $900 million for Meridian Media, but the company will not report until 30 October.',
    published,
    facts: [],
  },
  {
    text: '"We budgeted for five million and prayed for six," joked Katrin Lepik, who brought "Kite Weather" to Tallinn for a screening.',
    published,
    facts: [],
  },
  {
    text: 'Nobody has said whether Siim Raud will direct the sequel to "Peat", or whether there will be one.',
    published,
    facts: [],
  },
  {
    text: 'The new multiplex cost 24 million euros. It opened on Friday with a screening of "Uncle Sparrow".',
    published,
    facts: [],
  },
  {
    text: 'If approved, Hannah Obuya would become the first woman to chair the Film Fund of Latvia.',
    published,
    facts: [],
  },
  {
    text: 'The release of "Salt Wife" has been put off; it had been planned for 14 November.',
    published,
    facts: [],
  },
  {
    text: 'Fergal Noone, who was not involved in the production of "Peat", praised its photography.',
    published,
    facts: [],
  },
  {
    text: 'The average Estonian film costs 1.2 million euros. "Peat" looks like far more.',
    published,
    facts: [],
  },
  {
    text: 'Streaming rights to "Kite Weather" are still being discussed, with Vidra among those said to be interested.',
    published,
    facts: [],
  },
  {
    text: 'The Tartu Documentary Festival was to have been held from 2 to 9 October but was cancelled in August.',
    published,
    facts: [],
  },
  {
    text: 'Mara Silins lost out on the Golden Stork to a newcomer, and "Tin Sunday" went home without a prize.',
    published,
    facts: [],
  },
  {
    text: '"Uncle Sparrow" — the exhibition on tour\n\nFrance: October 8\n\nPoland: October 17',
    published,
    facts: [],
  },
  {
    text: 'Mara Silins was not named Best Actress, and nobody took over as director of the Film Fund of Latvia.',
    published,
    facts: [],
  },
  {
    text: 'The Tartu Documentary Festival opens on 2 October, and the box office closes on 20 September.',
    published,
    facts: ['held | Tartu Documentary Festival | | | 2025-10-02'],
  },
];
