/** The npm package, installed in an empty folder without a network, publishes what the sources publish. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../pipeline/build/dataset.ts';
import { type PackedSources, packedSourcesName } from '../pipeline/build/sources.ts';
import { bytesOf, quiet } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../', import.meta.url));
const corpus = new CorpusFolder({ reference: true });
const home = mkdtempSync(join(tmpdir(), 'silkscreen-package-'));
const modules = join(home, 'node_modules');

interface Locked {
  readonly dev?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
}

/** Lays out what the package depends on as npm would, so that the installation needs no registry. */
function layOutDependencies(): void {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const [path, { dev = false, bin = {} }] of Object.entries(lock.packages)) {
    if (path === '' || dev || !existsSync(join(project, path))) continue;
    cpSync(join(project, path), join(home, path), { recursive: true });
    for (const [name, file] of Object.entries(bin)) {
      if (path.lastIndexOf('node_modules/') === 0)
        symlinkSync(join('..', path.slice('node_modules/'.length), file), join(modules, '.bin', name));
    }
  }
}

const silkscreen = (args: readonly string[], path = process.env.PATH) =>
  run('npx', ['--no-install', 'silkscreen', ...args], {
    cwd: home,
    env: { ...process.env, PATH: path, TZ: 'Pacific/Chatham' },
  });

beforeAll(async () => {
  // Another folder than the checkout: packing writes `compiled/`.
  const sources = join(home, 'sources');
  for (const part of [
    'bin',
    'packaging',
    'pipeline',
    'schemas',
    'raw',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
  ])
    cpSync(join(project, part), join(sources, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(sources, 'node_modules'));
  await run('npm', ['pack', '--silent', '--pack-destination', home], { cwd: sources });
  const tarball = readdirSync(home).find((name) => name.endsWith('.tgz'));
  rmSync(sources, { recursive: true });
  layOutDependencies();
  writeFileSync(join(home, 'package.json'), '{}');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], { cwd: home });
  corpus.article(
    'a.txt',
    'BEIJING, March 3, 2025 (Xinhua) -- The film "Red Silk" earned nearly 300 million rubles (about 25 million yuan) in Russia, said director Andrey Volgin.',
  );
  corpus.article(
    'b.txt',
    '新华社莫斯科3月3日电（记者王明）《红丝绸》票房达到1.2亿元，导演说：“我们很高兴。”',
  );
  corpus.article(
    'c.txt',
    'МОСКВА, 3 марта 2025 года. /ТАСС/. Фильм собрал 700 млн рублей (около 64 млн юаней), сообщили организаторы.',
  );
  cpSync(corpus.raw, join(home, 'corpus'), { recursive: true });
}, 300_000);
afterAll(() => {
  corpus.remove();
  rmSync(home, { recursive: true, force: true });
}, 60_000);

describe('the installed package', () => {
  it('holds plain JavaScript, words and schemas', () => {
    const files = readdirSync(join(modules, 'silkscreen'), { recursive: true, encoding: 'utf8' });
    const endings = new Set(files.map((file) => /[^/](\.[a-z]+)$/.exec(file)?.[1]));
    expect(endings).toEqual(new Set([undefined, '.js', '.json', '.sql', '.md', '.csv']));
  });

  it('publishes the same bytes from an empty folder elsewhere', async () => {
    const { stdout } = await silkscreen(['dataset', '--raw', 'corpus', '--dist', 'published']);
    expect(stdout).toContain('1.0.0');
    await buildDataset(corpus, quiet);
    expect(bytesOf(join(home, 'published/v1.0.0/data'))).toBe(bytesOf(join(corpus.dist, 'v1.0.0/data')));
    expect(bytesOf(join(home, 'published'))).toBe(bytesOf(corpus.dist));
    expect((await silkscreen(['verify', 'published/versions.json', '--raw', 'corpus'])).stdout).toContain(
      'holds',
    );
    expect((await silkscreen(['reproduce', '--raw', 'corpus', '--dist', 'published'])).stdout).toContain(
      'every byte',
    );
  });

  it('makes a new corpus and publishes it, in words of the command it is', async () => {
    expect((await silkscreen(['init', 'fresh'])).stdout).toContain(
      'npx silkscreen dataset --raw fresh --dist fresh-dist',
    );
    writeFileSync(
      join(home, 'fresh/articles/own.txt'),
      'The cartoon earned 500 million rubles in Russia, the distributor said.',
    );
    const { stdout } = await silkscreen([
      'dataset',
      '--raw',
      'fresh',
      '--dist',
      'fresh-dist',
      '--workers',
      '2',
    ]);
    expect(stdout).toContain('1.0.0');
    await expect(silkscreen(['verify', 'fresh-dist', '--raw', 'nowhere'])).rejects.toMatchObject({
      stderr: expect.not.stringContaining('make '),
    });
    await expect(silkscreen(['no-such-verb'])).rejects.toMatchObject({
      stderr: expect.stringContaining('npx silkscreen help'),
    });
    expect(existsSync(join(home, 'fresh/reference/entities'))).toBe(true);
  });

  it('counts as other code when a file of it was changed', async () => {
    const file = join(modules, 'silkscreen/compiled/pipeline/tables/number-cell.js');
    const { sources } = JSON.parse(
      readFileSync(join(modules, 'silkscreen/compiled', packedSourcesName), 'utf8'),
    ) as PackedSources;
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n// changed\n`);
    const { stdout } = await silkscreen(['dataset', '--raw', 'corpus', '--dist', 'published', '--explain']);
    expect(stdout).toContain('code of the pipeline');
    const record = JSON.parse(readFileSync(join(home, 'published/v1.0.0/build.json'), 'utf8')) as {
      digests: Record<string, string>;
    };
    expect(record.digests.pipeline).not.toBe(sources.pipeline);
    expect(record.digests).toMatchObject({ schemas: sources.schemas, lock: sources.lock });
  });

  /** Runtimes of the machine beside the pinned one. */
  const others = [...new Set((process.env.PATH ?? '').split(delimiter))]
    .map((folder) => join(folder, 'node'))
    .filter((file) => !file.includes('node_modules') && existsSync(file));

  it.each(others)('started under %s runs under the pinned runtime', async (node) => {
    const launcher = join(modules, 'silkscreen/bin/silkscreen.js');
    expect((await run(node, [launcher, 'help'])).stdout).toContain('verify');
    await expect(run(node, [launcher, 'no-such-verb'])).rejects.toMatchObject({ code: 2 });
  });
});
