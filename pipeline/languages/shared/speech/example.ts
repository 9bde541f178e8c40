/** How example passages for the quotation grammars are written down. */

/**
 * One passage. `text`: paragraphs parted by a line feed; every stretch that must be found stands in `⟦…¦speaker⟧`
 * (nothing after `¦`: nobody is credited); nothing else may be found. `names`: the persons the names grammar is
 * supposed to have found, parted by `; `.
 */
export interface QuoteExample {
  readonly text: string;
  readonly names?: string;
}
