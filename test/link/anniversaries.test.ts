/** Which dated event an anniversary is of: the phrase nearest to the count, with the parties the sentence names. */
import { expect, test } from 'vitest';
import type { LanguageCode } from '../../pipeline/contract.ts';
import { eventNamed } from '../../pipeline/link/anniversaries.ts';
import { projectContext } from '../fixtures/check-run.ts';

const named = (text: string, count: string, lang: LanguageCode) => {
  const start = text.indexOf(count);
  const span = { start, end: start + count.length };
  return eventNamed(text, { start: 0, end: text.length }, span, lang, projectContext())?.id ?? null;
};

test.each<[string, string, LanguageCode, string | null]>([
  ["The 75th anniversary of the founding of the People's Republic of China.", '75th', 'en', 'founding-prc'],
  [
    'The 80th anniversary of the victory in the Great Patriotic War.',
    '80th',
    'en',
    'victory-great-patriotic-war',
  ],
  ['The 80th anniversary of the founding of the United Nations.', '80th', 'en', 'founding-un'],
  ['К 80-летию Победы в Великой Отечественной войне.', '80-летию', 'ru', 'victory-great-patriotic-war'],
  ['Концерт к 75-летию образования КНР.', '75-летию', 'ru', 'founding-prc'],
  ['庆祝中华人民共和国成立75周年。', '75', 'zh', 'founding-prc'],
  ['慶祝中華人民共和國成立75週年。', '75', 'zh', 'founding-prc'],
  ['The 20th anniversary of the film club.', '20th', 'en', null],
  ['К 20-летию киноклуба.', '20-летию', 'ru', null],
  ['影院开业20周年。', '20', 'zh', null],
])('%s', (text, count, lang, event) => {
  expect(named(text, count, lang)).toBe(event);
});

test('relations between two countries need both of them', () => {
  const text = 'The 75th anniversary of the establishment of diplomatic relations between China and Russia.';
  const event = named(text, '75th', 'en');
  expect(event).not.toBeNull();
  expect(projectContext().anniversaries.find(({ id }) => id === event)?.parties).toEqual(
    expect.arrayContaining(['place-china', 'place-russia']),
  );
  expect(
    named('The 75th anniversary of the establishment of diplomatic relations with Atlantis.', '75th', 'en'),
  ).toBeNull();
});

test('of two events the nearest phrase decides', () => {
  const text =
    'After the founding of the United Nations was celebrated, the 75th anniversary of the founding of the PRC followed.';
  expect(named(text, '75th', 'en')).toBe('founding-prc');
});
