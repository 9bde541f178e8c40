/** When and where events are held, in English, by builds; what only has to do with an event, and what came to nothing. */
import { inFilmNews, type Passage } from './passage.ts';

const stated = inFilmNews('2025-10-14');

export const en: readonly Passage[] = [
  stated(
    'Running October 10-18, the Varna Film Festival will show 84 films.',
    'held | Varna Film Festival | | | 2025-10-10/2025-10-18',
  ),
  stated(
    'The Varna Film Festival wrapped on Saturday night in the Bulgarian port city.',
    'held | Varna Film Festival | | | 2025-10-11',
  ),
  stated(
    'The 12th edition of the Leeds Animation Week has been scheduled for 3-9 November 2026.',
    'held | Leeds Animation Week | | | 2026-11-03/2026-11-09',
  ),
  stated(
    'The Balkan Coproduction Forum moves to Tirana next year.',
    'held | Balkan Coproduction Forum | | | 2026 | Tirana',
  ),
  stated('The Shenzhen Animation Expo will last until October 15.', 'held | Shenzhen Animation Expo'),
  stated(
    'Slated for Nov. 20 to 24, the Shenzhen Animation Expo will draw 300 exhibitors.',
    'held | Shenzhen Animation Expo | | | 2025-11-20/2025-11-24',
  ),
  stated('The Varna Film Festival is on until October 18.', 'held | Varna Film Festival'),
  stated(
    'Catch it at the Varna Film Festival, October 10-18.',
    'held | Varna Film Festival | | | 2025-10-10/2025-10-18',
  ),
  stated(
    'The curtain came down on the Varna Film Festival on Saturday.',
    'held | Varna Film Festival | | | 2025-10-11',
  ),
  stated(
    'The curtain rises on the Varna Film Festival on October 10.',
    'held | Varna Film Festival | | | 2025-10-10',
  ),
  stated('The Varna Film Festival was first held in 1989.', 'held | Varna Film Festival | | | 1989'),
  stated(
    'The Ural Documentary Forum convenes in Perm on October 24.',
    'held | Ural Documentary Forum | | | 2025-10-24 | Perm',
  ),
  // Nothing of the kind is said.
  stated('The Varna Film Festival will not be held this year.'),
  stated('The Varna Film Festival, planned for October, has been cancelled.'),
  stated('The Varna Film Festival was postponed from October 10 to a later date.'),
  stated('The Varna Film Festival announced its jury on October 2.'),
  stated('The Varna Film Festival has received 2,400 entries since January.'),
  stated('"Nettle Season" opened the Varna Film Festival.'),
  stated('The deadline for entries to the Varna Film Festival is October 31.'),
  stated('Accreditation for the Varna Film Festival opens on November 3.'),
  stated('Ticket sales for the Varna Film Festival start on September 1.'),
  stated('The Varna Film Festival might be held in spring if the hall is repaired.'),
  stated('Sponsors wanted the Varna Film Festival to take place in August.'),
  stated('The director of the Varna Film Festival was born in Plovdiv in 1970.'),
  stated('The Varna Film Festival was founded in 1989.'),
  stated('On Monday the city council discussed the budget of the Varna Film Festival.'),
  stated('The Varna Film Festival opened an office in Sofia in March.'),
  stated('A press conference on the Varna Film Festival was held in Sofia on September 3.'),
  stated('Before the Varna Film Festival, a retrospective will be held in Sofia on October 4.'),
  stated('The Varna Film Festival ran into trouble in May.'),
  stated('Submissions to the Leeds Animation Week closed on 1 June.'),
  stated('Would the Leeds Animation Week take place in 2026?'),
];
