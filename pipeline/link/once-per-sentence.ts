/** What is asked of a sentence again for each of its sums and verbs is worked out once. */
import type { FoundAmount } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import type { SentenceView } from './sentences.ts';

type View = SentenceView<FoundAmount>;

/** The same answer as `read`, which must depend on the sentence, its language and the places of what was found in it alone. */
export function oncePerSentence<T>(
  read: (view: View, words: LinkWords) => T,
): (view: View, words: LinkWords) => T {
  return (view, words) => {
    const before = view.answers.get(read);
    if (before !== undefined) return before as T;
    const answer = read(view, words);
    view.answers.set(read, answer);
    return answer;
  };
}
