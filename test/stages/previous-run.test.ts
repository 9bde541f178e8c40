/** Lines of an earlier run are offered again only when all four stages tell of the same article and the same content. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Artefacts, type ArticleStage, articleStages } from '../../pipeline/build/artefacts.ts';
import { PreviousRun } from '../../pipeline/build/previous-run.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silkscreen-previous-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = (digit: string) => digit.repeat(64);
const line = (id: string, digit: string, more = '1') =>
  `{"article_id":"art-${id}","key":"${key(digit)}","more":${more}}\n`;

function write(contents: Partial<Record<ArticleStage, string>>, all = ''): Artefacts {
  const artefacts = new Artefacts(folder);
  for (const stage of articleStages) writeFileSync(artefacts.stage(stage), contents[stage] ?? all);
  return artefacts;
}

async function offered(artefacts: Artefacts, ...asked: readonly [string, string][]): Promise<boolean[]> {
  const previous = new PreviousRun(artefacts);
  const answers: boolean[] = [];
  for (const [id, digit] of asked) answers.push((await previous.linesOf(`art-${id}`, key(digit))) !== null);
  await previous.close();
  return answers;
}

test('the same content is offered, other content is not', async () => {
  const artefacts = write({}, line('a', '1') + line('b', '2') + line('d', '4'));
  expect(await offered(artefacts, ['a', '1'], ['b', '9'], ['c', '3'], ['d', '4'], ['e', '5'])).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});

test('a run that never happened offers nothing', async () => {
  expect(await offered(new Artefacts(join(folder, 'nowhere')), ['a', '1'])).toEqual([false]);
});

test('stages of two runs side by side offer nothing from where they part', async () => {
  const old = line('a', '1') + line('b', '2');
  expect(
    await offered(write({ link: line('a', '1') + line('b', '7') }, old), ['a', '1'], ['b', '2']),
  ).toEqual([true, false]);
  expect(
    await offered(
      write({ collect: line('a', '1') + line('aa', '8') + line('b', '2') }, old),
      ['a', '1'],
      ['aa', '8'],
      ['b', '2'],
    ),
  ).toEqual([true, false, false]);
  expect(await offered(write({ extract: line('a', '1') }, old), ['a', '1'], ['b', '2'])).toEqual([
    true,
    false,
  ]);
});

test('a line that is cut off, or was written by an older program, offers nothing', async () => {
  expect(
    await offered(write({ normalize: line('a', '1').slice(0, -3) }, line('a', '1')), ['a', '1']),
  ).toEqual([false]);
  expect(await offered(write({}, '{"article_id":"art-a","more":1}\n'), ['a', '1'])).toEqual([false]);
});
