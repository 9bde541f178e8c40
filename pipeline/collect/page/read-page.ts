/** Source of a saved page → the text of its article, and what the page states about it. The main text is found by Readability. */
import type { Sidecar } from '../../contract.ts';
import { detectLanguage } from '../../languages/detect.ts';
import { blockText, type PageNode } from './blocks.ts';
import { readMarkup } from './bounded-markup.ts';
import { documentParser, mainTextFinder } from './page-libraries.ts';
import { lettersOf, statedBy } from './stated.ts';

export type PageReading =
  | { readonly ok: true; readonly text: string; readonly stated: Sidecar }
  /** `markup`: nested or crowded beyond any page. */
  | { readonly ok: false; readonly reason: 'no-main-text' | 'markup' };

/**
 * A text this long is taken as the article at once; below it the search is repeated less strictly and takes in more of what
 * stands around. Short news in Chinese has eighty characters.
 */
const ENOUGH_CHARACTERS = 80;
/** Where more of the text lies in links than this, the page is a list of links to articles. */
const MOST_LINKED = 0.5;
/** Characters a language is told by. */
const SAMPLE = 2_000;

/** Never throws for what a page holds. */
export function readPage(source: string): PageReading {
  const markup = readMarkup(source);
  if (markup === null) return { ok: false, reason: 'markup' };
  const { headline, sidecar, lang } = statedBy(markup.facts);
  const main = mainText(markup.body, headline);
  if (main === null) return { ok: false, reason: 'no-main-text' };
  const text = isHeaded(main, headline) ? main : `${headline}\n\n${main}`;
  const isUnread = lang !== null && detectLanguage(text.slice(0, SAMPLE)).lang === 'und';
  return { ok: true, text, stated: isUnread ? { ...sidecar, lang } : sidecar };
}

/**
 * The author in the head keeps Readability from taking a dateline for the author's line and dropping it; the headline lets it
 * drop the heading of the same words.
 */
function mainText(body: string, headline: string | null): string | null {
  const title = (headline ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [parseHTML, Readability] = [documentParser(), mainTextFinder()];
  const { document } = parseHTML(
    `<!doctype html><html><head><title>${title}</title><meta name="author" content="-"></head><body>${body}</body></html>`,
  );
  const found = new Readability<PageNode>(document, {
    charThreshold: ENOUGH_CHARACTERS,
    serializer: (element) => element as unknown as PageNode,
  }).parse();
  if (!found?.content) return null;
  const { text, linked } = blockText(found.content);
  return text === '' || linked > MOST_LINKED ? null : text;
}

/** Whether the text begins with the headline, or there is none to begin with. */
function isHeaded(text: string, headline: string | null): boolean {
  if (headline === null) return true;
  const [first = ''] = text.split('\n', 1);
  return lettersOf(first) === lettersOf(headline);
}
