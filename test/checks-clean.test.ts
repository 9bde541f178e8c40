/** Clean agency copy, written for this test: no check may find a fault in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltArticle, build, referenceContext } from './golden-build.ts';

const folder = fileURLToPath(new URL('./checks-clean/', import.meta.url));
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({
    name: name.slice(0, -'.txt'.length),
    text: readFileSync(`${folder}${name}`, 'utf8'),
    sidecar: null,
  }));

let built: ReadonlyMap<string, BuiltArticle> = new Map();
beforeAll(async () => {
  built = await build(texts, referenceContext());
}, 60_000);

describe('clean agency copy', () => {
  it('holds at least twenty articles', () => {
    expect(texts.length).toBeGreaterThanOrEqual(20);
  });

  it.each(texts.map(({ name }) => name))('%s: no warning, no error', (name) => {
    const findings = built.get(name)?.findings ?? [];
    const faults = findings.filter(({ severity }) => severity !== 'info');
    expect(faults.map(({ check_id, message_en }) => `${check_id}: ${message_en}`)).toEqual([]);
  });
});
