/** Cue words that tell what a sum measures, as one expression a language. */
import { type Measure, measures } from '../../../contract.ts';
import { OpeningPattern } from '../../../lib/opening-pattern.ts';
import { openingsOf } from '../../../lib/pattern-openings.ts';
import { overPrintedLetters } from '../../../lib/printed-letters.ts';

/** Patterns of a measure, one or more a line. */
export type MeasureCues = { readonly [name in Measure]?: string };

/** Finds any of the cues of a language in text in lower case; group n + 1 of a match tells the n-th measure. */
export interface MeasureReader {
  /** The first cue that begins at `from` or later. */
  readonly next: (text: string, from: number) => RegExpExecArray | null;
  readonly measures: readonly Measure[];
}

/**
 * `left` and `right` are what bounds a word in the language. A line that may begin with any word needs `rare` in the text, and is
 * left out where the text is without it.
 */
export const measureCues = (
  cues: MeasureCues,
  left: string,
  right: string,
  rare: string | null = null,
): MeasureReader => {
  const told = Object.entries(cues).flatMap(([name, text]) => {
    const measure = measures.find((known) => known === name);
    return measure === undefined ? [] : [{ measure, lines: text.trim().split(/\s*\n\s*/u) }];
  });
  const over = (takes: (line: string) => boolean): RegExp => {
    const groups = told.map(({ lines }) => `(${lines.filter(takes).join('|') || '(?!)'})`);
    return new RegExp(`${left}(?:${groups.join('|')})${right}`, 'u');
  };
  const inWord = notBehind.exec(left)?.[1];
  const insideWord = inWord === undefined ? null : new RegExp(inWord, 'u');
  let all: Search | null = null;
  let usual: Search | null = null;
  return {
    next: (text, from) => {
      if (rare !== null && !text.includes(rare)) {
        usual ??= search(
          over((line) => !line.includes(rare) || isTold(line)),
          insideWord,
        );
        return usual(text, from);
      }
      all ??= search(
        over(() => true),
        insideWord,
      );
      return all(text, from);
    },
    measures: told.map(({ measure }) => measure),
  };
};

/** What bounds a word on its left: no match begins behind one of these characters. */
const notBehind = /^\(\?<!(\[.+\])\)$/u;

const isTold = (line: string): boolean => openingsOf(new RegExp(line, 'u'), 1) !== null;

type Search = MeasureReader['next'];

const search = (pattern: RegExp, insideWord: RegExp | null): Search => {
  if (openingsOf(pattern, 1) !== null) {
    const opening = new OpeningPattern(pattern, insideWord);
    return (text, from) => opening.exec(text, from);
  }
  const plain = overPrintedLetters(new RegExp(pattern.source, `${pattern.flags}g`));
  return (text, from) => {
    plain.lastIndex = from;
    return plain.exec(text);
  };
};
