/** Reads the markup of a saved page once: keeps what text is made of, within bounds, and what the page states about itself. */
import { type PageFacts, PageFactsReader } from './page-facts.ts';
import { markupParser } from './page-libraries.ts';

export interface BoundedMarkup {
  /** What stands in the body: well formed, no scripts, no styles, nothing hidden, no attributes but those that tell main text. */
  readonly body: string;
  readonly facts: PageFacts;
}

/** No page of an article is nested so deep or holds so many parts: such markup is damaged, or made to do harm. */
const DEEPEST = 2_000;
/** Elements, and characters in text that are written as entities: each makes a node. */
const MOST_PARTS = 30_000;

/**
 * The search for main text looks at the whole of every element's text, so that its time grows with depth. Containers below
 * this depth are passed over, their content stays; what parts paragraphs is kept somewhat deeper. News pages nest 15 to 40.
 */
const DEEPEST_CONTAINER = 48;
const DEEPEST_BLOCK = 64;

/** Elements whose content is no text of the page; the notes of ruby are readings of the characters beneath them. */
const without: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe object embed canvas video audio map ' +
    'button select textarea datalist input img link meta base source track title rt rp'
  ).split(' '),
);
/** Elements of the document itself, which are written anew. */
const ofDocument: ReadonlySet<string> = new Set(['html', 'head', 'body']);
const blocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote pre tr td th table dt dd figcaption br'.split(' '),
);
const voids: ReadonlySet<string> = new Set(['br', 'hr', 'wbr', 'area', 'col', 'param']);
const telling = ['class', 'id', 'role', 'itemprop'] as const;
const longestAttribute = 200;
const marks = /[&<>\u00a0]/g;
const plainName = /^[a-z][a-z0-9]*$/;
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

type Attributes = Readonly<Record<string, string>>;

/** Ends the reading of markup that is beyond all bounds. */
class BeyondBounds extends Error {}

/** null for markup beyond all bounds. */
export function readMarkup(source: string): BoundedMarkup | null {
  const facts = new PageFactsReader();
  const body = new BodyWriter();
  const open: boolean[] = [];
  let parts = 0;
  const Parser = markupParser();
  const parser = new Parser({
    onopentag(name, attributes) {
      parts += 1;
      if (parts > MOST_PARTS || open.length > DEEPEST) throw new BeyondBounds();
      facts.open(name, attributes);
      open.push(body.open(name, attributes));
    },
    ontext(text) {
      parts += text.match(marks)?.length ?? 0;
      if (parts > MOST_PARTS) throw new BeyondBounds();
      facts.text(text);
      body.text(text);
    },
    onclosetag(name) {
      facts.close(name);
      body.close(open.pop() === true);
    },
  });
  try {
    parser.write(source);
    parser.end();
  } catch (error) {
    if (error instanceof BeyondBounds) return null;
    throw error;
  }
  return { body: body.result(), facts: facts.result() };
}

/** Writes the elements that are kept, and the text in them. */
class BodyWriter {
  readonly #parts: string[] = [];
  /** Names of the elements that are open and were written. */
  readonly #written: string[] = [];
  /** Elements open inside one that is left out, itself counted. */
  #left = 0;

  /** Whether the element was written, so that its end must be. */
  open(name: string, attributes: Attributes): boolean {
    if (this.#left > 0 || without.has(name) || isHidden(attributes)) {
      this.#left += 1;
      return false;
    }
    const deepest = blocks.has(name) ? DEEPEST_BLOCK : DEEPEST_CONTAINER;
    if (ofDocument.has(name) || this.#written.length >= deepest) return false;
    const written = writtenAs(name);
    this.#parts.push(`<${written}${attributesOf(name, attributes)}>`);
    this.#written.push(written);
    return true;
  }

  text(text: string): void {
    if (this.#left === 0) this.#parts.push(escaped(text));
  }

  close(wasWritten: boolean): void {
    if (wasWritten) {
      const name = this.#written.pop();
      if (name !== undefined && !voids.has(name)) this.#parts.push(`</${name}>`);
    } else if (this.#left > 0) this.#left -= 1;
  }

  result(): string {
    return this.#parts.join('');
  }
}

/** A form around a whole page is a container, and so is an element of a page's own making. */
function writtenAs(name: string): string {
  return name === 'form' || !plainName.test(name) ? 'div' : name;
}

function isHidden(attributes: Attributes): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (attributes.style !== undefined && hiddenStyle.test(attributes.style.slice(0, longestAttribute)))
  );
}

/** Of a link only that it is one, and whether it leads elsewhere. */
function attributesOf(name: string, attributes: Attributes): string {
  const kept = telling.flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [` ${key}="${quoted(value.slice(0, longestAttribute))}"`];
  });
  const { href } = attributes;
  if (name === 'a' && href !== undefined) kept.push(href.startsWith('#') ? ' href="#"' : ' href="/"');
  return kept.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function quoted(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
