/** A name and a day in one line above the text: it dates an article that nothing else dates. */
import { describe, expect, it } from 'vitest';
import { layOut } from '../../pipeline/normalize/index.ts';
import { readSignedDay } from '../../pipeline/normalize/signed-days.ts';

const dayOf = (text: string): string | null => {
  const day = readSignedDay(text);
  return day === null ? null : text.slice(day.start, day.end);
};

describe('a line that a name opens and a day closes', () => {
  it.each([
    ['Свет и мотор, 3 сентября 2025 года', '3 сентября 2025 года'],
    ['Восточный курьер, 03.09.2025', '03.09.2025'],
    ['Film and shore, 3 September 2025', '3 September 2025'],
    // Told, not signed.
    ['Студия закрылась вечером, 3 сентября', null],
    ['Съёмки в порту идут пятый день подряд, 3 сентября 2025 года', null],
    ['Концертный зал, 3 сентября 2025 года', null],
    ['Премьера: «Лёд», 3 сентября 2025 года', null],
    ['Свет и мотор, 3 сентября 2025 года, Омск, вечер', null],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('the day of an article', () => {
  const text =
    'Первый абзац рассказывает о студии, которая готовит сериал к зиме. Второй раз она снимает в порту.';
  const dateOf = (article: string): string | null => layOut(article).header.dateline_date?.value ?? null;

  it('is that of such a line above the text', () => {
    expect(dateOf(`Сериал у моря\n\nСвет и мотор, 3 сентября 2025 года\n\n${text}\n\n${text}`)).toBe(
      '3 сентября 2025 года',
    );
    expect(dateOf(`Сериал у моря\n\nВосточный курьер\n03.09.2025, отдел компаний\n\n${text}`)).toBe(
      '03.09.2025',
    );
  });

  it('is not that of a caption between paragraphs, nor of such a line where another dates the text', () => {
    expect(
      dateOf(`Сериал у моря\n\n${text}\n\n${text}\n\nВид на порт, 3 сентября 2025 года\n\n${text}`),
    ).not.toBe('3 сентября 2025 года');
    expect(
      dateOf(`Сериал у моря\n\n5 сентября 2025, 12:30\n\nВид на порт, 3 сентября 2025 года\n\n${text}`),
    ).toBe('5 сентября 2025');
  });
});
