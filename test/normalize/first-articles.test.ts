import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RawText } from '../../pipeline/lib/span.ts';
import { damageOf } from '../../pipeline/normalize/damage.ts';
import { layOut } from '../../pipeline/normalize/index.ts';
import { headerOf } from './laid-out.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../raw/articles/${name}`, import.meta.url), 'utf8');

/** Every paragraph that is not body, as annotated: role, first and last code point. */
const annotated = {
  '000_044199301686196c.txt': [
    ['title', 0, 145],
    ['wrapper', 147, 188],
    ['wrapper', 190, 277],
    ['wrapper', 279, 336],
    ['wrapper', 338, 393],
    ['dateline', 395, 424],
    ['lead', 425, 716],
    ['end-mark', 3614, 3617],
    ['disclaimer', 3619, 3832],
  ],
  '001_651e7cbee6e1102a.txt': [
    ['lead', 1, 519],
    ['caption', 1292, 1348],
    ['caption', 3274, 3344],
    ['caption', 5626, 5653],
  ],
} as const;

describe.each(Object.entries(annotated))('%s', (name, expected) => {
  const text = read(name);
  const { paragraphs, lang, script } = layOut(text);

  it('gives the roles at their places', () => {
    const special = paragraphs.filter(({ role }) => role !== 'body');
    expect(special.map(({ role, start, end }) => [role, start, end])).toEqual(expected);
  });

  it('keeps every character of every line', () => {
    const raw = new RawText(text);
    expect(
      paragraphs
        .map(({ start, end }) => raw.slice(start, end))
        .join('')
        .replaceAll(/\s/g, ''),
    ).toBe(text.replaceAll(/\s/g, ''));
    expect([lang, script]).toEqual(['en', 'Latn']);
  });

  it('finds no damage', () => {
    expect(damageOf(text, paragraphs)).toEqual([]);
  });
});

describe('headers', () => {
  it('reads the syndicated translation', () => {
    expect(headerOf(read('000_044199301686196c.txt'))).toEqual({
      title:
        'The Russian-Chinese film "Red Silk" has become a true sociocultural phenomenon, says the CEO of the Russian media holding "National Media Group."',
      agency: 'Xinhua',
      syndicator: 'MIL-OSI',
      section: 'State Council News',
      dateline_place: 'Moscow',
      dateline_date: 'January 27',
      is_translation: true,
    });
  });

  it('reads the article without a title', () => {
    expect(headerOf(read('001_651e7cbee6e1102a.txt'))).toEqual({ publisher: 'The Paper' });
  });
});
