/** Who won what in English, by builds: passives, lists, honours without a name; what was lost, hoped for or only wished. */
import { inFilmNews, type Passage } from './passage.ts';

const stated = inFilmNews('2025-10-14');

export const en: readonly Passage[] = [
  stated(
    'Goran Stefov was named best director for "Two Winters in Ohrid."',
    'award | Goran Stefov | ',
    'director | Two Winters in Ohrid | Goran Stefov',
  ),
  stated(
    'Elena Markova and Dusan Pavic shared the acting prize.',
    'award | Elena Markova | ',
    'award | Dusan Pavic | ',
  ),
  {
    ...stated(
      'Winners list\n\nBest film — "Nettle Season," Iva Koleva\nBest director — Goran Stefov, "Two Winters in Ohrid"\nAudience Award — "The Tin Orchard," Pavel Rusev',
      'award | Nettle Season | ',
      'award | Goran Stefov | ',
      'award | The Tin Orchard',
    ),
    optional: ['director | Nettle Season', 'director | Two Winters in Ohrid', 'director | The Tin Orchard'],
  },
  stated('The jury gave its special prize to "The Tin Orchard."', 'award | The Tin Orchard'),
  stated(
    '"Nettle Season" took home three prizes, including best film and best actress for Elena Markova.',
    'award | Nettle Season | ',
    'award | Elena Markova | ',
  ),
  {
    ...stated(
      '"Nettle Season" swept the Thracian Film Awards, winning best film, best director and best actress.',
      'award | Nettle Season | ',
      'award | Nettle Season | ',
      'award | Nettle Season | ',
    ),
    optional: ['award | Nettle Season | Thracian Film Awards'],
  },
  stated(
    "The festival's lifetime achievement award was presented to the actor Dusan Pavic.",
    'award | Dusan Pavic | ',
  ),
  stated(
    'Dusan Pavic was awarded the Honorary Anchor for his contribution to cinema.',
    'award | Dusan Pavic | Honorary Anchor',
  ),
  stated(
    'Dusan Pavic became the first Serb to win the Honorary Anchor.',
    'award | Dusan Pavic | Honorary Anchor',
  ),
  stated(
    'Iva Koleva has won the Golden Anchor for "Nettle Season," her second feature.',
    'award | Iva Koleva | Golden Anchor',
    'director | Nettle Season | Iva Koleva',
  ),
  stated(
    'Documentary "Nine Lighthouses" beat four rivals to the £10,000 Harbour Prize.',
    'award | Nine Lighthouses | Harbour Prize',
  ),
  stated(
    'The £10,000 Harbour Prize was won by "Nine Lighthouses."',
    'award | Nine Lighthouses | Harbour Prize',
  ),
  stated(
    '"Nine Lighthouses" was nominated for six awards and won two: best documentary and best editing.',
    'award | Nine Lighthouses | ',
    'award | Nine Lighthouses | ',
  ),
  {
    ...stated(
      '"Nine Lighthouses" is by Tom Reed. It premiered at the Leeds Film Festival, where it won the Harbour Prize.',
      'award | Nine Lighthouses | Harbour Prize',
      'director | Nine Lighthouses | Tom Reed',
    ),
    optional: ['release | Nine Lighthouses'],
  },
  {
    ...stated(
      '"Nine Lighthouses" premiered in Leeds. The film went on to scoop the Harbour Prize.',
      'award | Nine Lighthouses | Harbour Prize',
    ),
    optional: ['release | Nine Lighthouses'],
  },
  stated(
    'Petra Lind (right) holds her Craft Award after the ceremony in Leeds.',
    'award | Petra Lind | Craft Award',
  ),
  stated(
    'In the documentary section, the top award was claimed by "Nine Lighthouses."',
    'award | Nine Lighthouses | ',
  ),
  // Nothing of the kind is said.
  stated('"Nettle Season" was nominated for the Golden Anchor.'),
  stated('"Nettle Season" leads the nominations with nine, including best film.'),
  stated('Elena Markova is up for best actress for "Nettle Season."'),
  stated('Elena Markova was shortlisted for the Craft Award.'),
  stated('Critics tipped "Nettle Season" to win the Golden Anchor.'),
  stated('"Nettle Season" missed out on the Golden Anchor.'),
  stated('"Nettle Season" lost the Golden Anchor by one vote.'),
  stated('"Nettle Season" will compete for the Golden Anchor.'),
  stated('Elena Markova, a Craft Award nominee, lives in Sofia.'),
  stated('Dusan Pavic presented the Golden Anchor on Saturday night.'),
  {
    ...stated('Dusan Pavic returned his Honorary Anchor in protest against a fee.'),
    optional: ['award | Dusan Pavic | Honorary Anchor'],
  },
  stated('The jury of the Golden Anchor includes the actress Elena Markova and the editor Petra Lind.'),
  stated('The Golden Anchor, created by sculptor Rumen Petkov, weighs two kilos.'),
  stated(`"We hope 'Nettle Season' wins the Golden Anchor," the producer Pavel Rusev said.`),
  stated('Had "Nettle Season" won the Golden Anchor, it would have been the first Bulgarian film to do so.'),
  stated('"Nettle Season" is in the running for the Audience Award.'),
  stated('The winner of the Golden Anchor will be announced on Sunday; "Nettle Season" is a favourite.'),
  stated('Nominees for best film: "Nettle Season," "Two Winters in Ohrid," "The Tin Orchard."'),
  stated('Best film nominees\n\nBest film: "Nettle Season"; "Two Winters in Ohrid"; "The Tin Orchard"'),
  stated('Petra Lind turned down the Craft Award.'),
  stated('Who will win the Golden Anchor? Perhaps "Nettle Season."'),
];
