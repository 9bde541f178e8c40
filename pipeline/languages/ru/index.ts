/** Russian: its grammars, assembled. */
import type { Language } from '../language.ts';
import { counts } from './counts.ts';
import { times } from './dates.ts';
import { link } from './link-words.ts';
import { money } from './money.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';

export const ru: Language = { code: 'ru', money, times, counts, names, quotes, link };
