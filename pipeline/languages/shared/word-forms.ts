/** Words of reporting clauses as they are written, and what the grammars say of each: asked once, kept for all places where it stands. */

import { WrittenWords } from './written-words.ts';

export interface WordForm {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly key: string;
  readonly isCapital: boolean;
  /** One bit a question: those that have been asked, and those answered with yes. */
  known: number;
  yes: number;
}

const capital = /^\p{Lu}/u;

/** Words, figures and marks by their UTF-16 units. */
export const wordForms = new WrittenWords<WordForm>((text) => ({
  text,
  key: text.toLowerCase().replaceAll('’', "'"),
  isCapital: capital.test(text),
  known: 0,
  yes: 0,
}));

/** A word has a bit for so many questions. */
const MOST = 32;
let questions = 0;

/** A question about a word, which must be answered by the word alone. */
export function askedOnce(
  answer: (word: WordForm) => boolean,
): (token: { readonly word: WordForm }) => boolean {
  if (questions === MOST) throw new RangeError(`More than ${MOST} questions about a word`);
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
