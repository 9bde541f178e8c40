/** Titles that Russian trade papers print in capitals instead of marks: «фильм-катастрофа БОЛЬШАЯ ВОДА (Меркатор)»; and who distributes them. */
import type { FoundName } from '../../../contract.ts';
import { foundName } from '../../shared/names/found.ts';
import { plainAcronyms } from '../institutions/organization-words.ts';
import { pastBrackets } from '../quoted-names/brackets.ts';
import { givenNamesOf, knownOrganization, placeAt } from './lexicon.ts';
import { askedOnce, type Scan } from './tokens.ts';
import { genreAdjective, workStems } from './work-words.ts';

/** A run of words in capitals, as tokens. */
interface Run {
  readonly scan: Scan;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: number;
}

/** No title has more words. */
const LONGEST = 9;
/** A single word in capitals with fewer letters is an acronym. */
const SHORTEST = 4;

const isUpper = askedOnce(
  ({ upper, text }) => upper && /^\p{Script=Cyrillic}[\p{Script=Cyrillic}-]+$/u.test(text),
);
const isLetter = askedOnce(({ text }) => /^[АВИКОСУЯ]$/u.test(text));
const isPart = askedOnce(({ text }) => /^\d{1,2}$/u.test(text));
const isPast = askedOnce(({ lower }) => /(?:[аеиоуыя]л[аои]?|[аеиоуыя]л(?:ся|ась|ось|ись))$/u.test(lower));
const isAcronym = askedOnce(({ text }) => plainAcronyms.has(text) || knownOrganization(text) !== null);
const isGiven = askedOnce(
  ({ text }) => givenNamesOf(text.charAt(0) + text.slice(1).toLowerCase()).length > 0,
);
const isKind = askedOnce(
  ({ stem, lower, capital, kind }) =>
    kind === 'word' && !capital && (workStems.has(stem) || genreAdjective.test(lower)),
);

/** Does the number at `i` belong to the title before it? What is counted or paid stands behind a number of its own. */
const isNumberOfPart = ({ tokens }: Scan, i: number): boolean =>
  isPart(tokens.at(i)) && (/^[(—–:-]$/u.test(tokens.at(i + 1)?.text ?? '') || isPast(tokens.at(i + 1)));

function runAt(scan: Scan, from: number): Run | null {
  const { tokens, reading } = scan;
  let to = from;
  let words = 0;
  while (to < from + LONGEST) {
    if (isUpper(tokens.at(to))) words += 1;
    else if (!(isLetter(tokens.at(to)) && (isUpper(tokens.at(to + 1)) || isUpper(tokens.at(to - 1))))) break;
    to += 1;
    // «ДЕЛО №», «КОНЁК. НАЧАЛО»: a mark inside is followed by more capitals.
    if (/^[.:,]$/u.test(tokens.at(to)?.text ?? '') && isUpper(tokens.at(to + 1))) to += 1;
  }
  if (words === 0) return null;
  if (isNumberOfPart(scan, to)) to += 1;
  return { scan, from, to, text: reading.text.slice(tokens.start(from), tokens.end(to - 1)), words };
}

/** Acronyms, places, persons in capitals, and the label of who speaks. */
function isOther({ scan, from, to, words }: Run): boolean {
  const { tokens, stem } = scan;
  if (tokens.at(to)?.text === ':' || isGiven(tokens.at(from))) return true;
  if (words === 1 && tokens.wordLength(from) < SHORTEST) return true;
  for (let i = from; i < to; i += 1) if (isAcronym(tokens.at(i))) return true;
  return placeAt(tokens, stem, from) !== null && words === 1;
}

function runsOf(scan: Scan): Run[] {
  const runs: Run[] = [];
  if (scan.headline) return runs;
  const { tokens } = scan;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!tokens.isCapital(i)) continue;
    const run = runAt(scan, i);
    if (run === null) continue;
    if (!isOther(run)) runs.push(run);
    i = run.to - 1;
  }
  return runs;
}

/** The tokens of a company alone in the brackets behind a title; null for years, countries, persons and titles in other letters. */
function distributorBehind({ scan, to }: Run): { readonly from: number; readonly to: number } | null {
  const { tokens, stem } = scan;
  const end = pastBrackets(tokens, to) - 1;
  const from = to + 1;
  if (end <= from || end - from > 4 || !tokens.isCapital(from)) return null;
  const isFirst = /^\p{Script=Cyrillic}/u.test(tokens.at(from)?.text ?? '');
  if (!isFirst || givenNamesOf(tokens.at(from)?.text ?? '').length > 0) return null;
  if (placeAt(tokens, stem, from) !== null) return null;
  for (let i = from; i < end; i += 1)
    if (tokens.at(i)?.kind === 'number' || tokens.at(i)?.text === ',') return null;
  return { from, to: end };
}

/**
 * All of one article on films. That capitals stand for marks there is told by a title behind a word for what it is, or in front of its
 * distributor; a single word must stand so itself, somewhere.
 */
export function capitalTitles(scans: readonly Scan[], tellsOfFilms: () => boolean): FoundName[] {
  const runs = scans.flatMap(runsOf);
  if (runs.length === 0 || !tellsOfFilms()) return [];
  const isTold = (run: Run) => isKind(run.scan.tokens.at(run.from - 1)) || distributorBehind(run) !== null;
  const told = new Set(runs.filter(isTold).map(({ text }) => text));
  if (told.size === 0) return [];
  const found: FoundName[] = [];
  const draft = ({ scan }: Run, from: number, to: number, type: 'work' | 'organization', rule: string) => {
    const [start, end] = [scan.tokens.start(from), scan.tokens.end(to - 1)];
    const name = scan.reading.text.slice(start, end);
    found.push(
      foundName({ paragraph: scan.reading.paragraph, start, end, type, rule: `${type}.${rule}`, name }),
    );
  };
  for (const run of runs) {
    if (run.words < 2 && !told.has(run.text)) continue;
    draft(run, run.from, run.to, 'work', 'capitals');
    const by = distributorBehind(run);
    if (by !== null) draft(run, by.from, by.to, 'organization', 'distributor');
  }
  return found;
}
