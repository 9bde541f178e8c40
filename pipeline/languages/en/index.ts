/** English: its grammars, assembled. */
import type { Language } from '../language.ts';
import { counts } from './counts.ts';
import { times } from './dates.ts';
import { link } from './link-words.ts';
import { money } from './money.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';

export const en: Language = { code: 'en', money, times, counts, names, quotes, link };
