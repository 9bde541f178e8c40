/** Scores the quotation grammars on annotated passages: quoted words with their speakers, and what is taken for speech by mistake. */

import { readFileSync } from 'node:fs';
import { noReference } from '../../pipeline/collect/reference.ts';
import { contextFrom } from '../../pipeline/context.ts';
import type { LanguageCode } from '../../pipeline/contract.ts';
import { extract } from '../../pipeline/stages/extract.ts';
import { normalize } from '../../pipeline/stages/normalize.ts';

/** Offsets in code points of the passage, whose paragraphs are parted by a line feed. */
interface AnnotatedPassage {
  readonly text: string;
  /** `speaker`: every form that is right; '' stands for nobody. */
  readonly quotes: readonly {
    readonly start: number;
    readonly text: string;
    readonly kind: 'direct' | 'partial';
    readonly speaker: readonly string[];
  }[];
  /** Titles, nicknames, terms and scare quotes with their marks. */
  readonly other: readonly { readonly start: number; readonly text: string }[];
}

export interface QuoteScore {
  /** F1 in percent of quotations whose words (overlap of 0.8 and more) and speaker are right. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of titles, nicknames, terms and scare quotes taken for speech, in percent. */
  readonly falseSpeech: number;
}

const leastOverlap = 0.8;
const { authority } = contextFrom(noReference, 'full');

const folded = (speaker: string | null): string =>
  (speaker ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^(?:the|an?) /u, '')
    .replaceAll(/[\s"“”«»„'‘’「」『』.–—-]+/gu, ' ')
    .trim();

interface FoundWords {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

function readAs({ text }: AnnotatedPassage, lang: LanguageCode): FoundWords[] {
  const article = normalize({
    article_id: 'art-test',
    raw_file: 'test',
    sha256: '',
    encoding: 'utf-8',
    text,
    sidecar: { lang },
  });
  return extract(article, authority).quotes.flatMap((quote) => {
    const paragraph = article.paragraphs[quote.paragraph];
    if (paragraph === undefined) return [];
    const before = [...paragraph.text.slice(0, quote.start)].length;
    const length = [...paragraph.text.slice(quote.start, quote.end)].length;
    const start = paragraph.start + (paragraph.alignment?.starts[quote.start] ?? before);
    return [{ start, end: start + length, speaker: quote.speaker }];
  });
}

function overlap(a: FoundWords, start: number, end: number): number {
  const shared = Math.max(0, Math.min(a.end, end) - Math.max(a.start, start));
  return shared / (Math.max(a.end, end) - Math.min(a.start, start));
}

export function annotated(path: URL): AnnotatedPassage[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnotatedPassage);
}

export function scoreQuotes(passages: readonly AnnotatedPassage[], lang: LanguageCode): QuoteScore {
  let [right, found, expected, others, mistaken] = [0, 0, 0, 0, 0];
  for (const passage of passages) {
    const read = readAs(passage, lang);
    found += read.length;
    expected += passage.quotes.length;
    for (const { start, text, speaker } of passage.quotes) {
      const end = start + [...text].length;
      const own = read.find((one) => overlap(one, start, end) >= leastOverlap);
      if (own !== undefined && speaker.map(folded).includes(folded(own.speaker))) right += 1;
    }
    for (const { start, text } of passage.other) {
      const end = start + [...text].length;
      others += 1;
      if (read.some((one) => one.start < end && start < one.end)) mistaken += 1;
    }
  }
  const percent = (part: number, whole: number): number =>
    Math.round((1000 * part) / Math.max(1, whole)) / 10;
  return {
    precision: percent(right, found),
    recall: percent(right, expected),
    f1: percent(2 * right, found + expected),
    falseSpeech: percent(mistaken, others),
  };
}
