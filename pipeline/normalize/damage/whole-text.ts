/** Damage that only the whole article shows: a headline printed twice, a body stored twice, an end that is missing. */

import type { Paragraph, Role } from '../../contract.ts';
import { endsSentence, weight } from '../draft.ts';
import { sameLine } from '../title.ts';

export interface WholeFlaw {
  readonly kind: 'doubled-headline' | 'repeated-text' | 'cut-off';
  readonly paragraph: number;
  /** UTF-16 units of the clean text. */
  readonly start: number;
  readonly end: number;
  readonly because: number | null;
}

const telling: ReadonlySet<Role> = new Set(['lead', 'body']);

/** The title's words once more, as the next line or within the title itself. */
export function findDoubledHeadline(paragraphs: readonly Paragraph[]): WholeFlaw[] {
  const index = paragraphs.findIndex((paragraph) => paragraph.role === 'title');
  const title = paragraphs[index];
  if (!title) return [];
  const half = Math.floor(title.text.length / 2);
  if (title.text.length >= 20 && title.text.slice(0, half).trim() === title.text.slice(-half).trim()) {
    return [
      {
        kind: 'doubled-headline',
        paragraph: index,
        start: title.text.length - half,
        end: title.text.length,
        because: index,
      },
    ];
  }
  const again = paragraphs.findIndex(
    (paragraph, position) =>
      position > index && position <= index + 3 && sameLine(paragraph.text, title.text),
  );
  const twin = paragraphs[again];
  if (!twin) return [];
  return [{ kind: 'doubled-headline', paragraph: again, start: 0, end: twin.text.length, because: index }];
}

const shortest = 40;

/**
 * The body stored twice: paragraphs that repeat earlier ones in the same order, at least two of them and two fifths of all.
 * One paragraph told twice is not damage but a matter for the check of duplicate passages.
 */
export function findRepeatedText(paragraphs: readonly Paragraph[]): WholeFlaw[] {
  const first = new Map<string, number>();
  const repeated: { paragraph: number; because: number }[] = [];
  let total = 0;
  paragraphs.forEach((paragraph, index) => {
    if (!telling.has(paragraph.role) || weight(paragraph.text) < shortest) return;
    total += 1;
    const earlier = first.get(paragraph.text);
    if (earlier === undefined) first.set(paragraph.text, index);
    else if ((repeated.at(-1)?.because ?? -1) < earlier)
      repeated.push({ paragraph: index, because: earlier });
  });
  const start = repeated[0];
  if (!start || repeated.length < 2 || repeated.length * 5 < total * 2) return [];
  const end = paragraphs[start.paragraph]?.text.length ?? 0;
  return [{ kind: 'repeated-text', paragraph: start.paragraph, start: 0, end, because: start.because }];
}

/** Dots at the end, or how much more there was: "… [+1234 chars]". */
const trailsOff = /(?:\.{3}|…|\[…\]|\[\.\.\.\])(?:["”»」]?|\s?\[\+\d+ (?:chars|characters|symbols)\])$/u;
const bracket = /[([（【]/gu;
const closing = /[)\]）】]/gu;
/** A word or a comma at the end of a long last paragraph, in an article that ends its sentences elsewhere. */
const longEnough = 60;

/** "Ada Bell, film editor, born 3 May 1936; died 12 February 2025": the last line of a British obituary has no full stop. */
const lifeDates = /,\sborn\s[\p{L}\d ]{4,40};\sdied\s[\p{L}\d ]{4,40}$/u;
/** A line of contacts ends with its number or address. */
const address = /\S@\S|https?:\/\/|(?<!\p{L})www\.|\+\d[\d\s()-]{7,}\d$/u;

/** The last telling paragraph ends in the middle: without an end, trailing off, or inside a bracket. */
export function findCutOff(paragraphs: readonly Paragraph[]): WholeFlaw[] {
  const index = paragraphs.findLastIndex((paragraph) => telling.has(paragraph.role));
  const last = paragraphs[index];
  if (!last || paragraphs.some((paragraph) => paragraph.role === 'end-mark')) return [];
  const others = paragraphs.filter(
    (paragraph, position) => position !== index && telling.has(paragraph.role),
  );
  if (
    others.length < 2 ||
    !others.every((paragraph) => /[.!?…。！？:：;；"”»」』)）]$/u.test(paragraph.text))
  )
    return [];
  const { text } = last;
  if (lifeDates.test(text)) return [];
  const opened = (text.match(bracket)?.length ?? 0) > (text.match(closing)?.length ?? 0);
  const broken =
    !address.test(text) &&
    !endsSentence(text) &&
    weight(text) >= longEnough &&
    /[\p{L}\p{N},，、(（-]$/u.test(text);
  if (!broken && !trailsOff.test(text) && !(opened && !endsSentence(text))) return [];
  const sentence = last.sentences.at(-1);
  return [
    { kind: 'cut-off', paragraph: index, start: sentence?.start ?? 0, end: text.length, because: null },
  ];
}
