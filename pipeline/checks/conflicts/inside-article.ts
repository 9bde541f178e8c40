/** Statements of one article that contradict each other, and one sum that it converts in two ways. */
import { judgementOf } from '../../compare/facts/agreement.ts';
import { type Conversion, type Fact, type LinkedAmount, tellingRoles } from '../../contract.ts';
import { valueInterval } from '../../lib/money.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { because, type Notice, placeOf } from '../check.ts';
import { messageOf, saidIn } from './told.ts';

/** One finding a question: the first two statements that exclude each other, in two sentences. */
export function* conflictsInside(located: LocatedArticle): Generator<Notice> {
  const { article } = located;
  const told = article.facts.filter((fact) => tellingRoles.includes(located.paragraph(fact).role));
  for (const facts of Map.groupBy(told, (fact) => fact.fact_group_id).values()) {
    if (facts.length === 1) continue;
    const statements = facts.map((fact) => ({
      ...fact,
      article_id: article.article_id,
      published: article.published,
    }));
    const pair = judgementOf(statements).contrary.find(([one, other]) => !sameSentence(one, other));
    if (!pair) continue;
    const [first, other] = pair;
    yield {
      severity: 'warning',
      place: placeOf(other),
      // The whole sentence, so that a reader sees both.
      because: because(article, { paragraph: first.paragraph, ...first.sentence }),
      subject: { table: 'facts', id: other.id },
      actual: saidIn(other),
      expected: saidIn(first),
      message: `${messageOf(first)}_inside`,
      params: { here: located.textOf(other), there: located.textOf(first) },
    };
  }
}

/** Two figures in one sentence are set against each other by it. */
function sameSentence(a: Fact, b: Fact): boolean {
  return a.paragraph === b.paragraph && a.sentence.start === b.sentence.start;
}

/** The same sum given twice with conversions that exclude each other. */
export function* conversionsInside(located: LocatedArticle): Generator<Notice> {
  const { amounts, conversions } = located.article;
  const pairs = conversions.flatMap(({ source, target, id }) => {
    const [sum, converted] = [amounts[source], amounts[target]];
    return sum && converted ? [{ id, sum, converted }] : [];
  });
  /** By sum and currency, the first pair of each conversion: one told again says nothing else. */
  const told = new Map<string, Map<string, (typeof pairs)[number]>>();
  for (const pair of pairs) {
    const { sum, converted } = pair;
    const question = `${sum.value} ${sum.value_to} ${sum.currency} ${converted.currency}`;
    const before = told.get(question) ?? new Map<string, typeof pair>();
    told.set(question, before);
    const other = before.values().find((earlier) => apart(earlier.converted, converted));
    const answer = `${converted.value} ${converted.value_to} ${converted.unit}`;
    if (!before.has(answer)) before.set(answer, pair);
    if (!other) continue;
    yield {
      severity: 'warning',
      place: pair.converted,
      because: because(located.article, other.converted),
      subject: { table: 'conversions', id: pair.id },
      actual: `${pair.converted.value} ${pair.converted.currency}`,
      expected: `${other.converted.value} ${other.converted.currency}`,
      message: 'converted',
      params: {
        sum: located.textOf(pair.sum),
        here: located.textOf(pair.converted),
        there: located.textOf(other.converted),
      },
    };
  }
}

/** Outside the reference series two pairs can only be held against each other: farther apart than this, in percent, one is wrong. */
const ratesApartPct = 10;

/** Two pairs of the same currencies whose rates differ, where no reference rate can tell which is right. */
export function ratesInside(located: LocatedArticle): Notice | null {
  const { amounts, conversions } = located.article;
  const unknown = conversions.filter(({ verdict }) => verdict === 'no_reference');
  const firsts = new Map<string, Conversion>();
  for (const pair of unknown) {
    const other = firsts.get(`${pair.base}/${pair.quote}`);
    if (!other) firsts.set(`${pair.base}/${pair.quote}`, pair);
    const [here, there] = [amounts[pair.target], other && amounts[other.target]];
    if (!other || !here || !there) continue;
    const ratio =
      Math.max(pair.implied_rate, other.implied_rate) / Math.min(pair.implied_rate, other.implied_rate);
    if ((ratio - 1) * 100 <= ratesApartPct + 2 * (pair.rounding_pct + other.rounding_pct)) continue;
    return {
      severity: 'warning',
      place: here,
      because: because(located.article, there),
      subject: { table: 'conversions', id: pair.id },
      actual: `${pair.base}/${pair.quote} ${pair.implied_rate.toPrecision(5)}`,
      expected: `${other.base}/${other.quote} ${other.implied_rate.toPrecision(5)}`,
      message: 'rates',
      params: {
        here: located.textOf(here),
        there: located.textOf(there),
        here_rate: Number(pair.implied_rate.toPrecision(4)),
        there_rate: Number(other.implied_rate.toPrecision(4)),
        base: pair.base,
        quote: pair.quote,
      },
    };
  }
  return null;
}

/** Two conversions differ when their roundings do not meet: a hedge makes no room here, the sum is the same. */
function apart(a: LinkedAmount, b: LinkedAmount): boolean {
  const [x, y] = [a, b].map((amount) => valueInterval({ ...amount, qualifier: 'exact' }));
  return (
    x !== undefined &&
    y !== undefined &&
    (Number(x.value_max) < Number(y.value_min) || Number(y.value_max) < Number(x.value_min))
  );
}
