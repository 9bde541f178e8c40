/** Two sums that stand side by side as one sum in two currencies: a bracket, a slash or a connecting word ties them. */
import type { FoundAmount } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';

/** Between a sum and its conversion: a bracket, a slash, a dash or a comma, and at most a connecting word. */
const opening = /^\s*[([{（［【/〔]\s*|^\s*[,，—–-]\s*|^\s+/u;
const bracket = /^\s*[([{（［【/〔]/u;
/** The sum's noun may stand before the bracket: "700 million rubles in ticket sales (…)", "6亿卢布票房（…）". */
const described = /^\s*(?:\p{Script=Han}{1,8}|(?:[\p{L}'’-]+\s+){1,5})\s*[([（［【]\s*$/u;
/** A comma or a dash alone parts a sum from its conversion where the conversion says that it is about so much. */
const beside = /^\s*[,，]\s*(?:это\s+)?$|^\s*[—–]\s*(?:это\s+)?$/u;
const closed = /^\s*[)\]）］】]/u;

/** The longest text between a sum and its conversion. */
const LONGEST = 40;

/** `tied`: the words say so. `beside`: two sums parted by a comma, the second a rounded one, which a rate must make likely. */
export type Pairing = 'tied' | 'beside' | null;

export function pairingOf(text: string, source: FoundAmount, target: FoundAmount, words: LinkWords): Pairing {
  if (source.paragraph !== target.paragraph || source.currency === target.currency) return null;
  if (source.per !== null || target.per !== null) return null;
  const between = text.slice(source.end, target.start);
  if (between.length > LONGEST) return null;
  if (tied(between, words)) return 'tied';
  if (described.test(between) && closed.test(text.slice(target.end, target.end + 2))) return 'tied';
  if (!beside.test(between)) return null;
  const said = words.converted.test(text.slice(target.start, target.end));
  return said || target.qualifier !== 'exact' ? 'beside' : null;
}

function tied(between: string, { conversion }: LinkWords): boolean {
  if (/[.;。；]\s/u.test(between)) return false;
  const words = between.replace(opening, '').trim();
  if (bracket.test(between)) return words === '' || conversion.test(words);
  return words !== '' && conversion.test(words);
}
