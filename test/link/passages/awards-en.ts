/** Who won a prize in English, with all that each sentence states: the work or the person, told by how the sentence is built. */
import type { Passage } from './passage.ts';

const published = '2025-09-10';

const stated = (text: string, ...facts: readonly string[]): Passage => ({ text, published, facts });

export const en: readonly Passage[] = [
  // What is told of a work by the way holds no winner.
  stated(
    '"Salt Road", directed by Anna Bell, took the Golden Leopard.',
    'award | Salt Road | Golden Leopard',
    'director | Salt Road | Anna Bell',
  ),
  stated(
    '"Salt Road", starring Anna Bell and Tom Reed, won the Golden Bear.',
    'award | Salt Road | Golden Bear',
  ),
  stated(
    '"Salt Road", which Anna Bell directed, won the Golden Bear.',
    'award | Salt Road | Golden Bear',
    'director | Salt Road | Anna Bell',
  ),
  stated(
    '"Salt Road", a drama by Anna Bell, received the Jury Prize.',
    'award | Salt Road | Jury Prize',
    'director | Salt Road | Anna Bell',
  ),
  stated(
    '"Salt Road" by Anna Bell won the Golden Bear.',
    'award | Salt Road | Golden Bear',
    'director | Salt Road | Anna Bell',
  ),
  // Nor what is told of a person.
  stated(
    'Anna Bell, director of "Salt Road", won the Silver Bear.',
    'award | Anna Bell | Silver Bear',
    'director | Salt Road | Anna Bell',
  ),
  stated(
    'Anna Bell, who produced "Salt Road" with Tom Reed, won the Golden Bear.',
    'award | Anna Bell | Golden Bear',
    'producer | Salt Road | Anna Bell',
  ),
  stated('"Salt Road" won Anna Bell the Silver Bear for best actress.', 'award | Anna Bell | Silver Bear'),
  // A prize goes to a work by somebody, to somebody for a work, to a work of somebody.
  stated(
    'The Golden Lion went to Northern Salt by Anna Bell.',
    'award | Northern Salt | Golden Lion',
    'director | Northern Salt | Anna Bell',
  ),
  stated(
    'The Golden Lion went to Cold Harvest, directed by Anna Bell, and the Silver Lion to Tin Harbor by Tom Reed.',
    'award | Cold Harvest | Golden Lion',
    'award | Tin Harbor | Silver Lion',
    'director | Cold Harvest | Anna Bell',
  ),
  stated(
    'The prize for best documentary was given to Night Ferry by Tom Reed, and the jury prize went to Anna Bell for Dry Season.',
    'award | Night Ferry',
    'award | Anna Bell',
    'director | Night Ferry | Tom Reed',
  ),
  stated('The Golden Bear was won by Anna Bell\'s "Salt Road".', 'award | Salt Road | Golden Bear'),
  stated(
    'Best actress went to Anna Bell for "Salt Road", while best screenplay was awarded to Tom Reed for "Zero Hour".',
    'award | Anna Bell',
    'award | Tom Reed',
  ),
  // Of two prizes each has the verb beside it.
  stated(
    '"Northern Salt" won the Grand Prix, while the prize for best director went to Nino Bell for "The Walnut Year".',
    'award | Northern Salt | Grand Prix',
    'award | Nino Bell',
    'director | The Walnut Year | Nino Bell',
  ),
  // Who gives, accepts for another or loses has won nothing; nor has a country or a bidder.
  stated('The Golden Bear was presented by Tom Reed to Anna Bell.'),
  stated('The tender went to Harbor Works by a vote of five to two.'),
  stated('The prize went to Northern Ireland by a single vote.'),
  stated(
    '"Small Fires" lost the Golden Globe to "Zero Hour" by Tom Reed.',
    'director | Zero Hour | Tom Reed',
  ),
];
