/** A long name may be shortened to its first and last word, once it has been told in full. */
import { expect, test } from 'vitest';
import type { FoundName, Reading } from '../../pipeline/contract.ts';
import { shortForms } from '../../pipeline/link/short-forms.ts';

function readingsOf(...texts: readonly string[]): Reading[] {
  return texts.map((text, paragraph) => ({
    paragraph,
    role: 'body',
    lang: 'en',
    text,
    sentences: [{ start: 0, end: text.length }],
  }));
}

/** The places where a name stands in full. */
function known(readings: readonly Reading[], id: string, name: string): FoundName[] {
  return readings
    .filter(({ text }) => text.includes(name))
    .map(({ paragraph, text }) => ({
      paragraph,
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      rule: 'name.authority',
      certainty: 'stated',
      type: id.startsWith('event') ? 'event' : 'place',
      name,
      form: 'full',
      entity_id: id,
      role: null,
    }));
}

const film = 'Harbin International Film Market';
const shortened = (texts: readonly string[], ...names: readonly (readonly [string, string])[]) => {
  const readings = readingsOf(...texts);
  return shortForms(
    readings,
    names.flatMap(([id, name]) => known(readings, id, name)),
  ).map(({ paragraph, start, end, entity_id }) => [
    readings[paragraph]?.text.slice(start, end),
    paragraph,
    entity_id,
  ]);
};

test('after the full name, in the same paragraph or later', () => {
  expect(
    shortened(
      [`The ${film} opened. The Harbin market is large.`, 'The Harbin market closed.'],
      ['event-film', film],
    ),
  ).toEqual([
    ['Harbin market', 0, 'event-film'],
    ['Harbin market', 1, 'event-film'],
  ]);
});

test('never before it', () => {
  expect(shortened(['The Harbin market opened.', `The ${film} closed.`], ['event-film', film])).toEqual([]);
});

test('never for other words, or for words that are not side by side', () => {
  expect(
    shortened(
      [`The ${film} opened.`, 'The Moscow market, Harbin: market, harbin market.'],
      ['event-film', film],
    ),
  ).toEqual([]);
});

test('not for a place, and not for a name of two words', () => {
  expect(shortened([`The ${film} opened.`, 'The Harbin market closed.'], ['place-film', film])).toEqual([]);
  expect(
    shortened(['The Harbin Market opened.', 'The Harbin market closed.'], ['event-film', 'Harbin Market']),
  ).toEqual([]);
});

test('not when two names of the article share it', () => {
  const music = 'Harbin Summer Music Market';
  expect(
    shortened(
      [`The ${film} and the ${music} opened.`, 'The Harbin market closed.'],
      ['event-film', film],
      ['event-music', music],
    ),
  ).toEqual([]);
});
