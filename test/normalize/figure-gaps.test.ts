import { describe, expect, it } from 'vitest';
import { clean } from '../../pipeline/normalize/clean.ts';
import { damageOf } from '../../pipeline/normalize/damage.ts';
import { layOut } from '../../pipeline/normalize/index.ts';
import { repairsOf } from '../../pipeline/normalize/repairs.ts';

const read = (raw: string): string => clean(raw, repairsOf(raw)).text;
const kinds = (raw: string): string[] => damageOf(raw, layOut(raw).paragraphs).map(({ kind }) => kind);

describe('spaces around figures in Chinese', () => {
  it.each([
    ['影片 2025 年 8 月 1 日上映，共 12 集。', '影片 2025年8月1日上映，共 12集。'],
    ['2025 年 1 至 7 月新增银幕 1,946 块。', '2025年1至7月新增银幕 1,946块。'],
    ['第 27 届影展有 31 部影片，占 23.4 %。', '第27届影展有 31部影片，占 23.4%。'],
    ['公司 2025 上半年亏损 3.2 亿元，近 5 年首次。', '公司 2025上半年亏损 3.2亿元，近5年首次。'],
  ])('reads over them: %s', (raw, text) => {
    expect(read(raw)).toBe(text);
    expect(kinds(raw)).toEqual([]);
  });

  it.each([
    '2025-08-12 人民日报 08:41 万达影业',
    '潇湘晨报 2025-08-12 08:41',
    '3 雪线 4 长堤',
    'The film opened in 2025 in 31 cities.',
  ])('keeps the others: %s', (raw) => {
    expect(read(raw)).toBe(raw);
  });
});

describe('characters set apart', () => {
  it.each([
    ['影片 上 映 首 日 票 房 3 2 0 0 万 元 。', '影片 上映首日票房3200万元。'],
    ['票房达1.&nbsp;2亿元。', '票房达1.2亿元。'],
  ])('reads %s, with a finding', (raw, text) => {
    expect(read(raw)).toBe(text);
    expect(kinds(raw)).toContain('misplaced-space');
  });

  it.each(['1. 2亿元投资落地', '比分 3 1 0 2 4 0 1 5 6 7', '通 告', '主演 王明 李华 赵新 钱多 孙小'])(
    'says nothing of %s',
    (raw) => {
      expect(read(raw)).toBe(raw);
      expect(kinds(raw)).not.toContain('misplaced-space');
    },
  );
});
