import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../pipeline/contract.ts';
import { RawText, rawSpan, sliceCodePoints } from '../../pipeline/lib/span.ts';
import { clean } from '../../pipeline/normalize/clean.ts';
import { layOut } from '../../pipeline/normalize/index.ts';
import { repairsOf } from '../../pipeline/normalize/repairs.ts';

/** Characters that cleaning handles, each of its own kind, mixed with ordinary ones. */
const odd = fc.constantFrom(
  ...[
    'a',
    'Z',
    '7',
    '.',
    ',',
    '"',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u2009',
    '\u3000',
    '\u200b',
    '\u202e',
    '\u00ad',
    '\ufeff',
  ],
  ...[
    '😀',
    '👩‍👩‍👧',
    '𠮷',
    '𝒳',
    '\u0301',
    '\u0327',
    'e\u0301',
    'и\u0306',
    'ё',
    'Å',
    '\u212b',
    '가',
    '\u1100\u1161\u11a8',
    '红',
    '丝',
    '。',
    '，',
  ],
  ...[
    '&nbsp;',
    '&quot;',
    '&#8220;',
    '&#x1F600;',
    '&amp;quot;',
    '&',
    '<b>',
    '</p>',
    '<',
    '％',
    '７',
    'Ａ',
    '￥',
    '‑',
    '−',
    '\ufe0f',
    '\u0085',
    '\u0093',
  ],
);
const anyText = fc.oneof(
  fc.array(odd, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const codePoints = (text: string): string[] => [...text];
/** As it is read, with what is damaged mended. */
const squeezed = (text: string): string => clean(text, repairsOf(text)).text.replaceAll(' ', '');

describe('places lead back to the raw text', () => {
  it('slices by code points whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (text, start, size) => {
        const expected = codePoints(text)
          .slice(start, start + size)
          .join('');
        expect(sliceCodePoints(text, start, start + size)).toBe(expected);
        expect(new RawText(text).length).toBe(codePoints(text).length);
      }),
    );
  });

  it('keeps its index right over many checkpoints', () => {
    const text = 'ab😀'.repeat(2000);
    const raw = new RawText(text);
    for (const offset of [0, 1, 255, 256, 257, 3000, 5999, 6000]) {
      expect(raw.slice(offset, offset + 3)).toBe(
        codePoints(text)
          .slice(offset, offset + 3)
          .join(''),
      );
    }
  });

  it('gives each paragraph the raw characters its clean text came from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const raw = new RawText(text);
        let before = 0;
        for (const paragraph of layOut(text).paragraphs) {
          expect(paragraph.start).toBeGreaterThanOrEqual(before);
          expect(paragraph.end).toBeGreaterThan(paragraph.start);
          before = paragraph.end;
          expect(paragraph.text).toBe(paragraph.text.normalize('NFC'));
          expect(paragraph.text).not.toMatch(/^ | $| {2}|[\u00a0\u200b\u202e\u00ad\ufeff\n\t]/u);
          expect(squeezed(raw.slice(paragraph.start, paragraph.end))).toBe(
            paragraph.text.replaceAll(' ', ''),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives every word of the clean text the raw characters that clean to it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const raw = new RawText(text);
        for (const paragraph of layOut(text).paragraphs) {
          for (const { index, 0: word } of paragraph.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
            const span = rawSpan(paragraph, { start: index, end: index + word.length });
            // What is mended is read otherwise than it is printed.
            const isMended = repairsOf(raw.slice(paragraph.start, paragraph.end)).length > 0;
            if (!isMended) expect(clean(raw.slice(span.start, span.end)).text).toBe(word);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('spans whole sentences', () => {
    const text = 'Начало.\u00a0\u00a0Фильм “Ｘ”  собрал 5\u00a0млн\u200b руб. 😀 Конец.';
    const { paragraphs } = layOut(text);
    const [first] = paragraphs;
    const raw = new RawText(text);
    const slices = first?.sentences.map((sentence) => {
      const span = rawSpan(first, sentence);
      return raw.slice(span.start, span.end);
    });
    expect(slices).toEqual(['Начало.', 'Фильм “Ｘ”  собрал 5\u00a0млн\u200b руб.', '😀 Конец.']);
  });

  it('counts through a paragraph made by hand without an alignment', () => {
    const paragraph: Paragraph = {
      role: 'body',
      lang: 'en',
      start: 10,
      end: 14,
      text: '😀abc',
      sentences: [],
      alignment: null,
    };
    expect(rawSpan(paragraph, { start: 2, end: 4 })).toEqual({ start: 11, end: 13 });
  });
});

describe('lines and columns', () => {
  it('counts both from one, columns in code points', () => {
    const raw = new RawText('ab\r\n😀cd\rе\nlast');
    expect(raw.position(0)).toEqual({ line: 1, column: 1 });
    expect(raw.position(4)).toEqual({ line: 2, column: 1 });
    expect(raw.position(5)).toEqual({ line: 2, column: 2 });
    expect(raw.position(8)).toEqual({ line: 3, column: 1 });
    expect(raw.position(10)).toEqual({ line: 4, column: 1 });
    expect(raw.position(13)).toEqual({ line: 4, column: 4 });
  });
});
