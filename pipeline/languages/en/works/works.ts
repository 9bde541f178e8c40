/**
 * Titles of works in quotation marks in English text: “Glass Harbour” with a work noun or a word of release beside it. Nicknames, slogans and zones in quotation marks are left alone.
 */
import type { EntityType, FoundName } from '../../../contract.ts';
import { foundName } from '../../shared/names/found.ts';
import { organizationNouns } from '../names/organization-words.ts';
import { kindByHead, never } from '../names/phrase-words.ts';
import { speechVerbs } from '../names/titles.ts';
import type { EnglishTokens, Scan } from '../names/tokens.ts';
import { isOf, OPENING } from '../names/word-classes.ts';
import { type QuotedTitle, quotedTitles } from './quoted-titles.ts';
import { ReleaseCues } from './release-cues.ts';
import { shownRule } from './shown-titles.ts';
import { categoryWords, isOther, isShortForm, isWrittenAsTitle, standsAlone } from './title-guards.ts';
import { isToldAsWork } from './told-titles.ts';
import { releaseWords, workNouns } from './words.ts';

const notTitle = new Set([
  'nicknamed',
  'dubbed',
  'slogan',
  'motto',
  'theme',
  'phrase',
  'word',
  'term',
  'so-called',
  'zone',
  'section',
  'as',
  'nickname',
  'hashtag',
  'initiative',
  'campaign',
  'strategy',
  'policy',
  'concept',
  'program',
  'programme',
  'scheme',
  'drive',
  'bill',
  'plan',
]);
const announcing: Record<string, EntityType> = {
  festival: 'event',
  forum: 'event',
  exhibition: 'event',
  conference: 'event',
  contest: 'event',
  competition: 'event',
  award: 'award',
  prize: 'award',
  agreement: 'agreement',
  memorandum: 'agreement',
};

const sumUnit =
  /^(?:million|billion|thousand|mln|bn|m|b|rubles?|roubles?|yuan|dollars?|euros?|screens?|tickets)$/u;

/** The token before or after, past "called", "titled", a comma or an article. */
function nounBefore(tokens: EnglishTokens, at: number): string {
  let i = at - 1;
  for (
    let steps = 0;
    steps < 2 && /^(?:called|titled|entitled|named|,|:)$/u.test(tokens.at(i)?.text ?? '');
    steps += 1
  )
    i -= 1;
  return tokens.at(i)?.lower ?? '';
}

function nounAfter(tokens: EnglishTokens, at: number): string {
  let i = at;
  // American style closes the marks after the comma: “Glass Harbour,” a thriller by …
  if (/^[,(]$/u.test(tokens.at(i)?.text ?? '')) i += 1;
  if (
    /^(?:director|star|actor|actress|creator|writer|producer|screenwriter|author|filmmaker|stars)$/u.test(
      tokens.at(i)?.lower ?? '',
    )
  )
    return 'director';
  for (let steps = 0; steps < 4; steps += 1, i += 1) {
    const token = tokens.at(i);
    if (token === undefined || token.kind === 'mark') return '';
    if (workNouns.has(token.lower) || releaseWords.has(token.lower)) return token.lower;
    if (speechVerbs.has(token.lower)) return '';
  }
  return '';
}

export function titleDraft(
  scan: Scan,
  from: number,
  to: number,
  rule: string,
  type: EntityType = 'work',
): FoundName {
  const { tokens, reading } = scan;
  const start = tokens.start(from);
  const end = tokens.end(to - 1);
  return foundName({
    paragraph: reading.paragraph,
    start,
    end,
    type,
    rule,
    name: reading.text.slice(start, end),
  });
}

/** The director of “Cold Orchard”: who or what works have. */
const makersOf =
  /^(?:directors?|stars?|creators?|authors?|writers?|producers?|co-director|co-writer|cast|makers?|remake|adaptation|screenings?|premiere|release|finale|episodes?|season|soundtrack|screenwriter|composer|opening|success|version|performances?|rendition|recording|staging|revival)$/u;

const priceOpener = /^(?:[-–—:($€£¥]|RMB|CNY|RUB|USD|EUR|GBP|HK|NT|US)$/u;

/** “Ninth Bridge” -- 312.6 million; opens with “Ward 6, Revisited” by Maxim …: what a bill or a ranking says of a title. */
function isBilled(tokens: EnglishTokens, title: QuotedTitle): boolean {
  const { open, close } = title;
  const after = tokens.at(close);
  if (after?.text === 'by' && tokens.isCapital(close + 1) && standsAlone(tokens, title)) return true;
  if (/^(?:opens?|opened|opening|closes?|closed|closing)$/u.test(tokens.at(open - 2)?.lower ?? ''))
    if (tokens.at(open - 1)?.lower === 'with') return true;
  if (after === undefined || !/^(?:--|[-–—:(])$/u.test(after.text)) return false;
  let at = close;
  while (at < close + 4 && priceOpener.test(tokens.at(at)?.text ?? '')) at += 1;
  const isSum =
    tokens.at(at)?.kind === 'number' || /^(?:RMB|CNY|RUB|USD|EUR|GBP)\d/u.test(tokens.at(at)?.text ?? '');
  return isSum && [1, 2, 3].some((next) => sumUnit.test(tokens.at(at + next)?.lower ?? ''));
}

const prizeWords =
  /^(?:awards?|prizes?|oscars?|emmys?|grammys?|baftas?|medal|trophy|honou?rs?|jury|golden|silver|best)$/u;

/** "took the acting prize for “Postcards to Kenji”"; a line of a winners' list, "Best actress: Ayumi Sakamoto, “Postcards to Kenji”". */
function isPrized(scan: Scan, title: QuotedTitle): boolean {
  const { tokens } = scan;
  const { open } = title;
  if (!standsAlone(tokens, title)) return false;
  if (/^(?:for|to)$/u.test(tokens.at(open - 1)?.lower ?? ''))
    for (let i = open - 2; i > Math.max(-1, open - 24); i -= 1) {
      if (/^(?:[.;]|name|slogan|word|phrase)$/u.test(tokens.at(i)?.lower ?? '')) break;
      if (prizeWords.test(tokens.at(i)?.lower ?? '')) return true;
    }
  if (!/^(?:[:,(–—-]|for)$/u.test(tokens.at(open - 1)?.text ?? '')) return false;
  const text = scan.reading.text.slice(0, tokens.start(open));
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const label = /^[^:\n–—]{3,60}(?::|\s[–—-]\s)/u.exec(line)?.[0] ?? '';
  return (
    label !== '' &&
    label
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => categoryWords.test(word))
  );
}

function kindOfTitle(
  scan: Scan,
  title: QuotedTitle,
  cues: ReleaseCues,
  previous: FoundName | undefined,
  tellsOfFilms: () => boolean,
): FoundName | null {
  const { tokens } = scan;
  const { from, to } = title;
  if (isShortForm(tokens, title)) return null;
  const before = nounBefore(tokens, title.open);
  if (workNouns.has(before)) return titleDraft(scan, from, to, 'work.noun-before');
  const announced = announcing[before];
  if (announced === 'award' && tokens.at(title.open - 1)?.text === ':')
    return titleDraft(scan, from, to, 'work.prize-list');
  if (announced !== undefined) return titleDraft(scan, from, to, `${announced}.noun-before`, announced);
  // “Red Dune,” “Black Dune”: one title follows another.
  const gap = previous === undefined ? 99 : tokens.start(title.open) - previous.end;
  if (previous?.type === 'work' && gap <= 8) return titleDraft(scan, from, to, 'work.list');
  if (isBilled(tokens, title)) return titleDraft(scan, from, to, 'work.billed');
  const shown = notTitle.has(before) ? null : shownRule(tokens, title);
  if (shown !== null) return titleDraft(scan, from, to, shown);
  if (before === 'of' && makersOf.test(tokens.at(title.open - 2)?.lower ?? ''))
    return titleDraft(scan, from, to, 'work.maker-of');
  if (isPrized(scan, title)) return titleDraft(scan, from, to, 'work.prized');
  if (!notTitle.has(before) && isToldAsWork(scan, title)) return titleDraft(scan, from, to, 'work.told');
  const byHead = kindByHead(tokens, { from, tail: to, to }, never);
  const isBody = byHead === 'organization' && to - from > 1 && !organizationNouns.has(before);
  if (isBody && !isOther(tokens, title) && tellsOfFilms()) return titleDraft(scan, from, to, 'work.of-films');
  if (byHead !== null && byHead !== 'place') return null;
  if (organizationNouns.has(before))
    return titleDraft(scan, from, to, 'organization.noun-before', 'organization');
  if (notTitle.has(before)) return null;
  if (nounAfter(tokens, title.close) !== '') return titleDraft(scan, from, to, 'work.noun-after');
  const single = to - from === 1;
  if (/^['’]s$/u.test(before) && standsAlone(tokens, title))
    return titleDraft(scan, from, to, 'work.possessive');
  if (isOther(tokens, title)) return null;
  if (cues.tell(title) && !(single && isOf(tokens.at(from), OPENING))) {
    return titleDraft(scan, from, to, 'work.release');
  }
  return (single ? standsAlone(tokens, title) : isWrittenAsTitle(tokens, title)) && tellsOfFilms()
    ? titleDraft(scan, from, to, 'work.of-films')
    : null;
}

/**
 * Titles in quotation marks, with the few other kinds a noun before the marks announces. In an article about films all that is written
 * like a title and that nobody says is one.
 */
export function quotedWorks(scans: readonly Scan[], tellsOfFilms: () => boolean): FoundName[] {
  const works: FoundName[] = [];
  const open: { readonly scan: Scan; readonly title: QuotedTitle }[] = [];
  for (const scan of scans) {
    const cues = new ReleaseCues(scan);
    let previous: FoundName | undefined;
    for (const title of quotedTitles(scan.tokens)) {
      const found = kindOfTitle(scan, title, cues, previous, tellsOfFilms);
      if (found === null) open.push({ scan, title });
      else {
        works.push(found);
        previous = found;
      }
    }
  }
  // “Salt Harbour 2”: what goes on with a title told elsewhere by a number or a colon is another title.
  const told = works.filter((work) => work.type === 'work').map((work) => work.name);
  const sequels = open.flatMap(({ scan, title }) => {
    const found = titleDraft(scan, title.from, title.to, 'work.sequel');
    const isSequel = told.some(
      (name) => found.name.startsWith(name) && /^(?: \d| [IVX]+$|: )/u.test(found.name.slice(name.length)),
    );
    return isSequel ? [found] : [];
  });
  return [...works, ...sequels];
}
