/** Parts and gender of personal names as English news prints them. */

import type { Gender } from '../shared/quotation-language.ts';
import { femaleNames, maleNames } from './name-genders.ts';

export function nameParts(name: string): readonly string[] {
  return name.split(/\s+/u);
}

export function genderOf(name: string): Gender | null {
  const parts = name.split(/[\s-]+/u);
  const given = parts[0] ?? '';
  if (femaleNames.has(given)) return 'feminine';
  if (maleNames.has(given)) return 'masculine';
  const surname = parts.at(-1) ?? '';
  if (/(?:ov|ev|in|yn|sk|tsk)(?:a|aya|aia)$/u.test(surname) && surname.length > 4) return 'feminine';
  return /(?:ov|ev|sky|skiy|skii)$/u.test(surname) ? 'masculine' : null;
}
