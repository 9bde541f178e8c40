/** Which kinds of damage a line may hold, told by the characters that stand side by side: one pass, for most lines hold none. */
import { unitsOf } from '../lib/text-units.ts';
import { mark, unitsLike, unitTable } from '../lib/unit-table.ts';

/** Bits, one a kind of damage. */
export const clues = { mojibake: 1, escapes: 2, parted: 4, spacing: 8, letterspaced: 16, gaps: 32 } as const;

/** What is told apart of a character; a later one in the list goes before an earlier one. */
const kindsOfUnits = [
  ['digit', unitsLike(/\d/u)],
  ['upper', unitsLike(/\p{L}/u)],
  ['lower', unitsLike(/\p{Ll}/u)],
  ['han', unitsLike(/\p{Script=Han}/u)],
  ['cyrillic', unitsLike(/[а-я]/u)],
  // Letters that open what is left of a sign read in a wrong code: «Р°», «В»».
  ['opener', unitTable('РСВ')],
  ['rare', unitsLike(/[\u0402-\u040f\u0452-\u045f\u0490\u0491]/u)],
  ['odd', unitsLike(/[\u0080-\u009fÀ-ÿ锟烫屯鈥锘锛銆涓鐨鍥鍦鍙鍚鏄鎴鎵浜浠鐢鑰鏂鏈澶寰]/u)],
  ['sign', unitsLike(/[\u00a1-\u00bf\u2013-\u203a]/u)],
  ['opens', unitTable('«“')],
  ['closes', unitTable('»')],
  ['ends', unitTable('”')],
  ['stop', unitTable('.,!?')],
  ['space', unitsLike(/\s/u)],
  ['hard', unitTable('\u00a0')],
  ['hyphen', unitTable('-')],
  ['percent', unitTable('%％')],
  ['reference', unitTable('&')],
  ['backslash', unitTable('\\')],
] as const;

type Kind = (typeof kindsOfUnits)[number][0];

const numberOf = new Map<Kind, number>(kindsOfUnits.map(([kind], index) => [kind, index + 1]));
const kinds = kindTable();

/** Bits that hold the number of a kind. */
const BITS = 5;
const COUNT = 1 << BITS;
const LAST_TWO = (1 << (2 * BITS)) - 1;
/** By the kinds of three characters that stand side by side, what the last of them tells in that company. */
const told = new Uint8Array(1 << (3 * BITS));
/** Beside the clues: what a line must hold anywhere. */
const [DIGIT, HAN] = [64, 128];

function kindTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [index, [, units]] of kindsOfUnits.entries()) mark(table, units, index + 1);
  return table;
}

const letters: readonly Kind[] = ['lower', 'upper', 'cyrillic', 'opener', 'rare', 'odd'];
const small: readonly Kind[] = ['lower', 'cyrillic', 'odd', 'rare'];
const spaces: readonly Kind[] = ['space', 'hard'];

type Numbers = readonly number[];

const any: Numbers = Array.from({ length: COUNT }, (_, number) => number);
const numbered = (some: readonly Kind[]): Numbers => some.map((kind) => numberOf.get(kind) ?? 0);

function tell(clue: number, firsts: Numbers, seconds: Numbers, thirds: Numbers): void {
  for (const first of firsts)
    for (const second of seconds)
      for (const third of thirds) {
        const place = (first << (2 * BITS)) | (second << BITS) | third;
        told[place] = (told[place] ?? 0) | clue;
      }
}

const alone = (clue: number, some: readonly Kind[]): void => tell(clue, any, any, numbered(some));

const pair = (clue: number, firsts: readonly Kind[], seconds: readonly Kind[]): void =>
  tell(clue, any, numbered(firsts), numbered(seconds));

const triple = (
  clue: number,
  firsts: readonly Kind[],
  seconds: readonly Kind[],
  thirds: readonly Kind[],
): void => tell(clue, numbered(firsts), numbered(seconds), numbered(thirds));

alone(DIGIT, ['digit']);
alone(HAN, ['han']);
alone(clues.mojibake, ['odd', 'rare']);
alone(clues.escapes, ['backslash']);
pair(clues.mojibake, ['opener'], ['sign', 'opens', 'closes', 'ends', 'hard']);
pair(clues.parted, ['hyphen'], spaces);
pair(clues.spacing, ['digit'], ['cyrillic']);
pair(clues.spacing, ['cyrillic', 'opener', 'upper'], ['digit']);
pair(clues.spacing, ['closes'], [...letters, 'han']);
pair(clues.spacing, ['ends'], small);
pair(clues.spacing, small, ['opens']);
pair(clues.spacing, ['stop'], [...letters, 'opens']);
pair(clues.spacing, spaces, ['stop']);
triple(clues.letterspaced, ['han'], spaces, ['han']);
triple(clues.letterspaced, ['digit'], ['stop'], [...spaces, 'reference']);
triple(clues.gaps, ['digit'], [...spaces, 'sign'], ['han', 'odd', 'percent']);
triple(clues.gaps, ['han', 'odd'], spaces, ['digit']);

/** Behind the name of a unit a word may begin without its space: no two characters tell that. */
const unitRunOn = /(?:рублей|рубля|долларов|юаней|евро|процентов|человек)(?:на|в|за|от|по|из|до|к|с)\s/u;

/** The bits of `clues` whose damage the text may hold; what it holds for certain is for the finders to say. */
export function cluesIn(text: string): number {
  const units = unitsOf(text);
  const { length } = text;
  let found = 0;
  let last = 0;
  for (let at = 0; at < length; at += 1) {
    const three = (last << BITS) | (kinds[units[at] as number] as number);
    found |= told[three] as number;
    last = three & LAST_TWO;
  }
  const hasDigit = (found & DIGIT) !== 0;
  if ((found & HAN) === 0) found &= ~clues.letterspaced;
  found &= ~(DIGIT | HAN);
  if (hasDigit && (found & clues.spacing) === 0 && unitRunOn.test(text)) found |= clues.spacing;
  return found;
}
