/** Finds time expressions in languages that write words apart: what a language brings are its words, its rules and what opens an end. */
import type { Reading, Span } from '../../../contract.ts';
import { statedYear, type TimeGrammar } from './expression.ts';
import { expressionOf, type RawExpression, type RuleSet, scan } from './patterns.ts';
import { liesIn, titleSpans } from './quotes.ts';
import { clauseTense, type TenseWords } from './tense.ts';
import { type TimeTokens, tokenize } from './tokens.ts';
import type { Vocabulary } from './words.ts';

export interface TimeWords {
  readonly vocabulary: Vocabulary;
  readonly rules: RuleSet;
  readonly tenseWords: TenseWords;
  /** Without a figure or one of these a paragraph tells no time; it saves reading most captions and headings. */
  readonly trigger: RegExp;
  /** What joins two expressions to one list. */
  readonly listJoint: RegExp;
  /** Takes a preposition that opens an end into the expression. */
  readonly open: (tokens: TimeTokens, raw: RawExpression) => RawExpression;
}

const figure = /\d/;
/** Of what joins two expressions, with the spaces around it. */
const longestJoint = 8;

/** In a short title only a date in full, or one with an open or second end, is a date. */
const tellsInTitle = ({ built }: RawExpression): boolean =>
  built.lastMoment !== undefined ||
  (built.form !== undefined && built.form !== 'point') ||
  ((built.moment.unit === 'day' || built.moment.unit === 'month') && statedYear(built.moment) !== null);

/** Time expressions of a paragraph, in order and apart. */
export const timesBy = (words: TimeWords): TimeGrammar => {
  const { vocabulary, rules, tenseWords, trigger, listJoint, open } = words;
  return (reading: Reading) => {
    const { text } = reading;
    if (!figure.test(text) && !trigger.test(text)) return [];
    const tokens = tokenize(reading, vocabulary);
    const told = scan(reading, tokens, rules);
    if (told.length === 0) return [];
    let titles: readonly Span[] | null = null;
    const inTitle = (raw: Span): boolean => {
      titles ??= titleSpans(text);
      return liesIn(raw, titles);
    };
    const raws = told.map((raw) => open(tokens, raw)).filter((raw) => tellsInTitle(raw) || !inTitle(raw));
    return raws.flatMap((raw, i) => {
      const next = raws[i + 1];
      const joined =
        next !== undefined &&
        next.start - raw.end <= longestJoint &&
        listJoint.test(text.slice(raw.end, next.start).trim());
      const { firm, tense } = clauseTense(tokens, raw.from, raw.to, tenseWords);
      return raw.built.needsTense === true && tense === null
        ? []
        : [expressionOf(reading, raw, { firm, joined, tense })];
    });
  };
};
