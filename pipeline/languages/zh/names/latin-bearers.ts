/** Persons by office whose Chinese name stands in brackets behind the one in Latin letters: 导演Wong Ka-wai（黄嘉慧）. */

import { matchesOf } from '../../../lib/matches.ts';
import { chineseNameLength, titleEndingAt } from './lengths.ts';
import type { PersonSpan } from './persons.ts';
import { placeAt } from './places.ts';
import { isNoName } from './titles.ts';

const bearer =
  /(?<![A-Za-z])[A-Z][a-z]+(?:[- ][A-Z]?[a-z]+){1,3}\s?[（(](?<name>\p{Script=Han}{2,4})(?=[）)])/gu;

export function bracketedNames(text: string): PersonSpan[] {
  if (!/[A-Za-z]\s?[（(]\p{Script=Han}/u.test(text)) return [];
  return matchesOf(bearer, text).flatMap(({ index, 0: whole, groups }): PersonSpan[] => {
    const name = groups?.name ?? '';
    const start = index + whole.length - name.length;
    const end = start + name.length;
    const isName =
      titleEndingAt(text, index) > 0 &&
      chineseNameLength(text.slice(0, end), start) === name.length &&
      !isNoName(text, start) &&
      placeAt(text, start) === null;
    return isName ? [{ start, end, rule: 'person.bracketed', form: 'full', inferred: true }] : [];
  });
}
