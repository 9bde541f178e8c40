/** The quotation grammars on sets of annotated passages, each written before anybody had read it with them. */

import { describe, expect, it } from 'vitest';
import { annotated, scoreQuotes } from './quote-scoring.ts';

/** Language, set, least F1 of words with speaker and most false speech, in percent: a little below what the grammars reach. */
const floors = [
  ['en', 1, 96, 5],
  ['ru', 1, 96, 5],
  ['zh', 1, 96, 5],
  ['en', 2, 95, 5],
  ['ru', 2, 95, 5],
  ['zh', 2, 95, 5],
  ['en', 3, 93, 6],
  ['ru', 3, 93, 6],
  ['zh', 3, 93, 6],
  ['en', 4, 93, 6],
  ['ru', 4, 93, 6],
  ['zh', 4, 93, 6],
  ['en', 5, 94, 0],
  ['ru', 5, 94, 0],
  ['zh', 5, 94, 0],
  ['zh', 6, 96, 5],
  ['zh', 7, 92, 3],
  ['zh', 8, 95, 3],
  ['zh', 9, 92, 5],
  ['en', 6, 94, 5],
  ['en', 7, 96, 4],
  ['en', 8, 96, 4],
  ['ru', 6, 95, 3],
  ['ru', 7, 95, 3],
  ['ru', 8, 95, 3],
  ['en', 9, 95, 0],
  ['ru', 9, 95, 0],
  ['zh', 10, 95, 0],
  ['en', 10, 96, 13],
  ['ru', 10, 98, 0],
  ['zh', 11, 98, 0],
  ['en', 11, 95, 14],
  ['ru', 11, 96, 0],
  ['zh', 12, 96, 0],
] as const;

const scored = floors.map(([lang, set, least, most]) => {
  const score = scoreQuotes(
    annotated(new URL(`held-out/quotes/${lang}-${set}.jsonl`, import.meta.url)),
    lang,
  );
  return { set: `${lang}-${set}`, least, most, ...score };
});

describe('quotations with their speakers', () => {
  it.each(scored)(
    'set $set: F1 $f1, precision $precision, recall $recall, false speech $falseSpeech',
    (score) => {
      expect(score.f1).toBeGreaterThanOrEqual(score.least);
      expect(score.falseSpeech).toBeLessThanOrEqual(score.most);
    },
  );
});
