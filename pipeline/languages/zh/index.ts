/** Chinese: its grammars, assembled. */
import type { Language } from '../language.ts';
import { counts } from './counts/counts.ts';
import { times } from './dates/dates.ts';
import { link } from './linking/words.ts';
import { money } from './money/money.ts';
import { names } from './names/names.ts';
import { quotes } from './speech/quotes.ts';

export const zh: Language = { code: 'zh', money, times, counts, names, quotes, link };
