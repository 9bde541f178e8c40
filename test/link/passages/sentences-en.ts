/** English sentences, each a common way to state a fact, written down before the rules first read them; at the end what states nothing. */
import type { Passage } from './passage.ts';

const published = '2025-09-10';

export const en: readonly Passage[] = [
  // director
  {
    text: 'Petra Novak\'s new drama "Glass Harvest" follows a widow who returns to her village.',
    published,
    facts: [],
    optional: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: '"Glass Harvest", directed by Petra Novak and starring Ivo Marek, tells the story of a widow.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: '"Glass Harvest" was directed by Petra Novak, a former nurse.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'The film "Glass Harvest" follows a widow. It is directed by Petra Novak.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'The film "Glass Harvest" follows a widow. Petra Novak directed from a script by Ivo Marek.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'Petra Novak, who directed "Glass Harvest", said the shoot took nine weeks.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'The director of "Glass Harvest", Petra Novak, said the shoot took nine weeks.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: '"Glass Harvest" director Petra Novak said the shoot took nine weeks.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'Petra Novak, director of "Glass Harvest", thanked the jury.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'GLASS HARVEST\nDirector: Petra Novak\nCast: Ivo Marek, Lena Kohl',
    published,
    facts: [],
    optional: ['director | GLASS HARVEST | Petra Novak'],
  },
  {
    text: 'The jury named Petra Novak best director for "Glass Harvest".',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
    optional: ['award | Petra Novak'],
  },
  {
    text: 'Petra Novak is to direct "Glass Harvest", a drama about a widow.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'Petra Novak has signed on to direct the thriller "Glass Harvest".',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'With "Glass Harvest", director Petra Novak returns to her native village.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'Director Petra Novak\'s "Glass Harvest" opens the programme.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'Helmed by Petra Novak, "Glass Harvest" follows a widow.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: '"Glass Harvest", from director Petra Novak, follows a widow.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'The programme includes "Glass Harvest" by Petra Novak and "Cold Bay" by Ivo Marek.',
    published,
    facts: ['director | Glass Harvest | Petra Novak', 'director | Cold Bay | Ivo Marek'],
  },
  {
    text: 'The programme includes "Glass Harvest" (Petra Novak, Czech Republic), "Cold Bay" (Ivo Marek, Norway) and "Night Ferry" (Lena Kohl, Germany).',
    published,
    facts: [
      'director | Glass Harvest | Petra Novak',
      'director | Cold Bay | Ivo Marek',
      'director | Night Ferry | Lena Kohl',
    ],
  },
  {
    text: '"Glass Harvest" is Petra Novak\'s second feature as a director.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: '"Glass Harvest" is the feature debut of Petra Novak, who studied in Prague.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: '"Glass Harvest" marks the directorial debut of actor Petra Novak.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'Petra Novak and Ivo Marek co-directed the documentary "Glass Harvest".',
    published,
    facts: ['director | Glass Harvest | Petra Novak', 'director | Glass Harvest | Ivo Marek'],
  },
  {
    text: 'The sisters\' film "Glass Harvest" follows a widow. The film\'s director, Petra Novak, grew up on a farm.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'The drama "Glass Harvest" follows a widow. Its director, Petra Novak, grew up on a farm.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: '"I wanted silence," said Petra Novak, whose film "Glass Harvest" follows a widow.',
    published,
    facts: [],
    optional: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'Written and directed by Petra Novak, "Glass Harvest" follows a widow.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'Filmmaker Petra Novak shot "Glass Harvest" in a single summer.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'With Petra Novak at the helm, "Glass Harvest" will begin shooting in March.',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: 'Petra Novak takes over from Ivo Marek as director of "Glass Harvest".',
    published,
    facts: ['director | Glass Harvest | Petra Novak'],
  },
  // producer
  {
    text: '"Glass Harvest" is produced by Lena Kohl of Red Barn Films.',
    published,
    facts: ['producer | Glass Harvest | Lena Kohl'],
  },
  {
    text: '"Glass Harvest", produced by Red Barn Films, follows a widow.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films'],
  },
  {
    text: 'Red Barn Films produced "Glass Harvest" with support from the Czech Film Fund.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films'],
  },
  {
    text: 'Red Barn Films is producing "Glass Harvest" in association with Moonlit Pictures.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films'],
    optional: ['co_producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: '"Glass Harvest" is a co-production between Red Barn Films and Moonlit Pictures.',
    published,
    facts: ['co_producer | Glass Harvest | Red Barn Films', 'co_producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: '"Glass Harvest" is co-produced by Red Barn Films, Moonlit Pictures and Tern Studio.',
    published,
    facts: [
      'co_producer | Glass Harvest | Red Barn Films',
      'co_producer | Glass Harvest | Moonlit Pictures',
      'co_producer | Glass Harvest | Tern Studio',
    ],
  },
  {
    text: 'Lena Kohl, the producer of "Glass Harvest", said filming would resume.',
    published,
    facts: ['producer | Glass Harvest | Lena Kohl'],
  },
  {
    text: '"Glass Harvest" producer Lena Kohl said filming would resume.',
    published,
    facts: ['producer | Glass Harvest | Lena Kohl'],
  },
  {
    text: 'The drama "Glass Harvest" follows a widow. The producers are Red Barn Films and Moonlit Pictures.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films', 'producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'The drama "Glass Harvest" follows a widow. The film\'s producer, Lena Kohl, said filming would resume.',
    published,
    facts: ['producer | Glass Harvest | Lena Kohl'],
  },
  {
    text: 'Moonlit Pictures joined the drama "Glass Harvest" as a co-producer.',
    published,
    facts: ['co_producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Moonlit Pictures has boarded "Glass Harvest" as co-producer.',
    published,
    facts: ['co_producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Red Barn Films and Moonlit Pictures are co-producing "Glass Harvest".',
    published,
    facts: ['co_producer | Glass Harvest | Red Barn Films', 'co_producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Red Barn Films, the studio behind "Glass Harvest", will open an office in Prague.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films'],
  },
  {
    text: '"Glass Harvest" (Red Barn Films) took the top prize.',
    published,
    facts: ['award | Glass Harvest'],
    optional: ['producer | Glass Harvest | Red Barn Films'],
  },
  {
    text: '"Glass Harvest" was made by Red Barn Films, the company behind "Cold Bay".',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films', 'producer | Cold Bay | Red Barn Films'],
  },
  {
    text: '"Glass Harvest", a Red Barn Films production, follows a widow.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films'],
  },
  {
    text: 'Lena Kohl serves as executive producer on "Glass Harvest".',
    published,
    facts: [],
    optional: ['producer | Glass Harvest | Lena Kohl'],
  },
  {
    text: 'Lena Kohl and Ivo Marek are producing the film "Glass Harvest" under their Red Barn Films banner.',
    published,
    facts: ['producer | Glass Harvest | Lena Kohl', 'producer | Glass Harvest | Ivo Marek'],
    optional: ['producer | Glass Harvest | Red Barn Films'],
  },
  {
    text: 'GLASS HARVEST\nDirector: Petra Novak\nProducer: Lena Kohl\nProduction company: Red Barn Films',
    published,
    facts: [],
    optional: ['producer | GLASS HARVEST | Lena Kohl'],
  },
  {
    text: 'Produced by Red Barn Films and Moonlit Pictures, "Glass Harvest" follows a widow.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films', 'producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'The German partner on "Glass Harvest" is Moonlit Pictures.',
    published,
    facts: [],
    optional: ['co_producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Red Barn Films is the lead producer of "Glass Harvest", with Moonlit Pictures as co-producer.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films', 'co_producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: '"Glass Harvest" is being made by Red Barn Films with Moonlit Pictures as its Norwegian partner.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films'],
    optional: ['co_producer | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Red Barn Films will make the series "Glass Harvest" together with Moonlit Pictures.',
    published,
    facts: ['producer | Glass Harvest | Red Barn Films'],
    optional: ['co_producer | Glass Harvest | Moonlit Pictures'],
  },
  // distributor
  {
    text: 'Moonlit Pictures will distribute "Glass Harvest" in Germany.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: '"Glass Harvest" is distributed by Moonlit Pictures.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: '"Glass Harvest", distributed in Germany by Moonlit Pictures, opened to strong reviews.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: '"Glass Harvest" will be released by Moonlit Pictures in Germany on October 9.',
    published,
    facts: [
      'distributor | Glass Harvest | Moonlit Pictures',
      'release | Glass Harvest | | | 2025-10-09 | Germany',
    ],
  },
  {
    text: 'Moonlit Pictures will release "Glass Harvest" in Germany on October 9.',
    published,
    facts: [
      'distributor | Glass Harvest | Moonlit Pictures',
      'release | Glass Harvest | | | 2025-10-09 | Germany',
    ],
  },
  {
    text: 'Moonlit Pictures has acquired the German rights to "Glass Harvest".',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Moonlit Pictures acquired distribution rights to "Glass Harvest" for Germany and Austria.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Moonlit Pictures, which is distributing "Glass Harvest" in Germany, has booked 300 screens.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'The distributor of "Glass Harvest", Moonlit Pictures, has booked 300 screens.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'The drama "Glass Harvest" opens next month. Its German distributor is Moonlit Pictures.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'The drama "Glass Harvest" opens next month. The film\'s distributor, Moonlit Pictures, has booked 300 screens.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Moonlit Pictures handles international sales of "Glass Harvest".',
    published,
    facts: [],
    optional: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Rights to "Glass Harvest" went to Moonlit Pictures in Germany.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Moonlit Pictures picked up "Glass Harvest" for Germany.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: '"Glass Harvest" was picked up by Moonlit Pictures for Germany.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Moonlit Pictures\' "Glass Harvest" came second with $4.1 million.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD'],
    optional: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'GLASS HARVEST\nDirector: Petra Novak\nDistributor: Moonlit Pictures',
    published,
    facts: [],
    optional: ['distributor | GLASS HARVEST | Moonlit Pictures'],
  },
  {
    text: '"Glass Harvest" (Moonlit Pictures) earned $4.1 million over the weekend.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD'],
    optional: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'The drama "Glass Harvest" opens next month, with Moonlit Pictures distributing.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: 'Red Barn Films sold "Glass Harvest" to the distributor Moonlit Pictures.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures'],
  },
  {
    text: '"Glass Harvest" will stream on Harborview from November.',
    published,
    facts: [],
    optional: ['release | Glass Harvest | | | 2025-11'],
  },
  {
    text: 'Moonlit Pictures said it would bring "Glass Harvest" to German cinemas on October 9.',
    published,
    facts: ['distributor | Glass Harvest | Moonlit Pictures', 'release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: 'Distribution in Germany is by Moonlit Pictures, which released "Cold Bay" last year.',
    published,
    facts: ['distributor | Cold Bay | Moonlit Pictures'],
    optional: ['release | Cold Bay | | | 2024'],
  },
  // release
  {
    text: '"Glass Harvest" opens in Germany on October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09 | Germany'],
  },
  {
    text: '"Glass Harvest" opened in Norway on Friday.',
    published,
    facts: ['release | Glass Harvest | | | 2025-09-05 | Norway'],
  },
  {
    text: '"Glass Harvest" hits theaters on October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: '"Glass Harvest" arrives in cinemas across Germany on October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09 | Germany'],
  },
  {
    text: '"Glass Harvest" premiered at the Lakeside Film Festival on September 3.',
    published,
    facts: ['release | Glass Harvest | | | 2025-09-03'],
  },
  {
    text: '"Glass Harvest" will have its world premiere in Venice on October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: 'The drama "Glass Harvest" follows a widow. The film is due out on October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: 'The drama "Glass Harvest" follows a widow. It goes on general release in Germany on October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09 | Germany'],
  },
  {
    text: 'The drama "Glass Harvest" follows a widow. The German release is set for October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09 | Germany'],
  },
  {
    text: 'The drama "Glass Harvest" follows a widow. Its release has been pushed back to March 2026.',
    published,
    facts: ['release | Glass Harvest | | | 2026-03'],
  },
  {
    text: 'The release of "Glass Harvest" was moved from October 9 to November 13.',
    published,
    facts: ['release | Glass Harvest | | | 2025-11-13'],
  },
  {
    text: '"Glass Harvest", due in German cinemas on October 9, follows a widow.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: '"Glass Harvest", which came out in 2019, follows a widow.',
    published,
    facts: ['release | Glass Harvest | | | 2019'],
  },
  {
    text: '"Glass Harvest" (2019) follows a widow.',
    published,
    facts: [],
    optional: ['release | Glass Harvest | | | 2019'],
  },
  {
    text: 'The 2019 drama "Glass Harvest" follows a widow.',
    published,
    facts: [],
    optional: ['release | Glass Harvest | | | 2019'],
  },
  {
    text: 'Set for release on October 9, "Glass Harvest" follows a widow.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: '"Glass Harvest" bows in China on October 9 and in Japan on October 17.',
    published,
    facts: [
      'release | Glass Harvest | | | 2025-10-09 | China',
      'release | Glass Harvest | | | 2025-10-17 | Japan',
    ],
  },
  {
    text: '"Glass Harvest" is slated for a summer 2026 release.',
    published,
    facts: ['release | Glass Harvest | | | 2026-06/2026-08'],
  },
  {
    text: '"Glass Harvest" began its run in Japan on August 15.',
    published,
    facts: ['release | Glass Harvest | | | 2025-08-15 | Japan'],
  },
  {
    text: '"Glass Harvest" will be in cinemas from October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: '"Glass Harvest" started streaming on August 15.',
    published,
    facts: ['release | Glass Harvest | | | 2025-08-15'],
  },
  {
    text: 'Cinemas will show "Glass Harvest" from October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: 'Audiences in Germany can see "Glass Harvest" from October 9.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09 | Germany'],
  },
  {
    text: 'On October 9 "Glass Harvest" reaches German cinemas.',
    published,
    facts: ['release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: 'Release date: October 9, 2025\nThe film "Glass Harvest" follows a widow.',
    published,
    facts: [],
    optional: ['release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: 'The theatrical release of "Glass Harvest" is planned for early 2026.',
    published,
    facts: ['release | Glass Harvest | | | 2026'],
  },
  { text: '"Glass Harvest" will not open in Germany on October 9.', published, facts: [] },
  { text: 'Filming of "Glass Harvest" begins on October 9.', published, facts: [] },
  // budget
  {
    text: '"Glass Harvest" cost $12 million to make.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" was made for $12 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" has a budget of $12 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest", made on a budget of $12 million, follows a widow.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: 'The $12 million drama "Glass Harvest" follows a widow.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" follows a widow. The film was budgeted at $12 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" follows a widow. Its budget is put at $12 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" follows a widow. The budget was €12 million, of which €2 million came from the state fund.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 EUR'],
  },
  {
    text: 'The budget of "Glass Harvest" rose to $12 million from $9 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: 'The budget for "Glass Harvest" came to $12 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: 'With a budget of $12 million, "Glass Harvest" is the studio\'s most expensive film.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: 'Red Barn Films has invested $12 million in the film "Glass Harvest".',
    published,
    facts: [],
    optional: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" carries a $12 million budget.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: 'Budgeted at $12 million, "Glass Harvest" follows a widow.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" follows a widow. Production costs ran to $12 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" follows a widow. The film\'s $12 million budget was met by private investors.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" has earned $40 million against a $12 million budget.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD', 'box_office | Glass Harvest | | 40000000 USD'],
  },
  {
    text: '"Glass Harvest", which reportedly cost $12 million before marketing, opened to $4 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD', 'box_office | Glass Harvest | | 4000000 USD'],
  },
  {
    text: 'Producers put the budget of "Glass Harvest" at about $12 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" (budget: $12 million) follows a widow.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: '"Glass Harvest" follows a widow. The film will cost about €12 million, the producer said.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 EUR'],
  },
  {
    text: '"Glass Harvest" is a drama with a price tag of $12 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  {
    text: 'The total cost of "Glass Harvest" is estimated at $12 million.',
    published,
    facts: ['budget | Glass Harvest | | 12000000 USD'],
  },
  { text: 'Marketing for "Glass Harvest" cost $12 million.', published, facts: [] },
  { text: 'Tickets for "Glass Harvest" cost $12.', published, facts: [] },
  // box_office
  {
    text: '"Glass Harvest" earned $4.1 million in its opening weekend.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD'],
  },
  {
    text: '"Glass Harvest" has made $40 million worldwide.',
    published,
    facts: ['box_office | Glass Harvest | | 40000000 USD'],
  },
  {
    text: '"Glass Harvest" topped the chart with $4.1 million.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD'],
  },
  {
    text: '"Glass Harvest" opened to $4.1 million.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD'],
  },
  {
    text: 'In second place was "Glass Harvest" with $4.1 million.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD'],
  },
  {
    text: 'Third was "Glass Harvest", which took £2.3 million.',
    published,
    facts: ['box_office | Glass Harvest | | 2300000 GBP'],
  },
  {
    text: '"Glass Harvest" slipped to third with $4.1 million, bringing its total to $22 million.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD', 'box_office | Glass Harvest | | 22000000 USD'],
  },
  {
    text: 'The box office of "Glass Harvest" has passed 300 million yuan.',
    published,
    facts: ['box_office | Glass Harvest | | 300000000 CNY'],
  },
  {
    text: '"Glass Harvest" leads the chart. Its total now stands at $22 million.',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 USD'],
  },
  {
    text: '"Glass Harvest" leads the chart. The film has grossed $22 million since opening.',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 USD'],
  },
  {
    text: '"Glass Harvest" leads the chart. Receipts reached $22 million on Sunday.',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 USD'],
  },
  {
    text: '"Glass Harvest" crossed the $100 million mark on Sunday.',
    published,
    facts: ['box_office | Glass Harvest | | 100000000 USD'],
  },
  {
    text: 'Ticket sales for "Glass Harvest" reached $22 million.',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 USD'],
  },
  {
    text: '"Glass Harvest" raked in $4.1 million from 2,100 theaters.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD'],
  },
  {
    text: '"Glass Harvest" pulled in an estimated $4.1 million.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD'],
  },
  {
    text: 'The film "Glass Harvest", which has taken €22 million in Germany, follows a widow.',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 EUR'],
  },
  {
    text: 'With takings of $22 million, "Glass Harvest" is the year\'s biggest hit.',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 USD'],
  },
  {
    text: 'Takings for "Glass Harvest" stood at $22 million by Sunday.',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 USD'],
  },
  {
    text: 'Audiences spent $22 million on tickets to "Glass Harvest".',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 USD'],
  },
  {
    text: '"Glass Harvest" generated box-office revenue of 300 million yuan.',
    published,
    facts: ['box_office | Glass Harvest | | 300000000 CNY'],
  },
  {
    text: '"Glass Harvest" leads the chart. It has collected 300 million rubles.',
    published,
    facts: ['box_office | Glass Harvest | | 300000000 RUB'],
  },
  {
    text: '"Glass Harvest" leads the chart. In China it brought in $9 million.',
    published,
    facts: ['box_office | Glass Harvest | | 9000000 USD | | China'],
  },
  {
    text: '"Glass Harvest" sold 2 million tickets worth $22 million.',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 USD'],
  },
  {
    text: '"Glass Harvest", now in its third week, added $4.1 million.',
    published,
    facts: ['box_office | Glass Harvest | | 4100000 USD'],
  },
  {
    text: 'The gross of "Glass Harvest" climbed to $22 million.',
    published,
    facts: ['box_office | Glass Harvest | | 22000000 USD'],
  },
  { text: '"Glass Harvest" made a $22 million profit.', published, facts: [] },
  { text: 'Red Barn Films borrowed $22 million for "Glass Harvest".', published, facts: [] },
  // held
  {
    text: 'The Lakeside Film Festival runs from October 9 to 18 in Lucerne.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-09/2025-10-18 | Lucerne'],
  },
  {
    text: 'The Lakeside Film Festival will be held in Lucerne on October 9-18.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-09/2025-10-18 | Lucerne'],
  },
  {
    text: 'The Lakeside Film Festival opens on October 9.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-09'],
  },
  {
    text: 'The Lakeside Film Festival took place in Lucerne last month.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-08 | Lucerne'],
  },
  {
    text: 'The Lakeside Film Festival, held from September 1 to 6, drew 20,000 visitors.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-09-01/2025-09-06'],
  },
  {
    text: 'The 12th Lakeside Film Festival kicks off on October 9 in Lucerne.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-09 | Lucerne'],
  },
  {
    text: 'The Lakeside Film Festival closed on Saturday.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-09-06'],
  },
  {
    text: 'The Lakeside Film Festival (October 9-18) has announced its jury.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-09/2025-10-18'],
  },
  {
    text: 'The Lakeside Film Festival announced its jury. It runs until October 18.',
    published,
    facts: ['held | Lakeside Film Festival | | | ../2025-10-18'],
  },
  {
    text: "The Lakeside Film Festival announced its jury. This year's edition will take place on October 9-18.",
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-09/2025-10-18'],
  },
  {
    text: 'The Lakeside Film Festival announced its jury. The festival ends on October 18.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-18'],
  },
  {
    text: 'The Lakeside Film Festival got under way in Lucerne on Friday.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-09-05 | Lucerne'],
  },
  {
    text: 'The Lakeside Film Festival returns on October 9.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-09'],
  },
  {
    text: 'The next edition of the Lakeside Film Festival is scheduled for October 9-18.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-09/2025-10-18'],
  },
  {
    text: 'The Lakeside Film Festival begins Friday in Lucerne and runs through October 3.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-09-12 | Lucerne'],
  },
  {
    text: 'Organisers of the Lakeside Film Festival said it would go ahead from October 9 to 18.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-10-09/2025-10-18'],
  },
  {
    text: 'The Lakeside Film Festival wrapped up in Lucerne on Saturday night.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-09-06 | Lucerne'],
  },
  {
    text: 'Held in Lucerne from September 1 to 6, the Lakeside Film Festival drew 20,000 visitors.',
    published,
    facts: ['held | Lakeside Film Festival | | | 2025-09-01/2025-09-06 | Lucerne'],
  },
  {
    text: 'The Alpine Economic Forum, which opened in Lucerne on Tuesday, will hear 40 speakers.',
    published,
    facts: ['held | Alpine Economic Forum | | | 2025-09-09 | Lucerne'],
  },
  {
    text: 'The Alpine Economic Forum was to have been held on October 9 but has been cancelled.',
    published,
    facts: [],
  },
  {
    text: 'The Federal Reserve holds its next meeting on September 16-17.',
    published,
    facts: [],
    optional: ['held | Federal Reserve'],
  },
  { text: 'The Lakeside Film Festival will present its programme on October 9.', published, facts: [] },
  { text: 'The Lakeside Film Festival was founded in 1987.', published, facts: [] },
  // award
  {
    text: '"Glass Harvest" won the Golden Heron.',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: '"Glass Harvest" won the Golden Heron at the Lakeside Film Festival on Saturday.',
    published,
    facts: ['award | Glass Harvest | Golden Heron | | 2025-09-06'],
  },
  {
    text: 'The Golden Heron went to "Glass Harvest".',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: 'The Golden Heron for best film went to "Glass Harvest".',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: '"Glass Harvest" was awarded the Golden Heron.',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: 'Petra Novak received the Golden Heron for lifetime achievement.',
    published,
    facts: ['award | Petra Novak | Golden Heron'],
  },
  {
    text: 'The jury awarded the Golden Heron to "Glass Harvest".',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: 'The jury gave the Golden Heron to "Glass Harvest".',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: '"Glass Harvest", winner of the Golden Heron, opens on October 9.',
    published,
    facts: ['award | Glass Harvest | Golden Heron', 'release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: '"Glass Harvest", which won the Golden Heron in 2023, opens on October 9.',
    published,
    facts: ['award | Glass Harvest | Golden Heron | | 2023', 'release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: '"Glass Harvest" took home the Golden Heron.',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: 'The Golden Heron was won by "Glass Harvest".',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: 'The winner of the Golden Heron was "Glass Harvest".',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: 'Petra Novak was presented with the Golden Heron on Saturday.',
    published,
    facts: ['award | Petra Novak | Golden Heron | | 2025-09-06'],
  },
  {
    text: 'Petra Novak\'s Golden Heron winner "Glass Harvest" opens on October 9.',
    published,
    facts: ['award | Glass Harvest | Golden Heron', 'release | Glass Harvest | | | 2025-10-09'],
    optional: ['director | Glass Harvest | Petra Novak'],
  },
  {
    text: '"Glass Harvest" picked up the Golden Heron and "Cold Bay" the Silver Heron.',
    published,
    facts: ['award | Glass Harvest | Golden Heron', 'award | Cold Bay | Silver Heron'],
  },
  {
    text: 'The Golden Heron went to "Glass Harvest" and the Silver Heron to "Cold Bay".',
    published,
    facts: ['award | Glass Harvest | Golden Heron', 'award | Cold Bay | Silver Heron'],
  },
  {
    text: 'Best Actress: Petra Novak, "Glass Harvest"\nGolden Heron: "Cold Bay"',
    published,
    facts: ['award | Petra Novak'],
    optional: ['award | Cold Bay | Golden Heron'],
  },
  {
    text: '"Glass Harvest" has already earned its director the Golden Heron.',
    published,
    facts: [],
    optional: ['award | | Golden Heron'],
  },
  {
    text: 'The drama "Glass Harvest" follows a widow. The film received the Golden Heron on Saturday.',
    published,
    facts: ['award | Glass Harvest | Golden Heron | | 2025-09-06'],
  },
  {
    text: 'The drama "Glass Harvest" follows a widow. It collected the Golden Heron in Lucerne.',
    published,
    facts: ['award | Glass Harvest | Golden Heron'],
  },
  {
    text: 'Petra Novak accepted the Golden Heron on Saturday night.',
    published,
    facts: ['award | Petra Novak | Golden Heron | | 2025-09-06'],
  },
  {
    text: 'Lena Kohl won the Golden Heron for her role in "Glass Harvest".',
    published,
    facts: ['award | Lena Kohl | Golden Heron'],
  },
  { text: '"Glass Harvest" is nominated for the Golden Heron.', published, facts: [] },
  {
    text: '"Glass Harvest" lost the Golden Heron to "Cold Bay".',
    published,
    facts: [],
    optional: ['award | Cold Bay | Golden Heron'],
  },
  { text: '"Glass Harvest" failed to win the Golden Heron.', published, facts: [] },
  {
    text: 'Petra Novak was honoured with the Golden Heron.',
    published,
    facts: ['award | Petra Novak | Golden Heron'],
  },
  // position
  {
    text: 'Lena Kohl, chief executive of Red Barn Films, said profits would rise.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Lena Kohl, the head of Red Barn Films, said profits would rise.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Red Barn Films CEO Lena Kohl said profits would rise.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: "Red Barn Films' chief executive, Lena Kohl, said profits would rise.",
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Lena Kohl, who heads Red Barn Films, said profits would rise.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: '"Profits will rise," said Lena Kohl, an analyst at Baltic Bank.',
    published,
    facts: ['position | Lena Kohl | Baltic Bank'],
  },
  {
    text: '"Profits will rise," said Lena Kohl of Baltic Bank.',
    published,
    facts: ['position | Lena Kohl | Baltic Bank'],
  },
  {
    text: '"Profits will rise," Lena Kohl, senior economist at Baltic Bank, wrote in a note.',
    published,
    facts: ['position | Lena Kohl | Baltic Bank'],
  },
  {
    text: '"Profits will rise," said Baltic Bank analyst Lena Kohl.',
    published,
    facts: ['position | Lena Kohl | Baltic Bank'],
  },
  {
    text: '"Profits will rise," said Lena Kohl, head of currency strategy at Baltic Bank in Riga.',
    published,
    facts: ['position | Lena Kohl | Baltic Bank'],
  },
  {
    text: 'Lena Kohl was appointed chief executive of Red Barn Films on Monday.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Red Barn Films has named Lena Kohl as its chief executive.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Red Barn Films appointed Lena Kohl chief financial officer.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Lena Kohl joined Red Barn Films as head of sales.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Lena Kohl will take over as president of Red Barn Films in January.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Lena Kohl has been the director of the Institute of Screen Studies since 2019.',
    published,
    facts: ['position | Lena Kohl | Institute of Screen Studies'],
  },
  {
    text: 'Lena Kohl, a professor at the Riga School of Economics, said prices would rise.',
    published,
    facts: ['position | Lena Kohl | Riga School of Economics'],
  },
  {
    text: 'Deputy Culture Minister Lena Kohl opened the fair.',
    published,
    facts: [],
    optional: ['position | Lena Kohl'],
  },
  {
    text: 'Lena Kohl, deputy minister at the Ministry of Culture, opened the fair.',
    published,
    facts: ['position | Lena Kohl | Ministry of Culture'],
  },
  {
    text: 'Lena Kohl, spokeswoman for the Ministry of Culture, said the law would pass.',
    published,
    facts: ['position | Lena Kohl | Ministry of Culture'],
  },
  {
    text: 'Ministry of Culture spokeswoman Lena Kohl said the law would pass.',
    published,
    facts: ['position | Lena Kohl | Ministry of Culture'],
  },
  {
    text: 'Lena Kohl leads the sales department at Red Barn Films.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'The Red Barn Foundation opened an archive in Riga.\n\n"Nobody asked us," executive director Lena Kohl told reporters.',
    published,
    facts: ['position | Lena Kohl | Red Barn Foundation'],
  },
  {
    text: 'The Red Barn Foundation opened an archive in Riga.\n\n"Nobody asked us," the director Lena Kohl told reporters.',
    published,
    facts: [],
  },
  {
    text: "Red Barn Films opened an office in Riga. The company's chief executive, Lena Kohl, said profits would rise.",
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Red Barn Films opened an office in Riga. Chief Executive Lena Kohl said profits would rise.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Lena Kohl, founder and chairwoman of Red Barn Films, said profits would rise.',
    published,
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Lena Kohl, artistic director of the Lakeside Film Festival, announced the jury.',
    published,
    facts: ['position | Lena Kohl | Lakeside Film Festival'],
  },
  {
    text: 'Lena Kohl stepped down as chief executive of Red Barn Films in 2020.',
    published,
    facts: [],
    optional: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: "The bank's chief economist, Lena Kohl, expects a cut. Baltic Bank reports on Friday.",
    published,
    facts: [],
    optional: ['position | Lena Kohl | Baltic Bank'],
  },
  {
    text: 'Lena Kohl (Red Barn Films) and Ivo Marek (Tern Studio) joined the panel.',
    published,
    facts: [],
    optional: ['position | Lena Kohl | Red Barn Films', 'position | Ivo Marek | Tern Studio'],
  },
  {
    text: 'The fair was opened by Lena Kohl, rector of Riga Film Academy, and Ivo Marek, head of the Nordic Screen Fund.',
    published,
    facts: ['position | Lena Kohl | Riga Film Academy', 'position | Ivo Marek | Nordic Screen Fund'],
  },
  { text: 'Lena Kohl praised Red Barn Films.', published, facts: [] },
  { text: 'Lena Kohl criticised the chief executive of Red Barn Films.', published, facts: [] },
  // set_in
  { text: '"Glass Harvest" is set in 1943.', published, facts: ['set_in | Glass Harvest | | | 1943'] },
  {
    text: '"Glass Harvest" is set in Prague in 1968.',
    published,
    facts: ['set_in | Glass Harvest | | | 1968'],
  },
  {
    text: 'Set in 1968, "Glass Harvest" follows a widow.',
    published,
    facts: ['set_in | Glass Harvest | | | 1968'],
  },
  {
    text: '"Glass Harvest", set in the 1930s, follows a widow.',
    published,
    facts: ['set_in | Glass Harvest | | | 193X'],
  },
  {
    text: '"Glass Harvest" takes place in the summer of 1968.',
    published,
    facts: ['set_in | Glass Harvest | | | 1968-06/1968-08'],
  },
  {
    text: '"Glass Harvest" follows a widow. The story takes place in 1968.',
    published,
    facts: ['set_in | Glass Harvest | | | 1968'],
  },
  {
    text: '"Glass Harvest" follows a widow. The action unfolds in 1968.',
    published,
    facts: ['set_in | Glass Harvest | | | 1968'],
  },
  {
    text: '"Glass Harvest" follows a widow in 1968 Prague.',
    published,
    facts: ['set_in | Glass Harvest | | | 1968'],
  },
  {
    text: '"Glass Harvest" follows a widow. The film is set in the early 1990s.',
    published,
    facts: ['set_in | Glass Harvest | | | 199X'],
  },
  {
    text: '"Glass Harvest" tells the story of a widow in 1943.',
    published,
    facts: ['set_in | Glass Harvest | | | 1943'],
  },
  {
    text: '"Glass Harvest" is a drama set against the floods of 1953.',
    published,
    facts: ['set_in | Glass Harvest | | | 1953'],
  },
  {
    text: '"Glass Harvest" unfolds over one night in 1968.',
    published,
    facts: ['set_in | Glass Harvest | | | 1968'],
  },
  {
    text: 'The events of "Glass Harvest" take place in 1968.',
    published,
    facts: ['set_in | Glass Harvest | | | 1968'],
  },
  {
    text: 'The plot of "Glass Harvest" begins in 1968.',
    published,
    facts: ['set_in | Glass Harvest | | | 1968'],
  },
  {
    text: '"Glass Harvest", a drama about a widow in 1930s Shanghai, opens on October 9.',
    published,
    facts: ['set_in | Glass Harvest | | | 193X', 'release | Glass Harvest | | | 2025-10-09'],
  },
  {
    text: 'The series "Glass Harvest" transports viewers to the 1930s.',
    published,
    facts: ['set_in | Glass Harvest | | | 193X'],
  },
  {
    text: 'In "Glass Harvest", set in occupied Norway in 1942, a widow shelters a pilot.',
    published,
    facts: ['set_in | Glass Harvest | | | 1942'],
  },
  {
    text: 'The period drama "Glass Harvest" opens in 1911 with a funeral.',
    published,
    facts: [],
    optional: ['set_in | Glass Harvest | | | 1911'],
  },
  {
    text: '"Glass Harvest" chronicles the winter of 1942 in Norway.',
    published,
    facts: [],
    optional: ['set_in | Glass Harvest'],
  },
  { text: '"Glass Harvest" is based on a novel published in 1968.', published, facts: [] },
  { text: '"Glass Harvest" was shot in Prague in 2024.', published, facts: [] },
  // signed
  {
    text: 'Red Barn Films and Moonlit Pictures signed a cooperation agreement on Monday.',
    published,
    facts: [],
    optional: ['signed'],
  },
  {
    text: 'China and Norway signed the Film Co-production Agreement in Oslo on Monday.',
    published,
    facts: [
      'signed | Film Co-production Agreement | China | | 2025-09-08',
      'signed | Film Co-production Agreement | Norway | | 2025-09-08',
    ],
  },
  {
    text: 'The Oslo Memorandum was signed by Red Barn Films and Moonlit Pictures on Monday.',
    published,
    facts: [
      'signed | Oslo Memorandum | Red Barn Films | | 2025-09-08',
      'signed | Oslo Memorandum | Moonlit Pictures | | 2025-09-08',
    ],
  },
  {
    text: 'Red Barn Films signed the Oslo Memorandum with Moonlit Pictures on Monday.',
    published,
    facts: [
      'signed | Oslo Memorandum | Red Barn Films | | 2025-09-08',
      'signed | Oslo Memorandum | Moonlit Pictures | | 2025-09-08',
    ],
  },
  {
    text: 'The Oslo Memorandum, signed on Monday, covers ten films.',
    published,
    facts: ['signed | Oslo Memorandum | | | 2025-09-08'],
  },
  {
    text: 'The two countries are parties to the Oslo Agreement, signed in 2019.',
    published,
    facts: ['signed | Oslo Agreement | | | 2019'],
  },
  {
    text: 'The signing of the Oslo Memorandum took place on Monday.',
    published,
    facts: ['signed | Oslo Memorandum | | | 2025-09-08'],
  },
  {
    text: 'The Oslo Memorandum was inked on Monday by Lena Kohl and Ivo Marek.',
    published,
    facts: [
      'signed | Oslo Memorandum | Lena Kohl | | 2025-09-08',
      'signed | Oslo Memorandum | Ivo Marek | | 2025-09-08',
    ],
  },
  {
    text: 'Lena Kohl and Ivo Marek put their signatures to the Oslo Memorandum on Monday.',
    published,
    facts: [
      'signed | Oslo Memorandum | Lena Kohl | | 2025-09-08',
      'signed | Oslo Memorandum | Ivo Marek | | 2025-09-08',
    ],
  },
  {
    text: 'Signed in Oslo in 2019, the Oslo Memorandum covers ten films.',
    published,
    facts: ['signed | Oslo Memorandum | | | 2019'],
  },
  {
    text: 'The Oslo Memorandum will be signed on October 9.',
    published,
    facts: ['signed | Oslo Memorandum | | | 2025-10-09'],
  },
  { text: 'The Oslo Memorandum has not been signed.', published, facts: [] },
  { text: 'The Oslo Memorandum expires on October 9.', published, facts: [] },
  {
    text: 'China and Norway concluded the Oslo Agreement in 2019.',
    published,
    facts: ['signed | Oslo Agreement | China | | 2019', 'signed | Oslo Agreement | Norway | | 2019'],
  },
  {
    text: 'Under the Oslo Agreement, which China and Norway signed in 2019, ten films were made.',
    published,
    facts: ['signed | Oslo Agreement | China | | 2019', 'signed | Oslo Agreement | Norway | | 2019'],
  },
  // sequel
  {
    text: '"Glass Harvest 2" is the sequel to "Glass Harvest".',
    published,
    facts: ['sequel | Glass Harvest | Glass Harvest 2'],
  },
  {
    text: '"Cold Bay", the sequel to "Glass Harvest", opens on October 9.',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay', 'release | Cold Bay | | | 2025-10-09'],
  },
  {
    text: '"Glass Harvest" was a hit. Its sequel, "Cold Bay", opens on October 9.',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay', 'release | Cold Bay | | | 2025-10-09'],
  },
  {
    text: '"Glass Harvest" was a hit. A sequel, "Cold Bay", is in development.',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay'],
  },
  {
    text: '"Glass Harvest" was a hit. A sequel titled "Cold Bay" is in development.',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay'],
  },
  {
    text: 'The sequel to "Glass Harvest", "Cold Bay", opens on October 9.',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay', 'release | Cold Bay | | | 2025-10-09'],
  },
  {
    text: 'The sequel to "Glass Harvest" will be called "Cold Bay".',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay'],
  },
  {
    text: '"Cold Bay" is a follow-up to "Glass Harvest".',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay'],
  },
  {
    text: '"Cold Bay" picks up where "Glass Harvest" left off.',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay'],
  },
  {
    text: '"Cold Bay" continues the story of "Glass Harvest".',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay'],
  },
  {
    text: '"Glass Harvest" was followed by "Cold Bay" in 2021.',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay'],
  },
  {
    text: '"Cold Bay" is the second instalment after "Glass Harvest".',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay'],
  },
  {
    text: 'Work has begun on a sequel to "Glass Harvest".',
    published,
    facts: [],
    optional: ['sequel | Glass Harvest'],
  },
  {
    text: 'A sequel to "Glass Harvest" has been announced.',
    published,
    facts: [],
    optional: ['sequel | Glass Harvest'],
  },
  {
    text: 'The second part of "Glass Harvest", titled "Cold Bay", opens on October 9.',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay', 'release | Cold Bay | | | 2025-10-09'],
  },
  {
    text: '"Cold Bay" is a prequel to "Glass Harvest".',
    published,
    facts: [],
    optional: ['sequel | Cold Bay | Glass Harvest'],
  },
  {
    text: '"Cold Bay", sequel of "Glass Harvest", opens on October 9.',
    published,
    facts: ['sequel | Glass Harvest | Cold Bay', 'release | Cold Bay | | | 2025-10-09'],
  },
  { text: '"Cold Bay" is not a sequel to "Glass Harvest".', published, facts: [] },
  // What looks like one of these and states nothing.
  { text: 'The "Golden Visa" scheme is set to end in 2026.', published, facts: [] },
  { text: '"Glass Harvest" was not directed by Petra Novak.', published, facts: [] },
  { text: 'The drama "Glass Harvest" is Petra Novak\'s favourite film.', published, facts: [] },
  {
    text: 'The drama "Glass Harvest" is a thriller from producer Lena Kohl.',
    published,
    facts: [],
    optional: ['producer | Glass Harvest | Lena Kohl'],
  },
  {
    text: 'The thriller "Glass Harvest" led the chart and was followed by "Cold Bay".',
    published,
    facts: [],
  },
  {
    text: 'The thriller "Glass Harvest" was followed by "Cold Bay" with $3.8 million.',
    published,
    facts: [],
    optional: ['box_office | Cold Bay | | 3800000 USD'],
  },
  { text: 'Lena Kohl heads to Red Barn Films on Monday.', published, facts: [] },
  { text: 'Lena Kohl leads a protest against Red Barn Films.', published, facts: [] },
  { text: 'Lena Kohl, who praised Red Barn Films, wrote the novel.', published, facts: [] },
  { text: 'Rights to the book "Glass Harvest" went to Moonlit Pictures.', published, facts: [] },
  { text: 'Moonlit Pictures landed in trouble over the drama "Glass Harvest".', published, facts: [] },
  {
    text: 'The jury gave Petra Novak a standing ovation before the Golden Heron was handed out.',
    published,
    facts: [],
  },
  { text: 'Moonlit Pictures bought a table at the premiere of "Glass Harvest".', published, facts: [] },
  { text: 'Red Barn Films sued Moonlit Pictures over the drama "Glass Harvest".', published, facts: [] },
  { text: "Baltic Bank, a partner of Red Barn Films, hired Lena Kohl's law firm.", published, facts: [] },
  { text: 'The Lakeside Film Festival (founded in 1987) announced its jury.', published, facts: [] },
  { text: 'The Lakeside Film Festival announced its jury. It was founded in 1987.', published, facts: [] },
  {
    text: 'The drama "Glass Harvest" won praise. Its release on DVD has not been announced.',
    published,
    facts: [],
  },
  {
    text: 'The budget of the Lakeside Film Festival rose to $12 million from $9 million.',
    published,
    facts: [],
  },
  {
    text: 'Lena Kohl and Petra Novak saw "Glass Harvest" with Moonlit Pictures as guests.',
    published,
    facts: [],
  },
  {
    text: 'The drama "Glass Harvest" opened the door to talks, said Petra Novak, head of the school.',
    published,
    facts: [],
  },
  { text: 'In "Open Letters", her column, Petra Novak praised the museum.', published, facts: [] },
  { text: 'The so-called "Iron Bargain" was made for $12 million.', published, facts: [] },
  {
    text: 'The drama "Glass Harvest" opened the week. The jury included producer Ivo Marek and director Lena Kohl.',
    published,
    facts: [],
  },
  {
    text: 'The programme, organized by Moonlit Pictures and the Lucerne Film Festival, runs through September 22.',
    published,
    facts: [],
  },
];
