/** English places and organizations known by name, in any spelling news prints. */
import { knownOrganizations } from './organizations.ts';
import { placeNames } from './places.ts';

const places = new Map(placeNames.map((name) => [name.replace(/’/gu, "'"), name]));
const upperPlaces = new Map(placeNames.map((name) => [name.toUpperCase(), name]));
const organizations = new Set(knownOrganizations);

const straight = (text: string) => (text.includes('’') ? text.replaceAll('’', "'") : text);
const opening = (text: string) => /^[\p{L}\p{N}]*/u.exec(text)?.[0] ?? '';
const openings = new Set([...places.keys(), ...upperPlaces.keys(), ...organizations].map(opening));

/** Whether a place or an organization known by name begins with the word: most capitalised words open none. */
export function opensKnownName(word: string): boolean {
  return openings.has(opening(word)) || (accented.test(word) && openings.has(opening(withoutAccents(word))));
}

/** The gazetteer's spelling, also for a word in capitals ("BERLIN"); undefined when it is no place known by name. */
export function placeNamed(text: string): string | undefined {
  const plain = withoutAccents(text);
  return (
    places.get(straight(text)) ?? upperPlaces.get(text) ?? (plain === text ? undefined : places.get(plain))
  );
}

/** "Montréal" as English news prints it without the accents of its own language. */
function withoutAccents(text: string): string {
  return accented.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}

const accented = /[\u00c0-\u024f]/u;

export function isKnownOrganization(text: string): boolean {
  return organizations.has(straight(text));
}
