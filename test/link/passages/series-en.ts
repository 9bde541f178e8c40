/** What goes on with a work, where and when plots are set, and who directed, in English, by builds; whoever directs something else. */
import { inFilmNews, type Passage } from './passage.ts';

const stated = inFilmNews('2025-10-14');

export const en: readonly Passage[] = [
  stated(
    '"The Last Meridian" picks up ten years after "Iron Meridian."',
    'sequel | Iron Meridian | The Last Meridian',
  ),
  {
    ...stated(
      '"The Last Meridian," which continues the story of "Iron Meridian," opens in May.',
      'sequel | Iron Meridian | The Last Meridian',
    ),
    optional: ['release'],
  },
  stated('"Tide Clock" unfolds in 1974 Lisbon.', 'set_in | Tide Clock | | | 1974 | Lisbon'),
  stated(
    'The film "Tide Clock" is a love story set in 1970s Lisbon.',
    'set_in | Tide Clock | | | 197X | Lisbon',
  ),
  stated(
    'The action of "Tide Clock" moves between Lisbon and Porto in 1974.',
    'set_in | Tide Clock | | | 1974',
  ),
  stated('"Tide Clock" follows a watchmaker in Lisbon in the spring of 1974.', 'set_in | Tide Clock'),
  stated(
    'A thriller set in 1974, "Tide Clock" opens on Friday.',
    'set_in | Tide Clock | | | 1974',
    'release | Tide Clock | | | 2025-10-17',
  ),
  stated('"Tide Clock" spans the years from 1974 to 1986.', 'set_in | Tide Clock'),
  stated(
    `"Tide Clock," Rui Sampaio's drama about a watchmaker in 1974 Lisbon, won the Golden Anchor.`,
    'set_in | Tide Clock | | | 1974',
    'director | Tide Clock | Rui Sampaio',
    'award | Tide Clock | Golden Anchor',
  ),
  stated(
    'Rui Sampaio adapted "Tide Clock" from the novel by Ana Brito and also directed it.',
    'director | Tide Clock | Rui Sampaio',
  ),
  stated('"Tide Clock" marks the return of director Rui Sampaio.', 'director | Tide Clock | Rui Sampaio'),
  // Nothing of the kind is said.
  {
    ...stated(
      `"Tide Clock" opened the Varna Film Festival. The festival's director, Marta Lindqvist, praised it.`,
    ),
    optional: ['position | Marta Lindqvist | Varna Film Festival'],
  },
  stated(`The festival's director, Marta Lindqvist, called "Tide Clock" a gift.`),
  stated('Festival director Marta Lindqvist introduced "Tide Clock."'),
  {
    ...stated('Marta Lindqvist, director of the Varna Film Festival, introduced "Tide Clock."'),
    optional: ['position | Marta Lindqvist | Varna Film Festival'],
  },
  stated('"Tide Clock" will be shown in Varna, said the director of the museum, Marta Lindqvist.'),
  stated('"Tide Clock" was praised by the director Goran Stefov.'),
  stated('The managing director of the cinema, Marta Lindqvist, chose "Tide Clock."'),
  stated('Casting director Marta Lindqvist found the children of "Tide Clock."'),
  stated('Art director Marta Lindqvist built the sets of "Tide Clock."'),
  stated('Music director Marta Lindqvist conducts the score of "Tide Clock."'),
  stated('"Tide Clock" is based on a novel by Ana Brito.'),
  stated('"Tide Clock" stars the director Goran Stefov as a priest.'),
  stated('There will be no sequel to "Tide Clock."'),
  stated('"Tide Clock" is no sequel to "Iron Meridian."'),
  stated('"Tide Clock" is not set in 1974.'),
  stated('"Tide Clock" was shot in Lisbon in 1974.'),
  stated('"Tide Clock" is set to open in 1,200 cinemas.'),
  { ...stated('"Tide Clock" is set for release in May 2026.'), optional: ['release | Tide Clock'] },
  stated('"Tide Clock" resembles "Iron Meridian."'),
  stated('After "Iron Meridian," audiences rushed to "Tide Clock."'),
  stated('Goran Stefov turned down the chance to direct "Tide Clock."'),
  stated('Unlike "Iron Meridian," the sequel flopped.'),
];
