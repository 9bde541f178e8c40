/** Short copy of many kinds of outlet, each with all that it states: agencies, trade press, regional papers, charts, results, line-ups; at the end what only looks like a fact. */
import type { Passage } from './passage.ts';

const published = '2025-06-16';

export const en: readonly Passage[] = [
  {
    text: 'The weekend crown went to "Brass Lantern" with $24.6 million, followed by "Two Aunts" with $11.2 million and "Night Kiln" with $6.8 million.',
    published,
    facts: [
      'box_office | Brass Lantern | | 24600000 USD',
      'box_office | Two Aunts | | 11200000 USD',
      'box_office | Night Kiln | | 6800000 USD',
    ],
  },
  {
    text: 'Holdover "Brass Lantern" (Polaris) slid to third with $4.1 million, for a running total of $61.7 million after three weeks.',
    published,
    facts: [
      'box_office | Brass Lantern | | 4100000 USD',
      'box_office | Brass Lantern | | 61700000 USD',
      'distributor | Brass Lantern | Polaris',
    ],
  },
  {
    text: 'Polaris Pictures’ “Brass Lantern” is opening to an estimated $38 million in 3,400 theaters. The PG-13 adventure cost $95 million to make.',
    published,
    facts: ['box_office | Brass Lantern | | 38000000 USD', 'budget | Brass Lantern | | 95000000 USD'],
    optional: [
      'distributor | Brass Lantern | Polaris Pictures',
      'producer | Brass Lantern | Polaris Pictures',
    ],
  },
  {
    text: '“Brass Lantern” has crossed $300 million worldwide. Its North American total stands at $121.4 million, with China chipping in $44 million and the U.K. $19.3 million.',
    published,
    facts: [
      'box_office | Brass Lantern | | 300000000 USD',
      'box_office | Brass Lantern | | 121400000 USD',
      'box_office | Brass Lantern | | 44000000 USD | | China',
      'box_office | Brass Lantern | | 19300000 USD',
    ],
  },
  {
    text: 'In its second frame the family comedy "Two Aunts" added £2.3m from 540 sites, lifting its cume to £7.9m.',
    published,
    facts: ['box_office | Two Aunts | | 2300000 GBP', 'box_office | Two Aunts | | 7900000 GBP'],
  },
  {
    text: 'Second place belonged to "Two Aunts". The comedy raked in 310 million rupees over three days, a drop of just 18 per cent.',
    published,
    facts: ['box_office | Two Aunts | | 310000000 INR'],
  },
  {
    text: 'With takings of 1.4 billion yen in its first week, "Paper Ibis" is the strongest Japanese opener of the year.',
    published,
    facts: ['box_office | Paper Ibis | | 1400000000 JPY'],
  },
  {
    text: 'Ticket sales for "Paper Ibis" passed 900 million yuan on Sunday, according to the platform Maoyan.',
    published,
    facts: ['box_office | Paper Ibis | | 900000000 CNY | 2025-06-15'],
  },
  {
    text: 'The documentary grossed $82,000 from three screens, a per-screen average of $27,333 for "Salt and Thread".',
    published,
    facts: ['box_office | Salt and Thread | | 82000 USD'],
  },
  {
    text: '“Night Kiln” was the only newcomer in the top five. It made off with a modest $5.2 million, well below the $9 million analysts had pencilled in.',
    published,
    facts: ['box_office | Night Kiln | | 5200000 USD'],
  },
  {
    text: 'Night Kiln bows to $5.2M\n\nThe horror film "Night Kiln" fell short of expectations at the weekend. Overseas it picked up a further $3.9 million in 22 territories.',
    published,
    facts: ['box_office | Night Kiln | | 5200000 USD', 'box_office | Night Kiln | | 3900000 USD'],
  },
  {
    text: 'The takings of "The Ferryman\'s Debt" in Russia amounted to 412 million rubles, while in Kazakhstan the film collected 390 million tenge.',
    published,
    facts: [
      "box_office | The Ferryman's Debt | | 412000000 RUB | | Russia",
      "box_office | The Ferryman's Debt | | 390000000 KZT | | Kazakhstan",
    ],
  },
  {
    text: 'Made for 40 million yuan, "Paper Ibis" went on to earn almost 20 times that sum. The film took 780 million yuan, making it the sleeper hit of the winter.',
    published,
    facts: ['budget | Paper Ibis | | 40000000 CNY', 'box_office | Paper Ibis | | 780000000 CNY'],
  },
  {
    text: 'Down 55 percent, "Brass Lantern" brought in $17.1 million in its sophomore session. The Polaris release has now banked $66 million domestically.',
    published,
    facts: ['box_office | Brass Lantern | | 17100000 USD', 'box_office | Brass Lantern | | 66000000 USD'],
    optional: ['distributor | Brass Lantern | Polaris'],
  },
  {
    text: 'The production, budgeted at 6.4 million euros, is the most expensive Slovenian film to date. "Karst" will shoot until October.',
    published,
    facts: ['budget | Karst | | 6400000 EUR'],
  },
  {
    text: 'Olena Havryk is preparing "Karst", her second feature. The €2.1 million project has the backing of two regional funds.',
    published,
    facts: ['director | Karst | Olena Havryk', 'budget | Karst | | 2100000 EUR'],
  },
  {
    text: '"Karst" carries a price tag of $70 million before marketing, people familiar with the film said.',
    published,
    facts: ['budget | Karst | | 70000000 USD'],
  },
  {
    text: 'The film, a co-production of Finland and Estonia, is called "Karst". Its budget of 3.2 million euros was covered in part by the Finnish Film Foundation.',
    published,
    facts: [],
    optional: [
      'co_producer | Karst | Finland',
      'co_producer | Karst | Estonia',
      'budget | Karst | | 3200000 EUR',
    ],
  },
  {
    text: 'Producers spent 210 million rubles on "The Ferryman\'s Debt", of which the state provided 120 million.',
    published,
    facts: ["budget | The Ferryman's Debt | | 210000000 RUB"],
  },
  {
    text: 'At a reported cost of $180 million, "Brass Lantern" needs a long run to turn a profit.',
    published,
    facts: [],
    optional: ['budget | Brass Lantern | | 180000000 USD'],
  },
  {
    text: 'Shooting on "Karst" wrapped last week, under a budget of roughly 1.1 billion won.',
    published,
    facts: ['budget | Karst | | 1100000000 KRW'],
  },
  {
    text: 'The family film "Two Aunts" lands in Irish cinemas on July 4, a week ahead of Britain.',
    published,
    facts: ['release | Two Aunts | | | 2025-07-04 | Ireland'],
    optional: ['release | Two Aunts | | | 2025-07-11 | United Kingdom'],
  },
  {
    text: '"Paper Ibis" hits theatres nationwide on June 27. A dubbed version will follow in Thailand on August 8.',
    published,
    facts: ['release | Paper Ibis | | | 2025-06-27'],
    optional: ['release | Paper Ibis | | | 2025-08-08 | Thailand'],
  },
  {
    text: 'Polaris has dated "Brass Lantern 2" for December 18, 2026.',
    published,
    facts: ['release | Brass Lantern 2 | | | 2026-12-18'],
    optional: ['distributor | Brass Lantern 2 | Polaris'],
  },
  {
    text: 'The release of "Night Kiln" has been moved from August 15 to October 10.',
    published,
    facts: ['release | Night Kiln | | | 2025-10-10'],
  },
  {
    text: 'Next month sees the arrival of "Two Aunts" (July 11), "Karst" (July 18) and the anime "Paper Ibis" (July 25).',
    published,
    facts: [
      'release | Two Aunts | | | 2025-07-11',
      'release | Karst | | | 2025-07-18',
      'release | Paper Ibis | | | 2025-07-25',
    ],
  },
  {
    text: 'Out on Friday in selected cinemas: "Salt and Thread", a documentary by Ines Varga about the last weavers of Liptov.',
    published,
    facts: ['director | Salt and Thread | Ines Varga', 'release | Salt and Thread | | | 2025-06-20'],
  },
  {
    text: 'The thriller will have its world premiere on 4 September in Venice and goes on general release in Italy on 11 September. "Karst" is the Slovenian entry.',
    published,
    facts: [],
    optional: ['release | Karst | | | 2025-09-04 | Venice', 'release | Karst | | | 2025-09-11 | Italy'],
  },
  {
    text: 'Audiences in Poland will be able to see "Karst" from November 7.',
    published,
    facts: ['release | Karst | | | 2025-11-07 | Poland'],
  },
  {
    text: '"Karst" arrives on the streaming service Halo on 1 October after a short theatrical window.',
    published,
    facts: ['release | Karst | | | 2025-10-01'],
  },
  {
    text: 'Viewers had to wait: "Karst", shot in 2021, only came out in 2024.',
    published,
    facts: ['release | Karst | | | 2024'],
  },
  {
    text: 'BUDAPEST, June 16 (Xinhua) -- Hungarian animated feature "The Clockmaker\'s Goose" will premiere in Chinese theaters on July 12, its Chinese distributor Harvest Moon Film announced on Monday.',
    published,
    facts: [
      "release | The Clockmaker's Goose | | | 2025-07-12 | China",
      "distributor | The Clockmaker's Goose | Harvest Moon Film",
    ],
  },
  {
    text: 'First shown in Busan last autumn, Min Seo-jin\'s "Glass Persimmon" reaches British screens on Friday.',
    published,
    facts: [
      'director | Glass Persimmon | Min Seo-jin',
      'release | Glass Persimmon | | | 2025-06-20 | United Kingdom',
    ],
    optional: ['release | Glass Persimmon | | | 2024-09/2024-11 | Busan'],
  },
  {
    text: 'The 14th Ohrid Film Days will run from 3 to 9 July, with 62 titles on the programme.',
    published,
    facts: ['held | Ohrid Film Days | | | 2025-07-03/2025-07-09'],
  },
  {
    text: 'VARNA, Bulgaria, June 16 -- The curtain rose on the Black Sea Film Festival here on Sunday evening. The event, which wraps up on June 22, has 40 films in competition.',
    published,
    facts: ['held | Black Sea Film Festival'],
  },
  {
    text: 'Taking place in Bergen from September 22 to 26, the North Sea Documentary Forum has opened registration.',
    published,
    facts: [],
    optional: ['held | North Sea Documentary Forum | | | 2025-09-22/2025-09-26 | Bergen'],
  },
  {
    text: 'Almaty will host the Silk Road Film Market on 12-15 November.',
    published,
    facts: ['held | Silk Road Film Market | | | 2025-11-12/2025-11-15 | Almaty'],
  },
  {
    text: 'This year\'s Ohrid Film Days (July 3-9) will open with the drama "Karst".',
    published,
    facts: ['held | Ohrid Film Days | | | 2025-07-03/2025-07-09'],
  },
  {
    text: 'The Black Sea Film Festival came to a close on Saturday with a gala in Varna. Some 30,000 people attended the screenings.',
    published,
    facts: ['held | Black Sea Film Festival | | | 2025-06-14 | Varna'],
  },
  {
    text: 'The forum, organised by the Baltic Screen Association, was held in Tartu on June 10 for the third time. The Baltic Screen Forum drew 300 delegates.',
    published,
    facts: ['held | Baltic Screen Forum | | | 2025-06-10 | Tartu'],
  },
  {
    text: 'The jury will announce its decision at the closing ceremony of the Black Sea Film Festival in Varna on June 22.',
    published,
    facts: ['held | Black Sea Film Festival | | | 2025-06-22 | Varna'],
  },
  {
    text: 'Dates for the next edition have been set: the Ohrid Film Days return on 2-8 July 2026.',
    published,
    facts: ['held | Ohrid Film Days | | | 2026-07-02/2026-07-08'],
  },
  {
    text: 'The Beijing Culture Expo, scheduled for September 17 to 21, has attracted exhibitors from 71 countries.',
    published,
    facts: ['held | Beijing Culture Expo | | | 2025-09-17/2025-09-21'],
  },
  {
    text: 'Nutsa Lobidze took the best director prize for "Karst", while the Golden Anchor went to the Turkish drama "The Salt Bride".',
    published,
    facts: [
      'award | The Salt Bride | Golden Anchor',
      'director | Karst | Nutsa Lobidze',
      'award | Nutsa Lobidze',
    ],
    optional: ['award | Karst'],
  },
  {
    text: 'The Golden Anchor for best film was presented to "Karst" at a ceremony on Saturday night.',
    published,
    facts: ['award | Karst | Golden Anchor'],
  },
  {
    text: '"Karst" was the big winner on Saturday, carrying off the Golden Anchor and two further prizes.',
    published,
    facts: [],
    optional: ['award | Karst | Golden Anchor'],
  },
  {
    text: 'Its Silver Anchor win in Varna has turned "Karst" into a contender for the autumn.',
    published,
    facts: [],
    optional: ['award | Karst | Silver Anchor'],
  },
  {
    text: 'Havryk, whose short "Tinder" received the Silver Anchor in 2022, is editing her first feature, said producer Ivo Lenz.',
    published,
    facts: ['award | Tinder | Silver Anchor | | 2022'],
    optional: ['director | Tinder | Havryk'],
  },
  {
    text: 'Among the honourees was the actress Leyla Aksoy, who picked up the Golden Anchor for lifetime achievement.',
    published,
    facts: ['award | Leyla Aksoy | Golden Anchor'],
  },
  {
    text: 'Winners:\nGolden Anchor: "Karst"\nSilver Anchor: "The Salt Bride"',
    published,
    facts: ['award | Karst | Golden Anchor', 'award | The Salt Bride | Silver Anchor'],
  },
  {
    text: 'The Oscar-winning "Salt and Thread" will be screened in the presence of its director, Ines Varga.',
    published,
    facts: ['director | Salt and Thread | Ines Varga'],
    optional: ['award | Salt and Thread'],
  },
  {
    text: 'The jury, chaired by Leyla Aksoy, awarded the Golden Anchor to Nutsa Lobidze\'s "Karst".',
    published,
    facts: [],
    optional: ['award | Karst | Golden Anchor', 'director | Karst | Nutsa Lobidze'],
  },
  {
    text: 'She was honoured with the Golden Anchor in 2019. Leyla Aksoy, 71, said she had no plans to retire.',
    published,
    facts: [],
    optional: ['award | Leyla Aksoy | Golden Anchor | | 2019'],
  },
  {
    text: 'Behind the camera is Pavel Ondrus, best known for the thriller "Tinder". He shot "Karst" in 32 days.',
    published,
    facts: ['director | Karst | Pavel Ondrus'],
    optional: ['director | Tinder | Pavel Ondrus'],
  },
  {
    text: 'Pavel Ondrus makes his directorial debut with "Karst", a road movie about two plumbers.',
    published,
    facts: ['director | Karst | Pavel Ondrus'],
  },
  {
    text: '"Karst" (Pavel Ondrus, Slovakia) and "Glass Persimmon" (Min Seo-jin, South Korea) complete the competition.',
    published,
    facts: ['director | Karst | Pavel Ondrus', 'director | Glass Persimmon | Min Seo-jin'],
  },
  {
    text: 'In the director\'s chair for "Karst" sits Pavel Ondrus, who also wrote the script.',
    published,
    facts: ['director | Karst | Pavel Ondrus'],
  },
  {
    text: 'Interview\nPavel Ondrus is sitting in a garden in Nitra. The 44-year-old Slovak has just finished "Karst", his third film after "Tinder" and "Mud Season".',
    published,
    facts: ['director | Karst | Pavel Ondrus'],
    optional: ['director | Tinder | Pavel Ondrus', 'director | Mud Season | Pavel Ondrus'],
  },
  {
    text: 'The lead role in "Karst" is played by Leyla Aksoy; the film was directed by Pavel Ondrus from a screenplay by Ivo Lenz.',
    published,
    facts: ['director | Karst | Pavel Ondrus'],
  },
  {
    text: 'Filmmaker Ines Varga spent four years on "Salt and Thread". The documentary, her first, opened the festival.',
    published,
    facts: ['director | Salt and Thread | Ines Varga'],
  },
  {
    text: 'From the maker of "Tinder", Pavel Ondrus, comes "Karst", a story of three brothers.',
    published,
    facts: ['director | Karst | Pavel Ondrus', 'director | Tinder | Pavel Ondrus'],
  },
  {
    text: 'Pavel Ondrus is at the helm of "Karst", with Ivo Lenz producing for Grey Heron Films.',
    published,
    facts: ['director | Karst | Pavel Ondrus', 'producer | Karst | Ivo Lenz'],
    optional: ['producer | Karst | Grey Heron Films', 'position | Ivo Lenz | Grey Heron Films'],
  },
  {
    text: 'The Kilkenny-born director Aoife Brannigan has finished "The Peat Cutters". Brannigan, 38, wrote the script during the pandemic.',
    published,
    facts: ['director | The Peat Cutters | Aoife Brannigan'],
  },
  {
    text: 'Ivo Lenz produces for Ljubljana-based Grey Heron Films. "Karst" is due to start shooting in May.',
    published,
    facts: [],
    optional: [
      'producer | Karst | Ivo Lenz',
      'producer | Karst | Grey Heron Films',
      'position | Ivo Lenz | Grey Heron Films',
    ],
  },
  {
    text: '"Karst" was produced by Ivo Lenz and Mara Kovac for Grey Heron Films.',
    published,
    facts: ['producer | Karst | Ivo Lenz', 'producer | Karst | Mara Kovac'],
    optional: ['producer | Karst | Grey Heron Films'],
  },
  {
    text: 'The series is a Grey Heron Films production for the broadcaster RTV. "Mud Season" will run to eight episodes.',
    published,
    facts: [],
    optional: ['producer | Mud Season | Grey Heron Films'],
  },
  {
    text: '"Paper Ibis", an animated feature from the Osaka studio Tanuki Works, has been seen by 2 million people.',
    published,
    facts: ['producer | Paper Ibis | Tanuki Works'],
  },
  {
    text: 'Ivo Lenz, who produced "Karst" with his wife, called the result "a small miracle".',
    published,
    facts: ['producer | Karst | Ivo Lenz'],
  },
  {
    text: 'The Minsk studio Belfilm is making "The Ferryman\'s Debt". Filming began in the Grodno region last week.',
    published,
    facts: ["producer | The Ferryman's Debt | Belfilm"],
  },
  {
    text: 'Producer credits on "Brass Lantern" go to Dana Whitlock and Rob Esteves.',
    published,
    facts: [],
    optional: ['producer | Brass Lantern | Dana Whitlock', 'producer | Brass Lantern | Rob Esteves'],
  },
  {
    text: 'The film, "Karst", is a co-production between Slovenia\'s Grey Heron Films and the Italian company Lagoon Pictures.',
    published,
    facts: ['co_producer | Karst | Grey Heron Films', 'co_producer | Karst | Lagoon Pictures'],
  },
  {
    text: 'Lagoon Pictures of Trieste and Austria\'s Donauwelle Film have boarded "Karst" as co-producers.',
    published,
    facts: ['co_producer | Karst | Lagoon Pictures', 'co_producer | Karst | Donauwelle Film'],
  },
  {
    text: '"Karst" is produced by Grey Heron Films in co-production with Lagoon Pictures and Donauwelle Film.',
    published,
    facts: [
      'producer | Karst | Grey Heron Films',
      'co_producer | Karst | Lagoon Pictures',
      'co_producer | Karst | Donauwelle Film',
    ],
    optional: ['co_producer | Karst | Grey Heron Films'],
  },
  {
    text: 'Co-producers on "Karst" are Lagoon Pictures (Italy) and Donauwelle Film (Austria).',
    published,
    facts: ['co_producer | Karst | Lagoon Pictures', 'co_producer | Karst | Donauwelle Film'],
  },
  {
    text: "China's Harvest Moon Film and Hungary's Duna Animation jointly produced \"The Clockmaker's Goose\".",
    published,
    facts: [
      "co_producer | The Clockmaker's Goose | Harvest Moon Film",
      "co_producer | The Clockmaker's Goose | Duna Animation",
    ],
  },
  {
    text: 'Ondrus\'s "Karst" is set up at Grey Heron Films. Lagoon Pictures is co-producing.',
    published,
    facts: ['co_producer | Karst | Lagoon Pictures'],
    optional: ['producer | Karst | Grey Heron Films', 'director | Karst | Ondrus'],
  },
  {
    text: 'Lagoon Pictures has picked up North American rights to "Karst" and plans a summer release.',
    published,
    facts: ['distributor | Karst | Lagoon Pictures'],
  },
  {
    text: 'In Germany, where it is handled by Weltlicht Verleih, "Karst" has sold 120,000 tickets.',
    published,
    facts: ['distributor | Karst | Weltlicht Verleih'],
  },
  {
    text: 'Weltlicht Verleih will bring "Karst" to German cinemas on October 2.',
    published,
    facts: ['distributor | Karst | Weltlicht Verleih', 'release | Karst | | | 2025-10-02 | Germany'],
  },
  {
    text: '"Karst" opens in France on November 5 through Lagoon Pictures.',
    published,
    facts: ['release | Karst | | | 2025-11-05 | France', 'distributor | Karst | Lagoon Pictures'],
  },
  {
    text: 'Rights to "Karst" for China were sold to Harvest Moon Film, the company said on Friday.',
    published,
    facts: ['distributor | Karst | Harvest Moon Film'],
  },
  {
    text: 'The distributor of "Karst" in Britain, Curlew Releasing, said it would play on 60 screens.',
    published,
    facts: ['distributor | Karst | Curlew Releasing'],
  },
  {
    text: 'KARST\nDirector: Pavel Ondrus\nDistributor: Curlew Releasing\nBudget: €2.1 million\nUK release: 7 November 2025',
    published,
    facts: [],
    optional: [
      'director | KARST | Pavel Ondrus',
      'distributor | KARST | Curlew Releasing',
      'budget | KARST | | 2100000 EUR',
      'release | KARST | | | 2025-11-07 | United Kingdom',
    ],
  },
  {
    text: '"We were not prepared for this," said Mara Kovac, managing director at Grey Heron Films.',
    published,
    facts: ['position | Mara Kovac | Grey Heron Films'],
  },
  {
    text: 'Grey Heron Films has named Mara Kovac chief executive, effective July 1. She succeeds Ivo Lenz, who is retiring after 22 years.',
    published,
    facts: ['position | Mara Kovac | Grey Heron Films'],
    optional: ['position | Ivo Lenz | Grey Heron Films'],
  },
  {
    text: "Kestrel Research's senior media analyst Colm Deasy said the slate was thin.",
    published,
    facts: ['position | Colm Deasy | Kestrel Research'],
  },
  {
    text: '"It is a start," said Colm Deasy, an analyst with Kestrel Research in London.',
    published,
    facts: ['position | Colm Deasy | Kestrel Research'],
  },
  {
    text: 'Culture Minister Jelena Maric and the rector of the Zagreb Film Academy, Tomo Brlek, opened the new wing.',
    published,
    facts: [],
    optional: ['position | Jelena Maric', 'position | Tomo Brlek | Zagreb Film Academy'],
  },
  {
    text: 'Polaris domestic distribution chief Dana Whitlock thanked exhibitors.',
    published,
    facts: [],
    optional: ['position | Dana Whitlock | Polaris'],
  },
  {
    text: 'The Baltic Screen Association represents 140 companies. Its chairwoman, Mara Kovac, called for a tax rebate.',
    published,
    facts: ['position | Mara Kovac | Baltic Screen Association'],
  },
  {
    text: 'Speaking for the exhibitors, Rob Esteves of the Northern Cinema Alliance, where he is policy director, warned of closures.',
    published,
    facts: ['position | Rob Esteves | Northern Cinema Alliance'],
  },
  {
    text: 'Mara Kovac joined Grey Heron Films as head of sales in 2023.',
    published,
    facts: ['position | Mara Kovac | Grey Heron Films'],
  },
  {
    text: 'Dana Whitlock (Polaris Pictures, president) and Rob Esteves (Curlew Releasing, founder) spoke at the opening panel.',
    published,
    facts: ['position | Dana Whitlock | Polaris Pictures', 'position | Rob Esteves | Curlew Releasing'],
  },
  {
    text: 'Set in Trieste in 1954, "Karst" follows a customs officer who falls for a smuggler.',
    published,
    facts: ['set_in | Karst | | | 1954 | Trieste'],
  },
  {
    text: '"Karst" takes viewers back to the winter of 1943, when two brothers hide a pianist in a cave.',
    published,
    facts: ['set_in | Karst'],
  },
  {
    text: 'The story of "Mud Season" unfolds in a Moldovan village in the late 1980s.',
    published,
    facts: ['set_in | Mud Season | | | 198X'],
  },
  {
    text: 'The action of the drama "Karst" takes place in 1921.',
    published,
    facts: ['set_in | Karst | | | 1921'],
  },
  {
    text: 'A period piece about the 1976 strike in Radom, "The Weighbridge" was filmed on location.',
    published,
    facts: [],
    optional: ['set_in | The Weighbridge | | | 1976', 'set_in | The Weighbridge'],
  },
  {
    text: 'Grey Heron Films and Harvest Moon Film signed a letter of intent on Friday to make three films together.',
    published,
    facts: ['signed | Grey Heron Films | | | 2025-06-13'],
    optional: ['signed | Harvest Moon Film | | | 2025-06-13'],
  },
  {
    text: 'At the signing ceremony in Budapest on Saturday, Hungary and China put their names to the Budapest Film Treaty.',
    published,
    facts: [],
    optional: ['signed | Budapest Film Treaty | Hungary', 'signed | Budapest Film Treaty | China'],
  },
  {
    text: 'Under a memorandum of understanding inked in Baku on June 12, Grey Heron Films will open a school with the Baltic Screen Association.',
    published,
    facts: [],
    optional: [
      'signed | Grey Heron Films | | | 2025-06-12',
      'signed | Baltic Screen Association | | | 2025-06-12',
    ],
  },
  {
    text: 'The ministers of culture of Hungary and China signed the Budapest Film Treaty on Saturday.',
    published,
    facts: ['signed | Budapest Film Treaty | | | 2025-06-14'],
  },
  {
    text: 'A follow-up, "Brass Lantern: Embers", is already in the works after "Brass Lantern" made $300 million.',
    published,
    facts: ['sequel | Brass Lantern | Brass Lantern: Embers', 'box_office | Brass Lantern | | 300000000 USD'],
  },
  {
    text: 'Polaris has greenlit "Two Aunts 2". The first film, "Two Aunts", took £11 million.',
    published,
    facts: ['sequel | Two Aunts | Two Aunts 2', 'box_office | Two Aunts | | 11000000 GBP'],
  },
  {
    text: 'The third part of the trilogy that began with "Tinder", "Ember Days" brings back the whole cast.',
    published,
    facts: [],
    optional: ['sequel | Tinder | Ember Days'],
  },
  {
    text: 'Cinema chain Northern Light Holdings swung to a profit of €4.2 million in the first quarter on revenue of €61 million.',
    published,
    facts: [
      'profit | Northern Light Holdings | | 4200000 EUR | 2025-01/2025-03',
      'revenue | Northern Light Holdings | | 61000000 EUR | 2025-01/2025-03',
    ],
  },
  {
    text: 'Northern Light Holdings reported quarterly results on Thursday. The company said revenue fell 8% to €56.3 million, while it made a net profit of €1.9 million, down from €3.4 million.',
    published,
    facts: [
      'revenue | Northern Light Holdings | | 56300000 EUR',
      'profit | Northern Light Holdings | | 1900000 EUR',
      'profit | Northern Light Holdings | | 3400000 EUR',
    ],
  },
  {
    text: 'Turnover at Grey Heron Films rose to €9 million in 2024, from €7.5 million a year earlier.',
    published,
    facts: [
      'revenue | Grey Heron Films | | 9000000 EUR | 2024',
      'revenue | Grey Heron Films | | 7500000 EUR',
    ],
  },
  {
    text: 'Northern Light Holdings shares jumped 6% after the operator, which had sales of €210 million last year, raised its outlook. It now expects revenue of €230 million in 2025.',
    published,
    facts: ['revenue | Northern Light Holdings | | 210000000 EUR | 2024'],
    optional: ['revenue | Northern Light Holdings | | 230000000 EUR | 2025'],
  },
  {
    text: 'For the year to March, the Bengaluru company Sandesh Screens posted revenue of Rs 412 crore and a net profit of Rs 37 crore.',
    published,
    facts: ['revenue | Sandesh Screens | | 4120000000 INR', 'profit | Sandesh Screens | | 370000000 INR'],
  },
  {
    text: "The exhibitor's quarterly loss narrowed to $3 million, said Northern Light Holdings, whose revenue came in at $88 million.",
    published,
    facts: ['revenue | Northern Light Holdings | | 88000000 USD'],
  },
  {
    text: 'Polaris denied that "Brass Lantern" had cost $250 million.',
    published,
    facts: [],
  },
  {
    text: 'There are no plans to release "Karst" in Russia, the company said.',
    published,
    facts: [],
  },
  {
    text: 'If "Karst" had opened on June 6, it would have earned $20 million, one analyst argued.',
    published,
    facts: [],
  },
  {
    text: '"Night Kiln" would need to make $60 million to break even.',
    published,
    facts: [],
  },
  {
    text: 'Pavel Ondrus turned down an offer to direct "Brass Lantern".',
    published,
    facts: [],
  },
  {
    text: 'Despite nine nominations, "Karst" left the ceremony without the Golden Anchor.',
    published,
    facts: [],
  },
  {
    text: '"Karst" is in the running for the Golden Anchor, which will be awarded on June 22.',
    published,
    facts: [],
  },
  {
    text: 'Rumours that Grey Heron Films would sign the Budapest Film Treaty proved false.',
    published,
    facts: [],
  },
  {
    text: "\"Is 'Karst' really a sequel to 'Tinder'? I doubt it,\" Ondrus said.",
    published,
    facts: [],
    optional: ['director | Karst | Ondrus'],
  },
  {
    text: 'The heist film plays like a sequel to "Tinder", though "Karst" has nothing to do with it.',
    published,
    facts: [],
  },
  {
    text: 'Mara Kovac, a former colleague of Grey Heron Films director Ivo Lenz, now runs a bakery.',
    published,
    facts: ['position | Ivo Lenz | Grey Heron Films'],
  },
  {
    text: 'Talks between Polaris and Grey Heron Films over the distribution of "Karst" collapsed on Friday.',
    published,
    facts: [],
  },
  {
    text: 'Critics compared "Karst" with "Mud Season", which grossed €3 million in 2019.',
    published,
    facts: ['box_office | Mud Season | | 3000000 EUR'],
  },
  {
    text: 'The festival in Varna has been cancelled: the Black Sea Film Festival was to have taken place from June 14 to 22.',
    published,
    facts: [],
  },
  {
    text: 'The studio that released "Brass Lantern" lost $40 million on another film last year.',
    published,
    facts: [],
  },
  {
    text: 'Fans of "Karst" raised €40,000 for a statue in the village where it was filmed.',
    published,
    facts: [],
  },
  {
    text: 'Tickets to the charity screening of "Karst" brought €12,000 to the local hospital.',
    published,
    facts: [],
  },
  {
    text: 'A poster for "Brass Lantern" sold for $18,000 at auction in Dallas on June 12.',
    published,
    facts: [],
  },
  {
    text: '"Karst" is showing at 8 p.m. on Friday; tickets cost €9.',
    published,
    facts: [],
  },
  {
    text: 'The director of the Karst Museum, Tomo Brlek, saw "Mud Season" twice.',
    published,
    facts: [],
    optional: ['position | Tomo Brlek | Karst Museum'],
  },
  {
    text: 'Leyla Aksoy stars in "Karst". She met Pavel Ondrus on the set of another film in 2019.',
    published,
    facts: [],
  },
  {
    text: 'The fund had 30 million euros for 2025, and "Karst" was among the 41 projects it considered.',
    published,
    facts: [],
  },
  {
    text: 'Northern Light Holdings may post a profit of €10 million next year, according to a broker.',
    published,
    facts: [],
    optional: ['profit | Northern Light Holdings | | 10000000 EUR | 2026'],
  },
  {
    text: 'The average film of the genre takes $12 million. "Night Kiln" opens on Friday.',
    published,
    facts: ['release | Night Kiln | | | 2025-06-20'],
  },
  {
    text: 'The scene in "Karst" in which a banker loses $5 million was shot in Koper on May 3.',
    published,
    facts: [],
  },
];
