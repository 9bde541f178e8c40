/** Russian news reads the same whatever quotation marks it was typed with. */
import { describe, expect, it, test } from 'vitest';
import { foldMarks, foldMarksForReading, foldRussianMarks } from '../../pipeline/languages/ru/fold-marks.ts';
import { layOut } from '../../pipeline/normalize/index.ts';
import { scoreOf } from '../link/passages/passage.ts';

const folds: readonly (readonly [string, string])[] = [
  ['Студия "Мыс" сняла "Лёд".', 'Студия «Мыс» сняла «Лёд».'],
  ['„Мыс“, „Лёд“ и “Сад”', '«Мыс», «Лёд» и «Сад»'],
  ['"Мыс" ("Лёд") - "Сад"', '«Мыс» («Лёд») - «Сад»'],
  ['Байопик "Глинка. Голос эха" вышел', 'Байопик «Глинка. Голос эха» вышел'],
  ['Студия «Мыс» сняла 5" шланг', 'Студия «Мыс» сняла 5» шланг'],
  ['Студия «Мыс» молчит', 'Студия «Мыс» молчит'],
];

test.each(folds)('%s', (typed, printed) => {
  expect(foldMarks(typed)).toBe(printed);
});

test.each(['Считает ,,репетицией"', 'Назвал фильм «историей о "Мысе"'])('read as typed: %s', (text) => {
  expect(foldMarksForReading(text)).toBe(text);
});

test('a line in other letters keeps its marks', () => {
  expect(foldRussianMarks('The "Cape" opened')).toBe('The "Cape" opened');
});

const marks = [
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
] as const;

describe.each(marks)('%s…%s', (open, close) => {
  const typed = (text: string) => text.replaceAll('«', open).replaceAll('»', close);

  it('a dateline names its agency', () => {
    const { header, paragraphs } = layOut(
      typed(
        'Новая драма снята в степи\n\nОРЕНБУРГ, 25 ноября 2025 года, «Степь Информ». В округе начались съёмки драмы «Мост».',
      ),
    );
    expect(paragraphs.map(({ role }) => role)).toEqual(['title', 'dateline', 'lead']);
    expect(header.dateline_date?.value).toBe('25 ноября 2025 года');
  });

  it('a day beside a periodical dates the article', () => {
    const { header } = layOut(
      typed('Кукла не врёт\n\n27 марта 2025. Журнал «Сцена и экран»\n\nВ прокат выходит сказка.'),
    );
    expect(header.dateline_date?.value).toBe('27 марта 2025');
  });

  it('no sentence ends inside a title', () => {
    const [paragraph] = layOut(
      typed('Байопик «Глинка. Голос эха» стоимостью 3 млн вышел. Его ждали.'),
    ).paragraphs;
    expect(paragraph?.sentences).toHaveLength(2);
  });

  it('facts are told by the same words', () => {
    const text = typed(
      'Комедия «Соседи» вышла 2 мая. Права на прокат картины «Соседи» получила компания «Хуа Ся».',
    );
    const { missed, wrong } = scoreOf(
      [
        {
          text,
          published: '2026-03-04',
          facts: ['release | Соседи | | | 2025-05-02', 'distributor | Соседи | Хуа Ся'],
        },
      ],
      'ru',
    );
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});
