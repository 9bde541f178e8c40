/** Words of reporting clauses as they are written, and what the grammars say of each: asked once, kept for all places where it stands. */

import { type Asked, answered, noAnswers, Questions } from './word-questions.ts';
import { WrittenWords } from './written-words.ts';

export interface WordForm extends Asked {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly key: string;
  readonly isCapital: boolean;
}

const capital = /^\p{Lu}/u;

/** Words, figures and marks by their UTF-16 units. */
export const wordForms = new WrittenWords<WordForm>((text) => ({
  text,
  key: text.toLowerCase().replaceAll('’', "'"),
  isCapital: capital.test(text),
  answers: noAnswers(),
}));

const questions = new Questions();

/** A question about a word, which must be answered by the word alone. */
export function askedOnce(
  answer: (word: WordForm) => boolean,
): (token: { readonly word: WordForm }) => boolean {
  const question = questions.next();
  return ({ word }) => answered(word, question, answer);
}
