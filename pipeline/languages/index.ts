/** The languages Silkscreen reads. Adding one means its folder, one line here, and its labels. */
import type { LanguageCode } from '../contract.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { ru } from './ru/index.ts';
import { zh } from './zh/index.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = { en, ru, zh };
