/** Text as the search column holds it: one spelling for what readers spell in several ways. */
import { foldTraditional } from '../languages/zh/fold.ts';

const breaks = /[\s\p{Cc}]+/gu;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
/** Chinese needs no space between its words: one that stands there comes from a line that was broken. */
const spaceInHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Lower case, compatibility forms made plain (full-width letters and digits, ligatures), no invisible characters, single spaces, none inside Chinese. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(breaks, ' ')
    .replace(spaceInHan, '')
    .trim();
}

/** Russian ё as е, Traditional characters as Simplified; й, accents of Latin letters and punctuation stay. */
function unified(plain: string): string {
  return foldTraditional(plain.replaceAll('ё', 'е'));
}

/**
 * What is searched for a text: its unified spelling, and on a second line its own spelling where that differs, so that
 * `LIKE '%шелк%'` finds both шелк and шёлк, and `LIKE '%紅絲綢%'` what is printed so.
 */
export function foldedText(text: string): string {
  const plain = plainText(text);
  const folded = unified(plain);
  return folded === plain ? folded : `${folded}\n${plain}`;
}
