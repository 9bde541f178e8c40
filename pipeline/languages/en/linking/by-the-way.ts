/** English titles that only tell who somebody is: what they were seen in, made or won for before. */
import type { Around } from '../../language.ts';

const opens = `(?:[\\p{L}\\d’'-]+\\s){0,5}[“"'‘]?$`;
const anything = /^/u;

const known = [
  'last|also|previously|recently|best|currently|next',
  'seen|heard|known|remembered|recognized|recognised',
] as const;

/** Around a title that no sentence before has named. */
export const ofSomebody: readonly Around[] = [
  {
    before:
      /,\s+who(?:['’]d)?\s+(?:(?:has|had|also|once|previously|recently|earlier|last\s+year)\s+){0,3}(?:won|received|earned|starred|appeared|played|directed|wrote|made|shot|produced|edited|scored)\s(?:[^.;,“"]{0,40}\s)?[“"'‘]?$|,\s(?:(?:the\s)?(?:director|maker|creator|writer|producer|star|filmmaker|woman|man|duo|team)\s(?:of|behind)|behind)\s(?:[\p{L}\d’'-]+\s){0,5}[“"'‘]?$|,\san?\s(?:[\p{L}-]+\s){1,4}winner\sfor\s[“"'‘]?$/iu,
    behind: anything,
  },
  // "Bell, last seen in “X,” plays a vet"
  {
    before: new RegExp(
      `(?:,|\\bwho\\s(?:is|was))\\s(?:(?:${known[0]})\\s){0,2}(?:${known[1]})\\s(?:in|for|on|from)\\s${opens}`,
      'iu',
    ),
    behind: anything,
  },
  // ", fresh off “X”", ", who broke out in “X”", ", Emmy-nominated for “X”"
  {
    before: new RegExp(
      `,\\s(?:fresh\\s(?:off|from)|hot\\soff|coming\\soff|(?:\\p{L}+-)?(?:nominated|winning|awarded)\\sfor|(?:who\\s)?(?:broke|breaking)\\s(?:out|through)\\s(?:in|with)|a\\sbreakout\\s(?:in|of))\\s${opens}`,
      'iu',
    ),
    behind: anything,
  },
  {
    before: new RegExp(
      `\\bwhose\\s(?:[\\p{L}-]+\\s){0,4}(?:credits?|work|films|titles|filmography|resume|résumé)\\s(?:[\\p{L}-]+\\s){0,2}(?:includes?|ranges?|spans?)\\s(?:from\\s)?${opens}`,
      'iu',
    ),
    behind: anything,
  },
  // "from the team behind “X”"
  {
    before:
      /\b(?:teams?|duo|people|producers|makers|creators|brothers|sisters|studio|outfit|writers?)\s(?:behind|of)\s(?:[\p{L}\d’'-]+\s){0,4}[“"'‘]?$/iu,
    behind: anything,
  },
  // "“X” star Anna Bell"
  {
    before: anything,
    behind:
      /^,?["”’']?\s(?:stars?|actors?|actress|breakout|alum|co-star|lead|screenwriter|composer|cinematographer|editor)s?\s\p{Lu}/u,
  },
  // "Anna Bell (“X”)"
  { before: /\p{Lu}[\p{L}’'-]+\s\((?:[^()]{0,60},\s)?[“"'‘]?$/u, behind: anything },
];
