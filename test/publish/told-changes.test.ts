/** How changes are told: long values where they differ, many files by their folders. */
import { expect, it } from 'vitest';
import { filesTold } from '../../pipeline/cli/file-names.ts';
import { aroundDifference } from '../../pipeline/publish/changes/differing-words.ts';

it('short values stay whole', () => {
  expect(aroundDifference('nearly 700 million', 'nearly 710 million', 40)).toEqual([
    'nearly 700 million',
    'nearly 710 million',
  ]);
});

it('long ones are cut to where they differ, at a word, within the limit', () => {
  const before = `${'The co-production set a record. '.repeat(9)}It earned nearly 700 million rubles ${'in spring '.repeat(9)}`;
  const [old, now] = aroundDifference(before, before.replace('700', '710'), 60);
  expect(old).toBe('…It earned nearly 700 million rubles in spring in spring in…');
  expect(now).toBe('…It earned nearly 710 million rubles in spring in spring in…');
  const chinese = `${'影片在各地上映。'.repeat(20)}票房近7亿元${'，观众好评如潮'.repeat(9)}`;
  for (const text of aroundDifference(chinese, chinese.replace('7', '8'), 30)) {
    expect(Array.from(text).length).toBeLessThanOrEqual(30);
    expect(text).toMatch(/票房近[78]亿元/);
  }
});

it('one that goes on where the other ends shows what was added', () => {
  const text = 'word '.repeat(50);
  const [, now] = aroundDifference(text, `${text}and more`, 40);
  expect(now).toContain('and more');
});

it('files of a large folder are counted', () => {
  const many = Array.from({ length: 9 }, (_, n) => `data/${n}.csv`);
  expect(filesTold(['README.md', 'build.json', ...many, 'load/load.py'])).toBe(
    'README.md, build.json, data/ (9), load/load.py',
  );
});
