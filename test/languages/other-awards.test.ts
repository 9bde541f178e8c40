/** Awards that only end with the name of a better known one. */
import { describe, expect, it } from 'vitest';
import { isOfLongerAward } from '../../pipeline/languages/other-awards.ts';

const isOther = (text: string, name: string): boolean => isOfLongerAward(text, text.indexOf(name), name);

describe('the end of a longer name of an award', () => {
  it.each([
    ['It won three Africa Movie Academy Awards.', 'Academy Awards', true],
    ['She has two Academy Awards.', 'Academy Awards', false],
    ['Two Academy Awards went to it.', 'Academy Awards', false],
    ['The 97th Annual Academy Awards were held.', 'Academy Awards', false],
    ['It won the Best Picture Academy Award.', 'Academy Award', false],
    ['It won the Cannes Palme d’Or.', 'Palme d’Or', false],
  ])('%s', (text, name, other) => {
    expect(isOther(text, name)).toBe(other);
  });
});
