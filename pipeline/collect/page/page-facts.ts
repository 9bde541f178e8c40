/** What a page states about itself in its head, its structured data and its headings, gathered while its markup is read. */

export interface PageFacts {
  /** The `lang` of the document. */
  readonly lang: string | null;
  /** The document's title. */
  readonly title: string | null;
  /** Headings of the first level, in order. */
  readonly headings: readonly string[];
  /** `content` of the first meta element of each name, property or itemprop, in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  /** `datetime` of time elements: those that say they are the publication's, and all. */
  readonly publishedTimes: readonly string[];
  readonly times: readonly string[];
  /** Source of JSON-LD blocks. */
  readonly linkedData: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

/** Longer ones hold whole archives, not the description of a page. */
const LONGEST_LINKED_DATA = 500_000;
const LONGEST_VALUE = 2_000;
const MOST_VALUES = 200;

export class PageFactsReader {
  #lang: string | null = null;
  #title: string | null = null;
  #canonical: string | null = null;
  readonly #headings: string[] = [];
  readonly #metas = new Map<string, string>();
  readonly #publishedTimes: string[] = [];
  readonly #times: string[] = [];
  readonly #linkedData: string[] = [];
  #gathering: { readonly name: string; readonly longest: number; text: string } | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'html') this.#lang ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    else if (name === 'meta') this.#meta(attributes);
    else if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical')
      this.#canonical ??= attributes.href ?? null;
    else if (name === 'time' && attributes.datetime !== undefined)
      this.#time(attributes.datetime, attributes);
    else if (this.#gathering === null) this.#gather(name, attributes);
  }

  #meta(attributes: Attributes): void {
    const { content } = attributes;
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop)?.trim().toLowerCase();
    if (name === undefined || name === '' || content === undefined || this.#metas.size >= MOST_VALUES) return;
    if (content.trim() !== '' && !this.#metas.has(name))
      this.#metas.set(name, content.slice(0, LONGEST_VALUE));
  }

  #time(datetime: string, { itemprop, pubdate }: Attributes): void {
    if (this.#times.length >= MOST_VALUES) return;
    this.#times.push(datetime);
    if (pubdate !== undefined || itemprop?.toLowerCase() === 'datepublished')
      this.#publishedTimes.push(datetime);
  }

  #gather(name: string, { type }: Attributes): void {
    const longest = name === 'script' ? LONGEST_LINKED_DATA : LONGEST_VALUE;
    const wanted =
      (name === 'title' && this.#title === null) ||
      (name === 'h1' && this.#headings.length < MOST_VALUES) ||
      (name === 'script' && type?.toLowerCase() === 'application/ld+json');
    if (wanted) this.#gathering = { name, longest, text: '' };
  }

  text(text: string): void {
    if (this.#gathering !== null && this.#gathering.text.length < this.#gathering.longest)
      this.#gathering.text += text;
  }

  close(name: string): void {
    if (this.#gathering?.name !== name) return;
    const { text, longest } = this.#gathering;
    this.#gathering = null;
    if (name === 'script') {
      if (text.length < longest) this.#linkedData.push(text);
      return;
    }
    const words = text.replace(/[\t\n\f\r ]+/g, ' ').trim();
    if (words === '') return;
    if (name === 'title') this.#title = words;
    else this.#headings.push(words);
  }

  result(): PageFacts {
    return {
      lang: this.#lang,
      title: this.#title,
      headings: this.#headings,
      metas: this.#metas,
      canonical: this.#canonical,
      publishedTimes: this.#publishedTimes,
      times: this.#times,
      linkedData: this.#linkedData,
    };
  }
}
