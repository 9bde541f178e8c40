/** Whether a text is in NFC already, told by its units: most texts are, and normalizing one to see costs more than reading it. */
import { type UnitTable, unitsLike } from './unit-table.ts';

/**
 * Units that normalization may change, alone or beside others: marks, vowels and finals of Hangul, letters and signs that are
 * written otherwise in NFC, halves of pairs. Whole blocks are taken where most of a block is such.
 */
export const unsettled: UnitTable = unitsLike(
  /[\p{M}\u0374\u037e\u0387\u0900-\u0fff\u1100-\u11ff\u1f00-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\u2adc\ud800-\udfff\uf900-\ufb4f]/u,
);
