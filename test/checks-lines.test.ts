/** Checks held against many short articles, one a line: the number of findings it must have, then its text, paragraphs parted by " ¶ ". */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltArticle, build, referenceContext } from './golden-build.ts';

const folder = fileURLToPath(new URL('./checks-lines/', import.meta.url));

/** Files are named after their checks. */
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((file) => {
    const check = file.slice(0, -'.txt'.length);
    const lines = readFileSync(`${folder}${file}`, 'utf8').split('\n');
    const articles = lines
      .filter((line) => line !== '')
      .map((line, index) => ({
        name: `${check}-${index}`,
        fires: Number(line.slice(0, 1)),
        text: line.slice(2).replaceAll(' ¶ ', '\n\n'),
        sidecar: null,
      }));
    return { check, articles };
  });

let built: ReadonlyMap<string, BuiltArticle> = new Map();
beforeAll(async () => {
  built = await build(
    files.flatMap(({ articles }) => articles),
    referenceContext(),
  );
}, 60_000);

describe.each(files)('$check', ({ check, articles }) => {
  it('has lines that fire and at least as many that do not', () => {
    const firing = articles.filter(({ fires }) => fires > 0).length;
    expect(firing).toBeGreaterThan(0);
    expect(articles.length - firing).toBeGreaterThanOrEqual(firing);
  });

  it.each(articles)('$fires: $text', ({ name, fires }) => {
    const found = (built.get(name)?.findings ?? []).filter(({ check_id }) => check_id === check);
    expect(found.map(({ message_en }) => message_en)).toHaveLength(fires);
  });
});
