/** A sentence with each of its figures as one character, so that a pattern can speak of figures and the words between them. */

/** Private-use characters, one a kind of figure. */
export const masks = {
  percent: '\uE000',
  money: '\uE001',
  count: '\uE002',
  bare: '\uE003',
  /** What holds a number and is no figure to reckon with: a date, an ordinal, the conversion of a sum. */
  opaque: '\uE004',
} as const;

const escapes: Readonly<Record<string, string>> = {
  // A quantity: a sum, a count, a bare number.
  '<Q>': '[\\uE001-\\uE003]',
  '<P>': '\\uE000',
  // A few words within a clause that hold no figure.
  '<few>': '[^\\uE000-\\uE003.;:!?()。；：！？（）]{0,24}?',
  '<some>': '[^\\uE000-\\uE003.;:!?()。；：！？（）]{0,60}?',
};

/** A pattern over masked sentences: `a:<Q>` names a figure `a`; `<Q>`, `<P>`, `<few>` and `<some>` stand for what they say. */
export function figurePattern(source: string): RegExp {
  const named = source.replace(
    /\b([a-z]+):(<[QP]>)/g,
    (_, name: string, mask: string) => `(?<${name}>${mask})`,
  );
  const full = named.replace(/<(?:Q|P|few|some)>/g, (name) => escapes[name] ?? name);
  return new RegExp(full, 'dgiu');
}

/** The words by which a language tells that figures belong together. Every pattern is over masked sentences. */
export interface ReckoningWords {
  /** Figures `a` (before) and `b` (after) of one change; `p`, its percentage, when it stands in a fixed place. */
  readonly growth: readonly RegExp[];
  /** What stands right before, or right after, a percentage that measures a change. */
  readonly changeBefore: RegExp;
  readonly changeAfter: RegExp;
  /** Figures `a` (part) and `b` (whole), and `p`, the share. */
  readonly share: readonly RegExp[];
  /** Figures `a` (smaller) and `b` (larger), and `n`, how many times; `word` when a word says it. */
  readonly times: readonly RegExp[];
  readonly timesWords: readonly (readonly [RegExp, number])[];
  /** What a count must look like to say how many times. */
  readonly timesNoun: RegExp;
  /** Figures `b` (one side), `c` (by how much more or less) and `a` (the other side). */
  readonly difference: readonly RegExp[];
  /** A sentence that tells what the figure of the one before it was earlier, `a`, and how much more it is now, `p`. */
  readonly earlier: RegExp;
  /** Before a list: it is all of what the sentence before counted. */
  readonly allOfIt: RegExp;
  /** How far one of two figures lies ahead of the other, `c`. */
  readonly gap: readonly RegExp[];
  /** Words around such a gap, or in its sentence, by which it is one to something else. */
  readonly otherGap: RegExp;
  readonly otherSides: RegExp;
  /** Two sides `a` and `b` of a trade and all of it, `c`. */
  readonly turnover: readonly RegExp[];
  /** What comes in, `a`, what goes out, `b`, and what is left or lacking, `c`; either of the first two may come first. */
  readonly balance: readonly RegExp[];
  /** A whole `b` and, after its parts, what is left over: `last`. */
  readonly remainder: RegExp;
  /** Nouns of places and bodies, which have things and are no part of them. */
  readonly owners: RegExp;
  /** A share said to be all that is left: what stands right before it. */
  readonly remainingShare: RegExp;
  /** What "others" have: all that is left where the shares are said to divide one whole. */
  readonly othersShare: RegExp;
  readonly divided: RegExp;
  /** Shares of one whole that exclude each other, and words by which shares are of several wholes, days or answers. */
  readonly onlyOne: RegExp;
  readonly severalWholes: RegExp;
  readonly severalAnswers: RegExp;
  /** Shares `a` and `b` of the two halves of mankind. */
  readonly sexes: readonly RegExp[];
  /** A whole `b` said after the list of its parts; `n`, how many parts there are, where that is said too. */
  readonly totals: readonly RegExp[];
  /** A whole, then words that its parts are to follow, all of them. */
  readonly madeUp: RegExp;
  /** Behind a list: that there is nothing else. */
  readonly nothingElse: RegExp;
  /** Words that make a list a partial one, or a rate an average: nothing is reckoned then. */
  readonly partial: RegExp;
  readonly averaged: RegExp;
  /** Hedges right before or right after a figure: the first that matches. */
  readonly hedges: readonly (readonly [RegExp, 'about' | 'nearly' | 'over'])[];
  readonly hedgesAfter: RegExp;
  /** What parts the members of a list. */
  readonly separators: RegExp;
}
