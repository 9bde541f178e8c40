/** Tells a Russian office in the plural: «соседи», «местные жители». */

import { headOf } from './office-heads.ts';

/** Does the noun of an office stand in the nominative plural? */
export function isPluralOffice(office: string): boolean {
  const noun = office.split(' ').find((word) => headOf.has(word));
  const head = noun === undefined ? undefined : headOf.get(noun);
  return head?.isNominative === true && head.nominative !== noun;
}
