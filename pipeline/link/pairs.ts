/** Two sums that stand side by side as one sum in two currencies: a bracket, a slash or a connecting word ties them. */
import type { FoundAmount } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';

/** Between a sum and its conversion: a bracket, a slash, a dash or a comma, and at most a connecting word. */
const opening = /^\s*[([{（［【/〔]\s*|^\s*[,，—–-]\s*|^\s+/u;
const bracket = /^\s*[([{（［【/〔]/u;
/** The sum's noun may stand before the bracket: "700 million rubles in ticket sales (…)", "6亿卢布票房（…）". */
const described = /^\s*(?:\p{Script=Han}{1,8}|(?:[\p{L}'’-]+\s+){1,5})\s*[([（［【]\s*$/u;
const closed = /^\s*[)\]）］】]/u;

/** The longest text between a sum and its conversion that describes the sum. */
const LONGEST = 40;

/** The same where words of the source's own stand between: "8.9 billion roubles' worth of yuan a day, or about". */
const FARTHEST = 60;

/** The same where all of it leads to the conversion: «(по курсу Центробанка на день подписания — около». */
const LEADING = 100;

/** `tied`: the words say so. `beside`: two sums parted by a comma, the second a rounded one, or parted farther and equated by words; a rate must make either likely. */
export type Pairing = 'tied' | 'beside' | null;

export function pairingOf(text: string, source: FoundAmount, target: FoundAmount, words: LinkWords): Pairing {
  if (source.paragraph !== target.paragraph || source.currency === target.currency) return null;
  if (target.per !== null && target.per !== source.per) return null;
  const between = text.slice(source.end, target.start).replace(words.joints.throughout, '');
  if (between.length > LEADING) return null;
  if (tied(between, words)) return 'tied';
  if (between.length > FARTHEST) return null;
  const near = between.length <= LONGEST;
  if (near && described.test(between) && closed.test(text.slice(target.end, target.end + 2))) return 'tied';
  if (equated(between, words) || words.restated.test(between.trimEnd())) return 'beside';
  // A comma or a dash alone, where the conversion says that it is about so much.
  if (!words.joints.aside.test(between)) return null;
  const said = words.converted.test(text.slice(target.start, target.end));
  return said || target.qualifier !== 'exact' ? 'beside' : null;
}

/** Words that equate stand right before the conversion, behind a comma; nothing else is told between. */
function equated(between: string, { equation }: LinkWords): boolean {
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf('，'));
  return comma !== -1 && !/[.;:。；：\p{N}]/u.test(between) && equation.test(between.slice(comma + 1).trim());
}

function tied(between: string, { conversion }: LinkWords): boolean {
  // «т. е.» ends no sentence.
  if (/[;。；]\s|(?<!(?<!\p{L})\p{L})\.\s/u.test(between)) return false;
  const words = between.replace(opening, '').trim();
  if (bracket.test(between)) return words === '' || conversion.test(words);
  return words !== '' && conversion.test(words);
}
