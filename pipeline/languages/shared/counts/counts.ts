/** What the count grammars of languages in an alphabet share: which numbers cannot be counts, whatever follows them. */
import type { FoundCount, Reading } from '../../../contract.ts';
import type { Quantity } from '../numbers/numbers.ts';
import { isHyphen, type Tokens } from '../numbers/tokens.ts';

/** A count as read from the tokens `first` up to, not including, `last`. */
export interface CountDraft {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  readonly unit: string;
  readonly is_ordinal: boolean;
  readonly rule: string;
}

const numberSigns: ReadonlySet<string> = new Set(['№', '#', 'no', 'ном', 'n']);
/** The last two are letters, Latin and Cyrillic. */
const joints: ReadonlySet<string> = new Set('-–—:/.,×xх');
const yearFigure = /^(?:1[89]|20)\d\d$/u;

/**
 * Whether a number is part of something else: a model ("Su-57", "G20"), a time or score (19:30, 3-1), a fraction or
 * phone number, a numbered thing (No. 5, № 5, #5), a range, whose two ends are not one count.
 */
export const isPartOfMore = (tokens: Tokens, { first, last }: Pick<Quantity, 'first' | 'last'>): boolean => {
  const before = tokens.at(first - 1);
  const after = tokens.at(last);
  // "(-4.8%, to 126)": a hyphen behind a bracket is a minus.
  const minus = before?.text === '-' && tokens.at(first - 2)?.text === '(';
  const glued =
    tokens.at(first)?.glued === true &&
    before !== undefined &&
    !minus &&
    !/^[("«“„‘'[—–/+−]$/u.test(before.text);
  const numbered = before !== undefined && numberSigns.has(before.key);
  const abbreviated =
    before?.text === '.' &&
    /^(?:no|nos|art|ст|п|стр|гл|г|д|кв|рис|табл|fig|vol|p|pp)$/u.test(tokens.at(first - 2)?.key ?? '');
  const joined =
    after !== undefined &&
    joints.has(after.text) &&
    tokens.at(last + 1)?.kind === 'number' &&
    (after.glued || isHyphen(after));
  const endsRange = isHyphen(before) && tokens.at(first - 2)?.kind === 'number';
  return glued || numbered || abbreviated || joined || endsRange;
};

/** A plain four-digit figure that a year may be. */
export const looksLikeYear = (tokens: Tokens, { first, last, scale }: Quantity): boolean =>
  scale === 0 && last === first + 1 && yearFigure.test(tokens.at(first)?.text ?? '');

export const foundCount = (reading: Reading, tokens: Tokens, draft: CountDraft): FoundCount => ({
  paragraph: reading.paragraph,
  start: tokens.at(draft.first)?.start ?? 0,
  end: tokens.at(draft.last - 1)?.end ?? 0,
  rule: draft.rule,
  certainty: 'stated',
  value: draft.value,
  unit: draft.unit,
  is_ordinal: draft.is_ordinal,
});
