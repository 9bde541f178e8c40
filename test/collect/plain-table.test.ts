/** A plain table gives the records that the library gives. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTable } from '../../pipeline/collect/plain-table.ts';

const byLibrary = (text: string): unknown =>
  (parse(text, { columns: true, info: true, skip_empty_lines: true, bom: true }) as unknown[]).map((each) => {
    const { record, info } = each as { record: object; info: { lines: number } };
    return { record, info: { lines: info.lines } };
  });

test.each([
  'a,b\n1,2\n\n3,4',
  'a\n1\n\n\n2\n',
  'a,b\n',
  'a,b\n"1, ""one""",\n,"2"\n',
  '"a, or b",c\n"",""\n',
  ' a, b\n1 , 2\n',
])('%j', (text) => {
  expect(plainTable(text)).toEqual(byLibrary(text));
});

test.each([
  ['no header', ''],
  ['an empty line before it', '\na\n1\n'],
  ['a row too long', 'a,b\n1,2,3\n'],
  ['a column twice', 'a,a\n1,2\n'],
  ['a cell over two lines', 'a,b\n"1\n1",2\n'],
  ['a quote inside a cell', 'a,b\n1"2,3\n'],
  ['something after a quote', 'a,b\n"1"2,3\n'],
  ['other ends of lines', 'a,b\r\n1,2\r\n'],
  ['a byte order mark', '\uFEFFa,b\n1,2\n'],
])('leaves %s to the library', (_, text) => {
  expect(plainTable(text)).toBeNull();
});

test('any other table', () => {
  const piece = fc.constantFrom('a', 'я', ',', '"', '""', '"1"', '\n', ' ');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = `x,y\n${pieces.join('')}`;
      const plain = plainTable(text);
      if (plain !== null) expect(plain).toEqual(byLibrary(text));
    }),
    { numRuns: 2000 },
  );
});
