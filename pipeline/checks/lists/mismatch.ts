/** A count and the list it announces, where the two do not have the same number of members. */
import { type LinkedCount, type Mention, type Paragraph, type Place, tellingRoles } from '../../contract.ts';
import { listWords } from '../../languages/lists.ts';
import { lastFrom } from '../../languages/shared/span-order.ts';
import { sentenceAround } from '../../link/amounts.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { readText } from '../read-text.ts';
import type { Announcement } from './announcement.ts';
import { listAfter, listNext } from './closed-list.ts';
import { listBefore } from './list-before.ts';
import { listBelow } from './list-below.ts';
import type { ListFound, ListSentence } from './list-sentence.ts';

/** Longer lists are tables, and counts beyond it are not counted out. */
const mostMembers = 30;

const endOfSentence = /[.。;；,，:：]$/u;

/** A list that does not have as many members as were announced. */
export interface Mismatch {
  readonly place: Place;
  readonly list: string;
  readonly members: number;
}

/** The sentence of a count that may announce a list. */
function announcing(
  count: Announcement,
  located: LocatedArticle,
  mentions: readonly Mention[],
): ListSentence | null {
  const paragraph = located.paragraph(count);
  const { lang, role } = paragraph;
  const stated = Number(count.value);
  if (lang === 'und' || count.is_ordinal || !tellingRoles.includes(role)) return null;
  if (!Number.isInteger(stated) || stated < 2 || stated > mostMembers) return null;
  const words = listWords[lang];
  if (words.uncounted.test(count.unit)) return null;
  const text = readText(paragraph);
  const span = sentenceAround(paragraph, count);
  if (words.loose.test(text.slice(Math.max(span.start, count.start - 24), count.start))) return null;
  return { ...span, text, words, mentions };
}

/** "The programme has four films:" above a list of lines. */
export function mismatchBelow(
  count: Announcement,
  located: LocatedArticle,
  counts: readonly LinkedCount[],
): Mismatch | null {
  const { text, sentences } = located.paragraph(count);
  if (!/[:：]\s*$/u.test(text)) return null;
  const sentence = announcing(count, located, []);
  const isAlone = !counts.some((other) => other !== count && other.start >= (sentence?.start ?? 0));
  if (sentence === null || !isAlone || sentence.end < (sentences.at(-1)?.end ?? 0)) return null;
  if (sentence.words.open.test(text.slice(count.end, sentence.end))) return null;
  const list = listBelow(located.article.paragraphs, count.paragraph);
  if (list === null || list.lines.length === Number(count.value)) return null;
  const first = located.article.paragraphs[list.paragraph]?.text ?? '';
  return {
    place: { paragraph: list.paragraph, start: 0, end: first.length },
    list: list.lines.map((line) => line.replace(endOfSentence, '')).join('; '),
    members: list.lines.length,
  };
}

/** `mentions`, `counts`: those of its paragraph, ordinals aside. */
export function mismatchInSentence(
  count: Announcement,
  located: LocatedArticle,
  mentions: readonly Mention[],
  counts: readonly LinkedCount[],
): Mismatch | null {
  const sentence = announcing(count, located, mentions);
  if (sentence === null) return null;
  const { words } = sentence;
  const paragraph = located.paragraph(count);
  const stated = Number(count.value);
  const list =
    listBefore(sentence, count.start) ?? listAfter(sentence, count.end) ?? listBehind(paragraph, sentence);
  if (!list || (stated >= list.fewest && (list.isOpen === true || stated <= list.members))) return null;
  // Cities bring their countries along; a list of pairs has twice as many names.
  const isPaired = list.members === 2 * stated || (words.located.test(count.unit) && list.hasWider !== false);
  if (list.members > stated && isPaired) return null;
  const others = counts.filter(
    (other) => other !== count && other.start >= sentence.start && other.end <= list.end,
  );
  const between = others.some(({ start }) => start >= list.gap.start && start < list.gap.end);
  if (between || others.some(({ value }) => Number(value) === list.members)) return null;
  const place = { paragraph: count.paragraph, start: list.start, end: list.end };
  return { place, list: located.textOf(place).trim().replace(endOfSentence, ''), members: list.members };
}

/** The list that the sentence behind this one gives; it may be of any count of this one. */
function listBehind({ sentences }: Paragraph, sentence: ListSentence): ListFound | null {
  const next = sentences[lastFrom(sentences, sentence.start) + 1];
  const list = next === undefined ? null : listNext({ ...sentence, start: next.start, end: next.end });
  return list && { ...list, gap: { start: sentence.start, end: list.gap.end } };
}
