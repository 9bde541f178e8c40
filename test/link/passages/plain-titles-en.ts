/** English passages on titles without marks that their sentence marks as films, and on whose a film, a role or a sum is behind them. */
import type { Passage } from './passage.ts';

const published = '2025-09-10';

export const en: readonly Passage[] = [
  // A prize goes to a film, with who made it in apposition.
  {
    text: 'The top prize, the Golden Oar, went to Paper Boats, a documentary by Lena Hoffmann about a flooded village.',
    published,
    facts: ['award | Paper Boats | Golden Oar', 'director | Paper Boats | Lena Hoffmann'],
  },
  {
    text: 'The Silver Oar, worth 40,000 euros, went to Night Bus, a comedy by Maria Holst. Distributor Korso Film acquired Night Bus for Finland on Friday and will release it there in October.',
    published,
    facts: [
      'award | Night Bus | Silver Oar',
      'director | Night Bus | Maria Holst',
      'distributor | Night Bus | Korso Film',
      'release | Night Bus | | | 2025-10 | Finland',
    ],
  },
  {
    text: 'The jury prize and €5,000 went to The Beekeeper of Lund, Karin Ek’s comedy about a village band, which opened in Swedish cinemas on 4 April.',
    published,
    facts: ['award | The Beekeeper of Lund', 'release | The Beekeeper of Lund | | | 2025-04-04'],
    optional: ['director | The Beekeeper of Lund | Karin Ek'],
  },
  {
    text: 'The Grand Prix went to Snow Debt, a first feature by Aiko Mori.',
    published,
    facts: ['award | Snow Debt', 'director | Snow Debt | Aiko Mori'],
  },
  {
    text: 'The jury named Harvest by the Czech Petr Novotny best short film.',
    published,
    facts: ['award | Harvest', 'director | Harvest | Petr Novotny'],
  },
  { text: 'The grant went to Blue Door, a film school by the harbour.', published, facts: [] },
  { text: 'The board named Karl Brandt by the Norwegian rules chief executive.', published, facts: [] },
  { text: 'The Grand Prix went to Anna Bell on Sunday.', published, facts: [] },
  {
    text: '“Tin Roof”, a documentary by producer Anna Bell, is out.',
    published,
    facts: ['producer | Tin Roof | Anna Bell'],
  },
  // "It" before what is still to be made.
  {
    text: '“Iron Bay” is Weber’s last film. It should reach cinemas in autumn 2026 and will be directed by Mia Lange.',
    published,
    facts: ['director | Iron Bay | Mia Lange'],
    optional: ['release | Iron Bay | | | 2026-09/2026-11', 'release | Iron Bay'],
  },
  // What stands in brackets behind a name is neither the film spoken of nor what was directed.
  {
    text: 'Streamer Lumo has the series “Stone Boats”. Iva Horvat (“Low Tide”) directed all six episodes. The budget was 20 million euros.',
    published,
    facts: ['director | Stone Boats | Iva Horvat', 'budget | Stone Boats | | 20000000 EUR'],
    optional: ['director | Low Tide | Iva Horvat'],
  },
  {
    text: 'The series “Stone Boats” will bow on Lumo on Feb. 14.',
    published,
    facts: ['release | Stone Boats | | | 2026-02-14'],
  },
  {
    text: 'Streamer Lumo Play has picked up the mystery series “Stone Boats”.\n\nThe series will bow on Lumo Play on Feb. 14, two weeks after its Jan. 31 premiere on Croatian broadcaster Kanal Pet.',
    published,
    optional: ['distributor | Stone Boats | Lumo Play'],
    facts: ['release | Stone Boats | | | 2026-02-14', 'release | Stone Boats | | | 2026-01-31'],
  },
  { text: '“Stone Boats” sold out. The cast took a bow on Feb. 14.', published, facts: [] },
  // Makers behind the genitive of their country.
  {
    text: '“Red Tide” is produced by Seoul’s Baram Studios and co-produced by Peru’s Inti Cine.',
    published,
    facts: ['producer | Red Tide | Baram Studios', 'co_producer | Red Tide | Inti Cine'],
  },
  // Behind a firm that opened the sentence before, "it" is the firm.
  {
    text: 'Lumo Play picked up the drama “Bride of Snow” in 2019.\n\nLumo Play was founded in 2018. It had revenue of $45 million last year, up from $39 million in 2023.',
    published,
    facts: ['revenue | Lumo Play | | 45000000 USD'],
    optional: ['revenue | Lumo Play | | 39000000 USD', 'distributor | Bride of Snow | Lumo Play'],
  },
  {
    text: 'Korso Film will bring out the drama “Bride of Snow”.\n\nKorso Film expects full houses for the film. It was directed by Anna Bell.',
    published,
    facts: ['director | Bride of Snow | Anna Bell'],
    optional: ['distributor | Bride of Snow | Korso Film'],
  },
  // The pronoun behind a title is that title, whatever film was spoken of before.
  {
    text: '“Iron Bay” is in production. Mia Roth of the Vienna distributor Lumen Film acquired “Night Bus” for Austria on Friday and will release it there in October.',
    published,
    facts: ['distributor | Night Bus | Lumen Film', 'release | Night Bus | | | 2025-10 | Austria'],
    optional: ['position | Mia Roth | Lumen Film'],
  },
  // Who runs a house is introduced by it, not as the producer of the film of another paragraph.
  {
    text: 'The prize went to the film “Night Bus”.\n\nThe institute hands out 6 million euros a year, and producer Ivo Marek, who runs Tern Films in Oslo, wants that doubled.',
    published,
    facts: [],
    optional: ['award | Night Bus', 'position | Ivo Marek | Tern Films'],
  },
  {
    text: 'The film “Night Bus” opened on Friday.\n\nThe cast was paid late, producer Ivo Marek said.',
    published,
    facts: ['producer | Night Bus | Ivo Marek'],
    optional: ['release | Night Bus'],
  },
  // A part of the sum itself is said behind a whole; a part of something else makes the sum one.
  {
    text: 'The film “Cold Bay” has a budget of 6 million euros, a third of it from Norway.',
    published,
    facts: ['budget | Cold Bay | | 6000000 EUR'],
  },
  {
    text: 'The producers of the film “Cold Bay” have a budget of 2 million euros, a third of the sum they need.',
    published,
    facts: [],
  },
  // The director of the festival the article is about; another has a name before it.
  {
    text: 'The Harbour Film Days ended on Saturday. “We have outgrown the hall,” says festival director Clara Holm.',
    published,
    facts: ['position | Clara Holm | Harbour Film Days'],
    optional: ['held | Harbour Film Days'],
  },
  {
    text: 'The Harbour Film Days ended on Saturday. “We have outgrown the hall,” says Tarnow festival director Clara Holm.',
    published,
    facts: [],
    optional: ['held | Harbour Film Days'],
  },
];
