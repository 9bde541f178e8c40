/** The verbs that stream: articles in, what they state out; paragraphs in, what they share out. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { silkscreen } from './fixtures/command-line.ts';

interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly [field: string]: unknown;
}

interface Answer {
  readonly id: unknown;
  readonly ok: boolean;
  readonly reason?: string;
  readonly lang: string;
  readonly published: string | null;
  readonly amounts: readonly Item[];
  readonly dates: readonly Item[];
  readonly counts: readonly Item[];
  readonly quotes: readonly Item[];
  readonly mentions: readonly Item[];
  readonly findings: readonly Item[];
}

async function read(lines: readonly unknown[], args: readonly string[] = [], lang = 'en'): Promise<Answer[]> {
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const { code, stdout, stderr } = await silkscreen(['read', ...args], { input, env: { LANG_OUT: lang } });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

/** One sentence, and what stands in it: amounts, dates, quotations. */
const sentences: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['The film earned nearly 700 million rubles in 2024', ['nearly 700 million rubles'], ['2024'], []],
  ['The ticket costs $12.', ['$12'], [], []],
  ['Box office: 64 million yuan', ['64 million yuan'], [], []],
  ['"We are glad to come back," producer Pavel Zhashkov said.', [], [], ['We are glad to come back,']],
  ['The festival opens on September 14, 2025.', [], ['September 14, 2025'], []],
  ['Photo exhibition tickets sold for 300 euros in May 2024.', ['300 euros'], ['May 2024'], []],
  ['Source of the money: a loan of 5 billion yen.', ['5 billion yen'], [], []],
  ['Сборы составили около 191,4 млн рублей.', ['около 191,4 млн рублей'], [], []],
  ['Премьера состоится 14 сентября 2025 года', [], ['14 сентября 2025 года'], []],
  ['«Мы рады вернуться», — сказал продюсер Павел Жашков.', [], [], ['Мы рады вернуться']],
  ['Фото продано за 300 евро.', ['300 евро'], [], []],
  ['票房突破5亿元', ['5亿元'], [], []],
  ['电影节将于2025年9月14日开幕。', [], ['2025年9月14日'], []],
  ['他说：“我们很高兴回来。”', [], [], ['我们很高兴回来。']],
  ['图书定价45元。', ['45元'], [], []],
];

describe('read', () => {
  test('answers every line, in order, with the id it came with', async () => {
    const answers = await read([
      { id: 'a', text: 'Tickets cost 45 yuan.' },
      'not JSON',
      '[1]',
      '   ',
      { id: 7, text: 'Билет стоит 45 юаней.' },
      { text: 'no id' },
      { id: 'b' },
      { id: 'c', text: 'Bonjour', lang: 'fr' },
      { id: 'd', text: 'x', published: 'yesterday' },
      { id: 'e', text: '' },
      { id: 'f', text: '票价45元。', lang: 'zh', published: '2025-03' },
      { id: 'g', text: '\ud800 lone \u0000 and \u2028 odd', lang: null, published: null, more: true },
    ]);
    expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
      ['a', true],
      [null, false],
      [null, false],
      [null, false],
      [7, true],
      [null, false],
      ['b', false],
      ['c', false],
      ['d', false],
      ['e', true],
      ['f', true],
      ['g', true],
    ]);
    expect(answers.map(({ reason }) => reason?.split(/[ :]/)[0])).toEqual([
      undefined,
      'The',
      'The',
      'The',
      undefined,
      '`id`',
      '`text`',
      '`lang`',
      '`published`',
      undefined,
      undefined,
      undefined,
    ]);
    expect(answers[10]?.published).toBe('2025-03');
  });

  test('an id keeps its digits, however many', async () => {
    const text = '"text":"Tickets cost 45 yuan."';
    const input = [
      `{"id":1840000000000000001,${text}}`,
      `{"of":{"id":7},"id":-1840000000000000002,${text}}`,
      '{"id":1840000000000000003,"text":null}',
      `{"id":"1840000000000000004",${text}}`,
      `{"id":2.50,${text}}`,
      `{"id":1e400,${text}}`,
    ].join('\n');
    const { stdout } = await silkscreen(['read'], { input });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => /^\{"id":(.*?),"ok":(\w+)/.exec(line)?.slice(1));
    expect(ids).toEqual([
      ['1840000000000000001', 'true'],
      ['-1840000000000000002', 'true'],
      ['1840000000000000003', 'false'],
      ['"1840000000000000004"', 'true'],
      ['2.5', 'true'],
      ['null', 'false'],
    ]);
  });

  test('says why a line is refused in the language asked for', async () => {
    const [ru] = await read([{ id: 1, text: 3 }], [], 'ru');
    const [zh] = await read([{ id: 1, text: 3 }], [], 'zh');
    expect([ru?.reason, zh?.reason]).toEqual(['Значением `text` должен быть текст.', '`text` 须为文本。']);
  });

  test('a single sentence yields what it states: a short line is no caption', async () => {
    const answers = await read(sentences.map(([text], id) => ({ id, text })));
    const texts = (items: readonly Item[] = []) => items.map(({ text }) => text);
    for (const [i, [text, amounts, dates, quotes]] of sentences.entries()) {
      const answer = answers[i];
      expect([texts(answer?.amounts), texts(answer?.dates), texts(answer?.quotes)], text).toEqual([
        amounts,
        dates,
        quotes,
      ]);
    }
  });

  test('offsets are code points of the given text', async () => {
    const text =
      '🎬🎬 The film “𝔑𝔬𝔯𝔱𝔥” earned 700 million rubles (about 64 million yuan), producer Pavel Zhashkov said in Beijing. 🎉 Tickets cost 45 yuan.';
    const [answer] = await read([{ id: 1, text, published: '2025-08-20' }]);
    const points = Array.from(text);
    expect(answer?.amounts.map((item) => item.text)).toEqual([
      '700 million rubles',
      'about 64 million yuan',
      '45 yuan',
    ]);
    for (const kind of ['amounts', 'dates', 'counts', 'quotes', 'mentions', 'findings'] as const) {
      for (const { start, end, text: slice } of answer?.[kind] ?? [])
        if (start !== null) expect(points.slice(start, end).join('')).toBe(slice);
    }
  });

  test('knows the authority file when it is given', async () => {
    const line = { id: 1, text: 'The State Film Administration published the figures.' };
    const [without] = await read([line]);
    const [withIt] = await read(
      [line],
      ['--reference', fileURLToPath(new URL('../raw/reference', import.meta.url))],
    );
    expect(withIt?.mentions[0]).toMatchObject({ entity_id: 'org-china-film-administration' });
    expect(without?.mentions[0]?.entity_id).not.toBe('org-china-film-administration');
  });

  test('a reference folder that is not there is refused, not read as an empty one', async () => {
    const { code, stderr } = await silkscreen(['read', '--reference', 'raw/refernce'], { input: '' });
    expect(code).toBe(2);
    expect(stderr).toContain('raw/refernce');
  });

  test('a file that begins with a byte order mark, ends with CRLF and lacks the last line end', async () => {
    const input = '\ufeff{"id":1,"text":"Tickets cost 45 yuan."}\r\n{"id":2,"text":"Tickets cost 46 yuan."}';
    const { stdout } = await silkscreen(['read'], { input });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  test('gives the same answers whatever stands around an article', async () => {
    const lines = sentences.map(([text], id) => ({ id, text }));
    const forward = await read(lines);
    const backward = await read(lines.toReversed());
    expect(backward.toReversed()).toEqual(forward);
  });

  test('ends quietly when the reader closes the pipe', async () => {
    const line = JSON.stringify({ id: 'x', text: 'Tickets cost 45 yuan. '.repeat(40) });
    const child = spawn(process.execPath, ['pipeline/cli.ts', 'read']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdin.on('error', () => undefined);
    const feed = () => {
      while (child.stdin.writable && child.stdin.write(`${line}\n`));
    };
    child.stdin.on('drain', feed);
    child.stdout.once('data', () => child.stdout.destroy());
    feed();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });

  test('other verbs are quiet too', () => {
    const { status, stderr } = spawnSync('sh', [
      '-c',
      '"$0" pipeline/cli.ts help | true; :',
      process.execPath,
    ]);
    expect([status, String(stderr)]).toEqual([0, '']);
  });

  test('waits for a slow reader without filling memory', async () => {
    const line = `${JSON.stringify({ id: 'x', text: 'Tickets cost 45 yuan. '.repeat(20) })}\n`;
    const { code, stdout, stderr } = await silkscreen(['read'], { input: line.repeat(2000) });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toHaveLength(2001);
  });
});

describe('reuse', () => {
  const lead =
    'The animated feature Northern Lights, which grossed nearly 300 million rubles in Russian cinemas over the winter holidays, will open in Chinese theaters in October.';
  const paragraphs = [
    { id: 'a', text: lead, group: 'one' },
    { id: 'b', text: lead.toUpperCase(), group: 'two' },
    { id: 'c', text: lead.replace('300', '400').replace('October', 'November') },
    { id: 'd', text: 'The jury of the festival is headed by a composer from Harbin.' },
  ];
  const input = `${paragraphs.map((each) => JSON.stringify(each)).join('\n')}\nnot JSON\n`;

  const pairs = async (...args: string[]) => {
    const { code, stdout, stderr } = await silkscreen(['reuse', ...args], { input });
    expect([code, stderr]).toEqual([0, '']);
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  test('identical paragraphs always, other relations when asked for, bad lines answered', async () => {
    expect(await pairs()).toMatchObject([
      { ok: false, line: 5, reason: 'not-json' },
      { a: 'a', b: 'b', kind: 'identical', similarity: 1, a_start: 0, a_end: lead.length },
    ]);
    const all = await pairs('--near', '--contained', '--passages');
    expect(all.map(({ a, b, kind }) => [a, b, kind])).toEqual([
      [undefined, undefined, undefined],
      ['a', 'b', 'identical'],
      ['a', 'c', 'near'],
      ['a', 'c', 'passage'],
    ]);
    expect(all[2]).toMatchObject({ numbers_differ: true });
  });

  test('refuses what it does not know', async () => {
    expect(await silkscreen(['reuse', '--nearly'], { input })).toMatchObject({ code: 2, stdout: '' });
  });
});
