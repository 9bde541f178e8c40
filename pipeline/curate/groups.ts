/** Candidates that are likely one entity, across articles and languages: what a curator looks at together. */
import type { LanguageCode } from '../contract.ts';
import { sortedBy } from '../lib/code-point-order.ts';
import type { Identities } from '../link/identities.ts';
import { type CandidateName, nameKeys } from './name-keys.ts';

/** One name with how often it stands in the corpus. */
export interface CountedName extends CandidateName {
  readonly n_mentions: number;
  /** Path of the first article that gives it, by id. */
  readonly first_article: string;
}

export interface CandidateGroup {
  /** The id of its commonest name. */
  readonly id: string;
  readonly ids: readonly string[];
  /** The commonest first. */
  readonly names: readonly CountedName[];
}

/** Groups in the order of their ids. Names that people have judged apart, or could not judge, are never in one. */
export function groupsOf(names: readonly CountedName[], identities: Identities): CandidateGroup[] {
  const ids = new Links(identities);
  const byKey = new Map<string, string>();
  const targets = new Map<string, Set<string>>();
  const keyed = names.map((name) => ({ name, keys: nameKeys(name) }));
  for (const { name, keys } of keyed) {
    for (const key of keys.same) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, name.entity_id);
      else ids.join(other, name.entity_id);
    }
    for (const key of keys.by) add(targets, key, name.entity_id);
  }
  // A writing that two names of the corpus share says nothing of either, and characters that are read alike are many people.
  const claims = new Map<string, Set<string>>();
  const meant = keyed.flatMap(({ name, keys: { of } }) => {
    const fitting = new Set(of.flatMap((key) => [...(targets.get(key) ?? [])]).map((id) => ids.root(id)));
    const [only] = fitting.size === 1 ? fitting : [];
    if (only === undefined) return [];
    const claim = `${of[0]?.startsWith('read ') ? 'read' : 'initial'} ${only}`;
    add(claims, claim, ids.root(name.entity_id));
    return [{ id: name.entity_id, only, claim }];
  });
  for (const { id, only, claim } of meant)
    if (claim.startsWith('initial') || claims.get(claim)?.size === 1) ids.join(only, id);
  const groups = Map.groupBy(names, ({ entity_id }) => ids.root(entity_id));
  return sortedBy([...groups.values()].map(groupOf), ({ id }) => id);
}

function groupOf(names: readonly CountedName[]): CandidateGroup {
  const ordered = sortedBy(names, ({ entity_id, lang, name }) => `${entity_id} ${lang} ${name}`).sort(
    (a, b) => wholeness(b) - wholeness(a) || b.n_mentions - a.n_mentions,
  );
  const ids = [...new Set(ordered.map(({ entity_id }) => entity_id))];
  return { id: ids[0] ?? '', ids, names: ordered };
}

/** A name in full goes before initials. */
function wholeness({ name }: CountedName): number {
  return /\p{Lu}\./u.test(name) ? 0 : 1;
}

/** The commonest full name of a group in one language. */
export function nameIn(group: CandidateGroup, lang: LanguageCode): CountedName | null {
  return group.names.find((name) => name.lang === lang && wholeness(name) > 0) ?? null;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** Ids joined step by step; a join that would bring together what people keep apart is not made. */
class Links {
  readonly #identities: Identities;
  readonly #members = new Map<string, string[]>();
  readonly #root = new Map<string, string>();

  constructor(identities: Identities) {
    this.#identities = identities;
  }

  root(id: string): string {
    return this.#root.get(id) ?? id;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return;
    const [left, right] = [this.#members.get(a) ?? [a], this.#members.get(b) ?? [b]];
    if (left.some((x) => right.some((y) => this.#identities.apart(x, y) !== null))) return;
    const [keep, gone] = left.length >= right.length ? [a, b] : [b, a];
    for (const id of [...left, ...right]) this.#root.set(id, keep);
    this.#members.delete(gone);
    this.#members.set(keep, [...left, ...right]);
  }
}
