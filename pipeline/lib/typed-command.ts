/** How a reader of messages runs a verb: by make in the project, through npx where the package was installed. */

/** Verbs that the Makefile and the command line have alike. */
export const verbsOfBoth = [
  'dataset',
  'plan',
  'check',
  'candidates',
  'verify',
  'reproduce',
  'release',
  'clean',
  'help',
] as const;

const byMake = new RegExp(`\\bmake (${verbsOfBoth.join('|')})\\b((?: (?:RAW|DIST)=[^\\s,;"]+)*)`, 'gu');

/** The words of a message with `make verb RAW=folder` as `npx silkscreen verb --raw folder`. */
export function withoutMake(words: string): string {
  return words.replace(byMake, (_, verb: string, folders: string) => {
    const options = folders.replace(/(RAW|DIST)=/gu, (name) => `--${name.slice(0, -1).toLowerCase()} `);
    return `npx silkscreen ${verb}${options}`;
  });
}

/** Whether this is the installed package, which is plain JavaScript, and not the project. */
export const isInstalled = import.meta.url.endsWith('.js');
