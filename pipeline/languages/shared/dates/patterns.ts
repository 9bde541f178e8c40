/** Rules over token codes: which stretches of a paragraph are time expressions, and what each says. */
import type { Reading, Span } from '../../../contract.ts';
import type { Form, Moment, Tense, TimeExpression } from './expression.ts';
import { openingsOf } from './openings.ts';
import type { TimeTokens, Token } from './tokens.ts';

/** The paragraph a rule's match stands in; the match is tokens `from` up to `to`. */
export interface Match {
  readonly reading: Reading;
  readonly tokens: TimeTokens;
  readonly from: number;
  readonly to: number;
  /** The tokens of the match. */
  readonly own: readonly Token[];
}

/** What a rule reads from a match; the token counts cut the span to less than the match. */
export interface Built {
  readonly moment: Moment;
  readonly lastMoment?: Moment;
  readonly form?: Form;
  readonly bias?: 'last' | 'next';
  /** Overrules the clause; null: the nearest is meant. */
  readonly tense?: Tense;
  /** Tokens of the match, counted from its start, that the expression covers. */
  readonly cover?: readonly [number, number];
  readonly carries?: boolean;
  /** Only a clause that tells of the past or the future makes it a date: "in summer". */
  readonly needsTense?: boolean;
}

export interface TimeRule {
  /** Without the kind: `day`, `month-range`. */
  readonly name: string;
  /** Over codes, one character a token; no capturing groups. */
  readonly pattern: string;
  /** Null where the words only look like a time. */
  readonly build: (match: Match) => Built | readonly Built[] | null;
}

interface CompiledRule {
  readonly rule: TimeRule;
  /** Sticky. */
  readonly at: RegExp;
}

/** The rules that may match where two codes stand, in the order of the list, by these codes: `first * CODES + second`. */
export type RuleSet = readonly (readonly CompiledRule[] | undefined)[];

/** Codes are ASCII; 0 stands behind the last token. */
const CODES = 128;

/** The first rule of the list that matches at a place has it, so the longer forms come first. */
export const compileRules = (rules: readonly TimeRule[]): RuleSet => {
  const set: (CompiledRule[] | undefined)[] = Array.from({ length: CODES * CODES });
  for (const rule of rules) {
    const compiled = { rule, at: new RegExp(rule.pattern, 'y') };
    const places = new Set<number>();
    for (const opening of openingsOf(rule.pattern)) {
      const row = opening.charCodeAt(0) * CODES;
      if (opening.length > 1) places.add(row + opening.charCodeAt(1));
      else for (let second = 0; second < CODES; second += 1) places.add(row + second);
    }
    for (const place of places) {
      const beside = set[place];
      if (beside === undefined) set[place] = [compiled];
      else beside.push(compiled);
    }
  }
  return set;
};

export interface RawExpression extends Span {
  readonly rule: string;
  readonly built: Built;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
}

const rawFrom = (match: Match, rule: TimeRule, built: Built): RawExpression | null => {
  const from = match.from + (built.cover?.[0] ?? 0);
  const to = match.from + (built.cover?.[1] ?? match.to - match.from);
  const [first, last] = [match.tokens.at(from), match.tokens.at(to - 1)];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, rule: `date.${rule.name}`, built, from, to };
};

/** What the first rule reads that matches at `from` and accepts the match; whether or not one does, the next match begins behind `from`. */
const readAt = (
  reading: Reading,
  tokens: TimeTokens,
  from: number,
  rules: readonly CompiledRule[],
): readonly RawExpression[] => {
  for (const { at, rule } of rules) {
    at.lastIndex = from;
    if (!at.test(tokens.codes)) continue;
    const to = at.lastIndex;
    const match: Match = { reading, tokens, from, to, own: tokens.slice(from, to) };
    const built = rule.build(match);
    if (built === null) continue;
    return ('moment' in built ? [built] : built).flatMap((one) => rawFrom(match, rule, one) ?? []);
  }
  return none;
};

const none: readonly RawExpression[] = [];

/** Every match a rule accepts, in order and apart. */
export const scan = (reading: Reading, tokens: TimeTokens, rules: RuleSet): RawExpression[] => {
  const { codes } = tokens;
  const found: RawExpression[] = [];
  let first = codes.charCodeAt(0);
  for (let from = 0; from < codes.length; ) {
    const second = from + 1 < codes.length ? codes.charCodeAt(from + 1) : 0;
    const candidates = rules[first * CODES + second];
    let next = from + 1;
    if (candidates !== undefined)
      for (const raw of readAt(reading, tokens, from, candidates)) {
        found.push(raw);
        next = Math.max(next, raw.to);
      }
    first = next === from + 1 ? second : codes.charCodeAt(next);
    from = next;
  }
  return found;
};

/** Number of the sentence a place stands in. */
export const sentenceAt = (reading: Reading, start: number): number => {
  let [low, high] = [0, reading.sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The tokens of one code in a match. */
export const coded = (match: Match, code: string): readonly Token[] =>
  match.own.filter((token) => code.includes(token.code));

export const expressionOf = (
  reading: Reading,
  raw: RawExpression,
  rest: Pick<TimeExpression, 'tense' | 'firm' | 'joined'>,
): TimeExpression => ({
  paragraph: reading.paragraph,
  role: reading.role,
  start: raw.start,
  end: raw.end,
  rule: raw.rule,
  sentence: sentenceAt(reading, raw.start),
  tense: raw.built.tense === undefined ? rest.tense : raw.built.tense,
  firm: raw.built.tense !== undefined || rest.firm,
  ownYear: false,
  form: raw.built.form ?? (raw.built.lastMoment === undefined ? 'point' : 'range'),
  moment: raw.built.moment,
  lastMoment: raw.built.lastMoment ?? null,
  bias: raw.built.bias ?? null,
  joined: rest.joined,
  carries: raw.built.carries ?? false,
});
