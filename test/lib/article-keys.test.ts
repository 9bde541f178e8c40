/** Keys of an article's rows: from the article, the kind, the text and how often that text came before. */
import { expect, test } from 'vitest';
import { ArticleKeys, keyOf } from '../../pipeline/lib/id.ts';

test('the n-th of a text is told apart, in each kind by itself', () => {
  const keys = new ArticleKeys('a-1');
  expect([
    keys.next('men', 'Oslo'),
    keys.next('men', 'Bergen'),
    keys.next('men', 'Oslo'),
    keys.next('cnt', 'Oslo'),
    keys.next('men', 'Oslo'),
  ]).toEqual([
    keyOf('men', 'a-1', 'Oslo', '0'),
    keyOf('men', 'a-1', 'Bergen', '0'),
    keyOf('men', 'a-1', 'Oslo', '1'),
    keyOf('cnt', 'a-1', 'Oslo', '0'),
    keyOf('men', 'a-1', 'Oslo', '2'),
  ]);
});

test('the same text has another key in another article', () => {
  expect(new ArticleKeys('a-1').next('quo', 'Yes.')).not.toBe(new ArticleKeys('a-2').next('quo', 'Yes.'));
});
