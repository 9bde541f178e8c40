/** A sentence as a Markdown quotation with the words at issue marked in it. */
import { escapeMarkdown, shortened } from './markdown.ts';

/** Characters shown on each side of the words when the text around them is a whole paragraph. */
const surroundings = 160;
const longest = 1_200;

export interface Passage {
  /** The words at issue; null when the text policy withholds them. */
  readonly text: string | null;
  /** The sentence around them, where the row has it. */
  readonly sentence: string | null;
  /** The paragraph they stand in, and where in it, in code points. */
  readonly paragraph: string | null;
  readonly offset: number | null;
}

interface Surrounded {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function inParagraph({ text, sentence, paragraph, offset }: Passage): Surrounded | null {
  if (text === null || paragraph === null || offset === null) return null;
  const at = Array.from(paragraph).slice(0, offset).join('').length;
  if (!paragraph.startsWith(text, at)) return null;
  const from = sentence === null ? -1 : paragraph.lastIndexOf(sentence, at);
  const to = from === -1 ? -1 : from + (sentence ?? '').length;
  if (from !== -1 && to >= at + text.length) {
    return { before: paragraph.slice(from, at), words: text, after: paragraph.slice(at + text.length, to) };
  }
  return {
    before: lastWords(paragraph.slice(0, at)),
    words: text,
    after: firstWords(paragraph.slice(at + text.length)),
  };
}

/** The end of a text, begun at a word where the script has spaces. */
function lastWords(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= surroundings) return text;
  const end = characters.slice(-surroundings).join('');
  const space = end.search(/\s/u);
  return `…${space === -1 || space > surroundings / 2 ? end : end.slice(space).trimStart()}`;
}

/** The beginning of a text, ended after a word where the script has spaces. */
function firstWords(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= surroundings) return text;
  const start = characters.slice(0, surroundings).join('');
  const space = start.search(/\s\S*$/u);
  return `${space < surroundings / 2 ? start : start.slice(0, space)}…`;
}

function inSentence({ text, sentence }: Passage): Surrounded | null {
  if (text === null) return sentence === null ? null : { before: sentence, words: '', after: '' };
  const at = sentence?.indexOf(text) ?? -1;
  if (sentence === null || at === -1) return { before: '', words: text, after: '' };
  return { before: sentence.slice(0, at), words: text, after: sentence.slice(at + text.length) };
}

/** One Markdown line with the words inside `<mark>`; null when the text policy withholds everything. */
export function markedPassage(passage: Passage): string | null {
  const found = inParagraph(passage) ?? inSentence(passage);
  if (found === null) return null;
  const { before, words, after } = found;
  if (words === '') return escapeMarkdown(shortened(before, longest));
  const lead = escapeMarkdown(before) + (/\s$/u.test(before) ? ' ' : '');
  const rest = (/^\s/u.test(after) ? ' ' : '') + escapeMarkdown(after);
  return `${lead}<mark>${escapeMarkdown(shortened(words, longest))}</mark>${rest}`;
}
