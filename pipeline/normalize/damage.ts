/** Lists what is damaged in an article's text, with the place of each: one entry a kind and paragraph. */

import type { Paragraph, Span } from '../contract.ts';
import { countCodePoints, RawText, rawSpan } from '../lib/span.ts';
import type { Damage, DamageKind, Flaw } from './damage/damage.ts';
import { findFormula, findHtml, findInvisible, findPinyin } from './damage/leftovers.ts';
import { findLetterspacing } from './damage/letterspacing.ts';
import { findLostCharacters } from './damage/lost-characters.ts';
import { findMixedScript } from './damage/mixed-script.ts';
import { findMojibake } from './damage/mojibake.ts';
import { findPartedWords } from './damage/parted-words.ts';
import { findMisplacedSpaces } from './damage/spacing.ts';
import { findCutOff, findDoubledHeadline, findRepeatedText, type WholeFlaw } from './damage/whole-text.ts';

export type { Damage, DamageKind } from './damage/damage.ts';
export { damageKinds } from './damage/damage.ts';

/** Finders that read the raw characters of a paragraph … */
const rawFinders: readonly (readonly [DamageKind, (raw: string) => Flaw[]])[] = [
  ['mojibake', findMojibake],
  ['replacement-character', findLostCharacters],
  ['mixed-script', findMixedScript],
  ['invisible-character', findInvisible],
  ['html-leftover', findHtml],
  ['parted-word', findPartedWords],
  ['misplaced-space', findMisplacedSpaces],
  ['misplaced-space', findLetterspacing],
  ['bracketed-pinyin', findPinyin],
  ['formula-leading', findFormula],
];

/** … and those that read the article. */
const wholeFinders: readonly ((paragraphs: readonly Paragraph[]) => WholeFlaw[])[] = [
  findDoubledHeadline,
  findRepeatedText,
  findCutOff,
];

/** `text` is the decoded raw text that `paragraphs` were laid out from. In order of place. */
export function damageOf(text: string, paragraphs: readonly Paragraph[]): Damage[] {
  const raw = new RawText(text);
  const found: Damage[] = [];
  paragraphs.forEach((paragraph, index) => {
    const characters = raw.slice(paragraph.start, paragraph.end);
    for (const [kind, find] of rawFinders) {
      const flaws = find(characters);
      const first = flaws[0];
      if (!first) continue;
      const start = paragraph.start + countCodePoints(characters, 0, first.start);
      const end = start + countCodePoints(characters, first.start, first.end);
      found.push({
        kind,
        paragraph: index,
        start,
        end,
        actual: raw.slice(start, end),
        expected: first.expected,
        because: null,
        count: flaws.length,
        letters: first.letters ?? [],
      });
    }
  });
  for (const find of wholeFinders)
    for (const flaw of find(paragraphs)) found.push(placed(raw, paragraphs, flaw));
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

function placed(raw: RawText, paragraphs: readonly Paragraph[], flaw: WholeFlaw): Damage {
  const span = spanIn(paragraphs, flaw.paragraph, flaw);
  const twin = flaw.because === null ? undefined : paragraphs[flaw.because];
  return {
    kind: flaw.kind,
    paragraph: flaw.paragraph,
    start: span.start,
    end: span.end,
    actual: raw.slice(span.start, span.end),
    expected: null,
    because:
      twin && flaw.because !== null ? { paragraph: flaw.because, start: twin.start, end: twin.end } : null,
    count: 1,
    letters: [],
  };
}

function spanIn(paragraphs: readonly Paragraph[], index: number, span: Span): Span {
  const paragraph = paragraphs[index];
  return paragraph ? rawSpan(paragraph, span) : span;
}
