/** What is asked of a sentence again for each of its sums and verbs is worked out once. */
import type { FoundAmount } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import type { SentenceView } from './sentences.ts';

type View = SentenceView<FoundAmount>;

/** The same answer as `read`, which must depend on the sentence and its language alone. */
export function oncePerSentence<T>(
  read: (view: View, words: LinkWords) => T,
): (view: View, words: LinkWords) => T {
  const known = new WeakMap<View, { readonly answer: T }>();
  return (view, words) => {
    const before = known.get(view);
    if (before) return before.answer;
    const answer = read(view, words);
    known.set(view, { answer });
    return answer;
  };
}
