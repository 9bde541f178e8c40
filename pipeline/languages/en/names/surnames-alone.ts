/** People told by how an article goes on about them: "in Tamarua Ngatai’s studio", and then "Ngatai said", "all of Ngatai’s films". */
import type { FoundName } from '../../../contract.ts';
import { foundName, type Taken } from '../../shared/names/found.ts';
import { personShape } from './person-shape.ts';
import { personalVerbs, speechVerbs } from './titles.ts';
import type { EnglishTokens, Scan } from './tokens.ts';
import {
  AGREEMENT_HEAD,
  CALENDAR,
  DEMONYM,
  GIVES_KIND,
  IMPOSSIBLE,
  isOf,
  OPENING,
  ORGANIZATION_NOUN,
  PLACE,
  TITLE,
} from './word-classes.ts';

const NO_SURNAME = IMPOSSIBLE | OPENING | CALENDAR | DEMONYM | PLACE | GIVES_KIND | AGREEMENT_HEAD;

/** What people do, and hardly a place or a firm. */
const living =
  /^(?:spent|grew|cooked|learned|learnt|taught|slept|studied|wrote|painted|sang|remembers?|recalls?|shrugs?|smiles?|laughs?|sighs?|nods?|lives|lived|was)$/u;

type Alone = Map<string, number>;

/** How often a word stands alone and does or has what people do. */
function aloneIn(scans: readonly Scan[]): Alone {
  const alone: Alone = new Map();
  for (const scan of scans) {
    const { tokens } = scan;
    if (scan.headline) continue;
    for (let i = 0; i < tokens.length; i += 1) {
      if (!tokens.isCapital(i) || tokens.isCapital(i - 1) || tokens.isCapital(i + 1)) continue;
      const next = tokens.at(i + 1);
      const isOwner = next?.text === '’s' || next?.text === "'s";
      if (!isOwner && !acts(next?.lower ?? '') && !hasOffice(scan.tokens, i + 1)) continue;
      const word = tokens.at(i);
      if (word === undefined || word.kind !== 'word' || word.upper || isOf(word, NO_SURNAME)) continue;
      const before = tokens.at(i - 1);
      if (isOf(before, ORGANIZATION_NOUN) || /^(?:the|an?|in|at|near|&|['’]s)$/u.test(before?.lower ?? ''))
        continue;
      alone.set(word.text, (alone.get(word.text) ?? 0) + (isOwner ? 1 : 2));
    }
  }
  return alone;
}

/** ", also chair of the guild": an office between the comma and the next mark. */
function hasOffice(tokens: EnglishTokens, comma: number): boolean {
  if (
    tokens.at(comma)?.text !== ',' ||
    !/^(?:also|now|then|an?|the|its|his|her)$/u.test(tokens.at(comma + 1)?.lower ?? '')
  )
    return false;
  for (let i = comma + 2; i < comma + 6 && !tokens.isMark(i) && !tokens.isCapital(i); i += 1)
    if (isOf(tokens.at(i), TITLE)) return true;
  return false;
}

const acts = (verb: string): boolean => personalVerbs.has(verb) || speechVerbs.has(verb) || living.test(verb);

/** Evidence that makes a name a person's: a verb of people, or two times what somebody has. */
const ENOUGH = 2;

/** A name of two words of which the second calls somebody by itself; all are added to `taken`. */
export function surnamesAlone(scans: readonly Scan[], taken: Taken): FoundName[] {
  const alone = aloneIn(scans);
  if (alone.size === 0) return [];
  const told = new Map<string, FoundName[]>();
  const evidence = new Map<string, number>();
  for (const scan of scans) {
    const { tokens, reading } = scan;
    if (scan.headline) continue;
    for (let i = 1; i < tokens.length; i += 1) {
      if (!tokens.isCapital(i) || !tokens.isCapital(i - 1) || tokens.isCapital(i + 1)) continue;
      const surname = tokens.at(i);
      const own = surname === undefined ? undefined : alone.get(surname.text);
      if (surname === undefined || own === undefined) continue;
      if (tokens.isCapital(i - 2) && !isOf(tokens.at(i - 2), OPENING)) continue;
      if (isOf(tokens.at(i - 1), NO_SURNAME) || /^(?:the|an?)$/u.test(tokens.at(i - 2)?.lower ?? ''))
        continue;
      if (personShape(tokens, i - 1, i + 1) !== 'shape') continue;
      const place = { paragraph: reading.paragraph, start: tokens.start(i - 1), end: tokens.end(i) };
      if (taken.has(place)) continue;
      const name = reading.text.slice(place.start, place.end);
      const next = tokens.at(i + 1);
      const isOwner = (next?.text === '’s' || next?.text === "'s") && tokens.at(i + 2)?.capital === false;
      const weight = isOwner ? 1 : acts(next?.lower ?? '') ? ENOUGH : 0;
      evidence.set(name, (evidence.get(name) ?? own) + weight);
      told.set(name, [
        ...(told.get(name) ?? []),
        foundName({ ...place, type: 'person', rule: 'person.surname-alone', name }),
      ]);
    }
  }
  const found = [...told].flatMap(([name, places]) => ((evidence.get(name) ?? 0) >= ENOUGH ? places : []));
  for (const name of found) taken.add(name);
  return found;
}
