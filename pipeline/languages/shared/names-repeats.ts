/** Finds the further mentions of names an article has already given, where nothing else beside them tells what they are. */
import type { FoundName, Place, Reading } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';
import { foundName, overlaps, type Taken } from './names-found.ts';

export interface Repeatable {
  readonly surface: string;
  readonly of: FoundName;
  readonly form: FoundName['form'];
  readonly rule: string;
}

/** The further occurrences of titles given in quotation marks; to be found before anything reads their words as names. */
export function repeatedTitles(
  readings: readonly Reading[],
  titles: readonly FoundName[],
  taken: Taken,
  wholeWords: boolean,
): FoundName[] {
  const texts = new Map(readings.map((reading) => [reading.paragraph, reading.text]));
  const repeatables = titles.flatMap((title): Repeatable[] => {
    const surface = texts.get(title.paragraph)?.slice(title.start, title.end) ?? '';
    // One short word as a title («Мать», "Alien") is too often just that word.
    if (title.type !== 'work' || (surface.length < 5 && wholeWords) || (wholeWords && !surface.includes(' ')))
      return [];
    return [{ surface, of: title, form: 'full', rule: 'work.repeated' }];
  });
  return repeatedMentions(readings, repeatables, taken, wholeWords);
}

const letterOrDigit = /[\p{L}\p{N}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  // "London-born" is an adjective, not the city.
  if (text[end] === '-' && letterOrDigit.test(text[end + 1] ?? '')) return false;
  return !letterOrDigit.test(text[start - 1] ?? '') && !letterOrDigit.test(text[end] ?? '');
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
  const ordered = [...bySurface.values()].sort((a, b) => b.surface.length - a.surface.length);
  const places = occurrences(readings, [...bySurface.keys()]);
  const found: FoundName[] = [];
  for (const { surface, of, form, rule } of ordered) {
    for (const place of places.get(surface) ?? []) {
      if ((wholeWords && !standsAlone(place.text, place.start, place.end)) || taken.has(place)) continue;
      const { paragraph, start, end } = place;
      taken.add({ paragraph, start, end });
      found.push({
        ...foundName({ paragraph, start, end, type: of.type, rule, name: of.name, form }),
        entity_id: of.entity_id,
      });
    }
  }
  return found;
}

interface Occurrence extends Place {
  /** The text of the paragraph. */
  readonly text: string;
}

/** The units that surfaces begin with, while `occurrences` looks for them. */
const firstUnits = new Uint8Array(0x10000);

/** Where each surface occurs, in reading order, none overlapping itself: one walk through the text for all of them. */
function occurrences(readings: readonly Reading[], surfaces: readonly string[]): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  if (surfaces.length === 0) return found;
  const byOpening = Map.groupBy(surfaces, (surface) => opening(surface));
  for (const surface of surfaces) firstUnits[surface.charCodeAt(0)] = 1;
  for (const { paragraph, text } of readings) {
    const units = unitsOf(text);
    for (let start = 0; start < text.length; start += 1) {
      if (firstUnits[units[start] ?? 0] !== 1) continue;
      for (const surface of byOpening.get(opening(text, start)) ?? []) {
        if (!text.startsWith(surface, start)) continue;
        const place = { paragraph, start, end: start + surface.length, text };
        const before = found.get(surface);
        const last = before?.at(-1);
        if (before === undefined) found.set(surface, [place]);
        else if (last === undefined || !overlaps(last, place)) before.push(place);
      }
    }
  }
  for (const surface of surfaces) firstUnits[surface.charCodeAt(0)] = 0;
  return found;
}

/** The first two UTF-16 units as one number; a surface of one unit would be its own opening, but none is so short. */
function opening(text: string, start = 0): number {
  return text.charCodeAt(start) * 0x10000 + text.charCodeAt(start + 1);
}
