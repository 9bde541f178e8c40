/** English names with a nickname in marks between given name and surname: Luis "El Martillo" Prado. */

import type { FoundName } from '../../../contract.ts';
import { foundName, type Taken } from '../../shared/names/found.ts';
import { demonyms, openingWords, plainCapitals } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { organizationHeads } from './organization-words.ts';
import type { Scan } from './tokens.ts';

/** Given name, an initial at most, one to four words in marks, surname with its particles. */
const pattern =
  /(?<![\p{L}\p{N}'’-])(\p{Lu}\p{Ll}+)((?: \p{Lu}\.)?) (?:"[^"“”]{2,24}"|“[^"“”]{2,24}”|'[^'‘’]{2,24}'|‘[^'‘’]{2,24}’) ((?:(?:van|von|de|der|den|di|da|del|la|le|al|el) ){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*)/gu;
const inMarks = / ["“'‘]\p{Lu}/u;
/** Behind the marks stands the surname: this costs less to look for. */
const goesOn = /["”'’] (?:\p{Lu}|(?:van|von|de|der|den|di|da|del|la|le|al|el) )/u;
/** A nickname is no sentence and no title with a number. */
const nickname =
  /["“'‘](?:(?:The|the|El|La|Le|Big|Little|Old|Lucky|Mad|Iron) )?[\p{L}-]+(?: [\p{L}-]+){0,2}["”'’]/u;
const epithet = /["“'‘](?:The|El|La|Le|Big|Lil|Iron) /u;

export function nicknamed(scans: readonly Scan[], taken: Taken): FoundName[] {
  return scans.flatMap((scan) => {
    const { paragraph, text } = scan.reading;
    if (scan.headline || !inMarks.test(text) || !goesOn.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap((match): FoundName[] => {
      const [whole, given = '', initial = '', surname = ''] = match;
      const isName = isGivenName(given) || epithet.test(whole);
      if (!isName || !nickname.test(whole) || isNoSurname(surname) || isNoSurname(given)) return [];
      const place = { paragraph, start: match.index, end: match.index + whole.length };
      if (taken.has(place)) return [];
      taken.add(place);
      return [
        foundName({
          ...place,
          type: 'person',
          rule: 'person.nickname',
          name: `${given}${initial} ${surname}`,
        }),
      ];
    });
  });
}

/** "Holds Off 'The Iron Bell' With": capitals of a headline in the midst of a text. */
function isNoSurname(word: string): boolean {
  return (
    organizationHeads.has(word) ||
    demonyms.has(word) ||
    plainCapitals.has(word) ||
    openingWords.has(word) ||
    /^(?:Off|Up|Out|Down)$/u.test(word)
  );
}
