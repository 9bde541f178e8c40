/** Rules over token codes: which stretches of a paragraph are time expressions, and what each says. */
import type { Reading, Span } from '../../contract.ts';
import type { Form, Moment, Tense, TimeExpression } from './time-expression.ts';
import { codesOf, type Token } from './time-tokens.ts';

/** The paragraph a rule's match stands in; the match is tokens `from` up to `to`. */
export interface Match {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
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

export interface RuleSet {
  /** One empty group a rule: that of the first rule that matches takes part. */
  readonly any: RegExp;
  readonly each: readonly { readonly rule: TimeRule; readonly at: RegExp }[];
}

/** The first rule of the list that matches at a place has it, so the longer forms come first. */
export const compileRules = (rules: readonly TimeRule[]): RuleSet => ({
  any: new RegExp(rules.map(({ pattern }) => `(?:${pattern})()`).join('|'), 'g'),
  each: rules.map((rule) => ({ rule, at: new RegExp(rule.pattern, 'y') })),
});

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
  const [first, last] = [match.tokens[from], match.tokens[to - 1]];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, rule: `date.${rule.name}`, built, from, to };
};

/** Every match a rule accepts, in order and apart. */
export const scan = (reading: Reading, tokens: readonly Token[], rules: RuleSet): RawExpression[] => {
  const codes = codesOf(tokens);
  const found: RawExpression[] = [];
  rules.any.lastIndex = 0;
  let hit = rules.any.exec(codes);
  while (hit !== null) {
    const from = hit.index;
    let next = from + 1;
    const first = hit.indexOf('', 1) - 1;
    for (const { at, rule } of rules.each.slice(first)) {
      at.lastIndex = from;
      const length = at.exec(codes)?.[0].length ?? 0;
      if (length === 0) continue;
      const match: Match = {
        reading,
        tokens,
        from,
        to: from + length,
        own: tokens.slice(from, from + length),
      };
      const built = rule.build(match);
      if (built === null) continue;
      for (const one of 'moment' in built ? [built] : built) {
        const raw = rawFrom(match, rule, one);
        if (raw === null) continue;
        found.push(raw);
        next = Math.max(next, raw.to);
      }
      break;
    }
    rules.any.lastIndex = next;
    hit = rules.any.exec(codes);
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
