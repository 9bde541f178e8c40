/** Words of reporting clauses as they are written, and what the grammars say of each: asked once, kept for all places where it stands. */

export interface WordForm {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly key: string;
  readonly isCapital: boolean;
  /** One bit a question: those that have been asked, and those answered with yes. */
  known: number;
  yes: number;
}

const SLOTS = 1 << 14;
/** A slot keeps the last word that fell to it. */
const slots: (WordForm | undefined)[] = Array.from({ length: SLOTS });
/** Longer words are not kept: a piece of a text that long would keep the whole text in memory. */
const LONGEST = 12;

function formOf(text: string, isCapital: boolean): WordForm {
  const lower = text.toLowerCase();
  const key = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { text, key, isCapital, known: 0, yes: 0 };
}

/** The word from `start` up to `end`; `isCapital`, whether it begins with a capital, must follow from its letters. */
export function wordForm(text: string, start: number, end: number, isCapital: boolean): WordForm {
  const length = end - start;
  if (length > LONGEST) return formOf(text.slice(start, end), isCapital);
  let hash = length;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = slots[slot];
  if (known !== undefined && known.text.length === length && text.startsWith(known.text, start)) return known;
  const fresh = formOf(text.slice(start, end), isCapital);
  slots[slot] = fresh;
  return fresh;
}

const MOST = 32;
let questions = 0;

/** A question about a word, which must be answered by the word alone. */
export function askedOnce(
  answer: (word: WordForm) => boolean,
): (token: { readonly word: WordForm }) => boolean {
  if (questions === MOST) throw new RangeError('A word has a bit for so many questions.');
  const bit = 1 << questions;
  questions += 1;
  return ({ word }) => {
    if ((word.known & bit) === 0) {
      word.known |= bit;
      if (answer(word)) word.yes |= bit;
    }
    return (word.yes & bit) !== 0;
  };
}
