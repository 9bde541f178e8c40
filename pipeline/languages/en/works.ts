/**
 * Titles of works in English text: “Glass Harbour” with a work noun or a word of release beside it, `the film Iron Tide`
 * without marks. Nicknames, slogans and zones in quotation marks are left alone.
 */
import type { EntityType, FoundName } from '../../contract.ts';
import { foundName } from '../shared/names-found.ts';
import type { NameToken } from '../shared/names-tokens.ts';
import { openingWords } from './common-words.ts';
import type { Phrase } from './name-phrases.ts';
import type { Scan } from './name-tokens.ts';
import { organizationHeads, organizationNouns } from './organization-words.ts';
import { kindByHead, textOf } from './phrase-words.ts';
import { type QuotedTitle, quotedTitles } from './quoted-titles.ts';
import { speechVerbs } from './titles.ts';
import { releaseWords, screenWords, titleBearers, workNouns } from './work-words.ts';

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

/** The token before or after, past "called", "titled", a comma or an article. */
function nounBefore(tokens: readonly NameToken[], at: number): string {
  let i = at - 1;
  for (
    let steps = 0;
    steps < 2 && /^(?:called|titled|entitled|named|,|:)$/u.test(tokens[i]?.text ?? '');
    steps += 1
  )
    i -= 1;
  return tokens[i]?.lower ?? '';
}

function nounAfter(tokens: readonly NameToken[], at: number): string {
  let i = at;
  // American style closes the marks after the comma: “Glass Harbour,” a thriller by …
  if (/^[,(]$/u.test(tokens[i]?.text ?? '')) i += 1;
  if (
    /^(?:director|star|actor|actress|creator|writer|producer|screenwriter|author|filmmaker|stars)$/u.test(
      tokens[i]?.lower ?? '',
    )
  )
    return 'director';
  for (let steps = 0; steps < 4; steps += 1, i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return '';
    if (workNouns.has(token.lower) || releaseWords.has(token.lower)) return token.lower;
    if (speechVerbs.has(token.lower)) return '';
  }
  return '';
}

function holds(scan: Scan, start: number, end: number, words: ReadonlySet<string>): boolean {
  return scan.tokens.some((token) => token.start >= start && token.end <= end && words.has(token.lower));
}

/** A word of release in the title's sentence; for a title of several words, a surer one anywhere in the paragraph. */
function releaseIsTold(scan: Scan, title: QuotedTitle): boolean {
  if (title.to - title.from > 1 && holds(scan, 0, scan.reading.text.length, screenWords)) return true;
  const start = scan.tokens[title.open]?.start ?? 0;
  const sentence = scan.reading.sentences.find((span) => span.start <= start && start < span.end);
  return sentence !== undefined && holds(scan, sentence.start, sentence.end, releaseWords);
}

function draft(scan: Scan, from: number, to: number, rule: string, type: EntityType = 'work'): FoundName {
  const { tokens, reading } = scan;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return foundName({
    paragraph: reading.paragraph,
    start,
    end,
    type,
    rule,
    name: reading.text.slice(start, end),
  });
}

function kindOfTitle(scan: Scan, title: QuotedTitle, previous: FoundName | undefined): FoundName | null {
  const { tokens } = scan;
  const { from, to } = title;
  const before = nounBefore(tokens, title.open);
  if (workNouns.has(before)) return draft(scan, from, to, 'work.noun-before');
  const announced = announcing[before];
  if (announced !== undefined) return draft(scan, from, to, `${announced}.noun-before`, announced);
  // “Red Dune,” “Black Dune”: one title follows another.
  const gap = previous === undefined ? 99 : (tokens[title.open]?.start ?? 0) - previous.end;
  if (previous?.type === 'work' && gap <= 8) return draft(scan, from, to, 'work.list');
  const byHead = kindByHead(tokens, { from, tail: to, to }, false);
  if (byHead !== null && byHead !== 'place') return null;
  if (organizationNouns.has(before)) return draft(scan, from, to, 'organization.noun-before', 'organization');
  if (notTitle.has(before)) return null;
  if (nounAfter(tokens, title.close) !== '') return draft(scan, from, to, 'work.noun-after');
  const single = to - from === 1;
  if (/^['’]s$/u.test(before) && !single) return draft(scan, from, to, 'work.possessive');
  if (releaseIsTold(scan, title) && !(single && openingWords.has(tokens[from]?.text ?? ''))) {
    return draft(scan, from, to, 'work.release');
  }
  return null;
}

/** Titles in quotation marks, with the few other kinds a noun before the marks announces. */
export function quotedWorks(scan: Scan): FoundName[] {
  const works: FoundName[] = [];
  for (const title of quotedTitles(scan.tokens)) {
    const found = kindOfTitle(scan, title, works.at(-1));
    if (found !== null) works.push(found);
  }
  return works;
}

const innerWord = /^(?:of|the|and|in|to|a|an|on|for|with|from|at|by)$/u;

/** An unmarked title after a work noun: `co-produced the film Iron Tide and distributed it`. */
export function bareWork(scan: Scan, phrase: Phrase): FoundName | null {
  const { tokens } = scan;
  const before = tokens[phrase.from - 1];
  if (before === undefined || !titleBearers.has(before.lower) || before.capital) return null;
  if (organizationHeads.has(tokens[phrase.tail - 1]?.text ?? '')) return null;
  if (/^(?:directed|made|shot|wrote|produced|said|told)$/u.test(tokens[phrase.to]?.lower ?? '')) return null;
  let to = phrase.to;
  for (let i = to; i < tokens.length && i < to + 3; i += 1) {
    const token = tokens[i];
    if (
      token?.capital &&
      i > to &&
      token.kind === 'word' &&
      innerWord.test(tokens[to]?.text ?? '') &&
      tokens[to]?.text !== 'and' &&
      tokens[to]?.text !== 'in' &&
      tokens[to]?.text !== 'by' &&
      tokens[to]?.text !== 'at' &&
      tokens[to]?.text !== 'for' &&
      tokens[to]?.text !== 'with' &&
      tokens[to]?.text !== 'from'
    ) {
      to = i + 1;
      break;
    }
    if (token === undefined || !innerWord.test(token.text)) break;
  }
  if (textOf(tokens, phrase.from, to).length < 2) return null;
  return draft(scan, phrase.from, to, 'work.bare-after-noun');
}
