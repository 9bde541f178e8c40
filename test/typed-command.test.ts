/** Messages name the command their reader has: make in the project, npx where the package was installed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verbs } from '../pipeline/cli/verbs.ts';
import { verbsOfBoth, withoutMake } from '../pipeline/lib/typed-command.ts';

describe('verbs said in messages', () => {
  it.each([
    ['Publish first: make dataset', 'Publish first: npx silkscreen dataset'],
    ['make dataset RAW=my-corpus', 'npx silkscreen dataset --raw my-corpus'],
    ['make dataset RAW=c DIST=c-dist, then', 'npx silkscreen dataset --raw c --dist c-dist, then'],
    ['Составьте список заново: make candidates.', 'Составьте список заново: npx silkscreen candidates.'],
    ['运行 make check 查看原因。', '运行 npx silkscreen check 查看原因。'],
    ['or make it longer; make datasets', 'or make it longer; make datasets'],
  ])('%s', (said, typed) => {
    expect(withoutMake(said)).toBe(typed);
  });

  it('are all that the Makefile and the command line share', () => {
    const makefile = readFileSync(new URL('../Makefile', import.meta.url), 'utf8');
    const targets = [...makefile.matchAll(/^([a-z-]+):/gmu)].map(([, name]) => name);
    const own = [...verbs.map(({ name }) => name), 'help'];
    expect([...verbsOfBoth].sort()).toEqual(own.filter((name) => targets.includes(name)).sort());
  });
});
