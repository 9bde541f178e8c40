/** Very long paragraphs of Russian quotations: anything but linear time would not end within the time of a test. */

import { expect, it } from 'vitest';
import { quotes } from '../../pipeline/languages/ru/speech/quotes.ts';
import { sentencesOf } from '../../pipeline/languages/shared/sentences.ts';

const turns = [
  '«Мы готовы к работе», — сказал директор завода Иван Петров. ',
  '«Он сказал: „Приду завтра“», — вспоминает она. ',
  'Он назвал план «смелым», а директор — «глупым». ',
  '«Сроки сдвинуты», — заявил дипломат. Нигериец назвал план «смелым». ',
];

it('fifty kilobytes of speech, speech inside speech, clauses without a verb and offices said again', () => {
  const text = turns.join('').repeat(250);
  const found = quotes(
    [{ paragraph: 0, text, lang: 'ru', role: 'body', sentences: sentencesOf(text, 'ru') }],
    [],
  );
  expect(text.length).toBeGreaterThan(50_000);
  expect(found).toHaveLength(7 * 250);
});
