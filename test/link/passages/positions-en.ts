/** Who heads what in English, by builds; offices refused, wished for, denied, or of somebody else. */
import { inFilmNews, type Passage } from './passage.ts';

const stated = inFilmNews('2025-10-14');

export const en: readonly Passage[] = [
  {
    ...stated(
      'Marta Lindqvist took over Nordvik Pictures from Tom Reed in May.',
      'position | Marta Lindqvist | Nordvik Pictures',
    ),
    optional: ['position | Tom Reed'],
  },
  {
    ...stated(
      'Marta Lindqvist took over from Tom Reed as chief executive of Nordvik Pictures.',
      'position | Marta Lindqvist | Nordvik Pictures',
    ),
    optional: ['position | Tom Reed'],
  },
  stated(
    'Marta Lindqvist steps down as chief executive of Nordvik Pictures.',
    'position | Marta Lindqvist | Nordvik Pictures',
  ),
  stated(
    'Marta Lindqvist stepped down as Nordvik Pictures CEO on Friday.',
    'position | Marta Lindqvist | Nordvik Pictures',
  ),
  stated(
    'Marta Lindqvist is leaving her post as managing director of Nordvik Pictures.',
    'position | Marta Lindqvist | Nordvik Pictures',
  ),
  {
    ...stated(
      'Marta Lindqvist succeeds Tom Reed as head of the Leeds Animation Week.',
      'position | Marta Lindqvist | Leeds Animation Week',
    ),
    optional: ['position | Tom Reed'],
  },
  stated(
    'Marta Lindqvist will head the Leeds Animation Week from January.',
    'position | Marta Lindqvist | Leeds Animation Week',
  ),
  {
    ...stated(
      'The Leeds Animation Week, headed by Marta Lindqvist, opens in November.',
      'position | Marta Lindqvist | Leeds Animation Week',
    ),
    optional: ['held | Leeds Animation Week'],
  },
  stated(
    'Marta Lindqvist is the new artistic director of the Leeds Animation Week.',
    'position | Marta Lindqvist | Leeds Animation Week',
  ),
  stated(
    'The Leeds Animation Week has a new artistic director: Marta Lindqvist.',
    'position | Marta Lindqvist | Leeds Animation Week',
  ),
  stated(
    "The Leeds Animation Week's artistic director, Marta Lindqvist, said the hall was full.",
    'position | Marta Lindqvist | Leeds Animation Week',
  ),
  stated(
    'Under its director, Marta Lindqvist, the Leeds Animation Week has doubled in size.',
    'position | Marta Lindqvist | Leeds Animation Week',
  ),
  stated(
    'Marta Lindqvist founded Nordvik Pictures in 2011 and runs it with her brother.',
    'position | Marta Lindqvist | Nordvik Pictures',
  ),
  stated(
    'Marta Lindqvist chairs the jury of the Varna Film Festival.',
    'position | Marta Lindqvist | Varna Film Festival',
  ),
  stated(
    'The jury of the Varna Film Festival is chaired by Marta Lindqvist.',
    'position | Marta Lindqvist | Varna Film Festival',
  ),
  stated(
    'Speakers include Marta Lindqvist, CEO, Nordvik Pictures, and Tom Reed, director, Varna Film Festival.',
    'position | Marta Lindqvist | Nordvik Pictures',
    'position | Tom Reed | Varna Film Festival',
  ),
  stated(
    'Marta Lindqvist led Nordvik Pictures for six years.',
    'position | Marta Lindqvist | Nordvik Pictures',
  ),
  stated(
    'Marta Lindqvist has quit. She had run Nordvik Pictures since 2019.',
    'position | Marta Lindqvist | Nordvik Pictures',
  ),
  stated(
    'Marta Lindqvist has a new job. She becomes managing director of Larch Street Media on January 1.',
    'position | Marta Lindqvist | Larch Street Media',
  ),
  // Nothing of the kind is said.
  stated('Marta Lindqvist turned down the post of chief executive of Nordvik Pictures.'),
  stated('Marta Lindqvist denied she would become chief executive of Nordvik Pictures.'),
  stated('Marta Lindqvist is not the head of Nordvik Pictures.'),
  stated('Marta Lindqvist was tipped to become head of Nordvik Pictures.'),
  stated('Marta Lindqvist is a client of Nordvik Pictures.'),
  stated('Marta Lindqvist sued Nordvik Pictures and its chief executive.'),
  {
    ...stated('Marta Lindqvist plays the head of a television channel in a film made by Nordvik Pictures.'),
    optional: ['producer'],
  },
  stated('Marta Lindqvist met the chief executive of Nordvik Pictures in Riga.'),
  stated('Marta Lindqvist wrote to the director of the Varna Film Festival.'),
  stated('Marta Lindqvist wants to be chief executive of Nordvik Pictures.'),
  stated('The husband of Marta Lindqvist is the chief executive of Nordvik Pictures.'),
  stated('Marta Lindqvist replaced her lawyer after a row with Nordvik Pictures.'),
  stated('Marta Lindqvist attended the Varna Film Festival with the director of the school.'),
  stated("Nordvik Pictures thanked Marta Lindqvist, the director's mother."),
  stated("Who will succeed Marta Lindqvist's brother at Nordvik Pictures?"),
  stated('Marta Lindqvist could take over Nordvik Pictures, people close to the firm said.'),
  stated('Had Marta Lindqvist become head of Nordvik Pictures, the strike would have ended.'),
  stated("Marta Lindqvist's driver took over from Tom Reed's as head of the Riga garage club."),
];
