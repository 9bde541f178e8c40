/** One walk tells each list the places where something of its own begins, and no list those of another. */
import { expect, test } from 'vitest';
import { Openings } from '../../pipeline/lib/openings.ts';

const openings = new Openings();
const offices = openings.phrases(['局长', '外交部长', '长']);
const surnames = openings.characters('王李', '张𠮷');
const digits = openings.table(
  Uint8Array.from({ length: 0x80 }, (_, unit) => (/\d/u.test(String.fromCharCode(unit)) ? 1 : 0)),
);

function placesOf(text: string, lists: number): number[] {
  const found: number[] = [];
  for (let at = openings.next(text, lists, 0); at < text.length; at = openings.next(text, lists, at + 1))
    found.push(at);
  return found;
}

test.each([
  ['外交部长王毅与局长李3', [0, 3, 7, 8], [4, 9], [10]],
  ['局', [], [], []],
  ['', [], [], []],
  ['张长2025', [1], [0], [2, 3, 4, 5]],
])('%s', (text, office, surname, digit) => {
  expect(placesOf(text, offices)).toEqual(office);
  expect(placesOf(text, surnames)).toEqual(surname);
  expect(placesOf(text, digits)).toEqual(digit);
  expect(placesOf(text, offices | surnames)).toEqual([...office, ...surname].sort((a, b) => a - b));
  for (let at = -1; at <= text.length; at += 1) {
    expect((openings.at(text, at) & offices) !== 0).toBe(office.includes(at));
    expect(openings.has(surnames, text, at)).toBe(surname.includes(at));
  }
});

test('a text holds something of a list or nothing, whichever text was asked about before', () => {
  for (let times = 0; times < 2; times += 1) {
    expect(openings.holds('外交部长', offices)).toBe(true);
    expect(openings.holds('外交部长', surnames)).toBe(false);
    expect(openings.holds('王毅', surnames)).toBe(true);
    expect(openings.holds('', surnames)).toBe(false);
  }
});

test('no more lists than a number has bits', () => {
  const full = new Openings();
  const lists = Array.from({ length: 32 }, () => full.characters('一'));
  expect(new Set(lists).size).toBe(32);
  expect(() => full.characters('二')).toThrow(RangeError);
});

test('a list made after a text was walked through holds in it too', () => {
  const some = new Openings();
  const office = some.phrases(['局长']);
  expect(some.next('局长王毅', office, 0)).toBe(0);
  const name = some.phrases(['王毅']);
  expect(some.next('局长王毅', name, 0)).toBe(2);
  expect(some.at('局长王毅', 2)).toBe(name);
});
