/** Whose money a bare 元 is in Traditional copy, and a bare $ in English. */
import { describe, expect, it } from 'vitest';
import { money } from '../../pipeline/languages/en/money/money.ts';
import { plainYuanOf } from '../../pipeline/normalize/currency-hints.ts';
import { layOut } from '../../pipeline/normalize/index.ts';
import { plainDollarOf } from '../../pipeline/normalize/plain-dollar.ts';
import { readingsOf } from '../../pipeline/normalize/readings.ts';

const yuanOf = (text: string): string | null => plainYuanOf(layOut(text).paragraphs);

describe('a bare 元', () => {
  it.each([
    ['（香港5日電）新片《潮汐》收五百萬元，特區政府表示支持電影業，導演感謝香港觀眾。', 'HKD'],
    ['（中央社臺北5日電）新片《潮汐》收五百萬元，文化部表示支持國片，導演感謝臺灣觀眾。', 'TWD'],
    ['上櫃影視公司昨公布10月營收，每股純益兩元，記者綜合報導。', 'TWD'],
    ['〔地方中心／屏東報導〕老戲院斥資五千萬元整修，下月重新開張，票價每張兩百元。', 'TWD'],
    [
      '（上海5日電）內地總票房達人民幣三億元。\n\n電影《潮汐》以九千萬元居首，香港導演陳某表示滿意，香港影業看好。',
      null,
    ],
    [
      '銀礁影業昨公布全年業績，收入18.64億元，按年增長12.3%；股東應佔溢利2.07億元。該片兩地票房逾8億元人民幣，成本1.35億港元，另以2.4億元人民幣收購動畫公司，後者純利3100萬元人民幣，估值4.7億元人民幣。',
      'HKD',
    ],
    ['國產片《孤島》上映十天，本港票房收1240萬元，發行總監說口碑很好。', 'HKD'],
    ['電影《潮汐》以九千萬元居首，導演表示滿意，觀眾反應熱烈。', null],
    // 報導 is written wherever Traditional characters are.
    [
      '據新華社報導，電影《潮汐》收九千萬元。另據媒體報導，該片將赴海外上映；有報導稱其成本為五千萬元。',
      null,
    ],
    ['（香港5日电）新片《潮汐》收五百万元，特区政府表示支持电影业。', null],
  ])('%s', (text, code) => {
    expect(yuanOf(text)).toBe(code);
  });
});

describe('a bare $', () => {
  it.each([
    [
      'Adelaide cinemas took $3 million, a record for Australia, and sold rights for US$4 million.',
      null,
      'AUD',
    ],
    [
      'The Auckland studio paid $3 million (US$1.8 million). New Zealanders bought most tickets.',
      null,
      'NZD',
    ],
    ['The studio paid $3 million (US$2.2 million).', 'Toronto', 'CAD'],
    ['Adelaide cinemas took $3 million, a record for Australia.', 'Sydney', null],
    ['A studio in Canada and one in Singapore share $3 million, or US$2 million.', null, null],
    ['The studio paid $3 million, not US$2 million.', 'Paris', null],
  ])('%s', (text, place, code) => {
    expect(plainDollarOf(text, place)).toBe(code);
  });

  it('is read so in the sums of the article', () => {
    const text = 'Adelaide cinemas took $3 million, a record for Australia, and paid US$4 million.';
    const sentences = [{ start: 0, end: text.length }];
    const readings = readingsOf([{ lang: 'en', role: 'body', text, sentences }]);
    const sums = readings.flatMap((reading) => money(reading));
    expect(sums.map(({ currency, certainty }) => [currency, certainty])).toEqual([
      ['AUD', 'inferred'],
      ['USD', 'stated'],
    ]);
  });
});
