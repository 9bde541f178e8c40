/** Whose francs, rupees or dinars a sum is in, by the head of the article or by the places it tells of. */
import { describe, expect, it } from 'vitest';
import { money } from '../../pipeline/languages/en/money/money.ts';
import { layOut } from '../../pipeline/normalize/index.ts';
import { placeOfHead } from '../../pipeline/normalize/place-of-head.ts';
import { readingsOf } from '../../pipeline/normalize/readings.ts';

const codesOf = (text: string): string[] =>
  readingsOf(layOut(text).paragraphs, layOut(text).header.dateline_place?.value).flatMap((reading) =>
    money(reading).map(({ currency }) => currency),
  );

describe('where an article was written', () => {
  it.each([
    [
      'Cable cars carry more\n\nAnn Holt, Zurich\n\n27 August 2025\n\nThe company told so on Wednesday.',
      'Zurich',
    ],
    [
      'Lake film wins\n\nMina Rai\n\nPublished at : December 16, 2025\n\nKathmandu\n\nThe film won.',
      'Kathmandu',
    ],
    ['Победил фильм о Гоби\n\nЧуй-Вестник, Бишкек, 06.10.2025 11:05\n\nЖюри назвало победителей.', 'Бишкек'],
    ['Paris beckons\n\nBy Ann Holt\n\nThe company moved from Zurich to Geneva.', null],
  ])('%j', (text, place) => {
    expect(placeOfHead(layOut(text).paragraphs)).toBe(place);
  });
});

describe('money of several countries by one name', () => {
  it.each([
    [
      'Lake film wins\n\nMina Rai\n\nKathmandu\n\nThe documentary cost Rs18 million. Tickets sold for 150 rupees.',
      ['NPR', 'NPR'],
    ],
    ['Lake film wins\n\nMina Rai\n\nNew Delhi\n\nThe documentary cost Rs18 million.', ['INR']],
    ['Lake film wins\n\nMina Rai\n\nThe documentary cost Rs18 million.', ['INR']],
    // What the paragraph tells goes before where it was written.
    ['Lake film wins\n\nMina Rai\n\nKathmandu\n\nIn Pakistan it took Rs18 million.', ['PKR']],
    ['CAIRO, Aug 12 - The studio spent 5 million pounds on the film.', ['EGP']],
    ['LONDON, Aug 12 - The studio spent 5 million pounds on the film.', ['GBP']],
    // The places of the article, where its head tells nothing.
    [
      'Swiss cable cars carry more\n\nThe firm is based in Zurich.\n\nRevenue reached 88 million francs.',
      ['CHF'],
    ],
    ['Cable cars carry more\n\nRevenue reached 88 million francs.', []],
    // Of several countries that named oftenest, whoever comes from another; what the sentence tells goes before it.
    [
      'Mexico at the pictures\n\nIn Mexico it took 96 million pesos.\n\nA Colombian shot the second. It took 21 million pesos. Third were “The Nun” (14 million pesos) and Argentina’s “Aunt Delfina” (6.9 million pesos).',
      ['MXN', 'MXN', 'MXN', 'MXN'],
    ],
    [
      'Mexico at the pictures\n\nIn Mexico it took 96 million pesos. It took 40 million pesos in Argentina. Chile’s film board gave 12 million pesos.',
      ['MXN', 'ARS', 'CLP'],
    ],
    // Sums that go on in the currency of the one before.
    [
      'Mexico at the pictures\n\nIn Mexico it took 38 million pesos for a local cume of 301.7 million; the next made 6 million pesos; 96.8 million to date.',
      ['MXN', 'MXN', 'MXN', 'MXN'],
    ],
  ])('%j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
