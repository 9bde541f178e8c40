/** Answers kept across articles for words and names that news repeats; a full memory is emptied, so it never grows with a corpus. */

const MOST = 50_000;

/** The answer kept for a key, or the one `find` gives, which must depend on the key alone. */
export function remembered<T>(memory: Map<string, T>, key: string, find: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const answer = find();
  if (memory.size >= MOST) memory.clear();
  memory.set(key, answer);
  return answer;
}
