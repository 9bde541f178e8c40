/** Labels of a printed interview made of initials, "LG: The light.": whoever alone in the article has them is the one who speaks. */
import type { FoundName, Place, Reading } from '../../../contract.ts';
import { foundName } from '../../shared/names/found.ts';

const label = /^\s{0,3}(\p{Lu}{2,3}):\s/u;
/** A label with the spaces around it ends within so many UTF-16 units. */
const REACH = 8;

/** "LG" for Lev Gurin, "LAG" and "LG" for Lev Abramovich Gurin. */
function initialsOf(name: string): readonly string[] {
  const letters = name.split(/[ -]/u).map((word) => word.charAt(0).toUpperCase());
  return [letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`];
}

export interface InitialLabels {
  readonly persons: readonly FoundName[];
  /** All such labels: what stands there is no body, even where two persons have the initials. */
  readonly places: readonly Place[];
}

/** The persons of labels that stand twice or more; a label that fits two persons says nothing of either. */
export function initialLabels(readings: readonly Reading[], names: readonly FoundName[]): InitialLabels {
  const lines = readings.flatMap(({ paragraph, text }) => {
    const own = text.includes(':') ? label.exec(text.slice(0, REACH)) : null;
    if (own?.[1] === undefined) return [];
    const start = own[0].indexOf(own[1]);
    return [{ paragraph, start, end: start + own[1].length, initials: own[1] }];
  });
  if (lines.length < 2) return { persons: [], places: [] };
  const bearers = new Map<string, Map<string, FoundName>>();
  for (const name of names) {
    if (name.type !== 'person' || name.form !== 'full' || !name.name.includes(' ')) continue;
    for (const initials of initialsOf(name.name)) {
      const known = bearers.get(initials);
      if (known === undefined) bearers.set(initials, new Map([[name.name, name]]));
      else if (!known.has(name.name)) known.set(name.name, name);
    }
  }
  const times = Map.groupBy(lines, ({ initials }) => initials);
  const places = lines.filter(
    ({ initials }) => bearers.has(initials) && (times.get(initials)?.length ?? 0) > 1,
  );
  const persons = places.flatMap(({ initials, ...place }): FoundName[] => {
    const [bearer, ...others] = bearers.get(initials)?.values() ?? [];
    if (bearer === undefined || others.length > 0) return [];
    const { name, entity_id } = bearer;
    const rule = 'person.initial-label';
    return [{ ...foundName({ ...place, type: 'person', rule, name, form: 'initials' }), entity_id }];
  });
  return { persons, places };
}
