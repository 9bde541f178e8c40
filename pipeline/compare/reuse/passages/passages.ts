/** Turns aligned tokens into passages: places in the given texts, and the words that differ. */

import { classTokens } from '../join/class-tokens.ts';
import { Figures } from '../numbers/figures.ts';
import { NO_CLASS, ParagraphClasses } from '../reading/paragraph-classes.ts';
import type { Difference, Passage } from '../row.ts';
import { alone } from '../threads/works.ts';
import type { AgreedPassage } from './aligned-pairs.ts';
import { Aligner } from './alignment.ts';
import { rangeOf } from './passage-search.ts';

/** A text with the code points where each of its tokens starts and ends. */
export interface PlacedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Reads a text again to know where its tokens stand. */
export function placed(classes: ParagraphClasses, text: string): PlacedText {
  const { reader } = classes;
  reader.read(text);
  return { text, starts: reader.starts.slice(0, reader.count), ends: reader.ends.slice(0, reader.count) };
}

/** The passages of one pair of classes; `a` of every run is a token of `first`. */
export function describePassages(
  classes: ParagraphClasses,
  figures: Figures,
  [first, a]: readonly [number, PlacedText],
  [second, b]: readonly [number, PlacedText],
  alignments: readonly AgreedPassage[],
): Passage[] {
  const base = { a: classes.starts.at(first), b: classes.starts.at(second) };
  return alignments.map(({ runs, matched }) => {
    const head = runs[0] ?? { a: 0, b: 0, length: 0 };
    const tail = runs.at(-1) ?? head;
    const endA = tail.a + tail.length;
    const endB = tail.b + tail.length;
    const sizeA = endA - head.a;
    const sizeB = endB - head.b;
    return {
      a_start: a.starts[head.a] ?? 0,
      a_end: a.ends[endA - 1] ?? 0,
      b_start: b.starts[head.b] ?? 0,
      b_end: b.ends[endB - 1] ?? 0,
      similarity: matched / (sizeA + sizeB - matched),
      containment: matched / Math.min(sizeA, sizeB),
      numbers_differ: figures.differ(
        classes.content.values,
        { from: base.a + head.a, to: base.a + endA },
        { from: base.b + head.b, to: base.b + endB },
      ),
      differences: runs.slice(1).map((run, i): Difference => {
        const before = runs[i] ?? head;
        return {
          a: wordsBetween(a, before.a + before.length, run.a),
          b: wordsBetween(b, before.b + before.length, run.b),
        };
      }),
    };
  });
}

/** The given characters from one token to before another; empty when there is none between. */
function wordsBetween(placed: PlacedText, from: number, to: number): string {
  if (from >= to) return '';
  return sliceByCodePoints(placed.text, placed.starts[from] ?? 0, placed.ends[to - 1] ?? 0);
}

const astral = /[\ud800-\udfff]/;

function sliceByCodePoints(text: string, start: number, end: number): string {
  return astral.test(text) ? [...text].slice(start, end).join('') : text.slice(start, end);
}

/** The passages two texts share, in the order of the first. */
export function alignPassages(aText: string, bText: string): Passage[] {
  const classes = new ParagraphClasses();
  const [a, b] = [aText, bText].map((text, i) => {
    classes.add({ id: String(i), text, lang: null, group: null });
    return placed(classes, text);
  });
  const second = classes.classOf.at(1);
  if (a === undefined || b === undefined || classes.classOf.at(0) === NO_CLASS || second === NO_CLASS)
    return [];
  const tokens = classTokens(classes, alone);
  const aligner = new Aligner({ tokens: tokens.content, han: tokens.han });
  aligner.load(rangeOf(tokens, 0));
  return describePassages(
    classes,
    new Figures(classes.lexicon),
    [0, a],
    [second, b],
    aligner.align(rangeOf(tokens, second)),
  );
}

/** The words that differ inside the passages two texts share, as printed. */
export function differingWords(aText: string, bText: string): Difference[] {
  return alignPassages(aText, bText).flatMap((passage) => passage.differences);
}
