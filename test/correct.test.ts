/** Corrections change what is published and all that follows from it; one that came to nothing refuses the dataset with file and line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { VersionChanges } from '../pipeline/publish/changes/version-changes.ts';
import type { Rows, TableName } from '../pipeline/schemas/tables.ts';
import { foldersAsOptions, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';

const english =
  'Red Silk tops the weekend\n\nMOSCOW, Oct. 3, 2025 (Xinhua) -- The film "Red Silk" earned 700 million rubles (about 60 million yuan) at the Russian box office, producer Sergei Volgin told reporters.\n\n"We are happy with 120 screens," Volgin said on Friday.\n';
const russian =
  'Кассовые сборы\n\nМосква, 4 октября 2025 года. Фильм «Красный шёлк» собрал в российском прокате 650 млн рублей. Об этом сообщил продюсер Сергей Волгин.\n';
const chinese =
  '《红丝绸》票房\n\n新华社莫斯科2025年10月5日电 影片《红丝绸》在俄罗斯票房达6亿卢布。制片人谢尔盖·沃尔金说：“我们很高兴。”\n';

const head = 'correction_id,table,row_id,column,expected,action,value,reason,source';

describe('corrections', () => {
  let corpus: CorpusFolder;

  function opened(): CorpusFolder {
    corpus = new CorpusFolder({ reference: true });
    corpus.article('en.txt', english);
    corpus.article('ru.txt', russian);
    corpus.article('zh.txt', chinese);
    return corpus;
  }
  afterEach(() => corpus.remove());

  const rows = <Name extends TableName>(name: Name): Rows[Name][] =>
    readFileSync(join(corpus.dist, 'latest/data', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Rows[Name]);
  const correct = (...lines: readonly string[]) =>
    corpus.write('reference/corrections.csv', `${[head, ...lines].join('\n')}\n`);
  const build = () => silkscreen(['dataset', ...foldersAsOptions(corpus)]);

  test('override, drop, and what follows; then refused when nothing is as expected', async () => {
    opened();
    expect((await build()).code).toBe(0);
    const sum = (file: string, currency: string) => {
      const found = rows('amounts').find((a) => a.article_id === `art-${file}` && a.currency === currency);
      if (!found) throw new Error(`no ${currency} in ${file}`);
      return found;
    };
    const [en, ru, zh] = [sum('en', 'RUB'), sum('ru', 'RUB'), sum('zh', 'RUB')];
    const count = rows('counts').find((c) => c.text?.includes('120'));
    const volgin = rows('mentions').find((m) => m.text === 'Сергей Волгин');
    expect(rows('conversions')).toHaveLength(1);
    expect(rows('facts').find((f) => f.article_id === 'art-ru' && f.predicate === 'box_office')?.value).toBe(
      65e7,
    );

    correct(
      `cor-en-sum,amounts,${en.amount_id},value,700000000,override,710000000,Misprint,studio`,
      `cor-ru-sum,amounts,${ru.amount_id},value,650000000,override,710000000,Misprint,studio`,
      `cor-zh-sum,amounts,${zh.amount_id},value,600000000,drop,,Not a sum of money,the article`,
      `cor-count,counts,${count?.count_id},value,120,override,1200,Digit lost,studio`,
      `cor-volgin,mentions,${volgin?.mention_id},entity_id,${volgin?.entity_id},override,person-andrey-volgin,He is meant,studio`,
      'cor-title,articles,art-ru,title,Кассовые сборы,override,Сборы фильма,Title of the site,the site',
      'cor-day,articles,art-zh,published_edtf,2025-10-05,override,2025-10-06,Day of the site,the site',
    );
    const { code, stderr } = await build();
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(sum('en', 'RUB')).toMatchObject({ value: 71e7, correction_id: 'cor-en-sum' });
    expect(sum('ru', 'RUB')).toMatchObject({ value: 71e7, correction_id: 'cor-ru-sum' });
    expect(rows('amounts').some((a) => a.amount_id === zh.amount_id)).toBe(false);
    expect(rows('figures').find((f) => f.amount_id === en.amount_id)).toMatchObject({
      value: 71e7,
      correction_id: 'cor-en-sum',
    });
    // What follows sees the corrected value: the conversion, the fact.
    expect(rows('conversions')[0]?.implied_rate).toBeCloseTo(710 / 60, 4);
    expect(rows('facts').find((f) => f.article_id === 'art-ru' && f.predicate === 'box_office')?.value).toBe(
      71e7,
    );
    expect(rows('facts').some((f) => f.article_id === 'art-zh' && f.predicate === 'box_office')).toBe(false);
    expect(rows('counts').find((c) => c.count_id === count?.count_id)).toMatchObject({
      value: 1200,
      correction_id: 'cor-count',
    });
    expect(rows('mentions').find((m) => m.mention_id === volgin?.mention_id)).toMatchObject({
      entity_id: 'person-andrey-volgin',
      match: 'judged',
      correction_id: 'cor-volgin',
    });
    const article = (id: string) => rows('articles').find(({ article_id }) => article_id === id);
    expect(article('art-ru')).toMatchObject({ title: 'Сборы фильма', correction_id: 'cor-title' });
    expect(article('art-zh')).toMatchObject({
      published_edtf: '2025-10-06',
      published_basis: 'correction',
      correction_id: 'cor-day',
    });
    expect((await silkscreen(['verify', join(corpus.dist, 'versions.json'), '--raw', corpus.raw])).code).toBe(
      0,
    );

    // The same inputs give the same bytes from scratch as from the run before.
    const again = await silkscreen(['reproduce', ...foldersAsOptions(corpus)]);
    expect(again).toMatchObject({ code: 0 });

    correct(`cor-en-sum,amounts,${en.amount_id},value,690000000,override,710000000,Misprint,studio`);
    const other = await build();
    expect(other.code).toBe(1);
    expect(other.stderr).toMatch(/corrections\.csv:2: .*value.*"700000000".*"690000000"/);

    correct('cor-gone,amounts,amt-0123456789abcdef,value,1,drop,,Gone,nobody');
    const gone = await build();
    expect(gone.code).toBe(1);
    expect(gone.stderr).toMatch(/corrections\.csv:2: .*amt-0123456789abcdef/);
  }, 120_000);

  test('a release and its correction: the change is told with its cause', async () => {
    opened();
    expect((await build()).code).toBe(0);
    const released = await silkscreen(['release', ...foldersAsOptions(corpus), '--date', '2026-01-05']);
    expect(released).toMatchObject({ code: 0 });
    const sum = rows('amounts').find((a) => a.article_id === 'art-ru');
    correct(`cor-ru-sum,amounts,${sum?.amount_id},value,650000000,override,710000000,Misprint,studio`);
    expect(await build()).toMatchObject({ code: 0, stderr: '' });
    const changes = JSON.parse(
      readFileSync(join(corpus.dist, 'latest/changes.json'), 'utf8'),
    ) as VersionChanges;
    expect(changes.level).toBe('minor');
    const changed = changes.difference.tables.amounts?.rows.changed;
    expect(changed?.by_cause).toEqual({ reference: 1 });
    expect(changed?.list[0]?.cells.map(({ column }) => column)).toContain('correction_id');
  }, 60_000);

  test('an entity that no article names is refused with file and line', async () => {
    opened();
    expect((await build()).code).toBe(0);
    const sum = rows('amounts').find((a) => a.article_id === 'art-ru');
    correct(
      `cor-ru,amounts,${sum?.amount_id},subject_id,${sum?.subject_id},override,work-nobody-named,Other film,studio`,
    );
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain('corrections.csv:2');
    expect(stderr).toContain('work-nobody-named');
  }, 60_000);

  test.each([
    [
      'a column that is none',
      'cor-a,amounts,amt-1,colour,1,override,2,Wrong,nobody',
      /colour.*value, value_to/,
    ],
    ['a value that does not fit', 'cor-a,amounts,amt-1,value,1,override,many,Wrong,nobody', /"many"/],
    ['a code that is none', 'cor-a,amounts,amt-1,measure,other,override,weather,Wrong,nobody', /"weather"/],
    ['an article that is dropped', 'cor-a,articles,art-en,title,x,drop,,Wrong,nobody', /articles/],
    ['a day that is none', 'cor-a,dates,dat-1,edtf,2025,override,2025-02-31,Wrong,nobody', /2025-02-31/],
  ])('%s is refused before anything is read', async (_says, line, says) => {
    opened();
    correct(line);
    const { code, stderr } = await silkscreen(['check', '--raw', corpus.raw, '--build', corpus.build]);
    expect(code).toBe(1);
    expect(stderr).toContain('corrections.csv:2');
    expect(stderr).toMatch(says);
  });

  test('two corrections of one cell, or with one id, name each other', async () => {
    opened();
    correct(
      'cor-a,amounts,amt-1,value,1,override,2,Wrong,nobody',
      'cor-b,amounts,amt-1,value,1,override,3,Wrong,nobody',
    );
    expect((await silkscreen(['check', '--raw', corpus.raw, '--build', corpus.build])).stderr).toMatch(
      /csv:3: .*line 2/,
    );
    correct(
      'cor-a,amounts,amt-1,value,1,override,2,Wrong,nobody',
      'cor-a,amounts,amt-2,value,1,drop,,Wrong,nobody',
    );
    expect((await silkscreen(['check', '--raw', corpus.raw, '--build', corpus.build])).stderr).toMatch(
      /csv:3: .*line 2/,
    );
  });
});
