/** The dateline at the start of a paragraph: place, day, agency, and where the telling begins. */

import type { Span } from '../contract.ts';
import { foldRussianMarks } from '../languages/ru/fold-marks.ts';
import { wordsFor } from './draft.ts';

/** UTF-16 spans of the paragraph's clean text. */
export interface Dateline {
  /** Where the first sentence begins. */
  readonly end: number;
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

const longestDateline = 160;
/** Every dateline begins so, and has one of these signs, a year, a name in quotes with a stop or, in Chinese, one of these words. */
const opens = /^[\p{Lu}\p{Script=Han}\d(（[【〔《/]/u;
const marked = /[—–―â_[(/【〔（／电電讯訊报報消]|вЂ|- |--|»\. |\d{4}(?: года| г)?\. /u;

function spanOf(match: RegExpExecArray, ...groups: readonly string[]): Span | null {
  for (const group of groups) {
    const indices = match.indices?.groups?.[group];
    if (indices) return { start: indices[0], end: indices[1] };
  }
  return null;
}

/** A dateline may be the whole paragraph. Deliberately not one: "In Moscow, January 27 …", "据新华社报道". */
export function readDateline(printed: string): Dateline | null {
  const text = foldRussianMarks(printed);
  const head = text.length > longestDateline ? text.slice(0, longestDateline) : text;
  if (!opens.test(head) || !marked.test(head)) return null;
  for (const pattern of wordsFor(text).datelines) {
    const match = pattern.exec(head);
    if (!match || match[0].length === 0) continue;
    const place = spanOf(match, 'place');
    const date = spanOf(match, 'date');
    const agency = spanOf(match, 'agency', 'agency2', 'agency3');
    if (place && agency && !date && !isPlain(text, place, agency)) continue;
    return { end: match[0].length, place: place && withoutStop(text, place), date, agency };
  }
  return null;
}

/** Without a day, "Name (Word) —" is a dateline only with a place in capitals or an agency known as one: not "Sony (SONY) —". */
function isPlain(text: string, place: Span, agency: Span): boolean {
  const name = text.slice(place.start, place.end);
  return name === name.toUpperCase() || wordsFor(text).agency.test(text.slice(agency.start, agency.end));
}

/** The stop of "MOSCOW. Jan 27" is not the place's, that of "N.Y." is. */
function withoutStop(text: string, place: Span): Span {
  const name = text.slice(place.start, place.end);
  return name.indexOf('.') === name.length - 1 ? { start: place.start, end: place.end - 1 } : place;
}
