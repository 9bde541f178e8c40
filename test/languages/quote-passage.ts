/** Turns an example passage of the quotation grammars into what a grammar is given and what it must give back. */

import type { FoundName, FoundQuote, LanguageCode, QuoteGrammar, Reading } from '../../pipeline/contract.ts';
import { sentencesOf } from '../../pipeline/languages/shared/sentences.ts';
import type { QuoteExample } from '../../pipeline/languages/shared/speech/example.ts';

export interface Expected {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
}

export interface Passage {
  readonly paragraphs: readonly string[];
  readonly expected: readonly Expected[];
}

const marked = /⟦([^⟦⟧]*?)¦([^⟧¦]*)⟧/gu;

export function passageOf(example: QuoteExample): Passage {
  const paragraphs: string[] = [];
  const expected: Expected[] = [];
  for (const [paragraph, raw] of example.text.split('\n').entries()) {
    let text = '';
    let at = 0;
    for (const match of raw.matchAll(marked)) {
      const [whole, words = '', speaker = ''] = match;
      text += raw.slice(at, match.index);
      expected.push({
        paragraph,
        start: text.length,
        end: text.length + words.length,
        text: words,
        speaker: speaker || null,
      });
      text += words;
      at = match.index + whole.length;
    }
    paragraphs.push(text + raw.slice(at));
  }
  return { paragraphs, expected };
}

const special = /[.*+?^${}()|[\]\\]/g;

/** A Russian word in any case: its stem and up to three more letters. */
function wordPattern(word: string, lang: LanguageCode): string {
  const stem = lang === 'ru' ? word.replace(/(?:ий|ый|ая|ой|[аяйьо])$/u, '') : word;
  return stem.replaceAll(special, '\\$&') + (lang === 'ru' ? '\\p{Ll}{0,3}' : '');
}

/** What a names grammar would find of `names`: full names, initials with a surname, surnames alone. */
export function namesIn(paragraphs: readonly string[], names: string, lang: LanguageCode): FoundName[] {
  const joint = lang === 'zh' ? '·' : ' ';
  const edge = lang === 'zh' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
  const found: FoundName[] = [];
  for (const name of names.split(';').map((one) => one.trim())) {
    if (name === '') continue;
    const parts = name.split(joint).map((part) => wordPattern(part, lang));
    const surname = parts.at(-1) ?? '';
    const short =
      parts.length < 2 ? '' : `|${lang === 'zh' ? '' : `${name.charAt(0)}\\. ?${surname}|`}${surname}`;
    const pattern = new RegExp(`${edge[0]}(?:${parts.join(joint)}${short})${edge[1]}`, 'gu');
    for (const [paragraph, text] of paragraphs.entries()) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const form = match[0].includes(joint) ? 'full' : 'surname';
        found.push({
          paragraph,
          start: match.index,
          end,
          rule: 'names.test',
          certainty: 'stated',
          type: 'person',
          name,
          form,
          entity_id: null,
          role: null,
        });
      }
    }
  }
  return found.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

export function readPassage(
  grammar: QuoteGrammar,
  example: QuoteExample,
  lang: LanguageCode,
): readonly FoundQuote[] {
  const { paragraphs } = passageOf(example);
  const readings: Reading[] = paragraphs.map((text, paragraph) => ({
    paragraph,
    role: 'body',
    lang,
    text,
    sentences: sentencesOf(text, lang),
  }));
  return grammar(readings, namesIn(paragraphs, example.names ?? '', lang));
}
