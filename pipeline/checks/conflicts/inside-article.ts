/** Statements of one article that contradict each other, and one sum that it converts in two ways. */
import { type Fact, type LinkedAmount, type Place, tellingRoles } from '../../contract.ts';
import { valueInterval } from '../../lib/money.ts';
import { sentenceAround } from '../../link/amounts.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { because, type Notice } from '../check.ts';
import { conflictInside, disputable, type Statement } from './statement.ts';

export function* conflictsInside(located: LocatedArticle): Generator<Notice> {
  const { article } = located;
  const told = article.facts.filter(
    (fact) => disputable.has(fact.predicate) && tellingRoles.includes(located.paragraph(fact).role),
  );
  const groups = Map.groupBy(told, (fact) => `${fact.predicate} ${fact.subject_id} ${fact.currency ?? ''}`);
  for (const facts of groups.values()) {
    const pair = firstPair(facts, located);
    if (!pair) continue;
    const [first, other] = pair;
    yield {
      severity: 'warning',
      place: other,
      // The whole sentence, so that a reader sees both.
      because: because(article, {
        paragraph: first.paragraph,
        ...sentenceAround(located.paragraph(first), first),
      }),
      subject: { table: 'facts', id: other.id },
      actual: saidIn(other),
      expected: saidIn(first),
      message: first.predicate === 'release' ? 'days_inside' : 'sums_inside',
      params: {
        here: located.textOf(other),
        there: located.textOf(first),
      },
    };
  }
}

export function saidIn(fact: Pick<Fact, 'value' | 'currency' | 'date'>): string {
  return fact.value === null ? (fact.date?.edtf ?? '') : `${fact.value} ${fact.currency ?? ''}`;
}

function firstPair(facts: readonly Fact[], located: LocatedArticle): readonly [Fact, Fact] | null {
  const statements = facts.map((fact) => statementOf(fact, located));
  for (const [index, one] of statements.entries()) {
    for (const [earlier, other] of statements.slice(0, index).entries()) {
      const [a, b] = [facts[earlier], facts[index]];
      if (a && b && one && other && !sameSentence(a, b, located) && conflictInside(other, one)) return [a, b];
    }
  }
  return null;
}

/** Two figures in one sentence are set against each other by it. */
function sameSentence(a: Place, b: Place, located: LocatedArticle): boolean {
  const paragraph = located.paragraph(a);
  return (
    a.paragraph === b.paragraph && sentenceAround(paragraph, a).start === sentenceAround(paragraph, b).start
  );
}

function statementOf(fact: Fact, located: LocatedArticle): Statement | null {
  const paragraph = located.paragraph(fact);
  if (paragraph.lang === 'und') return null;
  const { start, end } = sentenceAround(paragraph, fact);
  const { published } = located.article;
  return {
    ...fact,
    lang: paragraph.lang,
    sentence: paragraph.text.slice(start, end),
    words: paragraph.text.slice(fact.start, fact.end),
    published,
  };
}

/** The same sum given twice with conversions that exclude each other. */
export function* conversionsInside(located: LocatedArticle): Generator<Notice> {
  const { amounts, conversions } = located.article;
  const pairs = conversions.flatMap(({ source, target, id }) => {
    const [sum, converted] = [amounts[source], amounts[target]];
    return sum && converted ? [{ id, sum, converted }] : [];
  });
  for (const [index, pair] of pairs.entries()) {
    const other = pairs
      .slice(0, index)
      .find(
        ({ sum, converted }) =>
          sum.value === pair.sum.value &&
          sum.value_to === pair.sum.value_to &&
          sum.currency === pair.sum.currency &&
          converted.currency === pair.converted.currency &&
          apart(converted, pair.converted),
      );
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

/** Two conversions differ when their roundings do not meet: a hedge makes no room here, the sum is the same. */
function apart(a: LinkedAmount, b: LinkedAmount): boolean {
  const [x, y] = [a, b].map((amount) => valueInterval({ ...amount, qualifier: 'exact' }));
  return (
    x !== undefined &&
    y !== undefined &&
    (Number(x.value_max) < Number(y.value_min) || Number(y.value_max) < Number(x.value_min))
  );
}
