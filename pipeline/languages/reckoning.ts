/** The words of reckoning, by language. */
import type { LanguageCode } from '../contract.ts';
import { reckoning as en } from './en/reckoning.ts';
import { reckoning as ru } from './ru/reckoning.ts';
import type { ReckoningWords } from './shared/masked-figures.ts';
import { reckoning as zh } from './zh/reckoning.ts';

export const reckoningWords: Readonly<Record<LanguageCode, ReckoningWords>> = { en, ru, zh };
