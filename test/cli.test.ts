/** The command line as people use it: build, build again, change one thing, look at the findings, reproduce, release. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verbs } from '../pipeline/cli/verbs.ts';
import { languageCodes } from '../pipeline/contract.ts';
import { bytesOf, foldersAsOptions, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';

const articles = {
  'premiere.txt':
    'The cartoon earned 500 million rubles (4.1 million yuan) in its first week, the distributor said on Monday.\n\nProducer Pavel Zhashkov presented it in Beijing. "We are happy with every hall," Zhashkov told reporters.',
  'cinema.txt':
    'В Харбине 3 марта 2025 года открылся кинотеатр. Билет стоит 45 юаней, зал рассчитан на 300 мест.',
  'festival.txt': '电影节于2025年3月3日开幕，为期五天。主办方表示，门票收入为120万元。',
};

const corpus = new CorpusFolder({ reference: true });
const options = foldersAsOptions(corpus);
const anew = (stdout: string) => Number(/read anew: (\d+)/.exec(stdout)?.[1]);

beforeAll(async () => {
  for (const [name, text] of Object.entries(articles)) corpus.article(name, text);
  corpus.write('articles/premiere.json', '{"published": "2025-03-10"}');
  const { code, stdout, stderr } = await silkscreen(['dataset', ...options]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(anew(stdout)).toBe(3);
  for (const stage of ['collect', 'normalize', 'extract', 'link', 'compare', 'check', 'validate', 'publish'])
    expect(stdout).toMatch(new RegExp(`^${stage} .*\\(\\d+\\.\\d\\d s\\)$`, 'm'));
  expect(stdout).toMatch(/^ {2}amounts +4 {2}Amounts$/m);
  expect(stdout).toMatch(/premiere\.txt:1:20 {2}error {2}conversion-rate\n.*by a factor of 10/);
  expect(stdout).toContain(join(corpus.dist, 'v1.0.0', 'findings.en.md'));
}, 120_000);

afterAll(() => corpus.remove());

describe('dataset', () => {
  test('does nothing when nothing changed, and says so', async () => {
    const before = bytesOf(corpus.dist);
    const { code, stdout } = await silkscreen(['dataset', ...options]);
    expect(code).toBe(0);
    expect(stdout).toBe(`Nothing changed: version 1.0.0 stands in ${join(corpus.dist, 'v1.0.0')}.\n`);
    expect(bytesOf(corpus.dist)).toBe(before);
  });

  test('reads only the article that changed anew, with the bytes of a clean build', async () => {
    corpus.article('cinema.txt', articles['cinema.txt'].replace('45', '48'));
    corpus.article('festival.txt', articles['festival.txt'], { published: '2025-03-04' });
    const { stdout } = await silkscreen(['dataset', ...options]);
    expect(anew(stdout)).toBe(2);
    corpus.article('added.txt', 'The hall has 300 seats, and tickets cost 45 yuan.');
    rmSync(join(corpus.raw, 'articles', 'premiere.txt'));
    expect(anew((await silkscreen(['dataset', ...options])).stdout)).toBe(1);
    corpus.article('premiere.txt', articles['premiere.txt']);
    expect(anew((await silkscreen(['dataset', ...options])).stdout)).toBe(1);
    const clean = {
      raw: corpus.raw,
      dist: join(corpus.home, 'clean'),
      build: join(corpus.home, 'clean-work'),
    };
    expect(anew((await silkscreen(['dataset', ...foldersAsOptions(clean)])).stdout)).toBe(4);
    expect(bytesOf(corpus.dist)).toBe(bytesOf(clean.dist));
  });

  test('mends what someone changed in the published folder', async () => {
    const before = bytesOf(corpus.dist);
    const file = join(corpus.dist, 'v1.0.0', 'build.json');
    for (const content of ['{', 'null', '{"digests": 3}']) {
      writeFileSync(file, content);
      expect(await silkscreen(['dataset', ...options])).toMatchObject({ code: 0, stderr: '' });
      expect(bytesOf(corpus.dist)).toBe(before);
    }
    writeFileSync(join(corpus.dist, 'versions.json'), '{');
    const { code, stderr } = await silkscreen(['dataset', ...options]);
    expect(code).toBe(1);
    expect(stderr).toContain(join(corpus.dist, 'versions.json'));
    rmSync(join(corpus.dist, 'versions.json'));
    expect(await silkscreen(['dataset', ...options])).toMatchObject({ code: 0, stderr: '' });
    expect(bytesOf(corpus.dist)).toBe(before);
  });
});

describe('check', () => {
  test.each([
    ['en', 'Findings: errors', 'error  conversion-rate', 'by a factor of 10'],
    ['ru', 'Замечания: ошибок', 'ошибка  conversion-rate', 'примерно в 10 раз'],
    ['zh', '核查结果：错误', '错误  conversion-rate', '相差约10倍'],
  ])('groups every finding by article, in %s', async (lang, counts, head, sentence) => {
    const { code, stdout } = await silkscreen(['check', ...options], { env: { LANG_OUT: lang } });
    expect(code).toBe(0);
    expect(stdout).toContain(counts);
    expect(stdout).toContain(`articles/premiere.txt:1:20  ${head}`);
    expect(stdout).toContain(sentence);
    const groups = stdout.match(/^articles\/\S+$/gm) ?? [];
    expect(groups).toEqual([...new Set(groups)].sort());
  });

  test('publishes nothing', async () => {
    const dist = join(corpus.home, 'nothing');
    await silkscreen(['check', '--raw', corpus.raw, '--dist', dist, '--build', corpus.build]);
    expect(existsSync(dist)).toBe(false);
  });
});

describe('reproduce', () => {
  test('rebuilds elsewhere with the same bytes', async () => {
    const { code, stdout } = await silkscreen(['reproduce', ...options]);
    expect(code).toBe(0);
    expect(stdout).toContain('every byte is the same');
  });

  test('names the files that came out otherwise', async () => {
    const copy = { ...corpus, raw: corpus.raw, dist: join(corpus.home, 'altered'), build: corpus.build };
    cpSync(corpus.dist, copy.dist, { recursive: true });
    const file = join(copy.dist, 'v1.0.0', 'data', 'amounts.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('48', '49'));
    const { code, stderr } = await silkscreen(['reproduce', ...foldersAsOptions(copy)]);
    expect(code).toBe(1);
    expect(stderr).toContain('data/amounts.csv');
  });

  test('has nothing to rebuild before the first version', async () => {
    const { code, stderr } = await silkscreen([
      'reproduce',
      '--raw',
      corpus.raw,
      '--dist',
      join(corpus.home, 'empty'),
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('make dataset');
  });

  test('says why a corpus that broke since cannot be rebuilt', async () => {
    const broken = join(corpus.home, 'broken');
    cpSync(corpus.raw, broken, { recursive: true });
    writeFileSync(join(broken, 'dataset.json'), '{');
    const { code, stderr } = await silkscreen(['reproduce', '--raw', broken, '--dist', corpus.dist]);
    expect(code).toBe(1);
    expect(stderr).toContain('dataset.json');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('release', () => {
  test('freezes a version: its bytes never change again', async () => {
    const undated = await silkscreen(['release', ...options]);
    expect(undated.code).toBe(2);
    expect(undated.stderr).toContain('--date');
    expect(await silkscreen(['release', ...options, '--date', '2026-13-01'])).toMatchObject({ code: 2 });
    const planned = await silkscreen(['plan', ...options, '--json']);
    expect(planned.code).toBe(0);
    expect(JSON.parse(planned.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
      event: 'result',
      result: 'planned',
      version: '1.0.0',
      since: null,
    });
    const released = await silkscreen(['release', ...options, '--date', '2026-03-01'], {
      env: { LANG_OUT: 'ru' },
    });
    expect(released).toMatchObject({ code: 0, stderr: '' });
    expect(released.stdout).toContain('1.0.0');
    const frozen = join(corpus.dist, 'v1.0.0');
    const before = bytesOf(frozen);
    expect((await silkscreen(['release', ...options])).stdout).toContain('was released before');
    expect(JSON.parse((await silkscreen(['release', ...options, '--json'])).stdout)).toEqual({
      event: 'result',
      result: 'released',
      changed: false,
      version: '1.0.0',
      date: '2026-03-01',
    });
    corpus.article('late.txt', 'The hall has 500 seats, and tickets cost 60 yuan.');
    expect(await silkscreen(['dataset', ...options])).toMatchObject({ code: 0, stderr: '' });
    const { latest, versions } = JSON.parse(readFileSync(join(corpus.dist, 'versions.json'), 'utf8')) as {
      latest: string;
      versions: { version: string; status: string }[];
    };
    expect(latest).not.toBe('1.0.0');
    expect(versions.map(({ version, status }) => [version, status])).toEqual([
      ['1.0.0', 'released'],
      [latest, 'unreleased'],
    ]);
    expect(bytesOf(frozen)).toBe(before);
    expect(bytesOf(join(corpus.dist, 'latest'))).toBe(bytesOf(join(corpus.dist, `v${latest}`)));
  });
});

describe('clean', () => {
  test('removes what a build wrote and nothing else', async () => {
    mkdirSync(corpus.build, { recursive: true });
    writeFileSync(join(corpus.build, 'diary.md'), 'mine');
    const before = bytesOf(corpus.dist);
    expect(await silkscreen(['clean', ...options])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(corpus.build, 'diary.md'), 'utf8')).toBe('mine');
    expect(existsSync(join(corpus.build, 'link.jsonl'))).toBe(false);
    expect(bytesOf(corpus.dist)).toBe(before);
  });
});

describe('usage', () => {
  test.each(languageCodes)('help lists every verb, in %s', async (lang) => {
    const { code, stdout } = await silkscreen(['--help'], { env: { LANG_OUT: lang } });
    expect(code).toBe(0);
    for (const { name } of verbs) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  });

  test.each(verbs.map(({ name }) => name))('%s --help tells its options', async (name) => {
    const { code, stdout } = await silkscreen([name, '--help'], { env: { LANG_OUT: 'zh' } });
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^用法：npx silkscreen ${name}\\b`));
    const verb = verbs.find((candidate) => candidate.name === name);
    for (const option of [...Object.keys(verb?.options ?? {}), 'lang', 'help'])
      expect(stdout).toMatch(new RegExp(`^  --${option}\\b.*\\p{Script=Han}`, 'mu'));
    expect(stdout).toMatch(/^退出码：0 .*2 .*70 /m);
  });

  test.each([
    [['datset'], 'There is no verb datset', 'make help'],
    [['dataset', '--row', 'x'], 'There is no option --row', 'dataset --help'],
    [['dataset', '--raw'], 'The option --raw', 'dataset --help'],
    [['dataset', 'my-corpus'], 'my-corpus is not expected here', 'dataset --help'],
    [['read', '--near'], 'There is no option --near', 'read --help'],
    [['help', 'nosuch'], 'There is no verb nosuch', 'make help'],
  ])('%s is told in words', async (args, says, mend) => {
    const { code, stdout, stderr } = await silkscreen(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr).toContain(`→ `);
    expect(stderr).toContain(mend);
  });

  test('--lang goes before LANG_OUT, wherever it stands', async () => {
    for (const args of [
      ['--lang', 'ru', 'datset'],
      ['datset', '--lang=ru'],
    ]) {
      const { code, stderr } = await silkscreen(args, { env: { LANG_OUT: 'zh' } });
      expect([code, /\p{Script=Cyrillic}/u.test(stderr)]).toEqual([2, true]);
    }
    for (const args of [
      ['help', '--lang', 'fr'],
      ['help', '--lang'],
      ['dataset', '--lang='],
    ])
      expect(await silkscreen(args)).toMatchObject({ code: 2, stdout: '' });
  });

  test('--version is that of the package', async () => {
    expect((await silkscreen(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('in the language asked for', async () => {
    const ru = await silkscreen(['dataset', '--row', 'x'], { env: { LANG_OUT: 'ru' } });
    expect(ru.stderr).toMatch(/^Параметра --row нет\.\n {2}→ Параметры команды/);
    const zh = await silkscreen(['datset'], { env: { LANG_OUT: 'zh' } });
    expect(zh.stderr).toMatch(/^没有 datset 这个命令。\n {2}→ 查看命令列表/);
  });
});
