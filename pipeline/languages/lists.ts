/** Words about lists, by language. */
import type { LanguageCode } from '../contract.ts';
import { lists as en } from './en/lists.ts';
import { lists as ru } from './ru/lists.ts';
import type { ListWords } from './shared/list-words.ts';
import { lists as zh } from './zh/lists.ts';

export const listWords: Readonly<Record<LanguageCode, ListWords>> = { en, ru, zh };
