/** Finds the further mentions of names an article has already given, where nothing else beside them tells what they are. */
import type { FoundName, Reading } from '../../contract.ts';
import { foundName, type Taken } from './names-found.ts';

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
  const found: FoundName[] = [];
  for (const { surface, of, form, rule } of ordered) {
    for (const { paragraph, text } of readings) {
      let start = text.indexOf(surface);
      while (start >= 0) {
        const end = start + surface.length;
        const place = { paragraph, start, end };
        if ((!wholeWords || standsAlone(text, start, end)) && !taken.has(place)) {
          taken.add(place);
          found.push({
            ...foundName({ ...place, type: of.type, rule, name: of.name, form }),
            entity_id: of.entity_id,
          });
        }
        start = text.indexOf(surface, end);
      }
    }
  }
  return found;
}
