/** Finds the further mentions of names an article has already given, where nothing else beside them tells what they are. */
import type { FoundName, Place, Reading } from '../../../contract.ts';
import { unitsOf } from '../../../lib/text-units.ts';
import { unitsLike } from '../../../lib/unit-table.ts';
import { foundName, overlaps, type Taken } from './found.ts';

export interface Repeatable {
  readonly surface: string;
  readonly of: FoundName;
  readonly form: FoundName['form'];
  readonly rule: string;
}

/** A distributor is told by its line of a ranking as surely as a title. */
const ranked = 'names.organization.ranked';

/** The further occurrences of titles given in quotation marks; to be found before anything reads their words as names. */
export function repeatedTitles(
  readings: readonly Reading[],
  titles: readonly FoundName[],
  taken: Taken,
  wholeWords: boolean,
): FoundName[] {
  if (!titles.some(({ type, rule }) => type === 'work' || rule === ranked)) return [];
  const texts = new Map(readings.map((reading) => [reading.paragraph, reading.text]));
  const repeatables = titles.flatMap((title): Repeatable[] => {
    const surface = texts.get(title.paragraph)?.slice(title.start, title.end) ?? '';
    // One short word as a title («Мать», "Alien") is too often just that word.
    const isTold = title.type === 'work' || title.rule === ranked;
    if (!isTold || (surface.length < 5 && wholeWords) || (wholeWords && !surface.includes(' '))) return [];
    return [{ surface, of: title, form: 'full', rule: `${title.type}.repeated` }];
  });
  return repeatedMentions(readings, repeatables, taken, wholeWords);
}

/** Names found by what stands beside them once, with the places where they stand without it. `rule`: of the further ones. */
export function withRepeats(
  readings: readonly Reading[],
  found: readonly FoundName[],
  taken: Taken,
  rule: string,
  wholeWords: boolean,
): FoundName[] {
  const repeatables = found.map((of): Repeatable => ({ surface: of.name, of, form: 'full', rule }));
  return [...found, ...repeatedMentions(readings, repeatables, taken, wholeWords)];
}

const lettersAndDigits = unitsLike(/[\p{L}\p{N}]/u);
const HYPHEN = 0x2d;

/** Whether no word goes on there: "Pearl-like" repeats no Pearl; a town in "London-born" is told by its own rule. */
function endsWord(units: Uint16Array, end: number, length: number): boolean {
  if (end >= length) return true;
  const at = units[end] === HYPHEN ? end + 1 : end;
  return at >= length || lettersAndDigits[units[at] ?? 0] !== 1;
}

/**
 * Every untaken occurrence of the surfaces, as whole words unless the script has none; longer surfaces first.
 * Found places are added to `taken`.
 */
export function repeatedMentions(
  readings: readonly Reading[],
  repeatables: readonly Repeatable[],
  taken: Taken,
  wholeWords: boolean,
): FoundName[] {
  const bySurface = new Map<string, Repeatable>();
  for (const repeatable of repeatables) {
    if (!bySurface.has(repeatable.surface)) bySurface.set(repeatable.surface, repeatable);
  }
  const found: FoundName[] = [];
  if (bySurface.size === 0) return found;
  const searched = Array.from(bySurface.values(), (repeatable): Searched => ({ repeatable, places: [] }));
  search(readings, searched, wholeWords);
  searched.sort((a, b) => b.repeatable.surface.length - a.repeatable.surface.length);
  for (const { repeatable, places } of searched) {
    const { of, form, rule } = repeatable;
    for (const place of places) {
      if (taken.has(place)) continue;
      const { paragraph, start, end } = place;
      taken.add(place);
      found.push({
        ...foundName({ paragraph, start, end, type: of.type, rule, name: of.name, form }),
        entity_id: of.entity_id,
      });
    }
  }
  return found;
}

/** A surface that is sought, and where it stands, in reading order, no place overlapping another. */
interface Searched {
  readonly repeatable: Repeatable;
  readonly places: Place[];
}

/** The units that surfaces begin with, while they are sought. */
const firstUnits = new Uint8Array(0x10000);

/** Finds the places of all surfaces in one walk through the text. */
function search(readings: readonly Reading[], searched: readonly Searched[], wholeWords: boolean): void {
  const byOpening = Map.groupBy(searched, ({ repeatable: { surface } }) =>
    opening(surface.charCodeAt(0), surface.charCodeAt(1)),
  );
  for (const { repeatable } of searched) firstUnits[repeatable.surface.charCodeAt(0)] = 1;
  for (const { paragraph, text } of readings) {
    const units = unitsOf(text);
    const { length } = text;
    for (let start = 0; start < length; start += 1) {
      if (firstUnits[units[start] ?? 0] !== 1) continue;
      if (wholeWords && start > 0 && lettersAndDigits[units[start - 1] ?? 0] === 1) continue;
      const likely = byOpening.get(opening(units[start] ?? 0, units[start + 1] ?? 0));
      if (likely === undefined) continue;
      for (const { repeatable, places } of likely) {
        const { surface } = repeatable;
        const end = start + surface.length;
        if (!text.startsWith(surface, start) || (wholeWords && !endsWord(units, end, length))) continue;
        const place = { paragraph, start, end };
        const last = places.at(-1);
        if (last === undefined || !overlaps(last, place)) places.push(place);
      }
    }
  }
  for (const { repeatable } of searched) firstUnits[repeatable.surface.charCodeAt(0)] = 0;
}

/** The first two UTF-16 units as one number; a surface of one unit would be its own opening, but none is so short. */
function opening(first: number, second: number): number {
  return (first << 16) | second;
}
