/** English sentences that tell who brings a film out, each built in another way; beside them what looks like it and tells no such thing. */
import type { Passage } from './passage.ts';

const told = (text: string, ...firms: readonly string[]): Passage => ({
  text: `The drama "Salt Pans" was shot in Malta.\n${text}`,
  published: '2025-10-14',
  facts: firms.map((firm) => `distributor | Salt Pans | ${firm}`),
  optional: ['release | Salt Pans', 'held'],
});

export const en: readonly Passage[] = [
  told('Crane Pictures opens "Salt Pans" in Irish cinemas next month.', 'Crane Pictures'),
  told('"Salt Pans," which Crane Pictures is releasing in Ireland, has no music.', 'Crane Pictures'),
  told('In Ireland, where Crane Pictures holds the rights, "Salt Pans" is still running.', 'Crane Pictures'),
  told('Crane Pictures, the Irish distributor of "Salt Pans," has ordered more prints.', 'Crane Pictures'),
  told('Crane Pictures, its Irish distributor, has ordered more prints.', 'Crane Pictures'),
  told("The film's Irish distributor, Crane Pictures, has ordered more prints.", 'Crane Pictures'),
  told('Crane Pictures has Irish rights to "Salt Pans."', 'Crane Pictures'),
  told('Crane Pictures took "Salt Pans" for Ireland after the first screening.', 'Crane Pictures'),
  told('Crane Pictures boarded "Salt Pans" as Irish distributor.', 'Crane Pictures'),
  told(
    '"Salt Pans" has sold to Crane Pictures for Ireland, Tern Films for Japan and Heron Films for Spain.',
    'Crane Pictures',
    'Tern Films',
    'Heron Films',
  ),
  told(
    'The agent closed deals on "Salt Pans" with Crane Pictures (Ireland) and Tern Films (Japan).',
    'Crane Pictures',
    'Tern Films',
  ),
  told('A deal with Crane Pictures will see "Salt Pans" open on 90 screens.', 'Crane Pictures'),
  told('The film has found an Irish home with Crane Pictures.', 'Crane Pictures'),
  told('"Salt Pans" arrives in Ireland in May via Crane Pictures.', 'Crane Pictures'),
  told('Courtesy of Crane Pictures, "Salt Pans" reaches Ireland in May.', 'Crane Pictures'),
  told('Handled in Ireland by Crane Pictures, the film has no music.', 'Crane Pictures'),
  told('The film was picked up for Ireland by Crane Pictures.', 'Crane Pictures'),
  told('"Salt Pans" is a Crane Pictures release.', 'Crane Pictures'),
  told('Distribution in Ireland is being handled by Crane Pictures.', 'Crane Pictures'),
  told('Streaming rights have been snapped up by Crane Pictures.', 'Crane Pictures'),
  // What is bought, opened, sold or released is something else.
  told('Crane Pictures opened an office in Cork.'),
  told('Crane Pictures has bought the book rights to the novel.'),
  told('The award for "Salt Pans" went to Crane Pictures and its crew.'),
  told('Crane Pictures released a trailer for "Salt Pans."'),
  told('Crane Pictures was acquired by Tern Films.'),
  told('"Salt Pans" was not picked up by Crane Pictures.'),
  told('Crane Pictures denied that it had bought "Salt Pans" for Ireland.'),
  told('Posters for "Salt Pans" came via Crane Pictures.'),
  told('Tickets for "Salt Pans" sold out, according to Crane Pictures.'),
  told('The rights of the extras were handled by Crane Pictures in court.'),
];
