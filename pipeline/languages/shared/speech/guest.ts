/** Tells who is interviewed: whom the questions address, with whom the text in front of them says that somebody met, else whom it names most. */

import type { FoundName, Reading } from '../../../contract.ts';
import type { QuotationLanguage } from './language.ts';

export interface Guest {
  readonly name: string;
  /** The article says so or names nobody else; else they are only named more than others. */
  readonly isTold: boolean;
}

/** Words that lead to a name stand no farther from it, in characters. */
const reach = 120;

/**
 * The one who answers. `names`: of the article; `telling`: its paragraphs that tell something; `before`: the paragraph of the
 * first question; `questions`: those who ask.
 */
export function guestOf(
  names: readonly FoundName[],
  telling: readonly Reading[],
  before: number,
  questions: readonly Reading[],
  language: QuotationLanguage,
): Guest | null {
  const { isMet, isAsker, addressed } = language.interview;
  const readings = new Map(telling.map((reading) => [reading.paragraph, reading]));
  const told = names.filter(
    ({ type, paragraph }) => type === 'person' && paragraph < before && readings.has(paragraph),
  );
  const around = ({ paragraph, start, end }: FoundName): [ahead: string, behind: string] => {
    const text = readings.get(paragraph)?.text ?? '';
    return [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
  };
  const askers = namesOf(told.filter((name) => isAsker?.(...around(name)) === true));
  const guests = told.filter(({ name }) => !askers.has(name));
  const called = new Set(questions.flatMap(({ text }) => addressed?.(text) ?? []));
  const byName = guests.filter(({ name }) => called.has(language.nameParts(name)[0] ?? ''));
  const met = guests.filter((name) => isMet?.(...around(name)) === true);
  for (const sure of [namesOf(byName), namesOf(met), namesOf(guests)]) {
    const [one, other] = sure;
    if (one !== undefined && other === undefined) return { name: one, isTold: true };
  }
  const most = mostNamed(guests);
  return most === null ? null : { name: most, isTold: false };
}

const namesOf = (names: readonly FoundName[]): ReadonlySet<string> => new Set(names.map(({ name }) => name));

/** Of several named as often the first. */
function mostNamed(names: readonly FoundName[]): string | null {
  const times = new Map<string, number>();
  for (const { name } of names) times.set(name, (times.get(name) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of times) if (best === null || count > (times.get(best) ?? 0)) best = name;
  return best;
}
