/** What a line is told to hold is what it holds, and what needs a sign is found wherever that sign stands. */
import { expect, test } from 'vitest';
import { roleByWords } from '../../pipeline/normalize/boilerplate.ts';
import {
  ADDRESS,
  COLON,
  CREDIT,
  DIGIT,
  LETTER,
  QUOTED,
  SENTENCE,
  STEP,
  signsOf,
} from '../../pipeline/normalize/line-signs.ts';

test.each([
  ['', 0],
  ['***', 0],
  ['Кино', LETTER],
  ['影展', LETTER],
  ['12', DIGIT],
  ['Home › Film', LETTER | STEP],
  ['文娱 / 电影', LETTER | STEP | ADDRESS | CREDIT],
  ['a: b', LETTER | SENTENCE | COLON | CREDIT],
  ['«Да', LETTER | SENTENCE | QUOTED],
  ['„', QUOTED],
  ['（图）', LETTER | CREDIT],
  ['me@post', LETTER | ADDRESS],
])('%s', (line, signs) => {
  expect(signsOf(line)).toBe(signs);
});

const inTheMiddle = { first: false, headed: false, nearEnd: false, nearFoot: false, inFrame: true };
test.each([
  ['* * * *', 'wrapper'],
  ['https://news.example/film/42', 'wrapper'],
  ['www.news.example', 'wrapper'],
  ['#кино #прокат', 'wrapper'],
  ['👁 1 204 💬 17', 'wrapper'],
  ['Реклама. ООО «Луч», erid: 2VtzqwABC', 'wrapper'],
  ['Home › Culture › Film', 'wrapper'],
  ['Published: 4 May 2025', 'wrapper'],
  ['Market wrap | 19 March 2026, 18:45', 'wrapper'],
  ['The crew on the set (Photo: Nordlys Film)', 'caption'],
  ['A scene in the harbour Getty Images', 'caption'],
  ['The crew came back to the harbour on 4 May.', null],
] as const)('%s is told by its signs', (line, role) => {
  expect(roleByWords(line, inTheMiddle)).toBe(role);
});
