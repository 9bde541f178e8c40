/** Speaker labels of a printed interview, "ADEYEMI: …", that recur at the start of paragraphs: whoever bears one is a person. */
import type { FoundName, Reading } from '../../../contract.ts';
import { foundName, type Taken } from './found.ts';
import { repeatedMentions } from './repeats.ts';

export interface LabelRule {
  /** What may stand before the colon; the first group is the label. */
  readonly pattern: RegExp;
  /** Whether the label can be a person's name, not a role, a field or a medium. */
  readonly isPerson: (label: string, article: string) => boolean;
  readonly nameOf: (label: string) => string;
  /** Whether the word can be the given name before a labelled surname: "Tamsin" of "Tamsin Adeyemi". */
  readonly isGiven?: (word: string) => boolean;
}

/** The first "Given Surname" of the article for a surname on a label, or the surname itself. */
function fullNameOf(
  surname: string,
  article: string,
  isGiven: ((word: string) => boolean) | undefined,
): string {
  if (isGiven === undefined) return surname;
  let at = article.indexOf(` ${surname}`);
  while (at >= 0) {
    const given = /(?:^|[^\p{L}'’-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u.exec(
      article.slice(Math.max(0, at - 30), at),
    )?.[1];
    if (given !== undefined && isGiven(given) && !/\p{L}/u.test(article.charAt(at + surname.length + 1)))
      return `${given} ${surname}`;
    at = article.indexOf(` ${surname}`, at + 1);
  }
  return surname;
}

/** A label with the spaces around it ends within so many UTF-16 units. */
const LONGEST_LABEL = 48;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

function hasColon(text: string): boolean {
  const length = Math.min(text.length, LONGEST_LABEL);
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === COLON || unit === WIDE_COLON) return true;
  }
  return false;
}

/** Labels that stand twice or more; their places are added to `taken`. */
export function labelledSpeakers(readings: readonly Reading[], taken: Taken, rule: LabelRule): FoundName[] {
  const places = new Map<string, { paragraph: number; start: number; end: number }[]>();
  for (const { paragraph, text } of readings) {
    if (!hasColon(text)) continue;
    const match = rule.pattern.exec(text.slice(0, LONGEST_LABEL));
    const label = match?.[1];
    if (match === null || label === undefined) continue;
    const start = match[0].indexOf(label);
    const place = { paragraph, start, end: start + label.length };
    const entry = places.get(label);
    if (entry === undefined) places.set(label, [place]);
    else entry.push(place);
  }
  const recurring = [...places].filter(([, all]) => all.length > 1);
  if (recurring.length === 0) return [];
  const article = readings.map(({ text }) => text).join('\n');
  const found: FoundName[] = [];
  for (const [label, all] of recurring) {
    if (!rule.isPerson(label, article)) continue;
    const surname = rule.nameOf(label);
    const name = fullNameOf(surname, article, rule.isGiven);
    for (const place of all) {
      if (taken.has(place)) continue;
      taken.add(place);
      const form = /·|^\p{Script=Han}/u.test(name) ? 'full' : 'surname';
      found.push(foundName({ ...place, type: 'person', rule: 'person.label', name, form }));
    }
    if (name === surname) continue;
    const of = foundName({ paragraph: 0, start: 0, end: 0, type: 'person', rule: 'person.label', name });
    const inFull = { surface: name, of, form: 'full' as const, rule: 'person.labelled' };
    found.push(...repeatedMentions(readings, [inFull], taken, true));
  }
  return found;
}
