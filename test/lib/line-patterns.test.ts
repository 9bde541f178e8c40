import { expect, test } from 'vitest';
import { headerWords as english } from '../../pipeline/languages/en/header-words.ts';
import { headerWords as chinese } from '../../pipeline/languages/zh/header-words.ts';
import { LinePatterns } from '../../pipeline/lib/line-patterns.ts';

const lines = [
  'Read also: Three films',
  'read more here',
  'I read also what she wrote',
  'Re',
  '',
  '（ 编辑：张三）',
  '编辑张三说',
  'contributed to this report by mail',
  '12 comments',
  'Kelvin \u212Aelvin',
  '\u212Aelvin',
];

test.each([
  ['words at the start, whatever their case', [/^(?:read (?:also|more)|kel)/iu]],
  ['a bracket and spaces that may be missing', [/^[（(]?\s*编辑\s*：/u]],
  ['figures', [/^\d{1,3} comments?$/u]],
  ['several patterns', [/^nothing/u, /^I /u, /^Re$/u]],
  ['an alternative that is not tied to the start', [/^nothing|this report/u]],
  ['one that may begin with anything', [/^\p{Lu}\p{Ll}+ also/u, /^.{3}d/u]],
  ['a bar within a group and a class', [/^(?:I|R[|e])(?:$|\|)/u]],
])('%s', (_, patterns) => {
  const tried = new LinePatterns(...patterns);
  for (const line of lines) expect(tried.test(line)).toBe(patterns.some((pattern) => pattern.test(line)));
});

test('lines around an article are told by them', () => {
  expect(english.wrappers.test('Follow us on the usual channels')).toBe(true);
  expect(english.wrappers.test('He told us to follow')).toBe(false);
  expect(english.disclaimer.test('THE VIEWS EXPRESSED here are those of the author')).toBe(true);
  expect(chinese.captions.test('（资料图）')).toBe(true);
  expect(chinese.captions.test('他展示了资料图')).toBe(false);
});
