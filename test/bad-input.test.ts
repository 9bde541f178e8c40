/** Whatever stands in the corpus folder: each fault is a finding or an error that names file, place and mend, and the rest goes on. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Artefacts } from '../pipeline/build/artefacts.ts';
import type { Article } from '../pipeline/contract.ts';
import type { FindingRow } from './fixtures/check-run.ts';
import { type CommandResult, foldersAsOptions, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';
import { encodeAs, utf16 } from './fixtures/legacy-bytes.ts';

const english = (n: number) =>
  `The organizers said on Monday that cinema number ${n} had opened in Harbin. The hall has 300 seats, and tickets cost 45 yuan.`;
const russian =
  'В понедельник организаторы сообщили, что в Харбине открылся новый кинотеатр. Билет стоит 45 юаней, зал рассчитан на триста мест.';
const chinese =
  '主办方周一表示，哈尔滨的一家新影院已经开业。票价为45元，影厅设有三百个座位，开业首日的全部场次均已售罄。';

const corpus = new CorpusFolder();
let run: CommandResult;
let findings: FindingRow[];
let articles: Map<string, Article>;

beforeAll(async () => {
  const write = (name: string, content: string | Uint8Array) => corpus.article(name, content);
  write('good.txt', english(1));
  write('empty.txt', '');
  write('blank.txt', ' \r\n\t\u3000\u200b\n');
  write('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d));
  write('noise.txt', randomBytes(4096));
  write(
    'broken.txt',
    Buffer.concat([Buffer.from(`${russian}\n${russian}`), Uint8Array.of(0xd0), Buffer.from(` ${russian}`)]),
  );
  write('utf16-le-mark.txt', utf16(`${english(2)}`, { big: false, mark: true }));
  write('utf16-be-mark.txt', utf16(`${english(3)}`, { big: true, mark: true }));
  write('utf16-le.txt', utf16(`${english(4)}`, { big: false, mark: false }));
  write('utf16-be.txt', utf16(`${english(5)}`, { big: true, mark: false }));
  write('cyrillic-1251.txt', encodeAs('windows-1251', russian));
  write('chinese-gb.txt', encodeAs('gb18030', chinese));
  write('mark.txt', `\ufeff${english(6)}`);
  write('crlf.txt', `${english(7)}\r\n\r\n${english(8)}\r\n`);
  write(
    'page.txt',
    `<!DOCTYPE html>\n<html><head><title>News</title></head><body><p>${english(9)}</p></body></html>`,
  );
  write('twin-a.txt', english(10));
  write('twin-b.txt', english(10));
  write('huge.txt', `${english(11)} `.repeat(Math.ceil(50e6 / english(11).length)));
  write(
    'French.txt',
    'Le film sera présenté au festival de Pékin au mois de mars, selon les organisateurs de la manifestation, qui attendent 300 invités.',
  );
  write(
    'Ukrainian.txt',
    'Стрічку покажуть на пекінському фестивалі в березні, повідомили організатори. Глядачі побачать її українською мовою з китайськими субтитрами.',
  );
  write('Japanese.txt', '主催者によると、この作品は三月に北京で開かれる映画祭で上映される予定だという。');
  const names = [
    'Stem.txt',
    'stem.txt',
    'stem.TXT',
    'stem.text',
    'below/stem.txt',
    'st em.txt',
    'st-em.txt',
    'ste\u0301m.txt',
    'st\u00e9m.txt',
    'stem..txt',
    '《片名》.txt',
  ];
  names.forEach((name, i) => {
    write(name, english(20 + i));
  });
  corpus.article('sidecar-broken.txt', english(40));
  corpus.write('articles/sidecar-broken.json', '{"text_policy": "none"');
  corpus.article('sidecar-wrong.txt', english(41), { text_policy: 'secret', colour: 'red' });
  corpus.article('sidecar-date.txt', english(42), { published: 'last Monday' });
  corpus.article('sidecar-mark.txt', english(43));
  corpus.write('articles/sidecar-mark.json', '\ufeff{"published": "2025-03-10"}');
  corpus.write('articles/nobody.json', '{"text_policy": "none"}');
  corpus.write('articles/notes.docx', 'PK');
  corpus.write('articles/.hidden.txt', english(44));
  mkdirSync(join(corpus.raw, 'articles', 'folder.txt'));
  symlinkSync('/nowhere/at/all', join(corpus.raw, 'articles', 'link.txt'));
  run = await silkscreen(['dataset', ...foldersAsOptions(corpus)]);
  const artefacts = new Artefacts(corpus.build);
  const lines = readFileSync(artefacts.check, 'utf8').trimEnd().split('\n');
  findings = lines.map((line) => JSON.parse(line) as FindingRow);
  articles = new Map();
  for await (const article of artefacts.articles()) articles.set(article.raw_file, article);
}, 120_000);

afterAll(() => corpus.remove());

const of = (name: string, check?: string) =>
  findings.filter((f) => f.raw_file === `articles/${name}` && (check === undefined || f.check_id === check));

describe('a corpus of bad files', () => {
  test('is published all the same, and in the time of a test', () => {
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(articles.get('articles/good.txt')?.amounts[0]?.value).toBe('45');
  });

  test.each([
    ['empty.txt', 'no text'],
    ['blank.txt', 'no text'],
    ['picture.txt', 'binary'],
    ['noise.txt', 'binary'],
    ['page.txt', 'web page'],
    ['huge.txt', 'larger than any article (49 MB'],
    ['sidecar-broken.txt', 'sidecar-broken.json'],
    ['sidecar-wrong.txt', '/colour is not known to the schema'],
    ['sidecar-date.txt', '"last Monday"'],
  ])('%s is left out and says why: %s', (name, reason) => {
    const [finding, ...more] = of(name);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ check_id: 'unreadable-file', severity: 'error', article_id: null });
    expect(finding?.message_en).toContain(`articles/${name}`);
    expect(finding?.message_en).toContain(reason);
    expect(articles.has(`articles/${name}`)).toBe(false);
  });

  test.each([
    ['utf16-le-mark.txt', 'utf-16le', english(2)],
    ['utf16-be-mark.txt', 'utf-16be', english(3)],
    ['utf16-le.txt', 'utf-16le', english(4)],
    ['utf16-be.txt', 'utf-16be', english(5)],
    ['cyrillic-1251.txt', 'windows-1251', russian],
    ['chinese-gb.txt', 'gb18030', chinese],
  ])('%s is read as %s and says so', (name, encoding, text) => {
    expect(articles.get(`articles/${name}`)).toMatchObject({ encoding, text });
    expect(of(name, 'file-encoding')).toMatchObject([{ severity: 'info', actual: encoding }]);
  });

  test('a broken byte is told with its line and offset', () => {
    const [finding] = of('broken.txt', 'file-encoding');
    const offset = Buffer.byteLength(`${russian}\n${russian}`);
    expect(finding).toMatchObject({ severity: 'warning', actual: null, expected: null });
    expect(finding?.message_en).toContain(`the first in line 2 (byte ${offset})`);
    expect(articles.get('articles/broken.txt')?.text).toContain('\ufffd');
    expect(of('broken.txt', 'text-damage')).toHaveLength(1);
  });

  test('a byte order mark and CRLF are nothing to speak of', () => {
    expect(articles.get('articles/mark.txt')?.text).toBe(english(6));
    expect(articles.get('articles/crlf.txt')?.amounts).toHaveLength(2);
    expect(of('mark.txt', 'file-encoding')).toEqual([]);
    expect(articles.get('articles/sidecar-mark.txt')?.published.edtf).toBe('2025-03-10');
  });

  test('of two files with the same bytes the second is left out', () => {
    expect(articles.has('articles/twin-a.txt')).toBe(true);
    expect(articles.has('articles/twin-b.txt')).toBe(false);
    expect(of('twin-b.txt')).toMatchObject([{ check_id: 'same-bytes', severity: 'warning' }]);
    expect(of('twin-b.txt')[0]?.message_en).toContain('articles/twin-a.txt');
  });

  test.each(['French.txt', 'Ukrainian.txt', 'Japanese.txt'])('%s is kept, unread', (name) => {
    expect(articles.get(`articles/${name}`)?.lang).toBe('und');
    expect(of(name, 'unsupported-language')).toHaveLength(1);
    expect(articles.get(`articles/${name}`)?.amounts).toEqual([]);
  });

  test('files whose stems collide keep ids of their own', () => {
    const stems = [...articles.values()].filter(({ raw_file }) => /st.{0,2}m|片名/iu.test(raw_file));
    expect(stems).toHaveLength(11);
    expect(new Set(stems.map(({ article_id }) => article_id)).size).toBe(11);
    expect(articles.get('articles/stem.txt')?.article_id).toBe('art-stem');
  });

  test('what is no article is named, what is hidden is not', () => {
    for (const name of ['nobody.json', 'notes.docx', 'link.txt'])
      expect(run.stdout).toContain(`articles/${name}`);
    expect(run.stdout).not.toContain('hidden');
    expect(run.stdout).not.toContain('folder.txt');
  });

  test('every sentence is told in three languages', () => {
    for (const { message_en, message_ru, message_zh } of findings) {
      expect(message_en).toMatch(/[A-Za-z].*\.$/su);
      expect(message_ru).toMatch(/\p{Script=Cyrillic}.*\.$/su);
      expect(message_zh).toMatch(/\p{Script=Han}.*。$/su);
    }
  });
});
