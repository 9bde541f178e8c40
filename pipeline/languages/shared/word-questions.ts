/** Questions that a word alone answers: each is asked once of a word that is kept, and told from one byte wherever the word stands again. */

/** So many questions may be asked of a word; Node keeps arrays of bytes up to this size beside its other objects. */
const MOST = 64;
const [unasked, no, yes] = [0, 1, 2];

/** A word that keeps what it was asked. */
export interface Asked {
  /** One byte a question: not asked yet, no, yes. */
  readonly answers: Uint8Array;
}

export const noAnswers = (): Uint8Array => new Uint8Array(MOST);

/** Numbers the questions about words of one kind. */
export class Questions {
  #asked = 0;

  /** Throws a RangeError when there are more than a word keeps answers to. */
  next(): number {
    if (this.#asked === MOST) throw new RangeError(`More than ${MOST} questions about a word`);
    this.#asked += 1;
    return this.#asked - 1;
  }
}

/** What `answer` says of the word, which must depend on the word alone. */
export function answered<W extends Asked>(word: W, question: number, answer: (word: W) => boolean): boolean {
  const { answers } = word;
  if (answers[question] === unasked) answers[question] = answer(word) ? yes : no;
  return answers[question] === yes;
}
