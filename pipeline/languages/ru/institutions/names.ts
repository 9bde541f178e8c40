/** The base form of a Russian name built on a head word: «Шанхайского международного кинофестиваля» is the «Шанхайский международный кинофестиваль». */
import type { EntityType } from '../../../contract.ts';
import { type Gender, looksAdjectival, nominativeAdjective } from '../inflection.ts';
import type { Scan } from '../names/tokens.ts';

export interface Head {
  readonly nominative: string;
  readonly gender: Gender;
  readonly type: EntityType;
}

/** The head's qualifiers in the nominative of its gender, then the head, then the rest as written. */
export function baseForm(
  scan: Scan,
  from: number,
  head: number,
  to: number,
  { nominative, gender }: Head,
): string {
  const words: string[] = [];
  for (let i = from; i < head; i += 1) {
    const word = scan.tokens.at(i)?.text ?? '';
    words.push(looksAdjectival(word) ? nominativeAdjective(word, gender) : word);
  }
  const written = scan.tokens.at(head)?.text ?? '';
  words.push(
    /^\p{Lu}/u.test(written) ? nominative.charAt(0).toUpperCase() + nominative.slice(1) : nominative,
  );
  if (to > head + 1)
    words.push(scan.reading.text.slice(scan.tokens.start(head + 1), scan.tokens.end(to - 1)));
  return words.join(' ');
}

/** «5-го» as «5-й». */
export function ordinalNominative(text: string, gender: Gender): string {
  const ending: Record<Gender, string> = { masculine: 'й', feminine: 'я', neuter: 'е', plural: 'е' };
  return text.replace(/-\p{L}+$/u, `-${ending[gender]}`);
}
