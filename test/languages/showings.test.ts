/** Words of another kind of showing than in cinemas, and words that only begin like them. */
import { describe, expect, it } from 'vitest';
import { dateOrderWords } from '../../pipeline/languages/date-order.ts';

describe.each([
  ['en', 'a special screening of the film in May', true],
  ['en', 'streaming from 3 March', true],
  ['en', 'an operation that opens in May', false],
  ['en', 'its players were released in May', false],
  ['ru', 'выйдет онлайн 3 марта', true],
  ['ru', 'кинофестиваль откроется показом картины', true],
  ['ru', 'операция «Полынья» выйдет в прокат 3 марта', false],
  ['ru', 'в экспрессе до Перми, в прокате с 3 марта', false],
  ['zh', '影片3月3日线上首播', true],
  ['zh', '影片3月3日全国上映', false],
] as const)('%s: %s', (lang, text, expected) => {
  it(expected ? 'is another showing' : 'is none', () => {
    expect(dateOrderWords[lang].otherShowing.test(text)).toBe(expected);
  });
});
