/** The golden cases through the pipeline: how well each kind of thing was found, and what was missed or false. */

import type { Fact } from '../pipeline/contract.ts';
import { rawSpan } from '../pipeline/lib/span.ts';
import type { Rows } from '../pipeline/schemas/tables.ts';
import type { LocatedArticle } from '../pipeline/tables/located.ts';
import type { BuiltArticle } from './golden-build.ts';
import { type Expected, type GoldenCase, type GoldenFact, locate, oneOf, overlap } from './golden-case.ts';
import { amounts, counts, dates, measures, names, quotes, spansOf, type Tally } from './golden-score.ts';
import { sameStretch } from './golden-speech.ts';

type Kind = (built: BuiltArticle, expected: Expected) => Tally;

const ofArticle =
  (kind: (located: LocatedArticle, expected: Expected) => Tally): Kind =>
  ({ located }, expected) =>
    kind(located, expected);

export const kinds = {
  published: ofArticle(published),
  roles: ofArticle(roles),
  amounts: ofArticle(amounts),
  measures: ofArticle(measures),
  dates: ofArticle(dates),
  counts: ofArticle(counts),
  quotes: ofArticle(quotes),
  names: ofArticle(names),
  conversions: ofArticle(conversions),
  facts: ofArticle(facts),
  traps: ofArticle(traps),
  findings,
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

export function scoreOf({ expected }: GoldenCase, built: BuiltArticle): Record<KindName, Tally> {
  return Object.fromEntries(kindNames.map((kind) => [kind, kinds[kind](built, expected)])) as Record<
    KindName,
    Tally
  >;
}

export function precision({ right, wrong }: Tally): number {
  return right + wrong.length === 0 ? 1 : right / (right + wrong.length);
}

export function recall({ hits, expected }: Tally): number {
  return expected === 0 ? 1 : hits / expected;
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Several tallies as one; each item says which case it is from. */
export function together(tallies: readonly (readonly [string, Tally])[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, [, tally]) => total + of(tally), 0);
  const list = (of: (tally: Tally) => readonly string[]) =>
    tallies.flatMap(([name, tally]) => of(tally).map((item) => `${name}: ${item}`));
  return {
    expected: sum((tally) => tally.expected),
    hits: sum((tally) => tally.hits),
    missed: list((tally) => tally.missed),
    right: sum((tally) => tally.right),
    wrong: list((tally) => tally.wrong),
  };
}

/** What a failing test says. */
export function report(kind: string, tally: Tally): string {
  const rate = (value: number) => value.toFixed(3);
  const list = (title: string, items: readonly string[]) =>
    items.map((item) => `\n  ${title}: ${item}`).join('');
  return `${kind}: precision ${rate(precision(tally))}, recall ${rate(recall(tally))}${list('missed', tally.missed)}${list('false', tally.wrong)}`;
}

/** A tally of yes-or-no questions: each that failed is told. */
function asked(questions: number, failures: readonly string[]): Tally {
  const hits = questions - failures.length;
  return { expected: questions, hits, missed: failures, right: hits, wrong: [] };
}

function published({ article }: LocatedArticle, expected: Expected): Tally {
  const { edtf, basis, certainty } = article.published;
  const wanted = expected.published;
  const right =
    edtf === wanted.edtf && oneOf(wanted.basis, basis) && (wanted.certainty ?? certainty) === certainty;
  return asked(1, right ? [] : [`${JSON.stringify(wanted)}, not ${edtf} ${basis} ${certainty}`]);
}

/** A paragraph begins where the annotation does, and ends there too when the annotation says so. */
function roles(located: LocatedArticle, expected: Expected): Tally {
  const failures = (expected.roles ?? []).flatMap((golden) => {
    const place = locate(located.raw, golden);
    const found = located.article.paragraphs.find((p) => p.start <= place.start && place.start < p.end);
    const same =
      found?.role === golden.role &&
      found.start === place.start &&
      (golden.end === undefined || found.end === place.end);
    return same ? [] : [`${golden.text}: ${golden.role}, not ${found?.role} ${found?.start}–${found?.end}`];
  });
  return asked(expected.roles?.length ?? 0, failures);
}

function conversions(located: LocatedArticle, expected: Expected): Tally {
  const amountAt = (index: number) => {
    const amount = located.article.amounts[index];
    if (!amount) throw new Error('a conversion has lost its amount');
    return rawSpan(located.paragraph(amount), amount);
  };
  const left = new Set(located.article.conversions);
  const placeOf = (side: string | { readonly text: string }) =>
    locate(located.raw, typeof side === 'string' ? { text: side } : side);
  const wanted = expected.conversions ?? [];
  const missed = wanted.flatMap((golden) => {
    const [source, target] = [placeOf(golden.source), placeOf(golden.target)];
    const found = [...left].find(
      (c) => overlap(amountAt(c.source), source) && overlap(amountAt(c.target), target),
    );
    if (!found) return [`no conversion ${JSON.stringify(golden)}`];
    left.delete(found);
    const near = (stated: number | undefined, value: number | undefined, by: number) =>
      stated === undefined || Math.abs(stated - (value ?? Number.NaN)) < by;
    const same =
      oneOf(golden.verdict, found.verdict) &&
      golden.diagnosis === found.diagnosis &&
      near(golden.implied_rate, found.implied_rate, 0.0001) &&
      near(golden.publication_median, found.publication?.median, 0.005) &&
      near(golden.period_median, found.period?.median, 0.005);
    return same ? [] : [`${JSON.stringify(golden)}, not ${JSON.stringify(found)}`];
  });
  const hits = wanted.length - missed.length;
  const wrong = [...left].map((c) => located.raw.slice(amountAt(c.source).start, amountAt(c.target).end));
  return { expected: wanted.length, hits, missed, right: hits, wrong };
}

/** Listed facts must be stated as they are listed. Where other facts are listed too, all else is false, whenever and wherever it is. */
function facts(located: LocatedArticle, { facts = [], other_facts }: Expected): Tally {
  const named = (id: string | null, name: string) =>
    id !== null &&
    located.article.mentions.some(
      (m) => m.entity_id === id && (m.name === name || located.textOf(m) === name),
    );
  const answers = (names: GoldenFact['subject'], id: string | null) =>
    (typeof names === 'string' ? [names] : names).some((name) => named(id, name));
  const means = (golden: GoldenFact, fact: Fact) =>
    fact.predicate === golden.predicate &&
    answers(golden.subject, fact.subject_id) &&
    (golden.object === undefined || answers(golden.object, fact.object_id)) &&
    (golden.value === undefined || golden.value === fact.value) &&
    (golden.currency === undefined || golden.currency === fact.currency);
  const states = (golden: GoldenFact, fact: Fact) =>
    means(golden, fact) &&
    (golden.qualifier === undefined || golden.qualifier === fact.qualifier) &&
    (golden.date === undefined || oneOf(golden.date, fact.date?.edtf ?? null)) &&
    (golden.place === undefined || answers(golden.place, fact.place_id));
  const found = located.article.facts;
  const missed = facts.filter((golden) => !found.some((fact) => states(golden, fact)));
  const known = [...facts, ...(other_facts ?? [])];
  const wrong = other_facts ? found.filter((fact) => !known.some((golden) => means(golden, fact))) : [];
  const nameOf = (id: string | null) => located.article.mentions.find((m) => m.entity_id === id)?.name ?? '';
  return {
    expected: facts.length,
    hits: facts.length - missed.length,
    missed: missed.map((fact) => JSON.stringify(fact)),
    right: found.length - wrong.length,
    wrong: wrong.map(
      (f) =>
        `${f.predicate}: ${nameOf(f.subject_id)} ${nameOf(f.object_id)} ${f.value ?? ''} — ${located.textOf(f)}`,
    ),
  };
}

/** What looks like speech or a sum and is none. */
function traps(located: LocatedArticle, expected: Expected): Tally {
  const spans = (places: readonly { paragraph: number; start: number; end: number }[]) =>
    places.map((place) => rawSpan(located.paragraph(place), place));
  const [quoted, sums] = [spans(located.article.quotes), spans(located.article.amounts)];
  const speech = spansOf(located, expected.not_quotes).filter((trap) =>
    quoted.some((q) => sameStretch(located.raw, trap, q)),
  );
  const money = spansOf(located, expected.not_amounts).filter((trap) =>
    sums.some((sum) => overlap(trap, sum)),
  );
  const questions = (expected.not_quotes?.length ?? 0) + (expected.not_amounts?.length ?? 0);
  return asked(questions, [
    ...speech.map(({ text }) => `speech: ${text}`),
    ...money.map(({ text }) => `a sum: ${text}`),
  ]);
}

/** Listed findings must be there; warnings and errors that are not listed are false. */
function findings({ findings }: BuiltArticle, expected: Expected): Tally {
  const left = new Set(findings);
  const wanted = expected.findings ?? [];
  const holds = (text: string | null, words: string | undefined) =>
    words === undefined || (text?.includes(words) ?? false);
  const missed = wanted.filter((golden) => {
    const match = [...left].find(
      (row) =>
        row.check_id === golden.check &&
        (golden.severity ?? row.severity) === row.severity &&
        ((holds(row.text, golden.text) && holds(row.because_text, golden.because)) ||
          (holds(row.text, golden.because) && holds(row.because_text, golden.text))),
    );
    if (match) left.delete(match);
    return !match;
  });
  const wrong = [...left].filter((row) => row.severity !== 'info');
  const hits = wanted.length - missed.length;
  return {
    expected: wanted.length,
    hits,
    missed: missed.map((f) => JSON.stringify(f)),
    right: hits,
    wrong: wrong.map(shown),
  };
}

function shown({ check_id, severity, text, message_en }: Rows['findings']): string {
  return `${check_id} ${severity}: ${text} — ${message_en}`;
}
