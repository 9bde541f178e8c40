/** Heads of articles as many kinds of outlets print them: the day, the headline, and which lines tell. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../pipeline/contract.ts';
import { normalize } from '../../pipeline/stages/normalize.ts';
import { headsOf } from './heads.ts';

const read = (text: string) =>
  normalize({ article_id: 'art-a', raw_file: 'a.txt', sha256: '', encoding: 'utf-8', text, sidecar: {} });

/** Titles and roles that may be missed in a language; what a head leaves open is not among them. */
const mayMiss = { en: 10, ru: 6, zh: 4 };

describe.each(languageCodes)('heads of articles, %s', (lang) => {
  const heads = headsOf(lang).map((head) => ({ head, article: read(head.text) }));

  it.each(heads.map(({ head, article }) => ({ name: head.name, head, article })))(
    'day of publication: $name',
    ({ head, article }) => {
      const { basis, edtf, from, to } = article.published;
      if (head.published !== null) expect(edtf).toBe(head.published);
      // A head that states no day may still be bounded by what the text tells.
      else expect(basis === 'stated' || (from !== null && from === to)).toBe(false);
    },
  );

  it('headlines and roles', () => {
    const missed = heads.flatMap(({ head, article }) => {
      const title = article.header.title?.value ?? null;
      const wrong = head.parts.flatMap(({ role, start, text }) => {
        const found = article.paragraphs.find((p) => p.start <= start && start < p.end);
        const same = found?.role === role && found.start === start;
        return same ? [] : [`${head.name}: ${role}, not ${found?.role}: ${text}`];
      });
      return title === head.title ? wrong : [...wrong, `${head.name}: title ${title}`];
    });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(mayMiss[lang]);
  });
});
