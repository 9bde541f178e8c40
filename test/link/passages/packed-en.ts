/** Trade reports and features that pack several facts into one sentence, each with all that it states; beside them what looks alike and states less. */
import type { Passage } from './passage.ts';

export const packed: readonly Passage[] = [
  {
    text: '“Marsh Light” is a ghost story for grown-ups. Filmed in 1971 by Petra Holm with an all-Danish cast, “Marsh Light” follows a ferryman and his niece.',
    published: '2025-10-14',
    facts: ['director | Marsh Light | Petra Holm'],
  },
  {
    text: 'Shot in Lapland by Anders Kivi over three winters, “The Snow Clerk” had been thought lost.',
    published: '2025-10-14',
    facts: ['director | The Snow Clerk | Anders Kivi'],
  },
  {
    text: 'The comedy “Paper Lions” begins filming in May, with Rosa Keller directing.',
    published: '2025-10-14',
    facts: ['director | Paper Lions | Rosa Keller'],
  },
  {
    text: 'The remake, “Salt and Rust,” is due in cinemas in March 2027. It is being made by Northgate Films, with Igor Lentz directing, and has a cast of children.',
    published: '2025-10-14',
    facts: [
      'director | Salt and Rust | Igor Lentz',
      'producer | Salt and Rust | Northgate Films',
      'release | Salt and Rust | | | 2027-03',
    ],
  },
  {
    text: 'Keller’s previous feature, the comedy “Two Left Boots,” sold 90,000 tickets in Austria. Rosa Keller was born in Graz.',
    published: '2025-10-14',
    facts: ['director | Two Left Boots | Rosa Keller'],
  },
  {
    text: 'The thriller “Night Ferry” starts shooting in Riga on Monday. The director is Janis Ozols, whose “Amber Road” won the Golden Goblet in Shanghai.',
    published: '2025-10-14',
    facts: ['director | Night Ferry | Janis Ozols', 'director | Amber Road | Janis Ozols'],
    optional: ['award | Amber Road'],
  },
  {
    text: '“The Bell Ringer” pulled in $4.1 million. Lena Fischer, whose “Nine Doors” took the Crystal Globe at Karlovy Vary in 2018, directs.',
    published: '2025-10-14',
    facts: [
      'director | The Bell Ringer | Lena Fischer',
      'director | Nine Doors | Lena Fischer',
      'box_office | The Bell Ringer',
    ],
    optional: ['award | Nine Doors'],
  },
  {
    text: 'Friday brings “Cold Harbour,” a heist drama written, directed by and starring Tom Arkwright.',
    published: '2025-10-14',
    facts: ['director | Cold Harbour | Tom Arkwright', 'release | Cold Harbour | | | 2025-10-17'],
  },
  {
    text: '“The Quiet Mile,” written and directed by and starring Ines Duarte, opens on November 7.',
    published: '2025-10-14',
    facts: ['director | The Quiet Mile | Ines Duarte', 'release | The Quiet Mile | | | 2025-11-07'],
  },
  {
    text: 'Harbour Films has Ken Adler’s “Blue Psalm,” the sleeper of last winter, among its releases.',
    published: '2025-10-14',
    facts: ['director | Blue Psalm | Ken Adler', 'distributor | Blue Psalm | Harbour Films'],
  },
  {
    text: 'The thriller “Iron Kite,” with Nils Strand directing and Eva Dahl producing, has wrapped in Bergen.',
    published: '2025-10-14',
    facts: ['director | Iron Kite | Nils Strand', 'producer | Iron Kite | Eva Dahl'],
  },
  {
    text: '“Iron Kite” wrapped on Tuesday. With Eva Dahl directing a school choir, the ceremony ended in song.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: '“Iron Kite” opened strongly in Norway. Photographed in 2019 by Eva Dahl, the posters show a kite.',
    published: '2025-10-14',
    facts: [],
    optional: ['release | Iron Kite'],
  },
  {
    text: '“Iron Kite” opened strongly. The Eva Dahl exhibition in Bergen closes on Sunday.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'Eva Dahl’s previous novel, “The Reef,” sold 90,000 copies.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'Friday brings “Cold Harbour,” a heist drama written by and starring Tom Arkwright.',
    published: '2025-10-14',
    facts: ['release | Cold Harbour | | | 2025-10-17'],
  },
  {
    text: '“The Pilot’s Daughter” starts shooting on Monday in Tromso. Greta Lund and Simon Aker are producing, for Oslo’s Fjordmark and Sami outfit Reindeer Road, respectively.',
    published: '2025-10-14',
    facts: [
      'producer | The Pilot’s Daughter | Greta Lund',
      'producer | The Pilot’s Daughter | Simon Aker',
      'producer | The Pilot’s Daughter | Fjordmark',
      'producer | The Pilot’s Daughter | Reindeer Road',
    ],
  },
  {
    text: '“The Pilot’s Daughter” wraps on Nov. 21. Anna Weiss is producing for Berlin-based Kolibri Film.',
    published: '2025-10-14',
    facts: ['producer | The Pilot’s Daughter | Anna Weiss', 'producer | The Pilot’s Daughter | Kolibri Film'],
  },
  {
    text: 'The romance “Tin Heart” is produced by Lola Vance for Madrid’s Casa Roja and by Teo Prats for Barcelona outfit Mar Brava.',
    published: '2025-10-14',
    facts: [
      'producer | Tin Heart | Lola Vance',
      'producer | Tin Heart | Teo Prats',
      'producer | Tin Heart | Casa Roja',
      'producer | Tin Heart | Mar Brava',
    ],
  },
  {
    text: 'Lighthouse Releasing has bought North American rights to “Tin Heart.” UK and Irish rights went to Picture Yard in May; Nordic territories are with Aurora Reel.',
    published: '2025-10-14',
    facts: [
      'distributor | Tin Heart | Lighthouse Releasing',
      'distributor | Tin Heart | Picture Yard',
      'distributor | Tin Heart | Aurora Reel',
    ],
  },
  {
    text: 'The road movie “Two Spare Keys” sold 210,000 tickets at home, and was picked up for Japan by Lantern House.',
    published: '2025-10-14',
    facts: ['distributor | Two Spare Keys | Lantern House'],
  },
  {
    text: '“The Notary” bowed to $640,000 on 388 screens; local buyer Cine Mirador is understood to have paid $150,000 for it.',
    published: '2025-10-14',
    facts: ['box_office | The Notary', 'distributor | The Notary | Cine Mirador'],
  },
  {
    text: '“The Notary” opens in Chile in May. Local distributor Cine Mirador paid $90,000 for it, two people said.',
    published: '2025-10-14',
    facts: ['release | The Notary | | | 2026-05', 'distributor | The Notary | Cine Mirador'],
  },
  {
    text: 'Handled by Seaside Entertainment and in cinemas since Oct. 3, the comedy “Aunt Rosa” has amassed $4.6 million.',
    published: '2025-10-14',
    facts: [
      'distributor | Aunt Rosa | Seaside Entertainment',
      'release | Aunt Rosa | | | 2025-10-03',
      'box_office | Aunt Rosa',
    ],
  },
  {
    text: '“Aunt Rosa” stays in front. Handled by Seaside Entertainment, the film has taken $4.6 million.',
    published: '2025-10-14',
    facts: ['distributor | Aunt Rosa | Seaside Entertainment', 'box_office | Aunt Rosa'],
  },
  {
    text: '“Aunt Rosa” opens in Spain on December 5 and in Portugal, where Lisbon’s Mar Alto holds the rights, a week later.',
    published: '2025-10-14',
    facts: ['release | Aunt Rosa | | | 2025-12-05 | Spain', 'distributor | Aunt Rosa | Mar Alto'],
    optional: ['release | Aunt Rosa | | | | Portugal'],
  },
  {
    text: 'The drama “Weather Eye” opens in Ireland on November 7 and in Britain, courtesy of Tern House, in the spring.',
    published: '2025-10-14',
    facts: [
      'release | Weather Eye | | | 2025-11-07 | Ireland',
      'release | Weather Eye | | | 2026-03/2026-05 | Britain',
      'distributor | Weather Eye | Tern House',
    ],
  },
  {
    text: '“Weather Eye” opens in Ireland on November 7, courtesy of Tern House.',
    published: '2025-10-14',
    facts: ['release | Weather Eye | | | 2025-11-07 | Ireland', 'distributor | Weather Eye | Tern House'],
  },
  {
    text: 'Tern House has acquired British rights to “Weather Eye.” The company plans an autumn 2026 bow.',
    published: '2025-10-14',
    facts: ['distributor | Weather Eye | Tern House', 'release | Weather Eye | | | 2026-09/2026-11'],
  },
  {
    text: 'Tern House has acquired British rights to “Weather Eye.” The dispute went to the High Court in May; its lawyers are with Hart Lane.',
    published: '2025-10-14',
    facts: ['distributor | Weather Eye | Tern House'],
  },
  {
    text: '“Weather Eye” opens on November 7. The musical rights went to Chappell Music in May.',
    published: '2025-10-14',
    facts: ['release | Weather Eye | | | 2025-11-07'],
  },
  {
    text: '“Weather Eye” opens on November 7. Local buyer Anna Holt is understood to have paid $150,000 for a flat above the cinema.',
    published: '2025-10-14',
    facts: ['release | Weather Eye | | | 2025-11-07'],
  },
  {
    text: '“Weather Eye” opens on November 7. Handled by two trainers, the sheep in it are well behaved.',
    published: '2025-10-14',
    facts: ['release | Weather Eye | | | 2025-11-07'],
  },
  {
    text: '“Weather Eye” opens on November 7. Anna Weiss is producing a podcast for Berlin’s Kolibri Radio.',
    published: '2025-10-14',
    facts: ['release | Weather Eye | | | 2025-11-07'],
  },
  {
    text: '“Weather Eye” opens on November 7. The company plans an autumn 2026 share issue.',
    published: '2025-10-14',
    facts: ['release | Weather Eye | | | 2025-11-07'],
  },
  {
    text: '“The Bride of Sul” follows a milkmaid and a radio operator in the Andes of the 1930s.',
    published: '2025-10-14',
    facts: ['set_in | The Bride of Sul | | | 193X'],
  },
  {
    text: '“Copper Sky” follows two sisters in the Lisbon of 1962.',
    published: '2025-10-14',
    facts: ['set_in | Copper Sky | | | 1962'],
  },
  {
    text: 'The 1974-set story of “Copper Sky,” scripted by Ana Melo, centers on a pilot’s wife.',
    published: '2025-10-14',
    facts: ['set_in | Copper Sky | | | 1974'],
  },
  {
    text: 'Mara Duran has boarded the thriller “Copper Sky.” The 1974-set film centers on a pilot’s wife who takes over his route.',
    published: '2025-10-14',
    facts: ['set_in | Copper Sky | | | 1974'],
  },
  {
    text: '“Copper Sky,” a 1920s-set romance, opens in Spain on December 5.',
    published: '2025-10-14',
    facts: ['set_in | Copper Sky | | | 192X', 'release | Copper Sky | | | 2025-12-05 | Spain'],
  },
  {
    text: 'The comedy “The Tiger Count,” in which Ben Doyle plays a clerk sent to 17th century Siberia, pulled in $5.1 million.',
    published: '2025-10-14',
    facts: ['set_in | The Tiger Count | | | 16XX', 'box_office | The Tiger Count'],
  },
  {
    text: '“Copper Sky” opens in Spain on December 5. It is 1986, and on a Scottish island two brothers inherit a ferry.',
    published: '2025-10-14',
    facts: ['release | Copper Sky | | | 2025-12-05 | Spain', 'set_in | Copper Sky | | | 1986'],
  },
  {
    text: '“Copper Sky” was shown at a cinema in 1950s style. Ben Doyle collects clocks in Edinburgh of the 1840s.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: '“Copper Sky” opened in Spain. The 1974-built cinema was full.',
    published: '2025-10-14',
    facts: [],
    optional: ['release | Copper Sky | | | | Spain'],
  },
  {
    text: '“Copper Sky” opened in Spain. It is 2025, and cinemas in Madrid are full again.',
    published: '2025-10-14',
    facts: [],
    optional: ['release | Copper Sky | | | | Spain'],
  },
  {
    text: '“Copper Sky” opened in Spain. Ana Melo follows the market from the Lisbon of 2025.',
    published: '2025-10-14',
    facts: [],
    optional: ['release | Copper Sky | | | | Spain'],
  },
  {
    text: '“We had the songs,” said Nadia Berg, who has headed the Estonian Film Museum since 2022.',
    published: '2025-10-14',
    facts: ['position | Nadia Berg | Estonian Film Museum'],
  },
  {
    text: 'Peter Salo, who has run the Helsinki Film Archive since 2019, thanked the donors.',
    published: '2025-10-14',
    facts: ['position | Peter Salo | Helsinki Film Archive'],
  },
  {
    text: 'Harbour Light head of sales Tess Rowan negotiated the deal with Marie Blanc of Paris-based Lune Films.',
    published: '2025-10-14',
    facts: ['position | Tess Rowan | Harbour Light', 'position | Marie Blanc | Lune Films'],
  },
  {
    text: 'Harbour Light chief buyer Tess Rowan said the price was fair.',
    published: '2025-10-14',
    facts: ['position | Tess Rowan | Harbour Light'],
  },
  {
    text: 'Tess Rowan of Dublin met Harbour Light on Tuesday. Marie Blanc of the jury was late.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'Nadia Berg, who once visited the Estonian Film Museum, has headed south since 2022.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'Harbour Light rival Tess Rowan negotiated with Erik Lindholm of Polar fame.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'Former Harbour Light acquisitions chief Tess Rowan opened a café.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'One of them, Ivan Petrov’s debut “Salt Road,” earned a diploma at the Karlovy Vary International Film Festival in 1954.',
    published: '2025-10-14',
    facts: ['award | Salt Road | | | 1954', 'director | Salt Road | Ivan Petrov'],
  },
  {
    text: 'Mara Duran, a Golden Calf winner for “The Lock,” has joined the cast of “Ice Road.”',
    published: '2025-10-14',
    facts: ['award | Mara Duran | Golden Calf'],
  },
  {
    text: 'Mara Duran, an Oscar nominee for “The Lock,” has joined the cast of “Ice Road.”',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: '“Tin Bell,” a short, brought her a Golden Bear in Berlin in 2012, Nora Falk says.',
    published: '2025-10-14',
    facts: ['award | | Golden Bear | | 2012'],
  },
  {
    text: 'Nora Falk cooked for farmhands before “Tin Bell,” a short, brought her a Silver Lion in Venice in 2012.',
    published: '2025-10-14',
    facts: ['award | | Silver Lion | | 2012'],
  },
  {
    text: 'The director is Nora Falk, behind 2022 Sundance winner “The Beet Farm.”',
    published: '2025-10-14',
    facts: ['award | The Beet Farm | | | 2022', 'director | The Beet Farm | Nora Falk'],
  },
  {
    text: 'The role earned Mara Duran a Golden Calf for best actress in 2019.',
    published: '2025-10-14',
    facts: ['award | Mara Duran | Golden Calf | | 2019'],
  },
  {
    text: 'Nora Falk brought a Golden Bear T-shirt back from Berlin in 2012.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'A remake, “Milk and Wire,” is in the works in Ulan-Ude. Budgeted at 38 million yuan, it is being produced jointly by Blue River Pictures of Harbin and Chita-based Steppe Studio.',
    published: '2025-10-14',
    facts: [
      'budget | Milk and Wire | | 38000000 CNY',
      'co_producer | Milk and Wire | Blue River Pictures',
      'co_producer | Milk and Wire | Steppe Studio',
    ],
  },
  {
    text: 'The road movie “Two Spare Keys” sold 210,000 tickets at home, or nearly 3.1 billion tugriks.',
    published: '2025-10-14',
    facts: ['box_office | Two Spare Keys | | 3100000000 MNT'],
  },
  {
    text: '“Ice Road” wraps in November. Also backing the €6.2 million museum are two banks.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: '“Two Spare Keys” sold 210,000 DVDs, or nearly a third of the stock. The firm sold 40,000 phones, or €3 million.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: '“Glass Orchard” stayed on top in Poland for a second weekend. Released on October 3, the Marek Zielinski film has now taken $3.2 million.',
    published: '2025-10-14',
    facts: ['release | Glass Orchard | | | 2025-10-03', 'box_office | Glass Orchard'],
  },
  {
    text: '“Glass Orchard” stayed on top in Poland for a second weekend. Released on October 3, the film has now taken $3.2 million.',
    published: '2025-10-14',
    facts: ['release | Glass Orchard | | | 2025-10-03', 'box_office | Glass Orchard'],
  },
  {
    text: 'The drama “Glass Orchard” is in the works. Budgeted at 38 million yuan, it is being made in Graz.',
    published: '2025-10-14',
    facts: ['budget | Glass Orchard'],
  },
  {
    text: 'The drama “Glass Orchard” is in the works. Budgeted at 38 million yuan, the film is being made in Graz.',
    published: '2025-10-14',
    facts: ['budget | Glass Orchard'],
  },
  {
    text: 'Shot in Cornwall by the cinematographer Tom Hale, “Iron Kite” opens in Norway on November 7.',
    published: '2025-10-14',
    facts: ['release | Iron Kite | | | 2025-11-07 | Norway'],
  },
  {
    text: 'Anna Weiss, whose “Reef” took the Harnley Prize for fiction, wrote the comedy “Iron Kite.”',
    published: '2025-10-14',
    facts: [],
    optional: ['award | Reef'],
  },
  {
    text: 'Tom Hale’s latest film, the comedy “Iron Kite,” opens on November 7.',
    published: '2025-10-14',
    facts: ['release | Iron Kite | | | 2025-11-07'],
  },
  {
    text: 'The comedy “Iron Kite” opens on November 7. It is planning an autumn 2026 tour of two villages.',
    published: '2025-10-14',
    facts: ['release | Iron Kite | | | 2025-11-07'],
  },
  {
    text: 'Monday sees the drama “Iron Kite” shoot its last scene in Bergen.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'The drama “Iron Kite” follows a ferry that sank in the harbour of Bergen. A 1974-built ferry took $2 million.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'The comedy “Iron Kite” opens on November 7. Tom Hale, a former Harbour Films head of sales, met Anna Weiss of Bergen.',
    published: '2025-10-14',
    facts: ['release | Iron Kite | | | 2025-11-07'],
  },
  {
    text: 'The comedy “Iron Kite” opens on November 7. The role of the mayor earned Tom Hale a Golden Calf nomination in 2019.',
    published: '2025-10-14',
    facts: ['release | Iron Kite | | | 2025-11-07'],
  },
  {
    text: 'The comedy “Iron Kite” opens on November 7, and its script was bought for Norway by Tom Hale. Book rights went to Harbour Films.',
    published: '2025-10-14',
    facts: ['release | Iron Kite | | | 2025-11-07'],
  },
  {
    text: 'The comedy “Iron Kite” sold 90 tickets to a school, or nearly none. Anna Weiss is producing a play for Harbour Films.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'The Anna Weiss film prize went to the comedy “Iron Kite.” The Tom Hale film school took $2 million from the state.',
    published: '2025-10-14',
    facts: [],
    optional: ['award | Iron Kite'],
  },
  {
    text: 'The kettle in Nora Falk’s kitchen in Bergen is a prop.\n\n“We could not hire one,” says the director. The curtains are to be seen in “Wool Report,” her third feature, which opens in Norway on November 7.',
    published: '2025-10-14',
    facts: ['director | Wool Report | Nora Falk', 'release | Wool Report | | | 2025-11-07 | Norway'],
  },
  {
    text: 'Nora Falk lives in Bergen. Her sister, Ida, reads “Wool Report,” her first novel.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'Nora Falk lives in Bergen. “Wool Report,” her third feature role, opens in Norway on November 7.',
    published: '2025-10-14',
    facts: ['release | Wool Report | | | 2025-11-07 | Norway'],
  },
  {
    text: 'Silver Lamp has acquired North American rights to the thriller “Ice Widow.” The director is Nora Falk, behind 2022 Sundance winner “The Beet Farm.” UK rights went to Picture Yard in May.',
    published: '2025-10-14',
    facts: [
      'distributor | Ice Widow | Silver Lamp',
      'director | Ice Widow | Nora Falk',
      'director | The Beet Farm | Nora Falk',
      'award | The Beet Farm | | | 2022',
      'distributor | Ice Widow | Picture Yard',
    ],
  },
  {
    text: 'The thriller “Ice Widow” starts shooting on Monday. Its director is Nora Falk, the mind behind “The Beet Farm.” Anna Weiss is producing.',
    published: '2025-10-14',
    facts: [
      'director | Ice Widow | Nora Falk',
      'director | The Beet Farm | Nora Falk',
      'producer | Ice Widow | Anna Weiss',
    ],
  },
  {
    text: 'The thriller “Ice Widow” starts shooting on Monday. The 1974-set story, scripted by Nora Falk, centers on a pilot’s wife.',
    published: '2025-10-14',
    facts: ['set_in | Ice Widow | | | 1974'],
  },
  {
    text: 'The thriller “Ice Widow” starts shooting on Monday. The 1974-set clock in the hall centers the room.',
    published: '2025-10-14',
    facts: [],
  },
  {
    text: 'The road movie “Two Spare Keys” sold 210,000 tickets at home, or nearly $3.1 million, and was picked up for Japan by Lantern House.',
    published: '2025-10-14',
    facts: ['box_office | Two Spare Keys | | 3100000 USD', 'distributor | Two Spare Keys | Lantern House'],
  },
  {
    text: 'Runner-up was the drama “The Tiger Count,” in which Ben Doyle plays a clerk sent to 17th century Harnby to count cats.',
    published: '2025-10-14',
    facts: ['set_in | The Tiger Count | | | 16XX'],
  },
  {
    text: 'Born in Bergen in 1979, Nora Falk cooked for farmhands before “Tin Bell,” a short, brought her a Golden Bear in Berlin in 2012. The drama “Slip Road” came six years later, making $1.9 million at home, and its star, Ida Holm, best actress at the Asia Pacific Screen Awards.',
    published: '2025-10-14',
    facts: ['award | Tin Bell | Golden Bear | | 2012', 'box_office | Slip Road | | 1900000 USD'],
  },
  {
    text: 'The thriller “Ice Widow” starts shooting on Monday. Anna Weiss is producing, for Oslo’s Fjordlys. Also backing the €6.2 million ($9.7 million) film are the Danish Film Institute, Telefilm Canada and TV 2.',
    published: '2025-10-14',
    facts: [
      'producer | Ice Widow | Anna Weiss',
      'producer | Ice Widow | Fjordlys',
      'budget | Ice Widow | | 6200000 EUR',
    ],
  },
  {
    text: 'The thriller “Ice Widow” starts shooting on Monday. Silver Lamp, which beat two streamers to the deal, paid in the low seven figures, sources said. It is planning a fall 2026 theatrical bow.',
    published: '2025-10-14',
    facts: ['release | Ice Widow | | | 2026-09/2026-11'],
  },
  {
    text: 'The thriller “Ice Widow” starts shooting on Monday. The director is Nora Falk, behind “The Beet Farm.”',
    published: '2025-10-14',
    facts: ['director | Ice Widow | Nora Falk', 'director | The Beet Farm | Nora Falk'],
  },
];
