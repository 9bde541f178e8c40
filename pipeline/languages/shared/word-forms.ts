/** Words of reporting clauses as they are written, and what the grammars say of each: asked once, kept for all places where it stands. */

import { WrittenWords } from './written-words.ts';

export interface WordForm {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly key: string;
  readonly isCapital: boolean;
  /** One byte a question: not asked yet, no, yes. */
  readonly answers: Uint8Array;
}

/** So many questions the grammars may ask; Node keeps arrays of bytes up to this size beside its other objects. */
const MOST = 64;
const [unasked, no, yes] = [0, 1, 2];

const capital = /^\p{Lu}/u;

/** Words, figures and marks by their UTF-16 units. */
export const wordForms = new WrittenWords<WordForm>((text) => ({
  text,
  key: text.toLowerCase().replaceAll('’', "'"),
  isCapital: capital.test(text),
  answers: new Uint8Array(MOST),
}));

let questions = 0;

/** A question about a word, which must be answered by the word alone. */
export function askedOnce(
  answer: (word: WordForm) => boolean,
): (token: { readonly word: WordForm }) => boolean {
  if (questions === MOST) throw new RangeError(`More than ${MOST} questions about a word`);
  const question = questions;
  questions += 1;
  return ({ word }) => {
    const { answers } = word;
    if (answers[question] === unasked) answers[question] = answer(word) ? yes : no;
    return answers[question] === yes;
  };
}
