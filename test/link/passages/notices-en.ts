/** Short notices of English papers: who won best in what, who gets a film from whom and when, who steps down, what opens a sentence as a participle. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

const stated = (text: string, ...facts: readonly string[]): Passage => ({ text, published, facts });

export const en: readonly Passage[] = [
  // Best in something, without the word for a prize.
  stated(
    'Lead actress Dewi Anggraini, a 58-year-old teacher with no acting credits, took home Best Performance.',
    'award | Dewi Anggraini',
  ),
  stated('Actor Pavel Novak won best actor for "Low Tide".', 'award | Pavel Novak'),
  stated('The drama "Low Tide" took best screenplay at the gala on Sunday.', 'award | Low Tide'),
  stated(
    'Marta Kowalczyk won Best Director for the drama "Low Tide".',
    'award | Marta Kowalczyk',
    'director | Low Tide | Marta Kowalczyk',
  ),
  stated(
    'Best Director honors went to Vietnam\'s Tran Minh Duc for "House of Reeds".',
    'award | Tran Minh Duc',
  ),
  stated(
    'After a premiere in Busan, where it won the audience award, the drama "House of Reeds" reached cinemas on 2 October.',
    'award | House of Reeds',
    'release | House of Reeds | | | 2025-10-02',
  ),
  stated('Dewi Anggraini won the best reviews of her life for "Low Tide".'),
  stated('Actor Pavel Novak has not won best actor yet.'),
  stated('Actor Pavel Novak, who was nominated for Best Actor, took her best friend home.'),
  stated(
    'Actor Pavel Novak won best actor, and the Golden Gull went to the drama "Low Tide".',
    'award | Pavel Novak',
    'award | Low Tide | Golden Gull',
  ),
  // Who gets a film from whom, and when; what is planned for it.
  stated(
    'The drama "Low Tide" follows a nurse. Britain and Ireland get it from Heron Releasing on 21 November.',
    'distributor | Low Tide | Heron Releasing',
    'release | Low Tide | | | 2025-11-21 | Ireland',
  ),
  stated('The drama "Low Tide" follows a nurse. Britain and Ireland get rain from France on 21 November.'),
  stated(
    'The drama "Low Tide" follows a nurse. Distributor Black Heron said a re-release is set for January 14.',
    'distributor | Low Tide | Black Heron',
    'release | Low Tide | | | 2026-01-14',
  ),
  stated('The drama "Low Tide" follows a nurse. Distributor Black Heron said sales are set for growth.'),
  stated(
    'The drama "Low Tide" follows a nurse. It had opened quietly on October 3.',
    'release | Low Tide | | | 2025-10-03',
  ),
  stated('The drama "Low Tide" follows a nurse. A bank next door had opened quietly on October 3.'),
  stated(
    'Released on March 6 and distributed by Baobab Cinemas itself, Kofi Mensah\'s "Market Day" follows a nurse.',
    'release | Market Day | | | 2025-03-06',
    'distributor | Market Day | Baobab Cinemas',
    'director | Market Day | Kofi Mensah',
  ),
  stated(
    'Released on March 6 and distributed by Baobab Cinemas, the annual report quotes Kofi Mensah\'s "Market Day".',
  ),
  // Who made it: an age, a participle and a genitive between the name and the deed.
  stated(
    'The drama "Low Tide" was announced in 2020. Polish filmmaker Marta Kowalczyk, 44, will direct from a script by Jan Wolny.',
    'director | Low Tide | Marta Kowalczyk',
  ),
  stated(
    'The drama "Low Tide" follows a nurse. Its producers, Lima-based Altura Films and Quito\'s Condor Films, will pay for it.',
    'producer | Low Tide | Altura Films',
    'producer | Low Tide | Condor Films',
  ),
  stated(
    'The drama "Low Tide" follows a nurse. Anna Lind produced for Bergen\'s Skua Film, joined by Norrland Films.',
    'producer | Low Tide | Anna Lind',
    'producer | Low Tide | Skua Film',
    'co_producer | Low Tide | Norrland Films',
  ),
  stated('The drama "Low Tide" follows a nurse. Anna Lind asked for Bergen\'s Skua Film, joined by guests.'),
  stated(
    'The drama "Low Tide" follows a nurse. Set on Gotland in 1957, it won nothing.',
    'set_in | Low Tide | | | 1957',
  ),
  stated('The drama "Low Tide" follows a nurse. Set on fire in 1957, the studio was rebuilt.'),
  stated(
    'The drama "Low Tide" is out. The movie, which takes place during the oil crisis of 1973, follows a nurse.',
    'set_in | Low Tide | | | 1973',
  ),
  // Who holds what office, and who leaves it.
  stated(
    'Until 2019 Peter Holm, now 36, was deputy head of the Oslo Film Fund.',
    'position | Peter Holm | Oslo Film Fund',
  ),
  stated(
    'Nordlys Media said chief financial officer Dana Weiss would leave in May.',
    'position | Dana Weiss | Nordlys Media',
  ),
  stated(
    'Nordlys Media posted a loss. Petr Novotny, who founded the company in 2006, told shareholders he would step down as chairman in January.',
    'position | Petr Novotny | Nordlys Media',
  ),
  stated('Nordlys Media posted a loss. Petr Novotny told a chairman he would step down from the ladder.'),
  // What somebody calls a film of their own is one they direct, unless they are named with another trade.
  stated(
    'Marta Kowalczyk grew up in Krakow. Her first short, "Low Tide," was shown in Tromso.',
    'director | Low Tide | Marta Kowalczyk',
  ),
  stated(
    'Ann Cole meets me off the ferry. So were most of the extras in her first feature, Razorbill: nobody was paid.',
    'director | Razorbill | Ann Cole',
  ),
  stated(
    'Levan Japaridze spent four years looking for money for his second feature, "Razorbill".',
    'director | Razorbill | Levan Japaridze',
  ),
  stated(
    'Director Levan Japaridze went home to show his previous film, "Razorbill".',
    'director | Razorbill | Levan Japaridze',
  ),
  stated('Critic Levan Japaridze disliked his second feature, "Razorbill".'),
  stated('Levan Japaridze starred with Anna Lind in her first feature, "Razorbill".'),
  stated('Actor Levan Japaridze grew up in Batumi. His second feature, "Razorbill", is a drama.'),
  stated('Anna Lind met Levan Japaridze. His second feature, "Razorbill", is a drama.'),
  stated('The drama "Harvest" is by Anna Lind and has no music.', 'director | Harvest | Anna Lind'),
  stated('The novel "Harvest" is by Anna Lind. The film "Quay" has no music.'),
  // What somebody did before is not what the article goes on to speak of, nor is a quotation of a few short words a title.
  stated(
    'The drama "Razorbill" follows a nurse. Lena Holt, who won a Robert for "Low Water", plays the mother. The film was produced by Skua Films.',
    'award | Lena Holt | Robert',
    'producer | Razorbill | Skua Films',
  ),
  stated(
    'The drama "Razorbill" follows a nurse. Its director is Ann Cole, behind the 2022 hit "Low Water". The film was produced by Skua Films.',
    'director | Razorbill | Ann Cole',
    'director | Low Water | Ann Cole',
    'producer | Razorbill | Skua Films',
  ),
  stated(
    'The drama "Razorbill" follows a nurse.\n\n"The fog was free," she says.\n\nSet on Gotland in 1957, the film has no music.',
    'set_in | Razorbill | | | 1957',
  ),
  // Makers in a list, each with where it is from or for whom.
  stated(
    'The drama "Low Tide" is produced by Anna Lind for Skua Film, joined by Velvet Quill of Denmark and Otter Bild of Sweden.',
    'producer | Low Tide | Anna Lind',
    'producer | Low Tide | Skua Film',
    'co_producer | Low Tide | Velvet Quill',
    'co_producer | Low Tide | Otter Bild',
  ),
  stated(
    'Skua Film of Norway and Denmark\'s Velvet Quill are co-producing the drama "Low Tide".',
    'co_producer | Low Tide | Skua Film',
    'co_producer | Low Tide | Velvet Quill',
  ),
  stated(
    'The drama "Low Tide" stars Anna Lind with Velma Quill (Denmark), who was joined by Otto Bild of Sweden.',
  ),
  stated(
    'Dana Weiss will replace Otto Bild as head of the Oslo Film Fund.',
    'position | Dana Weiss | Oslo Film Fund',
  ),
  stated('Dana Weiss will replace Otto Bild as the face of the Oslo Film Fund.'),
];
