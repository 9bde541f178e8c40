/** Which Russian words may be a surname, and where a surname with its particles ends. */

import { organizationHeads } from '../institutions/organization-words.ts';
import { calendarWords, openingWords } from './common-words.ts';
import { typedHeads } from './event-words.ts';
import { chineseSurnames, compoundBody, nameParticles, palladiusWord, surnameEnding } from './given-names.ts';
import { titleStems } from './titles.ts';
import { askedOnce, type RussianWord, type Scan } from './tokens.ts';

export function isNameWord(token: RussianWord | undefined): token is RussianWord {
  return token !== undefined && token.kind === 'word' && token.capital && !token.upper && !isScrambled(token);
}

/** «РјРјСѓ»: capitals between small letters, again and again, are text read in the wrong encoding. */
const isScrambled = askedOnce(({ text }) =>
  /\p{Ll}\p{Lu}\p{L}*\p{Ll}\p{Lu}|^\p{Lu}\p{Ll}\p{Lu}\p{Ll}\p{Lu}/u.test(text),
);

const isOtherwiseKnown = askedOnce(
  ({ text, stem }) =>
    compoundBody.test(text) ||
    organizationHeads.has(stem) ||
    typedHeads.has(stem) ||
    titleStems.has(stem) ||
    calendarWords.has(text),
);

export function canBeSurname(scan: Scan, i: number): boolean {
  const token = scan.tokens.at(i);
  if (token === undefined || token.kind !== 'word' || !token.capital) return false;
  // «Ван И»: one letter is a given name only after a Chinese family name.
  if (token.text.length < 2)
    return chineseSurnames.has(scan.tokens.at(i - 1)?.text ?? '') && palladiusWord.test(token.text);
  if (token.upper) return /^[А-ЯЁ-]{4,}$/u.test(token.text) && scan.headline;
  return !isOtherwiseKnown(token);
}

/** «Винсент Ван Гог», «Пит Ван дер Берг»: behind a given name a particle may have its capital. */
const capitalParticle = /^(?:Ван|Фон|Де|Ден|Дель|Ди|Да|Дю|Ле|Ла|Бен|Бин|Ибн|Тер)$/u;
const isCapitalParticle = askedOnce(({ text }) => capitalParticle.test(text));
export const isNameParticle = askedOnce(({ text }) => nameParticles.has(text));

/** Where the particles of a surname that begins at `i` end; `i` when it has none. */
export function particlesEnd(scan: Scan, i: number): number {
  const { tokens } = scan;
  let at = i;
  for (; at - i < 3; at += 1) {
    if (isNameParticle(tokens.at(at))) continue;
    if (!isCapitalParticle(tokens.at(at))) break;
    const next = tokens.at(at + 1);
    if (!isNameParticle(next) && !(isNameWord(next) && canBeSurname(scan, at + 1))) break;
  }
  return at;
}

/** «Антон Долин»: a valley in any case but one with its endings of the plural is a surname behind a given name. */
const isValley = (token: RussianWord | undefined): boolean =>
  token?.upper === false && /^Долин(?:|а|у|ым|е|ой)$/u.test(token.text);

/** The end of the surname that begins at `i`, particles included, or -1. */
export function surnameEnd(scan: Scan, i: number): number {
  const at = particlesEnd(scan, i);
  return canBeSurname(scan, at) || isValley(scan.tokens.at(at)) ? at + 1 : -1;
}

export function wordsBetween(scan: Scan, from: number, to: number): string {
  return scan.reading.text.slice(scan.tokens.start(from), scan.tokens.end(to - 1));
}

/** A word that opens sentences, whatever capital it has. */
export const isOpening = askedOnce(({ text }) => openingWords.has(text));
export const endsLikeSurname = askedOnce(({ text }) => surnameEnding.test(text));
