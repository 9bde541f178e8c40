/** Words that a line ends inside of, or once did, and that kept the hyphen and a space: "distri- bution". */

import type { Flaw } from './damage.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** A part with a hyphen at its end, and the part that goes on in lower case. */
const parted =
  /(?<![\p{L}\p{N}-])(?<head>\p{L}\p{Ll}+)-(?: |[\t ]*\r?\n[\t ]*)(?<rest>\p{Ll}{2,})(?![\p{L}\p{N}])/gu;

/** "two- and three-part", «кино- и телефильмы»: the hyphen waits for what the other word brings. */
const waits = words(`
  and or to nor but than as through versus via und et
  и или да либо а но как
`);

/** «Двух- трёхлетние»: the number waits for the second one. */
const counts = words('одно двух трех трёх четырех четырёх пяти шести семи восьми девяти десяти');

/** A writer who means a dash goes on with a clause: with one of these, which end no word either. */
const opens = words(`
  the an he she it we they you who which that this these those his her its their our my your there here
  in on at of by for from with without after before when while where since until if because so then not no only
  is was are were be been has had have will would can could may must do did does said says
  он она оно они мы вы что это который которая которое которые где когда если чтобы так тоже не ни на по за из от для
  при без над под до был была было были есть его её их
`);

/** What stands behind a hyphen that belongs to the word: "Paris- based", "long- term". */
const compounded = words(`
  based born led owned made old year month week day hour minute long term time part century style level quarter
  wide scale range budget profile speed size sized run backed funded built produced directed language winning
  selling grossing earning making speaking paid known established old-fashioned off up down out in side line
  half first second third fourth fifth
`);
/** … and in front of one. */
const compounding = words(`
  non ex self well half mid long short high low full co pre post anti semi all cross much so then now
  one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety
  северо юго экс вице пресс бизнес кое
`);

/** Where the parts of a word stand, and what joins them. Nothing where hyphens stand for dashes: there clauses follow them too. */
export function findPartedWords(text: string): Flaw[] {
  if (!/-\s/u.test(text)) return [];
  const flaws: Flaw[] = [];
  for (const match of text.matchAll(parted)) {
    const { head = '', rest = '' } = match.groups ?? {};
    if (waits.has(rest) || counts.has(head.toLowerCase())) continue;
    if (opens.has(rest)) return [];
    const keeps = compounded.has(rest) || compounding.has(head.toLowerCase());
    flaws.push({
      start: match.index,
      end: match.index + match[0].length,
      expected: `${head}${keeps ? '-' : ''}${rest}`,
    });
  }
  return flaws;
}
