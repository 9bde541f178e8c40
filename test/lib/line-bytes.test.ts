/** Gathered lines are the UTF-8 of their texts, however little room there was at first. */
import { expect, test } from 'vitest';
import { LineBytes } from '../../pipeline/lib/line-bytes.ts';

const lines = ['', 'plain', 'Иванов', '电影', '\u{1f600}', 'long '.repeat(100)];
const written = lines.map((line) => `${line}\n`).join('');
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

test.each([0, 7, 4096])('%i bytes of room', (room) => {
  const gathered = new LineBytes(room);
  for (const line of lines) gathered.add(line);
  expect(gathered.size).toBe(Buffer.byteLength(written));
  expect(textOf(gathered.take())).toBe(written);
});

test('what is taken is not taken again', () => {
  const gathered = new LineBytes(16);
  gathered.add('first');
  gathered.take();
  gathered.add('second');
  expect(textOf(gathered.take())).toBe('second\n');
  expect(gathered.size).toBe(0);
});

test('what is handed over stays as it is', () => {
  const gathered = new LineBytes(16);
  gathered.add('first');
  const first = gathered.handOver();
  gathered.add('second, longer');
  expect(textOf(first)).toBe('first\n');
  expect(first.byteOffset).toBe(0);
  expect(textOf(gathered.handOver())).toBe('second, longer\n');
});
