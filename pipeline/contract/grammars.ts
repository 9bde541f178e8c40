/** What a language must give: one function a kind of thing that is found. */
import type { FoundAmount, FoundCount, FoundName, FoundQuote, Reading } from './extract.ts';
import type { Span } from './places.ts';

export type MoneyGrammar = (reading: Reading) => FoundAmount[];
/** `taken`: spans of this paragraph that are already amounts or dates, never counts. */
export type CountGrammar = (reading: Reading, taken: readonly Span[]) => FoundCount[];
/** All readings of one article in one language; `known`: names the authority file recognised in them. */
export type NameGrammar = (readings: readonly Reading[], known: readonly FoundName[]) => FoundName[];
/** All readings of one article in one language, with the names found in them. */
export type QuoteGrammar = (readings: readonly Reading[], names: readonly FoundName[]) => FoundQuote[];
