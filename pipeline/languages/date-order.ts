/** Words about the order of dates, by language. */
import type { LanguageCode } from '../contract.ts';
import { dateOrder as en } from './en/date-order.ts';
import { dateOrder as ru } from './ru/date-order.ts';
import type { DateOrderWords } from './shared/date-order-words.ts';
import { dateOrder as zh } from './zh/date-order.ts';

export const dateOrderWords: Readonly<Record<LanguageCode, DateOrderWords>> = { en, ru, zh };
