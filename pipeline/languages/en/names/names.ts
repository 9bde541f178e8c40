/** English names: candidates for persons, organizations, works, events, places, awards and agreements, without an authority file. */
import type { FoundName, NameGrammar } from '../../../contract.ts';
import { foundName, Taken, withoutOverlaps } from '../../shared/names/found.ts';
import { tokenFrom } from '../../shared/names/tokens.ts';
import { tellsOfScreens } from '../works/film-articles.ts';
import { isTitleLink, listedFilmEnd } from '../works/film-subjects.ts';
import { reportsTakings } from '../works/takings-articles.ts';
import { quotedWorks, titleDraft } from '../works/works.ts';
import { articleNames } from './article-names.ts';
import { isBilledFirm } from './billed-firms.ts';
import { isFirmInSlot } from './firms-in-slots.ts';
import { joinMentions } from './mentions.ts';
import { namesOfPhrase } from './phrase-names.ts';
import { capitalPhrases, type Phrase } from './phrases.ts';
import { roleOf } from './roles.ts';
import { type Scan, scanEnglish } from './tokens.ts';

function isListLink(text: string): boolean {
  return /^(?:,|, and|and|,? ?as well as) ?$/u.test(text.trim());
}

/** "Domblick Film, the French company Les Trois Rives and Poland’s Bialy Kruk": the next of a list of firms, behind its country. */
function isNextFirm(between: string): boolean {
  return /^(?:,|,? and) (?:the )?\p{Lu}\p{L}+(?:['’]s|-based) $/u.test(between);
}

function listedFirm(scan: Scan, { from, to }: Phrase): FoundName {
  const { paragraph, text } = scan.reading;
  const [start, end] = [scan.tokens.start(from), scan.tokens.end(to - 1)];
  return foundName({
    paragraph,
    start,
    end,
    type: 'organization',
    rule: 'organization.listed',
    name: text.slice(start, end),
  });
}

/** "Rank | Film (origin) | Distributor | Total": what the columns of a table are called names nothing. */
const tableHead = /^\s*(?:Rank|Rk|Pos|Position|No|#|Title|Film|Movie)\.?[^|\n]{0,12}\|[^|\n]+\|/iu;

const FILM_LISTED = 'work.of-list';

/** The title before is one of a list of films that goes on. */
function continuesFilms({ reading }: Scan, last: FoundName | undefined, start: number): boolean {
  return last?.rule === `names.${FILM_LISTED}` && isTitleLink(reading.text.slice(last.end, start));
}

/** People told by where they stand, with no word that is a name. */
const byGuess = new Set(['names.person.credit', 'names.person.speech', 'names.person.surname-ending']);

function namesOfScan(scan: Scan, taken: Taken): FoundName[] {
  const { tokens, reading } = scan;
  if (tableHead.test(reading.text)) return [];
  const found: FoundName[] = [];
  const { paragraph } = reading;
  const free = (i: number) => i < tokens.length && !taken.overlaps(paragraph, tokens.start(i), tokens.end(i));
  let last: FoundName | undefined;
  let firm: FoundName | undefined;
  for (const phrase of capitalPhrases(tokens, free)) {
    const start = tokens.start(phrase.from);
    const afterPerson = last?.type === 'person' && isListLink(reading.text.slice(last.end, start));
    const listed = scan.headline ? 0 : listedFilmEnd(scan, phrase, continuesFilms(scan, last, start));
    const names =
      listed > 0
        ? [titleDraft(scan, phrase.from, listed, FILM_LISTED)]
        : namesOfPhrase(scan, phrase, afterPerson);
    const isListed =
      names.length === 0 &&
      firm !== undefined &&
      !scan.headline &&
      isNextFirm(reading.text.slice(firm.end, start));
    const isTold = names.every(({ rule }) => byGuess.has(rule)) && isFirmInSlot(scan, last, phrase);
    const isFirm = isListed || isTold || (!scan.headline && isBilledFirm(scan, last, phrase));
    for (const name of isFirm ? [listedFirm(scan, phrase)] : names) {
      found.push(name);
      last = name;
      if (name.type === 'organization') firm = name;
    }
  }
  return found;
}

/** A known person's office, where the authority file's span carries none. */
function withRole(scan: Scan | undefined, name: FoundName): FoundName {
  if (scan === undefined || name.type !== 'person' || name.role !== null) return name;
  const from = tokenFrom(scan.tokens, name.start);
  const to = tokenFrom(scan.tokens, name.end);
  const role = from === scan.tokens.length ? null : roleOf(scan, from, to);
  return role === null ? name : { ...name, role };
}

/** “The Paper Mulberry” names no newspaper: what is known by name counts only where it is not a part of a title. */
function outsideTitles(known: readonly FoundName[], marked: readonly FoundName[]): readonly FoundName[] {
  const titles = marked.filter(({ type }) => type === 'work');
  if (titles.length === 0 || known.length === 0) return known;
  const around = new Taken(titles);
  return known.filter((name) => {
    const title = around.covers(name.paragraph, name.start);
    if (title === undefined || name.end > title.end) return true;
    return title.end - title.start === name.end - name.start;
  });
}

/** Names told by their own words alone: "The Lantern", "Copper Choir", "Tin Parade", "Salt Road". */
const byOwnWords = new Set([
  'names.organization.capital-article',
  'names.organization.head-word',
  'names.event.head-word',
  'names.place.head-word',
]);

/** A name that only looks like a body's, an event's or a place's is a title where the article has told it to be one. */
function titlesAgain(found: readonly FoundName[]): FoundName[] {
  if (!found.some(({ rule }) => byOwnWords.has(rule))) return [...found];
  const titles = new Set(found.flatMap(({ type, name }) => (type === 'work' ? [name] : [])));
  return found.map((name) =>
    byOwnWords.has(name.rule) && titles.has(name.name)
      ? { ...name, type: 'work', rule: 'names.work.repeated' }
      : name,
  );
}

/** People told by the shape of a word alone: "Odeon Lanes said". */
const byShape = new Set(['names.person.surname-ending', 'names.person.speech']);

/** What only looks like a person's name is a body where the article has told it to be one. */
function bodiesAgain(found: readonly FoundName[]): FoundName[] {
  if (!found.some(({ rule }) => byShape.has(rule))) return [...found];
  const bodies = new Set(found.flatMap(({ type, name }) => (type === 'organization' ? [name] : [])));
  return found.map((name) =>
    byShape.has(name.rule) && bodies.has(name.name)
      ? { ...name, type: 'organization', rule: 'names.organization.repeated', role: null }
      : name,
  );
}

/** Whoever sets titles in quotation marks sets them all so; headlines follow rules of their own. */
function setsTitlesInMarks(scans: readonly Scan[], marked: readonly FoundName[]): boolean {
  const headlines = new Set(scans.flatMap(({ headline, reading }) => (headline ? [reading.paragraph] : [])));
  return marked.some(({ type, paragraph }) => type === 'work' && !headlines.has(paragraph));
}

export const names: NameGrammar = (readings, known) => {
  let films: boolean | undefined;
  const onFilms = (): boolean => {
    films ??= tellsOfScreens(scans);
    return films;
  };
  let takings: boolean | undefined;
  const onTakings = (): boolean => {
    takings ??= !setsTitlesInMarks(scans, marked) && reportsTakings(scans);
    return takings;
  };
  const scans: readonly Scan[] = readings.map((reading) => scanEnglish(reading, onFilms, onTakings));
  const marked = quotedWorks(scans, onFilms);
  const free = outsideTitles(known, marked);
  const taken = new Taken(free);
  const byParagraph = new Map(scans.map((scan) => [scan.reading.paragraph, scan]));
  const told = articleNames(scans, marked, taken).map((name) =>
    withRole(byParagraph.get(name.paragraph), name),
  );
  const found = bodiesAgain(titlesAgain([...told, ...scans.flatMap((scan) => namesOfScan(scan, taken))]));
  const recognised = free.map((name) => withRole(byParagraph.get(name.paragraph), name));
  return joinMentions(scans, withoutOverlaps(recognised, found));
};
