/** Names that their place tells before any word is read: those in marks, lines of a ranking, labels of an interview, and titles said again. */
import type { FoundName, Reading } from '../../../contract.ts';
import type { Taken } from './found.ts';
import { type LabelRule, labelledSpeakers } from './labels.ts';
import { isRanked, rankedTitles } from './rankings.ts';
import { repeatedTitles } from './repeats.ts';

/** What a language says of such places. */
export interface PlaceRules {
  /** A line of a ranking that holds no title. */
  readonly isOther: (text: string) => boolean;
  /** A place by its name. */
  readonly isPlace?: (text: string) => boolean;
  /** Only in an article about films a bare ranked line may be a title; asked where there is one. */
  readonly tellsOfFilms: () => boolean;
  readonly speakers: LabelRule;
}

/** `marked`: what stands in marks, in the order of the text. All that is found is added to `taken`. */
export function namesByPlace(
  readings: readonly Reading[],
  marked: readonly FoundName[],
  taken: Taken,
  { isOther, isPlace, tellsOfFilms, speakers }: PlaceRules,
): FoundName[] {
  const found: FoundName[] = [];
  for (const name of marked) {
    if (taken.has(name)) continue;
    taken.add(name);
    found.push(name);
  }
  if (readings.some((reading) => isRanked(reading) || reading.text.includes('|')) && tellsOfFilms()) {
    const ranked = rankedTitles(readings, taken, isOther, isPlace);
    for (const name of ranked) taken.add(name);
    found.push(...ranked);
  }
  return [
    ...found,
    ...labelledSpeakers(readings, taken, speakers),
    ...repeatedTitles(readings, found, taken, true),
  ];
}
