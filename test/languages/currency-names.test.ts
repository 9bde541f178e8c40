/** The names of currencies that languages keep are those of the runtime's CLDR. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOf, renderNames } from '../../pipeline/languages/shared/money/cldr-currencies.ts';

test.each(['en', 'ru'] as const)('%s is fresh', (language) => {
  expect(readFileSync(fileOf(language), 'utf8')).toBe(renderNames(language));
});
