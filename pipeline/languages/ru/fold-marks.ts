/** Russian text with its quotation marks as books print them: agencies type "…", others “…” or „…“. Every offset keeps its meaning. */

const typed = /["“”„]/u;
const everyTyped = /["“”„]/gu;
const cyrillic = /\p{Script=Cyrillic}/u;
/** Behind these a mark opens, unless a space follows it. */
const opensBehind = /[\s([—–«/-]/u;

/** The same text, of the same length, with «…» for marks of every other kind. */
export function foldMarks(text: string): string {
  if (!typed.test(text)) return text;
  let folded = '';
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(everyTyped)) {
    folded += text.slice(from, index);
    const isBehind = opensBehind.test(folded.at(-1) ?? ' ');
    const isBefore = /\S/u.test(text.charAt(index + 1));
    folded += mark === '„' || (isBehind && isBefore) ? '«' : '»';
    from = index + 1;
  }
  return folded + text.slice(from);
}

/** Marks of several kinds that speech may have opened and closed with: left to the grammar that pairs them. */
const mixed = /[«»]|,,/u;

/** The same for the grammars: what is typed in one paragraph in several ways stays as it is. */
export const foldMarksForReading = (text: string): string => (mixed.test(text) ? text : foldMarks(text));

/** The same of a line whose language nobody has told yet: one in other letters stays as it is. */
export const foldRussianMarks = (line: string): string =>
  typed.test(line) && cyrillic.test(line) ? foldMarks(line) : line;
