/** The curator's loop: build, list the candidates, add an entity, build again: its mentions are resolved and its finding is gone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { entityText } from '../pipeline/curate/entity-text.ts';
import { groupsOf } from '../pipeline/curate/groups.ts';
import { Identities } from '../pipeline/link/identities.ts';
import { compileReference } from '../pipeline/schemas/reference.ts';
import type { Rows, TableName } from '../pipeline/schemas/tables.ts';
import { bytesOf, foldersAsOptions, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';

const articles = {
  'a.txt':
    'Продюсер Сергей Волгин представил картину в Пекине.\n\nСъёмки начнутся весной, сообщил Сергей Волгин журналистам.',
  'b.txt':
    'Producer Sergey Volgin presented the film in Beijing on Monday.\n\nDirector Wang Xiaoshuai joined him at the premiere.',
  'c.txt':
    'The festival opened on Monday. Producer Sergei Volgin came with director Wang Xiaoshuai and his crew.',
  'd.txt': '导演王小帅出席了首映式。\n\n记者问及新片，导演王小帅说，影片将于明年上映。',
  'e.txt': 'Режиссёр Ван Сяошуай приехал на фестиваль в Харбин.',
  'secret.txt': 'Director Pavel Oreshkin came to Harbin. Pavel Oreshkin said the film was ready.',
};

type Row = Readonly<Record<string, string>>;

describe('from the list to the file', () => {
  const corpus = new CorpusFolder({ reference: true });
  const options = foldersAsOptions(corpus);
  const list = join(corpus.build, 'candidates.csv');
  const listed = () => parse(readFileSync(list), { columns: true }) as Row[];
  const rows = <Name extends TableName>(name: Name): Rows[Name][] =>
    readFileSync(join(corpus.dist, 'latest/data', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Rows[Name]);
  const unresolved = () =>
    rows('findings')
      .filter(({ check_id }) => check_id === 'unresolved-name')
      .map(({ actual }) => actual);

  beforeAll(async () => {
    for (const [name, text] of Object.entries(articles))
      corpus.article(name, text, name === 'secret.txt' ? { text_policy: 'none' } : undefined);
    expect((await silkscreen(['dataset', ...options])).code).toBe(0);
    expect(await silkscreen(['candidates', ...options])).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(() => corpus.remove());

  test('one person in three spellings is one row, with places, sentences and an entity that holds them all', () => {
    const volgin = listed().find(({ name_en }) => name_en?.endsWith('Volgin'));
    expect(volgin).toMatchObject({
      type: 'person',
      name_ru: 'Сергей Волгин',
      n_articles: '3',
      n_mentions: '4',
      languages: 'en ru',
    });
    expect(volgin?.places).toBe('articles/a.txt:1 articles/a.txt:3 articles/b.txt:1 articles/c.txt:1');
    expect([volgin?.example_1, volgin?.example_2]).toEqual([
      'Продюсер Сергей Волгин представил картину в Пекине.',
      'Producer Sergey Volgin presented the film in Beijing on Monday.',
    ]);
    const proposed = JSON.parse(volgin?.proposed_entity ?? '') as { id: string };
    expect(compileReference('entity')(proposed)).toEqual([]);
    expect(volgin?.proposed_file).toBe(`reference/entities/${proposed.id}.json`);
    expect(volgin?.command).toBe(
      `npx silkscreen entity add ${volgin?.candidate_id} --raw ${corpus.raw} --build ${corpus.build}`,
    );
  });

  test('characters, Pinyin and Russian of one Chinese name are one row', () => {
    const wang = listed().find(({ name_zh }) => name_zh === '王小帅');
    expect(wang).toMatchObject({ name_en: 'Wang Xiaoshuai', name_ru: 'Ван Сяошуай', n_articles: '4' });
  });

  test('what more articles name comes first; words that the text policy keeps back are not in the list', () => {
    const counts = listed().map(({ n_articles }) => Number(n_articles));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(readFileSync(list, 'utf8')).not.toContain('Oreshkin');
  });

  test('the same list whatever came before', async () => {
    const before = bytesOf(corpus.build);
    expect((await silkscreen(['candidates', ...options])).code).toBe(0);
    expect(bytesOf(corpus.build)).toBe(before);
  });

  test('entity add makes a file that the next build uses; a second one is refused', async () => {
    expect(unresolved()).toContain('Сергей Волгин');
    const id = listed().find(({ name_ru }) => name_ru === 'Сергей Волгин')?.candidate_id ?? '';
    const added = await silkscreen(['entity', 'add', id, ...options]);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    const file = join(corpus.raw, 'reference/entities', 'person-sergei-volgin.json');
    const other = join(corpus.raw, 'reference/entities', 'person-sergey-volgin.json');
    const made = existsSync(file) ? file : other;
    const text = readFileSync(made, 'utf8');
    expect(entityText(JSON.parse(text) as object)).toBe(text);
    expect((await silkscreen(['dataset', ...options])).code).toBe(0);
    expect(unresolved()).not.toContain('Сергей Волгин');
    const mentions = rows('mentions').filter(({ text: words }) => /Волгин|Volgin/.test(words ?? ''));
    expect(new Set(mentions.map(({ entity_id }) => entity_id)).size).toBe(1);
    expect(mentions.every(({ entity_id }) => made.includes(entity_id))).toBe(true);
    expect(mentions).toHaveLength(4);
    const again = await silkscreen(['entity', 'add', id, ...options]);
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/person-serge[iy]-volgin/);
  }, 60_000);

  test('by options; a name that another entity has is refused with both', async () => {
    const args = [
      '--type',
      'organization',
      '--name-en',
      'Harbour Films',
      '--name-ru',
      'Гавань-фильм',
      '--source',
      'its site',
    ];
    expect((await silkscreen(['entity', 'add', ...args, '--alias', 'zh:港湾影业', ...options])).code).toBe(0);
    const made = JSON.parse(
      readFileSync(join(corpus.raw, 'reference/entities/org-harbour-films.json'), 'utf8'),
    ) as object;
    expect(made).toMatchObject({
      names: { en: { value: 'Harbour Films', source: 'its site' } },
      aliases: [{ alias: '港湾影业' }],
    });
    const twice = await silkscreen([
      'entity',
      'add',
      '--type',
      'work',
      '--name-zh',
      '港灣影業',
      '--source',
      'poster',
      ...options,
    ]);
    expect(twice.code).toBe(1);
    expect(twice.stderr).toMatch(/org-harbour-films.*work-/);
  });

  test.each([
    [['entity', 'add'], /--type/],
    [['entity', 'remove', 'ent-1'], /entity add/],
    [['entity', 'add', '--type', 'planet', '--name-en', 'Mars', '--source', 'x'], /planet/],
    [['entity', 'add', '--type', 'work', '--name-en', 'Mars'], /--source/],
    [['entity', 'add', 'ent-0123456789abcdef'], /ent-0123456789abcdef/],
  ])('%s is wrong usage', async (args, says) => {
    const { code, stderr } = await silkscreen([...args, ...options]);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe('judgements in a corpus', () => {
  let corpus: CorpusFolder;
  afterEach(() => corpus.remove());

  test('a merged id stays in entities; one that nobody names is refused with its line', async () => {
    corpus = new CorpusFolder({ reference: true });
    corpus.article('a.txt', articles['a.txt']);
    corpus.article('z.txt', '制片人谢尔盖·沃尔金在北京介绍影片。');
    const judge = (...lines: string[]) =>
      corpus.write('reference/judgements.csv', ['a,b,judgement,reason,source', ...lines, ''].join('\n'));
    judge('person:ru:Сергей Волгин,person:zh:谢尔盖·沃尔金,same,The same poster,studio');
    const options = foldersAsOptions(corpus);
    const built = await silkscreen(['dataset', ...options]);
    expect(built).toMatchObject({ code: 0, stderr: '' });
    const entities = readFileSync(join(corpus.dist, 'latest/data/entities.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Rows['entities']);
    const stays = entities.find(({ name_ru }) => name_ru === 'Сергей Волгин');
    expect(stays).toMatchObject({ name_zh: '谢尔盖·沃尔金', n_articles: 2, merged_into: null });
    const merged = entities.filter(({ merged_into }) => merged_into !== null);
    expect(merged).toMatchObject([
      { merged_into: stays?.entity_id, name_zh: '谢尔盖·沃尔金', n_mentions: 0 },
    ]);
    expect((await silkscreen(['verify', join(corpus.dist, 'versions.json')])).code).toBe(0);
    const file = join(corpus.dist, 'latest/data/entities.jsonl');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(`"merged_into":"${stays?.entity_id}"`, `"merged_into":"${merged[0]?.entity_id}"`),
    );
    const broken = await silkscreen(['verify', join(corpus.dist, 'latest')]);
    expect(broken.code).toBe(1);
    expect(broken.stdout + broken.stderr).toContain(`${merged[0]?.entity_id} was merged into`);
    judge('person:ru:Сергей Волгин,person:zh:谢尔盖·沃金,same,Mistyped,studio');
    const refused = await silkscreen(['check', ...options]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/judgements\.csv:2: .*谢尔盖·沃金/);
    judge('person:ru:Никто Нетов,person:zh:谢尔盖·沃尔金,same,Mistyped where it would stay,studio');
    const first = await silkscreen(['check', ...options]);
    expect(first.code).toBe(1);
    expect(first.stderr).toMatch(/judgements\.csv:2: .*Никто Нетов/);
  }, 60_000);
});

describe('groups', () => {
  const name = (entity_id: string, lang: 'en' | 'ru' | 'zh', words: string, type = 'person') =>
    ({ entity_id, lang, name: words, type, n_mentions: 1, first_article: 'a.txt' }) as const as Parameters<
      typeof groupsOf
    >[0][number];
  const grouped = (...names: ReturnType<typeof name>[]) =>
    groupsOf(names, new Identities([], new Map())).map(({ ids }) => [...ids].sort());

  test.each([
    [
      'initials of the only one',
      [name('ent-1', 'ru', 'Сергей Волгин'), name('ent-2', 'ru', 'С. Волгиным')],
      1,
    ],
    [
      'initials of two',
      [
        name('ent-1', 'ru', 'Сергей Волгин'),
        name('ent-2', 'ru', 'Семён Волгин'),
        name('ent-3', 'ru', 'С. Волгин'),
      ],
      3,
    ],
    [
      'a patronymic',
      [name('ent-1', 'ru', 'Сергей Волгин'), name('ent-2', 'ru', 'Сергей Петрович Волгин')],
      1,
    ],
    ['Wade–Giles', [name('ent-1', 'en', 'Chang Tso-chi'), name('ent-2', 'zh', '张作骥')], 1],
    [
      'two names read alike',
      [name('ent-1', 'en', 'Li Wei'), name('ent-2', 'zh', '李伟'), name('ent-3', 'zh', '李薇')],
      3,
    ],
    ['a swapped digraph', [name('ent-1', 'en', 'Pavel Zhashkov'), name('ent-2', 'en', 'Pavel Zashkov')], 1],
    ['brothers', [name('ent-1', 'en', 'Pavel Orlov'), name('ent-2', 'en', 'Peter Orlov')], 2],
    [
      'a title with its article',
      [name('ent-1', 'en', 'The Long Winter', 'work'), name('ent-2', 'en', 'Long Winter', 'work')],
      1,
    ],
    [
      'a film and a firm of one name',
      [name('ent-1', 'en', 'Long Winter', 'work'), name('ent-2', 'en', 'Long Winter', 'organization')],
      2,
    ],
  ])('%s', (_says, names, count) => {
    expect(grouped(...names)).toHaveLength(count);
    expect(grouped(...names.toReversed())).toHaveLength(count);
  });
});
