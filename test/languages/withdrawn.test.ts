/** A figure quoted only to be corrected is told from the one that takes its place. */
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../pipeline/contract.ts';
import { isWithdrawn } from '../../pipeline/languages/withdrawn.ts';

describe('figures taken back', () => {
  test.each<[LanguageCode, string, string, boolean]>([
    ['en', 'The film earned $3.4 million, not $4.3 million.', '$4.3 million', true],
    ['en', 'The film earned $3.4 million, not $4.3 million.', '$3.4 million', false],
    ['en', 'In the second paragraph “$4.3 million” should read “$3.4 million”.', '$4.3 million', true],
    ['en', 'In the second paragraph “$4.3 million” should read “$3.4 million”.', '$3.4 million', false],
    ['en', 'She denied persistent reports that the sequel would cost $1 billion.', '$1 billion', true],
    ['en', 'There is no truth in rumours that it took $1 billion.', '$1 billion', true],
    ['en', 'She dismissed the writer, and the film cost $1 billion.', '$1 billion', false],
    ['en', 'It denied reports of a sale. The film cost $1 billion.', '$1 billion', false],
    ['ru', 'Вместо «4,3 млн долларов» следует читать «3,4 млн долларов».', '4,3 млн долларов', true],
    ['ru', 'Вместо «4,3 млн долларов» следует читать «3,4 млн долларов».', '3,4 млн долларов', false],
    ['ru', 'Фильм собрал 3,4 млн долларов, а не 4,3 млн долларов.', '4,3 млн долларов', true],
    ['zh', '“票房430万美元”应为“票房340万美元”。', '430万美元', true],
    ['zh', '“票房430万美元”应为“票房340万美元”。', '340万美元', false],
    ['zh', '票房为340万美元，而非430万美元。', '430万美元', true],
  ])('%s: %s (%s)', (lang, text, figure, expected) => {
    const start = text.indexOf(figure);
    expect(isWithdrawn(lang, text, { start, end: start + figure.length })).toBe(expected);
  });
});
