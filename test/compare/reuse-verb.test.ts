/** The verb `reuse`: JSON Lines in, JSON Lines out, whatever arrives. */
import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ParagraphGenerator } from '../../bench/reuse/generate-paragraphs.ts';
import { reuse } from '../../pipeline/compare/reuse/cli-reuse.ts';
import { joinedKeys } from '../../pipeline/compare/reuse/group-keys.ts';
import { findReuse, type ReuseOptions, reuseAmong } from '../../pipeline/compare/reuse/index.ts';
import { classTokens } from '../../pipeline/compare/reuse/join/class-tokens.ts';
import { countedSections } from '../../pipeline/compare/reuse/join/counted-sections.ts';
import { readParagraphs } from '../../pipeline/compare/reuse/reading/paragraph-reading.ts';
import { shiftsMemory } from '../../pipeline/compare/reuse/threads/shifts.ts';
import type { Team } from '../../pipeline/compare/reuse/threads/team.ts';
import { alone } from '../../pipeline/compare/reuse/threads/works.ts';

async function run(chunks: Iterable<string | Uint8Array>, flags: ReuseOptions = {}): Promise<object[]> {
  let written = '';
  await reuse(chunks, { write: (text) => (written += text) }, flags);
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const paragraphs = [
  { id: 'a1', text: 'Кино — это «ёлка» 🎬 и 中文', group: 'one' },
  { id: 'a2', text: 'кино - это "елка" 🎬 и 中文', group: null },
  { id: 'a3', text: 'Совсем другая строка\nс "кавычками" \\ и табуляцией\t', lang: 'ru' },
];
const given = paragraphs.map(({ id, text, group }) => ({ id, text, lang: null, group: group ?? null }));

describe('the verb', () => {
  test('same rows as the function, for compact, spaced and escaped JSON', async () => {
    const expected = [...findReuse(given, { near: true }).rows].map((row) => ({ ...row, group_lowest: 1 }));
    expect(expected).toHaveLength(1);
    const compact = paragraphs.map((p) => JSON.stringify(p));
    const spaced = paragraphs.map((p) => JSON.stringify(p, null, 1).replaceAll('\n', ' '));
    const escaped = compact.map((line) =>
      line.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
    );
    for (const lines of [compact, spaced, escaped]) {
      expect(await run([`${lines.join('\r\n')}\n`], { near: true })).toEqual(expected);
    }
  });

  test('chunks may be cut anywhere', async () => {
    const bytes = Buffer.from(`\ufeff${paragraphs.map((p) => JSON.stringify(p)).join('\n')}`);
    const whole = await run([bytes]);
    expect(whole).toHaveLength(1);
    for (let size = 1; size < 40; size += 3) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await run(chunks)).toEqual(whole);
    }
  });

  test('a line that is no paragraph is answered, and the others go on', async () => {
    const lines = [
      '{"id":"x","text":"Same words here"}',
      'oops',
      '[1]',
      '{"text":"no id"}',
      '{"id":"y"}',
      '{"id":"y","text":7}',
      '',
      '{"id":"x","text":"again"}',
      '{"id":"z","text":"same words here"}',
      '{"id":"w","text":"cut',
    ];
    expect(await run([lines.join('\n')])).toEqual([
      { ok: false, line: 2, reason: 'not-json' },
      { ok: false, line: 3, reason: 'not-an-object' },
      { ok: false, line: 4, reason: 'id-missing' },
      { ok: false, line: 5, reason: 'text-missing' },
      { ok: false, line: 6, reason: 'text-missing' },
      { ok: false, line: 8, reason: 'id-repeated' },
      { ok: false, line: 10, reason: 'not-json' },
      expect.objectContaining({ a: 'x', b: 'z', kind: 'identical' }),
    ]);
  });

  test.each([
    ['a letter cut off before another', [0xd0], 'во вышло вчера'],
    ['two letters cut off before another', [0xd0, 0xcf], 'a вышло вчера'],
    ['a letter cut off before a quotation mark', [0xd0], '\\" вчера'],
    ['a letter in more bytes than it needs', [0xc1, 0xa1], 'во вышло вчера'],
    ['a letter of three bytes', [0xe1, 0xb8, 0x81], 'во вышло вчера'],
    ['a hidden character', [0xc2, 0xad], 'во вышло вчера'],
    ['a Han character', [0xe4, 0xb8, 0xad], 'во вышло вчера'],
    ['a character of four bytes', [0xf0, 0x9f, 0x8e, 0xac], 'во вышло вчера'],
    ['a letter with a mark of its own', [0xcc, 0x81], 'во вышло вчера'],
    ['an escape', [], '\\u0432о вышло вчера'],
    ['the end of the text', [], ''],
  ])('within a word, %s is read as by the decoder', async (_, bytes, rest) => {
    const given = Buffer.concat([
      Buffer.from('"Новое явление: сло'),
      Buffer.from(bytes),
      Buffer.from(`${rest}"`),
    ]);
    const decoded: string = JSON.parse(given.toString('utf8'));
    const bare = Buffer.concat([Buffer.from('{"id":"x","text":'), given, Buffer.from('}\n')]);
    // A line with a number is left to JSON.parse.
    const written = Buffer.from(JSON.stringify({ id: 'y', text: decoded, n: 1 }));
    expect(await run([bare, written])).toEqual([
      expect.objectContaining({ a: 'x', b: 'y', kind: 'identical' }),
    ]);
  });

  test('an id or a group may be a number, as in `read`', async () => {
    const lines = ['{"id":1,"text":"Same words here","group":7}', '{"id":"2","text":"same words here"}'];
    expect(await run([lines.join('\n')])).toEqual([
      expect.objectContaining({ a: '1', b: '2', kind: 'identical', a_group: '7' }),
    ]);
  });

  test('a number no double can hold keeps its digits', async () => {
    const text = '"text":"Same words here"';
    const lines = [
      `{"of":{"id":7},"id":1840000000000000001,${text},"group":-90071992547409931}`,
      `{"id":1840000000000000002,${text},"more":[{"id":8}]}`,
      `{"id":1e21,${text}}`,
      `{"id":3.0,${text}}`,
    ];
    const rows = await run([lines.join('\n')]);
    const pair = (a: string, b: string) => expect.objectContaining({ a, b });
    expect(rows).toEqual([
      pair('1840000000000000001', '1840000000000000002'),
      pair('1840000000000000001', '1e+21'),
      pair('1840000000000000001', '3'),
    ]);
    expect(rows[0]).toMatchObject({ a_group: '-90071992547409931' });
  });

  test('of a thousand that are contained some are given, and say so', async () => {
    const line = 'as the harbour council said in the report that it gave to the press on';
    const held = (n: number): string[] =>
      Array.from({ length: n }, (_, i) => `{"id":"p${i}","text":"${line} day${i}"}`);
    const holder = `{"id":"x","text":"Rain fell on the old town, ${line} the quay, where few people had come to hear of it at all"}`;
    const ofHolder = async (n: number) =>
      (await run([[...held(n), holder].join('\n')], { near: true, contained: true })).filter(
        (row) => 'b' in row && row.b === 'x',
      );
    const all = await ofHolder(50);
    expect(all).toHaveLength(50);
    expect(all.some((row) => 'group_capped' in row)).toBe(false);
    const some = await ofHolder(1100);
    expect(some.length).toBeGreaterThan(0);
    for (const row of some) expect(row).toMatchObject({ kind: 'contained', group_capped: true });
  });

  test('waits for a stream that is full', async () => {
    let written = '';
    const slow = new Writable({
      highWaterMark: 16,
      write(chunk, _, done) {
        written += chunk;
        setImmediate(done);
      },
    });
    const lines = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ id: `p${i}`, text: 'one line for all' }),
    );
    const summary = await reuse([lines.join('\n')], slow, {});
    await new Promise((done) => slow.end(done));
    expect(summary).toEqual({ paragraphs: 3000, rejected: 0, rows: 2999, groups: 1 });
    expect(written.split('\n')).toHaveLength(3000);
  });

  test('passages carry the words that differ', async () => {
    const core = (word: string): string =>
      `the ministry said on Friday that it had ${word} the new film fund for the coming three years`;
    const lines = [
      { id: 'a', text: `First of all, ${core('approved')}.` },
      { id: 'b', text: `Much later, as is known, ${core('rejected')}, it was reported by the local press.` },
    ].map((p) => JSON.stringify(p));
    const rows = await run([lines.join('\n')], { passages: true });
    expect(rows).toEqual([
      expect.objectContaining({
        kind: 'passage',
        differences: [{ a: 'approved', b: 'rejected' }],
        b_start: 25,
      }),
    ]);
  });
});

describe('two threads', () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    JSON.stringify({
      id: `p${i % 390}`,
      text:
        i % 7 === 0 ? '***' : `Line ${i % 50} of the «ёлка» report 中文 on trade number ${i % 3} for the day`,
      group: i % 2 === 0 ? `g${i}` : null,
    }),
  );
  const chunks = many.map((line, i) => `${i === 100 ? 'oops\n' : ''}${line}\n`);

  test('read the same as one, repeated ids and all', async () => {
    const alone = await readParagraphs(chunks, { keepTexts: false, much: Number.POSITIVE_INFINITY });
    const options = { near: true, contained: true };
    const expected = [...reuseAmong(alone.classes, options).rows];
    expect(alone.rejected).toHaveLength(11);
    for (const much of [0, 5000, 20_000]) {
      const together = await readParagraphs(chunks, { keepTexts: false, much });
      expect(together.rejected).toEqual(alone.rejected);
      expect([...reuseAmong(together.classes, options).rows]).toEqual(expected);
      await together.second?.close();
    }
  });

  test('read lines longer than a block, and those no one pass can read, like any other', async () => {
    const paragraph = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
    const long = 'Киностудия сняла новый фильм 中文 «ёлка» '.repeat(8000);
    const lines = [
      ...chunks.slice(0, 50),
      paragraph('long', long),
      'oops\n\noops\n',
      paragraph('№ 1', `Съёмки: № 5 ½ 🎬 e\u0301 ${'кино '.repeat(9)}`),
      paragraph('longer', `${long}${long}.`),
      ...chunks.slice(50, 80),
      paragraph('again', long.toUpperCase()),
      paragraph('No 1', `съемки: no 5 1⁄2 🎬 é ${'кино '.repeat(9)}`),
      'oops',
    ];
    const read = (much: number) => readParagraphs(lines, { keepTexts: true, much });
    const alone = await read(Number.POSITIVE_INFINITY);
    expect(alone.rejected.map(({ line }) => line)).toEqual([52, 54, 89]);
    const expected = [...reuseAmong(alone.classes, { near: true }).rows];
    expect(expected).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ a: 'again', b: 'long', kind: 'identical' }),
        expect.objectContaining({ a: 'No 1', b: '№ 1', kind: 'identical' }),
      ]),
    );
    for (const much of [0, 5000]) {
      const together = await read(much);
      expect(together.rejected).toEqual(alone.rejected);
      expect([...reuseAmong(together.classes, { near: true }).rows]).toEqual(expected);
      const textsOf = ({ texts, count }: typeof alone.classes) =>
        Array.from({ length: count }, (_, cls) => texts?.get(cls));
      expect(textsOf(together.classes)).toEqual(textsOf(alone.classes));
      await together.second?.close();
    }
  });

  const generator = new ParagraphGenerator(7);
  const varied = Array.from({ length: 1500 }, () => `${generator.line()}\n`);

  test.each<ReuseOptions>([
    { near: true },
    { contained: true },
    { near: true, contained: true, passages: true, reworded: true },
  ])('find the same as one: %o', async (options) => {
    const read = (much: number) => readParagraphs(varied, { keepTexts: options.passages === true, much });
    const alone = await read(Number.POSITIVE_INFINITY);
    expect(alone.second).toBeNull();
    const expected = [...reuseAmong(alone.classes, options).rows];
    expect(expected.length).toBeGreaterThan(200);
    const together = await read(0);
    const { second } = together;
    if (second === null) throw new Error('one thread');
    const found = reuseAmong(together.classes, options, second);
    expect([...found.rows]).toEqual(expected);
    await second.close();
  });

  test('what fails in one thread fails in both, and leaves none waiting', async () => {
    const { classes, second } = await readParagraphs(chunks, { keepTexts: false, much: 0 });
    if (second === null) throw new Error('one thread');
    const tokens = classTokens(classes, second);
    const room = second.numbers(1);
    const sections = countedSections(tokens, second);
    expect(() =>
      second.run('seeds', {
        tokens: { ...tokens, content: null as never },
        rare: second.bytes(1),
        sections,
        starts: room,
      }),
    ).toThrow(TypeError);
    await second.close();
  });

  test('a work begun in the other thread is shared from where this one joins in; what fails there is heard of here', async () => {
    const { classes, second } = await readParagraphs(chunks, { keepTexts: false, much: 0 });
    if (second === null) throw new Error('one thread');
    const tokens = classTokens(classes, second);
    const spokesmen = Uint32Array.from({ length: 1000 }, (_, i) => i % tokens.count);
    const named = (team: Team) =>
      joinedKeys(team.begin('keys', { tokens, spokesmen, shifts: shiftsMemory(team) })());
    expect(named(second)).toEqual(named(alone));
    expect(new Set(named(alone)).size).toBe(Math.min(1000, tokens.count));
    const failing = second.begin('keys', {
      tokens: { ...tokens, content: null as never },
      spokesmen,
      shifts: shiftsMemory(second),
    });
    // However late it is asked for.
    await setTimeout(50);
    expect(failing).toThrow(TypeError);
    await second.close();
  });
});
