/** The date of publication and the ground it stands on. */
import { describe, expect, it } from 'vitest';
import type { Header, LanguageCode, Published, Reading, Role } from '../../pipeline/contract.ts';
import { times as en } from '../../pipeline/languages/en/dates/dates.ts';
import { times as ru } from '../../pipeline/languages/ru/dates/dates.ts';
import { times as zh } from '../../pipeline/languages/zh/dates/dates.ts';
import { publicationDate } from '../../pipeline/normalize/published.ts';
import { readingOf } from '../languages/time-scoring.ts';

const grammars = { en, ru, zh };
const bare: Header = {
  title: null,
  agency: null,
  publisher: null,
  syndicator: null,
  section: null,
  dateline_place: null,
  dateline_date: null,
  is_translation: null,
};

/** Lines as "role: text"; a dateline's date stands in ⟦…⟧. */
const dated = (lines: readonly string[], sidecar = {}, lang: LanguageCode = 'en'): Published => {
  let header = bare;
  const readings = lines.map((line, paragraph): Reading => {
    const [, role = 'body', marked = ''] = /^([a-z-]+): (.*)$/u.exec(line) ?? [];
    const at = marked.indexOf('⟦');
    const text = marked.replace(/[⟦⟧]/gu, '');
    if (at >= 0) {
      const end = marked.indexOf('⟧') - 1;
      header = {
        ...header,
        dateline_date: { value: text.slice(at, end), place: { paragraph, start: at, end } },
      };
    }
    return { ...readingOf(text, lang, paragraph), role: role as Role };
  });
  return publicationDate(readings, header, sidecar, (reading) => grammars[reading.lang](reading));
};

describe('publication date', () => {
  it("is the sidecar's when there is one", () => {
    const published = dated(['dateline: PARIS, ⟦May 5⟧ -', 'lead: It opened in 2025.'], {
      published: '2024-03',
    });
    expect(published).toMatchObject({
      edtf: '2024-03',
      from: '2024-03-01',
      to: '2024-03-31',
      basis: 'sidecar',
      certainty: 'stated',
    });
  });

  it('is stated when a dateline or a date line has its year', () => {
    expect(dated(['dateline: MOSCOW, ⟦June 3, 2024⟧ /TASS/', 'lead: It opened.'])).toMatchObject({
      edtf: '2024-06-03',
      basis: 'stated',
      certainty: 'stated',
      place: { paragraph: 0, start: 8, end: 20 },
    });
    expect(dated(['wrapper: Published: 2025-03-11 10:20', 'lead: It opened.']).edtf).toBe('2025-03-11');
    expect(dated(['wrapper: Дата публикации: 27.01.2026', 'lead: Выставка открылась.'], {}, 'ru').edtf).toBe(
      '2026-01-27',
    );
  });

  it('takes the year of a dateline from what is told as past and to come', () => {
    const published = dated([
      'dateline: OSLO, ⟦January 27⟧ /Agency/ -',
      'lead: The drama was a success in 2025.',
      'body: In May 2025 the two funds signed an agreement until 2030.',
      'body: In 2026 the cooperation will continue.',
    ]);
    expect(published).toMatchObject({ edtf: '2026-01-27', basis: 'dateline', certainty: 'inferred' });
  });

  it('takes the year of a dateline from a captioned photograph or the weekday of the news', () => {
    const captioned = dated([
      'dateline: OSLO, ⟦May 20⟧ (Agency) --',
      'lead: A laboratory for old reels opened here this week.',
      'caption: Technicians inspect a reel in Oslo, May 19, 2026.',
    ]);
    expect(captioned).toMatchObject({ edtf: '2026-05-20', basis: 'dateline', certainty: 'inferred' });
    const weekday = [
      'dateline: Осло. ⟦17 марта⟧. АГЕНТСТВО -',
      'lead: Курс кроны в понедельник снизился.',
      'body: Аналитики ждут нового снижения к концу 2025 года.',
    ];
    expect(dated(weekday, {}, 'ru').edtf).toBe('2025-03-17');
    // A text that looks back decades only settles no year, whatever the weekday.
    const old = [
      'dateline: OSLO, ⟦March 17⟧ (Agency) --',
      'lead: The archive opened on Monday.',
      'body: The reels have lain there since 1991.',
    ];
    expect(dated(old).edtf).toBe('XXXX-03-17');
  });

  it('reads datelines of the other languages', () => {
    const russian = dated(
      [
        'dateline: МОСКВА, ⟦3 марта⟧. /ТАСС/.',
        'lead: В феврале 2025 года сборы выросли.',
        'body: В 2024 году они снизились, в 2025 году вырастут.',
      ],
      {},
      'ru',
    );
    expect(russian).toMatchObject({ edtf: '2025-03-03', basis: 'dateline' });
    const chinese = dated(
      [
        'dateline: 新华社北京⟦3月3日⟧电',
        'lead: 2025年1月，票房增长了7%。',
        'body: 2024年票房下降了，2025年将回升。',
      ],
      {},
      'zh',
    );
    expect(chinese).toMatchObject({ edtf: '2025-03-03', basis: 'dateline' });
  });

  it('trusts a dated day near the dateline', () => {
    const published = dated(
      [
        'dateline: 新华社北京⟦10月9日⟧电',
        'lead: 2025年国庆档（10月1日至8日）全国票房为18亿元。',
        'body: 今年以来票房已超过去年全年。',
      ],
      {},
      'zh',
    );
    expect(published).toMatchObject({ edtf: '2025-10-09', basis: 'dateline', certainty: 'inferred' });
  });

  it('takes the year of a dateline from an update line of another day', () => {
    const published = dated([
      'dateline: OSLO, ⟦December 30⟧ -',
      'lead: It opened.',
      'wrapper: Updated: January 3, 2026',
    ]);
    expect(published).toMatchObject({ edtf: '2025-12-30', basis: 'dateline' });
  });

  it('leaves the year open when the text only looks back', () => {
    const published = dated(['dateline: ROME, ⟦January 27⟧ -', 'lead: The theatre was founded in 1948.']);
    expect(published).toMatchObject({
      edtf: 'XXXX-01-27',
      from: null,
      to: null,
      basis: 'dateline',
      certainty: 'inferred',
    });
  });

  it('is an interval when the text bounds it', () => {
    const published = dated([
      'lead: The film, which earned 3 million in early 2025, will be released abroad in September this year.',
      'body: From June 21 to 25, the market was held in the capital.',
    ]);
    expect(published).toMatchObject({
      edtf: '2025-06-25/2025-08-31',
      basis: 'text',
      certainty: 'inferred',
      place: null,
    });
  });

  it('is open where the text bounds one side', () => {
    const published = dated(['lead: The bridge was opened on June 21, 2025.', 'body: It cost 3 million.']);
    expect(published).toMatchObject({ edtf: '2025-06-21/..', from: '2025-06-21', to: null, basis: 'text' });
  });

  it('does not take a year told of as a whole for the current one', () => {
    const published = dated([
      'lead: In 2023, the fund invested 3 million.',
      'body: In May this year it opened an office.',
    ]);
    expect(published.to).toBeNull();
    expect(published.from).toBe('2023-01-01');
  });

  it('is unknown when nothing tells', () => {
    expect(dated(['lead: The film tells of a train in the mountains.'])).toEqual({
      edtf: null,
      from: null,
      to: null,
      basis: 'unknown',
      certainty: 'inferred',
      place: null,
    });
  });
});
