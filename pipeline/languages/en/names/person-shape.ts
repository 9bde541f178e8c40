/** Tells whether capitalised English words have the shape of a person's name. */
import { openingWords } from './common-words.ts';
import { pinyinGivenName, pinyinSurnames, surnameEnding } from './given-names.ts';
import { isKoreanName } from './korean-names.ts';
import type { EnglishTokens, EnglishWord } from './tokens.ts';
import { isVietnameseName } from './vietnamese-names.ts';
import { GIVEN_NAME, IMPOSSIBLE, isOf, OPENING, PLACE, TITLE } from './word-classes.ts';

/** `strong`: a given name, initials or Pinyin says so. `shape`: nothing speaks against it. */
export type PersonShape = 'strong' | 'shape' | 'no';

/** Of what prizes are made. */
export const precious = /^(?:Golden|Gold|Silver|Bronze|Crystal|Platinum|Diamond)$/u;

const suffix = /^(?:Jr|Sr|Jr\.|Sr\.|II|III|IV)$/u;

/** A surname and a given name of one to three syllables, in Chinese order: "Liang Jiashan", "Ouyang Xiu". */
export function isPinyinName(words: readonly string[]): boolean {
  const [surname, ...given] = words;
  if (surname === undefined || !pinyinSurnames.has(surname) || given.length === 0 || given.length > 2)
    return false;
  return given.every((word) => pinyinGivenName.test(word) && !openingWords.has(word));
}

export function hasSurnameEnding(word: string): boolean {
  return word.length >= 5 && surnameEnding.test(word);
}

/** The second halves of names of peoples, which are no surnames: "Sri Lankan", "Costa Rican", "New Zealander". */
const people =
  /^(?:Lankan|Rican|Zealander|Arabian|Leonean|Verdean|Marinese|Fasoan|Timorese|Guinean|Hawaiian|Islander)s?$/u;

/** Verbs as titles print them: "Mr Holt Goes to Sea", "The Harbour Will Be Blue". */
const verbOfTitle = /^(?:Goes|Is|Are|Was|Were|Be|Been|Has|Have|Had|Does|Did|Comes|Knows|Needs|Wants|Runs)$/u;

/** Reads the tokens from `from` up to `to` as one person's whole name. */
export function personShape(tokens: EnglishTokens, from: number, to: number): PersonShape {
  const core: EnglishWord[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens.at(i);
    if (token === undefined) break;
    if (token.capital) core.push(token);
    else if (token.text === '&' || token.kind === 'number') return 'no';
  }
  if (suffix.test(core.at(-1)?.text ?? '')) core.pop();
  const first = core[0];
  const surname = core.at(-1);
  if (first === undefined || surname === undefined || core.length < 2 || core.length > 5) return 'no';
  if (surname.kind === 'initial') return 'no';
  if (people.test(surname.text) || core.some(({ text }) => verbOfTitle.test(text))) return 'no';
  // "the Silver Gull": a prize.
  if (core.length === 2 && precious.test(first.text)) return 'no';
  const printed = core.map(({ text }) => text);
  if (isKoreanName(printed) || isVietnameseName(printed)) return 'strong';
  const isGiven = isOf(first, GIVEN_NAME);
  // Martin King is a person, though a king is none: an office may be a surname after a given name.
  const surnameIsOffice = isGiven && isOf(surname, TITLE);
  for (const token of core) if (isOtherWord(token) && !(surnameIsOffice && token === surname)) return 'no';
  if (isOf(surname, PLACE) && !isGiven && first.kind !== 'initial') return 'no';
  if (first.kind === 'initial') return 'strong';
  if (isGiven && (surnameIsOffice || !isOf(surname, IMPOSSIBLE))) return 'strong';
  if (pinyinSurnames.has(first.text) && isPinyinName(core.map((token) => token.text))) return 'strong';
  // Surnames first, and given names of the dictionary in second place: "Orban Viktor", "Kim Jong-un".
  if (core.length === 2 && isOf(surname, GIVEN_NAME)) return 'strong';
  return isOf(first, OPENING) ? 'no' : 'shape';
}

function isOtherWord(token: EnglishWord): boolean {
  return isOf(token, IMPOSSIBLE) && token.kind === 'word' && !isOf(token, GIVEN_NAME);
}
