/** Gives every line its role: what tells, what announces, what was added around it. */

import type { Sidecar } from '../contract.ts';
import { disclaimerReach, roleByWords } from './boilerplate.ts';
import { isFragment, isOverColumns, isRow, roleOfFragment } from './captions.ts';
import { isPeriodical, readDateLine } from './date-lines.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { dateBesideWrappers, dayOfUndated } from './days-above.ts';
import { type Draft, endsBare, endsSentence, split, weighsAtMost, weight, wordsFor } from './draft.ts';
import { splitTail } from './tail.ts';
import { findTitle, sameLine } from './title.ts';

export interface Laid {
  readonly drafts: Draft[];
  /** Datelines with the index of their draft. */
  readonly datelines: readonly { readonly draft: number; readonly dateline: Dateline }[];
}

/** Telling paragraphs after the title within which a dateline may stand. */
const datelineReach = 4;
const longestHeadline = 160;
/** So many short lines in a row are a list. */
const listLength = 3;

export function giveRoles(lines: readonly Draft[], sidecar: Sidecar): Laid {
  const drafts = byWords(lines.flatMap(splitTail));
  const found = findTitle(drafts, sidecar.title);
  const title = found + partLabel(drafts, found);
  const headline = drafts[title];
  if (headline) drafts[title] = { ...headline, role: 'title' };
  for (let index = 0; index < title; index += 1) giveRole(drafts, index, 'wrapper');
  const datelines = splitDatelines(drafts, title);
  tellTheRest(drafts, title);
  return { drafts, datelines };
}

/** Parts "Subject:" from the headline behind it: how many drafts that puts before the headline. */
function partLabel(drafts: Draft[], index: number): 0 | 1 {
  const draft = drafts[index];
  const label = draft === undefined ? null : wordsFor(draft.text).titleLabel.exec(draft.text);
  const parts = draft && label ? split(draft, label[0].length, ['wrapper', null]) : null;
  if (parts === null) return 0;
  drafts.splice(index, 1, ...parts);
  return 1;
}

function giveRole(drafts: Draft[], index: number, role: Exclude<Draft['role'], null>): void {
  const draft = drafts[index];
  if (draft && draft.role === null) drafts[index] = { ...draft, role };
}

/** An article of one line tells, whatever it begins with; and of lines that are all boilerplate the longest tells. */
function byWords(drafts: readonly Draft[]): Draft[] {
  const last = drafts.length - 1;
  const head = headLength(drafts);
  const roled = drafts.map((draft, index) => {
    if (draft.role !== null) return draft;
    const position = {
      first: index === 0,
      headed: index === 0 && isHeadline(drafts[1], drafts.length),
      nearEnd: last > 1 && (index < disclaimerReach || last - index < disclaimerReach),
      nearFoot: index > 1 && last - index < disclaimerReach,
      inFrame: index < head || last - index < footLength,
    };
    return { ...draft, role: roleByWords(draft.text, position) };
  });
  passOverHeadlines(roled);
  signBesideDates(roled);
  dateBesideWrappers(roled, head);
  dayOfUndated(roled, head);
  if (roled.some((draft) => draft.role === null)) return roled;
  const sizes = roled.map((draft) => (draft.role === 'end-mark' ? 0 : draft.text.length));
  const longest = sizes.indexOf(Math.max(...sizes, 0));
  return roled.map((draft, index) =>
    index === longest && draft.role !== 'end-mark' ? { ...draft, role: null } : draft,
  );
}

/** A short line above others, and no line of a date: beneath the first one it is the headline. */
function isHeadline(draft: Draft | undefined, lines: number): boolean {
  if (draft === undefined || lines < fewestBelow) return false;
  return (
    weight(draft.text) >= shortestHeadline &&
    weighsAtMost(draft.text, longestHeadline) &&
    endsBare(draft.text) &&
    readDateLine(draft.text, false) === null
  );
}

const shortestHeadline = 15;
const fewestBelow = 3;

const clockLine = /^\d{1,2}[:：]\d{2}$/u;
/** A time of day, or how many have commented. */
const figureLine = /^\d{1,2}[:：]\d{2}$|^\d{1,4}$/u;

/** Names parted by commas: "Anna Price, Oleg Tomsky", "The Hague, Town Hall". */
const isNames = (text: string): boolean => text.split(', ').every((name) => wordsFor(name).outlet.test(name));

const longestMasthead = 40;

/** "THE HARBOUR COURIER", «газета «Причал»»: a paper names itself. */
const isMasthead = (text: string): boolean =>
  text.length <= longestMasthead &&
  (isPeriodical(text) || /^(?=.*\p{Lu}{3})[^\p{Ll}\p{Lo}\d.!?…]+$/u.test(text));

/** Above the text or at its foot a name or a figure beside a date line is who wrote or printed it, where or when. */
function signBesideDates(drafts: Draft[]): void {
  const isDate = (draft: Draft | undefined): boolean =>
    draft?.role === 'wrapper' &&
    /\d/u.test(draft.text) &&
    (clockLine.test(draft.text) || readDateLine(draft.text, false) !== null);
  let hasHeadline = false;
  drafts.forEach((draft, index) => {
    if (draft.role !== null) return;
    // The name of a paper in capitals, the day, and only then the headline.
    if (index === 0 && isMasthead(draft.text) && isDate(drafts[1]) && isHeadline(drafts[2], drafts.length)) {
      drafts[index] = { ...draft, role: 'wrapper' };
      return;
    }
    const isFigure = figureLine.test(draft.text);
    const mayBeHeadline = !hasHeadline && !isFigure;
    hasHeadline ||= mayBeHeadline;
    if (mayBeHeadline || !weighsAtMost(draft.text, longestName)) return;
    if (!isFigure && !isNames(draft.text) && !isPeriodical(draft.text)) return;
    if (isDate(drafts[index - 1]) || isDate(drafts[index + 1])) drafts[index] = { ...draft, role: 'wrapper' };
  });
}

const longestName = 50;

/** Lines above the text hold at most one paragraph, a standfirst, and are few; those beneath it fewer. */
const longestHead = 12;
const footLength = 5;
const longestStandfirst = 280;

/** How many lines stand above the text: all up to the second paragraph, or to the first that is too long for a standfirst. */
function headLength(drafts: readonly Draft[]): number {
  let paragraphs = 0;
  let index = 0;
  for (; index < drafts.length && index < longestHead; index += 1) {
    const { text } = drafts[index] as Draft;
    if (weighsAtMost(text, longestHeadline) && !endsSentence(text)) continue;
    paragraphs += weighsAtMost(text, longestStandfirst) ? 1 : 2;
    if (paragraphs > 1) break;
  }
  return index;
}

/** Below "Read also" the short lines that follow are headlines of other articles. */
function passOverHeadlines(drafts: Draft[]): void {
  let listing = false;
  drafts.forEach((draft, index) => {
    if (draft.role === 'wrapper' && wordsFor(draft.text).relatedLabel.test(draft.text)) listing = true;
    else if (
      draft.role === null &&
      listing &&
      weighsAtMost(draft.text, longestHeadline) &&
      endsBare(draft.text)
    ) {
      drafts[index] = { ...draft, role: 'wrapper' };
    } else listing = false;
  });
}

function splitDatelines(drafts: Draft[], title: number): Laid['datelines'] {
  const found: { draft: number; dateline: Dateline }[] = [];
  let seen = 0;
  for (let index = title + 1; index < drafts.length && seen < datelineReach; index += 1) {
    const draft = drafts[index];
    if (!draft || draft.role !== null) continue;
    seen += 1;
    const dateline = readDateline(draft.text);
    if (!dateline) continue;
    const parts = split(draft, dateline.end, ['dateline', null]);
    if (parts) drafts.splice(index, 1, ...parts);
    else if (drafts.some((other, at) => at > index && other.role === null))
      drafts[index] = { ...draft, role: 'dateline' };
    else continue;
    found.push({ draft: index, dateline });
    break;
  }
  return found;
}

/** Title, then perhaps headings, then the lead; after it body, broken by headings and captions. */
function tellTheRest(drafts: Draft[], title: number): void {
  const headline = drafts[title];
  const own = drafts.flatMap((draft, index) => (draft.role === null ? [index] : []));
  const texts = own.map((index) => drafts[index]?.text ?? '');
  const fragments = texts.map(isFragment);
  const punctuated = lengthOf(texts.filter(endsSentence)) * 2 >= lengthOf(texts);
  const usualGap = medianGap(
    own.flatMap((index, position) => (fragments[position] ? [] : (drafts[index]?.gap ?? []))).slice(1),
  );
  const lastParagraph = texts.findLastIndex(
    (text) => !weighsAtMost(text, longestLabel) && endsSentence(text),
  );
  let lead = false;
  own.forEach((index, position) => {
    const draft = drafts[index];
    const text = texts[position] ?? '';
    if (!draft) return;
    const role = ((): Draft['role'] => {
      if (!lead && headline && sameLine(text, headline.text)) return 'wrapper';
      if (!lead && headline && position === 0 && own.length > 1 && isSubtitle(text)) return 'heading';
      if (isTableRow(text) || isInRows(texts, position)) return 'body';
      if (lead && isLabelOfList(text, fragments[position]) && isOverList(texts, position)) return 'heading';
      if (lead && isOverColumns(texts, position)) return 'heading';
      // Above the first paragraph of an article of sentences a figure with its name leads to nothing.
      if (!lead && punctuated && isFigureLine(text) && position < lastParagraph) return 'body';
      if (!punctuated || !fragments[position] || inList(fragments, position)) return lead ? 'body' : 'lead';
      const next = nearestParagraph(texts, fragments, position, 1);
      const previous = nearestParagraph(texts, fragments, position, -1);
      if (!lead && next === undefined) return 'lead';
      if (!lead && headline && position === 0) return 'heading';
      return roleOfFragment(draft, { previous, next, apart: (draft.gap ?? 0) > usualGap });
    })();
    if (role === 'lead') lead = true;
    drafts[index] = { ...draft, role };
  });
}

/** ——访纪录片导演蒋雪松: beneath the headline of a Chinese paper a dash opens what the headline is about. */
const isSubtitle = (text: string): boolean =>
  /^(?:[—–─]{1,2}|--)\s?[\p{Script=Han}《“「]/u.test(text) &&
  endsBare(text) &&
  weighsAtMost(text, longestHeadline);

/** A row of a table: three cells or more between bars or tabs. */
const isTableRow = (text: string): boolean => text.includes('|') && /^[^|]*\S\s?\|\s?[^|]+\|/u.test(text);

/** "GBP to USD conversion rate: 1.32": short, without a stop, with a figure at its end. */
const isFigureLine = (text: string): boolean =>
  weighsAtMost(text, longestHeadline) &&
  !endsSentence(text) &&
  /[:：=–—-]\s?[^\s:：]{0,12}\d[^\s]*$/u.test(text);

/** Among three rows or more whose numbers rise by one: no headings, whatever each is like. */
function isInRows(texts: readonly string[], position: number): boolean {
  const number = numberOf(texts[position]);
  if (number === null) return false;
  let run = 1;
  for (const step of [1, -1])
    for (
      let at = 1;
      run < listLength && numberOf(texts[position + at * step]) === number + at * step;
      at += 1
    )
      run += 1;
  return run >= listLength;
}

/** The number of a short row: "3. Harbour – 62m (opening)". */
function numberOf(text: string | undefined): number | null {
  const digits =
    text === undefined || !weighsAtMost(text, longestHeadline) ? null : /^(\d{1,3})[.)、]/u.exec(text);
  return digits === null ? null : Number(digits[1]);
}

/** A fragment, or a few words with a colon. */
const isLabelOfList = (text: string, isFragmentary: boolean | undefined): boolean =>
  isFragmentary === true || (/[:：]$/u.test(text) && isShort(text) && !isRow(text));

/** "The numbers" above rows of a list, "Full list of winners" above lines of which each has its label. */
function isOverList(texts: readonly string[], position: number): boolean {
  const [own, ...next] = texts.slice(position, position + listLength);
  if (own === undefined || isRow(own) || next.length < listLength - 1) return false;
  return next.every(isRow) || (isShort(own) && !isEntry(own) && next.every(isEntry));
}

const longestLabel = 60;
const isShort = (text: string): boolean => weighsAtMost(text, longestLabel) && !/["“«]/u.test(text);

/** "Best actress: …", «Гран-при — …» */
const isEntry = (text: string): boolean =>
  text.length <= longestHeadline && endsBare(text) && /^[^:：—–]{2,60}(?:[:：]| [—–] ).*\S/u.test(text);

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function nearestParagraph(
  texts: readonly string[],
  fragments: readonly boolean[],
  from: number,
  step: 1 | -1,
): string | undefined {
  for (let index = from + step; index >= 0 && index < texts.length; index += step)
    if (!fragments[index]) return texts[index];
  return undefined;
}

function inList(fragments: readonly boolean[], position: number): boolean {
  let first = position;
  while (fragments[first - 1]) first -= 1;
  let last = position;
  while (last - first < listLength && fragments[last + 1]) last += 1;
  return last - first + 1 >= listLength;
}

/** Empty lines that this article puts before a paragraph most of the time. */
function medianGap(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
