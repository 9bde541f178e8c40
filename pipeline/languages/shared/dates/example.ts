/** How example sentences for the time grammars are written down. */

/**
 * Sentences of articles published on one date. Every time expression that must be found stands in `⟦…¦EDTF⟧`, with
 * `from..to` and the precision after the EDTF where these say more; one marked `⟦…¦?⟧` may be found or not; nothing else
 * may be found. A line feed parts paragraphs.
 */
export interface TimeExamples {
  /** EDTF date of publication, or null for an article that tells none. */
  readonly published: string | null;
  readonly sentences: readonly string[];
}
