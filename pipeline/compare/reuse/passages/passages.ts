/** Turns aligned tokens into passages: places in the given texts, and the words that differ. */

import { classTokens } from '../join/class-tokens.ts';
import { Figures } from '../numbers/figures.ts';
import { NO_CLASS, ParagraphClasses } from '../reading/paragraph-classes.ts';
import type { Difference, Passage } from '../row.ts';
import { alone } from '../threads/works.ts';
import type { AgreedPassage, AgreedRun } from './aligned-pairs.ts';
import { Aligner } from './alignment.ts';
import { rangeOf, tokenStore } from './passage-search.ts';

/** A text with the code points where each of its tokens starts and ends. */
export interface PlacedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Two classes and their texts. */
interface Sides {
  readonly first: number;
  readonly second: number;
  readonly a: PlacedText;
  readonly b: PlacedText;
}

/** Reads a text again to know where its tokens stand. */
export function placed(classes: ParagraphClasses, text: string): PlacedText {
  const { starts, ends } = placedAtOnce(classes, text);
  const { count } = classes.reader;
  return { text, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

/** The same, to be looked at before another text is read. */
export function placedAtOnce({ reader }: ParagraphClasses, text: string): PlacedText {
  reader.read(text);
  return { text, starts: reader.starts, ends: reader.ends };
}

/** The passages of one pair of classes, with the words that differ if they are wanted; `a` of every run is a token of `first`. */
export function describePassages(
  classes: ParagraphClasses,
  figures: Figures,
  { first, second, a, b }: Sides,
  alignments: readonly AgreedPassage[],
  withWords: boolean,
): Passage[] {
  const base = { a: classes.starts.at(first), b: classes.starts.at(second) };
  return alignments.map(({ runs, matched }) => {
    const from = { a: Math.min(...runs.map((run) => run.a)), b: Math.min(...runs.map((run) => run.b)) };
    const to = {
      a: Math.max(...runs.map((run) => run.a + run.length)),
      b: Math.max(...runs.map((run) => run.b + run.length)),
    };
    const sizeA = to.a - from.a;
    const sizeB = to.b - from.b;
    return {
      a_start: a.starts[from.a] ?? 0,
      a_end: a.ends[to.a - 1] ?? 0,
      b_start: b.starts[from.b] ?? 0,
      b_end: b.ends[to.b - 1] ?? 0,
      similarity: matched / (sizeA + sizeB - matched),
      containment: matched / Math.min(sizeA, sizeB),
      numbers_differ: figures.differ(
        classes.content.values,
        { from: base.a + from.a, to: base.a + to.a },
        { from: base.b + from.b, to: base.b + to.b },
      ),
      ...(withWords ? { differences: differencesBetween(runs, a, b) } : {}),
    };
  });
}

/** What stands between the runs: in both texts where the same two are neighbours there, else in one of them. */
function differencesBetween(runs: readonly AgreedRun[], a: PlacedText, b: PlacedText): Difference[] {
  const inOther = runs.toSorted((x, y) => x.b - y.b || x.length - y.length || x.a - y.a);
  const before = new Map(inOther.map((run, i) => [run, inOther[i - 1]]));
  const differences: Difference[] = [];
  for (const [i, run] of runs.entries()) {
    const [beforeA, beforeB] = [runs[i - 1], before.get(run)];
    const ofA = beforeA === undefined ? '' : wordsBetween(a, beforeA.a + beforeA.length, run.a);
    const ofB = beforeB === undefined ? '' : wordsBetween(b, beforeB.b + beforeB.length, run.b);
    if (beforeA === beforeB) differences.push({ a: ofA, b: ofB });
    else differences.push({ a: ofA, b: '' }, { a: '', b: ofB });
  }
  return differences.filter((difference) => difference.a !== '' || difference.b !== '');
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
  const aligner = new Aligner(tokenStore(tokens));
  aligner.load(rangeOf(tokens, 0));
  return describePassages(
    classes,
    new Figures(classes.lexicon),
    { first: 0, second, a, b },
    aligner.align(rangeOf(tokens, second)),
    true,
  );
}

/** The words that differ inside the passages two texts share, as printed. */
export function differingWords(aText: string, bText: string): Difference[] {
  return alignPassages(aText, bText).flatMap((passage) => passage.differences ?? []);
}
