/** Lines come back in the order of their keys, whether they fit into memory or not. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { byCodePoint } from '../../pipeline/lib/code-point-order.ts';
import { LineSorter } from '../../pipeline/lib/line-sorter.ts';

const folder = mkdtempSync(join(tmpdir(), 'silkscreen-sorter-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '中', '\u{1f600}', '\uff21', '\u2028') });

describe.each([1, 7, 40, 1e6])('%i characters in memory', (held) => {
  test('sorts by code point, and keeps the order of equal keys', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 80 }), (lines) => {
        const sorter = new LineSorter(join(folder, `run-${held}`), held);
        for (const [key, line] of lines) sorter.add(key, line);
        const wanted = lines.map(([key, line]) => ({ key, line })).sort((a, b) => byCodePoint(a.key, b.key));
        expect([...sorter.sorted()]).toEqual(wanted);
      }),
    );
  });
});

test('nothing is left on disk, also when nobody takes the last line', () => {
  const sorter = new LineSorter(join(folder, 'aside', 'run'), 10);
  for (let i = 0; i < 20; i += 1) sorter.add(`key ${20 - i}`, 'a line');
  expect(existsSync(join(folder, 'aside', 'run.0.run'))).toBe(true);
  for (const { key } of sorter.sorted()) {
    expect(key).toBe('key 1');
    break;
  }
  expect(readdirSync(join(folder, 'aside'))).toEqual([]);
});
