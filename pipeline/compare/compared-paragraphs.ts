/** The paragraphs that are compared, with the place of each: numbers instead of texts, so that a corpus of any size can be held. */
import type { ArticleLayout } from '../build/artefacts.ts';
import type { Keyed, Paragraph } from '../contract.ts';
import { Uint32List } from './reuse/lists/uint32-list.ts';
import { tokensIn } from './reuse/reading/file-lines.ts';
import type { HeldTexts } from './reuse/reading/held-texts.ts';
import { ParagraphClasses } from './reuse/reading/paragraph-classes.ts';

/** Where a compared paragraph stands. */
export interface ComparedPlace {
  /** Number of its article, in the order of ids. */
  readonly article: number;
  readonly article_id: string;
  readonly paragraph_id: string;
  /** Number of the paragraph in its article. */
  readonly index: number;
}

export class ComparedParagraphs {
  readonly classes: ParagraphClasses;
  /** By compared paragraph: the number of its article. */
  readonly articles = new Uint32List();
  readonly #indexes = new Uint32List();

  /** `texts`: where texts are kept when passages of them will be looked for; `bytes`: those of the file that will be read. */
  constructor(texts: HeldTexts | null = null, bytes = 0) {
    this.classes = new ParagraphClasses(texts);
    // A list that grows is held twice while it moves; room that is never written to costs nothing.
    this.classes.content.reserve(tokensIn(bytes));
  }

  add(article: number, { article_id }: ArticleLayout, paragraph: Paragraph & Keyed, index: number): void {
    const lang = paragraph.lang === 'und' ? null : paragraph.lang;
    this.classes.add({ id: paragraph.id, text: paragraph.text, lang, group: article_id });
    this.articles.push(article);
    this.#indexes.push(index);
  }

  /** The place of the compared paragraph with this number. */
  place(number: number): ComparedPlace {
    return {
      article: this.articles.at(number),
      article_id: this.classes.groups[number] ?? '',
      paragraph_id: this.classes.ids[number] ?? '',
      index: this.#indexes.at(number),
    };
  }
}
