/**
 * Every type a contributor needs, by the stage that makes it. Read `contract/` first: places, collect, normalize, extract, link.
 *
 * Coordinates. Grammars see one paragraph at a time, as clean text, and give spans in UTF-16 units of that text.
 * A `Place` is such a span with the paragraph's index. Only `lib/span.ts` turns a place into what is published:
 * half-open code points of the decoded raw text.
 */

export * from './contract/collect.ts';
export * from './contract/corrections.ts';
export * from './contract/extract.ts';
export * from './contract/findings.ts';
export * from './contract/grammars.ts';
export * from './contract/link.ts';
export * from './contract/normalize.ts';
export * from './contract/places.ts';
export * from './contract/reference.ts';
