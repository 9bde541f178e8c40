/** The names of countries that languages keep are those of the runtime's CLDR. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageCodes } from '../../pipeline/contract.ts';
import { renderTerritories, territoryFile } from '../../pipeline/languages/shared/names/cldr-territories.ts';

test.each(languageCodes)('%s is fresh', (language) => {
  expect(readFileSync(territoryFile(language), 'utf8')).toBe(renderTerritories(language));
});
