/** README, ARCHITECTURE and CONTRIBUTING say what is: commands, files, columns and the table of money are held to the code. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verbs } from '../pipeline/cli/verbs.ts';
import { translator } from '../pipeline/i18n.ts';
import { formatNumber } from '../pipeline/lib/format-number.ts';
import { type Rows, tableNames } from '../pipeline/schemas/tables.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const makefile = read('Makefile');

test.each(documents)('%s names only make verbs that exist', (file) => {
  const named = [...read(file).matchAll(/(?:^|`|LANG_OUT=\w\w )make ([a-z-]+)/gm)].map((match) => match[1]);
  const known = [...makefile.matchAll(/^([a-z-]+):.*##/gm)].map((match) => match[1]);
  for (const verb of named) expect(known, `make ${verb}`).toContain(verb);
});

test('every make verb is told in README, and calls a verb of the command line', () => {
  for (const [, verb] of makefile.matchAll(/^([a-z-]+):.*##/gm)) {
    if (verb !== 'help') expect(read('README.md')).toContain(`make ${verb}`);
    if (!['help', 'test', 'conformance', 'bench', 'bench-read'].includes(verb ?? ''))
      expect(verbs.map(({ name }) => name)).toContain(verb);
  }
});

test.each(documents)('%s names only files that exist', (file) => {
  const paths = [...read(file).matchAll(/`((?:pipeline|schemas|raw|test|docs|bench)\/[\w./-]*[\w/])`/g)];
  for (const [, path] of paths) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
});

test('README lists every table', () => {
  for (const name of tableNames) expect(read('README.md')).toContain(name);
});

/** The articles the project comes with: whoever adds one need not touch README. */
const firstArticles = ['articles/000_044199301686196c.txt', 'articles/001_651e7cbee6e1102a.txt'];

test('the money in README is that of the published figures of the two articles', () => {
  const rows = read('dist/latest/data/figures.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Rows['figures'])
    .filter(({ raw_file }) => firstArticles.includes(raw_file));
  const [, shown] = /<!-- figures -->\n([\s\S]*?)<!-- \/figures -->/.exec(read('README.md')) ?? [];
  expect(shown).toBe(moneyTable(rows));
});

/** One line a different statement, in the order of the amounts. */
function moneyTable(rows: readonly Rows['figures'][]): string {
  const t = translator('en');
  const lines = rows
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .map((row) =>
      [
        row.work_en,
        row.place_en,
        t(`values:measure.${row.measure}.label`),
        `${t(`values:qualifier.${row.qualifier}.label`)} ${formatNumber(row.value ?? 0, 'en')} ${row.currency}`,
        `${row.period_from} – ${row.period_to}`,
        row.verdict === null ? '' : t(`values:verdict.${row.verdict}.label`),
      ].join(' | '),
    );
  const head =
    '| work | place | measure | sum | period | verdict of the conversion |\n|---|---|---|---|---|---|\n';
  return `${head}${[...new Set(lines)].map((line) => `| ${line} |\n`).join('')}`;
}
