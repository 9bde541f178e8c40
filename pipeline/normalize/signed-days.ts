/** A line above the text that a name of any form opens and a day with its year closes: «Свет и мотор, 3 сентября 2025 года». */

import type { Span } from '../contract.ts';
import { wordsFor } from './draft.ts';

const longestLine = 60;
const mostWords = 4;
/** One name, in sentence case as Russian prints it, up to its comma. */
const name = /^(?<name>\p{Lu}[^.!?:;,…«»"“”\d]{1,40}),\s$/u;

/** The day such a line states; null for any other line. Without a sign that says more, the place of the line must. UTF-16 span of the line. */
export function readSignedDay(text: string): Span | null {
  if (text.length > longestLine) return null;
  const words = wordsFor(text);
  const stamp = words.stamp.exec(text);
  const date = stamp?.indices?.groups?.date;
  if (!stamp || !date || stamp.index + stamp[0].length < text.length) return null;
  const signed = name.exec(text.slice(0, stamp.index))?.groups?.name;
  if (signed === undefined || signed.split(' ').length > mostWords || words.venue.test(signed)) return null;
  const [start, end] = date;
  return /\d{4}/u.test(text.slice(start, end)) ? { start, end } : null;
}
