/** A country's adjective beside a word for cinemas names the territory; beside anything else it names none. */
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../pipeline/contract.ts';
import { marketsIn } from '../../pipeline/languages/markets.ts';

const named = (lang: LanguageCode, text: string) =>
  marketsIn({ ...reading, lang, text }).map(({ name, start, end }) => `${text.slice(start, end)}=${name}`);

const reading = { paragraph: 0, role: 'body' as const, sentences: [] };

describe('territories of cinemas', () => {
  test.each<[LanguageCode, string, string[]]>([
    ['ru', 'Лента вышла в российский прокат 10 апреля.', ['российский=Россия']],
    ['ru', 'Картина идёт в североамериканском прокате.', ['североамериканском=Северная Америка']],
    ['ru', 'Кассовые сборы в китайских кинотеатрах выросли.', ['китайских=Китай']],
    ['ru', 'Российский режиссёр и китайский фильм.', []],
    ['en', 'It took $4 million at the North American box office.', ['North American=North America']],
    ['en', 'The Latin American release is set for May.', []],
    ['en', 'A Russian director and Chinese theaters.', ['Chinese=China']],
    ['zh', '内地票房已达3亿元，北美票房另计。', ['内地=中国']],
    ['zh', '内地导演获奖。', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(named(lang, text)).toEqual(expected);
  });
});
