/** Acronyms in brackets behind the name they stand for: "(IMF)", «(МВФ)», （简称“世卫组织”）. */
import type { FoundName } from '../../../contract.ts';
import { foundName } from './found.ts';

/** Characters behind a name among which its acronym ends. */
const REACH = 24;

export interface BracketedAcronym {
  /** What may stand behind a name, from its start; the first group is the acronym. */
  readonly bracket: RegExp;
  /** Whether such a bracket, of which all is given, stands for the name before it. */
  readonly explains?: (acronym: string, bracket: string, name: FoundName) => boolean;
}

/** The acronyms of names that are no person's, place's or work's: those have other brackets behind them. */
export function bracketAcronyms(
  textOf: (paragraph: number) => string,
  names: readonly FoundName[],
  { bracket, explains = () => true }: BracketedAcronym,
): FoundName[] {
  const found: FoundName[] = [];
  for (const name of names) {
    if (name.type === 'person' || name.type === 'place' || name.type === 'work') continue;
    const match = bracket.exec(textOf(name.paragraph).slice(name.end, name.end + REACH));
    const acronym = match?.[1];
    if (match === null || acronym === undefined || !explains(acronym, match[0], name)) continue;
    const start = name.end + match[0].lastIndexOf(acronym);
    const place = { paragraph: name.paragraph, start, end: start + acronym.length };
    found.push({
      ...foundName({ ...place, type: name.type, rule: 'acronym.bracket', name: name.name, form: 'acronym' }),
      entity_id: name.entity_id,
    });
  }
  return found;
}
