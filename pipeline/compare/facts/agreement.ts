/** How far the statements of one group agree, and which of them contradict each other. */
import type { Rows } from '../../schemas/tables.ts';
import { type Relation, relationOf } from './relation.ts';
import type { Statement } from './statement.ts';

export type Agreement = Rows['fact_groups']['agreement'];

/** So many different statements of one group are held against each other: a question with more has no answer anyway. */
const mostForms = 100;

/** The same statement in several articles: the first and the last to make it. */
interface Form<S> {
  readonly first: S;
  last: S;
}

export interface GroupJudgement<S> {
  readonly agreement: Agreement;
  /** Pairs of statements that exclude each other, in the order of the group; of those that agree with each other against one, the first. */
  readonly contrary: readonly (readonly [S, S])[];
}

/** The statements of one group, by day of publication, article and place. */
export function judgementOf<S extends Statement>(statements: Iterable<S>): GroupJudgement<S> {
  const forms = new Map<string, Form<S>>();
  const articles = new Set<string>();
  for (const statement of statements) {
    articles.add(statement.article_id);
    const key = formKey(statement);
    const known = forms.get(key);
    if (known) known.last = statement;
    else if (forms.size < mostForms) forms.set(key, { first: statement, last: statement });
  }
  const contrary: (readonly [S, S])[] = [];
  const seen = new Set<Relation>();
  const list = [...forms.values()];
  const against = new Map<Form<S>, Form<S>[]>();
  const alike = (one: Form<S>, other: Form<S>) => agrees(strongest(one, other).relation);
  // Who agrees with a statement that contradicts another need not be told so again.
  const isTold = (one: Form<S>, other: Form<S>) =>
    (against.get(one) ?? []).some((known) => alike(known, other)) ||
    (against.get(other) ?? []).some((known) => alike(known, one));
  for (const [index, form] of list.entries()) {
    for (const other of list.slice(0, index)) {
      const { relation, pair } = strongest(other, form);
      seen.add(relation);
      if (relation !== 'contrary' || isTold(other, form)) continue;
      contrary.push(pair);
      against.set(other, [...(against.get(other) ?? []), form]);
      against.set(form, [...(against.get(form) ?? []), other]);
    }
  }
  return { agreement: agreementOf(seen, articles.size), contrary };
}

function agrees(relation: Relation): boolean {
  return relation === 'same' || relation === 'finer';
}

/** Contrary if any publication of the one excludes any of the other. */
function strongest<S extends Statement>(
  a: Form<S>,
  b: Form<S>,
): { readonly relation: Relation; readonly pair: readonly [S, S] } {
  const pairs = [[a.first, b.first] as const, [a.first, b.last] as const, [a.last, b.first] as const];
  const told = pairs.map(([x, y]) => relationBetween(x, y));
  const at = Math.max(0, told.indexOf('contrary'));
  return { relation: told[at] ?? 'apart', pair: pairs[at] ?? [a.first, b.first] };
}

/** Inside one article what is left out is left out on purpose: a sum with a territory is not the one without. */
function relationBetween(a: Statement, b: Statement): Relation {
  const relation = relationOf(a, b);
  if (relation !== 'contrary' || a.article_id !== b.article_id) return relation;
  const stated = a.certainty === 'stated' && b.certainty === 'stated';
  return stated && a.place_id === b.place_id ? 'contrary' : 'later';
}

function agreementOf(seen: ReadonlySet<Relation>, articles: number): Agreement {
  if (seen.has('contrary')) return 'contradicted';
  if (articles === 1) return 'single';
  if (seen.has('later') || seen.has('apart')) return 'updated';
  return seen.has('finer') ? 'refined' : 'corroborated';
}

function formKey({
  value_min,
  value_max,
  qualifier,
  date,
  place_id,
  as_of,
  scope,
  certainty,
}: Statement): string {
  return [value_min, value_max, qualifier, date?.edtf, place_id, as_of, scope, certainty].join('\u001f');
}
