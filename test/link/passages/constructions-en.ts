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
    facts: ['award | Salt Station'],
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
    facts: ['director | Dust Hour | Aliya Bekova', 'award | Dust Hour'],
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
    facts: ['award | Paper Foxes'],
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
  {
    text: '"Iron Tide" banked £4.6m in 612 venues, and "Cold Bay" sailed past £31m on Sunday.',
    published: '2025-05-06',
    facts: ['box_office | Iron Tide | | 4600000 GBP', 'box_office | Cold Bay | | 31000000 GBP'],
  },
  {
    text: '"Iron Tide" was a hit. South Korea contributed $12 million and France delivered $9 million.',
    published: '2025-05-06',
    facts: [
      'box_office | Iron Tide | | 12000000 USD | | South Korea',
      'box_office | Iron Tide | | 9000000 USD | | France',
    ],
  },
  {
    text: '"Blue Hour" added $14.4 million for a three-week total of $88.2 million.',
    published: '2025-05-06',
    facts: ['box_office | Blue Hour | | 14400000 USD', 'box_office | Blue Hour | | 88200000 USD'],
  },
  {
    text: 'The drama "Four Wells" collected 2,500 euros at a festival side event in October last year.',
    published: '2025-05-06',
    facts: [],
  },
  {
    text: '"Iron Tide" is a $25 million drama. Its $200 million sequel, "Iron Sea", opens in May.',
    published: '2025-05-06',
    facts: [
      'budget | Iron Tide | | 25000000 USD',
      'budget | Iron Sea | | 200000000 USD',
      'sequel | Iron Tide | Iron Sea',
      'release | Iron Sea | | | 2025-05',
    ],
  },
  {
    text: 'Shot in Cornwall for £300,000, the drama "Iron Tide" made £3 million.',
    published: '2025-05-06',
    facts: ['budget | Iron Tide | | 300000 GBP', 'box_office | Iron Tide | | 3000000 GBP'],
  },
  {
    text: 'The film "Iron Tide" is ready. It carries a price tag of 120 million yuan. The $5 million film fund will open in May.',
    published: '2025-05-06',
    facts: ['budget | Iron Tide | | 120000000 CNY'],
  },
  {
    text: '"Iron Tide" (dir. Maria Holst) won the Golden Bear.',
    published: '2025-05-06',
    facts: ['director | Iron Tide | Maria Holst', 'award | Iron Tide | Golden Bear'],
  },
  {
    text: '"Iron Tide", a thriller by Danish director Maria Holst, opens on May 9.',
    published: '2025-05-06',
    facts: ['director | Iron Tide | Maria Holst', 'release | Iron Tide | | | 2025-05-09'],
  },
  {
    text: 'Maria Holst wrote and directed "Iron Tide". Anna Bell will direct "Red Ice".',
    published: '2025-05-06',
    facts: ['director | Iron Tide | Maria Holst', 'director | Red Ice | Anna Bell'],
  },
  {
    text: 'Maria Holst makes her directorial debut with "Iron Tide".',
    published: '2025-05-06',
    facts: ['director | Iron Tide | Maria Holst'],
  },
  {
    text: 'Maria Holst’s directorial debut, “Cold Bay”, came out in 2019.',
    published: '2025-05-06',
    facts: ['director | Cold Bay | Maria Holst'],
    optional: ['release | Cold Bay'],
  },
  {
    text: 'Eve Lang and Anders Kjaer produced "Iron Tide". Eve Lang produced a letter.',
    published: '2025-05-06',
    facts: ['producer | Iron Tide | Eve Lang', 'producer | Iron Tide | Anders Kjaer'],
  },
  {
    text: 'The film "Iron Tide" is out. Maria Holst directed traffic.',
    published: '2025-05-06',
    facts: [],
  },
  {
    text: '"Iron Tide" is a co-production between Nordlys Film of Denmark and Harbour Pictures of China.',
    published: '2025-05-06',
    facts: ['co_producer | Iron Tide | Nordlys Film', 'co_producer | Iron Tide | Harbour Pictures'],
  },
  {
    text: 'Curzon Film has picked up UK rights to "Iron Tide". Harbour Pictures bought the remake rights to "Cold Bay".',
    published: '2025-05-06',
    facts: ['distributor | Iron Tide | Curzon Film'],
  },
  {
    text: 'Curzon Film will distribute "Iron Tide" in Britain.',
    published: '2025-05-06',
    facts: ['distributor | Iron Tide | Curzon Film'],
    optional: ['release | Iron Tide'],
  },
  {
    text: '"Iron Tide" (Curzon Film) took £2.1m from 512 sites.',
    published: '2025-05-06',
    facts: ['box_office | Iron Tide | | 2100000 GBP', 'distributor | Iron Tide | Curzon Film'],
  },
  {
    text: '“The Ferry to Yelabuga,” Marat Sabirov’s 1968 classic, will be shown. Anna Bell’s latest film, “Cold Bay”, is out.',
    published: '2025-05-06',
    facts: ['director | The Ferry to Yelabuga | Marat Sabirov'],
  },
  {
    text: 'Anna Bell’s first feature ‘Snow on the Wire’ won over the critics.',
    published: '2025-05-06',
    facts: ['director | Snow on the Wire | Anna Bell'],
  },
  {
    text: 'They gave a cheque to ‘Nine Hundred Swallows’, a documentary by Portugal’s Duarte Alves.',
    published: '2025-05-06',
    facts: ['director | Nine Hundred Swallows | Duarte Alves'],
  },
  {
    text: 'The film “Iron Tide” is ready. Directing duties fell to Maria Holst.',
    published: '2025-05-06',
    facts: ['director | Iron Tide | Maria Holst'],
  },
  {
    text: 'The drama “Iron Tide” is about the sea. The filmmakers have a budget of 430 million rubles.',
    published: '2025-05-06',
    facts: ['budget | Iron Tide | | 430000000 RUB'],
  },
  {
    text: 'The drama “Iron Tide” was shot by two women. The action unfolds in 1862.',
    published: '2025-05-06',
    facts: ['set_in | Iron Tide | | | 1862'],
  },
  {
    text: 'The drama “Iron Tide” was praised. Set in 1973 in a telephone exchange, the drama concerns two operators.',
    published: '2025-05-06',
    facts: ['set_in | Iron Tide | | | 1973'],
  },
  {
    text: 'The drama “Iron Tide” was shot by Anna Bell, whose “Cold Bay” was a hit. The picture hits theaters in Japan on October 1, 2027.',
    published: '2025-05-06',
    facts: ['release | Iron Tide | | | 2027-10-01 | Japan'],
  },
  {
    text: 'A second part, “Iron Sea”, is slated for 3 December.',
    published: '2025-05-06',
    facts: ['release | Iron Sea | | | 2025-12-03'],
    optional: ['sequel | Iron Sea'],
  },
  {
    text: 'The drama “Iron Tide” is ready. Beijing’s Iron Crane Pictures and Kazan-based Idel Film are producing jointly.',
    published: '2025-05-06',
    facts: ['co_producer | Iron Tide | Iron Crane Pictures', 'co_producer | Iron Tide | Idel Film'],
  },
  {
    text: 'The drama “Iron Tide” is ready. Volga Premier has picked up the Russian rights.',
    published: '2025-05-06',
    facts: ['distributor | Iron Tide | Volga Premier'],
  },
  {
    text: 'The drama “Iron Tide” is ready. Everfull Film will release the picture in China on 16 June.',
    published: '2025-05-06',
    facts: ['distributor | Iron Tide | Everfull Film', 'release | Iron Tide | | | 2025-06-16 | China'],
  },
  {
    text: '“Iron Tide” will be distributed in Latin America by Polestar Cine.',
    published: '2025-05-06',
    facts: ['distributor | Iron Tide | Polestar Cine'],
  },
  {
    text: 'The drama “Iron Tide,” which shed half of its audience, corralled $19.2 million over the weekend.',
    published: '2025-05-06',
    facts: ['box_office | Iron Tide | | 19200000 USD'],
  },
  {
    text: 'The import “Monsoon Express,” released by Sargam Overseas, steamed into sixth with $4.4 million.',
    published: '2025-05-06',
    facts: [
      'box_office | Monsoon Express | | 4400000 USD',
      'distributor | Monsoon Express | Sargam Overseas',
    ],
  },
  {
    text: 'The drama “Iron Tide”, which Red Lane Pictures is co-producing with Harbour Pictures, landed the New Bridges Award.',
    published: '2025-05-06',
    facts: [
      'co_producer | Iron Tide | Red Lane Pictures',
      'co_producer | Iron Tide | Harbour Pictures',
      'award | Iron Tide | New Bridges Award',
    ],
  },
  {
    text: 'The drama ‘Snow on the Wire’ walked away with three honours, including the top-ranked Golden Cowrie.',
    published: '2025-05-06',
    facts: ['award | Snow on the Wire | Golden Cowrie'],
  },
  {
    text: 'The film “Iron Tide” sold well. The studio’s new drama cost $5 million.',
    published: '2025-05-06',
    facts: [],
  },
  {
    text: 'At Baikal Trust Bank, senior strategist Oksana Reut considers the yuan dear.',
    published: '2025-05-06',
    facts: ['position | Oksana Reut | Baikal Trust Bank'],
  },
  {
    text: 'Northern Bear Group has raised its prices. "It hurts," grumbled its founder, Eduard Kokko.',
    published: '2025-05-06',
    facts: ['position | Eduard Kokko | Northern Bear Group'],
  },
  {
    text: 'The drama “Iron Tide” is ready. Kestrel Pictures’ supernatural comedy devoured $38.7 million from 3,615 theaters.',
    published: '2025-05-06',
    facts: ['box_office | Iron Tide | | 38700000 USD'],
  },
  {
    text: 'Best director was Hikaru Onodera of Japan for the drama ‘Ferry Without Cars’.',
    published: '2025-05-06',
    facts: ['director | Ferry Without Cars | Hikaru Onodera'],
  },
  {
    text: 'The jury singled out ‘Betel’ from Taiwanese director Anna Bell.',
    published: '2025-05-06',
    facts: ['director | Betel | Anna Bell'],
  },
  {
    text: 'The drama “Iron Tide” invades Britain on Dec. 5.',
    published: '2025-05-06',
    facts: ['release | Iron Tide | | | 2025-12-05 | Britain'],
  },
  {
    text: 'The drama “Iron Tide” is ready. Iron Crane Pictures and Idel Film are producing jointly, while Volga Pictures waits.',
    published: '2025-05-06',
    facts: ['co_producer | Iron Tide | Iron Crane Pictures', 'co_producer | Iron Tide | Idel Film'],
  },
  {
    text: 'The courtroom drama "Iron Tide" clawed its way to $6.1 million. The drama "Cold Bay" found its way to cinemas in 3 million copies.',
    published: '2025-05-06',
    facts: ['box_office | Iron Tide | | 6100000 USD'],
  },
  {
    text: 'The drama "Salt Station" opened to £5.8m, the biggest bow since The Night Club took £6.3m in October 2023.',
    published: '2025-11-17',
    facts: ['box_office | Salt Station | | 5800000 GBP', 'box_office | The Night Club | | 6300000 GBP'],
  },
  {
    text: 'The first project, "Ferry Lane," will be directed by Serbian filmmaker Anna Bell.',
    published: '2025-10-16',
    facts: ['director | Ferry Lane | Anna Bell'],
  },
  {
    text: 'The first project, "Ferry Lane," will be produced by Serbian filmmaker Anna Bell.',
    published: '2025-10-16',
    facts: ['producer | Ferry Lane | Anna Bell'],
  },
  {
    text: 'The drama "Ferry Lane" opened on Friday in Japan. Directed by Anna Bell and set in Cornwall in the 1790s, the film is long.',
    published: '2025-10-16',
    facts: [
      'release | Ferry Lane | | | 2025-10-10 | Japan',
      'director | Ferry Lane | Anna Bell',
      'set_in | Ferry Lane | | | 179X',
    ],
  },
  {
    text: 'The drama "Ferry Lane" is long. Set in 2014, it tells of a strike.',
    published: '2025-10-16',
    facts: ['set_in | Ferry Lane | | | 2014'],
  },
  {
    text: 'The drama "Ferry Lane" is long. Set in motion by a strike, the talks in 2014 failed.',
    published: '2025-10-16',
    facts: [],
  },
  {
    text: 'The drama "Ferry Lane" is long. Directed by Anna Bell on a budget of $5.5 million, it opens in Thailand on August 7 and in China on October 1.',
    published: '2025-07-02',
    facts: [
      'director | Ferry Lane | Anna Bell',
      'budget | Ferry Lane | | 5500000 USD',
      'release | Ferry Lane | | | 2025-08-07 | Thailand',
      'release | Ferry Lane | | | 2025-10-01 | China',
    ],
  },
  {
    text: 'The drama "Ferry Lane" opens in Thailand on August 7 and crews in China voted on October 1.',
    published: '2025-07-02',
    facts: ['release | Ferry Lane | | | 2025-08-07 | Thailand'],
  },
  {
    text: 'The drama "Ferry Lane" was sold. It stars Anna Bell and was produced by Karen Reed for Redpath Films, in co-production with Oslo’s Fram Studio, on a budget of C$6.8 million.',
    published: '2025-12-09',
    facts: [
      'producer | Ferry Lane | Karen Reed',
      'co_producer | Ferry Lane | Fram Studio',
      'budget | Ferry Lane | | 6800000 CAD',
    ],
  },
  {
    text: 'The film "Ferry Lane" was produced by Paris-based Rive Film and Oslo’s Fram Studio, with the company Halde as German co-producer.',
    published: '2025-08-11',
    facts: [
      'producer | Ferry Lane | Rive Film',
      'producer | Ferry Lane | Fram Studio',
      'co_producer | Ferry Lane | Halde',
    ],
  },
  {
    text: 'The film "Ferry Lane", shot in 1927, turned up in a barn. Its restoration took four years and cost 18 million baht.',
    published: '2025-07-02',
    facts: [],
  },
  {
    text: 'The thriller "Ferry Lane" opened to £5.8m. The film played in 687 sites for a location average of £8,442.',
    published: '2025-11-17',
    facts: ['box_office | Ferry Lane | | 5800000 GBP'],
  },
  {
    text: 'The film "Ferry Lane" had its world premiere in Toronto on September 8 and went on to win the Golden Puffin in October.',
    published: '2025-12-09',
    facts: ['release | Ferry Lane | | | 2025-09-08', 'award | Ferry Lane | Golden Puffin | | 2025-10'],
  },
  {
    text: 'The drama "Ferry Lane" is long. The film had its premiere in Toronto on September 8 and went on to win the Golden Puffin.',
    published: '2025-12-09',
    facts: ['release | Ferry Lane | | | 2025-09-08', 'award | Ferry Lane | Golden Puffin'],
  },
  {
    text: 'The drama "Ferry Lane" is long. The jury met in Toronto and the hosts won the Golden Puffin.',
    published: '2025-12-09',
    facts: [],
  },
  {
    text: '“The grandparents are coming,” said Albion Pictures’ head of theatrical, Piers Reed.',
    published: '2025-11-17',
    facts: ['position | Piers Reed | Albion Pictures'],
  },
  {
    text: 'The road comedy "Ferry Lane" has been sold. A sequel, "Mango Road", is planned.',
    published: '2025-07-02',
    facts: ['sequel | Ferry Lane | Mango Road'],
  },
  {
    text: 'The 4th Danube Screen Market is in Belgrade. The market, which runs from Oct. 14 to 18, drew 640 people. Anna Bell, program director of the market, said so.',
    published: '2025-10-16',
    facts: [
      'held | Danube Screen Market | | | 2025-10-14/2025-10-18',
      'position | Anna Bell | Danube Screen Market',
    ],
  },
  {
    text: 'The 4th Danube Film Forum is in Belgrade. The market, which opened higher on Oct. 14, fell.',
    published: '2025-10-16',
    facts: [],
  },
  {
    text: 'The horror sequel Thornwood 2 slipped. It took £21.4m, ahead of the £18.9m that the first Thornwood amassed in 2022.',
    published: '2025-11-17',
    facts: [
      'sequel | Thornwood | Thornwood 2',
      'box_office | Thornwood 2 | | 21400000 GBP',
      'box_office | Thornwood | | 18900000 GBP | 2022',
    ],
  },
  {
    text: 'Fram Pictures Inc. (TSX) announced that it has acquired all rights to the drama "Ferry Lane". Fram Pictures will open it in Canada and the United States on March 6, 2026.',
    published: '2025-12-09',
    facts: ['distributor | Ferry Lane | Fram Pictures Inc.', 'release | Ferry Lane | | | 2026-03-06'],
  },
  {
    text: 'Last year the film "Ferry Lane" grossed 21 million yuan in China, according to Fram Film Group, its distributor there.',
    published: '2025-10-16',
    facts: ['box_office | Ferry Lane | | 21000000 CNY', 'distributor | Ferry Lane | Fram Film Group'],
  },
  // Who distributes does not produce, and whom a film is made for is no partner of who made it.
  {
    text: 'The thriller "Salt Ledger", produced by Kestrel Pictures and distributed by Marlowe Talkies Ltd, opened on Friday.',
    published: '2025-08-07',
    facts: ['producer | Salt Ledger | Kestrel Pictures', 'distributor | Salt Ledger | Marlowe Talkies Ltd'],
    optional: ['release | Salt Ledger'],
  },
  {
    text: 'The thriller "Salt Ledger" was produced by Kestrel Pictures and Marlowe Films.',
    published: '2025-08-07',
    facts: ['producer | Salt Ledger | Kestrel Pictures', 'producer | Salt Ledger | Marlowe Films'],
  },
  {
    text: 'The thriller "Salt Ledger" is produced by Anna Bell for Kestrel Films and co-produced by Boris Frumkin of Metronome.',
    published: '2025-08-07',
    facts: ['producer | Salt Ledger | Anna Bell'],
    optional: ['producer | Salt Ledger | Boris Frumkin'],
  },
  // What a film of so much money is, it cost; what was expected of it, it did not take.
  {
    text: 'One of them is "Tea Caravan", a 780 million ruble (about $8.7 million) adventure film that Lipa Film is developing.',
    published: '2025-03-04',
    facts: ['budget | Tea Caravan | | 780000000 RUB'],
  },
  {
    text: 'Polar Releasing has acquired all rights to "Steppe Winter", a $6 million period epic.',
    published: '2025-03-04',
    facts: ['budget | Steppe Winter | | 6000000 USD', 'distributor | Steppe Winter | Polar Releasing'],
  },
  {
    text: '"Tin Parade" opened with $19.8 million, well short of the $25 million that tracking had suggested.',
    published: '2025-11-16',
    facts: ['box_office | Tin Parade | | 19800000 USD'],
  },
  // The price of a share is no taking, though it fell like one.
  {
    text: 'The drama "River of Iron" led the holiday with 450 million yuan. Huayue Media, which produced "River of Iron", fell 7.1% to 11.62 yuan.',
    published: '2025-10-10',
    facts: ['box_office | River of Iron | | 450000000 CNY', 'producer | River of Iron | Huayue Media'],
  },
  // Buyers are no audience.
  {
    text: 'The series "Harbin Express" is done. Fremont will launch it to buyers at the market in Cannes on October 13.',
    published: '2025-09-10',
    facts: [],
  },
  // What opens is the market; what a festival opens with is shown there; what the company made last year is an aside.
  {
    text: 'The film "Amber Line" is ready. The agent is launching it at the Cannes market, which opens on Tuesday.',
    published: '2025-05-04',
    facts: [],
  },
  {
    text: 'The 30th Busan International Film Festival will open on Sept. 17 with Chan-ho Park\u2019s "No Other Choice".',
    published: '2025-08-26',
    facts: [],
    optional: [
      'held | Busan International Film Festival | | | 2025-09-17',
      'director | No Other Choice | Chan-ho Park',
    ],
  },
  // What the counter brings in is no taking, nor what a film took on one day all that it took.
  {
    text: 'The sequel "Stone Patch 2" earned Rs 1.9 crore on the day, a fall of 72 per cent.',
    published: '2025-09-16',
    facts: [],
  },
  // Of two officers in a list each has the office beside her own name.
  {
    text: 'It was signed by Northlight Pictures\u2019 president, Sheila Novak, and Pearl Films\u2019 vice president, Ada Bell.',
    published: '2025-05-14',
    facts: ['position | Sheila Novak | Northlight Pictures'],
    optional: ['position | Ada Bell | Pearl Films'],
  },
  // A title behind a genitive is what the next sentence speaks of.
  {
    text: 'The film "Dead Lantern" earned $63 million. Kestrel opened Ana Ferrand\u2019s prize winner The Salt Clerk in four theaters, where it grossed $112,000.',
    published: '2025-11-16',
    facts: ['box_office | Dead Lantern | | 63000000 USD', 'box_office | The Salt Clerk | | 112000 USD'],
  },
  // Of several works it is the one whose maker was heard last that goes on being spoken of.
  {
    text: '“The Long Ferry”, the second feature by Bergen director Solveig Aas, took the top prize, while Lena Moe’s documentary “Nine Kilos of Salt” won the audience award.\n\n“I wrote it on a boat,” Aas said.\n\nSet in Norway in 1974, the film was made for €900,000 by Bergen’s Fjordlys. It opens in Norway on 3 October.',
    published: '2025-07-21',
    facts: [
      'set_in | The Long Ferry',
      'budget | The Long Ferry | | 900000 EUR',
      'producer | The Long Ferry | Fjordlys',
      'release | The Long Ferry | | | 2025-10-03 | Norway',
    ],
    optional: [
      'director | The Long Ferry | Solveig Aas',
      'director | Nine Kilos of Salt | Lena Moe',
      'award | The Long Ferry',
      'award | Nine Kilos of Salt',
    ],
  },
  {
    text: '“The Long Ferry”, the second feature by Bergen director Solveig Aas, took the top prize, while Lena Moe’s documentary “Nine Kilos of Salt” won the audience award.\n\n“It was loud,” mayor Arne Sund said.\n\nThe film was made for €900,000.',
    published: '2025-07-21',
    facts: [],
    optional: [
      'director | The Long Ferry | Solveig Aas',
      'director | Nine Kilos of Salt | Lena Moe',
      'award | The Long Ferry',
      'award | Nine Kilos of Salt',
    ],
  },
  // Who made a film, behind what it cost or in front of "it"; who brings it out, behind whose house that is.
  {
    text: 'The film “Cold Harbour” is long. Produced by Tangfilm Pictures on a budget of $20 million, it has grossed $69 million.',
    published: '2025-07-21',
    facts: [
      'producer | Cold Harbour | Tangfilm Pictures',
      'budget | Cold Harbour | | 20000000 USD',
      'box_office | Cold Harbour | | 69000000 USD',
    ],
  },
  {
    text: 'The film “Cold Harbour” is long. Directed by Mette Krogh and produced by Tangfilm Pictures, the concert drew 900 people.',
    published: '2025-07-21',
    facts: [],
  },
  {
    text: '“Cold Harbour” was made on a budget of $4 million by Tangfilm Pictures.',
    published: '2025-07-21',
    facts: ['producer | Cold Harbour | Tangfilm Pictures', 'budget | Cold Harbour | | 4000000 USD'],
  },
  {
    text: '“Cold Harbour” was made for 4 people, by whom Tangfilm Pictures was praised.',
    published: '2025-07-21',
    facts: [],
  },
  {
    text: '“Cold Harbour”, released by the group’s own distribution arm, Norse Releasing, has earned $58 million.',
    published: '2025-07-21',
    facts: ['distributor | Cold Harbour | Norse Releasing', 'box_office | Cold Harbour | | 58000000 USD'],
  },
  {
    text: '“Cold Harbour” was released by the group’s own lawyers, Norse Releasing, as evidence.',
    published: '2025-07-21',
    facts: [],
  },
  {
    text: '“Cold Harbour”, a drama by Solveig Aas, was shown in Oslo. Les Marées has bought the rights for France.',
    published: '2025-07-21',
    facts: ['distributor | Cold Harbour | Les Marées'],
    optional: ['director | Cold Harbour | Solveig Aas'],
  },
  {
    text: '“Cold Harbour”, a drama by Solveig Aas, was shown in Oslo. Les Marées has bought the book rights for France.',
    published: '2025-07-21',
    facts: [],
    optional: ['director | Cold Harbour | Solveig Aas'],
  },
  // Who shows a film, and since when it has run.
  {
    text: '“Cold Harbour” is a hit. Danish cinemas will show it from 11 September.',
    published: '2025-07-21',
    facts: ['release | Cold Harbour | | | 2025-09-11 | Denmark'],
  },
  {
    text: '“Cold Harbour” is a hit. Danish cinemas will show it from above, and Danish television will show it from 11 September.',
    published: '2025-07-21',
    facts: [],
  },
  {
    text: '“Cold Harbour” has taken 46 million kroner in Norway since its release there on 18 April.',
    published: '2025-07-21',
    facts: ['release | Cold Harbour | | | 2025-04-18 | Norway', 'box_office | Cold Harbour | | 46000000 NOK'],
  },
  {
    text: '“Cold Harbour” has taken 46 million kroner in Norway since her release from prison on 18 April.',
    published: '2025-07-21',
    facts: ['box_office | Cold Harbour | | 46000000 NOK'],
  },
  // Who signed a paper that has no name, with his counterpart, an office between commas, or behind "by".
  {
    text: 'Culture Minister Ana Sarp and her Norwegian counterpart, Lars Oden, signed the memorandum in the capital on Tuesday.',
    published: '2026-03-05',
    facts: ['signed | Ana Sarp | Lars Oden | | 2026-03-03'],
  },
  {
    text: 'Ana Sarp, the culture minister, and Lars Oden, the ambassador, signed the accord on Tuesday.',
    published: '2026-03-05',
    facts: ['signed | Ana Sarp | Lars Oden | | 2026-03-03'],
  },
  {
    text: 'The memorandum was signed by Ana Sarp and Lars Oden on Wednesday.',
    published: '2026-03-05',
    facts: ['signed | Ana Sarp | Lars Oden | | 2026-03-04'],
  },
  {
    text: 'Ana Sarp, the culture minister, and Lars Oden, the ambassador, refused to say who had signed the accord.',
    published: '2026-03-05',
    facts: [],
  },
  {
    text: 'Ana Sarp and her Norwegian counterpart, Lars Oden, signed books and talked about the memorandum.',
    published: '2026-03-05',
    facts: [],
  },
  // A film that a prize was won for is its maker's, unless the prize is for another art.
  {
    text: 'Anna Bell, 41, won the jury prize at the Durban Film Festival in 2021 for her debut, “Sand Flats”.',
    published: '2026-03-05',
    facts: ['director | Sand Flats | Anna Bell', 'award | Anna Bell'],
  },
  {
    text: 'Anna Bell won the best actress prize in Durban in 2021 for her debut, “Sand Flats”.',
    published: '2026-03-05',
    facts: ['award | Anna Bell'],
  },
  {
    text: 'The actor Colin Marsh took the jury prize for his debut film, “Sand Flats”.',
    published: '2026-03-05',
    facts: ['award | Colin Marsh'],
  },
  // Since when somebody leads the firm an article is about.
  {
    text: 'Red Barn Films closed its studio.\n\nLena Kohl, who became managing director last year, said the buyers had gone.',
    published: '2026-03-05',
    facts: ['position | Lena Kohl | Red Barn Films'],
  },
  {
    text: 'Red Barn Films closed its studio.\n\nLena Kohl, who became president in 2019, said the buyers had gone.',
    published: '2026-03-05',
    facts: [],
  },
  // A paragraph that has said "the film" goes on about it; a role in the plural is that of all who follow.
  {
    text: 'Harbour Films has sold "Salt Pans", a drama by Ada Okoro.\nWritten by Okoro, the film stars Bo Lind. Executive producers are Oleg Kim and Sanjar Madi.',
    published: '2025-10-14',
    facts: [
      'director | Salt Pans | Ada Okoro',
      'producer | Salt Pans | Oleg Kim',
      'producer | Salt Pans | Sanjar Madi',
    ],
    optional: ['producer | Salt Pans | Harbour Films'],
  },
  {
    text: 'Harbour Films has sold "Salt Pans" and "Brine".\nThe fair opened on Monday. Executive producers are Oleg Kim and Sanjar Madi.',
    published: '2025-10-14',
    facts: [],
  },
  // What a film is called too is not another film.
  {
    text: 'Shooting has begun on "Salt Pans" (working title: "Brine").\nThe budget of the film is $4 million.',
    published: '2025-10-14',
    facts: ['budget | Salt Pans | | 4000000 USD'],
  },
  {
    text: 'Shooting has begun on "Salt Pans" and "Brine".\nThe budget of the film is $4 million.',
    published: '2025-10-14',
    facts: [],
  },
];
