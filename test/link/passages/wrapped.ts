/** Statements wrapped in relative clauses, appositions and asides, as trade papers and agencies pack them; beside them what tells no such thing. */
import type { Passage } from './passage.ts';

const published = '2025-11-14';
const told = (text: string, ...facts: readonly string[]): Passage => ({ text, published, facts });

export const en: readonly Passage[] = [
  // Who directs
  told(
    'The firm will put 1.5 million francs into the film “Iron Quay”, which Nadia Renner, author of the first, begins shooting in January.',
    'director | Iron Quay | Nadia Renner',
  ),
  told(
    'The prize went to “The Postmistress”, whose director, Selma Yang, missed her flight.',
    'director | The Postmistress | Selma Yang',
  ),
  told(
    'The documentary “The Weight of Tin” is out. Elsa Bohm spent four winters in the hills making the documentary.',
    'director | The Weight of Tin | Elsa Bohm',
  ),
  told(
    'Production of the series “Seven Gulls” gets underway in Nairobi with Wanda Karlsen and Étienne Lagarde directing.',
    'director | Seven Gulls | Wanda Karlsen',
    'director | Seven Gulls | Étienne Lagarde',
  ),
  told(
    'Its sequel, “The Salt Auditor,” will again be helmed by Étienne Lagarde.',
    'director | The Salt Auditor | Étienne Lagarde',
  ),
  told(
    '“Night Train,” a ghost story aboard a train to the coast from director Tadeo Lund, opened first.',
    'director | Night Train | Tadeo Lund',
  ),
  told(
    '“Night Train” is a concert film. Norwegian documentarian Lucia Berg shot it on the farewell tour.',
    'director | Night Train | Lucia Berg',
  ),
  told(
    '"The Salt Road", a co-production with China’s Pearl Delta Pictures directed by Anneke Voss, wrapped.',
    'co_producer | The Salt Road | Pearl Delta Pictures',
    'director | The Salt Road | Anneke Voss',
  ),
  told(
    'The documentary “The Weight of Tin” is out. Elsa Bohm spent four winters in the hills making the music for the documentary.',
  ),
  told('“Night Train” opened first. Actor Lucia Berg made it clear that she will return.'),
  told('“The Postmistress”, whose star, Selma Yang, missed her flight, won.'),
  told(
    'The week features 14 films, among them “Winter Orchard” by Ines Sojka, and a talk.',
    'director | Winter Orchard | Ines Sojka',
  ),
  told(
    'The drama “The Paper Road” is shot in spring. Moonrise Pictures will produce, with Rustam Sadik directing from a script by Ines Sojka.',
    'producer | The Paper Road | Moonrise Pictures',
    'director | The Paper Road | Rustam Sadik',
  ),
  told('The week features books and films, among them a talk by Ines Sojka on “Winter Orchard”.'),
  told(
    'The sum goes to “The Oil Lamp”, a period romance that Ilya Safat will direct for the local company Narrow Film and Istanbul’s Blue Film.',
    'director | The Oil Lamp | Ilya Safat',
    'producer | The Oil Lamp | Narrow Film',
    'producer | The Oil Lamp | Blue Film',
  ),
  told(
    'Lea Kulman has secured $4 million for her third film, “Vineyard of Stones”.',
    'director | Vineyard of Stones | Lea Kulman',
  ),
  told('Lea Kulman receives $4 million for her role in the third film, “Vineyard of Stones”.'),
  told('The actress Lea Kulman got $4 million for her last film, “Vineyard of Stones”.'),
  // Who made and who brings it out
  told(
    '“Iron Quay” has taken 2.1 billion rupees. The railway charged the producer, Saffron Mile Pictures, for the use of its trains.',
    'producer | Iron Quay | Saffron Mile Pictures',
    'box_office | Iron Quay |  | 2100000000 INR',
  ),
  told(
    'It charged the producer of “Iron Quay”, Saffron Mile Pictures, for its trains.',
    'producer | Iron Quay | Saffron Mile Pictures',
  ),
  told(
    'Danish studio Northlight Films and Norway’s Klint Animation will co-produce the follow-up, “The Ferryman’s Son”.',
    'co_producer | The Ferryman’s Son | Northlight Films',
    'co_producer | The Ferryman’s Son | Klint Animation',
  ),
  told(
    '“The Salt Road” was shot in Malta. Trafalgar Releasing will handle UK distribution.',
    'distributor | The Salt Road | Trafalgar Releasing',
  ),
  told(
    'The drama “Night Train” heads north when Larkmoor Releasing unleashes it at 600 locations.',
    'distributor | Night Train | Larkmoor Releasing',
  ),
  told(
    'The drama “The Salt Road” was shot in Malta. Trafalgar Releasing will handle the distribution of masks.',
  ),
  told(
    'The film “White Ledger” is written by Agnes Rud and produced by Turid Aas for Oslo-based Nordlys Film, with Spain’s Mar Abierto Films and Canada’s Two Herons Films co-producing.',
    'producer | White Ledger | Turid Aas',
    'producer | White Ledger | Nordlys Film',
    'co_producer | White Ledger | Mar Abierto Films',
    'co_producer | White Ledger | Two Herons Films',
  ),
  // The film of the headline, named oftenest, is the article's, whatever its makers have done before.
  told(
    'Sofia Mendes boards thriller “White Ledger”\n\nThe actress Sofia Mendes (“The Vineyard”) has joined the cast of “White Ledger”.\n\n“White Ledger” is the third feature, following “Salt” and the Cannes prize winner “Dry Dock.”\n\nSF Studios will release it across Scandinavia in 2027.',
    'release | White Ledger |  |  | 2027 | Scandinavia',
    'distributor | White Ledger | SF Studios',
  ),
  told(
    'The film “Winter Ferry” has since sold to France (Rivage Est), Benelux (Periscoop Nord) and the UK (Curzon East).',
    'distributor | Winter Ferry | Rivage Est',
    'distributor | Winter Ferry | Periscoop Nord',
    'distributor | Winter Ferry | Curzon East',
  ),
  told(
    'The film “Winter Ferry” won. Vector Sales has also closed Germany (Weltkino Süd) and South Korea (Green Narae).',
    'distributor | Winter Ferry | Weltkino Süd',
    'distributor | Winter Ferry | Green Narae',
  ),
  told(
    'The film “Winter Ferry” won. The jury met critics from Germany (Weltkino Süd) and France (Rivage Est).',
  ),
  told('The film “Winter Ferry” won. Cinemas closed in Germany (Berlin) and France.'),
  told('The film “Winter Ferry” won. The chain closed its hall in Riga (Harbor Cinemas).'),
  told(
    'The drama “The Bitter Orchard” is to be remade. The 36-part series will be produced by Linden Media.',
    'producer | The Bitter Orchard | Linden Media',
  ),
  told(
    '“Winter Pass”, a 3.2 million euro thriller directed by Juraj Sokol, is being shot.',
    'director | Winter Pass | Juraj Sokol',
    'budget | Winter Pass |  | 3200000 EUR',
  ),
  told('“Grave Tidings”, a $15 million horror pic, is out.', 'budget | Grave Tidings |  | 15000000 USD'),
  // When it comes out
  told(
    'Bowing Thursday on 2,140 screens, Anchor Films’ “Night Train” took the lead.',
    'release | Night Train |  |  | 2025-11-13',
  ),
  told(
    '“Night Train” opens in Poland on Nov. 21; Spain follows Dec. 5.',
    'release | Night Train |  |  | 2025-11-21 | Poland',
    'release | Night Train |  |  | 2025-12-05 | Spain',
  ),
  told('“Night Train” tells of a war. Spain follows Dec. 5 with elections.'),
  // What it won
  told(
    'On Monday evening “Night Train” was handed the Golden Yak.',
    'award | Night Train | Golden Yak |  | 2025-11-10',
  ),
  told('Peru’s “Two Kettles” was adjudged best short.', 'award | Two Kettles'),
  told(
    'The minister presented veteran cinematographer Mina Chering with the Lifetime Contribution Award.',
    'award | Mina Chering | Lifetime Contribution Award',
  ),
  told('“A Field of Rooks” won the BAFTA for outstanding debut.', 'award | A Field of Rooks | BAFTA'),
  told('The minister presented veteran cinematographer Mina Chering with a map of the Golden Yak trail.'),
  told(
    'The special jury prize went to “Night Ferry” by Poland’s Marek Wilk.',
    'award | Night Ferry',
    'director | Night Ferry | Marek Wilk',
  ),
  told(
    'Best director was Hana Sedlak for “Letters to a Miner”. The acting awards were shared by Teona Kapan and Alfie Crane.',
    'award | Hana Sedlak',
    'director | Letters to a Miner | Hana Sedlak',
    'award | Teona Kapan',
    'award | Alfie Crane',
  ),
  told(
    'The best director was asked to speak. The prize was to go to “Night Ferry” by noon, Marek Wilk said.',
  ),
  told(
    'The festival closed, with the Global Feature Award going to the drama “The Last Cart”. The Direction Award went to Anna Bell for “Two Rivers”, while Best Short was handed to “Jitney”.',
    'award | The Last Cart | Global Feature Award',
    'award | Anna Bell | Direction Award',
    'award | Jitney',
  ),
  told(
    'The Harbor Film Week closed. Festival director Rina Damal announced the next one.',
    'position | Rina Damal | Harbor Film Week',
  ),
  told(
    'The jury gave a special mention to Zhou Lin’s “The Quarry Line”.',
    'award | The Quarry Line',
    'director | The Quarry Line | Zhou Lin',
  ),
  // Who signed, who holds what
  told(
    'The loan was signed on Wednesday by Kirsten Vadum, who heads the Danish Animation Archive, and Ramiro Huerta, director of the Harbour Museum.',
    'signed | Kirsten Vadum | Ramiro Huerta |  | 2025-11-12',
    'position | Kirsten Vadum | Danish Animation Archive',
    'position | Ramiro Huerta | Harbour Museum',
  ),
  told(
    'The show follows an agreement signed in Beijing in May 2024 by the Danish culture minister, Karen Holm, and her Chinese counterpart, Sun Yeli.',
    'signed | Karen Holm | Sun Yeli |  | 2024-05',
  ),
  told('An agreement was signed in May. The text was shown to Karen Holm and Sun Yeli.'),
  told(
    'Kestrel Films has appointed Mira Tolland as its chief executive, succeeding founder Owen Prask, who moves up.',
    'position | Mira Tolland | Kestrel Films',
    'position | Owen Prask | Kestrel Films',
  ),
  told(
    'The show at the Harbour Museum opens soon. The museum, headed by Hugo Ning, expects a crowd.',
    'position | Hugo Ning | Harbour Museum',
  ),
  told(
    'Cable-car arm Bergstation Kulm AG made a loss. Its manager, Livia Trescher, leaves in autumn.',
    'position | Livia Trescher | Bergstation Kulm AG',
  ),
  told(
    'Northlight Cinemas Bhd returned to the black. Group chief executive officer Lim Wei said so.\n\nNorthlight closed higher.',
    'position | Lim Wei | Northlight Cinemas Bhd',
  ),
  told(
    'Marcela Paris, head of sales for Asia at Harbor Media, and Han Zhijie, vice-president of Lotus Gate Pictures, signed the agreement.',
    'signed | Marcela Paris | Han Zhijie',
    'position | Marcela Paris | Harbor Media',
    'position | Han Zhijie | Lotus Gate Pictures',
  ),
  told(
    'The government appointed producer Petra Volk director of the Slovak Audiovisual Fund. Volk, 46, has run the local production house Kino Lumen since 2011.',
    'position | Petra Volk | Slovak Audiovisual Fund',
    'position | Petra Volk | Kino Lumen',
  ),
  told('The government asked producer Petra Volk and the director of the Slovak Audiovisual Fund to speak.'),
  // Whose sums
  told('Linden Media announced a slate. Linden Media said the budget would be about RMB180 million.'),
  told(
    'Kazakhstan gets $5.5 million for the animated feature “Tulip Horse”, produced by Azure Animation and budgeted at $14 million.',
    'budget | Tulip Horse |  | 14000000 USD',
    'producer | Tulip Horse | Azure Animation',
  ),
  told(
    'Net profit at Northlight Films Ltd came to 612 million Egyptian pounds ($12.7 million), compared with 447 million pounds a year earlier.',
    'profit | Northlight Films Ltd |  | 612000000 EGP',
    'profit | Northlight Films Ltd |  | 447000000 EGP | 2024',
  ),
  told(
    'Kestrel Films, which is backed by Norway’s Fjord Capital, posted revenue of £48.2 million.',
    'revenue | Kestrel Films |  | 48200000 GBP',
  ),
  told(
    'Kestrel Films owns Fjord Capital, whose revenue was £48.2 million.',
    'revenue | Fjord Capital |  | 48200000 GBP',
  ),
];

export const ru: readonly Passage[] = [
  told(
    'Компания «Север Фильм», которую поддерживает фонд «Фьорд», получила выручку в 48,2 млн рублей.',
    'revenue | Север Фильм |  | 48200000 RUB',
  ),
  told(
    'Компания «Север Фильм» владеет фондом «Фьорд», чья выручка составила 48,2 млн рублей.',
    'revenue | Фьорд |  | 48200000 RUB',
  ),
];
