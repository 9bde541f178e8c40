import { describe, expect, it } from 'vitest';
import { canonicalDialect, csvLines } from '../../pipeline/publish/csv.ts';
import { spreadsheetText } from '../../pipeline/publish/localized-csv.ts';
import { BareCell, cellOf, cellText } from '../../pipeline/publish/table-cell.ts';
import type { Column } from '../../pipeline/schemas/tables.ts';

const column = (type: Column['type'], digits: number | null = null): Column => ({
  name: 'c',
  description: '',
  type,
  nullable: true,
  unit: null,
  digits,
  references: null,
  codes: null,
  values: null,
  pattern: null,
});

const line = (...cells: (readonly [unknown, Column])[]) =>
  csvLines([cells.map(([value, about]) => cellOf(value, about))], canonicalDialect);

describe('canonical CSV', () => {
  it('quotes text, leaves numbers and truth values bare, and writes null as nothing', () => {
    expect(
      line(
        ['a"b', column('text')],
        [null, column('text')],
        [0, column('integer')],
        [false, column('boolean')],
        [true, column('boolean')],
      ),
    ).toBe('"a""b",,0,FALSE,TRUE\n');
  });

  it('quotes text that looks like something else', () => {
    expect(
      line(['007', column('id')], ['1e5', column('text')], ['TRUE', column('text')], ['NA', column('text')]),
    ).toBe('"007","1e5","TRUE","NA"\n');
  });

  it('writes numbers without exponent and decimals with all their digits', () => {
    const cells: [unknown, Column][] = [
      [1e21, column('number')],
      [0.0000001, column('number')],
      ['191400000.5', column('number')],
      [11.5, column('decimal', 6)],
      [-0.001, column('decimal', 2)],
      [-9.4, column('decimal', 2)],
    ];
    expect(line(...cells)).toBe('1000000000000000000000,0.0000001,191400000.5,11.500000,0.00,-9.40\n');
  });

  it('writes JSON as one text', () => {
    expect(line([{ a: 'x, "y"' }, column('json')])).toBe('"{""a"":""x, \\""y\\""""}"\n');
  });

  it('leaves formulas as they are', () => {
    expect(line(['=1+1', column('text')], ['-5 °C', column('text')])).toBe('"=1+1","-5 °C"\n');
  });

  it('refuses values of another type', () => {
    expect(() => cellOf('five', column('number'))).toThrow(TypeError);
    expect(() => cellOf(5, column('text'))).toThrow(TypeError);
    expect(() => cellOf(Number.NaN, column('number'))).toThrow(RangeError);
  });
});

describe('cellText', () => {
  it.each([
    ['a\r\nb', 'a b'],
    ['a\rb\nc\td', 'a b c d'],
    ['a\u2028b\u0085c', 'a b c'],
    ['\ufeffa\u200bb\u00adc\u2066d', 'abcd'],
    ['bell\u0007', 'bell'],
    ['cafe\u0301 \u0435\u0308', 'café ё'],
    ['two  spaces\u00a0and «quotes»', 'two  spaces\u00a0and «quotes»'],
    ['𝄞 红丝绸', '𝄞 红丝绸'],
  ])('%j becomes %j', (text, cell) => {
    expect(cellText(text)).toBe(cell);
  });
});

describe('spreadsheetText', () => {
  it.each(['=1+1', '+7 495', '-5', '@name', '＝1', '－5'])('guards %s', (text) => {
    expect(spreadsheetText(text, '…')).toBe(`'${text}`);
  });

  it('cuts a cell that no spreadsheet holds, never inside a character', () => {
    const cut = spreadsheetText('𝄞'.repeat(20_000), ' [cut]');
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut.endsWith(' [cut]')).toBe(true);
    expect(cut.isWellFormed()).toBe(true);
    expect(spreadsheetText('plain', '…')).toBe('plain');
  });
});

it('a bare cell is written bare whatever it holds', () => {
  expect(csvLines([[new BareCell('1,5')]], { delimiter: ';', lineEnd: 'windows' })).toBe('1,5\r\n');
});
