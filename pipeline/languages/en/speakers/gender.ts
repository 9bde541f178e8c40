/** Parts and gender of personal names as English news prints them. */

import type { Gender } from '../../shared/speech/language.ts';
import { femaleNames, maleNames } from '../names/genders.ts';

export function nameParts(name: string): readonly string[] {
  return name.split(/\s+/u);
}

function listed(given: string): Gender | null {
  if (femaleNames.has(given)) return 'feminine';
  return maleNames.has(given) ? 'masculine' : null;
}

const plain = /^[A-Za-z'-]*$/u;

/** "Hélène" as "Helene". */
function withoutAccents(name: string): string {
  return plain.test(name) ? name : name.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

export function genderOf(name: string): Gender | null {
  const space = name.indexOf(' ');
  const given = space < 0 ? name : name.slice(0, space);
  const known = listed(given) ?? listed(withoutAccents(given));
  if (known !== null) return known;
  const parts = name.split(/[\s-]+/u);
  const first = listed(parts[0] ?? '');
  if (first !== null) return first;
  const surname = parts.at(-1) ?? '';
  // "Ettore Malaspina": Italian and Spanish surnames end like Russian ones of women, whose given names end in a.
  const mayBeRomance = parts.length > 1 && /ina$/u.test(surname) && !/a$/u.test(given);
  if (/(?:ov|ev|in|yn|sk|tsk)(?:a|aya|aia)$/u.test(surname) && surname.length > 4)
    return mayBeRomance ? null : 'feminine';
  return /(?:ov|ev|sky|skiy|skii)$/u.test(surname) ? 'masculine' : null;
}

const quoted = /[“"][^”"]*(?:[”"]|$)/gu;
const pronouns = /(?<![\p{L}’'])(?:(?<he>he|him|his|himself)|she|her|hers|herself)(?![\p{L}])/giu;

/** The gender of the pronouns outside quotation marks, where all are of one. */
export function genderOfPronouns(told: string): Gender | null {
  const shown = new Set(
    Array.from(
      told.replaceAll(quoted, ' ').matchAll(pronouns),
      ({ groups }): Gender => (groups?.he === undefined ? 'feminine' : 'masculine'),
    ),
  );
  const [one] = shown;
  return shown.size === 1 && one !== undefined ? one : null;
}
