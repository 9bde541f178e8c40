/** Feeds: lines are found at their places whatever the chunks, a line says what it is or why it is nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdOfLine } from '../../pipeline/collect/article-id.ts';
import { readArticleLine } from '../../pipeline/collect/article-line.ts';
import { type FeedLine, linesIn } from '../../pipeline/collect/feed-lines.ts';
import { sidecarOf } from '../../pipeline/collect/file-names.ts';

async function lines(chunks: readonly Uint8Array[], longest = 1_000): Promise<FeedLine[]> {
  async function* given() {
    yield* chunks;
  }
  return Array.fromAsync(linesIn(given(), longest));
}

const cut = (bytes: Buffer, at: readonly number[]): Buffer[] => {
  const places = [0, ...at.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
};

describe('lines', () => {
  test('are the same however the bytes come, and stand where they say', async () => {
    const line = fc.constantFrom('{"a":1}', '', '  ', 'Привет', '电影节', '\r', '\u2028');
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(200), { maxLength: 6 }),
        async (given, end, cuts) => {
          const bytes = Buffer.from(given.join(end));
          const whole = await lines([bytes]);
          expect(await lines(cut(bytes, cuts))).toEqual(whole);
          for (const { bytes: own, offset, length } of whole)
            expect(Buffer.from(own ?? []).equals(bytes.subarray(offset, offset + length))).toBe(true);
          const expected = given.flatMap((text, index) =>
            text.trim() === '' && text !== '\u2028' ? [] : [index + 1],
          );
          expect(whole.map(({ number }) => number)).toEqual(expected);
        },
      ),
    );
  });

  test('a byte order mark is no part of the first, one too long is passed over', async () => {
    const [first, long, last] = await lines([Buffer.from(`\ufeff{}\n${'x'.repeat(2_000)}\nend`)]);
    expect(first).toMatchObject({ number: 1, offset: 3, length: 2 });
    expect(long).toMatchObject({ number: 2, bytes: null, length: 2_000 });
    expect(last).toMatchObject({ number: 3, offset: 2_007 });
  });
});

const read = (value: unknown) =>
  readArticleLine(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));

describe('a line', () => {
  test('is an article with what a sidecar would say', () => {
    expect(read({ id: 7, text: 'A text.', published: '2025-03', text_policy: 'none', author: 'X' })).toEqual({
      ok: true,
      id: '7',
      kind: 'text',
      body: 'A text.',
      sidecar: { published: '2025-03', text_policy: 'none' },
      unread: ['author'],
    });
    expect(read({ html: '<p>A page.' })).toMatchObject({ kind: 'page', body: '<p>A page.' });
  });

  test('an id keeps its digits, however many', () => {
    expect(read('{"of":{"id":7},"id":1840000000000000001,"text":"A text."}')).toMatchObject({
      ok: true,
      id: '1840000000000000001',
    });
  });

  test('without an id is known by its text, whatever else it says', () => {
    const [one, other] = [read({ text: 'A text.' }), read({ text: 'A text.', lang: 'en' })];
    expect(one).toMatchObject({ ok: true, id: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(other).toMatchObject({ id: one.ok && one.id });
    expect(read({ text: 'Another.' })).not.toMatchObject({ id: one.ok && one.id });
  });

  test.each([
    ['{"text": "secret words"', 'not valid JSON'],
    ['[1]', 'either `text` or `html`'],
    [{ id: 'a' }, 'either `text` or `html`'],
    [{ text: 'a', html: 'b' }, 'either `text` or `html`'],
    [{ text: 5 }, '/text'],
    [{ text: 'a', text_policy: 'secret' }, '/text_policy'],
    [{ text: 'a', published: 'Monday' }, '"Monday"'],
    [{ text: 'a', id: '' }, '/id'],
    ['{"text":"a","id":1e21}', '/id'],
    ['{"text":"a","id":2.5}', '/id'],
  ])('%j is none: %s', (value, reason) => {
    const bad = read(value);
    expect(bad).toMatchObject({ ok: false, reason: { en: expect.stringContaining(reason) } });
    expect(JSON.stringify(bad)).not.toContain('secret words');
  });

  test('in another encoding is none', () => {
    expect(readArticleLine(Buffer.from('{"text": "caf\xe9"}', 'latin1'))).toMatchObject({
      ok: false,
      reason: { en: 'it is not valid UTF-8' },
    });
  });
});

test('ids keep what an id can hold; what it cannot adds a hash', () => {
  expect(articleIdOfLine('2026-03-10_1')).toBe('art-2026-03-10_1');
  expect(articleIdOfLine('новость.1')).toBe('art-новость.1');
  expect(articleIdOfLine('a/b')).toMatch(/^art-a-b-[0-9a-f]{8}$/);
  expect(articleIdOfLine('a b')).not.toBe(articleIdOfLine('a/b'));
});

test('the sidecar of a feed stands beside it', () => {
  expect(sidecarOf('articles/feed.jsonl.gz')).toBe('articles/feed.json');
  expect(sidecarOf('articles/feed.ndjson')).toBe('articles/feed.json');
  expect(sidecarOf('articles/page.html')).toBe('articles/page.json');
});
