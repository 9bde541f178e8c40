/** Where a count or an answer stands: the text that tells it, its sentence, its clause. */
import { type Place, type Span, tellingRoles } from '../../contract.ts';
import { sentenceAround } from '../../link/amounts.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { readText } from '../read-text.ts';

/** The paragraph of a place as it is read; null where it tells nothing. */
export function telling(located: LocatedArticle, place: Pick<Place, 'paragraph'>) {
  const paragraph = located.article.paragraphs[place.paragraph];
  if (!paragraph || paragraph.lang === 'und' || !tellingRoles.includes(paragraph.role)) return null;
  return { paragraph, lang: paragraph.lang, text: readText(paragraph) };
}

/** Two figures in one sentence are set against each other by it. */
export function sameSentence(located: LocatedArticle, a: Place, b: Place): boolean {
  const startOf = (place: Place) => sentenceAround(located.paragraph(place), place).start;
  return a.paragraph === b.paragraph && startOf(a) === startOf(b);
}

/** A sentence up to the end of the clause that a place stands in. */
export function clauseUpTo(text: string, sentence: Span, { end }: Span): string {
  const stop = text.slice(end, sentence.end).search(/[,，;；:：()（）]|\s[—–]\s/u);
  return text.slice(sentence.start, stop === -1 ? sentence.end : end + stop);
}
