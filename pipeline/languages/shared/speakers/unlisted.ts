/** Finds in the text before a place the full name of somebody whom the names grammar missed. */

import type { Place, Reading } from '../../../contract.ts';
import type { QuotationLanguage } from '../speech/language.ts';
import { searchBack } from './search.ts';

export function isInitial(part: string): boolean {
  return /^\p{Lu}\p{Ll}?\.?$/u.test(part);
}

/** A name stands within so many characters. */
const longestPart = 30;

/** "Zimina", "O. Zimina" after an "Olga Zimina", «Наргиза» after a «Наргиза Турсунова»; null when the text has none. */
export function unlistedName(
  parts: readonly string[],
  at: Place,
  readings: readonly Reading[],
  language: QuotationLanguage,
): string | null {
  const surname = parts.at(-1) ?? '';
  const initial = parts.length === 2 && isInitial(parts[0] ?? '') ? (parts[0]?.charAt(0) ?? '') : '';
  if (parts.length > 2 || (parts.length === 2 && initial === '')) return null;
  const bySurname = searchBack(readings, ` ${surname}`, at, (text, offset) => {
    const behind = text.charAt(offset + surname.length + 1);
    const given = /[\p{L}-]+$/u.exec(text.slice(Math.max(0, offset - 24), offset))?.[0] ?? '';
    if (/\p{L}/u.test(behind) || !language.isNameWord(given) || !given.startsWith(initial)) return null;
    return `${given} ${surname}`;
  });
  return bySurname ?? (parts.length === 1 ? byGivenName(surname, at, readings, language) : null);
}

function byGivenName(
  given: string,
  at: Place,
  readings: readonly Reading[],
  { isSurname }: QuotationLanguage,
): string | null {
  if (isSurname === undefined) return null;
  return searchBack(readings, `${given} `, at, (text, offset) => {
    const start = offset + given.length + 1;
    const surname = /^[\p{L}-]+/u.exec(text.slice(start, start + longestPart))?.[0] ?? '';
    const isWord = !/[\p{L}-]/u.test(text.charAt(offset - 1));
    return isWord && isSurname(given, surname) ? `${given} ${surname}` : null;
  });
}
