/** Chinese that was set with a space behind every character, and figures parted at their point: "票 房 三 亿 元", "达1. 2亿元". */

import type { Flaw } from './damage.ts';

const space = '[ \\u00a0\\u3000]';
const single = '[\\p{Script=Han}\\d，。、；：！？“”「」《》（）%％.·]';
/** So many characters in a row, each by itself, are no word set wide for looks. */
const run = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${single}${space}){7,}${single}(?![\\p{L}\\p{N}])|(?<=\\p{Script=Han}\\d{1,3}\\.)(?:${space}|&nbsp;)(?=\\d+(?:\\.\\d+)?[万亿萬億])`,
  'gu',
);
const suspect = new RegExp(
  `\\p{Script=Han}${space}\\p{Script=Han}${space}|\\d\\.(?:${space}|&nbsp;)\\d+`,
  'u',
);
const spaces = new RegExp(`${space}|&nbsp;`, 'gu');
const han = /\p{Script=Han}/gu;
/** Rows of figures are parted by right. */
const fewestWords = 4;

/** One flaw a space, with the characters on either side of it. */
export function findLetterspacing(text: string): Flaw[] {
  if (!suspect.test(text)) return [];
  return Array.from(text.matchAll(run))
    .filter(
      ({ 0: words }) => !/\p{Script=Han}/u.test(words) || (words.match(han) ?? []).length >= fewestWords,
    )
    .flatMap(({ index, 0: words }) =>
      Array.from(words.matchAll(spaces), (found) => {
        const at = index + found.index;
        const end = at + found[0].length + 1;
        return { start: at - 1, end, expected: text.charAt(at - 1) + text.charAt(end - 1) };
      }),
    );
}
