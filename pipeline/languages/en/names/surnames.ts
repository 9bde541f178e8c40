/** By which of their words English news calls a person it has named in full. */
import { isGivenName } from './given-names.ts';
import { isKoreanName } from './korean-names.ts';
import { isPinyinName } from './person-shape.ts';

const suffix = /[ ,]+(?:Jr|Sr)\.?$/u;

/** The part by which a person is named alone: the family name, with its particles left off. */
export function surnameOf(name: string): string {
  const words = name.replace(suffix, '').split(' ');
  if (isKoreanName(words)) return words[0] ?? name;
  if (isPinyinName(words) && !isGivenName(words[0] ?? '')) return words[0] ?? name;
  return words.at(-1) ?? name;
}

/** Of two surnames the first, by which Spanish names go: "Esteban Quisbert Rojas" is Quisbert; null where the middle word is a given name. */
export function firstSurnameOf(name: string): string | null {
  const words = name.replace(suffix, '').split(' ');
  const middle = words.at(-2) ?? '';
  if (words.length < 3 || words.length > 4 || isPinyinName(words) || isGivenName(middle)) return null;
  return middle.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(middle) ? middle : null;
}
