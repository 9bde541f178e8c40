/** Whole short articles whose dateline has no year, or that have no date: what a careful reader concludes, and no invented year. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../pipeline/contract.ts';
import { normalize } from '../../pipeline/stages/normalize.ts';

/** `=== <EDTF of publication, or null>` above each article. */
const articles = (lang: string) =>
  readFileSync(new URL(`articles-without-year/${lang}.txt`, import.meta.url), 'utf8')
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { published: part.slice(0, end).trim(), text: part.slice(end + 1).trim() };
    });

const publishedIn = (text: string) =>
  normalize({
    article_id: 'art-a',
    raw_file: 'a.txt',
    sha256: '',
    encoding: 'utf-8',
    text,
    sidecar: {},
  }).published;

describe.each(languageCodes)('the day of publication, %s', (lang) => {
  it.each(articles(lang))('$published', ({ published, text }) => {
    expect(String(publishedIn(text).edtf), text).toBe(published);
  });
});
