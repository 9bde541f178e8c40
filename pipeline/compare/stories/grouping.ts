/** Stories out of links: strongest first, and only where at least half of the articles of both sides are tied to each other. */
import { byCodePoint } from '../../lib/code-point-order.ts';
import type { Basis, Link } from './strength.ts';

export interface StoryMembers {
  /** By id. */
  readonly articles: readonly string[];
  readonly bases: readonly Basis[];
  /** The weakest link that was needed to join them. */
  readonly strength: number;
}

interface Group {
  articles: string[];
  bases: Set<Basis>;
  strength: number;
}

/** Of all ties between two groups so many must hold: a chain of likenesses is not a story. */
const tiedShare = 0.5;

/** Independent of the order in which links are given. */
export function groupsOf(links: readonly Link[]): StoryMembers[] {
  const ties = new Set<string>();
  for (const { a, b } of links) ties.add(tie(a, b));
  const groups = new Map<string, Group>();
  const groupOf = (article: string): Group => {
    const known = groups.get(article);
    if (known) return known;
    const own: Group = { articles: [article], bases: new Set(), strength: 1 };
    groups.set(article, own);
    return own;
  };
  const byStrength = [...links].sort(
    (x, y) => y.strength - x.strength || byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b),
  );
  for (const link of byStrength) {
    const [one, other] = [groupOf(link.a), groupOf(link.b)];
    if (one === other || !areTied(one, other, ties)) continue;
    one.articles.push(...other.articles);
    one.bases = one.bases.union(other.bases).add(link.basis);
    one.strength = Math.min(one.strength, other.strength, link.strength);
    for (const article of other.articles) groups.set(article, one);
  }
  const told = new Set([...groups.values()].filter(({ articles }) => articles.length > 1));
  return [...told].map(({ articles, bases, strength }) => ({
    articles: articles.sort(byCodePoint),
    bases: [...bases].sort(),
    strength,
  }));
}

function areTied(one: Group, other: Group, ties: ReadonlySet<string>): boolean {
  let found = 0;
  for (const a of one.articles) for (const b of other.articles) if (ties.has(tie(a, b))) found += 1;
  return found >= tiedShare * one.articles.length * other.articles.length;
}

function tie(a: string, b: string): string {
  return byCodePoint(a, b) < 0 ? `${a}\u001f${b}` : `${b}\u001f${a}`;
}
