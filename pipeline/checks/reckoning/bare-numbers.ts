/** Numbers of a sentence that are read for reckoning alone, whatever they count. */
import type { LanguageCode, Span } from '../../contract.ts';
import { numberWords as english } from '../../languages/en/numbers/numbers.ts';
import { numberWords as russian } from '../../languages/ru/numbers/numbers.ts';
import { openersOf, readQuantities } from '../../languages/shared/numbers/numbers.ts';
import { tokenize } from '../../languages/shared/numbers/tokens.ts';
import { readHanNumber } from '../../languages/zh/numbers/numbers.ts';
import { isIn, unitTable } from '../../lib/unit-table.ts';

export interface BareNumber extends Span {
  readonly value: string;
}

export interface BareNumbers {
  /** Where numbers may begin, in order: all places where they do, and some more. */
  readonly openings: readonly number[];
  /** The numbers themselves, a lone "one" aside. */
  read(): BareNumber[];
}

const numberWords = { en: english, ru: russian } as const;
const han = unitTable('0123456789〇零一二两三四五六七八九十百千');

/** `text`: one sentence. */
export function bareNumbersOf(text: string, lang: LanguageCode): BareNumbers {
  if (lang === 'zh') return chineseNumbersOf(text);
  const words = numberWords[lang];
  const tokens = tokenize(text, openersOf(words));
  return {
    openings: tokens.openers.map((index) => tokens.at(index)?.start ?? 0),
    read: () =>
      readQuantities(tokens, words).filter(
        ({ form, value }) => form !== 'letter' && !(form === 'spelled' && value === '1'),
      ),
  };
}

function chineseNumbersOf(text: string): BareNumbers {
  const openings: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (isIn(han, text, at) && !isIn(han, text, at - 1)) openings.push(at);
  const read = () => {
    const found: BareNumber[] = [];
    for (const at of openings) {
      const number = at >= (found.at(-1)?.end ?? 0) ? readHanNumber(text, at) : null;
      if (number && number.value_to === null && number.value !== '1') found.push(number);
    }
    return found;
  };
  return { openings, read };
}
