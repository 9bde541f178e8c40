/** Words in which letters of two scripts that look alike were mixed: a Latin C in «Cиньхуа». */

import type { Flaw } from './damage.ts';

const latin = 'aceopxyABCEHKMOPTXYk';
const cyrillic = 'асеорхуАВСЕНКМОРТХУк';
const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic[index] ?? '']));
const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin[index] ?? '']));

const suspect = /[A-Za-z][\u0400-\u045f]|[\u0400-\u045f][A-Za-z]/;
const word = /[A-Za-zÀ-ɏ\u0400-\u045f]+/g;
const isLatin = /[A-Za-z]/;
/** A Latin abbreviation with a Russian ending: «OPECа». */
const abbreviation = /^[A-Z]{2,}[а-яё]+$/;

function swap(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => table.get(letter) ?? letter).join('');
}

/**
 * Only words whose minority letters all have a twin in the other script: «IT-компания» has a hyphen between its scripts,
 * «SMSка» and «VIPы» have letters that no one could have mistaken, and are left alone.
 */
export function findMixedScript(text: string): Flaw[] {
  if (!suspect.test(text)) return [];
  const flaws: Flaw[] = [];
  for (const { index, 0: token } of text.matchAll(word)) {
    const letters = [...token];
    const western = letters.filter((letter) => isLatin.test(letter));
    const eastern = letters.filter((letter) => !isLatin.test(letter));
    if (western.length === 0 || eastern.length === 0 || letters.length < 3) continue;
    const strayLatin = western.every((letter) => toCyrillic.has(letter));
    const strayCyrillic = eastern.every((letter) => toLatin.has(letter));
    if (!strayLatin && !strayCyrillic) continue;
    const latinIsStray = strayLatin && (!strayCyrillic || western.length <= eastern.length);
    if (abbreviation.test(token)) continue;
    flaws.push({
      start: index,
      end: index + token.length,
      expected: latinIsStray ? swap(token, toCyrillic) : swap(token, toLatin),
      letters: [...new Set(latinIsStray ? western : eastern)],
    });
  }
  return flaws;
}
