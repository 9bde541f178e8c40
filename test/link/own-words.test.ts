/** What is told in the words of one language stands with that language: facts are read by `link/` in the words it is given. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesBelow } from '../../pipeline/lib/folder.ts';

const folder = fileURLToPath(new URL('../../pipeline/link/', import.meta.url));
/** Files on letters and names across scripts speak of letters. */
const files = filesBelow(folder).files.filter((file) => !file.startsWith('scripts/'));

/** Comments give examples in every language. */
const withoutComments = (source: string) =>
  source.replace(/\/\*.*?\*\//gsu, '').replace(/(?:^|\s)\/\/\s.*$/gmu, '');

const foreignLetters = /[\p{Script=Cyrillic}\p{Script=Han}]/u;

const linesWithLetters = (source: string) =>
  withoutComments(source)
    .split('\n')
    .filter((line) => foreignLetters.test(line));

test('there are files to look at', () => {
  expect(files).toContain('facts/release.ts');
});

test.each(files)('%s holds no Russian or Chinese word', (file) => {
  expect(linesWithLetters(readFileSync(`${folder}/${file}`, 'utf8'))).toEqual([]);
});

test('a word in a pattern is seen, an example in a comment is not', () => {
  expect(linesWithLetters('// 由甲执导\nconst a = 1; // «Х»\n/** 某 */ const b = /票房/u;')).toEqual([
    ' const b = /票房/u;',
  ]);
});
