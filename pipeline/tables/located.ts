/** Where a place of an article lies in its raw text, as every table publishes it. Text policy is honoured here and nowhere else. */
import type { Article, Paragraph, Place, Span, TextPolicy } from '../contract.ts';
import { RawText, rawSpan } from '../lib/span.ts';
import { countWords } from '../lib/words.ts';

/** The columns every row that comes from text begins with. */
export interface Location {
  readonly article_id: string;
  readonly paragraph_id: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a place: null where the text policy keeps them back. */
export interface Words {
  readonly text: string | null;
  readonly sentence: string | null;
}

export class LocatedArticle {
  readonly article: Article;
  readonly raw: RawText;
  readonly policy: TextPolicy;
  #words: readonly number[] | null = null;

  constructor(article: Article, defaultPolicy: TextPolicy) {
    this.article = article;
    this.raw = new RawText(article.text);
    this.policy = article.sidecar.text_policy ?? defaultPolicy;
  }

  /** Words of each paragraph. */
  get wordCounts(): readonly number[] {
    this.#words ??= this.article.paragraphs.map(({ text }) => countWords(text));
    return this.#words;
  }

  paragraph(place: Place): Paragraph & { readonly id: string } {
    const paragraph = this.article.paragraphs[place.paragraph];
    if (!paragraph) throw new Error(`${this.article.article_id} has no paragraph ${place.paragraph}`);
    return paragraph;
  }

  location(place: Place): Location {
    const paragraph = this.paragraph(place);
    const { start, end } = rawSpan(paragraph, place);
    return { article_id: this.article.article_id, paragraph_id: paragraph.id, start, end };
  }

  /**
   * Under `excerpt` the sentence around a value is all there is: of words that run over several sentences only the first sentence
   * is published, so that a long quotation or a repeated passage is not the whole text by instalments.
   */
  words(place: Place): Words {
    if (this.policy === 'none') return { text: null, sentence: null };
    const touched = this.policy === 'excerpt' ? sentencesAt(this.paragraph(place), place) : [];
    const [first] = touched;
    if (first === undefined || touched.length === 1)
      return { text: this.textOf(place), sentence: this.sentenceOf(place) };
    return { text: null, sentence: this.textOf({ paragraph: place.paragraph, ...first }) };
  }

  /** Words of the article that are no span of it (a name, an office, a line of the header); null where the policy keeps them back. */
  own(words: string | null | undefined): string | null {
    return this.policy === 'none' ? null : (words ?? null);
  }

  /** The raw characters of a place, whatever the policy: for comparing, not for publishing. */
  textOf(place: Place): string {
    const { start, end } = rawSpan(this.paragraph(place), place);
    return this.raw.slice(start, end);
  }

  /** The raw characters of the sentences a place touches. */
  sentenceOf(place: Place): string {
    return this.textOf({ paragraph: place.paragraph, ...sentenceSpan(this.paragraph(place), place) });
  }

  /** The same with raw characters beside them, which no clean text holds: a tag in front of the first word. */
  sentenceWith(place: Place, raw: Span): string {
    const paragraph = this.paragraph(place);
    const own = rawSpan(paragraph, sentenceSpan(paragraph, place));
    return this.raw.slice(Math.min(own.start, raw.start), Math.max(own.end, raw.end));
  }
}

function sentencesAt({ sentences }: Paragraph, { start, end }: Span): Span[] {
  return sentences.filter((s) => s.start < Math.max(end, start + 1) && start < s.end);
}

/** From the start of the first sentence a span touches to the end of the last. */
function sentenceSpan(paragraph: Paragraph, span: Span): Span {
  const touched = sentencesAt(paragraph, span);
  const first = touched[0];
  const last = touched[touched.length - 1];
  if (!first || !last) return { start: 0, end: paragraph.text.length };
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
}
