/** Short lines between paragraphs: a heading announces what follows, a caption names what a picture shows. */

import { matchesOf } from '../lib/matches.ts';
import { type Draft, endsBare, isHan, weighsAtMost } from './draft.ts';

const longestFragment = 160;
/** A heading is seldom longer: words, or two Han characters for one. */
const headingWords = 4;

const listItem =
  /^(?:[-–—•·*▪►]|\(?\d{1,3}[.)）、]|[（(]?[一二三四五六七八九十]{1,3}[）)、.]|[A-Za-zА-Яа-я]\))\s?/u;
const numbered = /^(?:\d{1,2}[.)、]|[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十]{1,3}[）)])/u;
const tabular = /\d[\d\s.,%]*$/u;

/** A row of a list: bulleted, numbered or lettered. */
export function isRow(text: string): boolean {
  return listItem.test(text);
}

/** "Title (distributor) – weekend gross – total": says what stands in the columns beneath it. */
const isHeadOfColumns = (text: string): boolean =>
  endsBare(text) && /^[^\d.!?–—]+(?: [–—] [^\d.!?–—]+){2,}$/u.test(text);

const longestLabel = 60;

/** "Top five, May 3-4" above the head of columns and its rows. */
export function isOverColumns(texts: readonly string[], position: number): boolean {
  const [own = '', head = '', row = ''] = texts.slice(position, position + 3);
  const isLabel = weighsAtMost(own, longestLabel) && endsBare(own) && !isRow(own);
  return isLabel && isHeadOfColumns(head) && isRow(row);
}

/** A line that may be a heading or a caption: short, and ending like neither a sentence nor a part of one. */
export function isFragment(text: string): boolean {
  return (
    text.length <= longestFragment &&
    endsBare(text) &&
    weighsAtMost(text, longestFragment) &&
    (numbered.test(text) || !listItem.test(text)) &&
    !tabular.test(text)
  );
}

const word = /[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}/u;

/** What a line is about, in a form that survives inflection: five letters of a word, two neighbours among Han characters. */
function contentOf(text: string): string[] {
  const content: string[] = [];
  for (const [token] of matchesOf(word, text)) {
    if (!han.test(token)) {
      if (token.length >= 4) content.push(token.slice(0, 5).toLowerCase());
      continue;
    }
    for (let index = 0; index + 1 < token.length; index += 1) content.push(token.slice(index, index + 2));
  }
  return content;
}

function overlap(content: readonly string[], neighbour: string | undefined): number {
  if (neighbour === undefined || content.length === 0) return 0;
  const there = new Set(contentOf(neighbour));
  return content.filter((item) => there.has(item)).length / content.length;
}

export interface FragmentPlace {
  /** The telling paragraphs on both sides. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** More empty lines before it than the article puts between paragraphs: a picture was there. */
  readonly apart: boolean;
}

/**
 * Caption or heading. A caption repeats words of a paragraph beside it: of the one before more than of the one after, or of
 * the one after with a picture's gap above; at the end of an article nothing is left to be announced. Short, numbered and
 * Title Case lines are headings; a last line that repeats nothing is neither (a cut-off sentence, a signature).
 */
export function roleOfFragment(draft: Draft, place: FragmentPlace): 'caption' | 'heading' | 'body' {
  const { text } = draft;
  const words = text.match(word) ?? [];
  const size = isHan(text) ? text.length / 2 : words.length;
  const last = place.next === undefined;
  if (!last && (numbered.test(text) || size <= headingWords || isTitleCase(words))) return 'heading';
  const content = contentOf(text);
  const before = overlap(content, place.previous);
  if (last) return before >= (place.apart ? 0.3 : 0.5) && content.length >= 2 ? 'caption' : 'body';
  const after = overlap(content, place.next);
  if (before >= 0.5 && before > after) return 'caption';
  return place.apart && Math.max(before, after) >= 0.5 ? 'caption' : 'heading';
}

/** "Box Office Hits New High": all words but the smallest start with a capital; no such thing in Russian or Chinese. */
function isTitleCase(words: readonly string[]): boolean {
  const large = words.filter((item) => item.length >= 4 && /[A-Za-z]/.test(item[0] ?? ''));
  return large.length >= 3 && large.every((item) => /[A-Z]/.test(item[0] ?? ''));
}
