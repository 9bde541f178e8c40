/** Saved pages: which text is the article's, what the page states about it, in which encoding it came, and pages that mean no good. */
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../pipeline/collect/page/charset.ts';
import { dayIn } from '../../pipeline/collect/page/page-date.ts';
import { readPage } from '../../pipeline/collect/page/read-page.ts';
import { encodeAs } from '../fixtures/legacy-bytes.ts';
import { savedPage } from '../fixtures/saved-page.ts';

const lead =
  'HARBIN, March 10 -- A cinema with 300 seats opened on Tuesday, its owners said, and tickets cost 45 yuan.';
const second =
  'The film earned over 12.5 million yuan in its first week, the distributor said in a statement.';

function textOf(source: string): string {
  const read = readPage(source);
  if (!read.ok) throw new Error(read.reason);
  return read.text;
}

function statedBy(head: string, body?: string) {
  const parts = { title: 'Small cinema opens', head, paragraphs: [lead, second] };
  const read = readPage(savedPage(body === undefined ? parts : { ...parts, body }));
  return read.ok ? read.stated : null;
}

describe('the main text', () => {
  test('is headline and paragraphs, nothing of the site', () => {
    const page = savedPage({ title: 'Small cinema opens', paragraphs: [lead, second] });
    expect(textOf(page)).toBe(`Small cinema opens\n\n${lead}\n\n${second}`);
  });

  test('has a paragraph for a block, a line for a break, a row of cells for a row of a table', () => {
    const body = `<div>${lead}<br>A line.<br><br>${second}</div>
      <table><tr><th>Film</th><th>Yuan</th></tr><tr><td>Paper <b>Lanterns</b></td><td>12&nbsp;million</td></tr></table>
      <ul><li>First, of three.</li><li>Second, of three.</li></ul>`;
    expect(textOf(savedPage({ title: 'Small cinema opens', body }))).toBe(
      `Small cinema opens\n\n${lead}\nA line.\n\n${second}\n\nFilm\tYuan\n\nPaper Lanterns\t12\u00a0million\n\nFirst, of three.\n\nSecond, of three.`,
    );
  });

  test('keeps a dateline that looks like an author, and leaves out what is hidden', () => {
    const body = `<p class="dateline">HARBIN, March 10 (Agency) --</p><p>${lead}</p><p>${second}</p>
      <p style="color: red; display:none">Hidden: 9 million dollars.</p><p hidden>And 8 million.</p>`;
    const text = textOf(savedPage({ title: 'Small cinema opens', body }));
    expect(text).toContain('HARBIN, March 10 (Agency) --\n\n');
    expect(text).not.toMatch(/9 million|8 million/);
  });

  test('is found in a form around the whole page, and in short Chinese news of lines', () => {
    const form = savedPage({ title: 'Small cinema opens', paragraphs: [lead, second] })
      .replace('<body>', '<body><form action="/x">')
      .replace('</body>', '</form></body>');
    expect(textOf(form)).toContain(second);
    const lines =
      '　　3月10日，哈尔滨一家新影院开业。主办方表示，影院设有300个座位，票价为45元。<br>　　发行方表示，影片首周票房超过1250万元。';
    const chinese = textOf(
      savedPage({ title: '哈尔滨一家小影院开业', lang: 'zh-CN', body: `<div id="content">${lines}</div>` }),
    );
    expect(chinese).toContain('票价为45元。\n　　发行方');
  });

  test('survives markup that is not closed, nested wrongly, or cut off', () => {
    const broken = `<html><body><div><p>${lead}<p><b>${second}<div><i>And a third paragraph, which is cut o`;
    expect(textOf(broken)).toContain(`${lead}\n\n${second}`);
  });
});

describe('what a page states', () => {
  test('headline, day, publisher, address', () => {
    const head = `<meta property="og:site_name" content="The  Daily"><link rel="canonical" href="https://daily.example/a b">
      <meta property="article:published_time" content="2025-03-10T23:50:00+08:00">`;
    expect(statedBy(head)).toEqual({
      title: 'Small cinema opens',
      publisher: 'The Daily',
      published: '2025-03-10',
      source_url: 'https://daily.example/a%20b',
    });
  });

  test('structured data come first, in a list or a graph; broken ones say nothing', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'No' },
        { '@type': ['NewsArticle'], datePublished: '2025-03-09', publisher: { name: 'The Paper' } },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script>
      <script type="application/ld+json">${JSON.stringify(data)}</script><meta name="date" content="2024-01-01">`;
    expect(statedBy(head)).toMatchObject({ published: '2025-03-09', publisher: 'The Paper' });
  });

  test('one time on the page is its day, several are nobody’s', () => {
    const once = `<time datetime="2025-03-10T08:00Z">March 10</time><p>${lead}</p><p>${second}</p>`;
    expect(statedBy('', once)).toMatchObject({ published: '2025-03-10' });
    expect(statedBy('', `${once}<time datetime="2025-03-08">earlier</time>`)).not.toHaveProperty('published');
  });

  test('its language only where the text does not show it', () => {
    expect(statedBy('')).not.toHaveProperty('lang');
    const rows = `<table>${'<tr><td>12,5</td><td>45 / 300</td><td>2025</td></tr>'.repeat(8)}</table>`;
    const read = readPage(`<html lang="ru-RU"><body>${rows}</body></html>`);
    expect(read).toMatchObject({ ok: true, stated: { lang: 'ru' } });
  });

  test.each([
    ['2025-03-10T23:50:00+08:00', '2025-03-10'],
    ['2025/3/9 12:00', '2025-03-09'],
    ['20250310', '2025-03-10'],
    ['2025年3月10日', '2025-03-10'],
    ['Mon, 10 Mar 2025 08:00:00 GMT', '2025-03-10'],
    ['2025-02-30', null],
    ['yesterday', null],
    ['1741593600', null],
  ])('the day of %s is %s', (stated, day) => {
    expect(dayIn(stated)).toBe(day);
  });
});

describe('encodings', () => {
  const declaring = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>В Харбине открылся кинотеатр, билет стоит 45 юаней, сообщили владельцы.</p></body></html>`;

  test('what the page declares is read so, unless the bytes are plainly UTF-8', () => {
    const bytes = encodeAs('windows-1251', declaring('windows-1251'));
    expect(decodePage(bytes)).toMatchObject({
      ok: true,
      encoding: 'windows-1251',
      text: declaring('windows-1251'),
    });
    expect(decodePage(Buffer.from(declaring('gb2312')))).toMatchObject({ ok: true, encoding: 'utf-8' });
  });

  test('Western European and KOI8-R bytes are read by their declaration', () => {
    const west = Buffer.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>A caf\xe9 for \xa35</p>',
      'latin1',
    );
    expect(decodePage(west)).toMatchObject({
      encoding: 'windows-1252',
      text: expect.stringContaining('café for £5'),
    });
    const koi = Buffer.from('<meta charset=koi8-r><p>\xeb\xc9\xce\xcf</p>', 'latin1');
    expect(decodePage(koi)).toMatchObject({ encoding: 'koi8-r', text: expect.stringContaining('Кино') });
  });
});

describe('pages that mean no good', () => {
  test.each([
    ['nothing', ''],
    [
      'a list of links',
      `<ul>${'<li><a href="/a">The story of a film, and more of it</a></li>'.repeat(60)}</ul>`,
    ],
    ['scripts only', '<script>document.write("a text, of 5 million dollars")</script>'],
  ])('%s has no main text', (_, source) => {
    expect(readPage(source)).toEqual({ ok: false, reason: 'no-main-text' });
  });

  test.each([
    ['nested beyond measure', '<div>'.repeat(200_000)],
    ['of countless elements', '<i>a</i>'.repeat(200_000)],
    ['of countless entities', `<p>${'&lt;'.repeat(300_000)}</p>`],
  ])('one %s is refused at once', (_, source) => {
    expect(readPage(source)).toEqual({ ok: false, reason: 'markup' });
  });

  test('depth that browsers bear costs nothing', () => {
    const page = `${'<div>'.repeat(900)}<p>${lead}</p><p>${second}</p>`;
    expect(textOf(page)).toContain(`${lead}\n\n${second}`);
  });
});
