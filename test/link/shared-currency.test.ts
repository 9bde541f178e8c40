/** Whose kroner, crowns or pesos a sum is in, where only the rest of the article tells. */
import { expect, it } from 'vitest';
import { read } from './passages/passage.ts';

it.each([
  // The name in full makes the later ones clear, whoever else is named beside them.
  [
    'The prize is worth 50,000 Danish kroner.\n\nThe jury named a film by an Icelander. The award and 15,000 kroner went to a comedy.',
    ['DKK', 'DKK'],
  ],
  ['The prize is 20,000 Mexican pesos.\n\nA Chilean won. The second prize is 10,000 pesos.', ['MXN', 'MXN']],
  [
    'The film cost 30 million Czech crowns.\n\nA Dane produced it. It took 12 million crowns.',
    ['CZK', 'CZK'],
  ],
  // Without it the places of the article do, where they are of one country.
  [
    'Filming in Oslo ended.\n\nThe Norwegian fund gave a grant.\n\nThe budget was 12 million kroner.',
    ['NOK'],
  ],
  // The sentence itself goes first; two full names, places of two countries or one place tell nothing; crowns are worn.
  ['The prize is worth 50,000 Danish kroner.\n\nIn Norway the film took 3 million kroner.', ['DKK', 'NOK']],
  [
    'The prize is 50,000 Danish kroner. The grant is 80,000 Norwegian kroner.\n\nThe fee is 900 kroner.',
    ['DKK', 'NOK'],
  ],
  ['A Swede and a Dane came.\n\nOslo paid.\n\nThe fee is 900,000 kroner.', []],
  ['A Swedish team came.\n\nThe fee is 900,000 kroner.', []],
  ['Prague was quiet.\n\nA Czech museum opened.\n\nIt shows 30 crowns.', []],
])('%s', (text, codes) => {
  expect(read(text, 'en', '2025-09-10').amounts.map(({ currency }) => currency)).toEqual(codes);
});
