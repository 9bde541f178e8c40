import { describe, expect, it } from 'vitest';
import { createTranslators, MissingLabel } from '../../pipeline/i18n.ts';

const report = (lines: Record<string, string>) => ({
  report: { line: 'x {{context}} {{ns}}', group: { a: 'A' }, ...lines },
});
const { en, ru, zh } = createTranslators({
  en: report({
    rows_one: '{{count, number}} row',
    rows_other: '{{count, number}} rows',
    odd: '{{n, dollar}}',
    'money.before': 'sign',
  }),
  ru: report({
    rows_one: '{{count, number}} строка',
    rows_few: '{{count, number}} строки',
    rows_many: '{{count, number}} строк',
    rows_other: '{{count, number}} строки',
    rate: '{{n, number(digits: 1)}} %',
  }),
  zh: report({ rows_other: '{{count, number}} 行', page_one: '一页' }),
});

describe('labels', () => {
  it('take the plural form of their language and group digits without Intl', () => {
    expect([1, 2, 5, 21, 1234].map((count) => ru('report:rows', { count }))).toEqual([
      '1 строка',
      '2 строки',
      '5 строк',
      '21 строка',
      '1\u00a0234 строки',
    ]);
    expect(en('report:rows', { count: 1 })).toBe('1 row');
    expect(zh('report:rows', { count: 12345 })).toBe('12,345 行');
    expect(ru('report:rate', { n: '-9.44' })).toBe('\u22129,4 %');
  });

  it('print article text as it is, whatever it looks like', () => {
    expect(en('report:line', { context: '$t(report:group.a) {{ns}}', ns: '<b> & {{-x}}' })).toBe(
      'x $t(report:group.a) {{ns}} <b> & {{-x}}',
    );
  });

  it('find a key that holds a dot', () => {
    expect(en('report:money.before')).toBe('sign');
    expect(en.has('report:money.before')).toBe(true);
    expect(ru.has('report:money.before')).toBe(false);
  });

  it('refuse a missing key, namespace, parameter, plural form or format', () => {
    expect(() => ru('report:money.before')).toThrow(MissingLabel);
    expect(() => ru('nothing:here')).toThrow(MissingLabel);
    expect(() => en('report:line', { context: 'a' })).toThrow(/Parameter ns/);
    expect(() => en('report:group')).toThrow(MissingLabel);
    expect(() => zh('report:page', { count: 2 })).toThrow(MissingLabel);
    expect(() => en('report:odd', { n: 1 })).toThrow(/dollar/);
  });
});
